import { qrImage } from '@xaso/elements/qr-image';
import { parseFontFamily, parseHexColor, themeFromBrand } from '@xaso/elements/theme';
import { buildSnippet, checkSnippet } from '@xaso/embed';
import fc from 'fast-check';
import { anyText, anyValue } from '../noise.js';
import { parser, parsersOf } from '../parser-row.js';

const color = fc.oneof({ weight: 4, arbitrary: anyText(['#', '0', 'a', 'F', 'b5', '0b5cab', 'fff', 'red', 'rgb(', ')', ';'], 7) }, { weight: 1, arbitrary: anyValue });
const font = fc.oneof({ weight: 4, arbitrary: anyText(['Be Vietnam Pro', 'serif', ',', ' ', '"', "'", ';', '}', 'url(', ')', '\\', '1', '-'], 8) }, { weight: 1, arbitrary: anyValue });
const html = anyText(['<div', ' data-xa="scorecard"', ' data-xa-src="/a.json"', ' data-xa-', '="', '"', "'", '>', '</div>', '<table>', '<tr><td>', '</table>', '<!--', '-->', '<script>', '&quot;', '&#0;', '&', ' ', '\n', 'onclick=', '<p', '/>'], 16);
const attributes = fc.dictionary(fc.constantFrom('src', 'as-of', 'lang', 'keep-copy', '__proto__', 'x', 'onclick'), fc.oneof(anyText(), fc.boolean()), { maxKeys: 4 });

/** What elements and snippets read of a stranger without a page. */
export const pagesParsers = [
  ...parsersOf(
    '@xaso/elements/theme',
    parser(parseHexColor, color, (input) => parseHexColor(input)),
    parser(parseFontFamily, font, (input) => parseFontFamily(input)),
    parser(themeFromBrand, fc.record({ brand: fc.oneof(color, fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)), font })),
  ),
  ...parsersOf('@xaso/elements/qr-image', parser(qrImage, anyText(['https://xamau.gov.vn/', 'đ', '0123456789', 'ABC ', '000201', '6304'], 12))),
  ...parsersOf(
    '@xaso/embed',
    parser(checkSnippet, html, (text) => checkSnippet(text)),
    parser(buildSnippet, fc.tuple(anyText(['scorecard', 'indicator'], 2), attributes, html), ([name, details, inside]) => buildSnippet(name, details, inside)),
  ),
];
