import { foldVietnamese } from '../text/fold-vietnamese.js';

/** No way of writing a day or a period comes near this length; longer cells hold something else. */
const maximumLength = 120;

const dashes = /[\u2010-\u2015\u2212]/g;

/**
 * Cell text reduced to what the date and period forms compare: folded, with plain hyphens, no spaces around
 * separators, no closing full stop. Undefined when the cell is neither text nor number, or too long.
 */
export function foldDateText(cell: unknown): string | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : undefined;
  if (typeof cell !== 'string' || cell.length > maximumLength) return undefined;
  return foldVietnamese(cell)
    .replace(dashes, '-')
    .replace(/ ?([/-]) ?/g, '$1')
    .replace(/ ?[.,;:]$/, '');
}

/** What a finding repeats of a cell. */
export function quoted(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim().slice(0, 80) : '';
}
