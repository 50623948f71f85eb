import { variantsIn, type CompiledLexicon } from './compiled-lexicon.js';
import { createCoverage, weightOf } from './coverage.js';
import type { Span } from './find-phrases.js';
import { keyOfTerm, termsOfKeys, type Term } from './query-term.js';
import { rarityOf, type Title, type TitleIndex } from './title-index.js';
import type { TitleFacts } from './title-facts.js';
import { inSpaces } from './word.js';
import {
  actionWeight,
  enough,
  furtherMeaningLoss,
  lateLoss,
  latest,
  likenessWeight,
  literalFit,
  literalWeight,
  longQuery,
  missingVariantLoss,
  phraseWeight,
  sidePhraseWeight,
  tail,
  trustInAny,
  trustInPhrase,
  unaskedVariantLoss,
  wholeFit,
  wrongMarksCost,
} from './weights.js';

/** A title that answers a query. */
export interface RankedTitle {
  readonly title: number;
  readonly score: number;
}

/** Titles that are looked at word for word; the others stand too far behind to come forward. */
const mostCandidates = 50;

/** Meanings of a phrase of which the words are wanted; those behind them are less likely. */
const likelyMeanings = 3;

/** Makes the function that ranks titles, best first; those that have too little of the query are left away. */
export function createRanking(
  index: TitleIndex,
  lexicon: CompiledLexicon,
  facts: readonly TitleFacts[],
): (terms: readonly Term[], spans: readonly Span[], accepts: ((title: number) => boolean) | undefined) => RankedTitle[] {
  const { titles } = index;
  const { measure } = createCoverage(index);
  const count = titles.length;
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
    for (let title = 0; title < count; title += 1) {
      const part = ofReading[title]! * share;
      if (part > target[title]!) target[title] = part;
    }
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
      const weightOfSpan = part === 'matter' ? phraseWeight * Math.sqrt(used.length) : part === 'action' ? actionWeight : sidePhraseWeight;
      weight += weightOfSpan;
      const proof = part === 'action' ? ofSpan : phrases;
      for (let title = 0; title < count; title += 1) {
        const share = ofSpan[title]!;
        total[title]! += share * weightOfSpan;
        if (share > proof[title]!) proof[title] = share;
      }
    }
    for (let title = 0; title < count; title += 1) total[title]! /= weight;
    if (spans.length > 0) read(terms, wholeFit, total);
  };

  return (terms, spans, accepts) => {
    fill(terms, spans);
    let best = 0;
    for (let title = 0; title < count; title += 1) {
      const score = accepts?.(title) === false ? 0 : total[title]! * favours[title]!;
      scores[title] = score;
      if (score > best) best = score;
    }
    const candidates: number[] = [];
    for (let title = 0; title < count && best > 0; title += 1) if (scores[title]! >= best * tail) candidates.push(title);
    candidates
      .sort((a, b) => scores[b]! - scores[a]!)
      .splice(mostCandidates);
    const wrongIn = createWrongMarks(index, terms);
    const asked = askedVariants(lexicon, terms, spans);
    const length = Math.min(longQuery, terms.filter(({ isFiller }) => isFiller !== true).length) / longQuery;
    let trust = 0;
    const likenessOf = createLikeness(index, terms, spans);
    const ranked = candidates.map((title) => {
      const found = total[title]! - wrongIn(titles[title]!) * wrongMarksCost;
      trust = Math.max(trust, found * (trustInAny + length) + phrases[title]! * trustInPhrase);
      const { variants } = facts[title]!;
      const unasked = variants.filter((variant) => !asked.flat().includes(variant)).length;
      const missing = asked.filter((some) => !some.some((variant) => variants.includes(variant))).length;
      return { title, score: found * likenessOf(titles[title]!) * favours[title]! * (1 - unaskedVariantLoss) ** unasked * (1 - missingVariantLoss) ** missing };
    });
    return trust < enough ? [] : ranked.filter(({ score }) => score > 0).sort(byScore);
  };
}

function byScore(a: RankedTitle, b: RankedTitle): number {
  return b.score - a.score || a.title - b.title;
}

/** The share of the query's words that a title has with other diacritics only. */
function createWrongMarks(index: TitleIndex, terms: readonly Term[]): (title: Title) => number {
  const certain = terms.filter(({ isFiller, spelling }) => isFiller !== true && spelling !== undefined);
  const weight = terms.reduce((sum, term) => sum + weightOf(index, term), 0);
  return ({ keys, spellings }) =>
    certain.reduce((sum, term) => sum + (keys.includes(` ${keyOfTerm(term)} `) && !spellings.includes(` ${term.spelling!} `) ? weightOf(index, term) : 0), 0) / weight;
}

/** Variants that the query wants, of each list at least one: those of its own words, and those of each phrase in it. */
function askedVariants(lexicon: CompiledLexicon, terms: readonly Term[], spans: readonly Span[]): (readonly number[])[] {
  const spelled = variantsIn(lexicon, inSpaces(terms.map(({ spelling = '' }) => spelling)), 'spellings');
  const plain = variantsIn(lexicon, inSpaces(terms.map((term) => (term.spelling === undefined ? keyOfTerm(term) : ''))), 'keys');
  return [...[...spelled, ...plain].map((variant) => [variant]), ...spans.map(({ asks }) => asks).filter((asks) => asks.length > 0)];
}

/**
 * A factor for how alike a title and the query are: how much of the query stands in the title word for word, how much of
 * the title is asked for or meant, and how early that begins, for titles say first what they are about.
 */
function createLikeness(index: TitleIndex, terms: readonly Term[], spans: readonly Span[]): (title: Title) => number {
  const asked = terms.filter(({ isFiller }) => isFiller !== true);
  const meant = spans.flatMap(({ meanings }) => meanings.slice(0, likelyMeanings).flatMap(([keys]) => keys.trim().split(' ')));
  const wanted = new Set([...asked.flatMap(({ choices }) => choices.map(([key]) => key)), ...meant]);
  const weight = asked.reduce((sum, term) => sum + weightOf(index, term), 0);
  return ({ keys }) => {
    const words = keys.trim().split(' ');
    let wantedPart = 0;
    let whole = 0;
    for (const word of new Set(words)) {
      const rarity = rarityOf(index, word);
      whole += rarity;
      if (wanted.has(word)) wantedPart += rarity;
    }
    const literal = asked.reduce((sum, term) => (term.choices.some(([key]) => words.includes(key)) ? sum + weightOf(index, term) : sum), 0);
    const first = words.findIndex((word) => wanted.has(word));
    const late = first < 0 ? latest : Math.min(latest, first);
    return Math.exp((weight > 0 ? literal / weight : 0) * (literalWeight + likenessWeight * (wantedPart / whole)) - lateLoss * late);
  };
}
