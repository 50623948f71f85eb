import type { CompiledLexicon } from './compiled-lexicon.js';
import { termsOfKeys, type Choice, type Term } from './query-term.js';
import { countOf, type TitleIndex } from './title-index.js';
import { prefixFit, slipFit } from './weights.js';
import { keyOf } from './word.js';

/** How many words one may stand for. */
const mostChoices = 10;

/** Neighbours of the lexicon count like those of so many titles. */
const lexiconNeighbours = 5;

/** No syllable is longer, without its diacritics (`nghiêng`), and nobody forgets more spaces than this. */
const longestSyllable = 7;
const longestRun = 48;

/** What a word costs in a run without spaces: known neighbours are cheap, strangers and single letters dear. */
const strangerCost = 5;
const letterCost = 2;
const dearestPerWord = 3.4;

/** Makes sense of words that neither titles nor the lexicon have. */
export interface Repair {
  readonly isKnown: (key: string) => boolean;
  /** What a word may have meant; `next` is the word behind it. With diacritics it is hardly a slip. */
  readonly terms: (key: string, isOpen: boolean, before: string, next: string, hasMarks: boolean) => Term[];
  /** Words that begin with this one, likeliest first. */
  readonly longerThan: (key: string, before: string) => Choice[];
}

/** Makes the repair of one index. */
export function createRepair(index: TitleIndex, { known }: CompiledLexicon): Repair {
  let keys: readonly string[] | undefined;
  const isKnown = (key: string) => known.has(key) || countOf(index, key) > 0;
  /** More than one title's slip of the pen. */
  const isUsual = (key: string) => known.has(key) || countOf(index, key) > 1;
  const together = (first: string, second: string) => Math.log1p(Math.max(countOf(index, `${first} ${second}`), known.has(`${first} ${second}`) ? lexiconNeighbours : 0));
  let initials: readonly string[] | undefined;

  const best = (fits: (candidate: string) => boolean, likely: (candidate: string) => number, fit: number): Choice[] =>
    (keys ??= [...new Set([...index.lists.keys(), ...known])].filter((key) => !key.includes(' ')))
      .filter(fits)
      .map((candidate) => ({ candidate, worth: likely(candidate) + Math.log1p(countOf(index, candidate)) / 4 }))
      .filter(({ worth }) => worth >= 0)
      .sort((a, b) => b.worth - a.worth)
      .slice(0, mostChoices)
      .map(({ candidate }) => [candidate, fit]);

  const longerThan = (key: string, before: string) => best((candidate) => candidate.startsWith(key), (candidate) => together(before, candidate) * 3, prefixFit);

  const slipsOf = (key: string, before: string, next: string) =>
    key.length < 3 || /\d/.test(key)
      ? []
      : best(
          (candidate) => candidate.length > 1 && isUsual(candidate) && isOneSlipAway(key, candidate),
          (candidate) => {
            const company = together(before, candidate) + together(candidate, next);
            return key.length < 4 && company === 0 ? -9 : company * 2 + (candidate[0] === key[0] ? 1 : 0) + (candidate.length === key.length ? 0.5 : 0);
          },
          slipFit,
        ).slice(0, 3);

  /** Parts `giaykhaisinh` into words, so that neighbours know each other. */
  const partsOf = (run: string): readonly string[] | undefined => {
    if (run.length < 4 || run.length > longestRun) return undefined;
    const paths: ({ readonly cost: number; readonly words: readonly string[] } | undefined)[] = [{ cost: 0, words: [] }];
    for (let from = 0; from < run.length; from += 1) {
      const path = paths[from];
      for (let to = from + 1; path && to <= Math.min(run.length, from + longestSyllable); to += 1) {
        const word = keyOf(run.slice(from, to));
        if (!isUsual(word)) continue;
        const last = path.words.at(-1);
        const link = last === undefined ? 0 : together(last, word);
        const cost = path.cost + (last === undefined ? 2 : link > 0 ? 2 - Math.min(1.2, link / 4) : strangerCost) + (word.length > 1 ? 0 : letterCost);
        if (cost < (paths[to]?.cost ?? Infinity)) paths[to] = { cost, words: [...path.words, word] };
      }
    }
    const whole = paths[run.length];
    return whole && whole.words.length > 1 && whole.cost <= whole.words.length * dearestPerWord ? whole.words : undefined;
  };

  /** The phrase of which most titles have the first letters: `gpmt` for `giấy phép môi trường`. */
  const phraseOf = (letters: string): string => {
    initials ??= index.titles.map(({ keys: title }) => title.replace(/ (\S)\S*/g, '$1'));
    const counts = new Map<string, number>();
    initials.forEach((title, place) => {
      const at = title.indexOf(letters);
      if (at < 0) return;
      const phrase = index.titles[place]!.keys.split(' ').slice(at + 1, at + 1 + letters.length).join(' ');
      counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
    });
    return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0])[0];
  };

  return {
    isKnown,
    longerThan,
    terms: (key, isOpen, before, next, hasMarks) => {
      const typed = withoutTypingKeys(key).find((bare) => isKnown(bare));
      if (typed !== undefined) return [{ choices: [[typed, 1]] }];
      const longer = isOpen ? longerThan(key, before) : [];
      if (longer.length > 0 && key.length <= 4) return [{ choices: longer }];
      const phrase = /^[^aeiouy\d]{2,7}[a-z]$/.test(key) ? phraseOf(key) : '';
      if (phrase) return termsOfKeys(phrase);
      const slips = hasMarks ? [] : slipsOf(key, before, next);
      const parts = partsOf(key);
      if (parts && (key.length >= longestSyllable || slips.length === 0)) return termsOfKeys(parts.join(' '));
      return [{ choices: slips.length > 0 ? slips : longer }];
    },
  };
}

/** What a word would be if keys of Telex (`giaays`) or VNI (`gia6y1`) had not done their work, likeliest first. */
function withoutTypingKeys(word: string): string[] {
  const letters = word.replace(/\d/g, '');
  const bare = letters.replace(/([aeod])\1|w/g, '$1');
  return [letters, bare, bare.replace(/[aeiouy].*/, (rhyme) => rhyme.replace(/[sfrxj]/g, '')), letters.replace(/[sfrxj]$/, '')].map(keyOf);
}

/** Whether two words differ by one letter too many, too few or wrong, or by two neighbours that changed places. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (restA.length < 2 && restB.length < 2) || (restA.length === 2 && restA === [...restB].reverse().join(''));
}
