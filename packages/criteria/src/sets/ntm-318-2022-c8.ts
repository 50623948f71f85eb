import type { CriteriaSet } from '../set/criteria-set.schema.js';
import { publishedNtm318c8 } from './generated/ntm-318-2022-c8.js';

/** Criterion 8, information and communication, of new rural communes 2021–2025 (decision 318/QĐ-TTg). */
export const ntm3182022c8: CriteriaSet = publishedNtm318c8 as CriteriaSet;
