import type { DecisionGround } from '../decision/decide-titles.js';
import { noPoints, type GroundGroup } from '../decision/test-condition.js';
import type { Exact } from '@xaso/core/exact';
import type { PreviousState } from '../decision/decision-result.js';
import type { Subject } from '../subject/subject.js';
import type { Situation } from '../table/choose-rows.js';
import type { Judged } from './evaluate-criterion.js';
import type { CriteriaPlan, PlannedNode } from './plan.js';
import type { NodeSums } from './sum-points.js';

/** What decisions and gates are tested on, made of an evaluation's parts. */
export function groundOf(plan: CriteriaPlan, judged: readonly Judged[], sums: ReadonlyMap<PlannedNode, NodeSums>, whole: NodeSums, subject: Subject, situation: Situation): DecisionGround {
  const { set, criteria, groups, root, bands, scale } = plan;
  const maxOf = (units: number): Exact => ({ numerator: units, denominator: scale });
  const { children, childCount, previous } = subject;
  return {
    criteria: new Map(
      criteria.map(({ criterion: { id, name, group }, weight }, index) => {
        const { verdict, outcome: { low, high } } = judged[index]!;
        return [id, { name, group, verdict, low, high, max: weight }] as const;
      }),
    ),
    groups: new Map(
      groups.map((node): readonly [string, GroundGroup] => {
        const { id, name, parent, declaredCriteria } = node.group!;
        const { low = noPoints, high = noPoints } = sums.get(node) ?? {};
        const lackingCriteria = lacking(set.complete, declaredCriteria, node.members.length);
        return [id, { name, parent, members: node.members.map((index) => criteria[index]!.criterion.id), low, high, max: maxOf(node.maxUnits), lackingCriteria }];
      }),
    ),
    total: { low: whole.low, high: whole.high, max: maxOf(root.maxUnits) },
    lackingCriteria: lacking(set.complete, set.declaredCriteria, set.items.length),
    bands: bands.map(({ ref: { id, name } }) => ({ id, name })),
    band: undefined,
    attributes: new Map((set.attributes ?? []).map(({ id, options = [] }) => [id, new Map(options.map((option) => [option.id, option.name]))])),
    situation,
    previous: isObject(previous) ? (previous as Readonly<Record<string, PreviousState>>) : {},
    children: Array.isArray(children) ? children.filter((child) => isObject(child) && isObject((child as { decisions?: unknown }).decisions)) : undefined,
    childCount: Number.isSafeInteger(childCount) && childCount! >= 0 ? childCount : undefined,
  };
}

/** How many criteria of the decision are not here. Of a whole set none are, whatever is declared for a group. */
function lacking(isComplete: boolean, declared: number | undefined, count: number): number {
  if (isComplete) return 0;
  return declared === undefined ? Infinity : Math.max(0, declared - count);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
