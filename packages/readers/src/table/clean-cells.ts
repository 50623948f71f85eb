import { toNfc } from '@xaso/core';
import type { Cell } from './table-book.js';

/** Characters without width that a copy from a web page or a PDF leaves at the ends of a cell. */
const edge = /^[\s\u00ad\u200b-\u200f\u2060\ufeff]+|[\s\u00ad\u200b-\u200f\u2060\ufeff]+$/g;

/** NFC, without space around; text with nothing to see, and numbers that are none, are an empty cell. */
export function cleanCell(cell: Cell): Cell {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== 'string') return cell;
  const text = toNfc(cell).replace(edge, '');
  return text === '' ? null : text;
}
