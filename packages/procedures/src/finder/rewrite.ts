import type { CompiledLexicon } from './compiled-lexicon.js';
import { clashes, keyOfTerm, termOf, type Term } from './query-term.js';
import type { TitleIndex } from './title-index.js';
import { boundFrom } from './weights.js';
import { inSpaces, type Word } from './word.js';

/** A phrase that is put in other words, or that only helps the sentence along. */
export interface Replacement {
  readonly from: readonly Word[];
  /** Left out for fillers. */
  readonly to?: readonly Word[];
}

/** Puts other ways of writing into one, and marks fillers and numbers that belong to nothing. */
export function rewrite(index: TitleIndex, { replacements }: CompiledLexicon, terms: readonly Term[], longestFiller = 9): Term[] {
  const result: Term[] = [];
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at]!;
    const found = replacements.get(keyOfTerm(term))?.find(
      ({ from, to }) =>
        (to !== undefined || from.length <= longestFiller) &&
        from.every(({ key, spelling }, offset) => keyOfTerm(terms[at + offset]) === key && !clashes(terms[at + offset]!, spelling)) &&
        (from.length > 1 || (term.choices[0]![1] === 1 && standsAlone(index, terms, at))),
    );
    if (found?.to) result.push(...found.to.map(termOf));
    else if (found) result.push(...terms.slice(at, at + found.from.length).map((each) => ({ ...each, isFiller: true })));
    else result.push(/^\d+$/.test(keyOfTerm(term)) && !isBound(index, terms, at, 1) ? { ...term, isFiller: true } : term);
    at += (found?.from.length ?? 1) - 1;
  }
  return result;
}

/** Whether a word may be read by itself: it is no syllable, or nothing binds it to its neighbours. */
export function standsAlone(index: TitleIndex, terms: readonly Term[], at: number): boolean {
  return !/[aeiou]/.test(keyOfTerm(terms[at]).slice(0, 9)) || !isBound(index, terms, at);
}

/** Titles in which two neighbours are looked up as they are spelled; the others only have the same letters. */
const spelledIn = 20;

/** Whether titles have a word together with the one before or behind it, so that it is only a syllable of a longer word. */
function isBound({ lists, titles }: TitleIndex, terms: readonly Term[], at: number, from = boundFrom): boolean {
  return [at, at + 1].some((second) => {
    const pair = [terms[second - 1], terms[second]];
    if (pair.some((term) => term === undefined || term.isFiller === true)) return false;
    const places = lists.get(pair.map(keyOfTerm).join(' ')) ?? [];
    if (places.length < from || pair.some((term) => term!.spelling === undefined)) return places.length >= from;
    const spelled = inSpaces(pair.map((term) => term!.spelling!));
    return places.slice(0, spelledIn).some((title) => titles[title]!.spellings.includes(spelled));
  });
}
