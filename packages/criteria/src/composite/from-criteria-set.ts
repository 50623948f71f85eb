import { divide, exactOf, nearest, parseExact } from '@xaso/core/exact';
import type { CriterionResult, Evaluation } from '../engine/evaluation.js';
import type { CriteriaSet } from '../set/criteria-set.schema.js';
import type { CompositeFigure, CompositeUnit } from './composite-data.js';
import type { CompositeGroup, CompositeIndex } from './composite-index.schema.js';

/** Id of the group that is the whole set. */
const wholeId = 'total';

/**
 * A criteria set as a composite index: each criterion is an indicator from 0 to 1 that weighs as much as it has points, a criterion without points
 * weighs nothing, groups are weighted means. The result times the set's maximum is its total, for sets that only add (not for bonus and penalty, nor
 * for limits of the total).
 */
export function compositeOfCriteriaSet({ id, name, items, groups, rank }: CriteriaSet): CompositeIndex {
  const counted = items.filter(({ counts }) => counts === undefined);
  const pointsOf = (group: string): number => counted.reduce((sum, item) => sum + (isWithin(item.group, group, groups) ? (item.maxPoints ?? 0) : 0), 0);
  const membersOf = (group: string | undefined): CompositeGroup['members'] => [
    ...counted.filter((item) => item.group === group).map((item) => ({ of: partId(item.id), weight: item.maxPoints ?? 0 })),
    ...groups.filter(({ parent }) => parent === group).map((each) => ({ of: groupId(each.id), weight: pointsOf(each.id) })),
  ];
  const own = groups.map((group): CompositeGroup => ({ id: groupId(group.id), name: group.name, aggregate: 'arithmetic', members: membersOf(group.id) })).filter(({ members }) => members.some(({ weight }) => weight !== 0));
  const kept = new Set(own.map((group) => group.id));
  const isKept = ({ of }: { readonly of: string }): boolean => !of.startsWith('group:') || kept.has(of);
  const whole: CompositeGroup = { id: wholeId, name, aggregate: 'arithmetic', members: membersOf(undefined) };
  return {
    id,
    name,
    indicators: counted.map((item) => ({ id: partId(item.id), name: item.name, normalise: { kind: 'none' } })),
    groups: [...own, whole].map((group) => ({ ...group, members: group.members.filter(isKept) })),
    total: wholeId,
    ...(rank === undefined ? {} : { ties: rank.ties }),
  };
}

/** Evaluated places as the units of that index: of each criterion, the part of its points that it has. */
export function unitsOfEvaluations(evaluations: readonly Evaluation[]): readonly CompositeUnit[] {
  return evaluations.map(({ place, criteria }) => ({
    id: place.code ?? place.name,
    name: place.name,
    figures: Object.fromEntries(criteria.map((criterion) => [partId(criterion.id), figureOf(criterion)])),
  }));
}

function figureOf({ status, points, info: { max } }: CriterionResult): CompositeFigure {
  const exact = points === undefined ? undefined : parseExact(points.exact);
  const whole = max === undefined || max === 0 ? undefined : exactOf(max);
  if (exact !== undefined && whole !== undefined) return nearest(divide(exact, whole));
  return { status: status === 'notApplicable' ? 'notApplicable' : 'missing' };
}

// A set may call a criterion and a group by one name; in an index both are parts, and need two.
function partId(id: string): string {
  return `criterion:${id}`;
}

function groupId(id: string): string {
  return `group:${id}`;
}

function isWithin(group: string | undefined, around: string, groups: CriteriaSet['groups']): boolean {
  for (let at = group, steps = 0; at !== undefined && steps <= groups.length; steps += 1) {
    if (at === around) return true;
    at = groups.find(({ id }) => id === at)?.parent;
  }
  return false;
}
