import { formatMessage, type Language, type PlainNode, type PlainTable, type PlainTree } from '@xaso/core';
import type { FigureRow } from '../figure/figure-row.js';
import { tableMessages, type TableMessages } from '../messages/table-messages.js';
import type { ScorecardModel, ScorecardPillar } from './scorecard-model.js';
import { scorecardOf, type ScorecardOptions, type ScorecardReport } from './scorecard-of.js';

type Column = 'columnIndicator' | 'columnPlace' | 'columnValue' | 'columnBase' | 'columnPeriod' | 'columnComparison' | 'columnResponsible' | 'columnSource' | 'columnNote';

/** How a plain document is written. */
export interface PlainOptions extends Omit<ScorecardOptions, 'language'> {
  /** Headers and captions; Vietnamese ones when left out. English ones come from `@xaso/indicators/messages/en`. */
  readonly tableMessages?: TableMessages | undefined;
}

/**
 * A report as a plain document: title, publisher, one table a pillar, the list of sources.
 * Static page, fallback, print and copied text come only from it; a table program gets `toFigureTable`.
 */
export function toPlain(report: ScorecardReport, language: Language, options: PlainOptions = {}): PlainTree {
  return scorecardToPlain(scorecardOf(report, { ...options, language }), options.tableMessages);
}

/** A scorecard as a plain document. */
export function scorecardToPlain(model: ScorecardModel, messages: TableMessages = tableMessages): PlainTree {
  const sources = model.sources.map(({ citation }) => citation);
  const nodes: readonly (PlainNode | undefined)[] = [
    model.title === undefined ? undefined : { type: 'heading', level: 3, text: model.title },
    { type: 'paragraph', content: formatMessage(messages.publication, { publisher: model.publisher, asOf: model.asOfText }) },
    { type: 'paragraph', content: model.coverage.text },
    ...model.pillars.map((pillar) => pillarTable(pillar, model, messages)),
    sources.length === 0 ? undefined : { type: 'heading', level: 4, text: formatMessage(messages.columnSource) },
    sources.length === 0 ? undefined : { type: 'list', items: sources },
  ];
  return nodes.filter((node) => node !== undefined);
}

/** What all rows share stands in the caption, so that it is read once; what differs has a column. */
function pillarTable(pillar: ScorecardPillar, model: ScorecardModel, messages: TableMessages): PlainTable {
  const { rows, shared } = pillar;
  const isUsed: Readonly<Record<Column, boolean>> = {
    columnIndicator: true,
    columnPlace: shared.place === undefined,
    columnValue: true,
    columnBase: rows.some((row) => row.baseText !== undefined),
    columnPeriod: shared.period === undefined,
    columnComparison: rows.some((row) => row.comparisons.length > 0),
    columnResponsible: rows.some((row) => row.responsible !== undefined),
    columnSource: shared.source === undefined,
    columnNote: rows.some((row) => noteText(row) !== ''),
  };
  const columns = (Object.keys(isUsed) as Column[]).filter((column) => isUsed[column]);
  const elsewhere = formatMessage(messages.seeRows);
  return {
    type: 'table',
    caption: formatMessage(messages.caption, {
      pillar: pillar.name,
      place: shared.place ?? elsewhere,
      period: shared.period ?? elsewhere,
      source: shared.source ?? elsewhere,
      publisher: model.publisher,
      asOf: model.asOfText,
    }),
    columns: columns.map((column) => formatMessage(messages[column])),
    rows: rows.map((row) => columns.map((column) => cellText(row, column))),
    rowHeaders: true,
  };
}

function cellText(row: FigureRow, column: Column): string {
  switch (column) {
    case 'columnIndicator':
      return row.name;
    case 'columnPlace':
      return row.place;
    case 'columnValue':
      return valueText(row);
    case 'columnBase':
      return row.baseText ?? '';
    case 'columnPeriod':
      return row.period;
    case 'columnComparison':
      return row.comparisons.map(({ text, differenceText }) => `${text} (${differenceText})`).join('; ');
    case 'columnResponsible':
      return row.responsibleText;
    case 'columnSource':
      return row.sourceText;
    case 'columnNote':
      return noteText(row);
  }
}

/** The figure, and in brackets what it is worth: a goal, not verified, written otherwise by its source. */
function valueText({ figureText, hasNumber, status, statusText, reportedText, goalText }: FigureRow): string {
  const remarks = joined('; ', reportedText, hasNumber && status === 'notVerified' ? statusText : undefined, goalText);
  return remarks === '' ? figureText : `${figureText} (${remarks})`;
}

/** The note of a figure, who filed what it counts, what its term has become, and all that asks for a second look. */
export function noteText({ note, partsText, breakText, historical, staleText, checks }: FigureRow): string {
  return joined(' ', note, partsText, breakText, historical?.note, staleText, ...checks.map(({ text }) => text));
}

function joined(separator: string, ...texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined).join(separator);
}
