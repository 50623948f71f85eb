import { checkFile } from '../check/check-file.js';
import { exitCodeOf } from '../exit-code.js';
import { readInput } from '../file/read-input.js';
import { printReport } from '../output/print-report.js';
import type { Command } from './command.js';

/** `xaso check <file>`: says what is wrong with a data file, and writes nothing. */
export const checkCommand: Command = {
  name: 'check',
  help: 'helpCheck',
  options: [],
  run: async (call) => {
    const { file, terminal } = call;
    const report = await checkFile(await readInput(call), file, terminal.today());
    printReport(report, call);
    return exitCodeOf(report.findings);
  },
};
