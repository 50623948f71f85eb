import type { CivilDate } from '../date/civil-date.js';
import { parseVietnameseDate } from '../date/parse-vietnamese-date.js';
import { schemaFindings } from '../document/schema-findings.js';
import { coreFinding } from '../finding/core-findings.js';
import { hasErrors, parseResult, type Finding, type FindingPlace, type ParseResult } from '../finding/finding.js';
import { excerpt } from '../plain/visible-text.js';
import { toNfc } from '../text/to-nfc.js';
import { validateAdministrativeUnit } from './generated/unit-directory.validate.js';
import type { UnitColumn, UnitHeader } from './unit-columns.js';
import { levelOf, officialCodeLength, unitLevels, type UnitKind, type UnitLevel } from './unit-kind.js';
import { fullNameOf, kindAtLevel, kindsNamed, prefixedNames } from './unit-kind-words.js';
import { unitNameKey } from './unit-name-key.js';
import type { AdministrativeUnit } from './unit.schema.js';

/** A unit with what its row says of the units above. */
export interface UnitRow {
  readonly unit: AdministrativeUnit;
  /** Number of the row, as the spreadsheet counts. */
  readonly row: number;
  /** The code as the cell gave it, when its leading zeros had to be put back. */
  readonly codeRead?: string | undefined;
  /** Cells about units above, as they are written. */
  readonly above: Readonly<Partial<Record<UnitColumn, string>>>;
}

const aboveColumns: readonly UnitColumn[] = ['parentCode', 'parentName', 'districtCode', 'districtName', 'provinceCode', 'provinceName'];

/** Makes the function that reads one row; empty rows and rows of totals give neither a unit nor an error. */
export function createUnitRowReader(header: UnitHeader, validFrom: CivilDate | undefined, placeOf: (row: number, column?: UnitColumn) => FindingPlace) {
  return (cells: readonly unknown[], row: number): ParseResult<UnitRow> => {
    const textOf = (column: UnitColumn): string => cellText(cells[header.columns.get(column)?.index ?? -1]);
    const nothing = (...findings: Finding[]) => parseResult<UnitRow>(undefined, findings);
    const [code, name] = [textOf('code'), textOf('name')];
    if (code === '' && name === '') return nothing();
    if (code === '' && /^(?:tong|cong)\b/.test(unitNameKey(name))) return nothing(coreFinding('unit.total-row-skipped', placeOf(row), { name: excerpt(name, 80) }));
    if (code === '') return nothing(coreFinding('unit.code-missing', placeOf(row, 'code'), { name: excerpt(name, 80) }));
    if (name === '') return nothing(coreFinding('unit.name-missing', placeOf(row, 'name'), { code: excerpt(code, 40) }));

    const above = Object.fromEntries(aboveColumns.flatMap((column) => (textOf(column) === '' ? [] : [[column, textOf(column)]])));
    const codeIsNumber = typeof cells[header.columns.get('code')!.index] === 'number';
    const named = readName(name, textOf('kind'), codeIsNumber ? undefined : levelOfCode(code), Object.keys(above).length > 0);
    if (named === undefined) {
      const column = header.columns.has('kind') ? 'kind' : 'name';
      return nothing(coreFinding('unit.kind-unreadable', placeOf(row, column), { text: excerpt(textOf('kind') || name, 80) }));
    }
    if (codeIsNumber && !isDigits(code)) return nothing(coreFinding('unit.code-unreadable', placeOf(row, 'code'), { text: code }));
    const padded = codeIsNumber ? paddedCode(code, levelOf(named.kind)) : code;
    const dates = readDates({ validFrom: textOf('validFrom'), validTo: textOf('validTo') }, (column) => placeOf(row, column));
    const unit: AdministrativeUnit = { code: padded, ...named, ...(validFrom === undefined ? {} : { validFrom }), ...dates.value };
    const findings = [...dates.findings, ...shapeFindings(unit, (column) => placeOf(row, column))];
    if (hasErrors(findings)) return nothing(...findings);
    return parseResult<UnitRow>({ unit, row, above, ...(padded === code ? {} : { codeRead: code }) }, findings);
  };
}

/** The text of a cell, composed, without the apostrophe by which spreadsheets mark numbers as text. */
function cellText(cell: unknown): string {
  if (typeof cell === 'number') return String(cell);
  return typeof cell === 'string' ? toNfc(cell).trim().replace(/^'/, '') : '';
}

function isDigits(text: string): boolean {
  return /^[0-9]+$/.test(text);
}

/** The level that an official code shows by its length. */
function levelOfCode(code: string): UnitLevel | undefined {
  return isDigits(code) ? unitLevels.find((level) => officialCodeLength[level] === code.length) : undefined;
}

/** A code that lost its leading zeros when a spreadsheet took it as a number. */
function paddedCode(code: string, level: UnitLevel): string {
  return code.padStart(officialCodeLength[level] ?? 0, '0');
}

/**
 * Kind and names of a unit. The column of kinds decides; without it the word before the name does, unless the code says
 * another level: a commune may be called "Bản Hồ". A "thành phố" with a unit above it belongs to a province.
 *
 * @param codeLevel The level that the length of an official code shows; unknown where zeros may be lost.
 */
function readName(text: string, kindCell: string, codeLevel: UnitLevel | undefined, hasParent: boolean): { kind: UnitKind; name: string; fullName: string } | undefined {
  const prefixed = prefixedNames(text);
  const kinds = kindCell === '' ? prefixed.map(({ kind }) => kind) : kindsNamed(kindCell);
  const kind = kindAtLevel(kinds, codeLevel ?? (hasParent ? 'district' : 'province'));
  if (kind === undefined) return undefined;
  if (kindCell === '' && codeLevel !== undefined && levelOf(kind) !== codeLevel) return undefined;
  return prefixed.find((each) => each.kind === kind) ?? { kind, name: text, fullName: fullNameOf(kind, text) };
}

function readDates(cells: Readonly<Record<'validFrom' | 'validTo', string>>, placeOf: (column: UnitColumn) => FindingPlace) {
  const findings: Finding[] = [];
  const value: { validFrom?: CivilDate; validTo?: CivilDate } = {};
  for (const column of ['validFrom', 'validTo'] as const) {
    if (cells[column] === '') continue;
    const date = parseVietnameseDate(cells[column], placeOf(column));
    findings.push(...date.findings);
    if (date.value !== undefined) value[column] = date.value;
  }
  return { value, findings };
}

const columnOfField: Readonly<Record<string, UnitColumn>> = { code: 'code', kind: 'kind', name: 'name', fullName: 'name', validFrom: 'validFrom', validTo: 'validTo' };

/** What the contract of a unit says against a row, at the cell that it speaks of. */
function shapeFindings(unit: AdministrativeUnit, placeOf: (column: UnitColumn) => FindingPlace): Finding[] {
  return schemaFindings(validateAdministrativeUnit, unit).map((finding) => {
    const column = columnOfField[String(finding.values['field'])] ?? 'name';
    if (column === 'code') return coreFinding('unit.code-unreadable', placeOf('code'), { text: excerpt(unit.code, 40) });
    return { ...finding, where: placeOf(column) };
  });
}
