/** Colours and fonts of a page's own brand as tokens of the kit. Pure functions: no Lit, no DOM; nothing that a page has to load. */
export { contrastRatio, relativeLuminance } from './contrast.js';
export { contrastChecks, contrastPairs, type ContrastCheck, type ContrastPair } from './contrast-pairs.js';
export { describeThemeFinding } from './describe-theme-finding.js';
export { parseFontFamily } from './font-family.js';
export { isHexColor, parseHexColor, type HexColor } from './hex-color.js';
export { presets, type ThemePreset } from './presets.js';
export { gapBetweenLines, inkOf, lineHeights, stackedMarks, weights, type Ink, type Pixels } from './stacked-marks.js';
export { themeFindingSeverities, type ThemeFindingCode } from './theme-findings.js';
export { themeFromBrand, type BrandInput } from './theme-from-brand.js';
export { themeMessages } from './theme-messages.js';
export { themeMessagesEn } from './theme-messages.en.js';
export { themeColorNames, type Theme, type ThemeColorName, type ThemeColors, type ThemeMode } from './theme-model.js';
export { themeProperties, themeToCss, type ThemeProperty } from './theme-to-css.js';
export { themeToDesignTokens, type DesignToken, type DesignTokens, type DesignTokenValue } from './theme-to-design-tokens.js';
export { themeColorUses, tokenEntries, type TokenEntry } from './token-uses.js';
