import { formatMessage } from '@xaso/core';
import { checkFile } from '../check/check-file.js';
import { exitCodeOf } from '../exit-code.js';
import { readInput } from '../file/read-input.js';
import { inputFiles } from '../import/input-files.js';
import { printReport, shownName } from '../output/print-report.js';
import { printSummary, type SummaryLine } from '../output/print-summary.js';
import type { RunCommand } from './command.js';

/** `xaso check <file…>`: says what is wrong with data files, and writes nothing. */
export const runCheck: RunCommand = async (call) => {
  const { terminal, words } = call;
  const { files, isMany } = await inputFiles(call);
  const lines: SummaryLine[] = [];
  for (const [index, file] of files.entries()) {
    terminal.progress(formatMessage(words.cli.progressFile, { file: shownName(file, words), number: index + 1, of: files.length }));
    const report = await checkFile(await readInput(call, file), file, call);
    terminal.progress(undefined);
    if (!isMany) printReport(report, call);
    lines.push(report);
  }
  if (isMany) printSummary(lines, [], call);
  return exitCodeOf(lines.flatMap(({ findings }) => findings));
};
