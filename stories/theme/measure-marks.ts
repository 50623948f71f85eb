import { gapBetweenLines, inkOf, lineHeights, stackedMarks, weights } from '@xaso/elements/theme';

/** A line height that the kit does not use, to show what too little looks like. */
export const tooTight = 1;

/** One weight at one line height. */
export interface MeasuredLine {
  readonly weight: number;
  readonly lineHeight: number;
  /** Between the dots of one line and the marks of the next, as a share of the font size; negative where they meet. */
  readonly gap: number;
}

/** Large enough that one pixel is a quarter of a hundredth of the size. */
const fontSize = 400;

/** Measures the stacked marks of a font at every weight and line height of the kit, once the font is there. */
export async function measureMarks(fontFamily: string): Promise<readonly MeasuredLine[]> {
  const lines: MeasuredLine[] = [];
  for (const weight of weights) {
    const font = `${weight} ${fontSize}px ${fontFamily}`;
    await document.fonts.load(font, stackedMarks);
    const canvas = document.createElement('canvas');
    canvas.width = 6 * fontSize;
    canvas.height = 3 * fontSize;
    const context = canvas.getContext('2d', { willReadFrequently: true })!;
    context.font = font;
    context.fillText(stackedMarks, fontSize / 2, 2 * fontSize);
    const ink = inkOf(context.getImageData(0, 0, canvas.width, canvas.height), 2 * fontSize, fontSize);
    for (const lineHeight of [...lineHeights, tooTight]) lines.push({ weight, lineHeight, gap: gapBetweenLines(ink, lineHeight) });
  }
  return lines;
}
