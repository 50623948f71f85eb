import { parseResult, type Finding, type ParseResult } from '@xaso/core';
import { colorTokens, type ColorName } from '../internal/tokens.js';
import { contrastPairs } from './contrast-pairs.js';
import { contrastRatio } from './contrast.js';
import { parseFontFamily } from './font-family.js';
import { parseHexColor, type HexColor } from './hex-color.js';
import { hexFromOklch, oklchOf, type Oklch } from './oklch.js';
import { reachContrast, reaches, type Ground } from './reach-contrast.js';
import { themeFinding } from './theme-findings.js';
import { themeColorNames, type Theme, type ThemeColorName, type ThemeColors, type ThemeMode } from './theme-model.js';

/** What a designer chooses. Both are untrusted: they may come from an address bar or a file. */
export interface BrandInput {
  /** The brand colour, `#rgb` or `#rrggbb`. */
  readonly brand: unknown;
  /** A list of fonts, such as `Be Vietnam Pro, sans-serif`. Left out: the elements take the font of the page. */
  readonly font?: unknown;
}

/**
 * Colours that keep the kit's lightness and take the hue of the brand, so that greys do not quarrel with it, with the share of the
 * kit's chroma that they keep: its blue grey is strong enough to look brown when its hue is turned to red.
 */
const tinted: Readonly<Partial<Record<ColorName, number>>> = {
  text: 0.6,
  'text-quiet': 0.6,
  surface: 0.6,
  'surface-quiet': 0.6,
  line: 0.6,
  'line-strong': 0.6,
  'on-accent': 1,
  'accent-quiet': 1,
};

/** From this chroma on a brand colour tints in full; a grey one does not tint at all. */
const fullTintChroma = 0.06;

/** Which way each front colour moves when it can't be read yet; the others move away from the ground of their theme. */
const towards = { light: 'darker', dark: 'lighter' } as const;
const opposite = { light: 'lighter', dark: 'darker' } as const;

/**
 * A brand colour that has to move in the dark theme goes on to this ratio: at a bare 4.5 the values, which stand in the accent, would be
 * the faintest thing on the page. It gives up chroma beyond this, since a light strong red or blue flickers on a dark ground.
 */
const darkAccent = { least: 6, mostChroma: 0.12 } as const;

/** Degrees of hue within which the brand and the amber of "to be checked again" look like one. */
const sameHue = 18;

/**
 * Makes a complete theme from one colour: light and dark values in which every pair of `contrastPairs` keeps its least contrast.
 * The grounds have a fixed lightness; whatever stands on them moves in lightness, never in hue, until it can be read (OKLCH).
 * The brand colour is the accent wherever it can be read; where it can't, a finding says what is used instead
 * (`theme.brand-darkened`, `theme.brand-lightened`), and `brand` keeps it for the page's own head. Without a readable colour there is no value.
 */
export function themeFromBrand({ brand, font }: BrandInput): ParseResult<Theme> {
  const color = parseHexColor(brand, 'brand');
  const family = font === undefined ? parseResult<string>(undefined, []) : parseFontFamily(font, 'font');
  const findings: readonly Finding[] = [...color.findings, ...family.findings];
  if (color.value === undefined) return parseResult<Theme>(undefined, findings);
  const light = colorsOf('light', color.value);
  const dark = colorsOf('dark', color.value);
  const theme: Theme = { light, dark, ...(family.value === undefined ? {} : { fontFamily: family.value }) };
  return parseResult(theme, [...findings, ...movedFindings('light', light), ...movedFindings('dark', dark), ...cautionFindings(light)]);
}

function colorsOf(mode: ThemeMode, brand: HexColor): ThemeColors {
  const colors = startingColors(mode, brand);
  const groundsOf = (front: ThemeColorName): readonly Ground[] => contrastPairs.filter((pair) => pair.front === front).map(({ back, least }) => ({ color: colors[back], least }));
  for (const name of themeColorNames) {
    const grounds = groundsOf(name);
    if (grounds.length === 0) continue;
    const away = name === 'on-accent' ? opposite[mode] : towards[mode];
    if (name === 'on-brand') colors[name] = writingOn(brand);
    else if (name === 'accent' && mode === 'dark') colors[name] = lightenedAccent(brand, grounds);
    else colors[name] = moved(colors[name], grounds, away);
  }
  return colors;
}

function startingColors(mode: ThemeMode, brand: HexColor): Record<ThemeColorName, HexColor> {
  const hue = oklchOf(brand);
  const kit = Object.fromEntries(
    (Object.keys(colorTokens) as ColorName[]).map((name) => [name, tint(colorTokens[name][mode], tinted[name] ?? 0, hue)]),
  ) as Record<ColorName, HexColor>;
  return { ...kit, accent: brand, brand, 'on-brand': kit['on-accent'] };
}

function tint(color: HexColor, share: number, brand: Oklch): HexColor {
  if (share === 0) return color;
  const { lightness, chroma } = oklchOf(color);
  return hexFromOklch({ lightness, chroma: chroma * share * Math.min(1, brand.chroma / fullTintChroma), hue: brand.hue });
}

/** The grounds of a theme are so light or so dark that black or white is always there to be found. */
function moved(color: HexColor, grounds: readonly Ground[], direction: 'darker' | 'lighter'): HexColor {
  return reachContrast(color, grounds, direction) ?? (direction === 'darker' ? '#000000' : '#ffffff');
}

function lightenedAccent(brand: HexColor, grounds: readonly Ground[]): HexColor {
  if (reaches(brand, grounds)) return brand;
  const { lightness, chroma, hue } = oklchOf(brand);
  const calm = hexFromOklch({ lightness, chroma: Math.min(chroma, darkAccent.mostChroma), hue });
  return moved(calm, grounds.map(({ color, least }) => ({ color, least: least < 4.5 ? least : darkAccent.least })), towards.dark);
}

/** White, else the ink of the light theme, else black: on every colour there is, white or black keeps at least 4.58. The same in both themes, as the brand is. */
function writingOn(brand: HexColor): HexColor {
  const grounds = contrastPairs.filter(({ front }) => front === 'on-brand').map(({ least }) => ({ color: brand, least }));
  const ink = tint(colorTokens.text.light, tinted.text ?? 0, oklchOf(brand));
  return (['#ffffff', ink] as const).find((color) => reaches(color, grounds)) ?? '#000000';
}

function movedFindings(mode: ThemeMode, colors: ThemeColors): readonly Finding[] {
  const { brand, accent } = colors;
  if (brand === accent) return [];
  const failed = contrastPairs.filter(({ front }) => front === 'accent').map(({ back, least }) => ({ least, ratio: contrastRatio(brand, colors[back]) }));
  const worst = failed.filter(({ least, ratio }) => ratio < least).sort((a, b) => a.ratio / a.least - b.ratio / b.least)[0]!;
  // Cut off rather than rounded: 4.496 must not read as the 4.5 it misses.
  const values = { brand, used: accent, ratio: Math.floor(worst.ratio * 100) / 100, least: worst.least };
  return [themeFinding(mode === 'light' ? 'theme.brand-darkened' : 'theme.brand-lightened', { path: 'brand' }, values)];
}

function cautionFindings({ brand, caution }: ThemeColors): readonly Finding[] {
  const one = oklchOf(brand);
  const other = oklchOf(caution);
  const apart = Math.abs(((one.hue - other.hue + 540) % 360) - 180);
  if (one.chroma < fullTintChroma || apart > sameHue) return [];
  return [themeFinding('theme.brand-is-caution', { path: 'brand' }, { brand })];
}
