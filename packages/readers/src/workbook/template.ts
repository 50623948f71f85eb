import { columnLetter } from '../table/column-letter.js';
import type { CellChoices, PlainSheet, SheetCell } from './workbook.js';

/** One column of a sheet to be filled in. */
export interface TemplateColumn {
  readonly header: string;
  /** In digits of the usual type size. */
  readonly width: number;
  /** What the row of the example holds; empty where an example would only confuse. */
  readonly example: string | number;
  /** How it is filled in, for the guide. */
  readonly how: string;
  readonly isNeeded?: boolean;
  /** What may be chosen from a list. */
  readonly choices?: readonly string[];
}

/** A sheet to be filled in. */
export interface TemplateSheet {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly TemplateColumn[];
}

/** A workbook to be filled in: its sheets, and what the guide says beside the columns. */
export interface TableTemplate {
  readonly sheets: readonly TemplateSheet[];
  /** Rules for the whole workbook, one sentence each. */
  readonly rules: readonly string[];
}

/** By this word in its first cell a row is known as an example, by people and by the readers, which leave it out. */
export const exampleMark = 'Ví dụ';

/** Rows for which lists are offered. */
const filledRows = 2_000;

/** The header stands in this row: a title and a line of advice stand above it. */
const headerRow = 3;

/**
 * The sheets of a workbook to be filled in: each with its headings, one row that is marked as an example, and lists to choose from; a guide;
 * and, hidden, the lists that are too long for a cell. What is written below the headings is read back by `readTable`.
 */
export function templateSheets({ sheets, rules }: TableTemplate): readonly PlainSheet[] {
  const lists = longLists(sheets);
  const listSheet: readonly PlainSheet[] = lists.length === 0 ? [] : [{ name: listName, hidden: true, widths: lists.map(() => 40), rows: rowsOf(lists) }];
  return [...sheets.map((sheet) => dataSheet(sheet, lists)), guideSheet(sheets, rules), ...listSheet];
}

const listName = 'Danh mục chọn';
const guideName = 'Hướng dẫn';

const inCell = 255;

function longLists(sheets: readonly TemplateSheet[]): readonly (readonly string[])[] {
  const all = sheets.flatMap(({ columns }) => columns.flatMap(({ choices }) => (choices === undefined || fitsCell(choices) ? [] : [choices])));
  return [...new Set(all)];
}

function fitsCell(choices: readonly string[]): boolean {
  return choices.every((choice) => !choice.includes(',')) && choices.join(',').length <= inCell;
}

function dataSheet({ name, title, columns }: TemplateSheet, lists: readonly (readonly string[])[]): PlainSheet {
  const span = columns.length;
  const choices = columns.flatMap(({ choices: own }, index): readonly CellChoices[] => {
    if (own === undefined) return [];
    const letter = columnLetter(index);
    const range = `${letter}${headerRow + 1}:${letter}${headerRow + filledRows}`;
    const listed = columnLetter(lists.indexOf(own));
    return [{ range, list: fitsCell(own) ? own : `'${listName}'!$${listed}$1:$${listed}$${own.length}` }];
  });
  return {
    name,
    headerRow,
    landscape: span > 6,
    widths: columns.map(({ width }) => width),
    choices,
    rows: [
      [{ value: title, style: 'title', span }],
      [{ value: `Điền từ dòng ${headerRow + 2}. Dòng “${exampleMark}” chỉ để xem cách ghi, không được đọc. Cột có dấu (*) phải điền. Xem trang tính “${guideName}”.`, style: 'subtitle', span }],
      columns.map(({ header, isNeeded }): SheetCell => ({ value: isNeeded === true ? `${header} (*)` : header, style: 'header' })),
      columns.map(({ example }, index): SheetCell => ({ value: index === 0 ? exampleMark : example, style: 'hint' })),
    ],
  };
}

function guideSheet(sheets: readonly TemplateSheet[], rules: readonly string[]): PlainSheet {
  const widths = [30, 12, 70, 34];
  const text = (value: string | number): SheetCell => ({ value: String(value), style: 'text' });
  const columnRows = ({ name, columns }: TemplateSheet): readonly (readonly SheetCell[])[] => [
    [{ value: `Trang tính “${name}”`, style: 'strong', span: widths.length }],
    // "Cột" before the header, lest the guide be taken for a table of its own.
    ...columns.map(({ header, isNeeded, how, example }) => [text(`Cột “${header}”`), text(isNeeded === true ? 'có' : ''), text(how), text(example === '' ? '' : `ví dụ: ${example}`)]),
  ];
  return {
    name: guideName,
    landscape: true,
    widths,
    rows: [
      [{ value: 'Hướng dẫn điền bảng', style: 'title', span: widths.length }],
      ...rules.map((rule): readonly SheetCell[] => [{ value: `– ${rule}`, style: 'plain', span: widths.length }]),
      ['Cột nào', 'Phải điền', 'Cách ghi', 'Như thế này'].map((value): SheetCell => ({ value, style: 'header' })),
      ...sheets.flatMap(columnRows),
    ],
  };
}

function rowsOf(lists: readonly (readonly string[])[]): readonly (readonly SheetCell[])[] {
  const height = Math.max(...lists.map(({ length }) => length));
  return [...Array(height).keys()].map((row) => lists.map((list): SheetCell => ({ value: list[row] ?? null, style: 'plain' })));
}
