import { contrastRatio } from './contrast.js';
import type { HexColor } from './hex-color.js';
import { hexFromOklch, oklchOf } from './oklch.js';

/** A colour behind, and the least contrast with it. */
export interface Ground {
  readonly color: HexColor;
  readonly least: number;
}

/** Finer than one step of 8 bits anywhere in sRGB. */
const lightnessStep = 0.0005;

/** Whether a colour keeps the least contrast with all that may lie behind it. */
export function reaches(color: HexColor, grounds: readonly Ground[]): boolean {
  return grounds.every((ground) => contrastRatio(color, ground.color) >= ground.least);
}

/**
 * The colour itself where it can be seen on all grounds; otherwise the nearest lightness of the same hue that can.
 * The search keeps a bound that passes, at first black or white, and returns it; so the result passes whenever any grey or colour
 * in that direction does. `undefined` when not even black or white would.
 */
export function reachContrast(color: HexColor, grounds: readonly Ground[], direction: 'darker' | 'lighter'): HexColor | undefined {
  if (reaches(color, grounds)) return color;
  const origin = oklchOf(color);
  let failing = origin.lightness;
  let passing = direction === 'darker' ? 0 : 1;
  let found = hexFromOklch({ ...origin, lightness: passing });
  if (!reaches(found, grounds)) return undefined;
  while (Math.abs(passing - failing) > lightnessStep) {
    const middle = (passing + failing) / 2;
    const candidate = hexFromOklch({ ...origin, lightness: middle });
    if (reaches(candidate, grounds)) {
      passing = middle;
      found = candidate;
    } else {
      failing = middle;
    }
  }
  return found;
}
