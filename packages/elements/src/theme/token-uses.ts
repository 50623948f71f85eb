import { colorUses } from '../internal/tokens-css.js';
import { colorTokens, radiusTokens, spaceTokens, type ColorName } from '../internal/tokens.js';
import { strongWeight, type ThemeColorName } from './theme-model.js';

type SpaceName = keyof typeof spaceTokens;
type RadiusName = keyof typeof radiusTokens;
type FontName = 'family' | 'weight-strong';

/** What each colour of a theme is for, in the words of the reference. */
export const themeColorUses: Readonly<Record<ThemeColorName, string>> = {
  ...colorUses,
  brand: 'Màu nhận diện đúng như đã cho, làm nền đầu trang của bạn; các thành phần không dùng',
  'on-brand': 'Chữ trên nền màu nhận diện',
};

/** What each distance is for. */
export const spaceUses: Readonly<Record<SpaceName, string>> = {
  xs: 'Giữa hai dòng của cùng một ý',
  s: 'Giữa các phần của một dòng, giữa biểu tượng và chữ',
  m: 'Giữa các khối trong một thẻ, lề trong của thẻ hẹp',
  l: 'Lề trong của thẻ rộng, giữa các cột',
  xl: 'Giữa phần đầu và phần thân, giữa các nhóm chỉ số',
};

/** What each corner is for. */
export const radiusUses: Readonly<Record<RadiusName, string>> = {
  s: 'Góc của nút, nhãn',
  m: 'Góc của thẻ',
};

/** What each choice of type is for. */
export const fontUses: Readonly<Record<FontName, string>> = {
  family: 'Phông chữ của mọi thành phần; để trống thì theo trang',
  'weight-strong': 'Độ đậm của tiêu đề, nút và giá trị',
};

/** A public token with what it is when nobody sets it. */
export interface TokenEntry {
  /** The CSS custom property. */
  readonly property: `--xa-${string}`;
  readonly use: string;
  /** As it is without a setting; colours have one value for each theme. */
  readonly value: string | { readonly light: string; readonly dark: string };
}

/** Every public token of the kit with its use, for the reference pages. */
export const tokenEntries: readonly TokenEntry[] = [
  ...names(colorTokens).map((name: ColorName): TokenEntry => ({ property: `--xa-color-${name}`, use: colorUses[name], value: colorTokens[name] })),
  ...names(spaceTokens).map((name): TokenEntry => ({ property: `--xa-space-${name}`, use: spaceUses[name], value: `calc(${spaceTokens[name]} * max(1rem, 16px))` })),
  ...names(radiusTokens).map((name): TokenEntry => ({ property: `--xa-radius-${name}`, use: radiusUses[name], value: `${radiusTokens[name]}px` })),
  { property: '--xa-font-family', use: fontUses.family, value: 'inherit' },
  { property: '--xa-font-weight-strong', use: fontUses['weight-strong'], value: String(strongWeight) },
];

function names<Table extends object>(table: Table): readonly (keyof Table & string)[] {
  return Object.keys(table) as (keyof Table & string)[];
}
