import { joinPath, type Finding } from '@xaso/core';
import { add, compare, exactOf, nearest, zero } from '@xaso/core/exact';
import { setFinding } from '../finding/set-findings.js';
import { exactDecimal } from '../rule/exact-decimal.js';
import { ruleOf } from '../rule/registry.js';
import { ruleFaults } from '../rule/rule-faults.js';
import type { CheckedSet, PlacedCriterion } from './checked-set.js';
import { groupAncestors } from './group-ancestors.js';

/** Names maximums that don't add up, can't be reached or stand where nothing is scored, and counts that differ. */
export function checkPoints(set: CheckedSet): readonly Finding[] {
  const tooLong = longNumbers(set);
  if (tooLong.length > 0) return tooLong;
  return [...set.items.flatMap(criterionPoints), ...(set.allCriteria ? sumFindings(set) : []), ...recognitionFindings(set)];
}

/** Numbers that no exact decimal stands for: sixteen digits and more. */
function longNumbers({ items, groups, bands = [], maxPoints }: CheckedSet): readonly Finding[] {
  const numbers: (readonly [path: string, value: unknown])[] = [
    ['maxPoints', maxPoints],
    ...groups.map((group, index) => [joinPath('groups', [index, 'maxPoints']), group.maxPoints] as const),
    ...bands.flatMap(({ min, below }, index) => [[joinPath('bands', [index, 'min']), min] as const, [joinPath('bands', [index, 'below']), below] as const]),
    ...items.flatMap(({ criterion, path }) => [[joinPath(path, ['maxPoints']), criterion.maxPoints] as const, ...numbersIn(criterion.rule, joinPath(path, ['rule']))]),
  ];
  return numbers.flatMap(([path, value]) => (typeof value !== 'number' || exactOf(value) !== undefined ? [] : [setFinding('criteria.number-too-long', { path }, { value })]));
}

function numbersIn(value: object, path: string): readonly (readonly [string, unknown])[] {
  return Object.entries(value).flatMap(([name, child]: [string, unknown]) => {
    const at = joinPath(path, [name]);
    return typeof child === 'object' && child !== null ? numbersIn(child, at) : [[at, child] as const];
  });
}

function criterionPoints({ criterion: { name, rule, maxPoints }, path }: PlacedCriterion): readonly Finding[] {
  const at = { path: joinPath(path, ['maxPoints']) };
  const criterion = name.vi;
  const found: Finding[] = [];
  if (rule.kind === 'unscored') return maxPoints === undefined || maxPoints === 0 ? [] : [setFinding('criteria.points-on-unscored', at, { criterion, points: maxPoints })];
  if (maxPoints === undefined && !ruleOf(rule.kind).passes) found.push(setFinding('criteria.points-missing', at, { criterion }));
  if (maxPoints !== undefined && maxPoints <= 0) found.push(setFinding('criteria.points-negative', at, { points: maxPoints }));
  const faults = ruleFaults(rule, maxPoints);
  return [...found, ...faults.map(({ code, path: inside, values }) => setFinding(code, { path: `${path}.rule.${inside}` }, values))];
}

/** Declared maximums and numbers of criteria against what is inside. Of an incomplete set the inside may be less. */
function sumFindings({ items, groups, maxPoints, declaredCriteria, complete }: CheckedSet): readonly Finding[] {
  const ancestors = groupAncestors(groups);
  const inside = new Map(groups.map(({ id }) => [id, { sum: zero, count: 0 }]));
  const whole = { sum: zero, count: 0 };
  for (const { criterion: { group = '', rule, maxPoints: max = 0 } } of items) {
    const points = rule.kind === 'unscored' ? zero : exactDecimal(max);
    for (const part of [whole, ...Array.from(ancestors.get(group) ?? [], (id) => inside.get(id))]) {
      if (part === undefined) continue;
      part.sum = add(part.sum, points);
      part.count += 1;
    }
  }
  const check = (path: string, { sum, count }: typeof whole, max: number | undefined, declared: number | undefined): readonly Finding[] => {
    const order = max === undefined ? 0 : compare(sum, exactDecimal(max));
    const isOff = order > 0 || (order < 0 && complete);
    const differs = declared !== undefined && (count > declared || (count < declared && complete));
    return [
      ...(isOff ? [setFinding('criteria.points-sum', { path: joinPath(path, ['maxPoints']) }, { sum: nearest(sum), max: max ?? 0 })] : []),
      ...(differs ? [setFinding('criteria.count-differs', { path: joinPath(path, ['declaredCriteria']) }, { declared, count })] : []),
    ];
  };
  return [...check('', whole, maxPoints, declaredCriteria), ...groups.flatMap((group, index) => check(joinPath('groups', [index]), inside.get(group.id)!, group.maxPoints, group.declaredCriteria))];
}

/** "All must pass" needs criteria that can pass, and only such. */
function recognitionFindings({ recognition, items, groups }: CheckedSet): readonly Finding[] {
  const ancestors = groupAncestors(groups);
  const rules: readonly { readonly path: string; readonly group?: string }[] = [
    ...(recognition === undefined ? [] : [{ path: 'recognition.grant' }]),
    ...groups.flatMap(({ id, rule }, index) => (rule === 'allMustPass' ? [{ path: joinPath('groups', [index, 'rule']), group: id }] : [])),
  ];
  const bad = new Map<string, Finding>();
  const empty = rules.flatMap(({ path, group }) => {
    const members = items.filter(({ criterion }) => criterion.rule.kind !== 'unscored' && (group === undefined || ancestors.get(criterion.group ?? '')?.has(group) === true));
    const others = members.filter(({ criterion: { rule } }) => !ruleOf(rule.kind).passes);
    if (members.length === others.length) return [setFinding('criteria.nothing-to-pass', { path })];
    for (const { criterion: { name }, path: at } of others) bad.set(at, setFinding('criteria.cannot-pass', { path: joinPath(at, ['rule']) }, { criterion: name.vi }));
    return [];
  });
  return [...empty, ...bad.values()];
}
