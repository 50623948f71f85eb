import { parseResult, type ParseResult } from '@xaso/core';
import { applyOverlay, parseProcedureOverlay, type Procedure, type ProcedureCatalogue, type ProcedureOverlay } from '@xaso/procedures';
import type { DataFileReader } from '../internal/data/read-file.js';
import type { CardSource } from './card-source.js';

/** Reads the file of a commune. */
export function readOverlay(input: unknown): ParseResult<ProcedureOverlay> {
  return parseProcedureOverlay(input);
}

/** How the commune's file is loaded: JSON only, since a table does not say who vouches for it. */
export const overlayReader: DataFileReader<ProcedureOverlay> = {
  parse: readOverlay,
  readFile: async () => parseResult<ProcedureOverlay>(undefined, []),
};

/**
 * A procedure with what the commune says of it. The commune's file is laid over what it has replaced, too, since what is said
 * of the old procedure goes to its successor.
 */
export function overlaid(procedure: Procedure, source: CardSource, overlay: ProcedureOverlay): Procedure {
  const related = source.items.filter(({ code, lifeCycle }) => code === procedure.code || lifeCycle?.replacedBy?.includes(procedure.code) === true);
  const document: ProcedureCatalogue = { ...overlay, kind: 'procedure-catalogue', items: related };
  const { value } = applyOverlay(document, overlay);
  return value?.items.find(({ code }) => code === procedure.code) ?? procedure;
}
