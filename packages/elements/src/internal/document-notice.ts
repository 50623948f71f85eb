import { html, nothing, type TemplateResult } from 'lit';
import type { DataMessages } from './data-messages.js';
import { brokenRecords, findingPanel } from './data-notice.js';
import type { DocumentState } from './document-controller.js';
import type { Localizer } from './localize-controller.js';
import type { DataStatus } from './xa-element.js';

/** What is said of a document beside an element's own data. */
export interface DocumentWords {
  readonly part: string;
  /** Says that it did not come. */
  readonly failed: string;
  /** Says how many of its entries have errors. */
  readonly broken: (count: number) => string;
}

/** A document as it stands, and another attempt to get it. */
export type NoticedDocument = DocumentState<unknown> & { readonly retry: () => void };

/** One quiet line about a document that did not come, or of which entries are left out, with what an editor can mend. Nothing when all is well. */
export function renderDocumentNotice({ status, findings, failure, retry }: NoticedDocument, { part, failed, broken }: DocumentWords, l10n: Localizer<DataMessages>, redraw: () => void): TemplateResult | typeof nothing {
  const count = brokenRecords(findings);
  if (status !== 'failed' && (status !== 'ready' || count === 0)) return nothing;
  return html`
    <div part=${part} class="notice no-print" lang=${l10n.language}>
      <p role="status">${status === 'failed' ? failed : broken(count)}</p>
      ${failure?.retryable ? html`<button type="button" part="retry" @click=${retry}>${l10n.term('retry')}</button>` : nothing} ${findingPanel({ findings, redraw }, l10n)}
    </div>
  `;
}

/** The status of an element whose own data has come to `status`, with what documents beside it are like: something is missing where one of them has a fault. */
export function statusBeside(status: DataStatus, documents: readonly DocumentState<unknown>[]): DataStatus {
  return status === 'ready' && documents.some(({ status: each, findings }) => each === 'failed' || brokenRecords(findings) > 0) ? 'partial' : status;
}
