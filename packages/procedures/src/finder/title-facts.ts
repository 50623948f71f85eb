import type { LexiconVariants } from './compiled-lexicon.js';
import type { SearchableProcedure } from './searchable.js';
import type { TitleIndex } from './title-index.js';
import { communeFavour, lengthLoss, oftenFavour, receivedFavour, shortTitle } from './weights.js';

/** What is known of a title before anybody asks. */
export interface TitleFacts {
  /** How much its procedure is favoured, less what its length costs. */
  readonly favour: number;
  /** Numbers of the variants that its words show. */
  readonly variants: readonly number[];
}

/** Under which key an index that was built ahead of time lists the titles of a variant; no word is written so. */
export function variantKey(id: string): string {
  return `=${id}`;
}

/** Works out the facts of all titles. A generator, as the index is. */
export function* factsOf({ titles, procedures, lists }: TitleIndex, lexicon: LexiconVariants): Generator<undefined, TitleFacts[]> {
  const variants = titles.map((): number[] => []);
  for (const [variant, { entry, keys, spellings }] of lexicon.variants.entries()) {
    const known = lists.get(variantKey(entry.id));
    for (const title of known ?? []) variants[title]!.push(variant);
    for (const [at, key] of known ? [] : keys.entries()) {
      for (const title of lists.get(key.trim().split(' ', 2).join(' ')) ?? []) {
        if (!variants[title]!.includes(variant) && titles[title]!.spellings.includes(spellings[at]!)) variants[title]!.push(variant);
      }
      yield;
    }
  }
  const shares = communeShares(procedures);
  return titles.map(({ text, owner }, place) => {
    const surplus = Math.max(0, text.length / shortTitle - 1);
    return { favour: favourOf(procedures[owner]!, lexicon, shares) / (1 + lengthLoss * Math.log1p(surplus)), variants: variants[place]! };
  });
}

function favourOf({ code, field = '', agency, communeLevel, receivedAtCommune }: SearchableProcedure, { often }: LexiconVariants, shares: ReadonlyMap<string, number>): number {
  // Where nobody says who carries it out, it is as likely the commune as in the rest of its field.
  const share = communeLevel === true ? 1 : agency === undefined ? (shares.get(field) ?? 0) : 0;
  return 1 + Math.max(share * communeFavour, receivedAtCommune === true ? receivedFavour : 0) + (often.has(code) ? oftenFavour : 0);
}

/** For each field, which share of its procedures the commune carries out. */
function communeShares(procedures: readonly SearchableProcedure[]): Map<string, number> {
  const counts = new Map<string, [commune: number, all: number]>();
  for (const { field = '', communeLevel } of procedures) {
    const [commune, all] = counts.get(field) ?? [0, 0];
    counts.set(field, [commune + (communeLevel === true ? 1 : 0), all + 1]);
  }
  return new Map([...counts].map(([field, [commune, all]]) => [field, commune / all]));
}
