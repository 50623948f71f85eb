import { contrastRatio } from './contrast.js';
import type { HexColor } from './hex-color.js';
import type { ThemeColorName, ThemeColors } from './theme-model.js';

/** A colour that is seen on another, and the least contrast between them. */
export interface ContrastPair {
  readonly front: ThemeColorName;
  readonly back: ThemeColorName;
  /** `text` is read, `ui` is a line or shape that has to be seen. */
  readonly kind: 'text' | 'ui';
  /** 4.5 for text and 3 for shapes (WCAG 1.4.3 and 1.4.11, level AA); 7 where the kit promises its running text more (1.4.6). */
  readonly least: number;
}

/** A pair in one theme, measured. */
export interface ContrastCheck extends ContrastPair {
  readonly frontColor: HexColor;
  readonly backColor: HexColor;
  readonly ratio: number;
  readonly passes: boolean;
}

/** The colours that text and lines of the elements stand on. */
const grounds = ['surface', 'surface-quiet', 'accent-quiet', 'caution-quiet'] as const satisfies readonly ThemeColorName[];

function onGrounds(front: ThemeColorName, kind: ContrastPair['kind'], least: number): readonly ContrastPair[] {
  return grounds.map((back) => ({ front, back, kind, least }));
}

/** Every pair of colours that an element, or the page's own head, can show. */
export const contrastPairs: readonly ContrastPair[] = [
  ...onGrounds('text', 'text', 7),
  ...onGrounds('text-quiet', 'text', 4.5),
  ...onGrounds('accent', 'text', 4.5),
  ...onGrounds('caution', 'text', 4.5),
  ...onGrounds('line-strong', 'ui', 3),
  // a bar's filled part beside the rest of it
  { front: 'accent', back: 'line', kind: 'ui', least: 3 },
  { front: 'on-accent', back: 'accent', kind: 'text', least: 4.5 },
  { front: 'on-brand', back: 'brand', kind: 'text', least: 4.5 },
];

/** Measures every pair of a theme's light or dark colours, so that hand-made changes can be judged too. */
export function contrastChecks(colors: ThemeColors): readonly ContrastCheck[] {
  return contrastPairs.map((pair) => {
    const frontColor = colors[pair.front];
    const backColor = colors[pair.back];
    const ratio = contrastRatio(frontColor, backColor);
    return { ...pair, frontColor, backColor, ratio, passes: ratio >= pair.least };
  });
}
