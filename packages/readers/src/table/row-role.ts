import { foldVietnamese } from '@xaso/core';
import type { Cell } from './table-book.js';

/** What a row below the header is. Only `data` rows are records; the others are named by a finding and left out. */
export type RowRole = 'data' | 'blank' | 'total' | 'example' | 'section' | 'footnote' | 'numbering';

const totalLabels = new Set(['tong', 'tong cong', 'tong so', 'cong', 'total', 'grand total']);

/** How a form marks the row that only shows how it is filled in. */
const exampleLabel = /^(?:vi du|vd|example)(?:[\s:.(].{0,40})?$/;

const footnoteStart = /^(?:\*|\(\*\)|ghi chu\b|chu thich\b|luu y\b|nguon(?: so lieu)?\s?:|nguoi lap\b|noi nhan\b|thu truong\b|note:|source:)/;

/** `I.`, `IV`, `A)`: how a form numbers the headings between its rows. */
const sectionNumber = /^(?:[IVX]{1,5}|[A-H])(?:[.)/]|$)/;

const words = /\p{L}{2}/u;

/** `(1)`, `A`, `3`: how a form numbers its columns in the row below the header. */
const columnNumber = /^\(?(?:[A-Z]|[0-9]{1,2})\)?$/;

/**
 * Says what a row is, from its own cells.
 * A label such as "Tổng số hồ sơ" is a record: only the bare words make a total row.
 */
export function roleOf(cells: readonly Cell[]): Exclude<RowRole, 'numbering'> {
  const filled = cells.filter((cell) => cell !== null);
  const first = filled[0];
  if (first === undefined) return 'blank';
  if (typeof first !== 'string') return 'data';
  const label = foldVietnamese(first);
  if (totalLabels.has(label.replace(/[\s:.]+$/, ''))) return 'total';
  if (exampleLabel.test(label) && filled.length > 1) return 'example';
  if (filled.length > 2) return 'data';
  if (footnoteStart.test(label)) return 'footnote';
  const heading = filled.length === 1 ? first.length > 3 : first.length <= 6 && words.test(String(filled[1]));
  return heading && sectionNumber.test(first) && cells.length > 2 ? 'section' : 'data';
}

/**
 * Whether the row right below the header numbers the columns: `A | B | 1 | 2`, `(1) | (2) | (3)`.
 * Every cell is filled and the numbers count up from 1, which a record hardly does; three columns at least make it sure.
 */
export function isNumbering(cells: readonly Cell[]): boolean {
  const texts = cells.map((cell) => (cell === null ? '' : String(cell)));
  if (texts.length < 3 || !texts.every((text) => columnNumber.test(text))) return false;
  const numbers = texts.map((text) => text.replace(/[()]/g, '')).filter((text) => /^[0-9]/.test(text));
  return numbers.length > 0 && numbers.every((text, index) => Number(text) === index + 1);
}
