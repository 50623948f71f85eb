import type { CriteriaSet } from '../set/criteria-set.schema.js';
import { publishedThanhHoa1829 } from './generated/thanh-hoa-1829-2023.js';

/** Criteria for communes of Thanh Hóa to 2025 (decision 1829/QĐ-UBND of 2023). Incomplete: 3 of its 37 criteria are known. */
export const thanhHoa18292023: CriteriaSet = publishedThanhHoa1829 as CriteriaSet;
