import { parseResult, toCmsHtml, type Finding, type ParseResult } from '@xaso/core';
import { buildFrame, buildSnippet, officialRegistry } from '@xaso/embed';
import type { DeskDocument, DeskKind, PlainContext } from '../kinds/kind.js';

/** How a board gets into a page: by the loader, in a frame, or as it is. */
export type Tier = 'a' | 'b' | 'c';

/** What a snippet is made of. */
export interface SnippetRequest extends PlainContext {
  readonly kind: DeskKind;
  readonly document: DeskDocument;
  /** Where the data file will lie on the site. */
  readonly address: string;
  readonly hosts: readonly string[];
  /** What the frame is called. */
  readonly title: string;
}

const framePage = '/xaso/embed.html';

/** Whether this version has an element for a sort of document: without one a page gets a static table. */
export function hasElement({ element: { name } }: DeskKind): boolean {
  return officialRegistry[name] !== undefined;
}

/** The code to paste. The value is there beside findings, too: they say what to change. */
export function snippetFor(tier: Tier, request: SnippetRequest): ParseResult<string> {
  const { kind, document, address, hosts, title, language } = request;
  if (tier === 'c' || !hasElement(kind)) return parseResult(staticTable(request), [] as readonly Finding[]);
  const attributes: Readonly<Record<string, string | boolean>> = { ...kind.element.attributes(address), ...(language === 'vi' ? {} : { lang: language }) };
  if (tier === 'b') {
    const texts = Object.entries(attributes).flatMap(([name, value]) => (value === false ? [] : [[name, value === true ? '1' : value] as const]));
    return parseResult(buildFrame(framePage, kind.element.name, Object.fromEntries(texts), title), [] as readonly Finding[]);
  }
  const allowed = hosts.length === 0 ? {} : { 'link-hosts': hosts.join(' ') };
  const tree = (kind.fallback ?? kind.plain)(document, request);
  return buildSnippet(kind.element.name, { ...attributes, ...allowed }, toCmsHtml(tree));
}

/** The table that needs no script. */
export function staticTable(request: SnippetRequest): string {
  return `${toCmsHtml(request.kind.plain(request.document, request))}\n`;
}
