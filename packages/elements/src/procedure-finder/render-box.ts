import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Localizer } from '../internal/localize-controller.js';
import { finderIcon } from './finder-icons.js';
import type { ProcedureFinderMessages } from './procedure-finder.messages.js';

/** What happens in the box. */
interface BoxActs {
  readonly type: (event: Event) => void;
  readonly submit: (event: Event) => void;
  readonly clear: () => void;
}

/** The search box with its question above and a hint below. It stands before there is anything to search, so that nobody has to wait to type. */
export function renderBox(query: string, l10n: Localizer<ProcedureFinderMessages>, { type, submit, clear }: BoxActs): TemplateResult {
  return html`
    <form class="box no-print" part="box" role="search" @submit=${submit}>
      <label part="label" for="query">${l10n.term('label')}</label>
      <div class="field">
        ${finderIcon('search')}
        <input
          id="query"
          part="input"
          type="search"
          enterkeyhint="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          maxlength="200"
          aria-describedby="hint"
          .value=${live(query)}
          @input=${type}
        />
        ${query === '' ? nothing : html`<button type="button" class="clear" part="clear" aria-label=${l10n.term('clear')} @click=${clear}>${finderIcon('clear')}</button>`}
      </div>
      <p class="quiet" part="hint" id="hint">${l10n.term('hint')}</p>
    </form>
  `;
}
