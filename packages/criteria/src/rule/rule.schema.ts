import * as z from 'zod';
import type { Expression } from './expression.js';
import { TableRefSchema, type TableRef } from '../table/table.schema.js';

/** A tree that plain functions check: JSON knows no `undefined`, so that what is left undefined is not there. */
export const isGiven = (value: unknown): boolean => value !== undefined;

/** Id of an input of the set. */
export const InputRefSchema = z.string().regex(/^[a-z][a-zA-Z0-9.-]*$/).max(120);

/**
 * What a rule looks at: one input (`of`), or a share of two counted inputs (`numerator`, `denominator`).
 * Exactly one of the two ways is used; that is checked with the set, since a union would not say what is wrong.
 */
const operandFields = {
  of: InputRefSchema.optional(),
  numerator: InputRefSchema.optional(),
  denominator: InputRefSchema.optional(),
};

/** A figure of a rule: written out, or taken from the row of a table that holds for the place and the day. */
export const RuleFigureSchema = z.union([z.number(), TableRefSchema]);

/** Points = maximum × share, never more than the maximum. */
export const RatioRuleSchema = z.object({ kind: z.literal('ratio'), ...operandFields });

/** Full points from `target` (percentage points) on; below it in proportion. */
export const RatioToTargetRuleSchema = z.object({ kind: z.literal('ratioToTarget'), ...operandFields, target: RuleFigureSchema });

/** Passed from `threshold` on; above it only when `strict`. Percentage points for a share, else the input's unit. */
export const AtLeastRuleSchema = z.object({ kind: z.literal('atLeast'), ...operandFields, threshold: RuleFigureSchema, strict: z.boolean().optional() });

/** Passed up to `threshold`; below it only when `strict`. */
export const AtMostRuleSchema = z.object({ kind: z.literal('atMost'), ...operandFields, threshold: RuleFigureSchema, strict: z.boolean().optional() });

/** Points by steps: those of the highest step that is reached, else `otherwise`. */
export const StepsRuleSchema = z.object({
  kind: z.literal('steps'),
  ...operandFields,
  /** A step begins at `from`, or right above it when `strict`. */
  steps: z.array(z.object({ from: RuleFigureSchema, strict: z.boolean().optional(), points: z.number() })).min(1).max(60),
  otherwise: z.number(),
});

/** Sum of shares, each with its own points and, where the text has them, target and cap. */
export const CappedSumRuleSchema = z.object({
  kind: z.literal('cappedSum'),
  terms: z
    .array(
      z.object({
        ...operandFields,
        /** Points of the whole share, or of the target where there is one. */
        points: z.number(),
        target: RuleFigureSchema.optional(),
        /** Most points of the term; `points` when it is left out. */
        cap: z.number().optional(),
      }),
    )
    .min(1)
    .max(20),
});

/** Points as an authority published them, taken over and not computed. */
export const PublishedRuleSchema = z.object({ kind: z.literal('published'), of: InputRefSchema });

/** Shown and followed, without points and without a verdict. */
export const UnscoredRuleSchema = z.object({ kind: z.literal('unscored'), ...operandFields });

/** Points by the state that an input of kind `choice` is in: "Bí thư hoặc Chủ tịch: 20 điểm, cấp phó: 10 điểm, không có: 0 điểm". */
export const LevelsRuleSchema = z.object({
  kind: z.literal('levels'),
  of: InputRefSchema,
  /** Every option of the input, each with its points. */
  levels: z.array(z.object({ option: z.string().min(1).max(120), points: z.number() })).min(1).max(60),
});

/** Parts that are there or not, whose points are added. */
export const ChecklistRuleSchema = z.object({ kind: z.literal('checklist'), parts: z.array(z.object({ of: InputRefSchema, points: z.number() })).min(1).max(60) });

/** Passed when every part is: each a yes, a count, a number or a share within its bounds. */
export const AllOfRuleSchema = z.object({
  kind: z.literal('allOf'),
  parts: z.array(z.object({ ...operandFields, atLeast: RuleFigureSchema.optional(), atMost: RuleFigureSchema.optional(), strict: z.boolean().optional() })).min(1).max(20),
});

/** Passed when every sub-unit meets it ("mọi thôn"), but for as many as the text lets off. */
export const EveryUnitRuleSchema = z.object({ kind: z.literal('everyUnit'), ...operandFields, except: z.int().min(0).max(10_000).optional() });

/** So many points for each item, or for each so many of them, up to a cap: "mỗi mô hình 1 điểm, tối đa 5". */
export const PerItemRuleSchema = z.object({
  kind: z.literal('perItem'),
  of: InputRefSchema,
  points: z.number(),
  /** How many items make up one; 1 when it is left out. */
  each: z.int().min(1).max(1_000_000).optional(),
  /** Most points; the criterion's maximum when it is left out. */
  cap: z.number().optional(),
});

/** A rule among several; that of `bestOf` or `worstOf` holds no further one of these two. */
const CaseSchema = z.object({ name: z.object({ vi: z.string().min(1).max(600), en: z.string().max(600).optional() }).optional(), rule: z.custom<WrittenSimpleRule>(isGiven) });

/** The best of several cases counts. A case that does not apply is none of them. */
export const BestOfRuleSchema = z.object({ kind: z.literal('bestOf'), cases: z.array(CaseSchema).min(1).max(12) });

/** The worst of several cases counts: "một lần chậm thì tính là chậm". */
export const WorstOfRuleSchema = z.object({ kind: z.literal('worstOf'), cases: z.array(CaseSchema).min(1).max(12) });

/** Maximum × the mean of how far each absolute target is reached, each at most wholly. */
export const ProgressRuleSchema = z.object({ kind: z.literal('progress'), terms: z.array(z.object({ of: InputRefSchema, target: RuleFigureSchema })).min(1).max(60) });

/** Passed from so many per 100 (or 1,000 …) inhabitants on. */
export const RateRuleSchema = z.object({
  kind: z.literal('rate'),
  ...operandFields,
  per: z.union([z.literal(100), z.literal(1000), z.literal(10_000), z.literal(100_000)]),
  threshold: RuleFigureSchema,
  strict: z.boolean().optional(),
});

/** In proportion to the best peer. It is not local: without the peers' numbers nothing is known. */
export const PeerRelativeRuleSchema = z.object({
  kind: z.literal('peerRelative'),
  of: InputRefSchema,
  /** Input that holds the best peer's number: one with `peers`. */
  peers: InputRefSchema,
  better: z.enum(['more', 'less']),
});

/** Points by a formula over inputs, at least 0 and at most the maximum. */
export const FormulaRuleSchema = z.object({ kind: z.literal('formula'), formula: z.custom<Expression>(isGiven) });

/** Points that people gave, with their reason beside them. */
export const ManualRuleSchema = z.object({ kind: z.literal('manual'), of: InputRefSchema });

/** Every rule by which a criterion can be judged. */
export const RuleSchema = z.union([
  RatioRuleSchema,
  RatioToTargetRuleSchema,
  AtLeastRuleSchema,
  AtMostRuleSchema,
  StepsRuleSchema,
  CappedSumRuleSchema,
  PublishedRuleSchema,
  UnscoredRuleSchema,
  LevelsRuleSchema,
  ChecklistRuleSchema,
  AllOfRuleSchema,
  EveryUnitRuleSchema,
  PerItemRuleSchema,
  BestOfRuleSchema,
  WorstOfRuleSchema,
  ProgressRuleSchema,
  RateRuleSchema,
  PeerRelativeRuleSchema,
  FormulaRuleSchema,
  ManualRuleSchema,
]);

/** A rule whose figures are all numbers: what stood as `{ table }` has become the figure of its row. */
export type Settled<T> = T extends TableRef ? never : T extends object ? { [Field in keyof T]: Settled<T[Field]> } : T;

export type RatioRule = z.infer<typeof RatioRuleSchema>;
export type RatioToTargetRule = Settled<z.infer<typeof RatioToTargetRuleSchema>>;
export type AtLeastRule = Settled<z.infer<typeof AtLeastRuleSchema>>;
export type AtMostRule = Settled<z.infer<typeof AtMostRuleSchema>>;
export type StepsRule = Settled<z.infer<typeof StepsRuleSchema>>;
export type CappedSumRule = Settled<z.infer<typeof CappedSumRuleSchema>>;
export type PublishedRule = z.infer<typeof PublishedRuleSchema>;
export type UnscoredRule = z.infer<typeof UnscoredRuleSchema>;
export type LevelsRule = z.infer<typeof LevelsRuleSchema>;
export type ChecklistRule = z.infer<typeof ChecklistRuleSchema>;
export type AllOfRule = Settled<z.infer<typeof AllOfRuleSchema>>;
export type EveryUnitRule = z.infer<typeof EveryUnitRuleSchema>;
export type PerItemRule = z.infer<typeof PerItemRuleSchema>;
export type ProgressRule = Settled<z.infer<typeof ProgressRuleSchema>>;
export type RateRule = Settled<z.infer<typeof RateRuleSchema>>;
export type PeerRelativeRule = z.infer<typeof PeerRelativeRuleSchema>;
export type FormulaRule = z.infer<typeof FormulaRuleSchema>;
export type ManualRule = z.infer<typeof ManualRuleSchema>;

/** A rule that can be a case of `bestOf` and `worstOf`. */
export type SimpleRule =
  | RatioRule
  | RatioToTargetRule
  | AtLeastRule
  | AtMostRule
  | StepsRule
  | CappedSumRule
  | PublishedRule
  | LevelsRule
  | ChecklistRule
  | AllOfRule
  | EveryUnitRule
  | PerItemRule
  | ProgressRule
  | RateRule
  | PeerRelativeRule
  | FormulaRule
  | ManualRule;

/** One of several cases, with the name that an explanation gives it. */
export interface RuleCase {
  name?: { vi: string; en?: string | undefined } | undefined;
  rule: SimpleRule;
}
/** The best of several cases. */
export interface BestOfRule {
  kind: 'bestOf';
  cases: RuleCase[];
}
/** The worst of several cases. */
export interface WorstOfRule {
  kind: 'worstOf';
  cases: RuleCase[];
}

/** A rule that can be a case, as the set writes it. */
export type WrittenSimpleRule =
  | SimpleRule
  | z.infer<typeof RatioToTargetRuleSchema>
  | z.infer<typeof AtLeastRuleSchema>
  | z.infer<typeof AtMostRuleSchema>
  | z.infer<typeof StepsRuleSchema>
  | z.infer<typeof CappedSumRuleSchema>
  | z.infer<typeof AllOfRuleSchema>
  | z.infer<typeof ProgressRuleSchema>
  | z.infer<typeof RateRuleSchema>;

/** The rule of a criterion, as the set writes it: some of its figures may stand in a table. */
export type WrittenRule = z.infer<typeof RuleSchema>;

/** The rule by which a criterion is judged, with all its figures. */
export type RuleSpec = SimpleRule | UnscoredRule | BestOfRule | WorstOfRule;

/** Name of a rule. */
export type RuleKind = RuleSpec['kind'];
