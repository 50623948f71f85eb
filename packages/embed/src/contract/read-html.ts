/** An attribute as it was written; `quote` is empty for a value without quotes, and for a name without a value. */
export interface HtmlAttribute {
  readonly name: string;
  /** With the entities of HTML's own signs resolved. */
  readonly value: string;
  readonly quote: '"' | "'" | '';
}

/** One piece of HTML and the line, from 1, on which it begins. */
export type HtmlToken =
  | { readonly type: 'start'; readonly name: string; readonly attributes: readonly HtmlAttribute[]; readonly line: number }
  | { readonly type: 'end'; readonly name: string; readonly line: number }
  | { readonly type: 'text'; readonly text: string; readonly line: number };

/** What is inside these is no HTML: up to their own end tag everything is text. */
const rawTags: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noscript', 'template']);

/**
 * Cuts a short piece of HTML into tags and text, in Node as in a browser and without running or loading anything of it.
 * Tolerant: what is no tag is text, as browsers read it; comments and declarations are left out. It walks forward only, so the time grows with the length.
 */
export function readHtml(html: string): readonly HtmlToken[] {
  const tokens: HtmlToken[] = [];
  const lines = lineCounter(html);
  let position = 0;
  while (position < html.length) {
    const open = nextTag(html, position);
    if (open > position) tokens.push({ type: 'text', text: decoded(html.slice(position, open)), line: lines(position) });
    if (open === html.length) break;
    position = html[open + 1] === '!' || html[open + 1] === '?' ? afterComment(html, open) : readTag(html, open, lines, tokens);
  }
  return tokens;
}

const tagStart = /<(?:\/?[a-z]|[!?])/gi;

/** Where the next tag or comment begins; the end of the text when there is none. */
function nextTag(html: string, from: number): number {
  tagStart.lastIndex = from;
  return tagStart.exec(html)?.index ?? html.length;
}

function afterComment(html: string, open: number): number {
  const [mark, length] = html.startsWith('<!--', open) ? ['-->', 3] : ['>', 1];
  const close = html.indexOf(mark as string, open + 2);
  return close < 0 ? html.length : close + (length as number);
}

const nameSign = /[^\s/>]/;

function readTag(html: string, open: number, lines: (position: number) => number, tokens: HtmlToken[]): number {
  const isEnd = html[open + 1] === '/';
  let position = open + (isEnd ? 2 : 1);
  const nameFrom = position;
  while (position < html.length && nameSign.test(html[position]!)) position += 1;
  const name = html.slice(nameFrom, position).toLowerCase();
  const attributes: HtmlAttribute[] = [];
  while (position < html.length && html[position] !== '>') {
    const read = readAttribute(html, position);
    if (read.attribute) attributes.push(read.attribute);
    position = read.end;
  }
  const end = Math.min(position + 1, html.length);
  tokens.push(isEnd ? { type: 'end', name, line: lines(open) } : { type: 'start', name, attributes, line: lines(open) });
  return isEnd || !rawTags.has(name) ? end : readRaw(html, name, end, lines, tokens);
}

/** The content of a tag whose content is no HTML, as one text. */
function readRaw(html: string, name: string, from: number, lines: (position: number) => number, tokens: HtmlToken[]): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  const until = end.exec(html)?.index ?? html.length;
  if (until > from) tokens.push({ type: 'text', text: html.slice(from, until), line: lines(from) });
  return until;
}

const space = /\s/;

function readAttribute(html: string, from: number): { readonly attribute?: HtmlAttribute; readonly end: number } {
  let position = from;
  if (space.test(html[position]!) || html[position] === '/') return { end: position + 1 };
  // A name may begin with "=", as browsers have it; so every turn moves forward.
  position += 1;
  while (position < html.length && /[^\s/>=]/.test(html[position]!)) position += 1;
  const name = html.slice(from, position).toLowerCase();
  const equals = afterSpace(html, position);
  if (html[equals] !== '=') return { attribute: { name, value: '', quote: '' }, end: position };
  const start = afterSpace(html, equals + 1);
  const quote = html[start];
  if (quote === '"' || quote === "'") {
    const close = html.indexOf(quote, start + 1);
    const until = close < 0 ? html.length : close;
    return { attribute: { name, value: decoded(html.slice(start + 1, until)), quote }, end: until + 1 };
  }
  let until = start;
  while (until < html.length && /[^\s>]/.test(html[until]!)) until += 1;
  return { attribute: { name, value: decoded(html.slice(start, until)), quote: '' }, end: until };
}

function afterSpace(html: string, from: number): number {
  let position = from;
  while (position < html.length && space.test(html[position]!)) position += 1;
  return position;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Only what can hide a sign of HTML is resolved; other entities are letters, and letters are all that matters about them. */
function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos|nbsp));?/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name.toLowerCase()]!;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Counts lines while it walks forward, so that a long text is counted once. */
function lineCounter(html: string): (position: number) => number {
  let counted = 0;
  let line = 1;
  return (position) => {
    for (; counted < position; counted += 1) if (html[counted] === '\n') line += 1;
    return line;
  };
}
