import { addDays, isCivilDate, joinPath, type CivilDate, type Finding } from '@xaso/core';
import { add, compare, exactOf, nearest, zero } from '@xaso/core/exact';
import { timeOf } from '../engine/in-force.js';
import { setFinding } from '../finding/set-findings.js';
import { exactDecimal } from '../rule/exact-decimal.js';
import { ruleOf } from '../rule/registry.js';
import { ruleFaults } from '../rule/rule-faults.js';
import { columnOf, figuresOf, figureUses, settleFigures } from '../engine/settle-figures.js';
import type { RuleSpec, WrittenRule } from '../rule/rule.schema.js';
import type { ThresholdTable } from '../table/table.schema.js';
import type { CheckedSet, PlacedCriterion } from './checked-set.js';
import { groupAncestors } from './group-ancestors.js';

/** Names maximums that don't add up, can't be reached or stand where nothing is scored, and counts that differ. */
export function checkPoints(set: CheckedSet): readonly Finding[] {
  const tooLong = longNumbers(set);
  if (tooLong.length > 0) return tooLong;
  return [...set.items.flatMap((placed) => criterionPoints(placed, set.tables ?? [])), ...(set.allCriteria ? sumFindings(set) : []), ...recognitionFindings(set)];
}

type PlacedNumber = readonly [path: string, value: unknown];

/** Numbers that no exact decimal stands for: sixteen digits and more. Only figures: what the format does not know is nobody's number. */
function longNumbers({ items, groups, bands = [], tables = [], attributes = [], totalLimits = {}, maxPoints }: CheckedSet): readonly Finding[] {
  const numbers: readonly PlacedNumber[] = [
    ['maxPoints', maxPoints],
    ...fieldsOf(totalLimits, ['min', 'max'], 'totalLimits'),
    ...tables.flatMap((table, index) => tableNumbers(table, joinPath('tables', [index]))),
    ...attributes.flatMap((attribute, index) => fieldsOf(attribute, ['min', 'max'], joinPath('attributes', [index]))),
    ...groups.map((group, index) => [joinPath('groups', [index, 'maxPoints']), group.maxPoints] as const),
    ...bands.flatMap(({ min, below }, index) => [[joinPath('bands', [index, 'min']), min] as const, [joinPath('bands', [index, 'below']), below] as const]),
    ...items.flatMap(({ criterion, path }) => [[joinPath(path, ['maxPoints']), criterion.maxPoints] as const, ...figuresOf(criterion.rule).map(({ path: inside, figure }) => [`${path}.rule.${inside}`, figure] as const)]),
  ];
  return numbers.flatMap(([path, value]) => (typeof value !== 'number' || exactOf(value) !== undefined ? [] : [setFinding('criteria.number-too-long', { path }, { value })]));
}

function tableNumbers({ rows }: ThresholdTable, path: string): readonly PlacedNumber[] {
  return rows.flatMap(({ when, values }, row) => [
    ...when.flatMap((condition, index) => fieldsOf(condition, ['atLeast', 'moreThan', 'atMost', 'lessThan'], joinPath(path, ['rows', row, 'when', index]))),
    ...values.map((value, column) => [joinPath(path, ['rows', row, 'values', column]), value] as const),
  ]);
}

function fieldsOf<Whole extends object>(whole: Whole, names: readonly (keyof Whole & string)[], path: string): readonly PlacedNumber[] {
  return names.map((name) => [joinPath(path, [name]), whole[name]] as const);
}

function criterionPoints({ criterion: { name, rule, maxPoints, counts, effectiveFrom, effectiveTo }, path }: PlacedCriterion, tables: readonly ThresholdTable[]): readonly Finding[] {
  const at = { path: joinPath(path, ['maxPoints']) };
  const criterion = name.vi;
  const found: Finding[] = [];
  if (rule.kind === 'unscored') return maxPoints === undefined || maxPoints === 0 ? [] : [setFinding('criteria.points-on-unscored', at, { criterion, points: maxPoints })];
  if (effectiveFrom !== undefined && effectiveTo !== undefined && effectiveFrom > effectiveTo) found.push(setFinding('criteria.duration-reversed', { path: joinPath(path, ['effectiveTo']) }, { from: effectiveFrom, to: effectiveTo }));
  if (maxPoints === undefined && (!ruleOf(rule.kind).passes || counts !== undefined)) found.push(setFinding('criteria.points-missing', at, { criterion }));
  if (maxPoints !== undefined && maxPoints <= 0) found.push(setFinding('criteria.points-negative', at, { points: maxPoints }));
  const faults = settledRules(rule, tables).flatMap((settled) => ruleFaults(settled, maxPoints));
  const told = new Map(faults.map(({ code, path: inside, values }) => [`${code} ${inside}`, setFinding(code, { path: `${path}.rule.${inside}` }, values)]));
  return [...found, ...told.values()];
}

/** The rule with the figures of each row, so that a fault of one of them is found. */
function settledRules(rule: WrittenRule, tables: readonly ThresholdTable[]): readonly RuleSpec[] {
  const uses = figureUses(rule);
  if (uses.length === 0) return [rule as RuleSpec];
  const byId = new Map(tables.map((table) => [table.id, table]));
  const length = Math.max(0, ...uses.map(({ ref }) => byId.get(ref.table)?.rows.length ?? 0));
  return [...Array(length).keys()].map((row) =>
    settleFigures(rule, (ref) => {
      const table = byId.get(ref.table);
      const numbers = (table?.rows ?? []).map(({ values }) => values[columnOf(table!, ref)]).filter((value) => typeof value === 'number');
      return numbers[Math.min(row, numbers.length - 1)] ?? 1;
    }),);
}

/** The sums of each stretch of time in which the same criteria are in force. A fault of several stretches is told once. */
function sumFindings(set: CheckedSet): readonly Finding[] {
  const days = set.items.flatMap(({ criterion: { effectiveFrom, effectiveTo } }) => [...(effectiveFrom === undefined ? [] : [effectiveFrom]), ...(effectiveTo === undefined || !isCivilDate(effectiveTo) ? [] : [addDays(effectiveTo, 1)])]);
  const isWithin = (day: CivilDate): boolean => (set.effectiveFrom === undefined || day >= set.effectiveFrom) && (set.effectiveTo === undefined || day <= set.effectiveTo);
  const [first] = [...days].sort();
  const before = first === undefined || !isCivilDate(first) ? set.asOf : (set.effectiveFrom ?? addDays(first, -1));
  const found = [...new Set([before, ...days])].filter((day) => days.length === 0 || isWithin(day)).flatMap((day) => sumsOn({ ...set, items: set.items.filter(({ criterion }) => timeOf(criterion, day) === undefined) }));
  return [...new Map(found.map((finding) => [JSON.stringify([finding.code, finding.where]), finding])).values()];
}

/** Declared maximums and numbers of criteria against what is inside. Of an incomplete set the inside may be less. */
function sumsOn({ items, groups, maxPoints, declaredCriteria, complete }: CheckedSet): readonly Finding[] {
  const ancestors = groupAncestors(groups);
  const inside = new Map(groups.map(({ id }) => [id, { sum: zero, count: 0 }]));
  const whole = { sum: zero, count: 0 };
  for (const { criterion: { group = '', rule, counts, maxPoints: max = 0 } } of items) {
    const points = rule.kind === 'unscored' || counts !== undefined ? zero : exactDecimal(max);
    for (const part of [whole, ...[...(ancestors.get(group) ?? [])].map((id) => inside.get(id))]) {
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
    const members = items.filter(({ criterion }) => criterion.rule.kind !== 'unscored' && criterion.counts === undefined && (group === undefined || ancestors.get(criterion.group ?? '')?.has(group) === true));
    const others = members.filter(({ criterion: { rule } }) => !ruleOf(rule.kind).passes);
    if (members.length === others.length) return [setFinding('criteria.nothing-to-pass', { path })];
    for (const { criterion: { name }, path: at } of others) bad.set(at, setFinding('criteria.cannot-pass', { path: joinPath(at, ['rule']) }, { criterion: name.vi }));
    return [];
  });
  return [...empty, ...bad.values()];
}
