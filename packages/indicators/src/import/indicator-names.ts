import { foldVietnamese, type FindingPlace } from '@xaso/core';
import { likenessTo } from '@xaso/readers';
import type { IndicatorDefinition } from '../indicator/indicator.schema.js';

/** A name in a sheet that no definition has, with those that it may mean. */
export interface NameChoice {
  readonly written: string;
  /** Where it stands for the first time. */
  readonly place: FindingPlace;
  /** Best first, at most five. */
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
}

const mostCandidates = 5;
const leastLikeness = 0.4;

/** Of a sheet with more unknown names than this nobody chooses one by one: it is a sheet of something else. */
const mostNames = 200;

/** Prepares definitions for looking up those whose names resemble a text most; after many texts it gives none. */
export function candidateFinder(definitions: readonly IndicatorDefinition[]): (written: string) => NameChoice['candidates'] {
  const known = definitions.map(({ id, name, otherNames = [] }) => ({ id, name: name.vi, likenessTo: [name.vi, ...otherNames].map((text) => likenessTo(foldVietnamese(text))) }));
  let count = 0;
  return (written) => {
    count += 1;
    if (count > mostNames) return [];
    const key = foldVietnamese(written);
    return known
      .map(({ id, name, likenessTo: scores }) => ({ id, name, score: Math.max(...scores.map((score) => score(key))) }))
      .filter(({ score }) => score >= leastLikeness)
      .sort((one, other) => other.score - one.score)
      .slice(0, mostCandidates)
      .map(({ id, name }) => ({ id, name }));
  };
}
