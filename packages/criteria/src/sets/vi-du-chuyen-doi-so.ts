import type { CriteriaSet } from '../set/criteria-set.schema.js';
import { publishedExample } from './generated/vi-du-chuyen-doi-so.js';

/** An example over indicators of the catalogue. All its points and thresholds are made up; it is no document of the State. */
export const viDuChuyenDoiSo: CriteriaSet = publishedExample as CriteriaSet;
