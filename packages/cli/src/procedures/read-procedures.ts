import { parseResult, type CivilDate, type Finding, type ParseResult } from '@xaso/core';
import { parseProcedureCatalogue, parseSearchIndex, type ProcedureCatalogue, type SearchIndex } from '@xaso/procedures';
import { cliFinding } from '../cli-findings.js';
import type { CommandCall } from '../commands/command.js';
import { readInput } from '../file/read-input.js';
import { importRows } from './import-rows.js';
import { holdsRecords, portalRows } from './portal-rows.js';
import { readDocument } from './read-document.js';

/** Procedures that were read: a catalogue, or an index made ahead of time. */
export type ProcedureSource = ProcedureCatalogue | SearchIndex;

/** Reads a catalogue; without the name of a file the one that the kit ships. */
export async function readCatalogue(call: Pick<CommandCall, 'terminal' | 'words'>, file: string | undefined): Promise<ParseResult<ProcedureCatalogue>> {
  if (file === undefined) return parseResult(await shippedCatalogue(), []);
  const bytes = await readInput(call, file);
  if (holdsRecords(portalRows(bytes, file).value)) return parseResult<ProcedureCatalogue>(undefined, [cliFinding('file.portal-records', { file, row: 0 })]);
  return readDocument(bytes, file, { 'procedure-catalogue': parseProcedureCatalogue });
}

/**
 * Reads what can be searched: a catalogue, a `search-index`, or the portal's own records or listing.
 * Without the name of a file it is the catalogue that the kit ships.
 */
export async function readProcedures(call: Pick<CommandCall, 'terminal' | 'words'>, file: string | undefined): Promise<ParseResult<ProcedureSource>> {
  if (file === undefined) return parseResult<ProcedureSource>(await shippedCatalogue(), []);
  const bytes = await readInput(call, file);
  const rows = portalRows(bytes, file);
  if (holdsRecords(rows.value)) return catalogueOf(rows, file, call.terminal.today());
  return readDocument<ProcedureSource>(bytes, file, { 'procedure-catalogue': parseProcedureCatalogue, 'search-index': parseSearchIndex });
}

async function shippedCatalogue(): Promise<ProcedureCatalogue> {
  const { loadProcedureCatalogue } = await import('@xaso/procedures/catalogue');
  return loadProcedureCatalogue();
}

function catalogueOf(rows: ParseResult<Parameters<typeof importRows>[0]>, file: string, asOf: CivilDate): ParseResult<ProcedureSource> {
  const imported = importRows(rows.value ?? [], { publisher: { name: file.slice(0, 200) }, asOf });
  const findings: Finding[] = [...rows.findings, ...imported.findings];
  return parseResult<ProcedureSource>(imported.value, findings);
}
