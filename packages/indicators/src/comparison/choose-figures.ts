import { isUnknown, type KnownPeriod } from '@xaso/core';
import { hasResult } from '../observation/observed-number.js';
import type { Observation } from '../observation/observation.schema.js';
import { byTime, coversSameDays } from './same-period.js';

/**
 * Chooses one figure of an indicator for each unit: those of the latest period of which all units that have the indicator have a number,
 * else the latest of each. Results stand before goals, figures with a number before others, and then the order of the report decides.
 */
export function chooseFigures(candidates: readonly (readonly Observation[])[]): readonly (Observation | undefined)[] {
  const ranked = candidates.map((own) => [...own].sort(byPreference));
  const having = ranked.filter((own) => own.length > 0);
  const shared = having[0]?.map(({ period }) => period).find((period) => !isUnknown(period) && having.every((own) => own.some((each) => hasResult(each) && isOf(each, period))));
  return ranked.map((own) => own.find((each) => shared !== undefined && !isUnknown(shared) && hasResult(each) && isOf(each, shared)) ?? own[0]);
}

function byPreference(one: Observation, other: Observation): number {
  return Number(one.role === 'target') - Number(other.role === 'target') || byLatest(one, other) || Number(hasResult(other)) - Number(hasResult(one));
}

/** An unknown period comes after all others. */
function byLatest({ period: one }: Observation, { period: other }: Observation): number {
  if (isUnknown(one) || isUnknown(other)) return Number(isUnknown(one)) - Number(isUnknown(other));
  return byTime(other, one);
}

function isOf({ period }: Observation, wanted: KnownPeriod): boolean {
  return !isUnknown(period) && coversSameDays(period, wanted);
}
