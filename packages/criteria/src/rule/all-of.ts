import { compare, one, zero } from '@xaso/core/exact';
import { operandOf, type RuleFault, type RuleLine, type ScoreRule } from './rule.js';
import type { AllOfRule } from './rule.schema.js';
import { thresholdChange, thresholdOf, thresholdRange, type Threshold } from './threshold.js';
import { isAmount, type Change, type PointRange, type Value } from './value.js';

type Part = AllOfRule['parts'][number];

/** The bounds of each part, and what all of them together are worth. */
export interface PreparedAllOf {
  readonly parts: readonly (readonly Threshold[])[];
  readonly weight: Threshold['weight'];
}

/** Passed when every part is within its bounds ("có ít nhất 1 điểm phục vụ, mở cửa ít nhất 4 giờ"). */
export const allOf: ScoreRule<AllOfRule, PreparedAllOf> = {
  passes: true,
  operands: ({ parts }) => parts.map((part, index) => operandOf(part, 'any', `parts[${index}]`)),
  prepare: ({ parts }, { weight, kinds }) => ({ parts: parts.map((part, index) => boundsOf(part, kinds[index]!)), weight }),
  score: (rule, values) => allOf.range(rule, values).min,
  range: (rule, values) => {
    const states = rule.parts.map((bounds, index) => partRange(bounds, values[index]!));
    const worth = (isHeld: boolean): PointRange['min'] => (isHeld ? rule.weight : zero);
    return { min: worth(states.every(({ min }) => compare(min, zero) > 0)), max: worth(states.every(({ max }) => compare(max, zero) > 0)) };
  },
  goals: ({ weight }) => [weight],
  inverse: (rule, values, goal) => {
    if (compare(goal, zero) <= 0 || compare(goal, rule.weight) > 0) return [];
    const failing = rule.parts.flatMap((bounds, operand) => (compare(partRange(bounds, values[operand]!).min, zero) > 0 ? [] : [{ bounds, operand }]));
    // No single move mends two parts.
    if (failing.length !== 1) return [];
    const [{ bounds, operand }] = failing as [(typeof failing)[number]];
    const { kind } = values[operand]!;
    return bounds.flatMap((bound) =>
      thresholdChange(bound, values[operand]!, one).map((change): Change => (kind === 'yesNo' ? { ...change, operand, what: 'choice', option: bound.side === 'above' ? 'yes' : 'no' } : { ...change, operand })),
    );
  },
  explain: (rule, { spec, names, values }) => spec.parts.flatMap((part, index) => partLines(part, rule.parts[index]!, names[index]!, values[index]).slice(spec.parts.length === 1 ? 1 : 0)),
};

function boundsOf({ atLeast, atMost, strict }: Part, kind: Value['kind']): readonly Threshold[] {
  const bound = (threshold: number, side: Threshold['side']): Threshold => thresholdOf({ threshold, strict }, side, { weight: one, kinds: [kind] });
  return [...(atLeast === undefined ? [] : [bound(atLeast, 'above')]), ...(atMost === undefined ? [] : [bound(atMost, 'below')])];
}

function partRange(bounds: readonly Threshold[], value: Value): PointRange {
  if ('standIn' in value && value.standIn !== undefined) return value.standIn === 'full' ? { min: one, max: one } : { min: zero, max: zero };
  const ranges = bounds.map((bound) => thresholdRange(bound, value));
  const all = (side: keyof PointRange): PointRange['min'] => (ranges.every((range) => compare(range[side], zero) > 0) ? one : zero);
  return { min: all('min'), max: all('max') };
}

function partLines({ atLeast, atMost, strict }: Part, bounds: readonly Threshold[], name: { readonly vi: string }, value: Value | undefined): readonly RuleLine[] {
  const state = value === undefined ? undefined : partRange(bounds, value);
  const isHeld = state !== undefined && compare(state.min, zero) > 0;
  const isKnown = isHeld || (state !== undefined && value !== undefined && (isAmount(value) || compare(state.max, zero) === 0));
  const told = (figure: number): { readonly percent: number } | { readonly number: number } => (value?.kind === 'share' ? { percent: figure } : { number: figure });
  const verdict: RuleLine = { message: !isKnown ? 'rulePartOpen' : isHeld ? 'rulePartHeld' : 'rulePartFailed', values: { name: { text: name } } };
  if (value?.kind === 'yesNo') return [verdict];
  return [
    verdict,
    ...(atLeast === undefined ? [] : [{ message: strict === true ? ('ruleMoreThan' as const) : ('ruleAtLeast' as const), values: { threshold: told(atLeast) } }]),
    ...(atMost === undefined ? [] : [{ message: strict === true ? ('ruleLessThan' as const) : ('ruleAtMost' as const), values: { threshold: told(atMost) } }]),
  ];
}

/** Faults of the parts: without a bound, or with bounds between which nothing lies. */
export function allOfFaults({ parts }: AllOfRule): readonly RuleFault[] {
  return parts.flatMap(({ atLeast, atMost }, index): readonly RuleFault[] => {
    if (atLeast === undefined && atMost === undefined) return [{ code: 'criteria.part-without-bound', path: `parts[${index}]` }];
    return atLeast !== undefined && atMost !== undefined && atLeast > atMost ? [{ code: 'criteria.bounds-reversed', path: `parts[${index}]`, values: { from: atLeast, to: atMost } }] : [];
  });
}
