import type { Severity } from '@xaso/core';
import { evaluationFindingSeverities } from './evaluation-findings.js';
import { setFindingSeverities } from './set-findings.js';
import { wholeFindingSeverities } from './whole-findings.js';

/** Every finding that `@xaso/criteria` can raise, with its severity. Codes are promises: see `test/promises/`. */
export const criteriaFindingSeverities = { ...setFindingSeverities, ...evaluationFindingSeverities, ...wholeFindingSeverities } as const satisfies Record<string, Severity>;

/** A code of `criteriaFindingSeverities`. */
export type CriteriaFindingCode = keyof typeof criteriaFindingSeverities;
