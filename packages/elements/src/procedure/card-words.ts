import type { CardRow } from '@xaso/procedures';
import type { Localizer } from '../internal/localize-controller.js';
import type { CardView } from './card-view.js';
import type { ProcedureMessages } from './procedure.messages.js';
import { rowOf } from './row-of.js';

// What message and paper say of a card alike: nothing can be pressed there.

type Words = Localizer<ProcedureMessages>;

/** For which way of handing in everything else is told; nothing where there is one way only, which the place tells already. */
export function channelLines({ channels, channelName }: CardView, l10n: Words): string[] {
  return channels.length === 0 ? [] : [l10n.term('channelTold', { channel: channelName })];
}

/** Papers that hang on a question which nobody has answered: they stand behind it, since it cannot be answered there. */
export function paperCases({ conditional }: CardView, l10n: Words): string[] {
  return conditional.map((papers) => l10n.term('paperCase', { ...papers }));
}

/** What stands in the place of a list of papers: no paper that everybody needs is one thing, papers that no source names another. */
export function withoutPapers({ card }: CardView, l10n: Words): readonly string[] {
  return card.checklist.isKnown ? [l10n.term('nothingMore')] : rowOf(card.rows, 'papers').lines;
}

/** The row with what it is called: where there is only a search for the procedure, nobody may take it for its page. */
export function namedRow(row: CardRow, l10n: Words): CardRow {
  return row.id === 'link' && row.links?.every(({ isFallback }) => isFallback) ? { ...row, label: l10n.term('searchPage') } : row;
}
