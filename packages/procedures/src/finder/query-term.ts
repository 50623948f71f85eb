import type { Word } from './word.js';

/** A word that a term may stand for, with how well it fits, up to 1. */
export type Choice = readonly [key: string, fit: number];

/** One word of a query, as it is understood. */
export interface Term {
  /** What it may stand for, likeliest first; nothing when nobody knows it. */
  readonly choices: readonly Choice[];
  /** How it is spelled; left out when that proves nothing: nothing typed has diacritics, or the word had to be repaired, or it is still growing and has none. */
  readonly spelling?: string | undefined;
  readonly isFiller?: boolean;
  /** Whether it may still be growing. */
  readonly isOpen?: boolean;
}

/** A word of the lexicon as a term. */
export function termOf({ key, spelling }: Word): Term {
  return { choices: [[key, 1]], spelling };
}

/** Words of a meaning as terms. */
export function termsOfKeys(keys: string): Term[] {
  return keys.trim().split(' ').map((key) => ({ choices: [[key, 1]] }));
}

/** The likeliest word of a term; empty when nobody knows it. */
export function keyOfTerm(term: Term | undefined): string {
  return term?.choices[0]?.[0] ?? '';
}

/** Whether a spelling bears diacritics. */
export function isMarked(spelling: string | undefined): boolean {
  return spelling !== undefined && /[^\0-\x7f]/.test(spelling);
}

/** Whether a term is certainly spelled otherwise. */
export function clashes({ spelling, isOpen }: Term, other: string): boolean {
  return spelling !== undefined && spelling !== other && !(isOpen === true && other.startsWith(spelling));
}
