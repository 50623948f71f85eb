import { decimalText } from './decimal-text.js';
import { guardFormula } from './formula-guard.js';
import { inlinesOf, isPlainNumber, type PlainCell, type PlainTable } from './plain-tree.js';

export interface CsvOptions {
  /** What parts the cells. A Vietnamese Excel expects `;`, which is the default. */
  readonly separator?: ';' | ',' | undefined;
  /** Sign before the decimals. Vietnamese text has `,`, which is the default. */
  readonly decimalSign?: ',' | '.' | undefined;
  /** Whether the file starts with the mark by which Excel knows UTF-8; it does unless told otherwise. */
  readonly byteOrderMark?: boolean | undefined;
}

/**
 * Writes a table as CSV (RFC 4180, CRLF, NFC). Text that would run as a formula gets an apostrophe before it;
 * `unguardFormula` takes it off. Number cells are written as digits alone, so that they stay numbers.
 */
export function toCsv(table: PlainTable, options: CsvOptions = {}): string {
  const { separator = ';', decimalSign = ',', byteOrderMark = true } = options;
  const lines = [table.columns, ...table.rows].map((cells) => cells.map((cell) => csvField(cell, decimalSign)).join(separator));
  return `${byteOrderMark ? '\ufeff' : ''}${lines.join('\r\n')}\r\n`;
}

function csvField(cell: PlainCell, decimalSign: ',' | '.'): string {
  return quoted(isPlainNumber(cell) ? decimalText(cell.value, decimalSign) : guardFormula(cellText(cell)));
}

/** Both separators ask for quotes, so that a program which guesses the wrong one still finds one cell. */
function quoted(text: string): string {
  return /[";,\t\r\n]|^ | $|^\ufeff/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function cellText(cell: Exclude<PlainCell, { type: 'number' }>): string {
  return inlinesOf(cell)
    .map((inline) => (typeof inline === 'string' ? inline : inline.text))
    .join('')
    .normalize('NFC');
}
