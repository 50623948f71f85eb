import { coreFinding } from '../finding/core-findings.js';
import { parseResult, type FindingPlace, type ParseResult } from '../finding/finding.js';
import { excerpt } from '../plain/visible-text.js';
import type { UnitIndex, UnitSearch } from './unit-index.js';
import type { AdministrativeUnit } from './unit.schema.js';

/** More candidates than these are not listed in a sentence. */
const listedCandidates = 5;

/**
 * The one unit that a name means. A name that means several, or none, gives no unit and a finding that says so:
 * `unit.name-ambiguous` lists the candidates, `unit.name-unknown` names the text.
 */
export function resolveUnit(index: UnitIndex, text: string, search: UnitSearch = {}, where: FindingPlace = { path: '' }): ParseResult<AdministrativeUnit> {
  const found = index.byName(text, search);
  const name = excerpt(text.trim(), 120);
  if (found.length === 1) return parseResult(found[0], []);
  if (found.length === 0) return parseResult<AdministrativeUnit>(undefined, [coreFinding('unit.name-unknown', where, { name })]);
  const candidates = found.slice(0, listedCandidates).map((unit) => describeCandidate(index, unit, search));
  if (found.length > listedCandidates) candidates.push('…');
  return parseResult<AdministrativeUnit>(undefined, [
    coreFinding('unit.name-ambiguous', where, { name, count: found.length, candidates: candidates.join('; ') }),
  ]);
}

function describeCandidate(index: UnitIndex, unit: AdministrativeUnit, { on }: UnitSearch): string {
  const names = [unit, ...index.ancestorsOf(unit, on)].map(({ fullName }) => fullName);
  return `${names.join(', ')} (${unit.code})`;
}
