import { toNfc } from '@xaso/core';
import { legacyFontOf, type LegacyFont } from '../encoding/legacy-font.js';
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

/** A cell whose text is in a legacy font. */
export interface LegacyCell {
  readonly row: number;
  readonly column: number;
  readonly font: LegacyFont;
}

/** How many recognised cells make a short cell beside them suspicious enough with a single sign. */
const neighbours = 3;

/** Finds the cells in a legacy font; positions count from 0. */
export function legacyCells(rows: readonly (readonly Cell[])[]): LegacyCell[] {
  const sure = cellsWithHits(rows, 2);
  return sure.length < neighbours ? sure : cellsWithHits(rows, 1);
}

function cellsWithHits(rows: readonly (readonly Cell[])[], hits: number): LegacyCell[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const font = typeof cell === 'string' ? legacyFontOf(cell, hits) : undefined;
      return font === undefined ? [] : [{ row, column, font }];
    }),
  );
}
