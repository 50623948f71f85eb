import type { CivilDate } from '../date/civil-date.js';
import { listUnder } from './list-under.js';
import { levelOf, type UnitLevel } from './unit-kind.js';
import { prefixesOfKey } from './unit-kind-words.js';
import { createLineage, type Lineage } from './unit-lineage.js';
import { exactUnitNameKey, unitNameKey } from './unit-name-key.js';
import { isValidOn } from './unit-validity.js';
import type { AdministrativeUnit } from './unit.schema.js';

/** Narrows a search by name. */
export interface UnitSearch {
  /** Only units that exist on this day. Without it, units of every time are found. */
  readonly on?: CivilDate | undefined;
  readonly level?: UnitLevel | undefined;
  /** Name of a unit above: "Thanh Hóa". */
  readonly within?: string | undefined;
}

/** Looks units up: by code, by name, by kinship, by time. */
export interface UnitIndex extends Lineage {
  readonly units: readonly AdministrativeUnit[];
  /** The unit with a code on a day, or without a day its newest state. */
  readonly byCode: (code: string, on?: CivilDate) => AdministrativeUnit | undefined;
  /**
   * All units that a name may mean, with or without diacritics and the word for the kind; units above may follow after commas:
   * "Xã Hà Trung, Thanh Hóa". More than one means that the name is ambiguous; `resolveUnit` says so in a finding.
   */
  readonly byName: (text: string, search?: UnitSearch) => readonly AdministrativeUnit[];
  readonly childrenOf: (code: string, on?: CivilDate) => readonly AdministrativeUnit[];
  /** The units above, nearest first; without a day, as they were in the last days of the unit. */
  readonly ancestorsOf: (unit: AdministrativeUnit, on?: CivilDate) => readonly AdministrativeUnit[];
}

/** Longer texts hold no name of a unit. */
const maximumNameLength = 400;

/** Builds the index of a directory once; every look-up after that is cheap. */
export function createUnitIndex(directory: { readonly items: readonly AdministrativeUnit[] }): UnitIndex {
  const units = directory.items;
  const states = groupBy(units, ({ code }) => [code]);
  for (const list of states.values()) list.sort((a, b) => (b.validFrom ?? '').localeCompare(a.validFrom ?? '', 'en'));
  const children = groupBy(units, ({ parentCode }) => (parentCode === undefined ? [] : [parentCode]));
  const names = groupBy(units, (unit) => namesOf(unit).map(unitNameKey));
  const statesOf = (code: string) => states.get(code) ?? [];

  const byCode = (code: string, on?: CivilDate) => (on === undefined ? statesOf(code)[0] : statesOf(code).find((unit) => isValidOn(unit, on)));

  const ancestorsOf = (unit: AdministrativeUnit, on = unit.validTo): readonly AdministrativeUnit[] => {
    const above: AdministrativeUnit[] = [];
    const seen = new Set([unit]);
    let parent = parentOf(unit, on);
    while (parent && !seen.has(parent)) {
      seen.add(parent);
      above.push(parent);
      parent = parentOf(parent, on);
    }
    return above;
  };

  const parentOf = ({ parentCode }: AdministrativeUnit, on?: CivilDate) => {
    if (parentCode === undefined) return undefined;
    return byCode(parentCode, on) ?? byCode(parentCode);
  };

  /** Whether a unit above bears the name. Where the directory does not reach up to a province, the rest is believed. */
  const isBelow = (unit: AdministrativeUnit, name: string, on?: CivilDate): boolean => {
    const above = ancestorsOf(unit, on);
    if (levelOf((above.at(-1) ?? unit).kind) !== 'province') return true;
    return above.some((ancestor) => answersTo(ancestor, unitNameKey(name)));
  };

  const byName = (words: string, { on, level, within }: UnitSearch = {}): readonly AdministrativeUnit[] => {
    const text = words.slice(0, maximumNameLength);
    const [name = '', ...above] = text.split(',');
    const key = unitNameKey(name);
    const areas = [...above, within ?? ''].filter((area) => unitNameKey(area) !== '');
    const keys = new Set([key, ...prefixesOfKey(key).map(({ rest }) => rest)]);
    const candidates = new Set([...keys].flatMap((each) => names.get(each) ?? []));
    const found = [...candidates].filter(
      (unit) =>
        answersTo(unit, key) &&
        (on === undefined || isValidOn(unit, on)) &&
        (level === undefined || levelOf(unit.kind) === level) &&
        areas.every((area) => isBelow(unit, area, on)),
    );
    // Somebody who writes "Xã Thanh An" does not mean Thạnh An; somebody who writes "Xa Thanh An" may.
    const exact = exactUnitNameKey(text) === unitNameKey(text) ? [] : found.filter((unit) => isSpelledLike(unit, name));
    return exact.length > 0 ? exact : found;
  };

  return {
    units,
    byCode,
    byName,
    childrenOf: (code, on) => (children.get(code) ?? []).filter((unit) => on === undefined || isValidOn(unit, on)),
    ancestorsOf,
    ...createLineage(units, statesOf),
  };
}

function namesOf(unit: AdministrativeUnit): string[] {
  const former = (unit.lineage ?? []).flatMap(({ formerName }) => formerName ?? []);
  return [unit.name, unit.fullName, ...(unit.aliases ?? []), ...former];
}

/** Whether a folded name means this unit: as it stands, or without the word for its own kind. */
function answersTo(unit: AdministrativeUnit, key: string): boolean {
  const keys = namesOf(unit).map(unitNameKey);
  return keys.includes(key) || prefixesOfKey(key).some(({ kind, rest }) => kind === unit.kind && keys.includes(rest));
}

/** Whether the writer's diacritics are those of the unit. */
function isSpelledLike(unit: AdministrativeUnit, text: string): boolean {
  const written = exactUnitNameKey(text);
  return namesOf(unit).some((name) => written === exactUnitNameKey(name) || written.endsWith(` ${exactUnitNameKey(name)}`));
}

function groupBy<K>(units: readonly AdministrativeUnit[], keysOf: (unit: AdministrativeUnit) => readonly K[]): Map<K, AdministrativeUnit[]> {
  const groups = new Map<K, AdministrativeUnit[]>();
  for (const unit of units) {
    for (const key of new Set(keysOf(unit))) listUnder(groups, key, unit);
  }
  return groups;
}
