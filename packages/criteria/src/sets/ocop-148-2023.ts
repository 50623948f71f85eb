import type { CriteriaSet } from '../set/criteria-set.schema.js';
import { publishedOcop148 } from './generated/ocop-148-2023.js';

/** Grading of OCOP products (decision 148/QĐ-TTg of 2023): three parts, stars with their minimum requirements. Score sheets are not in it. */
export const ocop1482023: CriteriaSet = publishedOcop148 as CriteriaSet;
