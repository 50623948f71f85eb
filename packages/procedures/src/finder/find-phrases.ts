import type { CompiledLexicon, Phrase, PhrasePart } from './compiled-lexicon.js';
import { clashes, isMarked, type Term } from './query-term.js';
import { standsAlone } from './rewrite.js';
import type { TitleIndex } from './title-index.js';
import { disorderFit, gapLoss, leastFit, plainFit } from './weights.js';

/** Words of the query that say one thing. */
export interface Span {
  /** Places of the words in the query. */
  readonly places: readonly number[];
  readonly part: PhrasePart;
  /** What they may mean, as keys, each with how well it fits. */
  readonly meanings: (readonly [keys: string, fit: number])[];
  /** Numbers of the variants that they ask for. */
  readonly asks: readonly number[];
}

const mostMeanings = 8;
const fillerGap = 0.25;

/** In `làm sổ đỏ` the phrase is `sổ đỏ` and not `làm sổ`. */
const fillerShare = 0.5;

/** Finds what the lexicon knows in a query. Longer and better phrases come first; what others make of the same words is added to their meanings. */
export function findSpans(index: TitleIndex, { phrases }: CompiledLexicon, terms: readonly Term[]): Span[] {
  const spans: Span[] = [];
  const matches: { readonly phrase: Phrase; readonly places: readonly number[]; readonly fit: number }[] = [];
  for (const { choices } of terms) {
    for (const [key] of choices) {
      for (const phrase of phrases.get(key) ?? []) {
        const match = matchOf(index, terms, phrase);
        // A word that is still growing does not prove that something else is meant.
        if (match && (match.fit === 1 || phrase.part !== 'unrelated')) matches.push({ phrase, ...match });
      }
    }
  }
  const wordsIn = (places: readonly number[]) => places.reduce((sum, place) => sum + (terms[place]!.isFiller === true ? fillerShare : 1), 0);
  matches.sort(
    (a, b) =>
      wordsIn(b.places) * b.fit - wordsIn(a.places) * a.fit || Number(b.phrase.part > a.phrase.part) - Number(a.phrase.part > b.phrase.part) || a.phrase.place - b.phrase.place,
  );
  for (const { phrase, places, fit } of matches) {
    const other = spans.find((span) => span.places.some((place) => places.includes(place)));
    if (!other) {
      spans.push({ places, part: phrase.part, meanings: phrase.meanings.map((keys) => [keys, fit]), asks: phrase.asks });
      continue;
    }
    // In `chuyển trường về quê` both `chuyển về quê` and `chuyển trường` may be meant. A part of the phrase says nothing new.
    const isWithin = places.every((place) => other.places.includes(place));
    const isReading = isWithin ? places.length === other.places.length : phrase.part === 'matter';
    if (!isReading || other.meanings.length >= mostMeanings) continue;
    const worth = fit * Math.min(1, places.length / other.places.length);
    other.meanings.push(...phrase.meanings.flatMap((keys) => (other.meanings.some(([known]) => known === keys) ? [] : [[keys, worth] as const])));
  }
  return spans;
}

function matchOf(index: TitleIndex, terms: readonly Term[], { words }: Phrase): { readonly places: readonly number[]; readonly fit: number } | undefined {
  const places: number[] = [];
  let fit = 1;
  let plain = 0;
  for (const { key, spelling } of words) {
    // The first place behind the word before, or any other that is free.
    const fits = terms.flatMap(({ choices }, place) => (!places.includes(place) && choices.some(([word]) => word === key) ? [place] : []));
    const place = fits.find((each) => each > (places.at(-1) ?? -1)) ?? fits[0];
    if (place === undefined) return undefined;
    const term = terms[place]!;
    if (clashes(term, spelling)) {
      if (isMarked(term.spelling)) return undefined;
      plain += 1;
    }
    fit = Math.min(fit, term.choices.find(([word]) => word === key)![1] * (place < (places.at(-1) ?? -1) ? disorderFit : 1));
    places.push(place);
  }
  if (plain === words.length || (words.length === 1 && !standsAlone(index, terms, places[0]!))) return undefined;
  let gaps = 0;
  for (let place = Math.min(...places); place < Math.max(...places); place += 1) {
    if (!places.includes(place)) gaps += terms[place]!.isFiller === true ? fillerGap : 1;
  }
  fit *= (plain > 0 ? plainFit : 1) * (1 - Math.min(0.5, gapLoss * gaps));
  return fit < leastFit ? undefined : { places, fit };
}
