import type { OptionName } from '../arguments/read-arguments.js';
import type { ExitCode } from '../exit-code.js';
import type { OutputFormat } from '../output/print-report.js';
import type { Terminal } from '../terminal.js';
import type { Words } from '../words.js';

/** What stands behind the name of a command: one file, one file or more, perhaps a file, the words of a query, or nothing. */
export type Operands = 'file' | 'files' | 'mayBeFile' | 'query' | 'none';

/** The words by which commands are called. */
export type CommandName =
  | 'check'
  | `import ${'indicators' | 'criteria' | 'portal' | 'overlay' | 'ocop' | 'places'}`
  | `template ${'indicators' | 'criteria' | 'data' | 'overlay' | 'ocop' | 'places'}`
  | 'count'
  | 'evaluate'
  | 'search'
  | 'index'
  | 'render'
  | 'snippet';

/** One command: what it is called and which options it takes beside the common ones. Its code comes when it is called. */
export interface Command {
  /** The words by which it is called. */
  readonly name: CommandName;
  readonly operands: Operands;
  readonly options: readonly OptionName[];
  /** What `--format` may be; the first holds when nothing is said. */
  readonly formats: readonly [OutputFormat, ...OutputFormat[]];
  readonly load: () => Promise<RunCommand>;
}

/** What a command does. */
export type RunCommand = (call: CommandCall) => Promise<ExitCode>;

/** One call of a command. */
export interface CommandCall {
  /** The file, as its caller wrote it: `-` for the standard input. Of several files the first; of a query its words; empty where nothing stands behind the command. */
  readonly file: string;
  /** All files, as their caller wrote them. */
  readonly files: readonly string[];
  readonly options: ReadonlyMap<OptionName, string>;
  readonly format: OutputFormat;
  readonly words: Words;
  readonly terminal: Terminal;
}
