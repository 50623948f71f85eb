import { formatMessage, parseResult, type Finding, type ParseResult, type Period } from '@xaso/core';
import type { Observation, PlaceRef } from '@xaso/indicators';
import { isSamePlace } from '@xaso/indicators/comparison';
import { coverageFinding } from '../finding/coverage-findings.js';
import { coverageMessages, type CoverageMessages } from '../messages/coverage-messages.js';
import type { Place, PlaceDirectory } from '../place/place.schema.js';
import { coverageOf } from './coverage-of.js';

/** The indicator that a list of businesses gives: the share of them that is on Google Maps. */
export const coverageIndicator = 'economy.businesses-on-google-maps';

/** For whom and when the share is counted. */
export interface CoverageOptions {
  readonly period: Period;
  /** The place of the figure; that of the list when left out, and never another one. */
  readonly place?: PlaceRef | undefined;
  /** Vietnamese words for the note when left out. */
  readonly messages?: CoverageMessages | undefined;
}

/**
 * Counts a list into the observation of `coverageIndicator`, for a scorecard. A list speaks for its own commune alone: asked for another
 * one it gives no figure, and businesses of another unit are left out of both numbers, each with a finding. Without businesses the share
 * does not exist and is not applicable, never 0.
 */
export function coverageObservation(directory: PlaceDirectory, { period, place: asked, messages = coverageMessages }: CoverageOptions): ParseResult<Observation> {
  const { place, publisher } = directory;
  if (place === undefined) return parseResult<Observation>(undefined, [coverageFinding('place-count.place-missing', { path: 'place' })]);
  if (asked !== undefined && !isSamePlace(asked, place)) {
    return parseResult<Observation>(undefined, [coverageFinding('place-count.other-place', { path: 'place' }, { list: place.name, place: asked.name })]);
  }
  const { own, findings } = ownPlaces(directory.items, place);
  const { located, total, unchecked } = coverageOf(own);
  const observation: Observation = {
    indicator: coverageIndicator,
    place,
    period,
    ...(total === 0 ? { status: 'notApplicable' } : { status: 'ok', numerator: located, denominator: total }),
    ...(publisher.responsible === undefined ? {} : { responsible: publisher.responsible }),
    note: formatMessage(messages.coverageDefinition),
  };
  return parseResult(observation, unchecked === 0 ? findings : [...findings, coverageFinding('place-count.unchecked', { path: 'items' }, { count: unchecked })]);
}

function ownPlaces(items: readonly Place[], place: PlaceRef): { readonly own: readonly Place[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const own = items.filter(({ kind, unit, name }, index) => {
    if (kind !== 'business' || unit === undefined || isSamePlace(unit, place)) return true;
    findings.push(coverageFinding('place-count.place-elsewhere', { path: `items[${index}].unit` }, { name, unit: unit.name, place: place.name }));
    return false;
  });
  return { own, findings };
}
