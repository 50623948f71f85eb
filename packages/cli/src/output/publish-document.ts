import { formatCivilDate, formatNumber, type CivilDate, type Finding } from '@xaso/core';
import type { CommandCall } from '../commands/command.js';
import { writeOutput } from '../file/write-output.js';
import type { CliMessages } from '../messages/vi.js';
import { printReport, say, type FileReport } from './print-report.js';

/** A document that a command has made; without a value there is nothing that a page would read. */
export interface MadeDocument {
  readonly ok: boolean;
  readonly value: { readonly asOf: CivilDate; readonly items: readonly unknown[] } | undefined;
  readonly findings: readonly Finding[];
  /** How much was understood, for `--format json`. */
  readonly summary?: object;
}

/** How a document is written: `indent` makes it readable, without it a large file stays small. */
export interface PublishOptions {
  readonly indent?: number;
  /** What is said between the findings and the name of the file. */
  readonly remarks?: () => void | Promise<void>;
  /** The sentences about a file that was written, and about one that was not; those about procedures unless told otherwise. */
  readonly says?: { readonly written: keyof CliMessages; readonly nothing: keyof CliMessages };
}

const aboutProcedures = { written: 'wroteItems', nothing: 'nothingWrittenItems' } as const;

/**
 * Writes a document, or prints it, and says what is known about it. It is written before anything is said, so that a target
 * which can't be written is the only thing said. Without one item nothing is written.
 */
export async function publishDocument({ ok, value, findings, summary }: MadeDocument, target: string | undefined, call: CommandCall, { indent = 0, remarks, says = aboutProcedures }: PublishOptions = {}): Promise<void> {
  const { files, terminal, words } = call;
  const count = value?.items.length ?? 0;
  const text = value === undefined || count === 0 ? undefined : `${JSON.stringify(value, null, indent)}\n`;
  if (text !== undefined && target !== undefined) await writeOutput(call, target, text);
  const report: FileReport = { file: files.join(', '), ok, items: count, findings };
  printReport(summary === undefined ? report : { ...report, summary }, call);
  await remarks?.();
  if (value === undefined || text === undefined) say(call, says.nothing);
  else if (target === undefined) terminal.out(text);
  else say(call, says.written, { file: target, count, number: formatNumber(count, words), date: formatCivilDate(value.asOf, words.language) });
}
