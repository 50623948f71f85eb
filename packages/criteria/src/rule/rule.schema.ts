import * as z from 'zod';

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

/** Points = maximum × share, never more than the maximum. */
export const RatioRuleSchema = z.object({ kind: z.literal('ratio'), ...operandFields });

/** Full points from `target` (percentage points) on; below it in proportion. */
export const RatioToTargetRuleSchema = z.object({ kind: z.literal('ratioToTarget'), ...operandFields, target: z.number() });

/** Passed from `threshold` on; above it only when `strict`. Percentage points for a share, else the input's unit. */
export const AtLeastRuleSchema = z.object({ kind: z.literal('atLeast'), ...operandFields, threshold: z.number(), strict: z.boolean().optional() });

/** Passed up to `threshold`; below it only when `strict`. */
export const AtMostRuleSchema = z.object({ kind: z.literal('atMost'), ...operandFields, threshold: z.number(), strict: z.boolean().optional() });

/** Points by steps: those of the highest step that is reached, else `otherwise`. */
export const StepsRuleSchema = z.object({
  kind: z.literal('steps'),
  ...operandFields,
  /** A step begins at `from`, or right above it when `strict`. */
  steps: z.array(z.object({ from: z.number(), strict: z.boolean().optional(), points: z.number() })).min(1).max(60),
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
        target: z.number().optional(),
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
]);

export type RatioRule = z.infer<typeof RatioRuleSchema>;
export type RatioToTargetRule = z.infer<typeof RatioToTargetRuleSchema>;
export type AtLeastRule = z.infer<typeof AtLeastRuleSchema>;
export type AtMostRule = z.infer<typeof AtMostRuleSchema>;
export type StepsRule = z.infer<typeof StepsRuleSchema>;
export type CappedSumRule = z.infer<typeof CappedSumRuleSchema>;
export type PublishedRule = z.infer<typeof PublishedRuleSchema>;
export type UnscoredRule = z.infer<typeof UnscoredRuleSchema>;

/** The rule of a criterion, as the set writes it. */
export type RuleSpec = z.infer<typeof RuleSchema>;

/** Name of a rule. */
export type RuleKind = RuleSpec['kind'];
