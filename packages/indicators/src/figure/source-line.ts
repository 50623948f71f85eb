import { formatCivilDate, formatMessage, formatPeriod, isUnknown, type DocumentSource, type Language, type Message, type Period } from '@xaso/core';
import type { SourceLine } from './figure-row.js';
import type { FigureLanguage } from './value-text.js';

/** The sources of a document by their ids; the first of two with one id stands. */
export function sourceLinesOf(sources: readonly DocumentSource[], figureLanguage: FigureLanguage): ReadonlyMap<string, SourceLine> {
  const lines = new Map<string, SourceLine>();
  for (const source of sources) if (!lines.has(source.id)) lines.set(source.id, sourceLineOf(source, figureLanguage));
  return lines;
}

/** A source as a reader sees it. Says so when it gives no date; leaves out what else it does not give. */
function sourceLineOf({ id, title, author, number, date, url }: DocumentSource, figureLanguage: FigureLanguage): SourceLine {
  const dateText = dateTextOf(date, figureLanguage);
  const citation = [title, number, author, dateText].filter((part) => part !== undefined).join(', ');
  return { id, title, author, number, dateText, url, citation };
}

function dateTextOf(date: Period | undefined, { language, messages }: FigureLanguage): string {
  if (date === undefined) return formatMessage(messages.sourceDateUnknown);
  if (isUnknown(date)) return unknownText(date.note, messages.sourceDateUnknown, language);
  if (date.type === 'day') return formatMessage(messages.sourceDate, { date: formatCivilDate(date.date, language) });
  return formatPeriod(date, language);
}

/** What a source does not say, in its own words where it has some; those are Vietnamese, so English readers get ours. */
export function unknownText(note: string | undefined, otherwise: Message, language: Language): string {
  return language === 'vi' && note ? note : formatMessage(otherwise);
}
