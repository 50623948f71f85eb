import { foldVietnamese, formatMessage, formatPeriod, hasErrors, isUnknown, parseResult, type Finding, type ParseResult } from '@xaso/core';
import { criteriaMessages, type CriteriaMessages, type CriteriaSet } from '@xaso/criteria';
import { planMessages, type PlanMessages } from '@xaso/criteria/analysis';
import { assessmentColumns, readAssessments } from '@xaso/criteria/import';
import { chairmanPage, paperMessages, selfAssessment, type PaperWords, type SelfAssessmentSheet } from '@xaso/criteria/paper';
import { formatOfName, readTable } from '@xaso/readers';
import { cliFinding } from '../cli-findings.js';
import { attributesOf, evaluateChoices, goalOf, type EvaluateChoices } from '../evaluate/evaluate-options.js';
import { judgeBy, type JudgedUnit } from '../evaluate/judged-unit.js';
import { loadSet } from '../evaluate/load-set.js';
import { readData, samePeriod, type UnitData } from '../evaluate/read-data.js';
import { rollUp, summaries, summaryJson } from '../evaluate/unit-summary.js';
import { outcomeText, rollUpText, summaryHeader, summaryRow, textTable } from '../evaluate/unit-table.js';
import { exitCode, exitCodeOf, type ExitCode } from '../exit-code.js';
import { readInput } from '../file/read-input.js';
import { cliReadLimits } from '../file/read-limits.js';
import { writeOutput } from '../file/write-output.js';
import { printReport, say, spoken } from '../output/print-report.js';
import { chairmanHtml } from '../paper/chairman-html.js';
import { csvText, sheetCsv } from '../paper/sheet-csv.js';
import { sheetHtml } from '../paper/sheet-html.js';
import { sheetOfWorkbook } from '../paper/sheet-workbook.js';
import { UsageFault } from '../usage-fault.js';
import { workbook, type PlainSheet, type SheetCell } from '@xaso/readers/workbook';
import type { CommandCall, RunCommand } from './command.js';

/** `xaso evaluate --set … --data …`: judges one unit, or a folder of units, and prints the table, the sheet to hand in, or the chairman's page. */
export const runEvaluate: RunCommand = async (call) => {
  const choices = evaluateChoices(call);
  const data = call.options.get('data');
  if (data === undefined) throw new UsageFault('dataMissing');
  const loaded = await loadSet(call);
  if (loaded.value === undefined) return refused(call, call.options.get('set') ?? '', loaded.findings);
  const set = loaded.value;
  const read = await readUnits(data, set, choices, call);
  const assessed = await withAssessments(read.value ?? [], set, call);
  const { plan, judge } = judgeBy(set, { asOf: choices.asOf, goal: goalOf(call, set) });
  const units = (assessed.value ?? []).map(({ unit, file, findings }) => judge({ ...unit, subject: { ...unit.subject, attributes: attributesOf(call, set, unit.subject) } }, file, findings));
  const expected = await expectedUnits(call);
  const missing = (expected ?? []).filter((name) => !units.some(({ subject: { place } }) => isSameName(place.name, name)));
  const findings = [...read.findings, ...assessed.findings, ...units.flatMap(({ findings: own, file }) => own.map((finding) => ('file' in finding.where ? finding : { ...finding, where: { file, row: 0 } }))), ...missing.map((name) => cliFinding('data.not-submitted', { file: data, row: 0 }, { name }))];
  if (units.length === 0 && missing.length === 0) return refused(call, data, findings.length === 0 ? [cliFinding('data.no-unit', { file: data, row: 0 })] : findings);
  const words = await paperWordsOf(call);
  const printing: Printed = { set, units, missing, expected, findings, choices, data, paper: words.paper, explanations: words.explanations, planWords: words.plan, plan };
  await print(printing, call);
  const isOpen = units.some(({ state }) => state === 'needsCheck') || missing.length > 0;
  return isOpen ? exitCode.findings : exitCodeOf(findings);
};

interface Printed {
  readonly set: CriteriaSet;
  readonly units: readonly JudgedUnit[];
  readonly missing: readonly string[];
  readonly expected: readonly string[] | undefined;
  readonly findings: readonly Finding[];
  readonly choices: EvaluateChoices;
  readonly data: string;
  readonly paper: PaperWords;
  readonly explanations: CriteriaMessages;
  readonly planWords: PlanMessages;
  readonly plan: Parameters<typeof chairmanPage>[0]['plan'];
}

function refused(call: CommandCall, file: string, findings: readonly Finding[]): ExitCode {
  if (call.format === 'json') call.terminal.out(`${JSON.stringify({ set: null, units: [], notSubmitted: [], rollUp: null, findings: spoken(findings, call.words) }, null, 2)}\n`);
  else printReport({ file, ok: false, items: 0, findings }, { ...call, format: 'text' });
  say(call, 'evaluatedNothing');
  return exitCode.findings;
}

interface ReadUnit {
  readonly unit: UnitData;
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** Units of one file, or of every table and document in a folder. */
async function readUnits(path: string, set: CriteriaSet, choices: EvaluateChoices, call: CommandCall): Promise<ParseResult<readonly ReadUnit[]>> {
  const inside = await listFolder(path, call);
  const files = inside === undefined ? [path] : inside.filter((name) => formatOfName(name) !== undefined && !/^[.~]/.test(name)).map((name) => `${path.replace(/[\\/]$/, '')}/${name}`);
  const units: ReadUnit[] = [];
  const findings: Finding[] = [];
  for (const file of files) {
    // Of a folder each file is a unit of its own; `--unit` picks one of them.
    const read = await readData(await readInput(call, file), file, { set, unit: inside === undefined ? choices.unit : undefined, period: choices.period, today: choices.asOf });
    findings.push(...read.findings);
    for (const unit of read.value ?? []) units.push({ unit, file, findings: read.findings });
  }
  const wanted = units.filter(({ unit: { subject: { place, period } } }) => (choices.unit === undefined || isSameName(place.name, choices.unit) || place.code === choices.unit) && (choices.period === undefined || samePeriod(period, choices.period)));
  if (units.length > 0 && wanted.length === 0) throw new UsageFault('unitNotFound', { units: namesOf(units) });
  const names = new Map<string, ReadUnit>();
  for (const each of wanted) {
    const key = foldVietnamese(each.unit.subject.place.name);
    const before = names.get(key);
    if (before !== undefined) throw new UsageFault('periodNeeded', { unit: each.unit.subject.place.name, periods: wanted.filter(({ unit }) => foldVietnamese(unit.subject.place.name) === key).map(({ unit: { subject: { period } } }) => (isUnknown(period) ? formatMessage(call.words.cli.periodUnknown) : formatPeriod(period, call.words.language))).join('; ') });
    names.set(key, each);
  }
  return parseResult(wanted, findings);
}

function namesOf(units: readonly ReadUnit[]): string {
  return [...new Set(units.map(({ unit: { subject: { place } } }) => place.name))].slice(0, 12).join(', ');
}

async function listFolder(path: string, { terminal }: CommandCall): Promise<readonly string[] | undefined> {
  return path === '-' ? undefined : terminal.list(path);
}

function isSameName(one: string, other: string): boolean {
  return foldVietnamese(one) === foldVietnamese(other);
}

/** Scores, explanations and documents that people wrote into a sheet, for the one unit that it is about. */
async function withAssessments(units: readonly ReadUnit[], set: CriteriaSet, call: CommandCall): Promise<ParseResult<readonly ReadUnit[]>> {
  const file = call.options.get('assessments');
  const [only, ...more] = units;
  if (file === undefined || only === undefined) return parseResult(units, []);
  if (more.length > 0) throw new UsageFault('oneUnitNeeded', { units: namesOf(units) });
  const table = await readTable(await readInput(call, file), { fileName: file, headers: assessmentColumns, required: ['name'], accept: ['xlsx', 'csv'], limits: cliReadLimits });
  const read = table.value === undefined ? undefined : readAssessments(table.value, set);
  const findings = [...table.findings.filter(({ severity }) => severity !== 'note'), ...(read?.findings ?? [])];
  return parseResult([{ ...only, unit: { ...only.unit, subject: { ...only.unit.subject, assessments: { ...only.unit.subject.assessments, ...read?.value } } } }], findings);
}

/** Names of the units that have to hand something in: one a line, or the first column of a table. */
async function expectedUnits(call: CommandCall): Promise<readonly string[] | undefined> {
  const file = call.options.get('expected');
  if (file === undefined) return undefined;
  const text = new TextDecoder('utf-8').decode(await readInput(call, file));
  const names = text.split(/\r?\n/).map((line) => line.split(/[;,\t]/)[0]!.replace(/^\ufeff|"/g, '').normalize('NFC').trim()).filter((name) => name !== '' && !/^(?:stt|tt|xã|phường|đơn vị|tên đơn vị|tên xã|xã, phường|địa bàn)$/iu.test(name));
  return [...new Set(names)];
}

async function paperWordsOf({ words: { language } }: CommandCall): Promise<{ readonly paper: PaperWords; readonly explanations: CriteriaMessages; readonly plan: PlanMessages }> {
  if (language === 'vi') return { paper: { language, messages: paperMessages }, explanations: criteriaMessages, plan: planMessages };
  const [{ paperMessagesEn }, { criteriaMessagesEn }, { planMessagesEn }] = await Promise.all([import('@xaso/criteria/paper'), import('@xaso/criteria/messages/en'), import('@xaso/criteria/analysis/messages/en')]);
  return { paper: { language, messages: paperMessagesEn }, explanations: criteriaMessagesEn, plan: planMessagesEn };
}

/** Data goes to the standard output or into a file; what has to be looked at goes to the standard error output. */
async function print(printed: Printed, call: CommandCall): Promise<void> {
  const { format, terminal, options } = call;
  const out = options.get('out');
  const target = out === '-' ? undefined : out;
  const content = contentOf(printed, call);
  if (target === undefined && typeof content !== 'string') throw new UsageFault('workbookWithoutOut');
  if (target !== undefined) await writeOutput(call, target, content);
  // Notes explain what was done with a file; whoever wants them asks for JSON, or for `xaso check`.
  const toSee = printed.findings.filter(({ severity }) => severity !== 'note');
  if (format !== 'json' && toSee.length > 0) printReport({ file: printed.data, ok: !hasErrors(toSee), items: printed.units.length, findings: toSee }, { ...call, format: 'text' });
  if (target === undefined) terminal.out(content as string);
  else say(call, 'evaluatedWritten', { file: target, count: printed.units.length });
}

function contentOf(printed: Printed, call: CommandCall): string | Uint8Array {
  const { units, missing, choices, set, findings, expected } = printed;
  const { format, words } = call;
  const [only, ...more] = units;
  const isOne = only !== undefined && more.length === 0 && missing.length === 0;
  switch (format) {
    case 'json':
      return `${JSON.stringify(summaryJson(set, units, missing, expected, spoken(findings, words)), null, 2)}\n`;
    case 'html':
      if (only === undefined || more.length > 0) throw new UsageFault('oneUnitNeeded', { units: units.map(({ subject: { place } }) => place.name).slice(0, 12).join(', ') });
      return choices.page === 'chairman' ? chairmanHtml(chairmanOf(only, printed), words.language) : sheetHtml(sheetOf(only, printed), words.language);
    case 'xlsx':
      return workbook([...(isOne ? [] : [summarySheet(printed, call)]), ...units.map((unit) => sheetOfWorkbook(sheetOf(unit, printed), unit.subject.place.name))]);
    case 'csv':
      return isOne ? sheetCsv(sheetOf(only, printed)) : csvText([summaryHeader(words), ...summaries(units, missing).map((each) => summaryRow(each, words))]);
    default:
      return isOne ? unitText(only, printed, call) : `${textTable(summaryHeader(words), summaries(units, missing).map((each) => summaryRow(each, words)), words)}${rollUpText(rollUp(units, missing, expected), words)}\n`;
  }
}

function sheetOf({ evaluation, subject }: JudgedUnit, { choices, paper, explanations }: Printed): SelfAssessmentSheet {
  return selfAssessment(evaluation, { words: paper, explanations, columns: choices.columns, report: choices.report, subject });
}

function chairmanOf({ evaluation, gaps, goal, goalPlan, leads }: JudgedUnit, { choices, paper, plan, planWords }: Printed): ReturnType<typeof chairmanPage> {
  return chairmanPage({ evaluation, plan, gaps, goalPlan, goal, leads, due: choices.due, asOf: choices.asOf, words: paper, planWords });
}

/** One unit for reading in a terminal: points, and what is missing. */
function unitText(unit: JudgedUnit, printed: Printed, { words }: CommandCall): string {
  const sheet = selfAssessment(unit.evaluation, { words: printed.paper, explanations: printed.explanations, columns: ['order', 'name', 'max', 'self'] });
  const page = chairmanOf(unit, printed);
  const table = textTable(sheet.columns.map(({ header }) => header), sheet.rows.map(({ cells, level, kind }) => sheet.columns.map(({ id }) => (id === 'name' ? `${'  '.repeat(kind === 'total' ? 0 : level)}${String(cells[id] ?? '')}` : cells[id]))), words);
  const outcome = outcomeText(unit.evaluation, words);
  const lines = [`${page.about} · ${printed.set.name.vi}`, '', table, `${page.verdict.text}${outcome === null ? '' : ` (${outcome})`}`, ...page.reasons.map((reason) => `  ${reason}`)];
  const tasks = page.tasks.length === 0 ? [] : ['', page.title, ...page.taskNotes.map((note) => `  ${note}`), ...page.tasks.map(({ task, lack, gain }) => `  - ${task}: ${lack} (${gain})`)];
  const lists = page.lists.flatMap(({ heading, items }) => ['', heading, ...items.map((item) => `  - ${item}`)]);
  return `${[...lines, ...tasks, ...lists].join('\n')}\n`;
}

function summarySheet({ units, missing, set, expected }: Printed, { words }: CommandCall): PlainSheet {
  const header = summaryHeader(words);
  return {
    name: formatMessage(words.cli.summarySheet),
    widths: [36, 18, 10, 12, 16, 26],
    rows: [
      [{ value: set.name.vi, style: 'title', span: header.length }],
      [{ value: rollUpText(rollUp(units, missing, expected), words), style: 'subtitle', span: header.length }],
      header.map((value): SheetCell => ({ value, style: 'header' })),
      ...summaries(units, missing).map((each) => summaryRow(each, words).map((value, column): SheetCell => ({ value, style: column === 0 || column === 5 ? 'text' : 'center' }))),
    ],
    headerRow: 3,
  };
}
