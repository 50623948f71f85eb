import { describeProblem, parseVietnameseDate, toNfc, type CivilDate, type ParseResult, type Publisher } from '@xaso/core';
import type { OptionName } from '../arguments/read-arguments.js';
import type { CommandCall } from '../commands/command.js';
import { UsageFault } from '../usage-fault.js';
import type { Words } from '../words.js';

/** Who publishes a document that a command makes, for which day, under which title. */
export interface PublishingOptions {
  readonly publisher: Publisher;
  readonly asOf: CivilDate;
  readonly title: string | undefined;
}

/**
 * Reads what the options say about a whole document.
 *
 * @throws UsageFault when the publisher is missing, or the day can't be read.
 */
export function publishingOptions({ options, words, terminal }: Pick<CommandCall, 'options' | 'words' | 'terminal'>): PublishingOptions {
  const name = textOption(options, 'publisher');
  if (name === undefined) throw new UsageFault('publisherMissing');
  const code = textOption(options, 'unit-code');
  const asOf = textOption(options, 'as-of');
  return {
    publisher: code === undefined ? { name } : { name, unitCode: code },
    asOf: asOf === undefined ? terminal.today() : knownOption('as-of', asOf, parseVietnameseDate(asOf), words),
    title: textOption(options, 'title'),
  };
}

/** The text of an option, in composed letters. */
export function textOption(options: CommandCall['options'], name: OptionName): string | undefined {
  const value = options.get(name);
  return value === undefined ? undefined : toNfc(value).trim();
}

/**
 * What an option means.
 *
 * @throws UsageFault when it could not be read.
 */
export function knownOption<T>(option: OptionName, value: string, { value: read, findings }: ParseResult<T>, { findings: messages, language }: Words): T {
  if (read !== undefined) return read;
  throw new UsageFault('optionInvalid', { option: `--${option}`, value, reason: findings.map((finding) => describeProblem(finding, messages, language)).join(' ') });
}
