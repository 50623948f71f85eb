import type { Lexicon } from './lexicon.js';
import type { SearchableProcedure } from './searchable.js';
import { inSpaces, keyOf, wordsOf, type Word } from './word.js';

/** One title of a procedure: its official name, its plain name, or one of its other words. */
export class Title {
  #keys?: string;
  #spellings?: string;

  constructor(
    readonly text: string,
    /** Place of the procedure among all. */
    readonly owner: number,
    /** Writes out what the lexicon knows as an abbreviation. */
    private readonly inFull: (text: string) => string,
  ) {}

  /** Its words. */
  get words(): readonly Word[] {
    return wordsOf(this.inFull(this.text));
  }

  /** Its words as keys, with a space around each. */
  get keys(): string {
    return (this.#keys ??= inSpaces(this.words.map(({ key }) => key)));
  }

  /** The same words with their diacritics. */
  get spellings(): string {
    return (this.#spellings ??= inSpaces(this.words.map(({ spelling }) => spelling)));
  }
}

/** Titles, and which of them have which word and which pair of neighbours. */
export interface TitleIndex {
  readonly procedures: readonly SearchableProcedure[];
  readonly titles: readonly Title[];
  /** Places of titles in order, by word, and by two words with a space between. */
  readonly lists: Pick<ReadonlyMap<string, readonly number[]>, 'get' | 'keys'>;
}

/** Titles between two looks at the clock: well below a millisecond. */
export const titlesPerStep = 50;

/** Cuts titles into words. A generator, so that the caller may do it between other things. */
export function* indexTitles(procedures: readonly SearchableProcedure[], lexicon: Lexicon): Generator<undefined, TitleIndex & { readonly lists: ReadonlyMap<string, readonly number[]> }> {
  const titles = titlesOf(procedures, lexicon);
  const lists = new Map<string, number[]>();
  const add = (key: string, title: number) => {
    const list = lists.get(key);
    if (!list) lists.set(key, [title]);
    else if (list[list.length - 1] !== title) list.push(title);
  };
  for (const [place, { words }] of titles.entries()) {
    let before = '';
    for (const { key } of words) {
      add(key, place);
      if (before) add(`${before} ${key}`, place);
      before = key;
    }
    if (place % titlesPerStep === 0) yield;
  }
  return { procedures, titles, lists };
}

/** All titles under which procedures are found; the name of each comes first. `BHXH` and the like are written in full, as queries are. */
export function titlesOf(procedures: readonly SearchableProcedure[], { items }: Lexicon): Title[] {
  // Abbreviations have no vowels, so that titles in capitals are left alone.
  const full = new Map(
    items.flatMap((entry) => (entry.type === 'spelling' ? entry.say.flatMap((say) => (/[aeiouy\s]/.test(keyOf(say)) ? [] : [[say.toUpperCase(), entry.write] as const])) : [])),
  );
  const inFull = (text: string) => text.replace(/\p{Lu}{2,}/gu, (short) => full.get(short) ?? short);
  return procedures.flatMap(({ name, plainName, words = [] }, owner) =>
    [name, ...(plainName === undefined ? [] : [plainName]), ...words].map((text) => new Title(text, owner, inFull)),
  );
}

/** In how many titles a word or a pair occurs. */
export function countOf({ lists }: TitleIndex, key: string): number {
  return lists.get(key)?.length ?? 0;
}

/** How much finding it tells. */
export function rarityOf(index: TitleIndex, key: string): number {
  return Math.log(1 + index.titles.length / (countOf(index, key) + 0.5));
}
