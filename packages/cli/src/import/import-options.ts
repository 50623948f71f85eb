import { parsePeriod, type CivilDate, type Publisher } from '@xaso/core';
import { readPlace, type ImportIndicatorsOptions, type PlaceRef } from '@xaso/indicators';
import type { CommandCall } from '../commands/command.js';
import { knownOption, publishingOptions, textOption } from './publishing-options.js';

/** What the options say about a whole table. */
export type SheetOptions = Omit<ImportIndicatorsOptions, 'definitions'> & { readonly publisher: Publisher; readonly asOf: CivilDate };

/**
 * Reads what the options say about a whole table.
 *
 * @throws UsageFault when the publisher is missing, or a day or a period can't be read.
 */
export function importOptions(call: Pick<CommandCall, 'options' | 'words' | 'terminal'>): SheetOptions {
  const { options, words } = call;
  const { publisher, asOf, title } = publishingOptions(call);
  const period = textOption(options, 'period');
  const source = textOption(options, 'source');
  return {
    ...unitOptions(publisher.name, textOption(options, 'unit'), textOption(options, 'unit-code')),
    asOf,
    period: period === undefined ? undefined : knownOption('period', period, parsePeriod(period), words),
    title,
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
