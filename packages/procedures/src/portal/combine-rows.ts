import type { Channel } from '../channel/channel.js';
import { deadlineOfCases } from '../deadline/build-deadline.js';
import type { Deadline, DeadlineCase } from '../deadline/deadline.schema.js';
import type { Fee, FeeCase } from '../fee/fee.schema.js';
import type { DeadlineRow } from './read-deadline-row.js';
import { isUnderstood, type FeeRow } from './read-fee-rows.js';

type Bound = { channels?: Channel[] | undefined };

/** One time limit out of all rows: what is the same over every channel is said once. */
export function combineDeadlines(rows: readonly DeadlineRow[], channels: readonly Channel[]): Deadline | undefined {
  const cases = rows.flatMap(({ channel, deadline, about }): DeadlineCase[] => {
    if (deadline === undefined) return [];
    const over = channel === undefined ? {} : { channels: [channel] };
    if (deadline.kind === 'byCase') return deadline.cases.map((each) => ({ ...each, ...over, ...whenOf(each.when, about) }));
    return [{ ...over, ...whenOf(undefined, about), deadline }];
  });
  return deadlineOfCases(mergeChannels(cases, channels).slice(0, 60));
}

function whenOf(own: string | undefined, about: string | undefined): { when?: string } {
  const parts = [about, own].filter((part) => part !== undefined);
  return parts.length === 0 ? {} : { when: parts.join('; ').slice(0, 1200) };
}

/**
 * One fee out of all lines. A line that only says who pays nothing becomes an exemption of the others; a line that says
 * nothing goes where another of its channel says something.
 */
export function combineFees(rows: readonly FeeRow[], channels: readonly Channel[]): Fee | undefined {
  const all = rows.flatMap(({ cases }) => cases);
  const telling = (channel: Channel | undefined) =>
    all.some(({ fee, channels: over }) => isUnderstood(fee) && !isExemption(fee) && (over === undefined || channel === undefined || over.includes(channel)));
  const kept = all.flatMap((each): FeeCase[] => {
    const { fee, channels: over } = each;
    const channel = over?.[0];
    if (isExemption(fee) && telling(channel)) return [];
    if (fee.kind === 'unknown' && (telling(channel) || (fee.note === undefined && fee.exemptions === undefined))) return [];
    const groups = all.flatMap((other) => (isExemption(other.fee) && sharesChannel(other, each) && other.fee.kind === 'free' && other.fee.condition !== undefined ? [other.fee.condition.slice(0, 600)] : []));
    return [isExemption(fee) || groups.length === 0 ? each : { ...each, fee: { ...fee, exemptions: [...(fee.exemptions ?? []), ...groups].slice(0, 40) } }];
  });
  const [first, second, ...rest] = mergeChannels(kept, channels);
  if (first === undefined) return undefined;
  const isBound = first.channels !== undefined || first.when !== undefined || first.from !== undefined || first.to !== undefined;
  if (second === undefined && !isBound) return first.fee;
  return { kind: 'byCase', cases: [first, ...(second === undefined ? [] : [second]), ...rest].slice(0, 60) };
}

function isExemption(fee: FeeCase['fee']): boolean {
  return fee.kind === 'free' && fee.condition !== undefined;
}

function sharesChannel(a: Bound, b: Bound): boolean {
  return a.channels === undefined || b.channels === undefined || a.channels.some((channel) => b.channels!.includes(channel));
}

/** Cases that differ in nothing but the channel become one; a case for all channels names none. */
function mergeChannels<Case extends Bound>(cases: readonly Case[], channels: readonly Channel[]): Case[] {
  const merged = new Map<string, Case>();
  for (const each of cases) {
    const key = JSON.stringify({ ...each, channels: undefined, fee: withoutBrackets((each as { fee?: unknown }).fee) });
    const known = merged.get(key);
    if (known === undefined) merged.set(key, each);
    else if (known.channels !== undefined && each.channels !== undefined) {
      merged.set(key, { ...known, channels: [...new Set([...known.channels, ...each.channels])] });
    }
  }
  return [...merged.values()].map((each) => {
    const { channels: over, ...rest } = each;
    return over !== undefined && channels.every((channel) => over.includes(channel)) ? (rest as Case) : each;
  });
}

/** The same sentence stands in brackets, with "Đồng" before it or with another full stop in one channel of a record. */
function withoutBrackets(fee: unknown): unknown {
  return fee === undefined ? undefined : JSON.stringify(fee).replace(/"note":"(?:Đồng )?\(?/u, '"note":"').replace(/[).]+"/g, '"');
}
