import type { DocumentSource } from '@xaso/core';
import type { FieldEvidence, Procedure, ProcedureCatalogue } from './procedure.schema.js';

/** Where a field of a procedure is from. */
export interface Evidence extends FieldEvidence {
  /** The source itself, when the document lists it. */
  readonly source: DocumentSource | undefined;
}

/** The evidence of one field: the entry that names it, else the one for all fields. Undefined when nobody vouches for it. */
export function evidenceFor(procedure: Pick<Procedure, 'evidence'>, field: keyof Procedure, sources: readonly DocumentSource[] = []): Evidence | undefined {
  const { evidence = [] } = procedure;
  const entry = evidence.find(({ fields }) => fields.includes(field)) ?? evidence.find(({ fields }) => fields.includes('*'));
  return entry === undefined ? undefined : { ...entry, source: sources.find(({ id }) => id === entry.sourceId) };
}

/** The newest day for which a source of the procedure speaks; the day of the document when none bears one. */
export function asOfOf(procedure: Pick<Procedure, 'evidence'>, catalogue: Pick<ProcedureCatalogue, 'asOf'>): ProcedureCatalogue['asOf'] {
  const days = (procedure.evidence ?? []).flatMap(({ asOf }) => (asOf === undefined ? [] : [asOf])).sort();
  return days.at(-1) ?? catalogue.asOf;
}
