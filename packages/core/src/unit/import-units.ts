import type { CivilDate } from '../date/civil-date.js';
import type { DocumentSource, Publisher } from '../document/document.schema.js';
import { coreFinding } from '../finding/core-findings.js';
import { parseResult, type Finding, type FindingPlace, type ParseResult } from '../finding/finding.js';
import { checkKinship } from './check-kinship.js';
import { unitKey } from './parse-unit-directory.js';
import { createUnitRowReader, type UnitRow } from './read-unit-row.js';
import { findUnitHeader, type UnitColumn } from './unit-columns.js';
import { withParents } from './unit-parents.js';
import type { AdministrativeUnit, UnitDirectory } from './unit.schema.js';

const parentColumns: readonly UnitColumn[] = ['parentCode', 'districtCode', 'provinceCode'];

/** What a table does not say itself. */
export interface UnitImportOptions {
  /** Name of the file, for findings. */
  readonly file: string;
  readonly sheet?: string | undefined;
  /** Number of the first row given, as the spreadsheet counts; 1 unless told otherwise. */
  readonly firstRow?: number | undefined;
  readonly publisher: Publisher;
  readonly asOf: CivilDate;
  readonly sources?: readonly DocumentSource[] | undefined;
  /** First day of the units whose row gives none. */
  readonly validFrom?: CivilDate | undefined;
}

/**
 * Turns a table of cells with a header row into a `unit-directory`. Columns are known by their words, in any order; rows that
 * can't be read are left out and named with their row and column. Provinces and districts that stand only in columns of
 * their own become units too. Codes keep their leading zeros; those that a spreadsheet took as numbers get them back, with a warning.
 */
export function importUnits(rows: readonly (readonly unknown[])[], options: UnitImportOptions): ParseResult<UnitDirectory> {
  const { file, sheet, firstRow = 1 } = options;
  const header = findUnitHeader(rows);
  const place = (row: number, heading?: string): FindingPlace => ({
    file,
    ...(sheet === undefined ? {} : { sheet }),
    row,
    ...(heading === undefined ? {} : { column: heading }),
  });
  if (header === undefined) return parseResult<UnitDirectory>(undefined, [coreFinding('unit.header-missing', place(firstRow))]);

  const placeOf = (row: number, column?: UnitColumn) => place(row, column && header.columns.get(column)?.heading);
  const readRow = createUnitRowReader(header, options.validFrom, placeOf);
  const findings: Finding[] = [];
  const read: UnitRow[] = [];
  rows.slice(header.row + 1).forEach((cells, index) => {
    const result = readRow(cells, firstRow + header.row + 1 + index);
    findings.push(...result.findings);
    if (result.value) read.push(result.value);
  });
  const related = withParents(read, placeOf);
  const kept = withoutRepeats(related.rows, placeOf);
  findings.push(...paddedFindings(read, placeOf), ...related.findings, ...kept.findings);

  const items = kept.rows.map(({ unit }) => unit);
  const rowOf = new Map(kept.rows.map(({ unit, row }) => [unit, row]));
  const parentColumn = parentColumns.find((column) => header.columns.has(column));
  findings.push(...checkKinship(items, options.publisher.unitCode, (unit) => placeOf(rowOf.get(unit)!, parentColumn)));
  const document: UnitDirectory = {
    kind: 'unit-directory',
    schemaVersion: 1,
    publisher: options.publisher,
    asOf: options.asOf,
    sources: [...(options.sources ?? [])],
    items,
  };
  return parseResult(document, findings);
}

/** One finding for all codes: a column is mended as a whole. */
function paddedFindings(rows: readonly UnitRow[], placeOf: (row: number, column: UnitColumn) => FindingPlace): Finding[] {
  const padded = rows.filter(({ codeRead }) => codeRead !== undefined);
  const [first] = padded;
  return first ? [coreFinding('unit.code-padded', placeOf(first.row, 'code'), { text: first.codeRead!, code: first.unit.code, count: padded.length })] : [];
}

function withoutRepeats(rows: readonly UnitRow[], placeOf: (row: number, column: UnitColumn) => FindingPlace): { readonly rows: readonly UnitRow[]; readonly findings: readonly Finding[] } {
  const first = new Map<string, AdministrativeUnit>();
  const findings: Finding[] = [];
  const kept = rows.filter(({ unit, row }) => {
    const key = unitKey(unit);
    if (!first.has(key)) return first.set(key, unit);
    findings.push(coreFinding('document.duplicate-id', placeOf(row, 'code'), { id: key }));
    return false;
  });
  return { rows: kept, findings };
}
