import { hasErrors, parseResult, toCmsHtml, type ParseResult } from '@xaso/core';
import { readJson } from '@xaso/readers';
import type { CommandCall, RunCommand } from '../commands/command.js';
import { exitCodeOf } from '../exit-code.js';
import { readInput } from '../file/read-input.js';
import { cliReadLimits } from '../file/read-limits.js';
import { targetOf, writeOutput } from '../file/write-output.js';
import { printReport, say } from '../output/print-report.js';
import { plainDocument, type PlainDocument } from './plain-document.js';

/** Writes a data file as the plain HTML that every content system keeps. */
export const renderHtml: RunCommand = async (call) => {
  const target = targetOf(call);
  const { value, findings } = await readPlainDocument(call);
  const html = value === undefined ? undefined : `${toCmsHtml(value.tree)}\n`;
  if (html !== undefined && target !== undefined) await writeOutput(call, target, html);
  printReport({ file: call.file, ok: !hasErrors(findings), items: value?.items ?? 0, findings }, call);
  if (html === undefined) say(call, 'renderedNothing');
  else if (target === undefined) call.terminal.out(html);
  else say(call, 'renderWritten', { file: target });
  return exitCodeOf(findings);
};

/** Reads the document that a command was given, in its form to be read. Of its findings the notes are left out: `xaso check` says them. */
export async function readPlainDocument(call: CommandCall): Promise<ParseResult<PlainDocument>> {
  return plainDocumentOf(await readInput(call, call.file), call);
}

/** As `readPlainDocument`, where the bytes of the file are there already. */
export async function plainDocumentOf(bytes: Uint8Array, call: CommandCall): Promise<ParseResult<PlainDocument>> {
  const json = readJson(bytes, { fileName: call.file, limits: cliReadLimits });
  if (json.value === undefined) return parseResult<PlainDocument>(undefined, json.findings);
  const { value, findings } = await plainDocument(json.value, call);
  return parseResult(value, [...json.findings, ...findings].filter(({ severity }) => severity !== 'note'));
}
