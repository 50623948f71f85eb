import { civilDateFindings, stretchFindings } from '../date/check-dates.js';
import type { CivilDate } from '../date/civil-date.js';
import { parseListDocument } from '../document/parse-document.js';
import { parseResult, type Finding, type ParseResult } from '../finding/finding.js';
import { checkKinship } from './check-kinship.js';
import { validateAdministrativeUnit } from './generated/unit-directory.validate.js';
import type { AdministrativeUnit, UnitDirectory } from './unit.schema.js';

/**
 * Turns untrusted JSON into a directory of units. Units with wrong fields are left out and named;
 * parents that are missing or do not fit are named, and their units kept. Never throws.
 */
export function parseUnitDirectory(input: unknown): ParseResult<UnitDirectory> {
  const parsed = parseListDocument<AdministrativeUnit, 'unit-directory'>(input, {
    kind: 'unit-directory',
    version: 1,
    validateItem: validateAdministrativeUnit,
    checkItem: unitFindings,
    keyOf: unitKey,
  });
  const directory = parsed.value;
  if (directory === undefined) return parsed;
  const positions = new Map((input as UnitDirectory).items.map((unit, index) => [unit, index]));
  const kinship = checkKinship(directory.items, directory.publisher.unitCode, (unit, field) => ({ path: `items[${positions.get(unit)}].${field}` }));
  return parseResult(directory, [...parsed.findings, ...kinship]);
}

/** A code may be used again for another unit later: code and first day together tell units apart. */
export function unitKey({ code, validFrom }: AdministrativeUnit): string {
  return validFrom === undefined ? code : `${code} (${validFrom})`;
}

function unitFindings({ validFrom, validTo, lineage = [] }: AdministrativeUnit, path: string): Finding[] {
  return [
    ...validityFindings(validFrom, validTo, path),
    ...lineage.flatMap(({ date }, index) => civilDateFindings(date, `${path}.lineage[${index}].date`)),
  ];
}

function validityFindings(from: CivilDate | undefined, to: CivilDate | undefined, path: string): Finding[] {
  const start = { path: `${path}.validFrom`, date: from };
  const end = { path: `${path}.validTo`, date: to };
  if (from !== undefined && to !== undefined) return stretchFindings({ ...start, date: from }, { ...end, date: to });
  return [start, end].flatMap(({ path: at, date }) => (date === undefined ? [] : civilDateFindings(date, at)));
}
