import { joinPath, parseResult, type CivilDate, type Finding, type ParseResult, type Publisher } from '@xaso/core';
import { add, exactOf, nearest, zero } from '@xaso/core/exact';
import type { CriteriaGroup, CriteriaSet, Criterion, InputDefinition } from '../set/criteria-set.schema.js';
import { parseCriteriaSet } from '../set/parse-criteria-set.js';
import { slugOf } from './fold-method.js';
import { importFinding } from './import-findings.js';

/** What a rubric does not say itself. */
export interface ImportRubricOptions {
  readonly publisher: Publisher;
  /** The day for which the publisher vouches. */
  readonly asOf: CivilDate;
  /** Where the rubric is from: the decision, the handbook, the file. */
  readonly source: string;
  readonly decision?: CriteriaSet['decision'];
  /** Name of the set; that of the form when it is left out. */
  readonly name?: string | undefined;
}

interface Draft {
  readonly groups: CriteriaGroup[];
  readonly items: Criterion[];
  readonly inputs: InputDefinition[];
  readonly findings: Finding[];
}

/**
 * Turns a form of questions with answers, such as those by which OCOP products are rated, into a set of criteria: parts and sections become
 * groups, each question a criterion whose points go by its answer. The form is the user's own file; the kit ships none.
 *
 * @param input One form as untrusted JSON: `name`, `sections` of `group`, `section` and `questions`, which have `question`, `note`, `answers`
 * of `content` and `point`, and stand below another question by `parent_id`.
 */
export function importRubric(input: unknown, { publisher, asOf, source, decision, name }: ImportRubricOptions): ParseResult<CriteriaSet> {
  const form = recordOf(input);
  const sections = form?.['sections'];
  if (form === undefined || !Array.isArray(sections)) return parseResult<CriteriaSet>(undefined, [importFinding('rubric.not-a-form', { path: '' })]);
  const draft: Draft = { groups: [], items: [], inputs: [], findings: [] };
  sections.forEach((section: unknown, index) => readSection(section, joinPath('sections', [index]), draft));
  const title = (name ?? textOf(form['name']) ?? source).slice(0, 600);
  const sum = nearest(draft.items.map(({ maxPoints = 0 }) => exactOf(maxPoints) ?? zero).reduce(add, zero));
  const declared = form['max_points_from_answers'];
  if (typeof declared === 'number' && declared !== sum) draft.findings.push(importFinding('rubric.total-differs', { path: 'max_points_from_answers' }, { declared, sum }));
  const set: CriteriaSet = {
    kind: 'criteria-set',
    schemaVersion: 1,
    title,
    publisher,
    asOf,
    audience: 'public',
    sources: [{ id: 'bieu-cham', title: source }],
    id: slugOf(title, 'bieu-cham'),
    version: '1.0.0',
    name: { vi: title },
    nature: decision === undefined ? 'own' : 'official',
    ...(decision === undefined ? {} : { decision, confidence: 'secondary' }),
    complete: true,
    maxPoints: sum,
    rounding: { at: 'display', mode: 'halfUp', digits: 2 },
    sourceIds: ['bieu-cham'],
    inputs: draft.inputs,
    groups: draft.groups,
    items: draft.items,
  };
  const checked = parseCriteriaSet(set);
  const findings = [...draft.findings, ...checked.findings.filter(({ severity }) => severity === 'error')];
  return parseResult(checked.value === undefined ? undefined : set, findings);
}

/** Every form of a file: one form, or a list of them. */
export function importRubrics(input: unknown, options: ImportRubricOptions): readonly ParseResult<CriteriaSet>[] {
  return (Array.isArray(input) ? input : [input]).map((form: unknown) => importRubric(form, options));
}

function readSection(input: unknown, path: string, draft: Draft): void {
  const section = recordOf(input);
  const questions = section?.['questions'];
  if (section === undefined || !Array.isArray(questions)) {
    draft.findings.push(importFinding('rubric.question-unreadable', { path }));
    return;
  }
  const part = groupFor(textOf(section['group']), undefined, draft);
  const title = textOf(section['section']);
  const own = groupFor(title, part, draft);
  const below = new Map<unknown, string>();
  const parents = new Set(questions.map((question: unknown) => recordOf(question)?.['parent_id']));
  questions.forEach((question: unknown, index) => {
    const at = joinPath(path, ['questions', index]);
    const fields = recordOf(question);
    const answers = fields?.['answers'];
    if (fields === undefined || !Array.isArray(answers)) return void draft.findings.push(importFinding('rubric.question-unreadable', { path: at }));
    const { id, parent_id: parentId } = fields;
    // A section of one question has its name.
    const name = textOf(fields['question']) ?? title ?? at;
    const isChild = parentId !== undefined && parentId !== null && parentId !== 0;
    const group = isChild ? (below.get(parentId) ?? own) : own;
    if (isChild && !below.has(parentId)) draft.findings.push(importFinding('rubric.parent-unknown', { path: joinPath(at, ['parent_id']) }, { name: name.slice(0, 120) }));
    if (answers.length === 0 && parents.has(id)) {
      const heading = groupFor(name, group, draft);
      if (heading !== undefined) below.set(id, heading);
    } else addCriterion(name, textOf(fields['note']), answers, group, at, draft);
  });
}

/** The group of a name below another; the same for the same name. */
function groupFor(name: string | undefined, parent: string | undefined, { groups }: Draft): string | undefined {
  if (name === undefined) return parent;
  const before = groups.find((group) => group.name.vi === name && group.parent === parent);
  if (before !== undefined) return before.id;
  const id = freeId(slugOf(name, 'nhom').slice(0, 80), (each) => groups.some((group) => group.id === each));
  groups.push({ id, name: { vi: name.slice(0, 600) }, ...(parent === undefined ? {} : { parent }) });
  return id;
}

function addCriterion(name: string, note: string | undefined, answers: readonly unknown[], group: string | undefined, path: string, { items, inputs, findings }: Draft): void {
  const read = answers.map((answer) => ({ content: textOf(recordOf(answer)?.['content']), point: recordOf(answer)?.['point'] }));
  const bad = read.findIndex(({ content, point }) => content === undefined || typeof point !== 'number' || !Number.isFinite(point) || point < 0);
  if (read.length === 0) return void findings.push(importFinding('rubric.answers-missing', { path }, { name: name.slice(0, 120) }));
  if (bad >= 0) return void findings.push(importFinding('rubric.answer-unreadable', { path: joinPath(path, ['answers', bad]) }, { name: name.slice(0, 120) }));
  const points = read.map(({ point }) => point as number);
  const most = Math.max(...points);
  const id = freeId(slugOf(name, 'cau-hoi').slice(0, 80), (each) => items.some((item) => item.id === each));
  const input = `tra-loi.${id}`;
  const options = read.map(({ content = '' }, index) => ({ id: `${slugOf(content, 'muc').slice(0, 60)}-${index + 1}`, name: { vi: content.slice(0, 600) } }));
  const code = /^(\d+(?:\.\d+)*)\.?\s/.exec(name)?.[1];
  inputs.push({ id: input, name: { vi: name.slice(0, 600) }, kind: 'choice', options });
  items.push({
    id,
    ...(code === undefined ? {} : { code }),
    name: { vi: (code === undefined ? name : name.replace(/^[\d.]+\s*/, '') || name).slice(0, 600) },
    ...(group === undefined ? {} : { group }),
    ...(note === undefined ? {} : { note: { vi: note.slice(0, 600) } }),
    ...(most > 0 ? { maxPoints: most, rule: { kind: 'levels', of: input, levels: options.map((option, index) => ({ option: option.id, points: points[index]! })) } } : { rule: { kind: 'unscored', of: input } }),
  });
}

function freeId(base: string, isTaken: (id: string) => boolean): string {
  let id = base;
  for (let number = 2; isTaken(id); number += 1) id = `${base}-${number}`;
  return id;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined;
}

function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.normalize('NFC').replace(/\s+/g, ' ').trim() : '';
  return text === '' ? undefined : text;
}
