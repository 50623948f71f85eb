import type { CriteriaSet } from '../set/criteria-set.schema.js';
import { publishedOcop1048 } from './generated/ocop-1048-2019.js';

/** Grading of OCOP products before 24 February 2023 (decision 1048/QĐ-TTg of 2019). Incomplete: no star is certain. */
export const ocop10482019: CriteriaSet = publishedOcop1048 as CriteriaSet;
