import { inflateSync } from 'node:zlib';

/** One object of a PDF file: its dictionary and what its stream holds. */
interface PdfObject {
  readonly head: string;
  readonly stream: string;
}

/** What a PDF that Chromium printed says: the size of its pages in points, and its words without any space. */
export interface PdfText {
  readonly pages: readonly (readonly [width: number, height: number])[];
  /** Spaces are left out, since a PDF knows places and no words. */
  readonly text: string;
}

/** Reads the text of a PDF by its fonts' own tables of characters. Knows what Chromium writes, and no more. */
export function pdfText(pdf: Uint8Array): PdfText {
  const objects = readObjects(Buffer.from(pdf).toString('latin1'));
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  for (const { head } of objects.values()) {
    for (const [, names] of head.matchAll(/\/Font <<([^>]*)>>/g)) {
      for (const [, name, id] of names!.matchAll(/\/(\w+) (\d+) 0 R/g)) fonts.set(name!, charactersOf(objects, id!));
    }
  }
  const sizes = [...objects.values()].flatMap(({ head }) => (/\/Type \/Page\b/.test(head) ? [/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(head)!] : []));
  const contents = [...objects.values()].filter(({ stream }) => /\bBT\b/.test(stream));
  return {
    pages: sizes.map(([, width, height]) => [Number(width), Number(height)]),
    text: contents.map(({ stream }) => shownText(stream, fonts)).join('').replace(/\s+/g, '').normalize('NFC'),
  };
}

function readObjects(file: string): ReadonlyMap<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  for (const match of file.matchAll(/(\d+) 0 obj\s/g)) {
    const rest = file.slice(match.index + match[0].length);
    const head = rest.slice(0, rest.search(/\bendobj\b|\bstream\r?\n/));
    const start = /^\s*stream\r?\n/.exec(rest.slice(head.length));
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const from = head.length + (start?.[0].length ?? 0);
    objects.set(match[1]!, { head, stream: start ? unpack(head, rest.slice(from, from + length)) : '' });
  }
  return objects;
}

function unpack(head: string, stream: string): string {
  return head.includes('/FlateDecode') ? inflateSync(Buffer.from(stream, 'latin1')).toString('latin1') : stream;
}

/** Characters by glyph, from the font's `ToUnicode` table. */
function charactersOf(objects: ReadonlyMap<string, PdfObject>, fontId: string): ReadonlyMap<string, string> {
  const table = objects.get(/\/ToUnicode (\d+) 0 R/.exec(objects.get(fontId)?.head ?? '')?.[1] ?? '')?.stream ?? '';
  const characters = new Map<string, string>();
  for (const [, lines] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph, unicode] of lines!.matchAll(/<(\w+)> <(\w+)>/g)) characters.set(glyph!, fromUtf16(unicode!));
  }
  for (const [, lines] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first, last, unicode] of lines!.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      for (let code = parseInt(first!, 16); code <= parseInt(last!, 16); code += 1) {
        const shifted = parseInt(unicode!, 16) + code - parseInt(first!, 16);
        characters.set(code.toString(16).padStart(4, '0').toUpperCase(), String.fromCodePoint(shifted));
      }
    }
  }
  return characters;
}

function fromUtf16(hex: string): string {
  return Array.from(hex.matchAll(/\w{4}/g), ([unit]) => String.fromCharCode(parseInt(unit, 16))).join('');
}

/** The strings that a page shows, in the order in which it shows them. */
function shownText(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let characters: ReadonlyMap<string, string> = new Map();
  let text = '';
  for (const [, font, glyphs] of content.matchAll(/\/(\w+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (font) characters = fonts.get(font) ?? characters;
    else for (const [glyph] of glyphs!.matchAll(/\w{4}/g)) text += characters.get(glyph.toUpperCase()) ?? '\u{fffd}';
  }
  return text;
}
