import { isValidOn, type AdministrativeUnit, type CivilDate, type LineageEvent, type UnitIndex } from '@xaso/core';
import type { PlaceRef } from '../observation/observation.schema.js';
import { reorganisations } from './reorganisations.js';
import { isSamePlace, levelOfPlace, unitOf } from './same-place.js';

/** A place on the last day of a period. */
export interface DatedPlace {
  readonly place: PlaceRef;
  readonly on: CivilDate;
}

/** What became of the territory between two figures. */
export type UnitChange =
  /** Units were merged, split or parted anew: the two figures do not speak of one territory. */
  | { readonly kind: 'merged'; readonly from: string; readonly into: string; readonly date: CivilDate | undefined }
  /** The places bear one name on both sides of a reorganisation, and nobody says whether they are the same. */
  | { readonly kind: 'unknown'; readonly date: CivilDate };

/**
 * Says whether the territory changed between two figures. A unit that only got a new name or a new kind is the same unit.
 * Undefined when nothing changed, and for two places that have nothing to do with each other.
 */
export function unitChangeBetween(one: DatedPlace, other: DatedPlace, units: UnitIndex | undefined): UnitChange | undefined {
  if (one.on === other.on) return undefined;
  const [earlier, later] = one.on < other.on ? [one, other] : [other, one];
  const before = unitOf(earlier.place, earlier.on, units);
  const after = unitOf(later.place, later.on, units);
  if (units === undefined || before === undefined || after === undefined) return isSamePlace(one.place, other.place) ? unknownChange(earlier, later, units) : undefined;
  const events = eventsBetween(before, after, earlier.on, later.on);
  const redrawn = events.find(({ type }) => type !== 'rename');
  if (before === after) {
    if (redrawn !== undefined) return { kind: 'merged', from: earlier.place.name, into: after.fullName, date: redrawn.date };
    return events.length > 0 || isSaidToHold(before, earlier.on) ? undefined : unknownChange(earlier, later, units);
  }
  if (!units.successorsOf(before, later.on).units.includes(after)) return undefined;
  if (redrawn === undefined && isAloneInTime(before, after, earlier.on, later.on, units)) return undefined;
  return { kind: 'merged', from: before.fullName, into: after.fullName, date: (redrawn ?? events[0])?.date };
}

/**
 * Whether nothing but this one unit went into the other, and all of it.
 *
 * @internal
 */
export function isAloneInTime(before: AdministrativeUnit, after: AdministrativeUnit, earlier: CivilDate, later: CivilDate, units: UnitIndex): boolean {
  const [onward, backward] = [units.successorsOf(before, later), units.predecessorsOf(after, earlier)];
  return onward.units.length === 1 && backward.units.length === 1 && backward.units[0] === before && onward.unknownCodes.length + backward.unknownCodes.length === 0;
}

/** A unit whose first day is known and past has not been drawn anew since, unless an event says so. */
function isSaidToHold(unit: AdministrativeUnit, on: CivilDate): boolean {
  return unit.validFrom !== undefined && isValidOn(unit, on);
}

function eventsBetween(before: AdministrativeUnit, after: AdministrativeUnit, earlier: CivilDate, later: CivilDate): readonly LineageEvent[] {
  const all = [...(before.lineage ?? []), ...(before === after ? [] : (after.lineage ?? []))];
  return all.filter(({ date }) => earlier < date && date <= later);
}

/** The doubt that a reorganisation between the two days leaves. */
function unknownChange(earlier: DatedPlace, later: DatedPlace, units: UnitIndex | undefined): UnitChange | undefined {
  const level = levelOfPlace(later.place, later.on, units) ?? levelOfPlace(earlier.place, earlier.on, units);
  const crossed = reorganisations.find(({ from, levels }) => earlier.on < from && from <= later.on && (level === undefined || levels.includes(level)));
  return crossed === undefined ? undefined : { kind: 'unknown', date: crossed.from };
}
