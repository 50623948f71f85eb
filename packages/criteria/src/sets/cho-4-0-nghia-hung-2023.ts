import type { CriteriaSet } from '../set/criteria-set.schema.js';
import { publishedMarketNghiaHung } from './generated/cho-4-0-nghia-hung-2023.js';

/** Targets of the programme “Market 4.0” of Nghĩa Hưng, 2023: local, no national norm. */
export const cho40NghiaHung2023: CriteriaSet = publishedMarketNghiaHung as CriteriaSet;
