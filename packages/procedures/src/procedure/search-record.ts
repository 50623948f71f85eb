import type { Procedure, ProcedureCatalogue } from './procedure.schema.js';

/** What the search needs to know of a procedure. */
export interface SearchRecord {
  readonly code: string;
  readonly name: string;
  readonly plainName?: string;
  readonly words?: readonly string[];
  readonly field?: string;
  readonly agency?: string;
  readonly communeLevel: boolean;
  readonly receivedAtCommune?: boolean;
  /** Near-identical procedures share a group. */
  readonly group?: string;
}

/** The part of a procedure that is searched. What is not known to be carried out by a commune ranks as if it were not. */
export function searchRecordOf({ code, name, plainName, words, field, agency, communeLevel = false, receivedAtCommune, group }: Procedure): SearchRecord {
  return {
    code,
    name,
    ...(plainName === undefined ? {} : { plainName }),
    ...(words === undefined ? {} : { words }),
    ...(field === undefined ? {} : { field }),
    ...(agency === undefined ? {} : { agency }),
    communeLevel,
    ...(receivedAtCommune === undefined ? {} : { receivedAtCommune }),
    ...(group === undefined ? {} : { group }),
  };
}

/** The fields of a head: what a list, a filter and the search show before a procedure is chosen. */
const headFields = ['plainName', 'words', 'group', 'variant', 'field', 'audience', 'lifeEvents', 'agency', 'communeLevel', 'receivedAtCommune', 'onlineLevel', 'lifeCycle'] as const;

/** A procedure without its details. */
export function headOf(procedure: Procedure): Procedure {
  const { code, name } = procedure;
  return { code, name, ...Object.fromEntries(headFields.flatMap((field) => (procedure[field] === undefined ? [] : [[field, procedure[field]]]))) };
}

/** A catalogue in two: what is loaded at once, and one file a procedure that is loaded when it is chosen. */
export interface SplitCatalogue {
  readonly heads: ProcedureCatalogue;
  /** Whole procedures, each under its code; `detailsUrl` of the heads says where they lie. */
  readonly details: readonly Procedure[];
}

/**
 * Parts a catalogue into heads and details, for pages on a slow line.
 *
 * @param detailsUrl Relative address of one procedure, with `{code}`: `thu-tuc/{code}.json`.
 */
export function splitCatalogue(catalogue: ProcedureCatalogue, detailsUrl: string): SplitCatalogue {
  return { heads: { ...catalogue, detailsUrl, items: catalogue.items.map(headOf) }, details: catalogue.items };
}
