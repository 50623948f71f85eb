import { channelsOf, toLinear, type HexColor } from './hex-color.js';

/** Relative luminance, 0 for black to 1 for white (WCAG 2.2, "relative luminance"). */
export function relativeLuminance(color: HexColor): number {
  const [red, green, blue] = channelsOf(color);
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
}

/** Contrast ratio of two colours, 1 to 21, whichever stands in front (WCAG 2.2, "contrast ratio"). */
export function contrastRatio(one: HexColor, other: HexColor): number {
  const first = relativeLuminance(one);
  const second = relativeLuminance(other);
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}
