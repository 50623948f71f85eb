import { columnLetter } from '../table/column-letter.js';
import { styleIndex, styleSheetXml, type CellStyle } from './styles.js';
import { attributeXml, textXml } from './xml.js';
import { zip } from './zip.js';

/** A cell: its content, and how it looks. Text stays text, also where it begins with `=`. */
export interface SheetCell {
  readonly value: string | number | null;
  readonly style: CellStyle;
  /** How many columns it takes; 1 when it is left out. */
  readonly span?: number | undefined;
}

/** One sheet that can be read, filled in and printed. */
export interface PlainSheet {
  readonly name: string;
  /** Widths of the columns, in digits of the usual type size. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Row number, from 1, of the header: it stays in sight, and is printed on each page. */
  readonly headerRow?: number | undefined;
  readonly landscape?: boolean | undefined;
  /** Cells that offer a list to choose from. */
  readonly choices?: readonly CellChoices[] | undefined;
  /** A hidden sheet holds lists that are too long for a cell. */
  readonly hidden?: boolean | undefined;
}

/** A list from which the cells of a range are filled in. Something else may be typed all the same: a list is help, not a fence. */
export interface CellChoices {
  /** Such as `B4:B1000`. */
  readonly range: string;
  /** The choices, or where they stand, such as `'Danh mục'!$A$2:$A$60`. Choices with a comma, or of more than 255 characters in all, need a place. */
  readonly list: readonly string[] | string;
}

/** Writes a workbook that Excel and LibreOffice open: A4, one page wide, header on each page. */
export function workbook(sheets: readonly PlainSheet[]): Uint8Array {
  const named = sheets.map((sheet, index) => ({ ...sheet, name: sheetName(sheet.name, index, sheets) }));
  const file = (name: string, xml: string): { readonly name: string; readonly content: Uint8Array } => ({ name, content: new TextEncoder().encode(`${declaration}${xml}`) });
  return zip([
    file('[Content_Types].xml', contentTypes(named.length)),
    file('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])),
    file('xl/workbook.xml', workbookXml(named)),
    file('xl/_rels/workbook.xml.rels', relationships([...named.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const), ['styles', 'styles.xml']])),
    file('xl/styles.xml', styleSheetXml()),
    ...named.map((sheet, index) => file(`xl/worksheets/sheet${index + 1}.xml`, worksheetXml(sheet, index === 0))),
  ]);
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function contentTypes(count: number): string {
  const sheet = (index: number): string => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`;
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${[...Array(count).keys()].map(sheet).join('')}</Types>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
}

function workbookXml(sheets: readonly PlainSheet[]): string {
  const titles = sheets.flatMap(({ name, headerRow }, index) =>
    headerRow === undefined ? [] : [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${textXml(`'${name.replace(/'/g, "''")}'!$${headerRow}:$${headerRow}`)}</definedName>`],
  );
  return `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map(({ name, hidden = false }, index) => `<sheet name="${attributeXml(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`).join('')}</sheets>${titles.length === 0 ? '' : `<definedNames>${titles.join('')}</definedNames>`}</workbook>`;
}

function worksheetXml({ widths, rows, headerRow, landscape = false, choices = [] }: PlainSheet, isFirst: boolean): string {
  const merges = rows.flatMap((cells, row) => mergesIn(cells, row));
  const pane = headerRow === undefined ? '' : `<pane ySplit="${headerRow}" topLeftCell="A${headerRow + 1}" activePane="bottomLeft" state="frozen"/>`;
  return [
    `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView workbookViewId="0"${isFirst ? ' tabSelected="1"' : ''}>${pane}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="16"/><cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${rows.map((cells, row) => rowXml(cells, row, widths)).join('')}</sheetData>`,
    merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`,
    choicesXml(choices),
    '<printOptions horizontalCentered="1"/><pageMargins left="0.6" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter></worksheet>`,
  ].join('');
}

function choicesXml(choices: readonly CellChoices[]): string {
  if (choices.length === 0) return '';
  const one = ({ range, list }: CellChoices): string => `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${attributeXml(range)}"><formula1>${textXml(typeof list === 'string' ? list : `"${list.join(',').replaceAll('"', '""')}"`)}</formula1></dataValidation>`;
  return `<dataValidations count="${choices.length}">${choices.map(one).join('')}</dataValidations>`;
}

function rowXml(cells: readonly SheetCell[], row: number, widths: readonly number[]): string {
  let column = 0;
  let lines = 1;
  const written = cells.map(({ value, style, span = 1 }) => {
    const width = widths.slice(column, column + span).reduce((sum, each) => sum + each, 0);
    lines = Math.max(lines, linesOf(value, width));
    const xml = [...Array(span).keys()].map((offset) => cellXml(columnLetter(column + offset), row + 1, offset === 0 ? value : null, styleIndex(style))).join('');
    column += span;
    return xml;
  });
  const isMerged = cells.some(({ span = 1 }) => span > 1);
  // LibreOffice measures no row on opening, Excel no merged one; what is not fixed grows with what is written into it.
  const height = lines > 1 ? ` ht="${lines * 16}"${isMerged ? ' customHeight="1"' : ''}` : '';
  return `<row r="${row + 1}"${height}>${written.join('')}</row>`;
}

function linesOf(value: string | number | null, width: number): number {
  return String(value ?? '').split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / Math.max(1, width))), 0);
}

function cellXml(letters: string, row: number, value: string | number | null, style: number): string {
  const address = `${letters}${row}`;
  if (value === null || value === '') return `<c r="${address}" s="${style}"/>`;
  if (typeof value === 'number' && Number.isFinite(value)) return `<c r="${address}" s="${style}"><v>${value}</v></c>`;
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${textXml(String(value))}</t></is></c>`;
}

function mergesIn(cells: readonly SheetCell[], row: number): readonly string[] {
  let column = 0;
  return cells.flatMap(({ span = 1 }) => {
    const from = column;
    column += span;
    return span === 1 ? [] : [`${columnLetter(from)}${row + 1}:${columnLetter(column - 1)}${row + 1}`];
  });
}

/** Excel takes 31 characters at most, none of `[]:*?/\`, and each name once whatever its case. */
function sheetName(name: string, index: number, sheets: readonly PlainSheet[]): string {
  const clean = (each: string): string => each.normalize('NFC').replace(/[[\]:*?/\\\p{Cc}]/gu, ' ').replace(/^'+|'+$/g, '').trim().slice(0, 31).trim();
  const own = clean(name);
  const isTaken = sheets.slice(0, index).some((sheet) => clean(sheet.name).toLowerCase() === own.toLowerCase());
  return own === '' ? `Sheet${index + 1}` : isTaken ? `${own.slice(0, 26).trim()} ${index + 1}` : own;
}
