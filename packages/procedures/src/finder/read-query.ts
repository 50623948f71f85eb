import type { CompiledLexicon } from './compiled-lexicon.js';
import { isMarked, keyOfTerm, type Term } from './query-term.js';
import { createRepair } from './repair-word.js';
import { rewrite } from './rewrite.js';
import type { TitleIndex } from './title-index.js';
import { longerWordFit } from './weights.js';
import { wordsOf } from './word.js';

/** More than this nobody types into a search box; what comes behind is not read. */
const longestQuery = 300;

/** From which share of words with diacritics on those without are meant so. People forget marks, or have a phone that puts some: `thẻ huong dan vien`. */
const exactFrom = 0.4;

/** A tone: a known word that has one is finished. */
const tone = /[\u0300\u0301\u0309\u0323]/;

/** Makes the function that turns what was typed into terms: repaired, rewritten, with fillers marked. */
export function createQueryReader(index: TitleIndex, lexicon: CompiledLexicon): (query: string) => Term[] {
  const repair = createRepair(index, lexicon);
  return (query) => {
    const text = query.slice(0, longestQuery);
    const words = wordsOf(text.replace(/\s/g, ' '));
    const isExact = words.filter(({ spelling }) => isMarked(spelling)).length >= words.length * exactFrom;
    const terms: Term[] = [];
    words.forEach(({ key, spelling }, at) => {
      const isOpen = at === words.length - 1 && /[\p{L}\p{M}\p{N}]$/u.test(text) && !(repair.isKnown(key) && tone.test(spelling));
      const before = keyOfTerm(terms.at(-1));
      const own = !isExact && isMarked(spelling) && isNowhere(index, key, spelling) ? undefined : spelling;
      if (!repair.isKnown(key)) terms.push(...repair.terms(key, isOpen, before, words[at + 1]?.key ?? '', isMarked(spelling)));
      else if (!isOpen) terms.push({ choices: [[key, 1]], spelling: isExact || isMarked(spelling) ? own : undefined });
      else {
        const longer = repair.longerThan(key, before).filter(([word]) => word !== key);
        // `tiền ăn` may become another word, but never `tiền án`.
        terms.push({ choices: [[key, 1], ...longer.map(([word]) => [word, longerWordFit] as const)], spelling: isMarked(spelling) ? own : undefined, isOpen });
      }
    });
    return rewrite(index, lexicon, terms);
  };
}

/** Titles in which a spelling is looked up; a word that more have is spelled in every way. */
const fewTitles = 20;

/** Whether the few titles that have a word spell it otherwise, so that its diacritics are a slip: `karaokê`. */
function isNowhere({ lists, titles }: TitleIndex, key: string, spelling: string): boolean {
  const places = lists.get(key) ?? [];
  return places.length > 0 && places.length <= fewTitles && !places.some((title) => titles[title]!.spellings.includes(` ${spelling} `));
}
