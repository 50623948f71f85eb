import { formatMessage, type Language } from '@xaso/core';
import { readArguments, type Arguments, type OptionName } from './arguments/read-arguments.js';
import type { Command } from './commands/command.js';
import { commands } from './commands/commands.js';
import { exitCode, type ExitCode } from './exit-code.js';
import { version } from './generated/version.js';
import { reportFormats, say, type Printing, type ReportFormat } from './output/print-report.js';
import type { Terminal } from './terminal.js';
import { UsageFault } from './usage-fault.js';
import { wordsIn } from './words.js';

const languages: readonly Language[] = ['vi', 'en'];

const commonOptions: readonly OptionName[] = ['lang', 'format', 'help', 'version'];

/**
 * Runs one command line.
 *
 * @param argv The words after the name of the program.
 * @returns The number with which the process should end. Never rejects: whatever goes wrong is one sentence.
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const line = readArguments(argv);
  const words = await wordsIn(oneOf(languages, line.options.get('lang')) ?? 'vi');
  const printing = { terminal, words };
  try {
    return await runLine(line, printing);
  } catch (error) {
    if (error instanceof UsageFault) say(printing, error.key, error.values);
    else say(printing, 'unexpected', { reason: String(error) });
    return exitCode.usage;
  }
}

async function runLine({ words: typed, options, fault }: Arguments, printing: Printing): Promise<ExitCode> {
  const { terminal, words } = printing;
  if (fault !== undefined) throw fault;
  if (options.has('version')) {
    terminal.out(`${version}\n`);
    return exitCode.clean;
  }
  const asksHelp = typed[0] === 'help';
  const asked = asksHelp ? typed.slice(1) : typed;
  const found = findCommand(asked);
  if (asksHelp || options.has('help')) {
    terminal.out(formatMessage(words.cli[found?.command.help ?? 'help']));
    return exitCode.clean;
  }
  if (asked.length === 0) {
    terminal.err(formatMessage(words.cli.help));
    return exitCode.usage;
  }
  if (found === undefined) throw new UsageFault('unknownCommand', { command: asked[0]!, commands: commands.map(({ name }) => `xaso ${name}`).join(', ') });
  const { command, rest } = found;
  const format = readCommonOptions(command, options);
  const [file, ...more] = rest;
  if (file === undefined) throw new UsageFault('fileMissing', { command: command.name });
  if (more.length > 0) throw new UsageFault('tooManyFiles', { extra: more.join(' ') });
  return command.run({ file, options, format, words, terminal });
}

/** The command whose name the line begins with, and what stands behind the name. */
function findCommand(typed: readonly string[]): { readonly command: Command; readonly rest: readonly string[] } | undefined {
  for (const command of commands) {
    const name = command.name.split(' ');
    if (name.every((word, index) => word === typed[index])) return { command, rest: typed.slice(name.length) };
  }
  return undefined;
}

function readCommonOptions(command: Command, options: Arguments['options']): ReportFormat {
  for (const name of options.keys()) {
    if (!commonOptions.includes(name) && !command.options.includes(name)) throw new UsageFault('optionForeign', { option: `--${name}`, command: command.name });
  }
  listed('lang', languages, options, 'vi');
  return listed('format', reportFormats, options, 'text');
}

/** The value of an option that has a list of them. */
function listed<T extends string>(option: OptionName, allowed: readonly T[], options: Arguments['options'], otherwise: T): T {
  const value = options.get(option);
  const known = value === undefined ? otherwise : oneOf(allowed, value);
  if (known === undefined) throw new UsageFault('optionNotListed', { option: `--${option}`, value: value ?? '', allowed: allowed.join(', ') });
  return known;
}

function oneOf<T extends string>(allowed: readonly T[], value: string | undefined): T | undefined {
  return allowed.find((each) => each === value);
}
