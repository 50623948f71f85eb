import { formatMessage, formatNumber, formatPercent, type Language } from '@xaso/core';
import { textIn } from '../explain/words.js';
import type { CriteriaSet } from '../set/criteria-set.schema.js';
import { stateName } from './describe-gap.js';
import type { GoalPlan, PlanStep, StepEffect } from './goal-plan.js';
import type { WaitReason } from './lever.js';
import type { PlanMessageKey, PlanMessages } from './plan-messages.js';

/** A plan in words. */
export interface DescribedPlan {
  /** "Để xếp loại Tốt: 3 việc", or why there is no plan. */
  readonly title: string;
  /** How the steps were chosen, what they take, and what a reader has to know. */
  readonly notes: readonly string[];
  readonly steps: readonly DescribedStep[];
  /** "Chờ tỉnh: …". */
  readonly waiting: readonly string[];
}

/** A step in words. */
export interface DescribedStep {
  /** "Hộ thanh toán không dùng tiền mặt: thêm 12 hộ, từ 588 lên 600". */
  readonly text: string;
  /** What it does, whether it is required, what it takes. */
  readonly notes: readonly string[];
}

interface Wording {
  readonly messages: PlanMessages;
  readonly language: Language;
}

/**
 * Puts a plan into words.
 *
 * @param set The set of the plan: it names bands and recognition.
 */
export function describePlan(plan: GoalPlan, set: CriteriaSet, messages: PlanMessages, language: Language): DescribedPlan {
  const wording: Wording = { messages, language };
  return {
    title: titleOf(plan, set, wording),
    notes: notesOf(plan, wording),
    steps: plan.steps.map((step) => describeStep(step, wording)),
    waiting: [
      ...plan.waiting.map(({ name, code, reason }) => say(waitTerms[reason], wording, { name: code === undefined ? textIn(name, language) : `${code}. ${textIn(name, language)}` })),
      ...plan.withoutEffort.map(({ name }) => say('withoutEffort', wording, { name: textIn(name, language) })),
    ],
  };
}

const waitTerms = { province: 'waitProvince', central: 'waitCentral', dataMissing: 'waitDataMissing', published: 'waitPublished', manual: 'waitManual' } as const satisfies Record<WaitReason, PlanMessageKey>;

function titleOf({ outcome, goal, steps, after }: GoalPlan, set: CriteriaSet, wording: Wording): string {
  if (outcome === 'noGoal') return say('planNoGoal', wording);
  const words = goalText(goal, set, wording);
  if (outcome === 'reached') return say('planReached', wording, { goal: words });
  if (outcome === 'planned') return say('planPlanned', wording, { goal: words, count: steps.length });
  const points = after.total.open?.min ?? after.total.points?.rounded;
  if (goal.kind === 'recognition' || goal.kind === 'decision' || points === undefined) return say('planOutOfReachVerdict', wording, { goal: words });
  return say('planOutOfReach', wording, { goal: words, points: number(points, wording) });
}

function goalText(goal: GoalPlan['goal'], { bands = [], recognition, decisions = [] }: CriteriaSet, wording: Wording): string {
  const { language } = wording;
  if (goal.kind === 'points') return say('goalPoints', wording, { points: number(goal.points, wording) });
  if (goal.kind === 'band') {
    const band = bands.find(({ id }) => id === goal.id);
    return say('goalBand', wording, { band: band === undefined ? goal.id : textIn(band.name, language) });
  }
  if (goal.kind === 'decision') {
    const decision = decisions.find(({ id }) => id === goal.id);
    return say(decision?.kind === 'revoke' ? 'goalNotRevoked' : 'goalDecision', wording, { name: decision === undefined ? goal.id : textIn(decision.name, language) });
  }
  return say('goalRecognition', wording, { name: recognition === undefined ? '' : textIn(recognition.name, language) });
}

function notesOf({ outcome, method, proof, after }: GoalPlan, wording: Wording): readonly string[] {
  if (outcome === 'noGoal' || outcome === 'reached') return [];
  const incomplete = after.set.complete ? [] : [say('planSetIncomplete', wording)];
  if (method === 'smallestGapFirst') return [say('planSmallestGap', wording), ...incomplete];
  if (proof === undefined) return incomplete;
  const values = { effort: number(proof.effort, wording), bound: number(proof.bound, wording), gap: number(proof.effort - proof.bound, wording) };
  return [say(proof.isOptimal ? 'planEffort' : 'planEffortBound', wording, values), ...incomplete];
}

function describeStep(step: PlanStep, wording: Wording): DescribedStep {
  const { input, what, options, from, to, effort, isGate, effects } = step;
  const { language } = wording;
  const told = (value: number): string => (what === 'percent' ? formatPercent(value, { language, maximumDecimals: 2 }) : number(value, wording));
  const values = { name: textIn(input.name, language), from: told(from), to: told(to), change: number(Math.abs(to - from), wording), unit: input.unit === undefined ? '' : textIn(input.unit, language) };
  const key = what === 'count' ? (to > from ? 'stepMore' : 'stepLess') : to > from ? 'stepUp' : 'stepDown';
  return {
    text: options === undefined ? say(key, wording, values) : say('stepState', wording, { name: values.name, from: stateName(input, options.from, wording.messages, language), to: stateName(input, options.to, wording.messages, language) }),
    notes: [...effects.map((effect) => effectText(effect, wording)), ...(isGate ? [say('stepGate', wording)] : []), ...(effort === undefined ? [] : [say('stepEffort', wording, { effort: number(effort, wording) })])],
  };
}

function effectText({ name, before, after, isVerdict }: StepEffect, wording: Wording): string {
  const words = textIn(name, wording.language);
  if (isVerdict) return say(after > before ? 'effectPass' : 'effectFail', wording, { name: words });
  return say(after >= before ? 'effectPoints' : 'effectLosesPoints', wording, { name: words, before: number(before, wording), after: number(after, wording) });
}

function number(value: number, { language }: Wording): string {
  return formatNumber(value, { language, maximumDecimals: 2 });
}

function say(key: PlanMessageKey, { messages }: Wording, values: Readonly<Record<string, string | number>> = {}): string {
  return formatMessage(messages[key], values).replace(/ {2,}/g, ' ').replace(/ (?=[,;.)]|$)/g, '');
}
