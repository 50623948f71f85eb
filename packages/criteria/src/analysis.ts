// What comes after an evaluation. Apart from the engine, so that a page which only shows points does not download it.
export type { ChildEvaluation, ChildMeasure, ChildRollUp, ChildRule, ChildState, ChildUnit, RolledUpChild, RolledUpNumber } from './children/child-roll-up.js';
export { childDecisionsOf, childrenOf, childrenOfMerger, type FoundChildren } from './children/children-of.js';
export { childrenMessages, type ChildrenMessageKey, type ChildrenMessages } from './children/children-messages.js';
export { describeOrderFlip, describeRollUp, type DescribedRollUp } from './children/describe-children.js';
export { orderFlips, sharePartsOf, type OrderFlip, type SharePart, type UnitWithParts } from './children/order-flips.js';
export { rollUpChildren, type ChildRollUpOptions } from './children/roll-up-children.js';
export { planTable } from './country-plan/plan-table.js';
export type { TablePlanOutcome, TablePlans, TableStep } from './country-plan/table-plans.js';
export { describeDifference, type DescribedDifference } from './difference/describe-difference.js';
export { diffEvaluations } from './difference/diff-evaluations.js';
export { differenceMessages, type DifferenceMessageKey, type DifferenceMessages } from './difference/difference-messages.js';
export {
  differenceCauses,
  type CriterionDifference,
  type DecisionState,
  type DifferenceCause,
  type EvaluationDifference,
  type ExactPart,
  type PointsDifference,
  type StateDifference,
  type TitleDifference,
  type TitleState,
  type Turn,
} from './difference/difference.js';
export type { JudgedCase } from './difference/stages.js';
export { describeImpact, type DescribedImpact, type ImpactList } from './impact/describe-impact.js';
export { impactMessages, type ImpactMessageKey, type ImpactMessages } from './impact/impact-messages.js';
export type { ClassEffect, Impact, ImpactCounts, PointsEffect, TitleImpact, UnitImpact, UnitPoints } from './impact/impact.js';
export { previewImpact } from './impact/preview-impact.js';
export { describeGap, type DescribedGap } from './plan/describe-gap.js';
export { describePlan, type DescribedPlan, type DescribedStep } from './plan/describe-plan.js';
export type { Efforts, StepEffort } from './plan/effort.js';
export type { FactPlace } from './plan/fact-place.js';
export type { CriterionGap, Flow, FlowNeed, GapState, GoalGap } from './plan/gap.js';
export { gapsOf, type GapOptions } from './plan/gaps-of.js';
export type { GoalPlan, PlanProof, PlanStep, StepEffect, WaitingCriterion } from './plan/goal-plan.js';
export type { PlanGoal } from './plan/goal.js';
export type { WaitReason } from './plan/lever.js';
export type { Move } from './plan/move.js';
export { planMessages, type PlanMessageKey, type PlanMessages } from './plan/plan-messages.js';
export { planToGoal, type PlanOptions } from './plan/plan-to-goal.js';
