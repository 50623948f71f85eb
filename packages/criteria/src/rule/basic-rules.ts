import { atLeast } from './at-least.js';
import { atMost } from './at-most.js';
import { cappedSum } from './capped-sum.js';
import { published } from './published.js';
import { ratioToTarget } from './ratio-to-target.js';
import { ratio } from './ratio.js';
import type { RuleRegistry } from './rule.js';
import { steps } from './steps.js';
import { unscored } from './unscored.js';

/** The rules that most sets are made of: what a page loads first. The others are in `registry.ts`. */
export const basicRules = { ratio, ratioToTarget, atLeast, atMost, steps, cappedSum, published, unscored } as const satisfies Partial<RuleRegistry>;
