import { foldVietnamese, tonePlacementKey } from '@xaso/core';

/** A stretch of letters, digits, their marks and what is never seen. One class, so this is linear. */
const wordPattern = /[\p{L}\p{M}\p{N}\p{Cf}]+/gu;

/** A word as it is looked up and as it is spelled. */
export interface Word {
  /** Without diacritics, and with one letter for the two habits of `kỹ` and `kĩ`. */
  readonly key: string;
  /** With diacritics, wherever the tone mark stands; `hỏi` and `ngã` are one, as they are in the mouths of half the country. */
  readonly spelling: string;
}

/** Texts repeat their words, so what a piece between two spaces holds is remembered. */
const remembered = new Map<string, readonly Word[]>();
const mostRemembered = 20_000;

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  return text.split(' ').flatMap(wordsOfPiece);
}

function wordsOfPiece(piece: string): readonly Word[] {
  let words = remembered.get(piece);
  if (!words) {
    words = (piece.match(wordPattern) ?? []).map(wordOf).filter(({ key }) => key);
    if (remembered.size < mostRemembered) remembered.set(piece, words);
  }
  return words;
}

/** The keys of a text, with a space around each, so that a phrase is found in it as it is in prose. */
export function keysOf(text: string): string {
  return inSpaces(wordsOf(text).map(({ key }) => key));
}

/** The spellings of a text in the same way. */
export function spellingsOf(text: string): string {
  return inSpaces(wordsOf(text).map(({ spelling }) => spelling));
}

/** Words in a row, with a space around each. */
export function inSpaces(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}

/** Where each word of a text begins and ends, with its key. */
export function placesOfWords(text: string): { readonly key: string; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({ key: wordsOfPiece(word)[0]?.key ?? '', start: index, end: index + word.length }));
}

/** How a word is looked up. */
export function keyOf(word: string): string {
  return foldVietnamese(word).replace(/([^aeou])y$/, '$1i');
}

function wordOf(word: string): Word {
  const key = keyOf(word);
  // Abbreviations have no diacritics to compare: `sđ` is `sd`.
  return { key, spelling: /[aeiouy]/.test(key) ? tonePlacementKey(word.toLowerCase()).replace('\u0303', '\u0309').replace(/([^aeou\p{M}])y(\p{M}?)$/u, '$1i$2') : key };
}
