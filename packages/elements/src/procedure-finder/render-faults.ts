import { nothing, html, type TemplateResult } from 'lit';
import type { DataMessages } from '../internal/data-messages.js';
import { renderDocumentNotice } from '../internal/document-notice.js';
import type { Localizer } from '../internal/localize-controller.js';
import type { FinderScene } from './finder-scene.js';

/**
 * Says what the page's own documents lack: the commune's file, and its words.
 *
 * @param hasCard Whether a card is open, which says itself that the commune's file did not come.
 */
export function renderFaults({ desk: { overlay, lexicon }, l10n, acts: { redraw } }: FinderScene, dataWords: Localizer<DataMessages>, hasCard: boolean): TemplateResult {
  const words = {
    overlay: { part: 'overlay-status', failed: l10n.term('overlayFailed'), broken: (count: number) => l10n.term('overlayBroken', { count }) },
    lexicon: { part: 'lexicon-status', failed: l10n.term('lexiconFailed'), broken: (count: number) => l10n.term('lexiconBroken', { count }) },
  };
  return html`
    ${hasCard && overlay.status === 'failed' ? nothing : renderDocumentNotice(overlay, words.overlay, dataWords, redraw)}
    ${hasCard ? nothing : renderDocumentNotice(lexicon, words.lexicon, dataWords, redraw)}
  `;
}
