import type { CivilDate } from '../date/civil-date.js';
import type { UnitKind } from './unit-kind.js';
import type { AdministrativeUnit } from './unit.schema.js';

/** Kinds of unit that a law ended for the whole country, and the first day without them. */
const endedKinds: readonly { readonly kinds: readonly UnitKind[]; readonly since: string; readonly source: string }[] = [
  {
    kinds: ['district', 'urbanDistrict', 'town', 'provincialCity', 'township'],
    since: '2025-07-01',
    source: 'Nghị quyết 203/2025/QH15; Luật Tổ chức chính quyền địa phương 72/2025/QH15',
  },
];

/** Whether a unit exists in this state on a day. */
export function isValidOn(unit: AdministrativeUnit, on: CivilDate): boolean {
  return (unit.validFrom === undefined || unit.validFrom <= on) && !isFormerUnit(unit, on);
}

/**
 * Whether a unit is an "đơn vị cũ" on a day: its last day is past, it went into others, or the law has ended its kind,
 * as it did with districts, provincial cities and townships on 1 July 2025.
 */
export function isFormerUnit(unit: AdministrativeUnit, on: CivilDate): boolean {
  if (unit.validTo !== undefined && unit.validTo < on) return true;
  if (endedKinds.some(({ kinds, since }) => since <= on && kinds.includes(unit.kind))) return true;
  return (unit.lineage ?? []).some(({ date, into = [] }) => date <= on && into.length > 0 && !into.includes(unit.code));
}
