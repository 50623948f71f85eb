import { joinPath, type Finding } from '@xaso/core';
import { add, compare, nearest, smaller, zero, type Exact } from '@xaso/core/exact';
import { setFinding } from '../finding/set-findings.js';
import { exactDecimal } from '../rule/exact-decimal.js';
import type { CheckedSet } from './checked-set.js';

/** Names bands that no total can reach, that overlap, or that leave a gap between each other or at the bottom. */
export function checkBands({ bands = [], items, maxPoints, complete, allCriteria, totalLimits }: CheckedSet): readonly Finding[] {
  const ascending = bands.map((band, index) => ({ band, index })).sort((a, b) => a.band.min - b.band.min);
  const sumOver = (isIn: (counts: string | undefined) => boolean): Exact => items.reduce((sum: Exact, { criterion }) => (isIn(criterion.counts) ? add(sum, exactDecimal(criterion.maxPoints ?? 0)) : sum), zero);
  const bonus = sumOver((counts) => counts === 'bonus');
  const whole = complete && allCriteria ? sumOver((counts) => counts === undefined) : maxPoints === undefined ? undefined : exactDecimal(maxPoints);
  const most = whole === undefined ? undefined : add(whole, bonus);
  const reachable = most === undefined || totalLimits?.max === undefined ? most : smaller(most, exactDecimal(totalLimits.max));
  const edges = ascending.flatMap(({ band: { name, min, below }, index }, place): readonly Finding[] => {
    const next = ascending[place + 1]?.band.min;
    const path = joinPath('bands', [index, below === undefined ? 'min' : 'below']);
    if (next === min || (below !== undefined && below <= min) || (below !== undefined && next !== undefined && below > next)) {
      return [setFinding('criteria.band-overlap', { path }, { band: name.vi, min, below: below ?? next ?? min })];
    }
    return below !== undefined && next !== undefined && below < next ? [setFinding('criteria.band-gap', { path }, { below, min: next })] : [];
  });
  const unreachable = ascending.flatMap(({ band: { name, min }, index }) =>
    reachable === undefined || compare(exactDecimal(min), reachable) <= 0 ? [] : [setFinding('criteria.band-unreachable', { path: joinPath('bands', [index, 'min']) }, { band: name.vi, min, max: nearest(reachable) })],
  );
  const [lowest] = ascending;
  const bottom = lowest === undefined || lowest.band.min <= 0 ? [] : [setFinding('criteria.band-lowest', { path: joinPath('bands', [lowest.index, 'min']) }, { min: lowest.band.min })];
  return [...edges, ...unreachable, ...bottom];
}
