import { coverageFindingSeverities } from './coverage-findings.js';
import { directoryFindingSeverities } from './directory-findings.js';
import { placeImportFindingSeverities } from './import-findings.js';

/** Every finding that `@xaso/places` can raise, with its severity. Codes are promises: see `test/promises/`. A page loads only the tables that it needs. */
export const placeFindingSeverities = { ...directoryFindingSeverities, ...coverageFindingSeverities, ...placeImportFindingSeverities } as const;

/** A code of `placeFindingSeverities`. */
export type PlaceFindingCode = keyof typeof placeFindingSeverities;
