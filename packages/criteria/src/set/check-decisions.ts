import { joinPath, type Finding } from '@xaso/core';
import type { Condition, LeafCondition } from '../decision/condition.js';
import { setFinding } from '../finding/set-findings.js';
import { ruleOf } from '../rule/registry.js';
import type { CheckedSet } from './checked-set.js';
import { leavesOf } from './check-condition.js';
import type { Decision } from './criteria-set.schema.js';

/** Names decisions and gates that speak of what is not there, that depend on themselves, or that nobody could take. */
export function checkDecisions(set: CheckedSet): readonly Finding[] {
  const { decisions = [], bands = [] } = set;
  return [
    ...bands.flatMap(({ gate }, index) => (gate === undefined ? [] : conditionFindings(gate, joinPath('bands', [index, 'gate']), set, true))),
    ...decisions.flatMap((decision, index) => decisionFindings(decision, joinPath('decisions', [index]), set)),
    ...rankFindings(set),
  ];
}

function decisionFindings(decision: Decision, path: string, set: CheckedSet): readonly Finding[] {
  const { id, name, kind, of, requires = [], when } = decision;
  const known = new Set((set.decisions ?? []).map((each) => each.id));
  const titles: readonly (readonly [string, string])[] = [...(of === undefined ? [] : [['of', of] as const]), ...requires.map((title, index) => [`requires[${index}]`, title] as const)];
  return [
    ...(kind !== 'grant' && of === undefined ? [setFinding('criteria.decision-of-needed', { path: joinPath(path, ['of']) }, { decision: name.vi })] : []),
    ...titles.flatMap(([field, title]) => (known.has(title) ? [] : [setFinding('criteria.condition-unknown', { path: `${path}.${field}` }, { id: title })])),
    ...conditionFindings(when, joinPath(path, ['when']), set, false),
    ...(dependsOnItself(id, set) ? [setFinding('criteria.decision-cycle', { path }, { decision: name.vi })] : []),
  ];
}

function conditionFindings(condition: Condition, path: string, set: CheckedSet, isGate: boolean): readonly Finding[] {
  return leavesOf(condition, path).flatMap(({ leaf, path: at }) => {
    if (isGate && (leaf.kind === 'band' || leaf.kind === 'decision')) return [setFinding('criteria.gate-on-band', { path: at })];
    return leafFindings(leaf, at, set);
  });
}

function leafFindings(leaf: LeafCondition, path: string, set: CheckedSet): readonly Finding[] {
  const unknown = (id: string | undefined, known: readonly { readonly id: string }[] | undefined): readonly Finding[] =>
    id === undefined || known?.some((each) => each.id === id) === true ? [] : [setFinding('criteria.condition-unknown', { path }, { id })];
  // What has a wrong shape is named elsewhere, and its id is missing here.
  const criteria = set.items.map(({ criterion }) => criterion);
  const criterion = (id: string, needsVerdict: boolean): readonly Finding[] => {
    const found = criteria.find((each) => each.id === id);
    if (found === undefined) return set.allCriteria ? unknown(id, criteria) : [];
    return needsVerdict && (!ruleOf(found.rule.kind).passes || found.counts !== undefined) ? [setFinding('criteria.cannot-pass', { path }, { criterion: found.name.vi })] : [];
  };
  switch (leaf.kind) {
    case 'criterion':
      return criterion(leaf.criterion, true);
    case 'criteria':
      return [...(leaf.among ?? []).flatMap((id) => criterion(id, true)), ...unknown(leaf.group, set.groups)];
    case 'groups':
      return (leaf.among ?? []).flatMap((id) => unknown(id, set.groups));
    case 'points':
      return [...(leaf.criterion === undefined ? [] : criterion(leaf.criterion, false)), ...unknown(leaf.group, set.groups)];
    case 'band':
      return unknown(leaf.atLeast, set.bands);
    case 'decision':
    case 'previous':
      return unknown(leaf.decision, set.decisions);
    // The units below may be judged by another set, which is not here.
    case 'children':
      return [];
    case 'attribute':
      return [...unknown(leaf.of, set.attributes), ...leaf.in.flatMap((each) => unknown(each, set.attributes?.find(({ id }) => id === leaf.of)?.options))];
  }
}

/** Whether a decision leads back to itself through what it asks for now. What was decided before is no circle. */
function dependsOnItself(id: string, { decisions = [] }: CheckedSet): boolean {
  const needs = new Map(
    decisions.map((decision) => [
      decision.id,
      [
        ...leavesOf(decision.when, '').flatMap(({ leaf }) => (leaf.kind === 'decision' ? [leaf.decision] : [])),
        ...(decision.requires ?? []).flatMap((title) => [title, ...decisions.filter(({ kind, of }) => kind === 'revoke' && of === title).map((each) => each.id)]),
      ],
    ]),
  );
  const seen = new Set<string>();
  const next = [...(needs.get(id) ?? [])];
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    if (at === id) return true;
    if (!seen.has(at)) next.push(...(needs.get(at) ?? []));
    seen.add(at);
  }
  return false;
}

function rankFindings({ rank, items, groups, totalLimits, allCriteria }: CheckedSet): readonly Finding[] {
  const { min, max } = totalLimits ?? {};
  const limits = min !== undefined && max !== undefined && min > max ? [setFinding('criteria.limits-reversed', { path: 'totalLimits' }, { from: min, to: max })] : [];
  return [
    ...limits,
    ...(rank?.tieBreakers ?? []).flatMap(({ criterion, group }, index) => {
      const isKnown = criterion === undefined ? groups.some(({ id }) => id === group) : group === undefined && (!allCriteria || items.some(({ criterion: { id } }) => id === criterion));
      return isKnown ? [] : [setFinding('criteria.tie-breaker-unknown', { path: `rank.tieBreakers[${index}]` }, { id: criterion ?? group ?? '' })];
    }),
  ];
}
