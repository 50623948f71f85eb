import { html, type TemplateResult } from 'lit';
import type { DataMessages } from '../../internal/data-messages.js';
import { icon } from '../../internal/icons.js';
import type { Localizer } from '../../internal/localize-controller.js';

/** A sentence for whoever wrote the page: readers may pass it by, and paper leaves it out. */
export function editorNote(text: string, l10n: Localizer<DataMessages>): TemplateResult {
  return html`<details class="no-print closed-door" part="findings">
    <summary>${icon('chevron')}<span>${l10n.term('findingDetails')}</span></summary>
    <p>${text}</p>
  </details>`;
}
