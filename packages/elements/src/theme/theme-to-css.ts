import { parseResult, type Finding, type ParseResult } from '@xaso/core';
import { parseFontFamily } from './font-family.js';
import { isHexColor, type HexColor } from './hex-color.js';
import { quoted, themeFinding } from './theme-findings.js';
import { themeColorNames, type Theme, type ThemeColorName, type ThemeMode } from './theme-model.js';

/** Where a theme may be set: `:root`, or one compound of a tag, classes, ids and attributes. No lists, no combinators, no escapes. */
const safeSelector = /^(?::root|[a-z][a-z0-9-]*)?(?:[.#][A-Za-z_][A-Za-z0-9_-]*|\[[a-z][a-z0-9-]*(?:='[A-Za-z0-9_-]*')?\])*$/;
const longestSelector = 120;

/** A custom property and its value. */
export type ThemeProperty = readonly [property: `--xa-${string}`, value: string];

/**
 * The theme as custom properties of one mode, for `element.style.setProperty`, or of both with `light-dark()`, which follows the
 * `color-scheme` of whatever the properties are used on. What is no colour or no font list is left out and named, whoever made the theme.
 */
export function themeProperties(theme: Theme, mode: ThemeMode | 'both'): ParseResult<readonly ThemeProperty[]> {
  const findings: Finding[] = [];
  const color = (one: ThemeMode, name: ThemeColorName): HexColor | undefined => {
    const value: unknown = theme[one][name];
    if (isHexColor(value)) return value;
    findings.push(themeFinding('theme.color-unreadable', { path: `${one}.${name}` }, { text: quoted(value) }));
    return undefined;
  };
  const valueOf = (name: ThemeColorName): string | undefined => {
    if (mode !== 'both') return color(mode, name);
    const light = color('light', name);
    const dark = color('dark', name);
    return light === undefined || dark === undefined ? undefined : light === dark ? light : `light-dark(${light}, ${dark})`;
  };
  const colors = themeColorNames.flatMap((name): readonly ThemeProperty[] => {
    const value = valueOf(name);
    return value === undefined ? [] : [[`--xa-color-${name}`, value]];
  });
  const family = theme.fontFamily === undefined ? parseResult<string>(undefined, []) : parseFontFamily(theme.fontFamily, 'fontFamily');
  const fonts: readonly ThemeProperty[] = family.value === undefined ? [] : [['--xa-font-family', family.value]];
  return parseResult([...fonts, ...colors], [...findings, ...family.findings]);
}

/**
 * The theme as a style sheet: it follows the `color-scheme` of the page, obeys `data-theme="light"` and `"dark"`, and gives browsers
 * without `light-dark()` the light values. Loaded after `tokens.css` where a page loads that too. A selector that could end the rule
 * or reach elsewhere gives `theme.selector-refused` and no sheet.
 */
export function themeToCss(theme: Theme, selector = ':root'): ParseResult<string> {
  if (selector === '' || selector.length > longestSelector || !safeSelector.test(selector)) {
    return parseResult<string>(undefined, [themeFinding('theme.selector-refused', { path: 'selector' }, { text: quoted(selector) })]);
  }
  const light = themeProperties(theme, 'light');
  const dark = themeProperties(theme, 'dark');
  const both = themeProperties(theme, 'both').value ?? [];
  const twofold = both.filter(([, value]) => value.startsWith('light-dark('));
  const forced = (mode: ThemeMode, properties: readonly ThemeProperty[]): string => {
    const attribute = `[data-theme='${mode}']`;
    const outside = selector.startsWith(':root') ? [] : [`${attribute} ${selector}`];
    const differing = properties.filter(([property]) => twofold.some(([other]) => other === property));
    return rule([...outside, `${selector}${attribute}`, `${selector} ${attribute}`].join(',\n'), differing);
  };
  const brand: unknown = theme.light.brand;
  const css = [
    `/*\n * Xã Số: bộ nhận diện sinh ra từ ${isHexColor(brand) ? `màu ${brand}` : 'một màu'}. Mọi cặp chữ và nền đạt WCAG AA, sáng và tối.\n * Nạp sau tokens.css nếu trang có dùng tệp ấy. Màu theo color-scheme của trang, hoặc theo data-theme.\n */`,
    rule(selector, light.value ?? []),
    `@supports (color: light-dark(#000, #fff)) {\n${indented(rule(selector, twofold))}\n}`,
    forced('light', light.value ?? []),
    forced('dark', dark.value ?? []),
  ];
  return parseResult(`${css.join('\n\n')}\n`, uniqueFindings([...light.findings, ...dark.findings]));
}

function rule(selector: string, properties: readonly ThemeProperty[]): string {
  return [`${selector} {`, ...properties.map(([property, value]) => `  ${property}: ${value};`), '}'].join('\n');
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}

/** The font is read once for each mode; its findings are told once. */
function uniqueFindings(findings: readonly Finding[]): readonly Finding[] {
  const keyOf = ({ code, where }: Finding): string => `${code} ${'path' in where ? where.path : ''}`;
  return findings.filter((finding, index) => findings.findIndex((other) => keyOf(other) === keyOf(finding)) === index);
}
