import type { OptionName } from '../arguments/read-arguments.js';
import type { CommandName } from '../commands/command.js';

/** What one command is for. What its options mean stands in `HelpWords.options`, once for all commands. */
export interface CommandHelp {
  /** What stands behind its name on the line, such as `<tệp>`. */
  readonly usage: string;
  /** What it does, in one line. */
  readonly summary: string;
  /** The same in a few words, for the list of all commands. */
  readonly brief: string;
  /** What its caller has to know beside that. */
  readonly about: string;
  /** Options that mean something of their own here. */
  readonly options?: Partial<Readonly<Record<OptionName, string>>>;
  /** What its end means, where that is not the usual. */
  readonly status?: string;
  readonly examples: readonly string[];
}

/** How an option is written and what it means. */
export interface OptionHelp {
  /** What stands behind it; left out for one that takes no value. */
  readonly value?: string;
  readonly means: string;
}

/** All that help texts are made of, in one language. */
export interface HelpWords {
  readonly program: string;
  readonly headings: { readonly usage: string; readonly options: string; readonly common: string; readonly status: string; readonly examples: string };
  readonly options: Readonly<Record<OptionName, OptionHelp>>;
  /** What `--format text|json` means, and what is added for a command that writes a file. */
  readonly formatReport: string;
  readonly formatNeedsOut: string;
  readonly status: string;
  readonly allStatus: string;
  readonly commands: Readonly<Record<CommandName, CommandHelp>>;
}
