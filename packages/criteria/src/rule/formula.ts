import { compare, larger, nearest, smaller, zero, type Exact } from '@xaso/core/exact';
import { evaluateExpression, inputsOf, isInterval, type ExpressionValue, type Interval } from './evaluate-expression.js';
import type { Expression } from './expression.js';
import { searchChange } from './search-change.js';
import type { RuleFrame, ScoreRule } from './rule.js';
import type { FormulaRule } from './rule.schema.js';
import { isAmount, type Amount, type Value } from './value.js';

/** The formula, with the places of its inputs among the operands. */
export interface PreparedFormula {
  readonly formula: Expression;
  readonly places: ReadonlyMap<string, number>;
  readonly weight: Exact;
}

/** Points by a formula over inputs, at least 0 and at most the maximum. A division by 0 is what the criterion says of a denominator of 0. */
export const formula: ScoreRule<FormulaRule, PreparedFormula> = {
  passes: false,
  operands: ({ formula: written }) => inputsOf(written).map((of) => ({ path: 'formula', of, accepts: 'any' })),
  prepare: ({ formula: written }, { weight }: RuleFrame) => ({ formula: written, places: new Map(inputsOf(written).map((id, place) => [id, place])), weight }),
  score: (rule, values) => formula.range(rule, values).min,
  range: (rule, values) => {
    const { weight } = rule;
    const found = workedOut(rule, values);
    if (!isInterval(found)) return { min: zero, max: weight };
    const at = (end: Exact | undefined, otherwise: Exact): Exact => (end === undefined ? otherwise : larger(zero, smaller(weight, end)));
    return { min: at(found.low, zero), max: at(found.high, weight) };
  },
  goals: ({ weight }) => [weight],
  without: (rule, values) => {
    const found = workedOut(rule, values);
    return isInterval(found) ? undefined : found;
  },
  inverse: (rule, values, goal) => {
    if (compare(formula.score(rule, values), goal) >= 0 || compare(goal, rule.weight) > 0) return [];
    return values.flatMap((_value, operand) => searchChange((moved: readonly Amount[]) => compare(formula.score(rule, moved), goal) >= 0, values, operand));
  },
  explain: (rule, { names, values, inputs = [] }) => {
    const { formula: written, weight } = rule;
    const { min, max } = formula.range(rule, values);
    const isOpen = !values.every(isAmount) && compare(min, max) !== 0;
    const name = (id: string): string => names[inputs.findIndex((input) => input?.id === id)]?.vi ?? id;
    const english = (id: string): string => {
      const found = names[inputs.findIndex((input) => input?.id === id)];
      return found?.en ?? found?.vi ?? id;
    };
    const text = { vi: formulaText(written, name, ','), en: formulaText(written, english, '.') };
    return [{ message: 'ruleFormula', values: { formula: { text }, max: { number: nearest(weight) } } }, ...(isOpen ? [{ message: 'ruleFormulaOpen' as const, values: {} }] : [])];
  },
};

function workedOut({ formula: written, places }: PreparedFormula, values: readonly Value[]): ExpressionValue {
  return evaluateExpression(written, (id) => termOf(values[places.get(id)!]!));
}

/** What an operand is in an expression; what does not apply, and a share of nothing, are no number there. */
function termOf(value: Value): ExpressionValue {
  if (isAmount(value) && value.absent === true) return 'notApplicable';
  return isAmount(value) && value.standIn !== undefined ? 'zeroDenominator' : intervalOf(value);
}

/** A value as the ends between which it lies. */
export function intervalOf(value: Value): Interval {
  if (isAmount(value)) return { low: value.value, high: value.value, known: true };
  return { low: value.low, high: value.high, known: value.given === true };
}

const signs = { add: ' + ', subtract: ' − ', multiply: ' × ', divide: ' ÷ ' } as const;

/** The formula as people write it. */
function formulaText(written: Expression, name: (id: string) => string, point: string): string {
  if (typeof written === 'number') return `${written}`.replace('.', point);
  if ('input' in written) return `“${name(written.input)}”`;
  const parts = written.of.map((part) => formulaText(part, name, point));
  const { op } = written;
  return op in signs ? `(${parts.join(signs[op as keyof typeof signs])})` : `${op}(${parts.join('; ')})`;
}
