import type { Finding, FindingPlace } from '@xaso/core';
import { officialRegistry, type Registry } from '../registry.js';
import { checkFallbackTag } from './check-fallback.js';
import { checkMarker } from './check-marker.js';
import type { Report } from './check-value.js';
import { readHtml, type HtmlToken } from './read-html.js';
import { snippetFinding, type SnippetFindingCode } from './snippet-findings.js';
import { snippetLimit } from './snippet-limits.js';

/** How a snippet is checked. */
export interface CheckSnippetOptions {
  /** What the findings call the text; `snippet` when left out. */
  readonly file?: string;
  /** The elements there are; those of this version when left out. */
  readonly registry?: Registry;
}

/** Nobody reads more at once; a text that is no snippet at all could give thousands. */
const findingLimit = 100;

const emptyTags: ReadonlySet<string> = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr']);

/**
 * Checks a snippet against contract v1: one div, few short attributes of a closed list, a fallback of the tags that every filter keeps.
 * Runs in Node as in a browser and touches no document. No finding means: what is pasted arrives, and the loader understands it.
 *
 * @param html - What is to be pasted, or what an editor made of it.
 */
export function checkSnippet(html: string, { file = 'snippet', registry = officialRegistry }: CheckSnippetOptions = {}): readonly Finding<SnippetFindingCode>[] {
  const findings: Finding<SnippetFindingCode>[] = [];
  const report: Report = (code, where, values) => {
    if (findings.length < findingLimit) findings.push(snippetFinding(code, where, values));
  };
  const place = (row: number): FindingPlace => ({ file, row });
  if (html.trim() === '') report('snippet.empty', place(0));
  else if (html.length > snippetLimit) report('snippet.too-long', place(0), { length: html.length, limit: snippetLimit });
  else checkTokens(readHtml(html), registry, place, report);
  return findings;
}

type StartTag = Extract<HtmlToken, { type: 'start' }>;

function checkTokens(tokens: readonly HtmlToken[], registry: Registry, place: (row: number) => FindingPlace, report: Report): void {
  const open: StartTag[] = [];
  let outer: StartTag | undefined;
  let words = false;
  for (const token of tokens) {
    const where = place(token.line);
    const isInside = open.length > 0;
    if (!isInside && outer === undefined && token.type === 'start') {
      outer = token;
      if (token.name !== 'div') report('snippet.not-a-div', where, { tag: token.name });
      checkMarker(token.attributes, registry, where, report);
      open.push(token);
    } else if (!isInside) {
      if (token.type !== 'text' || token.text.trim() !== '') report('snippet.outside', where, { text: written(token) });
    } else if (token.type === 'start') {
      checkFallbackTag(token, where, report);
      // A picture says what it shows.
      words ||= token.name === 'img' && token.attributes.some(({ name, value }) => name === 'alt' && value.trim() !== '');
      if (!emptyTags.has(token.name)) open.push(token);
    } else if (token.type === 'end') closeTag(token.name, open, place, report);
    else words ||= token.text.trim() !== '';
  }
  for (const { name, line } of open) report('snippet.not-closed', place(line), { tag: name });
  if (outer === undefined) report('snippet.empty', place(0));
  else if (!words) report('snippet.fallback-empty', place(outer.line));
}

/** Closes a tag, and those inside it that were left open. An end without a beginning is ignored, as browsers do. */
function closeTag(name: string, open: StartTag[], place: (row: number) => FindingPlace, report: Report): void {
  const index = open.map((tag) => tag.name).lastIndexOf(name);
  if (index < 0) return;
  for (const left of open.splice(index).slice(1)) report('snippet.not-closed', place(left.line), { tag: left.name });
}

function written(token: HtmlToken): string {
  if (token.type === 'text') return token.text.trim().slice(0, 60);
  return token.type === 'start' ? `<${token.name}>` : `</${token.name}>`;
}
