import { formatCivilDate } from '@xaso/core';
import { add, exactOf, nearest, parseExact, zero, type Exact } from '@xaso/core/exact';
import type { CriterionResult, Evaluation, GroupResult } from '../engine/evaluation.js';
import { explain } from '../explain/explain.js';
import type { Explanation } from '../explain/explanation.js';
import type { CriteriaMessages } from '../messages/vi.js';
import type { AssessmentDocument, Subject } from '../subject/subject.js';
import type { PaperMessageKey } from './paper-messages.js';
import { nameText, numberText, periodText, say, type PaperWords } from './paper-words.js';
import { sheetColumnIds, type SelfAssessmentSheet, type SheetColumnId, type SheetRow } from './sheet.js';

/** What the sheet says beside the evaluation. */
export interface SelfAssessmentOptions {
  readonly words: PaperWords;
  /** Words of explanations in the same language. */
  readonly explanations: CriteriaMessages;
  /** The columns in the order of the province; those that are left out are not printed. */
  readonly columns?: readonly SheetColumnId[] | undefined;
  /** Number and day of the report that the sheet belongs to; dotted lines when they are not known. */
  readonly report?: { readonly number?: string | undefined; readonly date?: string | undefined } | undefined;
  /** The subject of the evaluation: evidence that its figures name is listed among the documents. */
  readonly subject?: Pick<Subject, 'facts'> | undefined;
}

const headers = {
  order: 'columnOrder', name: 'columnName', max: 'columnMax', self: 'columnSelf', verified: 'columnVerified', explanation: 'columnExplanation', documents: 'columnDocuments',
} as const satisfies Record<SheetColumnId, PaperMessageKey>;

/**
 * The bảng tự chấm of an evaluation: what the unit gives itself, or else what its figures come to; what was verified; why; and by which documents.
 * A cell that nobody knows stays empty, to be written by hand; it is never 0.
 */
export function selfAssessment(evaluation: Evaluation, options: SelfAssessmentOptions): SelfAssessmentSheet {
  const { words, columns = sheetColumnIds } = options;
  return {
    annex: say(words, 'sheetAnnex'),
    title: say(words, 'sheetTitle'),
    subtitles: subtitlesOf(evaluation, options),
    columns: columns.map((id) => ({ id, header: say(words, headers[id]) })),
    rows: rowsOf(evaluation, options),
    signatures: [
      { who: say(words, 'signMaker'), hint: say(words, 'signHint') },
      { who: say(words, 'signHead'), hint: say(words, 'signHeadHint') },
    ],
    placeAndDay: say(words, 'placeAndDay'),
  };
}

function subtitlesOf({ set, place, period }: Evaluation, { words, report = {} }: SelfAssessmentOptions): readonly string[] {
  const name = nameText(set.name, words);
  const { decision } = set;
  const told = periodText(period, words);
  const by = decision === undefined || name.includes(decision.number) ? name : say(words, 'sheetDecision', { name, number: decision.number, date: formatCivilDate(decision.date, words.language), issuer: decision.issuer });
  return [
    say(words, 'sheetSet', { name: by }),
    told === undefined ? say(words, 'sheetPeriodUnknown') : say(words, 'sheetPeriod', { period: told }),
    say(words, 'sheetReport', { number: report.number ?? say(words, 'sheetReportNumber'), day: report.date ?? say(words, 'sheetReportDay'), place: place.name.replace(/^Ủy ban nhân dân /iu, '') }),
  ];
}

function rowsOf(evaluation: Evaluation, options: SelfAssessmentOptions): readonly SheetRow[] {
  const { words } = options;
  const told = linesById(explain(evaluation, options.explanations, words.language));
  const rows: SheetRow[] = [];
  const write = (parent: string | undefined, level: number): void => {
    let number = 0;
    for (const result of evaluation.criteria) if (result.info.group === parent) rows.push(criterionRow(result, level, (number += 1), told, options));
    for (const group of evaluation.groups) {
      if (group.parent !== parent) continue;
      rows.push(groupRow(group, level, membersOf(group.id, evaluation), words));
      write(group.id, level + 1);
    }
  };
  write(undefined, 0);
  return [...rows, totalRow(evaluation, words)];
}

function linesById(explanation: Explanation): ReadonlyMap<string, Explanation> {
  const found = new Map<string, Explanation>();
  const walk = (each: Explanation): void => {
    if (each.kind === 'criterion') found.set(each.id, each);
    each.children.forEach(walk);
  };
  walk(explanation);
  return found;
}

function criterionRow(result: CriterionResult, level: number, number: number, told: ReadonlyMap<string, Explanation>, options: SelfAssessmentOptions): SheetRow {
  const { words } = options;
  const { id, info: { code, name, max }, assessment } = result;
  return {
    kind: 'criterion',
    level,
    id,
    cells: {
      order: code ?? String(number),
      name: nameText(name, words),
      max: max ?? say(words, result.status === 'unscored' ? 'followed' : 'verdictOnly'),
      self: selfCell(result, words),
      verified: assessment?.verified ?? null,
      explanation: explanationCell(result, told.get(id), words),
      documents: documentsCell(result, options),
    },
  };
}

function selfCell({ status, points, info: { max }, assessment }: CriterionResult, words: PaperWords): string | number | null {
  if (assessment?.selfScore !== undefined) return assessment.selfScore;
  if (status === 'notApplicable' && points === undefined) return say(words, 'notApplicable');
  if (max !== undefined) return points?.rounded ?? null;
  return status === 'passed' || status === 'failed' ? say(words, status) : null;
}

/** What the unit says; else the figures by which the points came about. Where the two differ, both are told. */
function explanationCell({ assessment, points, info: { name, code } }: CriterionResult, told: Explanation | undefined, words: PaperWords): string | null {
  const { selfScore, explanation } = assessment ?? {};
  const computed = selfScore !== undefined && points !== undefined && points.rounded !== selfScore ? [say(words, 'computed', { points: numberText(points.rounded, words) })] : [];
  const figures = figureTexts(told, [nameText(name, words), ...(code === undefined ? [] : [`${code}. ${nameText(name, words)}`])]);
  const parts = [...(explanation === undefined || explanation.trim() === '' ? figures : [explanation]), ...computed];
  return parts.length === 0 ? null : parts.join('; ');
}

/** The figures in short: of two counts the share alone, and no name that stands in the same row. */
function figureTexts(told: Explanation | undefined, names: readonly string[]): readonly string[] {
  const lines = told?.lines.filter(({ kind }) => kind === 'input') ?? [];
  const shares = lines.filter(({ message }) => message === 'readingCounts');
  // Of several shares it has to be said which is which.
  const short = shares.length === 1 ? shares : lines;
  return [...new Set(short.map(({ text }) => names.reduce((rest, name) => (rest.startsWith(`${name}: `) ? rest.slice(name.length + 2) : rest), text)))];
}

function documentsCell({ assessment, trace: { operands } }: CriterionResult, { words, subject }: SelfAssessmentOptions): string | null {
  const named = (assessment?.documents ?? []).map((document) => documentText(document, words)).filter((text) => text !== '');
  const facts = subject?.facts ?? {};
  const evidence = named.length > 0 ? [] : operands
    .flatMap(({ reading, below }) => [reading, ...(below === undefined ? [] : [below])])
    .flatMap(({ input: { id, indicator } }) => (facts[id] ?? (indicator === undefined ? undefined : facts[indicator]))?.evidence ?? [])
    .map(({ title }) => title);
  const all = [...new Set([...named, ...evidence])];
  return all.length === 0 ? null : all.join('; ');
}

/** "12/BC-UBND, Báo cáo …, ngày 5/10/2026". */
function documentText({ number, symbol, title, date }: AssessmentDocument, words: PaperWords): string {
  const name = [[number, symbol].filter((part) => part !== undefined).join('/'), title].filter((part) => part !== undefined && part !== '').join(', ');
  return date === undefined || name === '' ? name : say(words, 'documentDated', { document: name, date: formatCivilDate(date, words.language) });
}

function membersOf(id: string, { groups, criteria }: Evaluation): readonly CriterionResult[] {
  const inside = new Set([id]);
  for (let size = 0; size !== inside.size; ) {
    size = inside.size;
    for (const group of groups) if (group.parent !== undefined && inside.has(group.parent)) inside.add(group.id);
  }
  return criteria.filter(({ info: { group } }) => group !== undefined && inside.has(group));
}

const numbered = /^([IVX]{1,5}|[A-HĐ]|\d{1,2}(?:\.\d{1,2})*)[.)]\s+(.+)$/su;

function groupRow({ id, name, max, points, coverage, judgement }: GroupResult, level: number, members: readonly CriterionResult[], words: PaperWords): SheetRow {
  const told = nameText(name, words);
  const [, code = '', rest = told] = numbered.exec(told) ?? [];
  const verdict = judgement === 'passed' || judgement === 'failed' ? say(words, judgement) : null;
  return {
    kind: 'group',
    level,
    id,
    cells: {
      order: code,
      name: rest,
      max: max ?? null,
      self: selfSum(members) ?? points?.rounded ?? verdict,
      verified: verifiedSum(members),
      explanation: coverageCell(coverage.criteria, words),
      documents: null,
    },
  };
}

function totalRow({ total, criteria, decision }: Evaluation, words: PaperWords): SheetRow {
  const verdict = decision === undefined || decision.state === 'undecided' ? null : say(words, decision.state === 'achieved' ? 'passed' : 'failed');
  return {
    kind: 'total',
    level: 0,
    id: undefined,
    cells: {
      order: '',
      name: say(words, 'rowTotal'),
      max: total.max ?? null,
      self: selfSum(criteria) ?? total.points?.rounded ?? verdict,
      verified: verifiedSum(criteria),
      explanation: coverageCell(total.coverage.criteria, words),
      documents: null,
    },
  };
}

function coverageCell({ known, of }: { readonly known: number; readonly of: number }, words: PaperWords): string | null {
  return known < of ? say(words, 'partlyScored', { known: numberText(known, words), of: numberText(of, words) }) : null;
}

/** The sum of what the unit gives itself, where it gives something; what it says nothing about counts as its figures come to. */
function selfSum(members: readonly CriterionResult[]): number | undefined {
  if (members.every(({ assessment }) => assessment?.selfScore === undefined)) return undefined;
  return sumOf(members.map(({ assessment, points }) => (assessment?.selfScore === undefined ? parseExact(points?.exact ?? '0') : exactOf(assessment.selfScore))));
}

/** Only when everything that has points is verified: half a sum would be taken for the whole. */
function verifiedSum(members: readonly CriterionResult[]): number | null {
  const scored = members.filter(({ info: { max } }) => max !== undefined);
  if (scored.length === 0 || scored.some(({ assessment }) => assessment?.verified === undefined)) return null;
  return sumOf(scored.map(({ assessment }) => exactOf(assessment!.verified!)));
}

function sumOf(values: readonly (Exact | undefined)[]): number {
  return Number(nearest(values.map((value) => value ?? zero).reduce(add, zero)).toFixed(6));
}
