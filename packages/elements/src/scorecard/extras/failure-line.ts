import { html, nothing, type TemplateResult } from 'lit';
import type { DataMessages } from '../../internal/data-messages.js';
import type { Localizer } from '../../internal/localize-controller.js';
import type { DocumentState } from '../../internal/document-controller.js';

type FailureTerm = `failure${Capitalize<NonNullable<DocumentState<unknown>['failure']>['kind']>}`;

/** Why a document did not come, in the words that the board has for its own file. */
export function failureReason({ failure }: DocumentState<unknown>, l10n: Localizer<DataMessages>): string {
  const kind = failure?.kind ?? 'invalid';
  return l10n.term(`failure${kind[0]!.toUpperCase()}${kind.slice(1)}` as FailureTerm);
}

/** One line about a document that did not come, with another try where that may help. */
export function renderFailure(text: string, { failure }: DocumentState<unknown>, retry: () => void, l10n: Localizer<DataMessages>): TemplateResult {
  return html`<div class="notice no-print" role="status">
    <p>${text}</p>
    ${failure?.retryable ? html`<button type="button" @click=${retry}>${l10n.term('retry')}</button>` : nothing}
  </div>`;
}
