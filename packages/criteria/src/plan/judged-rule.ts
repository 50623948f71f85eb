import { one } from '@xaso/core/exact';
import type { CriterionResult } from '../engine/evaluation.js';
import { takenAs } from '../engine/taken-as.js';
import { wholeOperandValue } from '../engine/whole-operand.js';
import { exactDecimal } from '../rule/exact-decimal.js';
import { findRule } from '../rule/registry.js';
import type { AnyRule } from '../rule/rule.js';
import { isAmount, type Amount } from '../rule/value.js';

/** The rule of a judged criterion, ready to be asked about other numbers. */
export interface JudgedRule {
  readonly rule: AnyRule;
  readonly prepared: unknown;
  /** The operands; `undefined` as long as one of them, or the row of a table that gives the rule its figures, is not known. */
  readonly values: readonly Amount[] | undefined;
}

/** Makes the rule of a criterion ready again from its evaluation alone; `undefined` when this copy of the kit does not know the rule. */
export function judgedRule({ trace: { rule: spec, operands, policy, thresholds = [] }, info: { max } }: CriterionResult): JudgedRule | undefined {
  const rule = findRule(spec.kind);
  if (rule === undefined) return undefined;
  const kinds = operands.map(({ reading, below }) => (below === undefined ? reading.input.kind : 'share'));
  const prepared = rule.prepare(spec, { weight: max === undefined ? one : exactDecimal(max), kinds });
  const values = operands.map(({ reading, below }) => takenAs(wholeOperandValue(reading, below), spec.kind, policy));
  const isRowKnown = thresholds.every(({ values: figures, rows }) => figures.length === 1 && rows.length > 0);
  return { rule, prepared, values: isRowKnown && values.every(isAmount) ? values : undefined };
}
