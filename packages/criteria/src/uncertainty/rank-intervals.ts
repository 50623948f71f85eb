import { quantile } from './quantile.js';
import type { RankDraws } from './rank-draws.js';

/** Where a unit stands over all draws. Ranks between two numbers are quantiles between two draws. */
export interface RankInterval {
  readonly unit: { readonly id: string; readonly name: string };
  /** Without any doubt. */
  readonly rank: number | undefined;
  /** Over the draws in which it had a score; none where it never had. */
  readonly interval: { readonly low: number; readonly median: number; readonly high: number; readonly best: number; readonly worst: number } | undefined;
  /** In how many draws it had a score. */
  readonly scored: number;
}

/**
 * The interval of each unit's rank that holds such a part of the draws, the ends as quantiles of type 7.
 *
 * @param part 0.9 unless said otherwise: from the 5th to the 95th percentile.
 */
export function rankIntervals({ units, ranks, draws, drawnRanks }: RankDraws, part = 0.9): readonly RankInterval[] {
  const own = new Uint32Array(draws);
  return units.map((unit, row) => {
    let scored = 0;
    for (let draw = 0; draw < draws; draw += 1) {
      const rank = drawnRanks[draw * units.length + row]!;
      if (rank === 0) continue;
      own[scored] = rank;
      scored += 1;
    }
    const sorted = own.subarray(0, scored).sort();
    const at = (share: number): number => quantile(sorted, share)!;
    const interval = scored === 0 ? undefined : { low: at((1 - part) / 2), median: at(0.5), high: at((1 + part) / 2), best: sorted[0]!, worst: sorted[scored - 1]! };
    return { unit, rank: ranks[row], interval, scored };
  });
}
