import { coreFinding } from '../finding/core-findings.js';
import type { Finding, FindingPlace } from '../finding/finding.js';
import { excerpt } from '../plain/visible-text.js';
import { listUnder } from './list-under.js';
import type { UnitRow } from './read-unit-row.js';
import { resolveUnit } from './resolve-unit.js';
import { unitCodePattern } from './unit-code.js';
import type { UnitColumn } from './unit-columns.js';
import { createUnitIndex } from './unit-index.js';
import { levelOf, officialCodeLength, unitLevels, type UnitLevel } from './unit-kind.js';
import { prefixedNames } from './unit-kind-words.js';
import type { AdministrativeUnit } from './unit.schema.js';

/** The columns that name the unit above, nearest first. A code says more than a name. */
const codeColumns = ['parentCode', 'districtCode', 'provinceCode'] as const;
const nameColumns = ['parentName', 'districtName', 'provinceName'] as const;

/**
 * Gives each unit its parent: by code, else by a name that only one unit of the table bears.
 * Provinces and districts that stand only beside their communes become units of their own.
 */
export function withParents(rows: readonly UnitRow[], placeOf: (row: number, column: UnitColumn) => FindingPlace): { readonly rows: readonly UnitRow[]; readonly findings: readonly Finding[] } {
  const all = [...impliedRows(rows), ...rows];
  const codes = new Set(all.map(({ unit }) => unit.code));
  const index = createUnitIndex({ items: all.map(({ unit }) => unit) });
  const findings: Finding[] = [];
  const byName = new Map<string, string | undefined>();
  const unreadable = new Map<string, { readonly row: number; readonly column: UnitColumn }[]>();

  const codeByName = (column: UnitColumn, name: string, { unit, row }: UnitRow): string | undefined => {
    const key = `${unitLevels.indexOf(levelOf(unit.kind))} ${name}`;
    if (!byName.has(key)) {
      // Each name is looked up, and complained about, once.
      const result = resolveUnit(index, name, { level: levelOfColumn(column) }, placeOf(row, column));
      findings.push(...result.findings);
      byName.set(key, result.value?.code);
    }
    return byName.get(key);
  };

  const parentOf = (each: UnitRow): string | undefined => {
    const { above, unit } = each;
    for (const column of codeColumns) {
      const written = above[column];
      if (written === undefined) continue;
      const code = knownCode(written, levelOfColumn(column), codes);
      if (!unitCodePattern.test(code)) listUnder(unreadable, written, { row: each.row, column });
      else if (code !== unit.code) return code;
    }
    for (const column of nameColumns) {
      if (above[column] !== undefined) return codeByName(column, above[column], each);
    }
    return undefined;
  };

  const related = all.map((each): UnitRow => {
    const parentCode = parentOf(each);
    return parentCode === undefined ? each : { ...each, unit: { ...each.unit, parentCode } };
  });
  for (const [text, places] of unreadable) {
    const { row, column } = places[0]!;
    findings.push(coreFinding('unit.parent-unknown', placeOf(row, column), { parent: excerpt(text, 40), count: places.length }));
  }
  return { rows: related, findings };
}

/** Units above that the table knows only by columns beside their communes, such as "Mã TP" and "Tỉnh / Thành phố". */
function impliedRows(rows: readonly UnitRow[]): UnitRow[] {
  const known = new Set(rows.map(({ unit }) => unit.code));
  return rows.flatMap(({ row, above }) => {
    const { provinceCode, provinceName, districtCode, districtName } = above;
    const province = impliedUnit(provinceCode, provinceName, 'province');
    const district = impliedUnit(districtCode, districtName, 'district');
    return [
      { unit: province, above: {} },
      { unit: district, above: provinceCode === undefined ? {} : { provinceCode } },
    ].flatMap(({ unit, above: own }): UnitRow[] => {
      if (unit === undefined || known.has(unit.code)) return [];
      known.add(unit.code);
      return [{ unit, row, above: own }];
    });
  });
}

function impliedUnit(code: string | undefined, text: string | undefined, level: UnitLevel): AdministrativeUnit | undefined {
  if (code === undefined || text === undefined || !/^[0-9]{1,3}$/.test(code)) return undefined;
  const named = prefixedNames(text).find(({ kind }) => levelOf(kind) === level);
  return named && { code: code.padStart(officialCodeLength[level] ?? 0, '0'), ...named };
}

/** A code as it is written or, when a spreadsheet took its leading zeros, as the table knows it. */
function knownCode(code: string, level: UnitLevel | undefined, codes: ReadonlySet<string>): string {
  if (codes.has(code)) return code;
  const lengths = level === undefined ? [2, 3, 5] : [officialCodeLength[level] ?? 0];
  return lengths.map((length) => code.padStart(length, '0')).find((padded) => codes.has(padded)) ?? code;
}

function levelOfColumn(column: UnitColumn): UnitLevel | undefined {
  if (column === 'provinceCode' || column === 'provinceName') return 'province';
  return column === 'districtCode' || column === 'districtName' ? 'district' : undefined;
}
