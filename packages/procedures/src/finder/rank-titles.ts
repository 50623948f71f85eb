import { variantsIn, type CompiledLexicon } from './compiled-lexicon.js';
import { createCoverage, weightOf } from './coverage.js';
import type { Span } from './find-phrases.js';
import { keyOfTerm, termsOfKeys, type Term } from './query-term.js';
import { countOf, rarityOf, type Title, type TitleIndex } from './title-index.js';
import type { TitleFacts } from './title-facts.js';
import { inSpaces } from './word.js';
import {
  enough,
  enoughWithEvidence,
  enoughWithPhrase,
  furtherMeaningLoss,
  literalFit,
  missingVariantLoss,
  muchEvidence,
  phraseFound,
  phraseWeight,
  rareBelow,
  sidePhraseWeight,
  someEvidence,
  tail,
  unaskedVariantLoss,
  wholeFit,
} from './weights.js';

/** A title that answers a query. */
export interface RankedTitle {
  readonly title: number;
  readonly score: number;
}

/** Titles that are looked at word for word; the others stand too far behind to come forward. */
const mostCandidates = 80;

/** Words with other diacritics are not found, but for a part: people forget marks. */
const wrongMarksCost = 0.8;

/** Makes the function that ranks titles, best first; those that have too little of the query are left away. */
export function createRanking(
  index: TitleIndex,
  lexicon: CompiledLexicon,
  facts: readonly TitleFacts[],
): (terms: readonly Term[], spans: readonly Span[], accepts: ((title: number) => boolean) | undefined) => RankedTitle[] {
  const { titles } = index;
  const { measure } = createCoverage(index);
  const places = [...titles.keys()];
  const favours = Float32Array.from(facts, ({ favour }) => favour);
  const total = new Float32Array(titles.length);
  const phrases = new Float32Array(titles.length);
  const ofSpan = new Float32Array(titles.length);
  const ofReading = new Float32Array(titles.length);
  const scores = new Float32Array(titles.length);

  /** Raises `target` to the share of the terms that each title has, times a factor. */
  const read = (terms: readonly Term[], factor: number, target: Float32Array): void => {
    ofReading.fill(0);
    const share = factor / measure(terms, ofReading);
    for (const title of places) if (ofReading[title]! > 0) target[title] = Math.max(target[title]!, ofReading[title]! * share);
  };

  /** Fills `total` with the share of the query that each title has, and `phrases` with that of its best phrase of the lexicon. */
  const fill = (terms: readonly Term[], spans: readonly Span[]): void => {
    total.fill(0);
    phrases.fill(0);
    const rest = terms.filter((_, place) => !spans.some((span) => span.places.includes(place)));
    let weight = measure(rest, total);
    for (const { places: used, part, meanings } of spans) {
      ofSpan.fill(0);
      read(terms.filter((_, place) => used.includes(place)), literalFit, ofSpan);
      meanings.forEach(([keys, fit], at) => read(termsOfKeys(keys), fit * (1 - furtherMeaningLoss * at), ofSpan));
      const weightOfSpan = part === 'matter' ? phraseWeight * Math.sqrt(used.length) : sidePhraseWeight;
      weight += weightOfSpan;
      const proof = part === 'action' ? ofSpan : phrases;
      for (const title of places) {
        const share = ofSpan[title]!;
        if (share === 0) continue;
        total[title]! += share * weightOfSpan;
        proof[title] = Math.max(proof[title]!, share);
      }
    }
    for (const title of places) total[title]! /= weight;
    if (spans.length > 0) read(terms, wholeFit, total);
  };

  return (terms, spans, accepts) => {
    fill(terms, spans);
    let best = 0;
    for (const title of places) {
      const score = accepts?.(title) === false ? 0 : total[title]! * favours[title]!;
      scores[title] = score;
      if (score > best) best = score;
    }
    const candidates = (best > 0 ? places : [])
      .filter((title) => scores[title]! >= best * tail)
      .sort((a, b) => scores[b]! - scores[a]!)
      .slice(0, mostCandidates);
    const evidenceOf = createEvidence(index, terms);
    const asked = askedVariants(lexicon, terms, spans);
    return candidates
      .flatMap((title) => {
        const { shared, wrong } = evidenceOf(titles[title]!);
        const found = total[title]! - wrong * wrongMarksCost;
        const isEnough =
          (found >= enough && (terms.length === 1 || shared >= someEvidence)) ||
          (found >= enoughWithEvidence && shared >= muchEvidence) ||
          (found >= enoughWithPhrase && phrases[title]! >= phraseFound);
        if (!isEnough) return [];
        const { variants } = facts[title]!;
        const unasked = variants.filter((variant) => !asked.flat().includes(variant)).length;
        const missing = asked.filter((some) => !some.some((variant) => variants.includes(variant))).length;
        return [{ title, score: scores[title]! * (1 - unaskedVariantLoss) ** unasked * (1 - missingVariantLoss) ** missing }];
      })
      .sort(byScore);
  };
}

function byScore(a: RankedTitle, b: RankedTitle): number {
  return b.score - a.score || a.title - b.title;
}

/** What a title shares with a query word for word: the rarity of shared pairs and rare words, and the share of words that bear other diacritics. */
function createEvidence(index: TitleIndex, terms: readonly Term[]): (title: Title) => { readonly shared: number; readonly wrong: number } {
  const content = terms.filter(({ isFiller }) => isFiller !== true);
  const rare = content.map(keyOfTerm).filter((key) => key.length > 2 && countOf(index, key) < rareBelow);
  const pairs = content.map((term, at) => `${keyOfTerm(term)} ${keyOfTerm(content[at + 1])}`).filter((pair) => countOf(index, pair) > 0);
  const certain = content.filter(({ spelling }) => spelling !== undefined);
  const weight = terms.reduce((sum, term) => sum + weightOf(index, term), 0);
  return ({ keys, spellings }) => {
    const wrong = certain.filter((term) => keys.includes(` ${keyOfTerm(term)} `) && !spellings.includes(` ${term.spelling!} `));
    const wrongKeys = wrong.map(keyOfTerm);
    const shared = [...pairs, ...rare].filter((key) => keys.includes(` ${key} `) && !key.split(' ').some((word) => wrongKeys.includes(word)));
    return { shared: shared.reduce((sum, key) => sum + rarityOf(index, key), 0), wrong: wrong.reduce((sum, term) => sum + weightOf(index, term), 0) / weight };
  };
}

/** Variants that the query wants, of each list at least one: those of its own words, and those of each phrase in it. */
function askedVariants(lexicon: CompiledLexicon, terms: readonly Term[], spans: readonly Span[]): (readonly number[])[] {
  const spelled = variantsIn(lexicon, inSpaces(terms.map(({ spelling = '' }) => spelling)), 'spellings');
  const plain = variantsIn(lexicon, inSpaces(terms.map((term) => (term.spelling === undefined ? keyOfTerm(term) : ''))), 'keys');
  return [...[...spelled, ...plain].map((variant) => [variant]), ...spans.map(({ asks }) => asks).filter((asks) => asks.length > 0)];
}
