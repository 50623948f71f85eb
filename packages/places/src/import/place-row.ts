import { excerpt, parseVietnameseDate, type CivilDate, type Finding, type FindingPlace, type FindingValues } from '@xaso/core';
import { cellOf, columnOf, placeOf, type Cell, type TableBook, type TableRow, type TableSheet } from '@xaso/readers';
import { placeImportFinding, type PlaceImportFindingCode } from '../finding/import-findings.js';
import { hasPhoneInText, maskedPhones, textWithoutPhones } from '../phone/phones-in-text.js';
import type { PlaceField } from './place-columns.js';
import { readYesNo } from './read-yes-no.js';

/** One row at hand: its cells by field, and its findings with their places. */
export interface PlaceRow {
  readonly findings: readonly Finding[];
  readonly cell: (field: PlaceField) => Cell;
  /** Place of a cell; of the first of the fields whose column is there. */
  readonly place: (...fields: readonly PlaceField[]) => FindingPlace;
  readonly report: (code: PlaceImportFindingCode, fields: PlaceField | readonly PlaceField[], values?: FindingValues) => void;
  /** The text of a cell in one line, cut to a length. Telephone numbers in it are taken out of a public list, and named. */
  readonly text: (field: PlaceField, longest: number) => string | undefined;
  /** A code or an address as it stands. */
  readonly code: (field: PlaceField, longest: number) => string | undefined;
  readonly day: (field: PlaceField) => CivilDate | undefined;
  readonly yesNo: (field: PlaceField) => boolean | undefined;
}

/** Opens one row. */
export function openPlaceRow(book: TableBook<PlaceField>, sheet: TableSheet<PlaceField>, row: TableRow, isPublic: boolean): PlaceRow {
  const findings: Finding[] = [];
  const cell = (field: PlaceField): Cell => cellOf(sheet, row, field);
  const place = (...fields: readonly PlaceField[]): FindingPlace => placeOf(book, sheet, row, fields.find((field) => columnOf(sheet, field) !== undefined));
  const report: PlaceRow['report'] = (code, fields, values = {}) => findings.push(placeImportFinding(code, place(...(typeof fields === 'string' ? [fields] : fields)), values));
  return {
    findings,
    cell,
    place,
    report,
    text: (field, longest) => {
      const whole = lineOf(cell(field));
      if (whole === undefined) return undefined;
      const isPrivate = isPublic && hasPhoneInText(whole);
      if (isPrivate) report('place-import.phone-in-text', field, { text: shown(whole) });
      const text = isPrivate ? textWithoutPhones(whole) : whole;
      if (text.length > longest) report('place-import.text-cut', field, { length: text.length, limit: longest });
      return cut(text, longest);
    },
    code: (field, longest) => cut(lineOf(cell(field)) ?? '', longest),
    day: (field) => {
      const value = cell(field);
      if (value === null) return undefined;
      const { value: day, findings: own } = parseVietnameseDate(value, place(field));
      if (day === undefined) report('place-import.date-unreadable', field, { text: shown(String(value)) });
      else findings.push(...own);
      return day;
    },
    yesNo: (field) => {
      const answer = readYesNo(cell(field));
      if (answer !== 'unreadable') return answer;
      report('place-import.yes-no-unreadable', field, { text: shown(String(cell(field))) });
      return undefined;
    },
  };
}

/** The text of a cell in one line; undefined when there is none. */
export function lineOf(cell: Cell): string | undefined {
  const text = cell === null ? '' : String(cell).normalize('NFC').replace(/\s+/gu, ' ').trim();
  return text === '' ? undefined : text;
}

/** A cell as findings quote it: short, and with no number that can be dialled. */
export function shown(text: string): string {
  return excerpt(maskedPhones(text), 120);
}

function cut(text: string, longest: number): string | undefined {
  const short = text.slice(0, longest).replace(/[\ud800-\udbff]$/, '').trim();
  return short === '' ? undefined : short;
}
