import { formatNumber, parseResult, type Finding, type ParseResult } from '@xaso/core';
import type { RuleSpec, WrittenRule } from '../rule/rule.schema.js';
import type { CriteriaGroup, CriteriaSet, Criterion, InputDefinition } from '../set/criteria-set.schema.js';
import type { TableRef } from '../table/table.schema.js';
import { splitHeading } from './annex-rows.js';
import { importFinding } from './import-findings.js';
import type { Method, MethodOption } from './method.js';
import { readMethod } from './read-method.js';

/** One row of the template: STT, Chỉ số, Điểm tối đa, Cách xác định, Tử số, Mẫu số, Ngưỡng, Áp dụng cho. */
export type TemplateRow = readonly [order: string, name: string, points: number | string | null, method: string | null, numerator: string | null, denominator: string | null, threshold: string | null, applies: string | null];

/**
 * Writes a set as rows of the template, from which `importCriteria` makes the same rules. A rule that the columns of the template can't hold
 * is named by a finding, and its row says that it is scored by hand.
 */
export function templateRows(set: CriteriaSet): ParseResult<readonly TemplateRow[]> {
  const findings: Finding[] = [];
  const rows: TemplateRow[] = [];
  const write = (parent: string | undefined): void => {
    for (const item of set.items) if (item.group === parent) rows.push(...criterionRows(item, set, findings));
    for (const group of set.groups) {
      if (group.parent !== parent) continue;
      rows.push(groupRow(group));
      write(group.id);
    }
  };
  write(undefined);
  return parseResult<readonly TemplateRow[]>(rows, findings);
}

/** A share that is one figure is told from a numerator by its name. */
function shareName(name: string): string {
  return /^t[ỷỉ] lệ /iu.test(name) ? name : `Tỷ lệ ${name}`;
}

function groupRow({ name: { vi }, maxPoints }: CriteriaGroup): TemplateRow {
  const { code, name } = splitHeading(vi);
  return [code, name, maxPoints ?? null, null, null, null, null, null];
}

/** What the columns from the way of scoring on say. */
interface Written {
  readonly method: string | null;
  readonly operand?: { readonly of?: string | undefined; readonly numerator?: string | undefined; readonly denominator?: string | undefined };
  readonly threshold?: { readonly figure: number | TableRef; readonly sign: string; readonly unit: string };
}

function criterionRows(criterion: Criterion, set: CriteriaSet, findings: Finding[]): readonly TemplateRow[] {
  const { code = '', name, maxPoints, id, rule } = criterion;
  const inputs = new Map(set.inputs.map((input) => [input.id, input]));
  const written = writtenRule(rule, maxPoints, inputs);
  const where = { path: `items.${id}` };
  if (written === undefined) findings.push(importFinding('template.rule-not-written', where, { name: name.vi, kind: rule.kind }));
  const { method = 'Chấm thủ công', operand = {}, threshold } = written ?? {};
  const nameOf = (input: string | undefined): string | null => (input === undefined ? null : (inputs.get(input)?.name.vi ?? null));
  const single = nameOf(operand.of);
  const isShare = inputs.get(operand.of ?? '')?.kind === 'share';
  const numerator = operand.of === undefined ? nameOf(operand.numerator) : single === null || single === name.vi || rule.kind === 'manual' ? null : isShare ? shareName(single) : single;
  const points = rule.kind === 'unscored' ? 0 : (maxPoints ?? 'Đạt');
  const head = [code, name.vi, points, method, numerator, nameOf(operand.denominator)] as const;
  if (threshold === undefined) return [[...head, null, null]];
  const { figure, sign, unit } = threshold;
  const text = (value: number | 'notApplicable' | undefined): string => (typeof value === 'number' ? `${sign} ${shown(value)}${unit}` : 'không áp dụng');
  if (typeof figure === 'number') return [[...head, text(figure), null]];
  const table = set.tables?.find((each) => each.id === figure.table);
  const classes = table?.rows.map(({ when, values }) => ({ applies: classNames(when, set), value: values[0] }));
  if (table === undefined || table.columns !== undefined || classes === undefined || classes.some(({ applies }) => applies === undefined)) {
    findings.push(importFinding('template.rule-not-written', where, { name: name.vi, kind: rule.kind }));
    return [[code, name.vi, points, 'Chấm thủ công', null, null, null, null]];
  }
  return classes.map(({ applies = '', value }, index): TemplateRow => (index === 0 ? [...head, text(value), applies] : ['', '', null, null, null, null, text(value), applies]));
}

/** The classes of a row; none where it depends on something else. */
function classNames(when: readonly { readonly of?: string | undefined; readonly in?: readonly string[] | undefined }[], { attributes = [] }: CriteriaSet): string | undefined {
  const [condition, ...more] = when;
  const options = attributes.find(({ id }) => id === condition?.of)?.options;
  if (condition?.in === undefined || options === undefined || more.length > 0 || Object.keys(condition).some((key) => key !== 'of' && key !== 'in')) return undefined;
  return condition.in.map((id) => options.find((option) => option.id === id)?.name.vi ?? id).join(', ');
}

function shown(value: number): string {
  return formatNumber(value, { language: 'vi', maximumDecimals: 8 });
}

function writtenRule(rule: WrittenRule, max: number | undefined, inputs: ReadonlyMap<string, InputDefinition>): Written | undefined {
  const written = writeRule(rule, max, inputs);
  // What would be read otherwise than it is meant is not written.
  if (written === undefined || written.method === null || rule.kind === 'unscored') return written;
  const reading = readMethod(written.method, { max, hasThreshold: written.threshold !== undefined });
  return 'fault' in reading || !meansTheSame(rule as RuleSpec, reading.method, inputs) ? undefined : written;
}

const methodKinds: Partial<Record<RuleSpec['kind'], readonly Method['kind'][]>> = { bestOf: ['ratioFullFrom'], worstOf: ['ratioZeroBelow'], allOf: ['yesNo'], checklist: ['checklist', 'yesNo'], steps: ['steps', 'atLeast', 'atMost'] };

/** Whether a text is read as the rule of which it was written: names of states and parts may hold signs that part them. */
function meansTheSame(rule: RuleSpec, method: Method, inputs: ReadonlyMap<string, InputDefinition>): boolean {
  if (!(methodKinds[rule.kind] ?? [rule.kind]).includes(method.kind as never)) return false;
  if (method.kind === 'levels' && rule.kind === 'levels') {
    const names = inputs.get(rule.of)?.options ?? [];
    return sameOptions(method.options, rule.levels.map(({ option, points }) => ({ name: names.find(({ id }) => id === option)?.name.vi ?? option, points })));
  }
  if (method.kind === 'checklist' && rule.kind === 'checklist') return sameOptions(method.options, rule.parts.map(({ of, points }) => ({ name: inputs.get(of)?.name.vi ?? of, points })));
  if (method.kind === 'steps' && rule.kind === 'steps') return method.otherwise === rule.otherwise && method.steps.length === rule.steps.length;
  return method.kind !== 'perItem' || rule.kind !== 'perItem' || (method.points === rule.points && method.each === (rule.each ?? 1));
}

function sameOptions(one: readonly MethodOption[], other: readonly MethodOption[]): boolean {
  return one.length === other.length && one.every(({ name, points }, index) => name === other[index]!.name && points === other[index]!.points);
}

function writeRule(rule: WrittenRule, max: number | undefined, inputs: ReadonlyMap<string, InputDefinition>): Written | undefined {
  const isPercentOf = (operand: Written['operand']): boolean => operand?.numerator !== undefined || inputs.get(operand?.of ?? '')?.kind === 'share';
  const unitOf = (operand: Written['operand']): string => (isPercentOf(operand) ? '%' : '');
  const spec = rule as RuleSpec;
  switch (spec.kind) {
    case 'ratio':
      return { method: 'a/b × điểm tối đa', operand: spec };
    case 'ratioToTarget':
      return typeof spec.target === 'number'
        ? { method: `Tỷ lệ/${shown(spec.target)}% × điểm tối đa, không quá điểm tối đa`, operand: spec }
        : { method: 'Tỷ lệ/ngưỡng × điểm tối đa, không quá điểm tối đa', operand: spec, threshold: { figure: spec.target, sign: '≥', unit: '%' } };
    case 'atLeast':
      return { method: null, operand: spec, threshold: { figure: spec.threshold, sign: spec.strict === true ? '>' : '≥', unit: unitOf(spec) } };
    case 'atMost':
      return { method: null, operand: spec, threshold: { figure: spec.threshold, sign: spec.strict === true ? '<' : '≤', unit: unitOf(spec) } };
    case 'rate':
      return typeof spec.threshold === 'number' ? { method: `${spec.strict === true ? '>' : '≥'} ${shown(spec.threshold)}/${spec.per} dân`, operand: spec } : undefined;
    case 'everyUnit':
      return spec.except === undefined || spec.except === 0 ? { method: 'Mọi đơn vị đều đạt', operand: spec } : undefined;
    case 'steps': {
      const sorted = spec.steps.every(({ from }) => typeof from === 'number') ? [...spec.steps].sort((one, other) => other.from - one.from) : undefined;
      if (sorted === undefined) return undefined;
      const unit = unitOf(spec);
      const pieces = sorted.map(({ from, strict, points }) => `${strict === true ? '>' : '≥'} ${shown(from)}${unit}: ${shown(points)} điểm`);
      return { method: [...pieces, `còn lại: ${shown(spec.otherwise)} điểm`].join('; '), operand: spec };
    }
    case 'perItem': {
      const unit = inputs.get(spec.of)?.unit?.vi ?? 'nội dung';
      return spec.cap === undefined || spec.cap === max ? { method: `Mỗi ${spec.each === undefined ? '' : `${spec.each} `}${unit}: ${shown(spec.points)} điểm, tối đa ${shown(max ?? 0)} điểm`, operand: spec } : undefined;
    }
    case 'levels': {
      const options = inputs.get(spec.of)?.options ?? [];
      const pieces = spec.levels.map(({ option, points }) => ({ name: options.find(({ id }) => id === option)?.name.vi ?? option, points }));
      return { method: pieces.map(({ name, points }) => `${name} = ${shown(points)} điểm`).join('; '), operand: spec };
    }
    case 'checklist': {
      const [only, ...more] = spec.parts;
      if (only !== undefined && more.length === 0) return only.points === max ? { method: 'Có: điểm tối đa; không: 0 điểm', operand: { of: only.of } } : undefined;
      return { method: spec.parts.map(({ of, points }) => `${inputs.get(of)?.name.vi ?? of}: ${shown(points)} điểm`).join('; ') };
    }
    case 'allOf': {
      const [only, ...more] = spec.parts;
      return only?.of !== undefined && more.length === 0 && only.atLeast === 1 && only.atMost === undefined && inputs.get(only.of)?.kind === 'yesNo' && max === undefined ? { method: 'Có/không', operand: { of: only.of } } : undefined;
    }
    case 'bestOf':
    case 'worstOf': {
      const [proportion, step] = spec.cases.map((each) => each.rule);
      if (spec.cases.length !== 2 || proportion?.kind !== 'ratio' || step?.kind !== 'steps' || step.steps.length !== 1 || step.otherwise !== 0) return undefined;
      const { from, strict, points } = step.steps[0]!;
      if (points !== max || JSON.stringify([proportion.of, proportion.numerator, proportion.denominator]) !== JSON.stringify([step.of, step.numerator, step.denominator])) return undefined;
      const line = spec.kind === 'bestOf' ? `${strict === true ? '>' : '≥'} ${shown(from)}%: điểm tối đa` : `${strict === true ? '≤' : '<'} ${shown(from)}%: 0 điểm`;
      return { method: `a/b × điểm tối đa; ${line}`, operand: proportion };
    }
    case 'manual':
      return { method: 'Chấm thủ công', operand: spec };
    case 'unscored':
      return { method: 'Không chấm điểm', operand: spec };
    default:
      return undefined;
  }
}
