import type { ProductRowId } from '@xaso/ocop';
import type { Localizer } from '../internal/localize-controller.js';
import type { SharedText } from '../internal/share.js';
import type { OcopCardMessages } from './ocop-card.messages.js';
import type { ProductView } from './product-view.js';

const told: readonly ProductRowId[] = ['owner', 'price', 'where', 'phone', 'weight', 'trace'];

/** A product as a message that reads well in a chat: name, stars with what they rest on, who makes it, how much, where to buy it. */
export function sharedProduct({ model, stars, provenance }: ProductView, address: string, l10n: Localizer<OcopCardMessages>): SharedText {
  const lines = told.flatMap((id) => {
    const row = model.rows.find((one) => one.id === id);
    return row === undefined ? [] : [l10n.term('shareLine', { label: row.label, text: row.lines.map(sentence).join(' ') })];
  });
  const text = [model.name, ...[stars.text, stars.certificateText].flatMap((line) => (line === undefined ? [] : [sentence(line)])), '', ...lines, ...(provenance.length === 0 ? [] : ['', ...provenance])].join('\n');
  return { title: model.name, text, address, whole: `${text}\n${l10n.term('shareSee', { address })}` };
}

function sentence(line: string): string {
  return /[.:;?!”]$/u.test(line) ? line : `${line}.`;
}
