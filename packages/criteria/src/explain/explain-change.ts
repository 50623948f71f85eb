import { formatNumber, formatPercent } from '@xaso/core';
import { compare, nearest, parseExact, zero, type Exact } from '@xaso/core/exact';
import type { CriterionResult } from '../engine/evaluation.js';
import type { CriteriaMessageKey } from '../messages/vi.js';
import type { AnyRule } from '../rule/rule.js';
import { isAmount, type Change, type Value } from '../rule/value.js';
import type { ExplanationLine } from './explanation.js';
import { stateText } from './explain-readings.js';
import { sentence, textIn, type Words } from './words.js';

/** The nearest better outcome in counts: "Đạt nếu thêm 12 hộ". Nothing where it is reached, or where nobody knows the numbers. */
export function changeLines(result: CriterionResult, rule: AnyRule, prepared: unknown, values: readonly Value[], words: Words): readonly ExplanationLine[] {
  if (!values.every(isAmount) || (result.status !== 'scored' && result.status !== 'failed')) return [];
  const now = parseExact(result.points?.exact ?? '0') ?? zero;
  const goal = rule.goals(prepared).find((points) => compare(points, now) > 0);
  if (goal === undefined) return [];
  return rule.inverse(prepared, values, goal).flatMap((change) => changeLine(change, goal, rule, result, words) ?? []);
}

/** The sentence by the way that the number has to go and by what is told of it. */
const terms = {
  more: { pass: 'passWithMore', points: 'pointsWithMore' },
  less: { pass: 'passWithLess', points: 'pointsWithLess' },
  up: { pass: 'passFrom', points: 'pointsFrom' },
  above: { pass: 'passAbove', points: 'pointsAbove' },
  down: { pass: 'passDownTo', points: 'pointsDownTo' },
  below: { pass: 'passBelow', points: 'pointsBelow' },
} as const satisfies Record<string, Record<'pass' | 'points', CriteriaMessageKey>>;

/** Of one part of several; a percentage among several shares of points says too little. */
const partTerms = { up: 'passFromOf', above: 'passAboveOf', down: 'passDownToOf', below: 'passBelowOf' } as const satisfies Record<string, CriteriaMessageKey>;

const severalTerms = {
  more: { pass: 'passWithMoreOf', points: 'pointsWithMoreOf' },
  less: { pass: 'passWithLessOf', points: 'pointsWithLessOf' },
} as const satisfies Record<string, Record<'pass' | 'points', CriteriaMessageKey>>;

function changeLine(change: Change, goal: Exact, rule: AnyRule, { trace: { operands } }: CriterionResult, words: Words): ExplanationLine | undefined {
  const { language } = words;
  const { what, from, to, beyond } = change;
  const { input } = operands[change.operand]!.reading;
  const number = (value: number): string => formatNumber(value, { language });
  const told = (value: number): string => (what === 'percent' ? formatPercent(value, { language, maximumDecimals: 8 }) : number(value));
  const values = {
    points: number(nearest(goal)),
    name: textIn(input.name, language),
    change: number(Math.abs(to - from)),
    unit: input.unit === undefined ? '' : textIn(input.unit, language),
    from: told(from),
    to: told(to),
  };
  const outcome = rule.passes ? 'pass' : 'points';
  if (change.option !== undefined) return sentence('change', rule.passes ? 'passWithState' : 'pointsWithState', words, { ...values, state: stateText(input, change.option, words) });
  if (what !== 'count') {
    const way = to < from ? (beyond ? 'below' : 'down') : beyond ? 'above' : 'up';
    if (operands.length === 1) return sentence('change', terms[way][outcome], words, values);
    return rule.passes ? sentence('change', partTerms[way], words, values) : undefined;
  }
  // Among several shares it has to be said which one is to grow.
  if (operands.length > 1) return sentence('change', severalTerms[to > from ? 'more' : 'less'][outcome], words, values);
  return sentence('change', terms[to > from ? 'more' : 'less'][outcome], words, values);
}
