import { coreFinding } from '../finding/core-findings.js';
import type { Finding, FindingPlace } from '../finding/finding.js';
import { listUnder } from './list-under.js';
import { levelOf, unitLevels } from './unit-kind.js';
import type { AdministrativeUnit } from './unit.schema.js';

/**
 * Names parents that the directory lacks (once each, with how many units wait for them) and parents that do not stand
 * above their units.
 *
 * @param ownCode The publisher's unit, which a commune's list of hamlets need not hold.
 */
export function checkKinship(
  units: readonly AdministrativeUnit[],
  ownCode: string | undefined,
  placeOf: (unit: AdministrativeUnit, field: 'parentCode') => FindingPlace,
): Finding[] {
  const parents = new Map<string, AdministrativeUnit[]>();
  for (const unit of units) listUnder(parents, unit.code, unit);
  const orphans = new Map<string, AdministrativeUnit[]>();
  const findings: Finding[] = [];
  for (const unit of units) {
    const { parentCode } = unit;
    if (parentCode === undefined) continue;
    const states = parents.get(parentCode);
    if (states === undefined) {
      if (parentCode !== ownCode) listUnder(orphans, parentCode, unit);
    } else if (!states.some((parent) => mayStandAbove(parent, unit))) {
      findings.push(coreFinding('unit.parent-level', placeOf(unit, 'parentCode'), { name: unit.fullName, parent: states[0]!.fullName }));
    }
  }
  for (const [parent, waiting] of orphans) {
    findings.push(coreFinding('unit.parent-unknown', placeOf(waiting[0]!, 'parentCode'), { parent, count: waiting.length }));
  }
  return findings;
}

/** A higher level, or below the commune another unit: a quarter may be parted into residential groups. */
function mayStandAbove(parent: AdministrativeUnit, unit: AdministrativeUnit): boolean {
  const [above, below] = [levelOf(parent.kind), levelOf(unit.kind)];
  if (parent === unit) return false;
  return unitLevels.indexOf(above) < unitLevels.indexOf(below) || (above === 'hamlet' && below === 'hamlet');
}
