import type { Finding } from '@xaso/core';
import type { Channel } from '../channel/channel.js';
import { caseIn, channelIn, termIn, tidyFeeText } from '../fee/fee-text.js';
import type { FeeCase, SimpleFee } from '../fee/fee.schema.js';
import { parseFee } from '../fee/parse-fee.js';
import { procedureFinding } from '../finding/procedures-findings.js';
import { portalChannel } from './read-deadline-row.js';
import { numberOf, rawText, recordsOf, type PortalValue } from './portal-value.js';

/** One line of fees of a record. */
export interface FeeRow {
  readonly channel: Channel | undefined;
  /** What the line says; several when its words give one a channel. */
  readonly cases: readonly FeeCase[];
  readonly findings: readonly Finding[];
}

const currencies: Readonly<Record<string, 'VND' | 'USD'>> = { 'Việt Nam Đồng': 'VND', VND: 'VND', USD: 'USD' };

/**
 * Reads all lines of fees. A channel that the words of a line name stands before the row under which it is listed;
 * days in its words bound it in time.
 */
export function readFeeRows(record: PortalValue): readonly FeeRow[] {
  return recordsOf(record, 'executionMethods').flatMap((method, index) =>
    recordsOf(method, 'fees').map((line, place) => readFeeRow(line, portalChannel(method), `executionMethods[${index}].fees[${place}]`)),
  );
}

function readFeeRow(line: PortalValue, rowChannel: Channel | undefined, path: string): FeeRow {
  const text = tidyFeeText(rawText(line, 'description'));
  const currencyName = rawText(line, 'currencyName').normalize('NFC');
  const currency = Object.hasOwn(currencies, currencyName) ? currencies[currencyName] : undefined;
  const { value, findings } = parseFee({ amount: numberOf(line, 'value'), text, currency }, { path });
  const own = findings.map((finding) => (finding.code === 'fee.zero-without-words' ? procedureFinding('portal.fee-placeholder', finding.where, finding.values) : finding));
  if (value === undefined) return { channel: rowChannel, cases: [], findings: own };
  if (value.kind === 'byCase') return { channel: rowChannel, cases: value.cases.map((each) => ({ ...(rowChannel === undefined ? {} : { channels: [rowChannel] }), ...each })), findings: own };
  const hasAmount = value.kind !== 'free' && value.kind !== 'setByProvince' && value.kind !== 'unknown';
  const channel = (hasAmount ? channelIn(text) : undefined) ?? rowChannel;
  const when = hasAmount ? caseIn(text) : undefined;
  const term = value.kind === 'setByProvince' ? {} : termIn(text);
  const bound = { ...(channel === undefined ? {} : { channels: [channel] }), ...(when === undefined ? {} : { when }), ...term };
  return { channel, cases: [{ ...bound, fee: value }], findings: own };
}

/** Whether a fee says what is paid, or who sets it. */
export function isUnderstood({ kind }: SimpleFee): boolean {
  return kind !== 'unknown';
}
