import type { Finding, FindingPlace } from '@xaso/core';
import { importFinding } from './import-findings.js';
import { rowReader, type AnnexCell, type AnnexTable, type AnnexTableRow } from './annex-table.js';
import type { CriteriaField } from './criteria-columns.js';
import { foldMethod } from './fold-method.js';

/** A threshold, and for whom it holds, as one line of a row writes it. */
export interface ThresholdLine {
  readonly threshold: string | undefined;
  readonly applies: string | undefined;
  readonly where: (field: CriteriaField) => FindingPlace;
}

/** One row of an annex: a group, or a criterion with all of its lines. */
export interface AnnexRow {
  /** As it is written, without a full stop at the end: `I`, `1.2`; empty for none. */
  readonly code: string;
  readonly name: string;
  readonly maximum: AnnexCell;
  readonly method: string | undefined;
  readonly numerator: string | undefined;
  readonly denominator: string | undefined;
  readonly unit: string | undefined;
  readonly responsible: string | undefined;
  readonly note: string | undefined;
  readonly lines: readonly ThresholdLine[];
  readonly where: (field?: CriteriaField) => FindingPlace;
  /** Whether the name was cut by the reader, which shows only the beginning of a heading that it leaves out. */
  readonly isCut: boolean;
}

/** Rows in the order of the file, and the total that a row at the end declares. */
export interface AnnexRows {
  readonly rows: readonly AnnexRow[];
  readonly total: { readonly points: string; readonly where: FindingPlace } | undefined;
  readonly findings: readonly Finding[];
}

interface Placed {
  readonly sheet: number;
  readonly number: number;
  readonly row: AnnexRow;
}

/**
 * Gathers the rows of all sheets. A row without a name goes on with the criterion above it, and so does one that repeats its number and name,
 * as merged cells do.
 *
 * @param skipped Findings of the reader. Headings and totals, which are no records of a table, are taken back from them.
 */
export function annexRows(table: AnnexTable<CriteriaField>, skipped: readonly Finding[]): AnnexRows {
  const findings: Finding[] = [];
  const placed: Placed[] = [];
  let total: AnnexRows['total'];
  table.sheets.forEach((sheet, index) => {
    const reader = rowReader(table, sheet);
    for (const row of sheet.rows) {
      const read = readRow(row, reader);
      const last = placed.at(-1);
      const above = last?.sheet === index ? last : undefined;
      if (isTotal(read)) {
        total ??= { points: String(read.maximum), where: read.where('points') };
      } else if (above !== undefined && continues(read, above.row)) placed[placed.length - 1] = { ...above, row: joined(above.row, read) };
      else if (read.name !== '' || read.code !== '') placed.push({ sheet: index, number: row.number, row: read });
      else findings.push(importFinding('annex.name-missing', reader.where(row, 'name')));
    }
  });
  const headings = skipped.flatMap((finding) => headingOf(finding, table));
  const rows = [...placed, ...headings].sort((one, other) => one.sheet - other.sheet || one.number - other.number).map(({ row }) => row);
  return { rows, total: total ?? totalOf(skipped), findings };
}

const totalWords = /^(?:tong(?: so| cong)?(?: diem)?(?: toi da)?|cong|total)(?: ?\([^()]*\))?:?$/;

/** A row of the total that the reader of tables did not know: "Tổng điểm: 100". */
function isTotal({ code, name, maximum, method, numerator }: AnnexRow): boolean {
  return code === '' && method === undefined && numerator === undefined && maximum !== null && totalWords.test(foldMethod(name));
}

type Reader = ReturnType<typeof rowReader<CriteriaField>>;

function readRow(row: AnnexTableRow, { cell, text, where }: Reader): AnnexRow {
  const order = text(row, 'order') ?? '';
  const written = text(row, 'name') ?? '';
  const { code, name } = written === '' ? splitHeading(order) : { code: trimmedCode(order), name: written };
  const own = code === '' && written !== '' ? splitHeading(written) : { code, name };
  const at = (field?: CriteriaField): FindingPlace => where(row, field);
  return {
    code: own.code,
    name: own.name.slice(0, 600),
    maximum: cell(row, 'points'),
    method: text(row, 'method'),
    numerator: text(row, 'numerator')?.slice(0, 400),
    denominator: text(row, 'denominator')?.slice(0, 400),
    unit: text(row, 'unit')?.slice(0, 80),
    responsible: text(row, 'responsible'),
    note: text(row, 'note')?.slice(0, 600),
    lines: [{ threshold: text(row, 'threshold'), applies: text(row, 'applies'), where: at }],
    where: at,
    isCut: false,
  };
}

const codeStart = /^\(?((?:[IVX]{1,5}|[A-HĐ]|\d{1,2})(?:\.\d{1,2}){0,4})\)?(?:[.):]\s*|\s*[-–]\s+|\s+(?=\p{L}))(?=\p{L})/u;

/** "I. Nhận thức số" in one cell is a number and a name. */
export function splitHeading(text: string): { readonly code: string; readonly name: string } {
  const match = codeStart.exec(text);
  // "A" and "I" are words of a sentence only before a small letter.
  if (match === null || (/^[A-HĐ]$/.test(match[1]!) && /^\p{Ll}/u.test(text.slice(match[0].length)))) return /\p{L}{2}/u.test(text) ? { code: '', name: text } : { code: trimmedCode(text), name: '' };
  return { code: match[1]!, name: text.slice(match[0].length).trim() };
}

function trimmedCode(order: string): string {
  const code = order.replace(/^\(|[.):\s]+$/g, '').slice(0, 40);
  return /^[-–—+•*]*$/.test(code) ? '' : code;
}

function continues(row: AnnexRow, above: AnnexRow): boolean {
  if (row.name === '') return row.code === '' && (row.method !== undefined || row.lines.some(({ threshold, applies }) => threshold !== undefined || applies !== undefined));
  return row.name === above.name && row.code === above.code;
}

/** One criterion of several lines: what they say of the way of scoring stands one below the other, each threshold for itself. */
function joined(above: AnnexRow, row: AnnexRow): AnnexRow {
  const texts = [above.method, row.method].filter((text) => text !== undefined);
  return {
    ...above,
    maximum: above.maximum ?? row.maximum,
    method: texts.length === 0 ? undefined : [...new Set(texts)].join('\n'),
    numerator: above.numerator ?? row.numerator,
    denominator: above.denominator ?? row.denominator,
    unit: above.unit ?? row.unit,
    lines: [...above.lines, ...row.lines],
  };
}

/** A heading that the reader of tables left out: it shows its cells with a dot between them. */
function headingOf({ code, where, values }: Finding, table: AnnexTable<CriteriaField>): readonly Placed[] {
  if (code !== 'row.section-skipped' || !('row' in where)) return [];
  const sheet = table.sheets.findIndex(({ name }) => name === where.sheet);
  if (sheet < 0) return [];
  const text = String(values['text'] ?? '');
  const [first = '', ...rest] = text.split(' · ');
  const heading = rest.length === 0 ? splitHeading(first) : { code: trimmedCode(first), name: rest.join(' · ') };
  const row: AnnexRow = {
    ...heading,
    maximum: null,
    method: undefined,
    numerator: undefined,
    denominator: undefined,
    unit: undefined,
    responsible: undefined,
    note: undefined,
    lines: [],
    where: () => where,
    isCut: text.endsWith('…'),
  };
  return [{ sheet, number: where.row, row }];
}

/** "Tổng cộng · 100". */
function totalOf(skipped: readonly Finding[]): AnnexRows['total'] {
  for (const { code, where, values } of skipped) {
    if (code !== 'row.total-skipped') continue;
    const points = String(values['text'] ?? '').split(' · ').slice(1).map((cell) => foldMethod(cell).replace(/ ?(?:diem|d)$/, '')).find((cell) => /^\d+(?:[.,]\d+)?$/.test(cell));
    if (points !== undefined) return { points, where };
  }
  return undefined;
}
