import { catalogueFindingSeverities } from './catalogue-findings.js';
import { countFindingSeverities } from './count-findings.js';
import { gradingFindingSeverities } from './grading-findings.js';
import { importFindingSeverities } from './import-findings.js';

/** Every finding that `@xaso/ocop` can raise, with its severity. Codes are promises: see `test/promises/`. A page loads only the tables that it needs. */
export const ocopFindingSeverities = { ...catalogueFindingSeverities, ...gradingFindingSeverities, ...countFindingSeverities, ...importFindingSeverities } as const;

/** A code of `ocopFindingSeverities`. */
export type OcopFindingCode = keyof typeof ocopFindingSeverities;
