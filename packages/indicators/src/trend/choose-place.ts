import { levelOf, type AdministrativeUnit, type CivilDate, type UnitIndex } from '@xaso/core';
import { distinctPlaces, isSamePlace, unitOf } from '../comparison/same-place.js';
import { endOf } from '../comparison/same-period.js';
import { isAloneInTime } from '../comparison/unit-change.js';
import type { Observation, PlaceRef } from '../observation/observation.schema.js';

/** The figures of one place, and those of the units that went into it. */
export interface PlaceFigures {
  readonly place: PlaceRef;
  /** The unit behind the place, where the directory knows it. */
  readonly unit: AdministrativeUnit | undefined;
  /** The last day of which there are figures: the unit is the one of that day. */
  readonly on: CivilDate | undefined;
  readonly own: readonly Observation[];
  /** Figures of former units that are parts of the unit now, each under the code of its unit. */
  readonly former: readonly Observation[];
}

/** The figures of the place that is asked for. Undefined when none is asked for and there are several. */
export function figuresOfPlace(observations: readonly Observation[], asked: PlaceRef | undefined, units: UnitIndex | undefined): PlaceFigures | undefined {
  const places = asked === undefined ? distinctPlaces(observations.map(({ place }) => place)) : [asked];
  const [place] = places;
  if (place === undefined || places.length > 1) return undefined;
  const on = lastDay(observations);
  const unit = unitOf(place, on, units);
  const own: Observation[] = [];
  const former: Observation[] = [];
  for (const observation of observations) {
    const relation = relationOf(observation, { place, unit, on }, units);
    if (relation === 'own') own.push(observation);
    else if (relation !== undefined) former.push({ ...observation, place: { ...observation.place, code: relation.code, level: levelOf(relation.kind) } });
  }
  return { place, unit, on, own, former };
}

/** Whether a figure is of the place itself, also under a former name, or of which former unit; undefined when it has nothing to do with it. */
function relationOf(
  { place: other, period }: Observation,
  { place, unit, on }: Pick<PlaceFigures, 'place' | 'unit' | 'on'>,
  units: UnitIndex | undefined,
): 'own' | AdministrativeUnit | undefined {
  const day = endOf(period);
  const then = unitOf(other, day, units);
  if (units === undefined || unit === undefined || then === undefined || day === undefined || on === undefined) return isSamePlace(place, other) ? 'own' : undefined;
  if (then === unit) return 'own';
  if (!units.successorsOf(then, on).units.includes(unit)) return undefined;
  return isAloneInTime(then, unit, day, on, units) ? 'own' : then;
}

function lastDay(observations: readonly Observation[]): CivilDate | undefined {
  return observations.reduce<CivilDate | undefined>((latest, { period }) => {
    const end = endOf(period);
    return end !== undefined && (latest === undefined || end > latest) ? end : latest;
  }, undefined);
}
