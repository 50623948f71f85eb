import { jsonText, parseResult, type ParseResult } from '@xaso/core';
import { readTable } from '@xaso/readers';
import { figureMessages } from '../messages/figure-messages.js';
import type { ScorecardReport } from '../scorecard/scorecard-of.js';
import { readFigures, type ImportIndicatorsOptions } from './import-indicators.js';
import { indicatorColumns } from './indicator-columns.js';
import { readCaption } from './read-caption.js';

/** What is known about a table that stands in a page. */
export interface ReportFromTableOptions extends Omit<ImportIndicatorsOptions, 'audience'> {
  /** Text of the table's caption: it may carry title, place, period, source, publisher and day. Options win over it. */
  readonly caption?: string | undefined;
  /** Name by which findings call the table. */
  readonly fileName?: string | undefined;
}

/**
 * Reads the plain table inside a page as figures, by the same rules as a file. A page need not say who publishes the table
 * and when: the board then says so.
 *
 * @param rows The text of each cell, row by row, the header among them.
 */
export async function reportFromTable(rows: readonly (readonly string[])[], options: ReportFromTableOptions): Promise<ParseResult<ScorecardReport>> {
  const { fileName = 'table' } = options;
  const table = await readTable(jsonText(rows), { fileName, format: 'json', headers: indicatorColumns });
  if (table.value === undefined) return parseResult<ScorecardReport>(undefined, table.findings);
  const caption = readCaption(options.caption ?? '');
  const { items, definitions, sources, findings } = readFigures(table.value, {
    definitions: options.definitions,
    place: options.place ?? caption.place ?? { name: figureMessages.placeUnknown },
    period: options.period ?? caption.period,
    source: options.source ?? (caption.source === undefined ? undefined : { title: caption.source }),
  });
  const publisher = options.publisher ?? (caption.publisher === undefined ? undefined : { name: caption.publisher });
  const report: ScorecardReport = { title: options.title ?? caption.title, publisher, asOf: options.asOf ?? caption.asOf, sources, definitions, items };
  return parseResult(report, [...table.findings, ...findings]);
}
