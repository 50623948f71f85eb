import type { Lexicon } from './lexicon.js';
import type { MeaningEntry, VariantEntry } from './lexicon.schema.js';
import { keyOfTerm, termOf } from './query-term.js';
import { rewrite, type Replacement } from './rewrite.js';
import { countOf, type TitleIndex } from './title-index.js';
import { keysOf, spellingsOf, wordsOf, type Word } from './word.js';

/** What a phrase is: a matter or less, or the sign of another world. */
export type PhrasePart = NonNullable<MeaningEntry['part']> | 'unrelated';

/** One phrase that people say. */
export interface Phrase {
  /** Its place among all: what comes first is likelier. */
  readonly place: number;
  readonly words: readonly Word[];
  readonly part: PhrasePart;
  /** What it means, as keys. */
  readonly meanings: readonly string[];
  /** Numbers of the variants that it asks for. */
  readonly asks: readonly number[];
}

/** A variant with the words by which it is known. */
export interface Variant {
  readonly entry: VariantEntry;
  readonly spellings: readonly string[];
  readonly keys: readonly string[];
}

/** What of a lexicon is needed before anybody asks. */
export interface LexiconVariants {
  readonly variants: readonly Variant[];
  readonly often: ReadonlySet<string>;
}

/** A lexicon made ready for one index. */
export interface CompiledLexicon extends LexiconVariants {
  /** By the first word, longest first. */
  readonly replacements: ReadonlyMap<string, readonly Replacement[]>;
  /** Phrases by one of their words. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Every word of the lexicon, and every two that stand together. */
  readonly known: ReadonlySet<string>;
}

/** Makes ready what of a lexicon is needed before anybody asks. */
export function compileVariants({ items }: Lexicon): LexiconVariants {
  return {
    variants: items.flatMap((entry) => (entry.type === 'variant' ? [{ entry, spellings: entry.say.map(spellingsOf), keys: entry.say.map(keysOf) }] : [])),
    often: new Set(items.flatMap((entry) => (entry.type === 'often' ? entry.codes : []))),
  };
}

/** Phrases between two looks at the clock. */
const phrasesPerStep = 20;

/** Makes a lexicon ready for an index. A generator, so that the caller may do it between other things. */
export function* compileLexicon(index: TitleIndex, { items }: Lexicon, { variants, often }: LexiconVariants): Generator<undefined, CompiledLexicon> {
  const replacements = new Map<string, Replacement[]>();
  const phrases = new Map<string, Phrase[]>();
  const known = new Set<string>();
  const lexicon: CompiledLexicon = { replacements, phrases, variants, often, known };

  for (const entry of items) {
    if (entry.type === 'often' || entry.type === 'variant') continue;
    for (const say of entry.say) {
      const from = wordsOf(say);
      if (from.length === 0) continue;
      note(known, from);
      if (entry.type === 'spelling') add(replacements, from[0], { from, to: wordsOf(entry.write) });
      if (entry.type === 'filler') add(replacements, from[0], { from });
    }
  }
  yield;
  for (const list of replacements.values()) list.sort((a, b) => b.from.length - a.from.length);

  // Phrases come last, for they are read as a query is.
  let place = 0;
  for (const entry of items) {
    if (entry.type !== 'meaning' && entry.type !== 'unrelated') continue;
    const mean = entry.type === 'meaning' ? entry.mean : [];
    const meanings = mean.map(keysOf);
    const asks = mean.flatMap((each) => variantsIn(lexicon, spellingsOf(each), 'spellings'));
    const part = entry.type === 'meaning' ? (entry.part ?? 'matter') : entry.type;
    for (const say of entry.say) {
      const words = rewrite(index, lexicon, wordsOf(say).map(termOf), 1).map((term) => ({ key: keyOfTerm(term), spelling: term.spelling! }));
      note(known, words);
      // What a title says is not unrelated.
      if (part === 'unrelated' && words.length === 1 && countOf(index, words[0]!.key) > 0) continue;
      // All its words must be there, so one is enough to find it: the one that has led to the fewest.
      const leads = words.map(({ key }) => phrases.get(key)?.length ?? 0);
      add(phrases, words[leads.indexOf(Math.min(...leads))], { place, words, part, meanings, asks });
      place += 1;
      if (place % phrasesPerStep === 0) yield;
    }
  }
  return lexicon;
}

/** Numbers of the variants that some words show. */
export function variantsIn({ variants }: LexiconVariants, words: string, by: 'spellings' | 'keys'): number[] {
  return variants.flatMap((each, variant) => (each[by].some((phrase) => words.includes(phrase)) ? [variant] : []));
}

function note(known: Set<string>, words: readonly Word[]): void {
  words.forEach(({ key }, at) => {
    known.add(key);
    if (at > 0) known.add(`${words[at - 1]!.key} ${key}`);
  });
}

function add<T>(lists: Map<string, T[]>, first: Word | undefined, value: T): void {
  const key = first?.key ?? '';
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
