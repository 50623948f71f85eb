import { radiusTokens, spaceTokens } from '../internal/tokens.js';
import { parseFontFamily, fontNames } from './font-family.js';
import { channelsOf, isHexColor, type HexColor } from './hex-color.js';
import { strongWeight, themeColorNames, type Theme, type ThemeMode } from './theme-model.js';
import { fontUses, radiusUses, spaceUses, themeColorUses } from './token-uses.js';

/** One token of the Design Tokens Format Module 2025.10 (Design Tokens Community Group at W3C). */
export interface DesignToken {
  readonly $value: DesignTokenValue;
  readonly $description: string;
}

/** A colour with its channels and, for tools that know no other form, its hexadecimal; a length; fonts; a weight. */
export type DesignTokenValue =
  | { readonly colorSpace: 'srgb'; readonly components: readonly number[]; readonly alpha: 1; readonly hex: HexColor }
  | { readonly value: number; readonly unit: 'rem' | 'px' }
  | readonly string[]
  | number;

type DesignTokenGroup = Readonly<Record<string, DesignToken>>;

/** The token file of a theme; JSON all the way down. Groups carry the `$type` of what is in them. */
export interface DesignTokens {
  readonly $description: string;
  readonly color: { readonly $type: 'color'; readonly light: DesignTokenGroup; readonly dark: DesignTokenGroup };
  readonly space: Readonly<Record<string, DesignToken | 'dimension'>>;
  readonly radius: Readonly<Record<string, DesignToken | 'dimension'>>;
  readonly 'font-family'?: DesignToken & { readonly $type: 'fontFamily' };
  readonly 'font-weight-strong': DesignToken & { readonly $type: 'fontWeight' };
}

/**
 * The theme in the format that design tools exchange: colours of both themes, the kit's distances and corners, and the font where
 * one was chosen. Distances are in `rem`; on a page the kit never lets one fall below the same share of 16 px.
 */
export function themeToDesignTokens(theme: Theme): DesignTokens {
  const family = theme.fontFamily === undefined ? undefined : parseFontFamily(theme.fontFamily).value;
  return {
    $description: 'Xã Số: bộ nhận diện sinh ra từ một màu. Mọi cặp chữ và nền đạt WCAG AA, sáng và tối.',
    color: { $type: 'color', light: colorGroup(theme, 'light'), dark: colorGroup(theme, 'dark') },
    space: { $type: 'dimension', ...dimensionGroup(spaceTokens, 'rem', spaceUses) },
    radius: { $type: 'dimension', ...dimensionGroup(radiusTokens, 'px', radiusUses) },
    ...(family === undefined ? {} : { 'font-family': { $type: 'fontFamily' as const, $value: fontNames(family), $description: fontUses.family } }),
    'font-weight-strong': { $type: 'fontWeight', $value: strongWeight, $description: fontUses['weight-strong'] },
  };
}

function colorGroup(theme: Theme, mode: ThemeMode): DesignTokenGroup {
  const entries = themeColorNames.flatMap((name): readonly (readonly [string, DesignToken])[] => {
    const color: unknown = theme[mode][name];
    return isHexColor(color) ? [[name, { $value: colorValue(color), $description: themeColorUses[name] }]] : [];
  });
  return Object.fromEntries(entries);
}

function colorValue(hex: HexColor): DesignTokenValue {
  return { colorSpace: 'srgb', components: channelsOf(hex).map((channel) => Math.round(channel * 10_000) / 10_000), alpha: 1, hex };
}

function dimensionGroup<Name extends string>(table: Readonly<Record<Name, number>>, unit: 'rem' | 'px', uses: Readonly<Record<Name, string>>): DesignTokenGroup {
  return Object.fromEntries((Object.keys(table) as Name[]).map((name) => [name, { $value: { value: table[name], unit }, $description: uses[name] }]));
}
