import type { ScorecardReport } from '@xaso/indicators';
import type { SideBySideModel } from '@xaso/indicators/comparison';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { todayOf } from '../../../internal/clock.js';
import { figureModel } from '../../../internal/figures/figure-contract.js';
import { officialDefinitions } from '../../../internal/figures/official-definitions.js';
import type { Localizer } from '../../../internal/localize-controller.js';
import { onDemand } from '../../../internal/on-demand.js';
import type { ScorecardScene } from '../../scorecard-scene.js';
import { DocumentController, type WantedDocument } from '../../../internal/document-controller.js';
import type { ExtrasHost } from '../extras-host.js';
import type { ExtrasMessages } from '../extras.messages.js';
import { failureReason, renderFailure } from '../failure-line.js';

const comparing = onDemand(() => import('./compare-reports.js'));

/** Puts the board side by side with the report of another unit. */
export class ComparedBoard implements ReactiveController {
  readonly #host: ExtrasHost;
  readonly #l10n: Localizer<ExtrasMessages>;
  readonly #other: DocumentController<ScorecardReport>;
  /** Whether the English words have been asked for. */
  #asked = false;
  #compared: { readonly of: readonly unknown[]; readonly model: SideBySideModel } | undefined;

  constructor(host: ExtrasHost, l10n: Localizer<ExtrasMessages>) {
    this.#host = host;
    this.#l10n = l10n;
    this.#other = new DocumentController(host.element, () => this.#wanted());
    host.element.addController(this);
  }

  /** An English page gets the English words. */
  hostUpdated(): void {
    const code = comparing.value;
    const { language } = this.#l10n;
    if (code === undefined || this.#asked || this.#other.state.value === undefined || code.comparisonWords(language).language === language) return;
    this.#asked = true;
    this.#host.element.waitFor(code.loadEnglishComparisons().then(() => this.#host.element.requestUpdate()));
  }

  /** Both units, or why there is nothing to compare with. */
  render({ headingLevel, l10n }: ScorecardScene): TemplateResult | typeof nothing {
    const { state, retry } = this.#other;
    if (state.status === 'none') return nothing;
    if (state.status === 'loading') return html`<p class="quiet no-print" role="status">${this.#l10n.term('comparedWait')}</p>`;
    const report = this.#host.report();
    if (state.value === undefined || comparing.value === undefined || report === undefined) {
      return renderFailure(this.#l10n.term('comparedFailed', { reason: failureReason(state, l10n) }), state, retry, l10n);
    }
    return comparing.value.renderSideBySide(this.#compare(report, state.value, comparing.value), Math.min(headingLevel + 1, 6), this.#l10n);
  }

  #wanted(): WantedDocument<ScorecardReport> | undefined {
    const { compareWith, compareSrc } = this.#host.element;
    const src = compareSrc?.trim();
    const reader = async (): ReturnType<typeof figureModel.load> => (await Promise.all([figureModel.load(), comparing.load()]))[0];
    if (compareWith !== undefined && compareWith !== null) return { key: compareWith, read: async () => (await reader()).parse(compareWith) };
    return src ? { key: `src ${src}`, src, reader } : undefined;
  }

  /** Compared once for two reports, a day and a language. */
  #compare(one: ScorecardReport, other: ScorecardReport, { sideBySide, comparisonWords, unitHistoryOf }: NonNullable<typeof comparing.value>): SideBySideModel {
    const { element } = this.#host;
    const words = comparisonWords(this.#l10n.language);
    const asOf = todayOf(element);
    const of = [one, other, words.comparisonMessages, words.language, asOf, element.units, officialDefinitions()];
    if (!this.#compared?.of.every((each, index) => each === of[index])) {
      const model = sideBySide([{ report: one }, { report: other }], { ...words, definitions: officialDefinitions(), units: unitHistoryOf(element.units), asOf });
      this.#compared = { of, model };
    }
    return this.#compared!.model;
  }
}
