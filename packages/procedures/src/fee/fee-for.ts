import type { CivilDate } from '@xaso/core';
import { isFor, type Channel } from '../channel/channel.js';
import type { ProcedureOverlay } from '../overlay/overlay.schema.js';
import type { LocalFacts, Procedure } from '../procedure/procedure.schema.js';
import { localFactsOf } from '../overlay/local-facts.js';
import type { Fee, FeeCase, SimpleFee } from './fee.schema.js';
import { joinLocalFees } from './local-fee.js';

/** What is asked. */
export interface FeeQuestion {
  readonly channel: Channel;
  /** The day on which the file is handed in. */
  readonly date: CivilDate;
  /** What the commune says: it fills what the catalogue leaves open and replaces amounts; what is free or exempt by law stays. */
  readonly overlay?: ProcedureOverlay | undefined;
}

/** One fee that applies, with its case. */
export interface ApplicableFee {
  readonly when?: string | undefined;
  readonly fee: SimpleFee;
  /** The last day on which this rate holds, when the source gives one. */
  readonly until?: CivilDate | undefined;
}

/**
 * What is to be paid over a channel on a day.
 * `known`: one fee, or one a case. `setByProvince`: the province sets it, and nobody has put it in. `notOnThisDay`: there are
 * rates, for other days or channels. `unknown`: nothing is known, which never means nothing is to be paid.
 */
export interface FeeAnswer {
  readonly status: 'known' | 'setByProvince' | 'notOnThisDay' | 'unknown';
  readonly fees: readonly ApplicableFee[];
  /** Who says so: the commune's own file or the catalogue. */
  readonly origin: 'overlay' | 'catalogue';
  /** Whether, beside the commune's rate, cases or exemptions of the catalogue still hold. */
  readonly keepsCatalogue?: true | undefined;
  /** Who vouches for the commune's file. */
  readonly local?: Pick<LocalFacts, 'decision' | 'confirmedBy' | 'confirmedOn' | 'publisher' | 'asOf'> | undefined;
}

/** What is to be paid for a procedure. */
export function feeFor(procedure: Pick<Procedure, 'code' | 'fee' | 'local'>, { channel, date, overlay }: FeeQuestion): FeeAnswer {
  const local = overlay === undefined ? procedure.local : (localFactsOf(overlay, procedure.code) ?? procedure.local);
  const own = local?.fee === undefined ? undefined : answer(local.fee, channel, date);
  const official = answer(procedure.fee, channel, date);
  // A commune's file may know the rate of one channel, or of days to come, only; a rate that it does not know replaces none.
  if (local === undefined || own === undefined || own.status === 'notOnThisDay' || own.status === 'unknown') return { ...official, origin: 'catalogue' };
  const { fees, isLocal, keepsCatalogue } = joinLocalFees(own.fees, official.fees, exemptionsOf(procedure.fee, official.fees));
  if (!isLocal) return { ...official, origin: 'catalogue' };
  const { decision, confirmedBy, confirmedOn, publisher, asOf } = local;
  return { ...judged(fees), origin: 'overlay', ...(keepsCatalogue ? { keepsCatalogue } : {}), local: { decision, confirmedBy, confirmedOn, publisher, asOf } };
}

/** Who is exempt on this day; by any case of the fee where none holds on it. */
function exemptionsOf(fee: Fee | undefined, applicable: readonly ApplicableFee[]): readonly string[] {
  const all = fee === undefined ? [] : fee.kind === 'byCase' ? fee.cases.map((each) => each.fee) : [fee];
  const own = applicable.length > 0 ? applicable.map((each) => each.fee) : all;
  return [...new Set(own.flatMap(({ exemptions = [] }) => exemptions))];
}

function answer(fee: Fee | undefined, channel: Channel, date: CivilDate): Pick<FeeAnswer, 'status' | 'fees'> {
  if (fee === undefined) return { status: 'unknown', fees: [] };
  if (fee.kind !== 'byCase') return judged([{ fee }]);
  const cases = newest(fee.cases.filter((each) => isFor(channel, each) && holdsOn(each, date)));
  if (cases.length === 0) return { status: 'notOnThisDay', fees: [] };
  return judged(cases.map(({ when, fee: own, to }) => ({ ...(when === undefined ? {} : { when }), fee: own, ...(to === undefined ? {} : { until: to }) })));
}

function holdsOn({ from, to }: FeeCase, date: CivilDate): boolean {
  return (from === undefined || from <= date) && (to === undefined || date <= to);
}

/** Of rates for the same case, one that begins on a day replaces what held before; an unbounded one stands behind. */
function newest(cases: readonly FeeCase[]): FeeCase[] {
  const isReplaced = (each: FeeCase): boolean =>
    cases.some((other) => other !== each && other.when === each.when && other.from !== undefined && (each.from === undefined || each.from < other.from));
  return cases.filter((each) => !isReplaced(each));
}

function judged(fees: readonly ApplicableFee[]): Pick<FeeAnswer, 'status' | 'fees'> {
  const kinds = new Set(fees.map(({ fee }) => fee.kind));
  const status = [...kinds].every((kind) => kind === 'unknown') ? 'unknown' : [...kinds].every((kind) => kind === 'setByProvince' || kind === 'unknown') ? 'setByProvince' : 'known';
  return { status, fees };
}
