import { formatMessage, formatNumber, integrityOf, visibleText, type ChangedItems } from '@xaso/core';
import { checkFile } from '../check/check-file.js';
import { compareWithOlder } from '../check/compare-files.js';
import { exitCodeOf } from '../exit-code.js';
import { readInput } from '../file/read-input.js';
import { inputFiles } from '../import/input-files.js';
import { printReport, say, shownName, type FileReport } from '../output/print-report.js';
import { printSummary } from '../output/print-summary.js';
import { UsageFault } from '../usage-fault.js';
import type { CommandCall, RunCommand } from './command.js';

/** `xaso check <file…>`: says what is wrong with data files, how much of one is not what it was, and its digest; writes nothing. */
export const runCheck: RunCommand = async (call) => {
  const { terminal, words, options } = call;
  const older = options.get('against');
  const { files, isMany } = await inputFiles(call);
  if (older !== undefined && isMany) throw new UsageFault('againstOneFile');
  const lines: FileReport[] = [];
  for (const [index, file] of files.entries()) {
    terminal.progress(formatMessage(words.cli.progressFile, { file: shownName(file, words), number: index + 1, of: files.length }));
    const bytes = await readInput(call, file);
    const checked = await checkFile(bytes, file, call);
    const comparison = older === undefined ? undefined : await compareWithOlder(checked, older, call);
    terminal.progress(undefined);
    const report = {
      ...checked.report,
      ok: checked.report.ok && (older === undefined || comparison?.findings.every(({ severity }) => severity !== 'error') === true),
      findings: [...checked.report.findings, ...(comparison?.findings ?? [])],
      ...(options.has('integrity') ? { integrity: integrityOf(bytes) } : {}),
      ...(comparison?.changes === undefined ? {} : { summary: { against: older, ...comparison.changes } }),
    };
    if (!isMany) printReport(report, call);
    if (comparison?.changes !== undefined && older !== undefined) sayChanges(comparison.changes, older, call);
    lines.push(report);
  }
  if (isMany) printSummary(lines, [], call);
  if (call.format === 'text') printDigests(lines, isMany, call);
  return exitCodeOf(lines.flatMap(({ findings }) => findings));
};

function sayChanges({ changed, of }: ChangedItems, older: string, call: CommandCall): void {
  const { format, words } = call;
  const number = (count: number): string => formatNumber(count, { language: words.language });
  if (format === 'text') say(call, 'againstChanged', { file: shownName(older, words), changed: number(changed), of: number(of) });
}

/** One alone on its line, to be put to use by a script; of several files each with its name, as `sha256sum` writes them. */
function printDigests(lines: readonly FileReport[], isMany: boolean, { terminal }: CommandCall): void {
  for (const { file, integrity } of lines) if (integrity !== undefined) terminal.out(isMany ? `${integrity}  ${visibleText(file)}\n` : `${integrity}\n`);
}
