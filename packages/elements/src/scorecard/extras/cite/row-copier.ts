import { jsonText } from '@xaso/core';
import type { FigureRow, ScorecardModel } from '@xaso/indicators';
import { html, nothing, type TemplateResult } from 'lit';
import { todayOf } from '../../../internal/clock.js';
import { officialDefinitions } from '../../../internal/figures/official-definitions.js';
import type { Localizer } from '../../../internal/localize-controller.js';
import type { ScorecardCiteDetail } from '../../scorecard.element.js';
import type { ExtrasHost } from '../extras-host.js';
import type { ExtrasMessages } from '../extras.messages.js';
import { citationOf } from './citation.js';

interface Copied {
  readonly key: string;
  readonly text: string;
  /** Whether the browser took it; otherwise the reader copies it by hand. */
  readonly taken: boolean;
}

/** Copies a figure out of its details: as a citation, and where the page offers it as linked data. */
export class RowCopier {
  readonly #host: ExtrasHost;
  readonly #l10n: Localizer<ExtrasMessages>;
  #copied: Copied | undefined;

  constructor(host: ExtrasHost, l10n: Localizer<ExtrasMessages>) {
    this.#host = host;
    this.#l10n = l10n;
  }

  render(row: FigureRow, model: ScorecardModel): TemplateResult {
    const l10n = this.#l10n;
    const copied = this.#copied?.key === row.key ? this.#copied : undefined;
    return html`
      <div class="copy no-print">
        <button type="button" part="cite" @click=${() => this.#cite(row, model)}>${l10n.term('copyCitation')}</button>
        ${this.#host.element.jsonLd ? html`<button type="button" part="json-ld" @click=${() => this.#copyJsonLd(row)}>${l10n.term('copyJsonLd')}</button>` : nothing}
        <p role="status">${copied === undefined ? '' : l10n.term(copied.taken ? 'copied' : 'copyByHand')}</p>
        ${copied && !copied.taken ? html`<textarea readonly rows="4" aria-label=${l10n.term('copyByHand')} .value=${copied.text} @focus=${selectAll}></textarea>` : nothing}
      </div>
    `;
  }

  async #cite(row: FigureRow, model: ScorecardModel): Promise<void> {
    const { element } = this.#host;
    const address = location.href.replace(/#.*$/, '');
    const text = citationOf(row, model, { address, day: todayOf(element) }, this.#l10n);
    await this.#copy(row.key, text);
    this.#host.send('xa-scorecard-cite', { id: row.key, text } satisfies ScorecardCiteDetail);
  }

  async #copyJsonLd({ key }: FigureRow): Promise<void> {
    const report = this.#host.report();
    if (report === undefined) return;
    let text: string;
    try {
      const { reportToJsonLd } = await import('../json-ld/report-to-json-ld.js');
      const items = report.items.filter(({ id }, index) => (id ?? `${index}`) === key);
      text = jsonText(reportToJsonLd({ ...report, items }, officialDefinitions(), this.#host.element.baseURI), 2);
    } catch {
      return; // our code did not come; the button can be pressed again
    }
    await this.#copy(key, text);
  }

  /** Pages over plain http have no clipboard: there the text stands ready to be copied by hand. */
  async #copy(key: string, text: string): Promise<void> {
    let taken = true;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      taken = false;
    }
    // The same words twice would not be read out twice.
    this.#copied = undefined;
    this.#host.element.requestUpdate();
    await this.#host.element.updateComplete;
    this.#copied = { key, text, taken };
    this.#host.element.requestUpdate();
  }
}

function selectAll({ currentTarget }: Event): void {
  (currentTarget as HTMLTextAreaElement).select();
}
