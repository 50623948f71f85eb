/** Capitals of Vietnamese that need the most room: two marks above, or a dot below. */
export const stackedMarks = 'ẾỘỮẶỴ';

/** Line heights that the elements use: headings and values, names of rows, running text. `stacked-marks.test.ts` holds the elements to the least. */
export const lineHeights = [1.4, 1.5, 1.55] as const;

/** Weights that the elements use. */
export const weights = [400, 500, 600, 700] as const;

/** How far a text is drawn above and below its baseline, as a share of the font size. */
export interface Ink {
  readonly above: number;
  readonly below: number;
}

/** RGBA pixels, row by row, as a canvas gives them. */
export interface Pixels {
  readonly data: ArrayLike<number>;
  readonly width: number;
  readonly height: number;
}

/** From this opacity on a pixel belongs to the letter and not to its soft edge. */
const half = 128;

/**
 * Measures a text that was drawn on an empty canvas with its baseline on the given row. Pixels are counted because the bounds that
 * a browser reports are rounded up to a 64th of the font size, as much as the marks have to spare.
 */
export function inkOf({ data, width, height }: Pixels, baseline: number, fontSize: number): Ink {
  let top = baseline;
  let bottom = baseline;
  for (let row = 0; row < height; row += 1) {
    if (!rowHasInk(data, row * width, width)) continue;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row + 1);
  }
  return { above: (baseline - top) / fontSize, below: (bottom - baseline) / fontSize };
}

function rowHasInk(data: ArrayLike<number>, start: number, width: number): boolean {
  for (let pixel = start; pixel < start + width; pixel += 1) {
    if ((data[pixel * 4 + 3] ?? 0) >= half) return true;
  }
  return false;
}

/** What is left between the lowest dot of one line and the highest mark of the next, as a share of the font size; negative where they run into each other. */
export function gapBetweenLines({ above, below }: Ink, lineHeight: number): number {
  return lineHeight - above - below;
}
