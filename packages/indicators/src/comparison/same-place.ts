import { levelOf, tonePlacementKey, type AdministrativeUnit, type CivilDate, type UnitIndex, type UnitLevel } from '@xaso/core';
import type { PlaceRef } from '../observation/observation.schema.js';

/**
 * Whether two references mean one place: by their codes where both have one, else by name and by what stands above.
 * Nothing here knows of mergers: a commune that took the name of another is told from it by `unitChangeBetween`.
 */
export function isSamePlace(one: PlaceRef, other: PlaceRef): boolean {
  if (one.level !== undefined && other.level !== undefined && one.level !== other.level) return false;
  if (one.code !== undefined && other.code !== undefined) return one.code === other.code;
  return isSameName(one.name, other.name) && agree(one.within ?? [], other.within ?? []);
}

function isSameName(one: string, other: string): boolean {
  return one === other || placeNameKey(one) === placeNameKey(other);
}

/** A name as it is compared: case and the habit of placing tone marks do not count. */
export function placeNameKey(name: string): string {
  return tonePlacementKey(name).toLowerCase();
}

/** The places of a list without repeats, in the order in which they first stand there. */
export function distinctPlaces(places: Iterable<PlaceRef>): readonly PlaceRef[] {
  const distinct: PlaceRef[] = [];
  for (const place of places) if (!distinct.some((known) => isSamePlace(known, place))) distinct.push(place);
  return distinct;
}

/** The unit that a reference means on a day; undefined when the directory lacks it or the name means several. */
export function unitOf(place: PlaceRef, on: CivilDate | undefined, units: UnitIndex | undefined): AdministrativeUnit | undefined {
  if (units === undefined) return undefined;
  if (place.code !== undefined) return units.byCode(place.code, on) ?? units.byCode(place.code);
  const name = [place.name, ...(place.within ?? [])].join(', ');
  const onTheDay = units.byName(name, { on, level: place.level });
  const found = onTheDay.length > 0 ? onTheDay : units.byName(name, { level: place.level });
  return found.length === 1 ? found[0] : undefined;
}

/** The level at which a place stands, as it is written or as the directory knows it. */
export function levelOfPlace(place: PlaceRef, on: CivilDate | undefined, units: UnitIndex | undefined): UnitLevel | undefined {
  const unit = place.level === undefined ? unitOf(place, on, units) : undefined;
  return unit === undefined ? place.level : levelOf(unit.kind);
}

/** Whether two lists of the units above contradict each other; the shorter one may leave out the nearest ones. */
function agree(one: readonly string[], other: readonly string[]): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  const tail = longer.slice(longer.length - shorter.length);
  return shorter.every((name, index) => isSameName(name, tail[index]!));
}
