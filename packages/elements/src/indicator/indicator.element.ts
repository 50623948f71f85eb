import type { CivilDate } from '@xaso/core';
import type { FigureRow, ScorecardReport } from '@xaso/indicators';
import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { barStyles } from '../internal/bar.styles.js';
import { todayOf } from '../internal/clock.js';
import { DataController } from '../internal/data-controller.js';
import { renderDataNotice } from '../internal/data-notice.js';
import type { ChosenFigure } from '../internal/figures/choose-observation.js';
import { figureContract, figureModel } from '../internal/figures/figure-contract.js';
import { figureWords } from '../internal/figures/figure-language.js';
import { officialDefinitions } from '../internal/figures/official-definitions.js';
import { LinkController } from '../internal/link-controller.js';
import { LocalizeController, type MessageOverrides } from '../internal/localize-controller.js';
import { PrintController } from '../internal/print-controller.js';
import { XaDataElement } from '../internal/xa-data-element.js';
import { indicatorMessages, type IndicatorMessages } from './indicator.messages.js';
import { indicatorStyles } from './indicator.styles.js';
import { renderFigure } from './render-figure.js';

/**
 * Shows one figure of a commune with what it is made of: numerator and denominator, period, target, source, and how it is counted.
 *
 * @summary One indicator, for the head of a page, a column or its body.
 * @tagname xa-indicator
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Shown until valid data is there, and when there is none: put the figure here as text or as a plain table.
 * @event {CustomEvent<DataStatusDetail>} xa-data-status - What became of the data, with its findings; does not bubble.
 * @csspart base - The outer box of the card.
 * @csspart name - The name of the indicator.
 * @csspart place - Where the figure was measured.
 * @csspart value - The figure: qualifier, number and unit; `value none` where there is no number.
 * @csspart number - The number alone.
 * @csspart ratio - Numerator and denominator, or that the source gives none.
 * @csspart goal - Says that the figure is a goal for a later day.
 * @csspart facts - Period, target, benchmark and source.
 * @csspart check - Says that the figure is to be checked again, and why.
 * @csspart details - The panel with definition and evidence.
 * @csspart status - The line about loading and faults.
 * @cssproperty [--xa-indicator-padding=var(--xa-space-l)] - Space inside the card.
 * @cssproperty [--xa-indicator-radius=var(--xa-radius-m)] - Corner radius of the card.
 */
export class XaIndicator extends XaDataElement {
  static override readonly tag = 'xa-indicator';
  static override styles: CSSResultGroup = [XaDataElement.styles, barStyles, indicatorStyles];

  readonly #l10n = new LocalizeController<IndicatorMessages>(this, indicatorMessages);
  readonly #links = new LinkController(this, () => this.linkPolicy);
  readonly #data = new DataController<ScorecardReport>(this, {
    ...figureContract,
    property: () => this.report ?? this.#reportOfOne(),
    isEmpty: (report) => this.#choose(report) === undefined,
    question: () => `${this.indicator ?? ''}\n${this.place ?? ''}`,
  });
  #alone: { readonly observation: unknown; readonly report: unknown } | undefined;

  /** Report that holds the figure. Validated on every change; see `xa-data-status`. */
  @property({ attribute: false }) report?: unknown;

  /** The figure by itself, where a page has no report. Validated on every change. */
  @property({ attribute: false }) observation?: unknown;

  /** Id or alias of the indicator to show, out of a report with several. */
  @property() indicator?: string | undefined;

  /** Code or name of the place to show, out of a report with several. */
  @property() place?: string | undefined;

  /** How much room the figure takes: `small` for the head of a page, `medium` for a column, `large` for its body. */
  @property() size: 'small' | 'medium' | 'large' = 'medium';

  /** Words of the page in place of single terms of the element. */
  @property({ attribute: false }) messages?: MessageOverrides<IndicatorMessages> | undefined;

  @state() private _row: FigureRow | undefined;

  constructor() {
    super();
    new PrintController(this);
  }

  protected override willUpdate(): void {
    const report = this.#data.value;
    const chosen = report && this.#choose(report);
    this._row = report && chosen && figureModel.value?.figureOf(chosen.observation, chosen.definition, { ...figureWords(this.#l10n.language), sources: report.sources, asOf: todayOf(this) });
  }

  protected override render(): TemplateResult {
    const row = this._row;
    return html`
      ${row ? renderFigure(row, { headingLevel: this.headingLevel, size: this.size, l10n: this.#l10n, links: this.#links }) : html`<slot></slot>`}
      ${renderDataNotice(this.#data, this.#l10n)}
    `;
  }

  #choose(report: ScorecardReport): ChosenFigure | undefined {
    return figureModel.value?.chooseObservation(report, this, officialDefinitions());
  }

  /** A figure alone goes the way of a report, so that it is validated alike; the same object gives the same report. */
  #reportOfOne(): unknown {
    const { observation } = this;
    if (observation === undefined || observation === null) return undefined;
    if (this.#alone?.observation !== observation) {
      const asOf: CivilDate = todayOf(this);
      this.#alone = { observation, report: { kind: 'indicator-report', schemaVersion: 1, publisher: { name: XaIndicator.tag }, asOf, sources: [], items: [observation] } };
    }
    return this.#alone.report;
  }
}
