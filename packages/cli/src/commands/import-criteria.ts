import { formatNumber, parseResult, parseVietnameseDate, type Finding, type ParseResult } from '@xaso/core';
import type { CriteriaSet } from '@xaso/criteria';
import { criteriaColumns, importCriteria, type ImportCriteriaOptions } from '@xaso/criteria/import';
import { indicatorCatalogue } from '@xaso/indicators/catalogue';
import { readTable, type TableMapping } from '@xaso/readers';
import { exitCodeOf } from '../exit-code.js';
import { readInput } from '../file/read-input.js';
import { cliReadLimits } from '../file/read-limits.js';
import { targetOf, writeOutput } from '../file/write-output.js';
import { readMapping } from '../import/mapping-file.js';
import { publishingOptions, textOption } from '../import/publishing-options.js';
import { printReport, say } from '../output/print-report.js';
import { UsageFault } from '../usage-fault.js';
import type { CommandCall, RunCommand } from './command.js';

/** `xaso import criteria <file>`: turns a province's annex into a `criteria-set`. What is not understood is scored by hand, and said. */
export const runImportCriteria: RunCommand = async (call) => {
  const target = targetOf(call);
  const { publisher, asOf, title } = publishingOptions(call);
  const options = { publisher, asOf, name: title, decision: decisionOption(call), isPartial: call.options.has('partial'), definitions: indicatorCatalogue };
  const { mapping, findings } = await readMapping(call);
  const imported = await importTable(await readInput(call, call.file), call.file, options, mapping);
  const made = parseResult(imported.value, [...findings, ...imported.findings]);
  await publish(made, target, call);
  return exitCodeOf(made.findings);
};

/** Headings and totals that the reader of tables leaves out are taken back: that they were left out is not true here. */
const takenBack = new Set(['row.section-skipped', 'row.total-skipped']);

async function importTable(bytes: Uint8Array, file: string, options: ImportCriteriaOptions, mapping: TableMapping): Promise<ParseResult<CriteriaSet>> {
  const table = await readTable(bytes, { fileName: file, headers: criteriaColumns, required: ['name', 'method'], mapping, accept: ['xlsx', 'csv'], limits: cliReadLimits });
  if (table.value === undefined) return parseResult<CriteriaSet>(undefined, table.findings);
  const { value, findings } = importCriteria(table.value, { ...options, skipped: table.findings });
  return parseResult(value, [...table.findings.filter(({ code }) => !takenBack.has(code)), ...findings]);
}

/** The document is written before anything is said, so that a target which can't be written is the only thing said. */
async function publish({ ok, value, findings }: ParseResult<CriteriaSet>, target: string | undefined, call: CommandCall): Promise<void> {
  const { file, terminal, words } = call;
  const text = value === undefined ? undefined : `${JSON.stringify(value, null, 2)}\n`;
  if (text !== undefined && target !== undefined) await writeOutput(call, target, text);
  printReport({ file, ok, items: value?.items.length ?? 0, findings, ...(value === undefined ? {} : { summary: summaryOf(value, findings) }) }, call);
  if (value === undefined || text === undefined) return say(call, 'criteriaNotWritten');
  const byHand = value.items.filter(({ rule: { kind } }) => kind === 'manual').length;
  const number = (count: number): string => formatNumber(count, words);
  if (target === undefined) terminal.out(text);
  else say(call, 'criteriaWritten', { file: target, criteria: number(value.items.length), points: number(value.maxPoints ?? 0), rules: number(value.items.length - byHand), hand: number(byHand) });
}

function summaryOf({ items, groups, maxPoints }: CriteriaSet, findings: readonly Finding[]): object {
  return { criteria: items.length, groups: groups.length, maxPoints: maxPoints ?? null, scoredByHand: items.filter(({ rule: { kind } }) => kind === 'manual').length, findings: findings.length };
}

/** "01/QĐ-UBND; 05/01/2026; Ủy ban nhân dân tỉnh Mẫu". */
function decisionOption({ options }: CommandCall): CriteriaSet['decision'] {
  const value = textOption(options, 'decision');
  if (value === undefined) return undefined;
  const [number = '', day = '', issuer = ''] = value.split(/\s*;\s*/);
  const date = parseVietnameseDate(day).value;
  if (number === '' || issuer === '' || date === undefined) throw new UsageFault('decisionInvalid', { value });
  return { number, date, issuer };
}
