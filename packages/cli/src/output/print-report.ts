import { describeFinding, describeProblem, formatMessage, formatNumber, visibleText, type Finding, type MessageValues, type Severity } from '@xaso/core';
import type { CliMessages } from '../messages/vi.js';
import type { Terminal } from '../terminal.js';
import type { Words } from '../words.js';

/** How findings are printed: for people, or for a program. */
export const reportFormats = ['text', 'json'] as const;

/** One of `reportFormats`. */
export type ReportFormat = (typeof reportFormats)[number];

/** What is known about a file after a command. */
export interface FileReport {
  /** As its caller wrote it. */
  readonly file: string;
  /** Whether no record was lost; a file that is `ok` may still have warnings. */
  readonly ok: boolean;
  /** Records that can be used. */
  readonly items: number;
  readonly findings: readonly Finding[];
}

/** Where, and in which words, something is printed. */
export interface Printing {
  readonly terminal: Terminal;
  readonly words: Words;
}

/** Prints the findings of a file: for people on the standard error output, as JSON on the standard output. */
export function printReport(report: FileReport, { terminal, words, format }: Printing & { readonly format: ReportFormat }): void {
  if (format === 'json') terminal.out(jsonOf(report, words));
  else printText(report, { terminal, words });
}

/** What a file is called in a sentence. */
export function shownName(file: string, { cli }: Words): string {
  return file === '-' ? formatMessage(cli.standardInput) : visibleText(file);
}

/** Prints one sentence of the command line itself on the standard error output. Names of files are shown as plain text. */
export function say({ terminal, words }: Printing, key: keyof CliMessages, values: MessageValues = {}): void {
  const shown = Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? visibleText(value) : value] as const);
  terminal.err(`${formatMessage(words.cli[key], Object.fromEntries(shown))}\n`);
}

function jsonOf({ file, ok, items, findings }: FileReport, { findings: messages, language }: Words): string {
  const spoken = findings.map((finding) => {
    const { code, severity, where, values } = finding;
    return { code, severity, where, values, message: describeProblem(finding, messages, language) };
  });
  return `${JSON.stringify({ file, ok, items, findings: spoken }, null, 2)}\n`;
}

const severities: readonly Severity[] = ['error', 'warning', 'note'];

/**
 * Of one kind no more findings are listed: a sheet with a thousand wrong rows is mended by its rule, not row by row,
 * and notes must not bury what has to be mended.
 */
const listedOfOneCode: Readonly<Record<Severity, number>> = { error: 100, warning: 20, note: 5 };

function printText({ file, items, findings }: FileReport, printing: Printing): void {
  const { terminal, words } = printing;
  const { language } = words;
  const name = shownName(file, words);
  const number = (count: number): string => formatNumber(count, { language });
  if (findings.length === 0) return say(printing, 'clean', { file: name, count: items, number: number(items) });
  terminal.err(`${name}\n`);
  const bySeverity = severities.map((severity) => findings.filter((finding) => finding.severity === severity));
  for (const same of bySeverity) printFindings(same, printing, number);
  const [errors = '', warnings = '', notes = ''] = bySeverity.map(({ length }) => number(length));
  say(printing, 'summary', { errors, warnings, notes, number: number(items) });
}

function printFindings(findings: readonly Finding[], { terminal, words }: Printing, number: (count: number) => string): void {
  const counts = new Map<string, number>();
  const line = (severity: Severity, text: string): void => terminal.err(`  ${severityColumn(severity, words)}${text}\n`);
  for (const finding of findings) {
    const { code, severity } = finding;
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count <= listedOfOneCode[severity]) line(severity, describeFinding(finding, words.findings, words.language));
  }
  for (const [code, count] of counts) {
    const severity = findings.find((finding) => finding.code === code)!.severity;
    const more = count - listedOfOneCode[severity];
    if (more > 0) line(severity, formatMessage(words.cli.moreOfOneCode, { number: number(more), code }));
  }
}

/** The word for a severity, padded so that the sentences stand below each other. */
function severityColumn(severity: Severity, { findings: messages }: Words): string {
  const all = { error: messages.severityError, warning: messages.severityWarning, note: messages.severityNote };
  const width = Math.max(...Object.values(all).map((word) => formatMessage(word).length));
  return formatMessage(all[severity]).padEnd(width + 2);
}
