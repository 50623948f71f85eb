import { checkFile } from '../check/check-file.js';
import { exitCodeOf } from '../exit-code.js';
import { readInput } from '../file/read-input.js';
import { printReport } from '../output/print-report.js';
import type { RunCommand } from './command.js';

/** `xaso check <file>`: says what is wrong with a data file, and writes nothing. */
export const runCheck: RunCommand = async (call) => {
  const { file, terminal } = call;
  const report = await checkFile(await readInput(call, file), file, terminal.today());
  printReport(report, call);
  return exitCodeOf(report.findings);
};
