import type { CriteriaSet } from '../set/criteria-set.schema.js';
import { publishedNtm51 } from './generated/ntm-51-2025.js';

/** New rural communes 2026–2030 (decision 51/2025/QĐ-TTg). Incomplete: the names of the ten criteria, and no threshold. */
export const ntm512025: CriteriaSet = publishedNtm51 as CriteriaSet;
