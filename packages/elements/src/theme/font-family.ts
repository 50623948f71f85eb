import { parseResult, toNfc, type Finding, type ParseResult } from '@xaso/core';
import { quoted, themeFinding } from './theme-findings.js';

const longestList = 300;
const mostFamilies = 8;
const longestName = 60;

/** Families that every browser has in some shape. Written bare; in quotes they would be names. */
const generics = new Set(['serif', 'sans-serif', 'monospace', 'cursive', 'fantasy', 'system-ui', 'ui-serif', 'ui-sans-serif', 'ui-monospace', 'ui-rounded', 'math', 'emoji']);

/** Words that mean something else in CSS when they stand bare. */
const cssWide = new Set(['inherit', 'initial', 'unset', 'revert', 'revert-layer', 'default', 'none']);

/** Letters of any script with their marks, digits, spaces, hyphens, underscores: nothing that CSS could read as its own. */
const name = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} _-]*$/u;

/** `.VnTime` and its kin hold TCVN3, `VNI-Times` and its kin hold VNI. */
const legacyName = /^(?:\.vn|vni[- ])/i;

/**
 * Reads a list of fonts that a person typed, names with or without quotes between commas. What is returned can stand in a style sheet
 * as it is: every name quoted, a generic family at the end. Anything outside that grammar is refused (`theme.font-unreadable`),
 * and so are fonts of the old encodings (`theme.font-legacy`).
 */
export function parseFontFamily(input: unknown, path = ''): ParseResult<string> {
  const refuse = (finding: Finding): ParseResult<string> => parseResult<string>(undefined, [finding]);
  const unreadable = (): ParseResult<string> => refuse(themeFinding('theme.font-unreadable', { path }, { text: quoted(input) }));
  if (typeof input !== 'string' || input.length > longestList) return unreadable();
  const parts = input.split(',').map((part) => part.trim());
  if (parts.length > mostFamilies) return unreadable();
  const families: string[] = [];
  for (const part of parts) {
    const bare = unquoted(part);
    if (legacyName.test(bare)) return refuse(themeFinding('theme.font-legacy', { path }, { name: quoted(bare) }));
    const family = familyOf(part, bare);
    if (family === undefined) return unreadable();
    families.push(family);
  }
  if (families.some((family) => generics.has(family))) return parseResult(families.join(', '), []);
  return parseResult([...families, 'sans-serif'].join(', '), [themeFinding('theme.font-generic-added', { path }, { generic: 'sans-serif' })]);
}

/** The names of a list that `parseFontFamily` wrote, without quotes. */
export function fontNames(fontFamily: string): readonly string[] {
  return fontFamily.split(', ').map(unquoted);
}

function unquoted(part: string): string {
  const quote = part.charAt(0);
  return part.length >= 2 && (quote === '"' || quote === "'") && part.endsWith(quote) ? part.slice(1, -1) : part;
}

function familyOf(part: string, bare: string): string | undefined {
  const lower = part.toLowerCase();
  if (generics.has(lower)) return lower;
  if (cssWide.has(lower) || bare.length > longestName || !name.test(bare)) return undefined;
  return `'${toNfc(bare).trim().replace(/ {2,}/g, ' ')}'`;
}
