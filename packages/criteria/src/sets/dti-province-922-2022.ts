import type { CriteriaSet } from '../set/criteria-set.schema.js';
import { publishedDti922 } from './generated/dti-province-922-2022.js';

/** The index of digital transformation of provinces (decision 922/QĐ-BTTTT of 2022), at the level of its eight main indices. */
export const dtiProvince9222022: CriteriaSet = publishedDti922 as CriteriaSet;
