import { formatMessage, visibleText, type Finding, type Severity } from '@xaso/core';
import type { CommandCall } from '../commands/command.js';
import { textTable } from '../evaluate/unit-table.js';
import { printReport, spoken } from './print-report.js';

/** What became of one file among several. */
export interface SummaryLine {
  readonly file: string;
  readonly items: number;
  readonly findings: readonly Finding[];
  /** The file that was written; undefined when none was. */
  readonly target?: string | undefined;
  /** Digest of the file, where it was asked for; in JSON only. */
  readonly integrity?: string | undefined;
}

/**
 * Says what became of several files: what has to be mended of each, and one table of all of them at the end. Notes are counted and not listed.
 *
 * @param common What is wrong with a file that holds for all of them.
 */
export function printSummary(lines: readonly SummaryLine[], common: readonly Finding[], call: CommandCall): void {
  const { format, terminal, words } = call;
  if (format === 'json') {
    const files = lines.map(({ file, items, findings, target, integrity }) => ({ file, ok: countOf(findings, 'error') === 0, items, ...(target === undefined ? {} : { out: target }), ...(integrity === undefined ? {} : { integrity }), findings: spoken(findings, words) }));
    return terminal.out(`${JSON.stringify({ files, findings: spoken(common, words) }, null, 2)}\n`);
  }
  const all = [...common, ...lines.flatMap(({ file, findings }) => findings.map((finding) => ('file' in finding.where ? finding : { ...finding, where: { ...finding.where, file } })))];
  const listed = all.filter(({ severity }) => severity !== 'note');
  if (listed.length > 0) printReport({ file: '', ok: true, items: lines.reduce((sum, { items }) => sum + items, 0), findings: listed }, { ...call, format: 'text' });
  const { summaryFile, summaryItems, summaryErrors, summaryWarnings, summaryWritten } = words.cli;
  const isImport = lines.some(({ target }) => target !== undefined);
  const header = [summaryFile, summaryItems, summaryErrors, summaryWarnings, ...(isImport ? [summaryWritten] : [])].map((word) => formatMessage(word));
  const rows = lines.map(({ file, items, findings, target }) => [visibleText(file), items, countOf(findings, 'error'), countOf(findings, 'warning'), ...(isImport ? [target ?? '–'] : [])]);
  terminal.err(textTable(header, rows, words));
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
