import { parseVietnameseDate, type CivilDate, type Finding, type FindingPlace } from '@xaso/core';
import { cellOf, columnOf, placeOf, type Cell, type TableBook, type TableRow, type TableSheet } from '@xaso/readers';
import { importFinding, type ImportFindingCode } from '../finding/import-findings.js';
import type { OcopField } from './ocop-columns.js';
import { hasPhone, masked, withoutPhones } from './phone-text.js';

/** One row at hand: its cells by field, and its findings with their places. */
export interface RowReader {
  readonly findings: readonly Finding[];
  readonly cell: (field: OcopField) => Cell;
  readonly hasColumn: (field: OcopField) => boolean;
  /** Place of a cell; the first of the fields whose column is there. */
  readonly place: (...fields: readonly OcopField[]) => FindingPlace;
  readonly add: (...findings: readonly Finding[]) => void;
  readonly report: (code: ImportFindingCode, field: OcopField, values?: Readonly<Record<string, string | number>>) => void;
  /** The text of a cell, cut to a length; in one line, but for a story, whose paragraphs stay. In a public list telephone numbers are taken out and named. */
  readonly text: (field: OcopField, longest: number) => string | undefined;
  /** The day in a cell; a year alone is named as such. */
  readonly day: (field: OcopField) => CivilDate | undefined;
}

/** Opens one row. */
export function openRow(book: TableBook<OcopField>, sheet: TableSheet<OcopField>, row: TableRow, isPublic: boolean): RowReader {
  const findings: Finding[] = [];
  const cell = (field: OcopField): Cell => cellOf(sheet, row, field);
  const place = (...fields: readonly OcopField[]): FindingPlace => placeOf(book, sheet, row, fields.find((field) => columnOf(sheet, field) !== undefined));
  const report: RowReader['report'] = (code, field, values = {}) => findings.push(importFinding(code, place(field), values));
  return {
    findings,
    cell,
    place,
    hasColumn: (field) => columnOf(sheet, field) !== undefined,
    add: (...more) => findings.push(...more),
    report,
    text: (field, longest) => {
      const whole = field === 'story' ? paragraphsOf(cell(field)) : textOf(cell(field));
      if (whole === undefined) return undefined;
      const isPrivate = isPublic && hasPhone(whole);
      if (isPrivate) report('ocop-import.phone-in-text', field, { text: masked(whole).slice(0, 80) });
      const text = isPrivate ? withoutPhones(whole) : whole;
      if (text.length > longest) report('ocop-import.text-cut', field, { length: text.length, limit: longest });
      const cut = text.slice(0, longest).replace(/[\ud800-\udbff]$/, '').trim();
      return cut === '' ? undefined : cut;
    },
    day: (field) => {
      const value = cell(field);
      if (value === null) return undefined;
      if (/^(?:năm\s)?(?:19|20)[0-9]{2}$/iu.test(String(value).trim())) {
        report('ocop-import.date-is-year', field, { text: String(value) });
        return undefined;
      }
      const date = parseVietnameseDate(value, place(field));
      if (date.value === undefined) report('ocop-import.date-unreadable', field, { text: masked(String(value)).slice(0, 80) });
      else findings.push(...date.findings);
      return date.value;
    },
  };
}

/** The text of a cell in one line; undefined when there is none. */
export function textOf(cell: Cell): string | undefined {
  const text = cell === null ? '' : String(cell).normalize('NFC').replace(/\s+/gu, ' ').trim();
  return text === '' ? undefined : text;
}

/** The same with its line ends, each of which parts two paragraphs. */
function paragraphsOf(cell: Cell): string | undefined {
  const text = cell === null ? '' : String(cell).normalize('NFC').replace(/[^\S\n]+/gu, ' ').replace(/ ?\n[ \n]*/g, '\n').trim();
  return text === '' ? undefined : text;
}
