import { foldVietnamese } from '@xaso/core';

const signs: readonly (readonly [RegExp, string])[] = [
  [/½/g, '1/2'],
  [/⅓/g, '1/3'],
  [/¼/g, '1/4'],
  [/¾/g, '3/4'],
  [/[×·∙*]/g, 'x'],
  [/[–—−]/g, '-'],
  [/≥|⩾|=>|>\s+=/g, '>='],
  [/≤|⩽|=<|<\s+=/g, '<='],
  [/[“”"'‘’]/g, ''],
];

/** Text of an annex as its words and signs are compared: folded, with one way to write each sign. */
export function foldMethod(text: string): string {
  return foldVietnamese(signs.reduce((words, [sign, plain]) => words.replace(sign, plain), text.normalize('NFC')));
}

/** A number in digits, as annexes write it: `2,5`, `1.000`; `undefined` where it can be read in two ways. */
export function numberOf(text: string): number | undefined {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d{1,6})?$/.test(text)) return Number(text.replace(/\./g, '').replace(',', '.'));
  return /^\d{1,12}(?:,\d{1,6})?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

/** The digits of a number inside a regular expression. */
export const digits = '\\d+(?:[.,]\\d+)*';

/** Letters and digits that an id may have, from words: `so-ho-so`. */
export function slugOf(words: string, otherwise: string): string {
  const slug = foldVietnamese(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 90)
    .replace(/-$/, '');
  return slug === '' ? otherwise : slug;
}
