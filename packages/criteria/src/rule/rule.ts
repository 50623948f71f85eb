import type { Exact } from '@xaso/core/exact';
import type { CriteriaMessageKey } from '../messages/vi.js';
import type { Bilingual, InputDefinition, InputKind } from '../set/criteria-set.schema.js';
import type { RuleKind, RuleSpec } from './rule.schema.js';
import type { Amount, Change, PointRange, Value } from './value.js';

/** What a rule looks at: one input, or a share of two counts. */
export interface OperandSpec {
  /** Where it stands in the rule: empty, or `terms[1]`. */
  readonly path: string;
  readonly of?: string | undefined;
  readonly numerator?: string | undefined;
  readonly denominator?: string | undefined;
  /** What the rule can work with: `any` of share, number, count, and yes or no; `every` kind that there is. */
  readonly accepts: 'share' | 'number' | 'count' | 'choice' | 'yesNo' | 'any' | 'every';
}

/** The operand that is written in a rule, or in a part of it. */
export function operandOf({ of, numerator, denominator }: Pick<OperandSpec, 'of' | 'numerator' | 'denominator'>, accepts: OperandSpec['accepts'], path = ''): OperandSpec {
  return { path, of, numerator, denominator, accepts };
}

/** What a rule is told once, when its set is compiled. */
export interface RuleFrame {
  /** The criterion's maximum; 1 for a verdict without points. */
  readonly weight: Exact;
  /** What the operands are, in the order of `operands`. */
  readonly kinds: readonly InputKind[];
}

/** A fault of a rule that a schema can't see. */
export interface RuleFault {
  readonly code:
    | 'criteria.target-not-positive'
    | 'criteria.points-negative'
    | 'criteria.points-over-maximum'
    | 'criteria.points-unreachable'
    | 'criteria.step-repeated'
    | 'criteria.part-without-bound'
    | 'criteria.bounds-reversed'
    | 'criteria.option-repeated'
    | 'criteria.except-needs-counts';
  /** Inside the rule: `target`, `steps[2].from`. */
  readonly path: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A value in an explanation, without language. */
export type LineValue =
  | { readonly number: number }
  /** Percentage points; `line` is the threshold from which rounding must not make it equal. */
  | { readonly percent: number; readonly line?: number }
  | { readonly text: Bilingual };

/** One sentence of an explanation: the words by key, the values without language. */
export interface RuleLine {
  readonly message: CriteriaMessageKey;
  readonly values: Readonly<Record<string, LineValue>>;
}

/** What a rule's explanation is made of. */
export interface RuleExplained<Spec> {
  readonly spec: Spec;
  readonly maxPoints: number | undefined;
  readonly digits: number;
  /** Names of the operands. */
  readonly names: readonly Bilingual[];
  /** The operands' inputs, of a share that above the line; left out by who does not know them. */
  readonly inputs?: readonly (InputDefinition | undefined)[] | undefined;
  readonly values: readonly Value[];
}

/**
 * One way of judging a criterion. All of them give points between 0 and the weight; a rule that `passes` gives only these two.
 * A new rule is a new file with such an object, its lines in `registry.ts` and `rule-faults.ts`, and a schema.
 */
export interface ScoreRule<Spec extends RuleSpec, Prepared> {
  /** Whether the outcome is a verdict, "đạt" or "chưa đạt", rather than points. */
  readonly passes: boolean;
  /** What the rule has to know, in a fixed order. */
  operands(spec: Spec): readonly OperandSpec[];
  /** Makes the figures exact, once. */
  prepare(spec: Spec, frame: RuleFrame): Prepared;
  /** Points for operands that are all known. */
  score(rule: Prepared, values: readonly Amount[]): Exact;
  /** Fewest and most points that are possible with what is known. */
  range(rule: Prepared, values: readonly Value[]): PointRange;
  /** The points that are worth aiming at, from few to many. */
  goals(rule: Prepared): readonly Exact[];
  /** The smallest moves of one operand, each of which alone reaches the points; none when they are reached or out of reach. */
  inverse(rule: Prepared, values: readonly Amount[], goal: Exact): readonly Change[];
  /** Why it comes to no number, where it does not: a division by 0, or data that don't apply. Only of a rule that finds that out itself. */
  without?(rule: Prepared, values: readonly Value[]): 'zeroDenominator' | 'notApplicable' | undefined;
  /** How the points come about, beside the operands themselves. */
  explain(rule: Prepared, explained: RuleExplained<Spec>): readonly RuleLine[];
}

/** Any rule of the registry. */
export type AnyRule = ScoreRule<RuleSpec, unknown>;

/** Rules by kind, each with its own spec. */
export type RuleRegistry<Kinds extends RuleKind = RuleKind> = { readonly [Kind in Kinds]: ScoreRule<Extract<RuleSpec, { kind: Kind }>, unknown> };
