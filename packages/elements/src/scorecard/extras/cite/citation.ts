import { formatCivilDate, type CivilDate } from '@xaso/core';
import type { FigureRow, ScorecardModel } from '@xaso/indicators';
import type { Localizer } from '../../../internal/localize-controller.js';
import type { ExtrasMessages } from '../extras.messages.js';

/** Where and when a citation was read. */
export interface CitedPage {
  readonly address: string;
  readonly day: CivilDate;
}

/** One figure with all that belongs to it, in a sentence to paste: name, place, period, base, doubts, publisher, source, page and day. */
export function citationOf(row: FigureRow, { publisher, asOf, asOfText }: ScorecardModel, { address, day }: CitedPage, l10n: Localizer<ExtrasMessages>): string {
  const { name, place, period, sourceText: source, baseText, hasNumber, status, statusText, goalText } = row;
  const doubt = goalText ?? (hasNumber && status !== 'ok' ? statusText : undefined);
  const based = baseText === undefined ? row.figureText : l10n.term('citationBase', { figure: row.figureText, base: baseText });
  const figure = doubt === undefined ? based : l10n.term('citationStatus', { figure: based, status: doubt });
  const known = { name, place, period, figure, publisher, source };
  const text = asOf === undefined ? l10n.term('citationUndated', known) : l10n.term('citation', { ...known, date: asOfText });
  return l10n.term('citationAddress', { text, address, date: formatCivilDate(day, l10n.language) });
}
