import type { Procedure, ProcedureCatalogue } from '../procedure/procedure.schema.js';
import { publishedHeads } from './generated/procedure-heads.js';

/**
 * The procedures that the kit ships, in plain Vietnamese of its own, as heads: what a list and the search need.
 * Written in `catalogue.json`; every fact there names its source.
 */
export const procedureHeads: ProcedureCatalogue = publishedHeads as ProcedureCatalogue;

/** The whole catalogue, in a chunk of its own. */
export async function loadProcedureCatalogue(): Promise<ProcedureCatalogue> {
  const { publishedProcedures } = await import('./generated/procedure-details.js');
  return publishedProcedures as ProcedureCatalogue;
}

/** One procedure with its details; undefined when the kit ships none of this code. */
export async function loadProcedureDetails(code: string): Promise<Procedure | undefined> {
  const { items } = await loadProcedureCatalogue();
  return items.find((item) => item.code === code);
}
