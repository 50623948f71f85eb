import { parseResult, type ParseResult } from '@xaso/core';
import { figureMessages, indicatorColumns, readFigures, reportFromTable, type ScorecardReport } from '@xaso/indicators';
import { readTable } from '@xaso/readers';
import type { InlineTable } from '../data/inline-table.js';
import { loadOfficialDefinitions } from './official-definitions.js';

/** Reads a plain table in a page; its caption may say place, period, source and publisher. */
export async function readFigureTable({ caption, rows }: InlineTable): Promise<ParseResult<ScorecardReport>> {
  return reportFromTable(rows, { definitions: await loadOfficialDefinitions(), caption });
}

/** Reads a CSV or XLSX file. It does not say who publishes it and for which day; the board then says so. */
export async function readFigureFile(bytes: Uint8Array, name: string): Promise<ParseResult<ScorecardReport>> {
  const [definitions, table] = await Promise.all([loadOfficialDefinitions(), readTable(bytes, { fileName: name, headers: indicatorColumns })]);
  if (table.value === undefined) return parseResult<ScorecardReport>(undefined, table.findings);
  const { items, definitions: own, sources, findings } = readFigures(table.value, { definitions, place: { name: figureMessages.placeUnknown } });
  return parseResult<ScorecardReport>({ sources, definitions: own, items }, [...table.findings, ...findings]);
}
