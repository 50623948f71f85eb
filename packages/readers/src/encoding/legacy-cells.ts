import type { Cell } from '../table/table-book.js';
import { legacyFontOf, unicodeVietnamese, type LegacyFont } from './legacy-font.js';

/** A cell whose text is in a legacy font; positions count from 0. */
export interface LegacyCell {
  readonly row: number;
  readonly column: number;
  readonly font: LegacyFont;
  /** Whether the cell itself shows it; otherwise only its neighbours do. */
  readonly isSure: boolean;
}

/** How many recognised cells make a short cell beside them suspicious enough with a single sign. */
const neighbours = 3;

const foreignSign = /[\u00a1-\u00ff]/;

/**
 * Finds the cells of a sheet in a legacy font. Where several are sure, one sign is enough for another; and where nothing in the sheet
 * is Vietnamese in Unicode, every sign beyond ASCII may be one of that font.
 */
export function legacyCells(rows: readonly (readonly Cell[])[]): readonly LegacyCell[] {
  const sure = cellsIn(rows, (text) => legacyFontOf(text, 2));
  if (sure.length === 0) return sure;
  const font = sure.filter(({ font: each }) => each === 'TCVN3').length * 2 >= sure.length ? 'TCVN3' : 'VNI';
  if (!rows.some((cells) => cells.some((cell) => typeof cell === 'string' && unicodeVietnamese.test(cell)))) {
    return cellsIn(rows, (text) => legacyFontOf(text, 1) ?? (foreignSign.test(text) ? font : undefined));
  }
  return sure.length < neighbours ? sure : cellsIn(rows, (text) => legacyFontOf(text, 1));
}

function cellsIn(rows: readonly (readonly Cell[])[], fontOf: (text: string) => LegacyFont | undefined): LegacyCell[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const font = typeof cell === 'string' ? fontOf(cell) : undefined;
      return font === undefined ? [] : [{ row, column, font, isSure: legacyFontOf(String(cell), 1) !== undefined }];
    }),
  );
}
