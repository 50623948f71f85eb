import { CivilDateSchema, ConfidenceSchema, EnvelopeSchema } from '@xaso/core/schema';
import * as z from 'zod';
import type { Condition } from '../decision/condition.js';
import type { Expression } from '../rule/expression.js';
import { InputRefSchema, isGiven, RuleSchema, type RuleSpec, type WrittenRule } from '../rule/rule.schema.js';
import { AttributeSchema, ThresholdTableSchema } from '../table/table.schema.js';

const IdSchema = z.string().regex(/^[a-z0-9][a-zA-Z0-9.-]*$/).max(120);

const BilingualSchema = z.object({ vi: z.string().min(1).max(600), en: z.string().max(600).optional() });

const sourceIds = z.array(z.string().min(1).max(80)).max(40).optional();

/** A figure that is founded otherwise than what it stands in: `rule.target`, `maxPoints`, `effectiveFrom`. */
const FigureSchema = z.object({ path: z.string().min(1).max(120), confidence: ConfidenceSchema, sourceIds, note: BilingualSchema.optional() });

/** How well the figures are founded and where they are from; what is left out is taken from the group, then from the set. */
const founded = { confidence: ConfidenceSchema.optional(), sourceIds, figures: z.array(FigureSchema).max(60).optional() };

/**
 * What an input is: whole units counted, any number, a share with (or at least of) something counted, one of several named states,
 * or a yes or no.
 */
export const inputKinds = ['count', 'number', 'share', 'choice', 'yesNo'] as const;

/** A fact that has to be known, declared once and used by any number of criteria. */
export const InputSchema = z.object({
  id: InputRefSchema,
  name: BilingualSchema,
  kind: z.enum(inputKinds),
  /** What is counted (`hộ`, `hồ sơ`), of a share what stands above its line; of a number its unit. */
  unit: BilingualSchema.optional(),
  /** Indicator that gives the fact when the input's own id is not among the facts. */
  indicator: z.string().min(1).max(120).optional(),
  /** Which number of that indicator is meant; its value when left out. */
  part: z.enum(['value', 'numerator', 'denominator']).optional(),
  /** How it is counted. */
  definition: BilingualSchema.optional(),
  /** The states of a `choice`; their order has no meaning of its own. */
  options: z.array(z.object({ id: z.string().min(1).max(120), name: BilingualSchema })).min(1).max(60).optional(),
  /** Works the input out of others: the larger of two systems, a stand-in where one is missing. */
  formula: z.custom<Expression>().optional(),
  /** Which of several figures within one period counts where the fact lists them (`revisions`). */
  revisions: z.enum(['smallest', 'largest', 'last']).optional(),
  /** Takes the peers' numbers of another input instead of a fact of the place. */
  peers: z.object({ of: InputRefSchema, take: z.enum(['largest', 'smallest']) }).optional(),
});

/** Whose work can move the figure. */
export const responsibleLevels = ['commune', 'province', 'central'] as const;

const criterionFields = {
  id: IdSchema,
  /** Number in the decision: `2.1`. */
  code: z.string().max(40).optional(),
  name: BilingualSchema,
  /** Id of the group; none for a criterion that stands in the set itself. */
  group: IdSchema.optional(),
  maxPoints: z.number().optional(),
  /** What a denominator of 0 means; `undefined` where the decision does not say. */
  zeroDenominator: z.enum(['full', 'zero', 'undefined']).optional(),
  /** What becomes of the points where the criterion does not apply. Left out: the decision does not provide for it. */
  notApplicable: z.enum(['full', 'leftOutRescaled', 'leftOutMaximumKept']).optional(),
  /** What it means that nothing was handed in. Left out: nothing is known, and the points stay open. */
  missing: z.enum(['zero']).optional(),
  /** Oldest figure of an earlier period that may stand in, in months; 0 where none may. Left out: any, and it is marked. */
  carryForwardMonths: z.int().min(0).max(600).optional(),
  /** Whether a figure that was imputed counts. Left out: it does, and it is marked. */
  imputed: z.enum(['allowed', 'refused']).optional(),
  /** Points on top of the whole, or taken from it; they are no part of the maximum. */
  counts: z.enum(['bonus', 'penalty']).optional(),
  /** First and last day of the criterion, where it is not there all the time that the set is. */
  effectiveFrom: CivilDateSchema.optional(),
  effectiveTo: CivilDateSchema.optional(),
  ...founded,
  responsible: z.enum(responsibleLevels).optional(),
  /** Why the way of scoring is in dispute. */
  disputed: BilingualSchema.optional(),
  note: BilingualSchema.optional(),
};

/** One criterion and the rule by which it is judged. */
export const CriterionSchema = z.object({ ...criterionFields, rule: RuleSchema });

/** The same, as long as it is not known which rule it has. */
export const CriterionShellSchema = z.object({ ...criterionFields, rule: z.object({ kind: z.string().max(40) }) });

/** How a group's criteria count together: their points are added; with `allMustPass` there is a verdict, too. */
export const groupRules = ['sum', 'allMustPass'] as const;

/** A group of criteria; nested by `parent`. */
export const CriteriaGroupSchema = z.object({
  id: IdSchema,
  name: BilingualSchema,
  parent: IdSchema.optional(),
  rule: z.enum(groupRules).optional(),
  maxPoints: z.number().optional(),
  /** How many criteria the decision has in this group, nested ones included. */
  declaredCriteria: z.int().min(0).max(10_000).optional(),
  ...founded,
  note: BilingualSchema.optional(),
});

/** A class of totals: from `min` on, up to the next band. */
export const BandSchema = z.object({
  id: IdSchema,
  name: BilingualSchema,
  /** Fewest points; they belong to the band. */
  min: z.number(),
  /** The upper edge as the decision writes it, outside the band; only checked against the next band. */
  below: z.number().optional(),
  /** What has to hold beside the points; a total that does not meet it drops to the highest band that it satisfies. */
  gate: z.custom<Condition>().optional(),
  ...founded,
});

/** When the whole is recognised. */
export const RecognitionSchema = z.object({
  name: BilingualSchema,
  grant: z.object({ kind: z.enum(['allMustPass']) }),
  ...founded,
  note: BilingualSchema.optional(),
});

/** What a decision does to a title: it is granted, kept, or revoked. */
export const decisionKinds = ['grant', 'keep', 'revoke'] as const;

/** A decision that follows from the points and verdicts. */
export const DecisionSchema = z.object({
  id: IdSchema,
  name: BilingualSchema,
  kind: z.enum(decisionKinds),
  /** The title that is kept or revoked: id of the decision that grants it. */
  of: IdSchema.optional(),
  /** Titles that have to be held or granted first: the levels below. */
  requires: z.array(IdSchema).max(20).optional(),
  when: z.custom<Condition>(isGiven),
  ...founded,
  note: BilingualSchema.optional(),
});

/** How places are put in order. */
export const RankPolicySchema = z.object({
  /** Whether exact totals are compared, or totals as they are shown. */
  basis: z.enum(['exact', 'rounded']),
  /** What equal places get: the smallest of their numbers (1, 2, 2, 4), numbers without gaps (1, 2, 2, 3), the mean (1, 2.5, 2.5, 4). */
  ties: z.enum(['min', 'dense', 'average']),
  /** Criteria or groups whose points decide between equal totals, one after the other. */
  tieBreakers: z.array(z.object({ criterion: IdSchema.optional(), group: IdSchema.optional() })).max(20).optional(),
});

/** Where rounding happens, and how. `display`: nowhere before it is shown. */
export const RoundingSchema = z.object({
  at: z.enum(['criterion', 'group', 'total', 'display']),
  mode: z.enum(['halfUp', 'halfEven', 'floor']),
  digits: z.int().min(0).max(6),
});

/** The set without its criteria. */
export const CriteriaSetHeadSchema = EnvelopeSchema.extend({
  kind: z.literal('criteria-set'),
  id: IdSchema,
  /** A published version never changes. */
  version: z.string().regex(/^[0-9]+\.[0-9]+\.[0-9]+(-draft)?$/),
  name: BilingualSchema,
  /** `official`: from a decision of the State. `own`: a unit's own goals. `example`: made up to show how it works. */
  nature: z.enum(['official', 'own', 'example']),
  decision: z.object({ number: z.string().min(1).max(80), date: CivilDateSchema, issuer: z.string().min(1).max(200) }).optional(),
  effectiveFrom: CivilDateSchema.optional(),
  /** Last day on which the set applies. */
  effectiveTo: CivilDateSchema.optional(),
  /** Whether every criterion of the decision is here. */
  complete: z.boolean(),
  /** How many criteria the decision has. */
  declaredCriteria: z.int().min(1).max(10_000).optional(),
  maxPoints: z.number().optional(),
  rounding: RoundingSchema,
  inputs: z.array(InputSchema).max(2000),
  groups: z.array(CriteriaGroupSchema).max(500),
  bands: z.array(BandSchema).max(60).optional(),
  recognition: RecognitionSchema.optional(),
  /** What places differ in, as far as thresholds depend on it. */
  attributes: z.array(AttributeSchema).max(40).optional(),
  /** Figures by place and day, to which rules refer. */
  tables: z.array(ThresholdTableSchema).max(200).optional(),
  decisions: z.array(DecisionSchema).max(60).optional(),
  rank: RankPolicySchema.optional(),
  /** Least share of the maximum that has to be scored for a rank, in percent. Left out: all of it. */
  coverageFloor: z.number().min(0).max(100).optional(),
  /** Bounds of the total, where bonus and penalty could pass them. */
  totalLimits: z.object({ min: z.number().optional(), max: z.number().optional() }).optional(),
  ...founded,
  note: BilingualSchema.optional(),
  items: z.array(z.unknown()).max(1000),
});

/** A whole `criteria-set`; its items are the criteria, in the order of the decision. */
export const CriteriaSetSchema = CriteriaSetHeadSchema.extend({ items: z.array(CriterionSchema).max(1000) });

/** Words in Vietnamese, and in English where there are some. */
export type Bilingual = z.infer<typeof BilingualSchema>;
/** A figure that is founded otherwise than what it stands in. */
export type Figure = z.infer<typeof FigureSchema>;
/** A fact that a set needs. */
export type InputDefinition = z.infer<typeof InputSchema>;
/** What an input is. */
export type InputKind = (typeof inputKinds)[number];
/** Whose work can move a figure. */
export type ResponsibleLevel = (typeof responsibleLevels)[number];
/** One criterion and its rule. */
export type Criterion = Omit<z.infer<typeof CriterionSchema>, 'rule'> & { rule: WrittenRule };
/** A criterion whose rule is not looked into. */
export type CriterionShell = Omit<Criterion, 'rule'> & { readonly rule: { readonly kind: string } };
/** A group of criteria. */
export type CriteriaGroup = z.infer<typeof CriteriaGroupSchema>;
/** A class of totals. */
export type Band = z.infer<typeof BandSchema>;
/** When the whole is recognised. */
export type Recognition = z.infer<typeof RecognitionSchema>;
/** A decision about a title. */
export type Decision = z.infer<typeof DecisionSchema>;
/** How places are put in order. */
export type RankPolicy = z.infer<typeof RankPolicySchema>;
/** Where rounding happens, and how. */
export type Rounding = z.infer<typeof RoundingSchema>;
/** A set without its criteria. */
export type CriteriaSetHead = Omit<z.infer<typeof CriteriaSetHeadSchema>, 'items'>;
/** A set of criteria as `parseCriteriaSet` returns it. */
export type CriteriaSet = CriteriaSetHead & { readonly items: readonly Criterion[] };
export type { RuleSpec, WrittenRule };
