import { guardFormula } from '@xaso/core';
import type { SelfAssessmentSheet } from '@xaso/criteria/paper';

/** Rows as separated text that Excel opens: a byte order mark, semicolons, numbers with a comma, no cell that begins a formula. */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\ufeff${rows.map((cells) => cells.map(csvCell).join(';')).join('\r\n')}\r\n`;
}

function csvCell(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const text = guardFormula(cell.normalize('NFC'));
  return /[;"\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** The self-assessment sheet as separated text: its header and rows alone. */
export function sheetCsv({ columns, rows }: SelfAssessmentSheet): string {
  return csvText([columns.map(({ header }) => header), ...rows.map(({ cells }) => columns.map(({ id }) => cells[id]))]);
}
