import { colorTokens, type ColorName } from '../internal/tokens.js';
import type { HexColor } from './hex-color.js';

/** Colours of a theme: those of the kit, the brand colour as it was given, and what is written on it. */
export type ThemeColorName = ColorName | 'brand' | 'on-brand';

/** One value for every colour of a theme. */
export type ThemeColors = Readonly<Record<ThemeColorName, HexColor>>;

export type ThemeMode = 'light' | 'dark';

/** What `themeFromBrand` makes: complete values for light and dark, and the fonts where some were chosen. */
export interface Theme {
  readonly light: ThemeColors;
  readonly dark: ThemeColors;
  /** A CSS font list; without it the elements take the font of the page. */
  readonly fontFamily?: string;
}

/** Every colour name of a theme, in the order in which it is written. */
export const themeColorNames: readonly ThemeColorName[] = [...(Object.keys(colorTokens) as ColorName[]), 'brand', 'on-brand'];

/** The weight of headings and values (`--xa-font-weight-strong`) that the elements use when a page says nothing. */
export const strongWeight = 600;
