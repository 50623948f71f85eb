import type { CardRowId } from '@xaso/procedures';
import type { Localizer } from '../internal/localize-controller.js';
import type { SharedText } from '../internal/share.js';
import type { CardView } from './card-view.js';
import { channelLines, paperCases, withoutPapers } from './card-words.js';
import type { ProcedureMessages } from './procedure.messages.js';

/** What is sent, and of which procedure. */
export interface SharedCard extends SharedText {
  /** Code of the procedure. */
  readonly code: string;
}

const told: readonly CardRowId[] = ['where', 'time', 'fee', 'papers', 'ask'];

/** A card as a message that reads well in a chat: name, where, how long, how much, what to bring, whom to ask, and where to find it. */
export function sharedCard(view: CardView, address: string, l10n: Localizer<ProcedureMessages>): SharedCard {
  const { card, dueLines, cases, waitsForCase } = view;
  const lines = card.rows
    .filter(({ id }) => told.includes(id))
    .flatMap(({ id, label, lines: said }) => {
      if (id === 'papers') return paperLines(view, label, l10n);
      const own = cases.find(({ field }) => field === (id === 'time' ? 'deadline' : id))?.chosen;
      const day = id === 'time' && !waitsForCase ? dueLines.slice(0, 1) : [];
      const text = [...(own === undefined ? [] : [l10n.term('caseChosen', { name: own })]), ...said, ...day].map(sentence).join(' ');
      return [l10n.term('shareLine', { label, text }), ...(id === 'where' ? channelLines(view, l10n) : [])];
    });
  const text = [card.title, ...(card.notice === undefined ? [] : [card.notice]), '', ...lines, ...(card.updated === undefined ? [] : ['', card.updated])].join('\n');
  return { code: card.code, title: card.title, text, address, whole: `${text}\n${l10n.term('shareSee', { address })}` };
}

/** What to bring, and what else only for some: whoever gets a message cannot answer the questions of the card. */
function paperLines(view: CardView, label: string, l10n: Localizer<ProcedureMessages>): string[] {
  const list = (title: string, items: readonly string[]): string[] => (items.length === 0 ? [] : [l10n.term('shareList', { label: title }), ...items.map((text) => l10n.term('shareItem', { text }))]);
  const own = view.papers.length === 0 ? [l10n.term('shareLine', { label, text: withoutPapers(view, l10n).join(' ') })] : list(label, view.papers.map(({ text }) => text));
  return [...own, ...list(l10n.term('paperIf'), paperCases(view, l10n))];
}

function sentence(line: string): string {
  return /[.:;?!”]$/u.test(line) ? line : `${line}.`;
}
