import { describeProblem, formatMessage, formatNumber, visibleText, type Finding, type MessageValues, type Severity } from '@xaso/core';
import type { CliMessages } from '../messages/vi.js';
import type { Terminal } from '../terminal.js';
import type { CliWords, Words } from '../words.js';
import { describeInRecord } from './record-place.js';

/** How a command prints: for people as sentences or as a table, or for a program. */
export type OutputFormat = 'text' | 'table' | 'json' | 'csv' | 'xlsx' | 'html';

/** What is known about a file after a command. */
export interface FileReport {
  /** As its caller wrote it; the names of several files stand behind each other. */
  readonly file: string;
  /** Whether no record was lost; a file that is `ok` may still have warnings. */
  readonly ok: boolean;
  /** Records that can be used. */
  readonly items: number;
  readonly findings: readonly Finding[];
  /** Digest of the file, as an `integrity` attribute holds it, where it was asked for; in JSON only. */
  readonly integrity?: string;
  /** How much was understood, where a command counts it; in JSON only. */
  readonly summary?: object;
}

/** Where, and in which words, the command line says something itself. */
export interface Saying {
  readonly terminal: Terminal;
  readonly words: CliWords;
}

/** Where, and in which words, findings are printed. */
export interface Printing extends Saying {
  readonly terminal: Terminal;
  readonly words: Words;
}

/** Prints the findings of a file: for people on the standard error output, as JSON on the standard output. */
export function printReport(report: FileReport, { terminal, words, format }: Printing & { readonly format: OutputFormat }): void {
  if (format === 'json') terminal.out(jsonOf(report, words));
  else printText(report, { terminal, words });
}

/** What a file is called in a sentence. */
export function shownName(file: string, { cli }: CliWords): string {
  return file === '-' ? formatMessage(cli.standardInput) : visibleText(file);
}

/** Prints one sentence of the command line itself on the standard error output. Names of files are shown as plain text. */
export function say({ terminal, words }: Saying, key: keyof CliMessages, values: MessageValues = {}): void {
  const shown = Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? visibleText(value) : value] as const);
  terminal.err(`${formatMessage(words.cli[key], Object.fromEntries(shown))}\n`);
}

function jsonOf({ file, ok, items, findings, ...more }: FileReport, words: Words): string {
  return `${JSON.stringify({ file, ok, items, ...more, findings: spoken(findings, words) }, null, 2)}\n`;
}

/** A finding as JSON carries it: with its sentence. */
export interface SpokenFinding extends Finding {
  readonly message: string;
}

/** Findings with their sentences, for `--format json`. */
export function spoken(findings: readonly Finding[], { findings: messages, language }: Words): readonly SpokenFinding[] {
  return findings.map((finding) => {
    const { code, severity, where, values } = finding;
    return { code, severity, where, values, message: describeProblem(finding, messages, language) };
  });
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
  const number = (count: number): string => formatNumber(count, { language });
  if (findings.length === 0) return say(printing, 'clean', { file: shownName(file, words), count: items, number: number(items) });
  for (const [name, own] of findingsByFile(file, findings)) {
    terminal.err(`${shownName(name, words)}\n`);
    for (const severity of severities) printFindings(own.filter((finding) => finding.severity === severity), printing, number);
  }
  const [errors = '', warnings = '', notes = ''] = severities.map((severity) => number(findings.filter((finding) => finding.severity === severity).length));
  say(printing, 'summary', { errors, warnings, notes, number: number(items) });
}

/** Of several files each has its own findings; what names no file speaks of the whole report. */
function findingsByFile(file: string, findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = 'file' in finding.where ? String(finding.where.file) : file;
    const own = byFile.get(name);
    if (own === undefined) byFile.set(name, [finding]);
    else own.push(finding);
  }
  return byFile;
}

function printFindings(findings: readonly Finding[], { terminal, words }: Printing, number: (count: number) => string): void {
  const counts = new Map<string, number>();
  const line = (severity: Severity, text: string): void => terminal.err(`  ${coloured(severityColumn(severity, words), severity, terminal)}${text}\n`);
  for (const finding of findings) {
    const { code, severity } = finding;
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count <= listedOfOneCode[severity]) line(severity, describeInRecord(finding, words));
  }
  for (const [code, count] of counts) {
    const severity = findings.find((finding) => finding.code === code)!.severity;
    const more = count - listedOfOneCode[severity];
    if (more > 0) line(severity, formatMessage(words.cli.moreOfOneCode, { number: number(more), code }));
  }
}

/** Red, yellow and grey of a terminal. */
const colours: Readonly<Record<Severity, string>> = { error: '\u001b[31m', warning: '\u001b[33m', note: '\u001b[90m' };

function coloured(text: string, severity: Severity, { hasColours }: Terminal): string {
  return hasColours ? `${colours[severity]}${text}\u001b[0m` : text;
}

/** The word for a severity, padded so that the sentences stand below each other. */
function severityColumn(severity: Severity, { findings: messages }: Words): string {
  const all = { error: messages.severityError, warning: messages.severityWarning, note: messages.severityNote };
  const width = Math.max(...Object.values(all).map((word) => formatMessage(word).length));
  return formatMessage(all[severity]).padEnd(width + 2);
}
