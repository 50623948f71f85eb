import type { OptionName } from '../arguments/read-arguments.js';
import type { ExitCode } from '../exit-code.js';
import type { CliMessages } from '../messages/vi.js';
import type { ReportFormat } from '../output/print-report.js';
import type { Terminal } from '../terminal.js';
import type { Words } from '../words.js';

/** One command: what it is called, which options it takes beside the common ones, what it does with a file. */
export interface Command {
  /** The words by which it is called, such as `import indicators`. */
  readonly name: string;
  readonly help: keyof CliMessages;
  readonly options: readonly OptionName[];
  readonly run: (call: CommandCall) => Promise<ExitCode>;
}

/** One call of a command. */
export interface CommandCall {
  /** As its caller wrote it; `-` for the standard input. */
  readonly file: string;
  readonly options: ReadonlyMap<OptionName, string>;
  readonly format: ReportFormat;
  readonly words: Words;
  readonly terminal: Terminal;
}
