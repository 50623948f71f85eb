import type { CriteriaSet } from '../set/criteria-set.schema.js';
import { publishedQd766 } from './generated/qd-766-2022.js';

/**
 * The index of decision 766/QĐ-TTg of 2022: points of the groups as published, points and formulas of the criteria deduced from
 * published data, one criterion in dispute and taken as published. Every figure says how it is founded.
 */
export const qd7662022: CriteriaSet = publishedQd766 as CriteriaSet;
