import { zero, type Exact } from '@xaso/core/exact';
import type { AnyRule, OperandSpec, RuleExplained, RuleFrame, RuleLine } from './rule.js';
import type { RuleCase, SimpleRule } from './rule.schema.js';
import { isAmount, type Amount, type PointRange, type Value } from './value.js';

/** How the rule of a case is found; given, since the list of rules holds the two that have cases. */
export type FindSimpleRule = (kind: SimpleRule['kind']) => AnyRule;

/** One case made ready. */
export interface PreparedCase {
  readonly rule: AnyRule;
  readonly prepared: unknown;
  /** Where its operands begin among those of all cases, and where they end. */
  readonly from: number;
  readonly to: number;
}

/** Several cases, and the most that the criterion gives. */
export interface PreparedCases {
  readonly cases: readonly PreparedCase[];
  readonly weight: Exact;
}

/** The operands of all cases, one after the other. */
export function caseOperands(cases: readonly RuleCase[], find: FindSimpleRule): readonly OperandSpec[] {
  return cases.flatMap(({ rule }, index) => find(rule.kind).operands(rule).map((operand) => ({ ...operand, path: [`cases[${index}].rule`, operand.path].filter((part) => part !== '').join('.') })));
}

/** Makes every case ready. */
export function preparedCases(cases: readonly RuleCase[], find: FindSimpleRule, { weight, kinds }: RuleFrame): PreparedCases {
  let from = 0;
  return {
    weight,
    cases: cases.map(({ rule: spec }) => {
      const rule = find(spec.kind);
      const to = from + rule.operands(spec).length;
      const made: PreparedCase = { rule, prepared: rule.prepare(spec, { weight, kinds: kinds.slice(from, to) }), from, to };
      from = to;
      return made;
    }),
  };
}

/** The values of a case; `undefined` when one of them does not apply, so that it is no case. */
export function valuesOf<V extends Value>({ from, to }: PreparedCase, values: readonly V[]): readonly V[] | undefined {
  const own = values.slice(from, to);
  return own.some((value) => isAmount(value) && value.absent === true) ? undefined : own;
}

/** Points of a case; a share of nothing stands for the whole case or for nothing of it. */
export function casePoints({ rule, prepared }: PreparedCase, values: readonly Amount[], weight: Exact): Exact {
  return stoodFor(values, weight) ?? rule.score(prepared, values);
}

/** Points that a case can still have. */
export function caseRange({ rule, prepared }: PreparedCase, values: readonly Value[], weight: Exact): PointRange {
  const points = values.every(isAmount) ? stoodFor(values, weight) : undefined;
  return points === undefined ? rule.range(prepared, values) : { min: points, max: points };
}

function stoodFor(values: readonly Amount[], weight: Exact): Exact | undefined {
  const [first] = values;
  if (first?.standIn === undefined || values.some(({ standIn }) => standIn !== first.standIn)) return undefined;
  return first.standIn === 'full' ? weight : zero;
}

/** What each case says, under its name. */
export function caseLines({ cases }: PreparedCases, specs: readonly RuleCase[], explained: Omit<RuleExplained<never>, 'spec'>): readonly RuleLine[] {
  return specs.flatMap(({ name, rule: spec }, index): readonly RuleLine[] => {
    const one = cases[index]!;
    const values = valuesOf(one, explained.values);
    const title = { name: { text: name ?? { vi: `${index + 1}` } } };
    if (values === undefined) return [{ message: 'ruleCaseAbsent', values: title }];
    const part = { ...explained, spec, names: explained.names.slice(one.from, one.to), inputs: explained.inputs?.slice(one.from, one.to), values };
    return [{ message: 'ruleCase', values: title }, ...one.rule.explain(one.prepared, part)];
  });
}
