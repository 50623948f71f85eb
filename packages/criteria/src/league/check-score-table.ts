import { joinPath, periodFindings, type Finding } from '@xaso/core';
import { contradictedRanks } from './check-ranks.js';
import type { ScoreTable } from './evaluation-document.schema.js';
import { evaluationFinding } from './evaluation-findings.js';
import { placeRows } from './place-rows.js';
import { rowsWhere } from './rows-where.js';

/** What a table is checked against. */
export interface TableGround {
  /** Names of the units, in the order of the columns. */
  readonly names: readonly string[];
  readonly sourceIds: ReadonlySet<string>;
}

/** What a schema can't say about a table: columns of one length, a source that exists, indexes that lead somewhere, ranks that agree with the totals. */
export function checkScoreTable(table: ScoreTable, path: string, { names, sourceIds }: TableGround): readonly Finding[] {
  const findings = [...periodFindings(table.period, `${path}.period`), ...lengthFindings(table, path, names.length)];
  if (!sourceIds.has(table.source)) findings.push(evaluationFinding('evaluation.source-unknown', { path: `${path}.source` }, { id: table.source }));
  return findings.length > 0 ? findings : [...indexFindings(table, path, names), ...totalFindings(table, path, names), ...rankFindings(table, path, names)];
}

function lengthFindings({ total, rank, band, groups = [] }: ScoreTable, path: string, expected: number): Finding[] {
  const columns = [{ column: 'total', cells: total }, { column: 'rank', cells: rank }, { column: 'band', cells: band }, ...groups.map(({ points }, at) => ({ column: joinPath('groups', [at, 'points']), cells: points }))];
  return columns.flatMap(({ column, cells }) =>
    cells === undefined || cells.length === expected ? [] : [evaluationFinding('evaluation.columns-differ', { path: `${path}.${column}` }, { column, count: cells.length, expected })],
  );
}

function indexFindings({ total, absences = [], provisional = [], band = [], bands = [] }: ScoreTable, path: string, names: readonly string[]): Finding[] {
  const unknown = (field: string, row: number): Finding => evaluationFinding('evaluation.row-unknown', { path: `${path}.${field}` }, { row });
  return [
    ...absences.flatMap(({ at: row }, at) => {
      const field = joinPath('absences', [at]);
      if (row >= names.length) return [unknown(field, row)];
      return total[row] === null ? [] : [evaluationFinding('evaluation.absence-of-known', { path: `${path}.${field}` }, { unit: names[row]! })];
    }),
    ...provisional.flatMap((row, at) => (row < names.length ? [] : [unknown(joinPath('provisional', [at]), row)])),
    ...rowsWhere(band, (place) => place >= bands.length).map((row) => evaluationFinding('evaluation.band-unknown', { path: joinPath(`${path}.band`, [row]) }, { band: band[row]!, unit: names[row]! })),
  ];
}

function totalFindings({ total, maximum }: ScoreTable, path: string, names: readonly string[]): Finding[] {
  if (maximum === undefined) return [];
  return rowsWhere(total, (score) => score > maximum).map((row) => evaluationFinding('evaluation.above-maximum', { path: joinPath(`${path}.total`, [row]) }, { unit: names[row]!, total: total[row]!, maximum }));
}

function rankFindings(table: ScoreTable, path: string, names: readonly string[]): Finding[] {
  const { total, rank, rankedAmong, ties } = table;
  if (rank === undefined && rankedAmong === undefined) return [];
  const placed = placeRows(total, ties);
  const at = (row: number): { path: string } => ({ path: joinPath(`${path}.rank`, [row]) });
  const ranked = placed.order.length;
  return [
    ...(rankedAmong !== undefined && rankedAmong < ranked ? [evaluationFinding('evaluation.ranked-among-too-few', { path: `${path}.rankedAmong` }, { count: rankedAmong, ranked })] : []),
    ...rowsWhere(rank ?? [], (_, row) => total[row] === null).map((row) => evaluationFinding('evaluation.rank-without-total', at(row), { unit: names[row]!, rank: rank![row]! })),
    ...contradictedRanks(table, placed).map(({ row, stated, low, high }) => evaluationFinding('evaluation.rank-contradicts', at(row), { unit: names[row]!, rank: stated, total: total[row]!, low, high })),
  ];
}
