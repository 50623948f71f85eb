import { parseResult, type CivilDate, type Finding, type ParseResult, type Publisher } from '@xaso/core';
import { add, compare, exactOf, nearest, zero } from '@xaso/core/exact';
import type { IndicatorDefinition } from '@xaso/indicators';
import { ruleOf } from '../rule/registry.js';
import type { RuleSpec, WrittenRule } from '../rule/rule.schema.js';
import type { CriteriaGroup, CriteriaSet, Criterion } from '../set/criteria-set.schema.js';
import { parseCriteriaSet } from '../set/parse-criteria-set.js';
import { annexRows, type AnnexRow } from './annex-rows.js';
import type { AnnexTable } from './annex-table.js';
import { annexTree, type AnnexNode } from './annex-tree.js';
import type { CriteriaField } from './criteria-columns.js';
import { foldMethod, numberOf, slugOf } from './fold-method.js';
import { importFinding, type CriteriaImportFindingCode } from './import-findings.js';
import { inputBook, type InputBook } from './input-book.js';
import { makeRule } from './make-rule.js';
import { readMaximum } from './read-points.js';
import { readMethod } from './read-method.js';
import { readThresholds, type Thresholds } from './read-thresholds.js';
import { tableBook, unitsAttribute, type TableBook } from './table-book.js';

/** What an annex does not say itself. Nothing of it is guessed. */
export interface ImportCriteriaOptions {
  /** Name of the set; the name of the file when it is left out. */
  readonly name?: string | undefined;
  readonly id?: string | undefined;
  readonly publisher?: Publisher | undefined;
  /** The day for which the publisher vouches. */
  readonly asOf?: CivilDate | undefined;
  /** The decision that the annex belongs to; without it the set is the unit's own. */
  readonly decision?: CriteriaSet['decision'];
  /** Whether the file is only a part of the annex. */
  readonly isPartial?: boolean | undefined;
  /** Indicators whose figures the criteria may look at, as a rule `indicatorCatalogue`. */
  readonly definitions?: readonly IndicatorDefinition[] | undefined;
  /** Findings of the reader of tables: headings and totals that it left out are taken from them. */
  readonly skipped?: readonly Finding[] | undefined;
}

/** Most criteria of one set. */
const mostCriteria = 1000;

/**
 * Turns a province's annex, read as a table with `criteriaColumns`, into a set of criteria. A row whose way of scoring is not understood
 * for certain is named with sheet, row and column and is scored by hand; nothing is guessed.
 *
 * @returns `value` is undefined without a publisher, a day or one criterion.
 */
export function importCriteria(table: AnnexTable<CriteriaField>, options: ImportCriteriaOptions): ParseResult<CriteriaSet> {
  const { publisher, asOf, decision, definitions = [], skipped = [], isPartial = false } = options;
  const { rows, total, findings: rowFindings } = annexRows(table, skipped);
  const file = { file: table.fileName, row: 0 };
  const missing = [...(publisher === undefined ? [importFinding('annex.publisher-missing', file)] : []), ...(asOf === undefined ? [importFinding('annex.as-of-missing', file)] : [])];
  const nodes = annexTree(rows);
  const ids = idsOf(nodes);
  const inputs = inputBook(definitions);
  const tables = tableBook();
  const made = nodes.map((node, index) => (node.isGroup ? groupOf(node, nodes, ids, index) : criterionOf(node, ids, index, inputs, tables)));
  const items = made.flatMap(({ criterion }) => criterion ?? []).slice(0, mostCriteria);
  const drafted = made.flatMap(({ group }) => group ?? []);
  const tooMany = made.filter(({ criterion }) => criterion !== undefined).length > mostCriteria;
  const findings = [...missing, ...rowFindings, ...made.flatMap((each) => each.findings), ...(tooMany ? [importFinding('annex.too-many-criteria', file, { limit: mostCriteria })] : [])];
  if (items.length === 0) return parseResult<CriteriaSet>(undefined, [...findings, importFinding('annex.no-criteria', file)]);
  if (publisher === undefined || asOf === undefined) return parseResult<CriteriaSet>(undefined, findings);
  const attribute = unitsAttribute(tables.classes);
  const name = (options.name ?? nameOfFile(table.fileName)).slice(0, 600);
  const sum = pointsIn(items);
  const declared = total === undefined ? undefined : numberOf(foldMethod(total.points).replace(/ ?(?:diem|d)$/, '').replace('.', ','));
  const { groups, findings: groupFindings } = settledGroups(drafted, items, nodes, ids);
  const differs = total !== undefined && declared !== undefined && declared !== sum && !isPartial ? [importFinding('annex.total-differs', total.where, { declared, sum })] : [];
  const set: CriteriaSet = {
    kind: 'criteria-set',
    schemaVersion: 1,
    title: name,
    publisher,
    asOf,
    audience: 'public',
    sources: [{ id: 'phu-luc', title: decision === undefined ? table.fileName : `${decision.number}, ${decision.issuer}` }],
    id: options.id ?? slugOf(name, 'bo-tieu-chi'),
    version: '1.0.0',
    name: { vi: name },
    nature: decision === undefined ? 'own' : 'official',
    ...(decision === undefined ? {} : { decision, confidence: 'secondary' }),
    complete: !isPartial,
    ...(sum === 0 ? {} : { maxPoints: isPartial ? (declared ?? sum) : sum }),
    rounding: { at: 'display', mode: 'halfUp', digits: 2 },
    sourceIds: ['phu-luc'],
    inputs: [...inputs.all],
    groups,
    ...(attribute === undefined ? {} : { attributes: [attribute] }),
    ...(tables.written().length === 0 ? {} : { tables: tables.written() }),
    items,
  };
  // What the validator of sets would refuse is refused here; `parseCriteriaSet` names it by its path.
  const checked = parseCriteriaSet(set);
  return parseResult(checked.value === undefined ? undefined : set, [...findings, ...groupFindings, ...differs, ...checked.findings.filter(({ severity }) => severity === 'error')]);
}

interface Made {
  readonly criterion?: Criterion;
  readonly group?: CriteriaGroup;
  readonly findings: readonly Finding[];
}

/** An id a row: its number, under that of the group where it would not be known without; each once. */
function idsOf(nodes: readonly AnnexNode[]): readonly string[] {
  const taken = new Set<string>();
  const ids: string[] = [];
  for (const { row, parent } of nodes) {
    const own = row.code === '' ? slugOf(row.name, 'muc').slice(0, 50) : slugOf(row.code, 'muc').replace(/-/g, '.');
    const above = parent === undefined ? undefined : ids[parent];
    const base = above === undefined || own.startsWith(`${above}.`) ? own : `${above}.${own}`;
    let id = base.slice(0, 100);
    for (let number = 2; taken.has(id); number += 1) id = `${base.slice(0, 100)}-${number}`;
    taken.add(id);
    ids.push(id);
  }
  return ids;
}

function groupOf({ row, parent }: AnnexNode, _nodes: readonly AnnexNode[], ids: readonly string[], index: number): Made {
  const maximum = readMaximum(row.maximum);
  const findings: Finding[] = [];
  if (row.isCut) findings.push(importFinding('annex.group-name-cut', row.where('name'), { name: row.name }));
  if (row.method !== undefined && !/^tong\b/.test(foldMethod(row.method))) findings.push(importFinding('annex.group-method', row.where('method'), { name: row.name.slice(0, 120) }));
  if (maximum.kind === 'unreadable') findings.push(importFinding('annex.points-unreadable', row.where('points'), { text: String(row.maximum).slice(0, 80) }));
  return {
    group: {
      id: ids[index]!,
      name: { vi: (row.code === '' ? row.name : `${row.code}. ${row.name}`).slice(0, 600) },
      ...(parent === undefined ? {} : { parent: ids[parent]! }),
      ...(maximum.kind === 'points' && maximum.points > 0 ? { maxPoints: maximum.points } : {}),
    },
    findings,
  };
}

function criterionOf({ row, parent }: AnnexNode, ids: readonly string[], index: number, inputs: InputBook, tables: TableBook): Made {
  const { name, code } = row;
  if (name === '') return { findings: [importFinding('annex.name-missing', row.where('name'))] };
  const hasThreshold = row.lines.some(({ threshold }) => threshold !== undefined);
  if (row.lines.length === 0 || (row.maximum === null && row.method === undefined && !hasThreshold && row.numerator === undefined && /^[IVXA-HĐ]+$/.test(code))) {
    return { findings: [importFinding('annex.group-empty', row.where('name'), { name: name.slice(0, 120) })] };
  }
  const maximum = readMaximum(row.maximum);
  const max = maximum.kind === 'points' && maximum.points > 0 ? maximum.points : undefined;
  const scored = ruleFor(row, maximum.kind === 'points' && maximum.points === 0 ? { isUnscored: true } : { max }, inputs, tables);
  const findings = [...(maximum.kind === 'unreadable' ? [importFinding('annex.points-unreadable', row.where('points'), { text: String(row.maximum).slice(0, 80) })] : []), ...scored.findings];
  const { responsible, finding } = responsibleOf(row);
  const needsPoints = max === undefined && scored.rule.kind !== 'unscored' && !ruleOf(scored.rule.kind as RuleSpec['kind']).passes;
  const rule: WrittenRule = needsPoints ? handRule(row, undefined, inputs) : scored.rule;
  const pointsMissing = max === undefined && rule.kind === 'unscored' && scored.wantsPoints && maximum.kind !== 'unreadable';
  return {
    criterion: {
      id: ids[index]!,
      ...(code === '' ? {} : { code }),
      name: { vi: name },
      ...(parent === undefined ? {} : { group: ids[parent]! }),
      ...(max === undefined || rule.kind === 'unscored' ? {} : { maxPoints: max }),
      ...(responsible === undefined ? {} : { responsible }),
      ...(row.note === undefined && scored.method === undefined ? {} : { note: { vi: [scored.method, row.note].filter((text) => text !== undefined).join('. ').slice(0, 600) } }),
      rule,
    },
    findings: [...findings, ...(finding === undefined ? [] : [finding]), ...(needsPoints || pointsMissing ? [importFinding('annex.points-missing', row.where('points'), { name: name.slice(0, 120) })] : [])],
  };
}

interface Scored {
  readonly rule: WrittenRule;
  /** The text of the annex, where the criterion is scored by hand: whoever scores reads it there. */
  readonly method: string | undefined;
  readonly wantsPoints: boolean;
  readonly findings: readonly Finding[];
}

/** The rule of a row; scored by hand wherever anything of it is not understood. */
function ruleFor(row: AnnexRow, { max, isUnscored = false }: { readonly max?: number | undefined; readonly isUnscored?: boolean }, inputs: InputBook, tables: TableBook): Scored {
  const byHand = (code: CriteriaImportFindingCode, column: CriteriaField, values: Readonly<Record<string, string | number>> = {}): Scored => ({
    rule: handRule(row, max, inputs),
    method: row.method,
    wantsPoints: true,
    findings: [importFinding(code, row.where(column), { name: row.name.slice(0, 120), text: writtenIn(column, row), ...values })],
  });
  const { thresholds, confinedTo, findings } = readThresholds(row.lines);
  if (findings.length > 0) return { rule: handRule(row, max, inputs), method: row.method, wantsPoints: true, findings };
  if (isUnscored) return done(makeRule({ kind: 'unscored' }, materialOf(row, undefined, undefined, tables), inputs), [], byHand);
  const text = row.method ?? (thresholds === undefined ? undefined : 'đạt/không đạt');
  if (text === undefined) return byHand('annex.method-missing', 'method');
  const reading = readMethod(text, { max, hasThreshold: thresholds !== undefined });
  if ('fault' in reading) return byHand(reading.fault, 'method', { text: reading.text.replace(/\s+/g, ' ').slice(0, 160) });
  const material = materialOf({ ...row, numerator: row.numerator ?? reading.numerator, denominator: row.denominator ?? reading.denominator }, max, thresholds, tables);
  const notes = [
    ...(reading.restIsZero ? [importFinding('annex.rest-is-zero', row.where('method'), { name: row.name.slice(0, 120) })] : []),
    ...(confinedTo.length > 0 ? [importFinding('annex.applies-not-kept', row.where('applies'), { name: row.name.slice(0, 120), classes: confinedTo.map(({ name }) => name).join(', ') })] : []),
  ];
  // What the annex itself leaves to people is no finding.
  if (reading.method.kind === 'manual') return { rule: handRule(row, max, inputs), method: undefined, wantsPoints: true, findings: notes };
  return done(makeRule(reading.method, material, inputs), notes, byHand);
}

function writtenIn(column: CriteriaField, { lines, method = '' }: AnnexRow): string {
  const text = column === 'threshold' ? lines.map(({ threshold = '' }) => threshold).join('; ') : method;
  return text.replace(/\s+/g, ' ').slice(0, 160);
}

function done(made: ReturnType<typeof makeRule>, notes: readonly Finding[], byHand: (code: CriteriaImportFindingCode, column: CriteriaField) => Scored): Scored {
  return 'fault' in made ? byHand(made.fault, made.column) : { rule: made.rule, method: undefined, wantsPoints: false, findings: notes };
}

function materialOf(row: AnnexRow, max: number | undefined, thresholds: Thresholds | undefined, tables: TableBook): Parameters<typeof makeRule>[1] {
  const { name, numerator, denominator, unit } = row;
  return { name, max, numerator, denominator, unit, thresholds, figureOf: (each) => tables.figureOf(name, each) };
}

/** Points that people give; without a maximum the criterion can only be shown. */
function handRule(row: AnnexRow, max: number | undefined, inputs: InputBook): WrittenRule {
  const of = inputs.idOf({ name: row.code === '' ? row.name : `${row.code}. ${row.name}`, kind: 'number', unit: 'điểm', space: 'points' })!;
  return max === undefined ? { kind: 'unscored', of } : { kind: 'manual', of };
}

const levels: Readonly<Record<string, Criterion['responsible']>> = { xa: 'commune', 'cap xa': 'commune', phuong: 'commune', commune: 'commune', tinh: 'province', 'cap tinh': 'province', province: 'province', 'trung uong': 'central', central: 'central' };

function responsibleOf({ responsible, where }: AnnexRow): { readonly responsible?: Criterion['responsible']; readonly finding?: Finding } {
  if (responsible === undefined) return {};
  const level = levels[foldMethod(responsible)];
  return level === undefined ? { finding: importFinding('annex.responsible-unknown', where('responsible'), { text: responsible.slice(0, 80) }) } : { responsible: level };
}

function nameOfFile(fileName: string): string {
  return fileName.replace(/^.*[\\/]/, '').replace(/\.[a-z]{3,4}$/i, '') || fileName;
}

function pointsIn(items: readonly Criterion[]): number {
  return nearest(items.map(({ maxPoints = 0 }) => exactOf(maxPoints) ?? zero).reduce(add, zero));
}

/** Maximums of groups stay where they are the sum of what is inside; where they differ, the rows inside count, and it is said. */
function settledGroups(groups: readonly CriteriaGroup[], items: readonly Criterion[], nodes: readonly AnnexNode[], ids: readonly string[]): { readonly groups: CriteriaGroup[]; readonly findings: readonly Finding[] } {
  const parents = new Map(groups.map(({ id, parent }) => [id, parent]));
  const isIn = (group: string | undefined, id: string): boolean => group !== undefined && (group === id || isIn(parents.get(group), id));
  const findings: Finding[] = [];
  const settled = groups.map((group) => {
    const { maxPoints, ...rest } = group;
    if (maxPoints === undefined) return rest;
    const sum = items.filter((item) => isIn(item.group, group.id)).map((item) => exactOf(item.maxPoints ?? 0) ?? zero).reduce(add, zero);
    const declared = exactOf(maxPoints);
    if (declared !== undefined && compare(sum, declared) === 0) return group;
    const { row } = nodes[ids.indexOf(group.id)]!;
    findings.push(importFinding('annex.group-points-differ', row.where('points'), { name: row.name.slice(0, 120), declared: maxPoints, sum: nearest(sum) }));
    return rest;
  });
  return { groups: settled, findings };
}
