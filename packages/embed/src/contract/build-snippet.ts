import { parseResult, type ParseResult } from '@xaso/core';
import { marker } from '../snippet.js';
import { checkSnippet, type CheckSnippetOptions } from './check-snippet.js';

/**
 * Writes a snippet of contract v1 and checks it. The value is there even beside findings, so that a form can show what they speak of;
 * it is fit to be pasted when `ok`.
 *
 * @param name - The element, without `xa-`.
 * @param attributes - Without `data-xa-`; `true` sets a flag, `false` and `undefined` leave it out.
 * @param fallbackHtml - What stands inside, as `toCmsHtml` writes it.
 */
export function buildSnippet(
  name: string,
  attributes: Readonly<Record<string, string | boolean | undefined>>,
  fallbackHtml: string,
  options: CheckSnippetOptions = {},
): ParseResult<string> {
  const details = Object.entries(attributes)
    .filter(([, value]) => value !== false && value !== undefined)
    // A flag gets a value, since there are editors that remove attributes without one.
    .map(([attribute, value]) => ` ${marker}-${attribute}="${value === true ? '1' : escaped(String(value))}"`);
  const html = `<div ${marker}="${escaped(name)}"${details.join('')}>\n${fallbackHtml.trim()}\n</div>`;
  return parseResult(html, checkSnippet(html, options));
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
