import { joinPath, type Finding } from '@xaso/core';
import { setFinding } from '../finding/set-findings.js';
import { ruleOf } from '../rule/registry.js';
import { inputsOf } from '../rule/evaluate-expression.js';
import type { OperandSpec } from '../rule/rule.js';
import type { RuleSpec } from '../rule/rule.schema.js';
import { checkInputs } from './check-inputs.js';
import type { InputDefinition, InputKind } from './criteria-set.schema.js';
import type { CheckedSet, PlacedCriterion } from './checked-set.js';

/** Names ids that are used twice and references that lead nowhere: groups, inputs, the data of a rule. */
export function checkReferences(set: CheckedSet): readonly Finding[] {
  return [...duplicates(set), ...groupFindings(set), ...inputFindings(set)];
}

function duplicates({ inputs, groups, bands = [], sources, attributes = [], tables = [], decisions = [], items }: CheckedSet): readonly Finding[] {
  const lists: readonly (readonly { readonly id: string; readonly path: string }[])[] = [
    ...Object.entries({ inputs, groups, bands, sources, attributes, tables, decisions }).map(([name, list]) => list.map(({ id }, place) => ({ id, path: joinPath(name, [place, 'id']) }))),
    items.map(({ criterion: { id }, path }) => ({ id, path: joinPath(path, ['id']) })),
  ];
  return lists.flatMap((list) => {
    const seen = new Set<string>();
    return list.flatMap(({ id, path }) => {
      if (seen.has(id)) return [setFinding('criteria.duplicate-id', { path }, { id })];
      seen.add(id);
      return [];
    });
  });
}

function groupFindings({ groups, items }: CheckedSet): readonly Finding[] {
  const parents = new Map(groups.map(({ id, parent }) => [id, parent]));
  const unknown = (group: string | undefined, path: string): readonly Finding[] =>
    group === undefined || parents.has(group) ? [] : [setFinding('criteria.group-unknown', { path }, { group })];
  return [
    ...items.flatMap(({ criterion: { group }, path }) => unknown(group, joinPath(path, ['group']))),
    ...groups.flatMap(({ id, parent }, index) => {
      const path = joinPath('groups', [index, 'parent']);
      return isInItself(id, parents) ? [setFinding('criteria.group-cycle', { path }, { group: id })] : unknown(parent, path);
    }),
  ];
}

function isInItself(id: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  let above = parents.get(id);
  for (let steps = 0; above !== undefined && steps <= parents.size; steps += 1) {
    if (above === id) return true;
    above = parents.get(above);
  }
  return false;
}

function inputFindings({ inputs, items }: CheckedSet): readonly Finding[] {
  const byId = new Map(inputs.map((input) => [input.id, input]));
  const used = new Set<string>();
  const findings = items.flatMap((placed) => {
    // Which data a rule looks at does not depend on the figures that stand in tables.
    const rule = placed.criterion.rule as RuleSpec;
    const operands = ruleOf(rule.kind).operands(rule);
    return [...operands.flatMap((operand) => operandFindings(operand, placed, byId, used)), ...levelFindings(rule, `${placed.path}.rule`, byId)];
  });
  for (const { formula, peers } of inputs) for (const id of [...(formula === undefined ? [] : inputsOf(formula)), ...(peers === undefined ? [] : [peers.of])]) used.add(id);
  const unused = inputs.flatMap(({ id }, index) => (used.has(id) ? [] : [setFinding('criteria.input-unused', { path: joinPath('inputs', [index]) }, { input: id })]));
  return [...findings, ...unused, ...checkInputs({ inputs })];
}

function operandFindings({ path, of, numerator, denominator, accepts }: OperandSpec, { criterion, path: at }: PlacedCriterion, inputs: ReadonlyMap<string, InputDefinition>, used: Set<string>): readonly Finding[] {
  const place = (field: string): string => [at, 'rule', path, field].filter((part) => part !== '').join('.');
  for (const id of [of, numerator, denominator]) if (id !== undefined) used.add(id);
  const isPair = numerator !== undefined || denominator !== undefined;
  if (of !== undefined && isPair) return [setFinding('criteria.operand-twice', { path: place('') }, { criterion: criterion.name.vi })];
  const needed = of === undefined ? { numerator, denominator } : { of };
  if (Object.values(needed).includes(undefined)) return [setFinding('criteria.operand-missing', { path: place('') }, { criterion: criterion.name.vi })];
  return Object.entries(needed).flatMap(([field, id = '']) => {
    const kind = inputs.get(id)?.kind;
    if (kind === undefined) return [setFinding('criteria.input-unknown', { path: place(field) }, { input: id })];
    const asked = field === 'of' ? accepts : 'count';
    return fits[asked].includes(kind) ? [] : [setFinding('criteria.input-kind', { path: place(field) }, { input: id, kind, expected: asked === 'any' || asked === 'every' ? 'number' : asked })];
  });
}

/** The kinds of input that an operand can work with. */
const fits: Readonly<Record<OperandSpec['accepts'], readonly InputKind[]>> = {
  share: ['share'],
  count: ['count'],
  number: ['number', 'count'],
  choice: ['choice'],
  yesNo: ['yesNo'],
  any: ['share', 'number', 'count', 'yesNo'],
  every: ['share', 'number', 'count', 'yesNo', 'choice'],
};

/** Every state of an input has its points, and no other has. */
function levelFindings(rule: RuleSpec, path: string, inputs: ReadonlyMap<string, InputDefinition>): readonly Finding[] {
  if (rule.kind === 'bestOf' || rule.kind === 'worstOf') return rule.cases.flatMap((one, index) => levelFindings(one.rule, `${path}.cases[${index}].rule`, inputs));
  if (rule.kind !== 'levels') return [];
  const input = inputs.get(rule.of);
  const options = input?.kind === 'choice' ? input.options : undefined;
  if (options === undefined) return [];
  return [
    ...rule.levels.flatMap(({ option }, index) => (options.some(({ id }) => id === option) ? [] : [setFinding('criteria.option-unknown', { path: `${path}.levels[${index}].option` }, { input: rule.of, option })])),
    ...options.flatMap(({ id }) => (rule.levels.some(({ option }) => option === id) ? [] : [setFinding('criteria.option-missing', { path: `${path}.levels` }, { input: rule.of, option: id })])),
  ];
}
