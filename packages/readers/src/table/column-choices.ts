import { headerKey, type HeaderSpec } from './header-spec.js';
import { columnLetter } from './column-letter.js';
import { likeness } from './likeness.js';
import type { Cell, TableBook, TableSheet } from './table-book.js';

/** One column of a file, with what it may hold. */
export interface ColumnChoice<Field extends string = string> {
  readonly sheet: string | undefined;
  /** Row of the header, as the spreadsheet numbers it. */
  readonly row: number;
  /** Text of the header; its letter when it has none. */
  readonly header: string;
  readonly letter: string;
  /** What it was read as; undefined when it was not read. */
  readonly field: Field | undefined;
  /** What it most likely holds, best first, when nobody has read it; fields that another column has are left out. */
  readonly candidates: readonly Field[];
  /** Some of its cells, as text. */
  readonly samples: readonly string[];
}

const mostCandidates = 5;
const mostSamples = 3;
const sampleLength = 80;

/** Every column of a file that has cells, so that somebody can choose what it holds. */
export function columnChoices<Field extends string>(book: TableBook<Field>, headers: HeaderSpec<Field>): readonly ColumnChoice<Field>[] {
  return book.sheets.flatMap((sheet) => choicesIn(sheet, headers));
}

function choicesIn<Field extends string>({ name, headerRow, columns, rows }: TableSheet<Field>, headers: HeaderSpec<Field>): ColumnChoice<Field>[] {
  const taken = new Set(columns.map(({ field }) => field));
  return columns.flatMap(({ index, header, field }) => {
    const samples = samplesOf(rows.map(({ cells }) => cells[index] ?? null));
    if (samples.length === 0) return [];
    const candidates = field === undefined ? likeliest(header, headers).filter((each) => !taken.has(each)).slice(0, mostCandidates) : [];
    return [{ sheet: name, row: headerRow, header, letter: columnLetter(index), field, candidates, samples }];
  });
}

/** Fields by how much a header resembles one of their names; those that resemble it little are left out. */
function likeliest<Field extends string>(header: string, headers: HeaderSpec<Field>): readonly Field[] {
  const key = headerKey(header);
  const scored = (Object.keys(headers) as Field[]).map((field) => ({ field, score: Math.max(0, ...headers[field].map((name) => likeness(key, headerKey(name)))) }));
  return scored.filter(({ score }) => score >= 0.34).sort((one, other) => other.score - one.score).map(({ field }) => field);
}

function samplesOf(cells: readonly Cell[]): readonly string[] {
  const samples: string[] = [];
  for (const cell of cells) {
    if (samples.length === mostSamples) break;
    if (cell !== null) samples.push(String(cell).slice(0, sampleLength));
  }
  return samples;
}
