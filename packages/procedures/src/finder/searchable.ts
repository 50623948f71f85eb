import type { Procedure } from '../procedure/procedure.schema.js';

/** What the search knows of a procedure. Whole procedures, heads of a split catalogue and `searchRecordOf` all fit. */
export type SearchableProcedure = Readonly<
  Pick<Procedure, 'code' | 'name'> &
    Partial<
      Pick<
        Procedure,
        'plainName' | 'words' | 'field' | 'agency' | 'communeLevel' | 'receivedAtCommune' | 'group' | 'audience' | 'onlineLevel' | 'lifeEvents' | 'variant'
      >
    >
>;

/** Narrows a search. What is not known of a procedure does not let it through. */
export interface SearchFilter {
  readonly field?: string | undefined;
  readonly audience?: string | undefined;
  readonly lifeEvent?: string | undefined;
  /** How far it can be done online. */
  readonly level?: NonNullable<Procedure['onlineLevel']> | undefined;
  /** Whether only procedures carried out or received at the commune are found. */
  readonly communeOnly?: boolean | undefined;
}

/** Whether a procedure passes a filter. */
export function passes(procedure: SearchableProcedure, { field, audience, lifeEvent, level, communeOnly }: SearchFilter): boolean {
  return (
    (field === undefined || procedure.field === field) &&
    (level === undefined || procedure.onlineLevel === level) &&
    (audience === undefined || (procedure.audience ?? []).includes(audience)) &&
    (lifeEvent === undefined || (procedure.lifeEvents ?? []).includes(lifeEvent)) &&
    (communeOnly !== true || procedure.communeLevel === true || procedure.receivedAtCommune === true)
  );
}
