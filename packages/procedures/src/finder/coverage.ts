import { keyOfTerm, type Term } from './query-term.js';
import { countOf, rarityOf, type TitleIndex } from './title-index.js';
import { fillerWeight, pairWeight, strangePairWeight, strangerWeight } from './weights.js';

/** Measures how much of some words each title has. */
export interface Coverage {
  /** Adds to `sums` what each title has; gives the weight of the whole, so that a sum divided by it is the share. */
  readonly measure: (terms: readonly Term[], sums: Float32Array) => number;
}

/** How much a term counts among all words. */
export function weightOf(index: TitleIndex, term: Term): number {
  const rarity = term.choices.length > 0 ? rarityOf(index, keyOfTerm(term)) : strangerWeight;
  return rarity * (term.isFiller === true ? fillerWeight : 1);
}

/** Makes the measure of one index. */
export function createCoverage(index: TitleIndex): Coverage {
  /** Which titles have got this word or pair already, so that two choices for one word count once. */
  const seen = new Uint32Array(index.titles.length);
  let round = 0;

  const spread = (key: string, value: number, sums: Float32Array): void => {
    for (const title of index.lists.get(key) ?? []) {
      if (seen[title] === round) continue;
      seen[title] = round;
      sums[title]! += value;
    }
  };

  return {
    measure: (terms, sums) => {
      let total = 0;
      let before: Term | undefined;
      for (const term of terms) {
        const weight = weightOf(index, term);
        total += weight;
        round += 1;
        for (const [key, fit] of term.choices) spread(key, weight * fit, sums);
        if (term.isFiller === true) continue;
        if (before && before.choices.length > 0 && term.choices.length > 0) {
          const pairs = before.choices.flatMap(([a, fitA]) => term.choices.map(([b, fitB]) => [`${a} ${b}`, fitA * fitB] as const)).filter(([pair]) => countOf(index, pair) > 0);
          const weightOfPair = pairWeight * (pairs.length > 0 ? rarityOf(index, pairs[0]![0]) : strangePairWeight * Math.log(1 + index.titles.length));
          total += weightOfPair;
          round += 1;
          for (const [pair, fit] of pairs) spread(pair, weightOfPair * fit, sums);
        }
        before = term;
      }
      return total;
    },
  };
}
