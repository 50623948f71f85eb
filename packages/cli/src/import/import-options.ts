import { describeProblem, parsePeriod, parseVietnameseDate, toNfc, type CivilDate, type ParseResult, type Publisher } from '@xaso/core';
import { readPlace, type PlaceRef } from '@xaso/indicators';
import type { OptionName } from '../arguments/read-arguments.js';
import type { CommandCall } from '../commands/command.js';
import { UsageFault } from '../usage-fault.js';
import type { Words } from '../words.js';
import type { ImportTableOptions } from './import-table.js';

/**
 * Reads what the options say about a whole table.
 *
 * @throws UsageFault when the publisher is missing, or a day or a period can't be read.
 */
export function importOptions({ options, words, terminal }: Pick<CommandCall, 'options' | 'words' | 'terminal'>): ImportTableOptions & { readonly asOf: CivilDate } {
  const text = (name: OptionName): string | undefined => {
    const value = options.get(name);
    return value === undefined ? undefined : toNfc(value).trim();
  };
  const name = text('publisher');
  if (name === undefined) throw new UsageFault('publisherMissing');
  const asOf = text('as-of');
  const period = text('period');
  const source = text('source');
  return {
    ...unitOptions(name, text('unit'), text('unit-code')),
    asOf: asOf === undefined ? terminal.today() : known('as-of', asOf, parseVietnameseDate(asOf), words),
    period: period === undefined ? undefined : known('period', period, parsePeriod(period), words),
    title: text('title'),
    source: source === undefined ? undefined : { title: source },
  };
}

/**
 * The publisher, and the place of the rows that name none. A people's committee publishes about the unit in its own name;
 * of any other publisher nothing is guessed. A code belongs to the publisher only when the place is the publisher's own.
 */
function unitOptions(name: string, unit: string | undefined, code: string | undefined): { readonly publisher: Publisher; readonly place: PlaceRef | undefined } {
  const own = /^(?:(?:ủy|uỷ) ban nhân dân|ubnd)\s+(.+)$/iu.exec(name)?.[1];
  const place = readPlace(unit ?? own);
  const coded = code === undefined ? {} : { code };
  const publisher = code === undefined || unit !== undefined ? { name } : { name, unitCode: code };
  return { publisher, place: place === undefined ? undefined : { ...place, ...coded } };
}

function known<T>(option: OptionName, value: string, { value: read, findings }: ParseResult<T>, { findings: messages, language }: Words): T {
  if (read !== undefined) return read;
  throw new UsageFault('optionInvalid', { option: `--${option}`, value, reason: findings.map((finding) => describeProblem(finding, messages, language)).join(' ') });
}
