import { foldVietnamese, type Finding } from '@xaso/core';
import type { Channel } from '../channel/channel.js';
import type { Form, Paper, Question } from '../checklist/paper.schema.js';
import { procedureFinding } from '../finding/procedures-findings.js';
import { groupKind, itemKind, paperWords, withoutBullet, type GroupKind } from './classify-paper.js';
import { lineOf, numberOf, rawText, recordsOf, tidyLine, tidyText, type PortalValue } from './portal-value.js';

/** What the list of papers of a record is made of. */
export interface PapersReading {
  readonly questions: readonly Question[];
  readonly papers: readonly Paper[];
  readonly instructions: readonly { readonly text: string; readonly channels?: Channel[] }[];
  /** How many items were papers, rules, and headings of other items. */
  readonly counts: { readonly items: number; readonly papers: number; readonly rules: number; readonly headings: number };
  readonly findings: readonly Finding[];
}

interface State {
  readonly questions: Map<string, Question>;
  readonly papers: Paper[];
  readonly instructions: { text: string; channels?: Channel[] }[];
  readonly counts: { items: number; papers: number; rules: number; headings: number };
  /** Rules that stood where papers belong. */
  rulesAmongPapers: number;
  oldForms: number;
}

const casesQuestion = 'case';
const mostPapers = 200;
const mostInstructions = 200;
const mostQuestions = 60;

/** Reads the papers of a record: instructions apart, each paper with the case and the channel in which it is asked for. */
export function readPapers(record: PortalValue): PapersReading {
  const state: State = { questions: new Map(), papers: [], instructions: [], counts: { items: 0, papers: 0, rules: 0, headings: 0 }, rulesAmongPapers: 0, oldForms: 0 };
  const groups = recordsOf(record, 'executionCases');
  // One group with a name of its own is the list; several are cases to choose from.
  const named = new Set(groups.map((group) => caseName(group)).filter((name) => name !== undefined));
  for (const group of groups) {
    const kind = groupKind(lineOf(group, 'name', 1500));
    const name = caseName(group);
    const isCase = name !== undefined && named.size > 1;
    const choice = isCase ? choiceOf(name, state) : undefined;
    // A case that can't be asked for any more is advice: its papers are not everybody's.
    const heading = isCase && choice === undefined ? 'advice' : kind;
    for (const item of recordsOf(group, 'profileComponents')) readItem(item, heading, choice, state);
  }
  const { questions, papers, instructions, counts, rulesAmongPapers, oldForms } = state;
  const where = { path: 'executionCases' };
  return {
    questions: [...questions.values()],
    papers: papers.slice(0, mostPapers),
    instructions: instructions.slice(0, mostInstructions),
    counts,
    findings: [
      ...cut('papers', papers.length, mostPapers),
      ...cut('instructions', instructions.length, mostInstructions),
      ...(rulesAmongPapers === 0 ? [] : [procedureFinding('portal.rule-among-papers', where, { count: rulesAmongPapers, items: counts.items })]),
      ...(oldForms === 0 ? [] : [procedureFinding('portal.form-old', where, { count: oldForms })]),
    ],
  };
}

function cut(field: string, count: number, limit: number): Finding[] {
  return count <= limit ? [] : [procedureFinding('portal.list-cut', { path: 'executionCases' }, { field, count, limit })];
}

function caseName(group: PortalValue): string | undefined {
  const heading = lineOf(group, 'name', 1500);
  const name = groupKind(heading) === 'case' ? tidyCaseName(heading) : '';
  return name === '' ? undefined : name;
}

function tidyCaseName(heading: string): string {
  const name = withoutBullet(heading)
    .replace(/^\([0-9.]+\)\s*/u, '')
    .replace(/^(?:hồ sơ|trường hợp|đối với(?: trường hợp)?)\s/iu, '')
    .replace(/[,\s]*(?:(?:hồ sơ )?gồm)?[:.,;\s]*$/iu, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The choice of a case; undefined when there are too many to choose from. */
function choiceOf(name: string, { questions }: State): string | undefined {
  const known = questions.get(casesQuestion);
  const choices = known?.choices ?? [];
  const found = choices.find(({ text }) => foldVietnamese(text) === foldVietnamese(name));
  if (found !== undefined) return found.id;
  if (choices.length >= mostQuestions || (known === undefined && questions.size >= mostQuestions)) return undefined;
  const id = `case-${choices.length + 1}`;
  questions.set(casesQuestion, { id: casesQuestion, text: 'Trường hợp của bạn là gì?', choices: [...choices, { id, text: name.slice(0, 1200) }] });
  return id;
}

function readItem(item: PortalValue, group: GroupKind, choice: string | undefined, state: State): void {
  const source = tidyText(rawText(item, 'name'));
  // A bullet or a full stop without words is no item.
  if (!hasWords(withoutBullet(source))) return;
  state.counts.items += 1;
  const [originals, copies] = [countOf(item, 'originalQty'), countOf(item, 'copyQty')];
  const kind = itemKind(source, group, originals + copies);
  if (kind === 'heading') {
    state.counts.headings += 1;
    return;
  }
  if (kind === 'rule') {
    state.counts.rules += 1;
    if (group !== 'advice') state.rulesAmongPapers += 1;
    addInstruction(source, state);
    return;
  }
  state.counts.papers += 1;
  if (!addPaper(item, { source, group, choice, originals, copies }, state)) addInstruction(source, state);
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function countOf(item: PortalValue, field: string): number {
  const count = numberOf(item, field) ?? 0;
  return Number.isInteger(count) && count > 0 && count < 100 ? count : 0;
}

function addInstruction(source: string, { instructions }: State): void {
  const text = withoutBullet(source).replace(/^lưu ý:?\s*/iu, '').slice(0, 6000).trim();
  if (text === '' || instructions.some((each) => each.text === text)) return;
  const folded = foldVietnamese(text);
  const channel: Channel | undefined = /qua he thong buu chinh/.test(folded) ? 'postal' : /hinh thuc truc tuyen\)?:?$|truc tuyen phai bao dam|ho so [a-z, ]{3,90} truc tuyen da co/.test(folded) ? 'online' : undefined;
  instructions.push({ text, ...(channel === undefined ? {} : { channels: [channel] }) });
}

interface PaperItem {
  readonly source: string;
  readonly group: GroupKind;
  readonly choice: string | undefined;
  readonly originals: number;
  readonly copies: number;
}

/** Adds a paper; false when it waits for an answer and too much is asked already. */
function addPaper(item: PortalValue, { source, group, choice, originals, copies }: PaperItem, state: State): boolean {
  const line = tidyLine(source);
  const { name, when, channels, replaceableByData } = paperWords(line);
  const condition = conditionOf(choice, when, state);
  if (condition === 'full') return false;
  const form = formOf(item);
  if (form?.type === 'doc') state.oldForms += 1;
  const official = withoutBullet(line).replace(/[\s;.]+$/u, '').slice(0, 6000);
  state.papers.push({
    id: `paper-${state.papers.length + 1}`,
    name: (!hasWords(name) ? official : choice !== undefined && when !== undefined ? `${when}: ${name}` : name).slice(0, 1200),
    ...(official === name ? {} : { official }),
    role: group === 'present' ? 'present' : 'submit',
    ...(originals === 0 ? {} : { originals }),
    ...(copies === 0 ? {} : { copies }),
    ...(channels === undefined ? {} : { channels: [...channels] }),
    ...(condition === undefined ? {} : { when: condition }),
    ...(replaceableByData ? { replaceableByData } : {}),
    ...(form === undefined ? {} : { form }),
  });
  return true;
}

/** What a paper waits for: the case under which it is listed, else the case that its words name. */
function conditionOf(choice: string | undefined, when: string | undefined, state: State): Paper['when'] | 'full' {
  if (choice !== undefined) return { question: casesQuestion, answer: choice };
  if (when === undefined || !hasWords(when)) return undefined;
  const question = questionOf(when, state);
  return question === undefined ? 'full' : { question, answer: 'yes' };
}

function questionOf(when: string, { questions }: State): string | undefined {
  const text = `${when.charAt(0).toUpperCase()}${when.slice(1)}`.replace(/[\s,;.:]+$/u, '').slice(0, 1200);
  const known = [...questions.values()].find((question) => foldVietnamese(question.text) === foldVietnamese(text));
  if (known !== undefined) return known.id;
  if (questions.size >= mostQuestions) return undefined;
  const id = `question-${questions.size + 1}`;
  questions.set(id, { id, text });
  return id;
}

/** The blank form of an item. The portal gives no public address and no size of it. */
function formOf(item: PortalValue): Form | undefined {
  const [file] = recordsOf(item, 'attachments');
  const name = file === undefined ? '' : lineOf(file, 'fileName', 300);
  if (name === '') return undefined;
  const type = /\.([a-z0-9]{1,5})$/iu.exec(name)?.[1]?.toLowerCase();
  return { name, ...(type === undefined ? {} : { type }) };
}
