import type { EvaluationDocument, ScoredUnits, ScoreTable } from './evaluation-document.schema.js';

/** A document without some of its rows: every column loses the same cells, and what points at a row follows it. */
export function keepRows(document: EvaluationDocument, keeps: (row: number) => boolean): EvaluationDocument {
  const rows = [...document.units.name.keys()].filter(keeps);
  const places = new Map(rows.map((row, place) => [row, place]));
  return { ...document, units: keptUnits(document.units, rows), items: document.items.map((table) => keptTable(table, rows, places)) };
}

function cellsOf<Cell>(column: readonly Cell[], rows: readonly number[]): Cell[] {
  return rows.map((row) => column[row]!);
}

function keptUnits({ name, code, kind, province }: ScoredUnits, rows: readonly number[]): ScoredUnits {
  return { name: cellsOf(name, rows), code: code && cellsOf(code, rows), kind: kind && cellsOf(kind, rows), province: province && cellsOf(province, rows) };
}

function keptTable(table: ScoreTable, rows: readonly number[], places: ReadonlyMap<number, number>): ScoreTable {
  const { total, rank, band, groups, absences, provisional } = table;
  return {
    ...table,
    total: cellsOf(total, rows),
    rank: rank && cellsOf(rank, rows),
    band: band && cellsOf(band, rows),
    groups: groups?.map((group) => ({ ...group, points: cellsOf(group.points, rows) })),
    absences: absences?.flatMap((absence) => (places.has(absence.at) ? [{ ...absence, at: places.get(absence.at)! }] : [])),
    provisional: provisional?.flatMap((row) => (places.has(row) ? [places.get(row)!] : [])),
  };
}
