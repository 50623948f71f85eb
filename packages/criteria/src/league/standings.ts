import { contradictedRanks, type RankContradiction } from './check-ranks.js';
import type { AbsenceReason, EvaluationDocument, ScoreTable } from './evaluation-document.schema.js';
import { placeRows } from './place-rows.js';

/** What is ranked: the total, or one of the groups by its id. */
export type Measure = { readonly group?: string | undefined };

/** All units of a table in order of one measure. Rows are places in the columns of the document. */
export interface Standings {
  readonly document: EvaluationDocument;
  readonly table: ScoreTable;
  /** The group that is ranked; none for the total. */
  readonly group: NonNullable<ScoreTable['groups']>[number] | undefined;
  readonly scores: readonly (number | null)[];
  /** Points of the whole. */
  readonly maximum: number | undefined;
  /** All rows: those with a score, the highest first, then those without one in the order of the file. */
  readonly order: readonly number[];
  /** How many have a score. */
  readonly ranked: number;
  /** Rank by row, as the source states it, otherwise worked out; `NaN` for a row without one. */
  readonly ranks: Float64Array;
  /** Whether the source states the ranks. */
  readonly isStated: boolean;
  /** Rows of which the source states a rank that the totals contradict. */
  readonly contradictions: ReadonlyMap<number, RankContradiction>;
  /** Why rows have no total. */
  readonly absences: ReadonlyMap<number, { readonly reason: AbsenceReason; readonly note?: string | undefined }>;
  /** Rows whose total can still change. */
  readonly provisional: ReadonlySet<number>;
}

/** Puts the units of a table in order: by its totals, or by the points of a group. */
export function standingsOf(document: EvaluationDocument, table: ScoreTable, { group: id }: Measure = {}): Standings {
  const group = table.groups?.find((each) => each.id === id);
  const scores = group?.points ?? table.total;
  const placed = placeRows(scores, table.ties);
  const isStated = group === undefined && table.rank !== undefined;
  const ranks = isStated ? Float64Array.from(scores, (score, row) => (score === null ? NaN : (table.rank![row] ?? NaN))) : placed.ranks;
  return {
    document,
    table,
    group,
    scores,
    maximum: group === undefined ? table.maximum : group.maximum,
    order: [...(isStated ? byStatedRank(placed.order, scores, ranks) : placed.order), ...unknownRows(scores)],
    ranked: placed.order.length,
    ranks,
    isStated,
    contradictions: new Map(isStated ? contradictedRanks(table, placed).map((each) => [each.row, each]) : []),
    absences: new Map((table.absences ?? []).filter(({ at }) => table.total[at] === null).map(({ at, reason, note }) => [at, { reason, note }])),
    provisional: new Set(table.provisional),
  };
}

function unknownRows(scores: readonly (number | null)[]): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < scores.length; row += 1) if (scores[row] === null) rows.push(row);
  return rows;
}

/** Among equal totals the order of the source holds, which may know more than it shows. */
function byStatedRank(order: readonly number[], scores: readonly (number | null)[], ranks: Float64Array): readonly number[] {
  const rankOf = (row: number): number => (Number.isNaN(ranks[row]!) ? Infinity : ranks[row]!);
  return [...order].sort((one, other) => scores[other]! - scores[one]! || (rankOf(one) === rankOf(other) ? one - other : rankOf(one) - rankOf(other)));
}
