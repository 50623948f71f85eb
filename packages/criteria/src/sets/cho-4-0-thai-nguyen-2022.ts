import type { CriteriaSet } from '../set/criteria-set.schema.js';
import { publishedMarketThaiNguyen } from './generated/cho-4-0-thai-nguyen-2022.js';

/** Targets of the programme “Market 4.0” of Thái Nguyên, 2022: local, no national norm. */
export const cho40ThaiNguyen2022: CriteriaSet = publishedMarketThaiNguyen as CriteriaSet;
