import type { ScoreTable } from './evaluation-document.schema.js';
import type { PlacedRows } from './place-rows.js';

/** A stated rank that cannot be, and between which ranks it must lie by the totals. */
export interface RankContradiction {
  readonly row: number;
  readonly stated: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Stated ranks that the totals contradict. Between equal totals the source may have decided by more than it shows, so that any number
 * of their stretch is right. A file with only some of the ranked units fixes no exact number: there a rank is wrong that is better than the
 * place in the file, or no worse than that of a unit with more points.
 */
export function contradictedRanks({ rank: stated, ties = 'min', rankedAmong }: Pick<ScoreTable, 'rank' | 'ties' | 'rankedAmong'>, { order, ranks, shared, above }: PlacedRows): readonly RankContradiction[] {
  if (stated === undefined) return [];
  const isPart = rankedAmong !== undefined && rankedAmong > order.length;
  const found: RankContradiction[] = [];
  let worst = 0;
  for (let from = 0; from < order.length; ) {
    const first = order[from]!;
    const to = from + shared[first]!;
    const least = ties === 'dense' ? ranks[first]! : above[first]! + 1;
    const low = isPart ? Math.max(least, worst + 1) : least;
    const high = isPart ? rankedAmong : ties === 'dense' ? least : to;
    for (const row of order.slice(from, to)) {
      const rank = stated[row] ?? null;
      if (rank === null) continue;
      if (rank < low || rank > high) found.push({ row, stated: rank, low, high });
      else worst = Math.max(worst, rank);
    }
    from = to;
  }
  return found;
}
