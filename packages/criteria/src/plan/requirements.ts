import { nearest } from '@xaso/core/exact';
import type { Condition } from '../decision/condition.js';
import type { Evaluation } from '../engine/evaluation.js';
import type { CriteriaPlan } from '../engine/plan.js';
import { findRule } from '../rule/registry.js';
import { growthFactors, lowPoints, type Component, type Outcome } from './component.js';
import type { EffortProblem } from './least-effort.js';

/** Something that every way to the goal has: so many points, or so many criteria that are passed. It bounds the effort from below. */
export interface Requirement {
  /** How much the components have to bring together. */
  readonly needed: number;
  /** What rounding and open points could add: with so much more the requirement is surely met. */
  readonly slack: number;
  /** How much of it an outcome brings. */
  readonly amountOf: (outcome: Outcome) => number;
  /** Whether it is all that the goal asks for. */
  readonly isEnough: boolean;
}

/** What the goal surely requires. None of it is needed for a plan to be right; all of it helps to prove that a plan is the best one. */
export function requirementsOf({ aimed, start, goal }: EffortProblem, components: readonly Component[]): readonly Requirement[] {
  const { plan, points, isGated } = aimed;
  const total = totalRequirement(plan, start, components);
  const asked = goal.kind === 'decision' ? plan.set.decisions?.find(({ id, kind }) => id === goal.id && kind !== 'revoke')?.when : undefined;
  const leaves = asked === undefined ? [] : necessaryLeaves(asked);
  const max = start.total.max;
  return [
    ...(points === undefined ? [] : total(points, !isGated)),
    ...leaves.flatMap((leaf) => {
      if (leaf.kind === 'points' && leaf.criterion === undefined && leaf.group === undefined) {
        const needed = leaf.atLeast ?? (leaf.percent === undefined || max === undefined ? undefined : (leaf.percent * max) / 100);
        return needed === undefined ? [] : total(needed, false);
      }
      return leaf.kind === 'criteria' && leaf.are === 'passed' && leaf.group === undefined ? passRequirement(plan, start, components, leaf) : [];
    }),
  ];
}

/** Conditions all of which have to hold. */
function necessaryLeaves(condition: Condition): readonly Condition[] {
  return condition.kind === 'all' ? condition.of.flatMap(necessaryLeaves) : [condition];
}

/** Points of the total: those of the goal without what all other criteria bring, and without what rounding could add. */
function totalRequirement(plan: CriteriaPlan, start: Evaluation, components: readonly Component[]): (points: number, isAll: boolean) => readonly Requirement[] {
  const factors = growthFactors(plan, start);
  const total = start.criteria.reduce((sum, result) => (result.info.max === undefined ? sum : sum + nearest(lowPoints(result, plan.set.rounding)) * (factors.get(result.id) ?? 1)), 0);
  const own = components.reduce((sum, { levers, outcome }) => sum + outcome(levers.map(({ from }) => from)).points, 0);
  const { at, digits } = plan.set.rounding;
  const unit = 10 ** -digits;
  const rounded = at === 'group' ? plan.groups.length : at === 'total' ? 1 : 0;
  const open = start.criteria.filter(({ open: range }) => range !== undefined).length;
  const largest = Math.max(1, ...factors.values());
  const slack = (rounded + open) * unit * largest;
  const isKnown = isAdditive(start, total, slack + unit * largest);
  const amountOf = ({ points }: Outcome): number => points;
  return (points, isAll) => (isKnown ? [{ needed: points - (total - own) - slack, slack: 2 * slack, amountOf, isEnough: isAll && slack === 0 && plan.set.totalLimits === undefined }] : []);
}

/** Whether the total is the sum of the criteria's points, as the bound takes it to be; where a set adds otherwise, there is no such bound. */
function isAdditive({ total: { points, open } }: Evaluation, sum: number, slack: number): boolean {
  return Math.abs((open?.min ?? points?.rounded ?? 0) - sum) <= slack;
}

/** So many criteria passed. Of a percentage only what is judged now is counted, so that no more is required than surely is. */
function passRequirement(plan: CriteriaPlan, start: Evaluation, components: readonly Component[], { among, count, percent }: Extract<Condition, { kind: 'criteria' }>): readonly Requirement[] {
  const counted = new Set(plan.criteria.filter(({ criterion: { id, rule } }) => findRule(rule.kind)?.passes === true && (among === undefined || among.includes(id))).map(({ criterion: { id } }) => id));
  const judged = start.criteria.filter(({ id, status }) => counted.has(id) && (status === 'passed' || status === 'failed'));
  const needed = count ?? (percent === undefined ? undefined : Math.ceil((percent * judged.length) / 100 - 1e-9));
  if (needed === undefined) return [];
  const amountOf = ({ ids, each }: Outcome): number => ids.reduce((sum, id, index) => (counted.has(id) && nearest(each[index]!) > 0 ? sum + 1 : sum), 0);
  const now = judged.filter(({ status }) => status === 'passed').length;
  // Criteria that nobody can judge or move could still come to pass otherwise: by a share of nothing, for one.
  const elsewhere = start.criteria.filter(({ id, status }) => counted.has(id) && status !== 'passed' && status !== 'failed').length;
  const own = components.reduce((sum, { levers, outcome }) => sum + amountOf(outcome(levers.map(({ from }) => from))), 0);
  return [{ needed: needed - (now - own) - elsewhere, slack: elsewhere, amountOf, isEnough: false }];
}
