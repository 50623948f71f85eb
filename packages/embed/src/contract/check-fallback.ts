import type { FindingPlace } from '@xaso/core';
import { marker } from '../snippet.js';
import type { Report } from './check-value.js';
import type { HtmlToken } from './read-html.js';
import { fallbackTags } from './snippet-limits.js';

/** Every editor puts a `tbody` into a table, and none minds when it is gone. */
const kept: ReadonlySet<string> = new Set([...fallbackTags, 'tbody']);

/** Filters unwrap other tags, and their words stay; these are removed with what they say, or leave code behind as text. */
const lost = /^(?:script|style|noscript|template|iframe|object|embed|applet|form|input|button|select|textarea|svg|math|video|audio|canvas|link|meta|base|title)$|-/;

const keptAttributes: ReadonlySet<string> = new Set(['class', 'id', 'lang', 'title', 'href', 'rel', 'src', 'alt', 'width', 'height', 'colspan', 'rowspan', 'scope']);

/** Schemes that at least one filter removes; a telephone number or a mail address is written out beside its link. */
const refusedAddress = /^\s*(?:j\s*a\s*v\s*a|v\s*b)\s*s\s*c\s*r\s*i\s*p\s*t\s*:|^\s*(?:data|blob|file|about)\s*:/i;

/** Checks one tag that stands inside the div. */
export function checkFallbackTag({ name: tag, attributes }: Extract<HtmlToken, { type: 'start' }>, where: FindingPlace, report: Report): void {
  if (lost.test(tag)) report('snippet.fallback-lost', where, { tag });
  else if (!kept.has(tag)) report('snippet.fallback-tag', where, { tag, names: fallbackTags.join(', ') });
  if (attributes.some(({ name }) => name === marker)) report('snippet.fallback-nested', where);
  for (const { name, value } of attributes) {
    if (name === marker || name.startsWith(`${marker}-`)) continue;
    if (!keptAttributes.has(name)) report('snippet.fallback-attribute', where, { attribute: name, tag });
    else if ((name === 'href' || name === 'src') && refusedAddress.test(value)) report('snippet.fallback-address', where, { text: value.slice(0, 60), tag });
  }
}
