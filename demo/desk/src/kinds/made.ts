import { parseResult, type Finding, type ParseResult } from '@xaso/core';
import { columnChoices, tableOf, type GridBook, type HeaderSpec, type TableBook, type TableMapping } from '@xaso/readers';
import type { DeskDocument, Made } from './kind.js';

/** Nothing could be made. */
export function madeNothing(findings: readonly Finding[]): Made {
  return { value: undefined, findings, columns: [], names: [] };
}

/** How a table of one sort becomes a document. */
export interface TableImport<Field extends string> {
  readonly headers: HeaderSpec<Field>;
  readonly required: readonly Field[];
  readonly importBook: (book: TableBook<Field>, findings: readonly Finding[], audience: 'public' | 'staff') => ParseResult<DeskDocument>;
  readonly parse: (input: unknown) => ParseResult<DeskDocument>;
  /** Findings of the reader that the import itself takes back. */
  readonly takenBack?: ReadonlySet<string>;
  /** Whether there may be something that only staff may have. */
  readonly hasStaff?: boolean;
}

/** Reads the sheets as they are mapped, imports them, and says what each column was read as. Never throws for bad data. */
export function madeFromGrid<Field extends string>(grid: GridBook, mapping: TableMapping, { headers, required, importBook, parse, takenBack, hasStaff = false }: TableImport<Field>): Made {
  const table = tableOf(grid, { headers, required, mapping });
  if (table.value === undefined) return madeNothing(table.findings);
  const columns = columnChoices(table.value, headers);
  const imported = importBook(table.value, table.findings, 'public');
  const { value, findings } = readable(imported, parse);
  const kept = table.findings.filter(({ code }) => takenBack?.has(code) !== true);
  const staff = hasStaff ? importBook(table.value, table.findings, 'staff').value : undefined;
  return { value, findings: [...kept, ...findings], columns, names: [], staff: staffOnly(value, staff) };
}

/** What a page would refuse is refused here, before it is published; what else the page would say was said of the rows already. */
export function readable({ value, findings }: ParseResult<DeskDocument>, parse: (input: unknown) => ParseResult<DeskDocument>): ParseResult<DeskDocument> {
  if (value === undefined) return parseResult<DeskDocument>(undefined, findings);
  const read = parse(value);
  if (read.ok) return parseResult(value, findings);
  return parseResult(read.value, [...findings, ...read.findings.filter(({ severity }) => severity === 'error')]);
}

/** The staff's document where it holds more than everybody's. */
export function staffOnly(value: DeskDocument | undefined, staff: DeskDocument | undefined): DeskDocument | undefined {
  if (value === undefined || staff === undefined) return undefined;
  return JSON.stringify(value.items) === JSON.stringify(staff.items) ? undefined : staff;
}
