import type { Language } from '@xaso/core';
import { nearestName } from './arguments/nearest-name.js';
import { optionTypes, readArguments, type Arguments, type OptionName } from './arguments/read-arguments.js';
import type { Command } from './commands/command.js';
import { commands } from './commands/commands.js';
import { exitCode, type ExitCode } from './exit-code.js';
import { version } from './generated/version.js';
import { commandHelp, programHelp } from './messages/help-text.js';
import { say, type OutputFormat, type Saying } from './output/print-report.js';
import type { Terminal } from './terminal.js';
import { UsageFault } from './usage-fault.js';
import { cliWordsIn, helpWordsIn, withFindings } from './words.js';

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
  const words = await cliWordsIn(oneOf(languages, line.options.get('lang')) ?? 'vi');
  const saying = { terminal, words };
  try {
    return await runLine(line, saying);
  } catch (error) {
    if (error instanceof UsageFault) say(saying, error.key, error.values);
    else say(saying, 'unexpected', { reason: String(error) });
    return exitCode.usage;
  }
}

async function runLine({ words: typed, options, fault }: Arguments, { terminal, words }: Saying): Promise<ExitCode> {
  const asksHelp = typed[0] === 'help';
  const asked = asksHelp ? typed.slice(1) : typed;
  const found = findCommand(asked);
  if (fault !== undefined) throw withHint(fault, found?.command);
  if (options.has('version')) {
    terminal.out(`${version}\n`);
    return exitCode.clean;
  }
  if (asksHelp || options.has('help')) {
    terminal.out(await helpOf(found?.command, words.language));
    return exitCode.clean;
  }
  if (asked.length === 0) {
    terminal.err(await helpOf(undefined, words.language));
    return exitCode.usage;
  }
  if (found === undefined) throw unknownCommand(asked);
  const { command, rest } = found;
  const format = readCommonOptions(command, options);
  const files = operandsOf(command, rest);
  const [runCommand, allWords] = await Promise.all([command.load(), withFindings(words)]);
  return runCommand({ file: files[0] ?? '', files, options, format, words: allWords, terminal });
}

async function helpOf(command: Command | undefined, language: Language): Promise<string> {
  const words = await helpWordsIn(language);
  return command === undefined ? programHelp(commands, words) : commandHelp(command, words);
}

/** The command whose name the line begins with, and what stands behind the name. */
function findCommand(typed: readonly string[]): { readonly command: Command; readonly rest: readonly string[] } | undefined {
  for (const command of commands) {
    const name = command.name.split(' ');
    if (name.every((word, index) => word === typed[index])) return { command, rest: typed.slice(name.length) };
  }
  return undefined;
}

function unknownCommand(asked: readonly string[]): UsageFault {
  const names = commands.map(({ name }) => name);
  const begun = names.filter((name) => name.startsWith(`${asked[0]} `));
  const list = (begun.length > 0 ? begun : names).map((name) => `xaso ${name}`).join(', ');
  // A name has one word or two.
  for (const count of asked.length === 1 ? [1] : [2, 1]) {
    const command = asked.slice(0, count).join(' ');
    const nearest = nearestName(command, names.filter((name) => name.split(' ').length === count));
    if (nearest !== undefined) return new UsageFault('unknownCommandNear', { command, nearest: `xaso ${nearest}`, commands: list });
  }
  return new UsageFault(begun.length > 0 ? 'commandIncomplete' : 'unknownCommand', { command: asked[0]!, commands: list });
}

/** An option that does not exist is a slip of one that does, most often of one that the command has. */
function withHint(fault: UsageFault, command: Command | undefined): UsageFault {
  const option = String(fault.values['option']);
  if (fault.key !== 'optionUnknown' || !option.startsWith('--')) return fault;
  const all: readonly string[] = Object.keys(optionTypes);
  const own = command === undefined ? all : [...command.options, ...commonOptions];
  const nearest = nearestName(option.slice(2), own) ?? nearestName(option.slice(2), all);
  return nearest === undefined ? fault : new UsageFault('optionUnknownNear', { option, nearest: `--${nearest}` });
}

/** What stands behind the name of a command, as the command takes it. */
function operandsOf({ name, operands }: Command, rest: readonly string[]): readonly string[] {
  if (operands === 'none') {
    if (rest.length > 0) throw new UsageFault('operandForeign', { command: name, extra: rest.join(' ') });
    return rest;
  }
  if (operands === 'query') {
    // A shell takes the words of a query apart when nobody has quoted them.
    const query = rest.join(' ').trim();
    if (query === '') throw new UsageFault('queryMissing', { command: name });
    return [query];
  }
  if (operands === 'mayBeFile' && rest.length === 0) return rest;
  if (rest.length === 0) throw new UsageFault('fileMissing', { command: name });
  if (operands !== 'files' && rest.length > 1) throw new UsageFault('tooManyFiles', { extra: rest.slice(1).join(' ') });
  return rest;
}

function readCommonOptions(command: Command, options: Arguments['options']): OutputFormat {
  for (const name of options.keys()) {
    if (!commonOptions.includes(name) && !command.options.includes(name)) throw new UsageFault('optionForeign', { option: `--${name}`, command: command.name });
  }
  listed('lang', languages, options, 'vi');
  return listed('format', command.formats, options, command.formats[0]);
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
