import { isUnknown, type AdministrativeUnit, type Finding, type KnownPeriod } from '@xaso/core';
import { placeNameKey } from '../comparison/same-place.js';
import { coversSameDays } from '../comparison/same-period.js';
import { indicatorFinding } from '../finding/indicators-findings.js';
import type { IndicatorDefinition } from '../indicator/indicator.schema.js';
import { hasResult } from '../observation/observed-number.js';
import { distinctFigures } from '../observation/distinct-figures.js';
import type { Observation, PlaceRef } from '../observation/observation.schema.js';
import type { RollUpChildState } from './roll-up-result.js';

/** One unit with what is known of it. */
export interface ChildFigure {
  readonly unit: AdministrativeUnit;
  readonly state: RollUpChildState;
  readonly observation: Observation | undefined;
}

/** The results of one indicator at the given units, each under its unit, and the names of the places that are none of them; goals are no results. */
export function figuresByUnit(
  observations: readonly Observation[],
  { id, aliases = [] }: IndicatorDefinition,
  units: readonly AdministrativeUnit[],
): { readonly byCode: ReadonlyMap<string, readonly Observation[]>; readonly strangers: readonly string[] } {
  const names = new Set([id, ...aliases]);
  const find = unitFinder(units);
  const byCode = new Map<string, Observation[]>();
  const strangers = new Set<string>();
  for (const observation of observations) {
    const { indicator, role, place } = observation;
    if (!names.has(indicator) || role === 'target') continue;
    const unit = find(place);
    if (unit === undefined) strangers.add(place.name);
    else byCode.set(unit.code, [...(byCode.get(unit.code) ?? []), observation]);
  }
  return { byCode, strangers: [...strangers].sort() };
}

/** What one unit brings to the sum of a period. Two figures that say different things for one period say nothing. */
export function childFigure(unit: AdministrativeUnit, own: readonly Observation[], period: KnownPeriod | undefined): { readonly child: ChildFigure; readonly findings: readonly Finding[] } {
  const inPeriod = distinctFigures(own.filter((observation) => isOfPeriod(observation, period)));
  const [observation] = inPeriod;
  if (observation === undefined) return { child: { unit, state: own.some(hasResult) ? 'otherPeriod' : 'noFigure', observation }, findings: [] };
  if (inPeriod.length > 1) {
    return { child: { unit, state: 'differs', observation: undefined }, findings: [indicatorFinding('roll-up.figures-differ', { path: '' }, { place: unit.fullName })] };
  }
  if (observation.status === 'notApplicable') return { child: { unit, state: 'notApplicable', observation: undefined }, findings: [] };
  return { child: hasResult(observation) ? { unit, state: 'used', observation } : { unit, state: 'noFigure', observation: undefined }, findings: [] };
}

function isOfPeriod(observation: Observation, period: KnownPeriod | undefined): boolean {
  return period !== undefined && !isUnknown(observation.period) && coversSameDays(observation.period, period);
}

/** Finds units by code, else by a name that only one of them bears. */
function unitFinder(units: readonly AdministrativeUnit[]): (place: PlaceRef) => AdministrativeUnit | undefined {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const byName = new Map<string, AdministrativeUnit | undefined>();
  for (const unit of units) {
    for (const key of new Set([unit.fullName, unit.name].map(placeNameKey))) byName.set(key, byName.has(key) ? undefined : unit);
  }
  return ({ code, name }) => (code === undefined ? byName.get(placeNameKey(name)) : byCode.get(code));
}
