import type { ParseResult } from '@xaso/core';

type Path = readonly (string | number)[];

/**
 * The places of a document where a stranger's text gets through: every string that the parser takes another text for, and every
 * address that it takes another address for. The rest is refused before anything is shown.
 *
 * @param kept Texts that are left as they are.
 */
export function openPlaces(document: unknown, parse: (input: unknown) => ParseResult<unknown>, kept: readonly string[]): readonly Path[] {
  const records = countOf(parse(document).value);
  const passes = (path: Path): boolean => ['x9', 'https://xa.gov.vn/x9'].some((text) => countOf(parse(replaced(document, path, text)).value) === records);
  return stringsIn(document, []).flatMap(([path, text]) => (!kept.includes(text) && passes(path) ? [path] : []));
}

/** The document with a text in all of these places at once, as far as the parser still takes it for whole. */
export function poisoned(document: unknown, places: readonly Path[], text: string, parse: (input: unknown) => ParseResult<unknown>): unknown {
  const records = countOf(parse(document).value);
  let poison = document;
  for (const path of places) {
    const next = replaced(poison, path, text);
    if (countOf(parse(next).value) === records) poison = next;
  }
  return poison;
}

/** The document as JSON text with other members in every object, as only a hand-made file has them: `{"__proto__": …}`. */
export function withMembers(document: unknown, members: string): string {
  return JSON.stringify(document).replaceAll(/\{(?=")/g, `{${members},`);
}

function countOf(value: unknown): number {
  return typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items) ? value.items.length : -1;
}

function stringsIn(value: unknown, path: Path): readonly (readonly [path: Path, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, [...path, key]));
}

function replaced(value: unknown, [first, ...rest]: Path, by: string): unknown {
  if (first === undefined) return by;
  if (Array.isArray(value)) return value.map((each: unknown, index) => (String(index) === first ? replaced(each, rest, by) : each));
  return { ...(value as Record<string, unknown>), [first]: replaced((value as Record<string, unknown>)[first], rest, by) };
}
