import { formatCivilDate } from '@xaso/core';
import type { ScorecardModel, ScorecardReport } from '@xaso/indicators';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { barStyles } from '../internal/bar.styles.js';
import { todayOf } from '../internal/clock.js';
import { DataController } from '../internal/data-controller.js';
import { renderDataNotice } from '../internal/data-notice.js';
import { figureContract, figureModel } from '../internal/figures/figure-contract.js';
import { figureWords } from '../internal/figures/figure-language.js';
import { officialDefinitions } from '../internal/figures/official-definitions.js';
import { icon } from '../internal/icons.js';
import { LinkController } from '../internal/link-controller.js';
import { LocalizeController, type MessageOverrides } from '../internal/localize-controller.js';
import { PrintController } from '../internal/print-controller.js';
import { XaDataElement } from '../internal/xa-data-element.js';
import { renderBoard } from './render-board.js';
import { boardOf, type Board, type ScorecardScene } from './scorecard-scene.js';
import { scorecardPrintStyles } from './scorecard-print.styles.js';
import { scorecardMessages, type ScorecardMessages } from './scorecard.messages.js';
import { scorecardStyles } from './scorecard.styles.js';

/** Detail of `xa-scorecard-row-toggle`. */
export interface ScorecardRowToggleDetail {
  /** Id of the observation, or its place in the report. */
  readonly id: string;
  /** Id of the indicator. */
  readonly indicator: string;
  /** Whether the details are shown now. */
  readonly open: boolean;
}

/** Detail of `xa-scorecard-export`. */
export interface ScorecardExportDetail {
  readonly format: 'csv';
  readonly fileName: string;
}

/** Detail of `xa-before-print`; empty so far. */
export type BeforePrintDetail = Readonly<Record<string, never>>;

/**
 * Shows the indicators of a commune by pillar, each figure with its base, period, target, source and responsible office,
 * and one click away its definition and evidence. The board can be printed by itself and taken along as a table.
 *
 * @summary Board of a commune's indicators.
 * @tagname xa-scorecard
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Shown until valid data is there, and when there is none: put the figures here as a plain table.
 * @slot actions - Links or buttons beside "In bảng này" and "Tải bảng".
 * @event {CustomEvent<DataStatusDetail>} xa-data-status - What became of the data, with its findings; does not bubble.
 * @event {CustomEvent<ScorecardRowToggleDetail>} xa-scorecard-row-toggle - The reader opened or closed the details of a figure.
 * @event {CustomEvent<BeforePrintDetail>} xa-before-print - The reader asked for paper; cancel it to print in a way of your own.
 * @event {CustomEvent<ScorecardExportDetail>} xa-scorecard-export - The reader took the table along.
 * @csspart base - The outer box.
 * @csspart header - Unit, title, day, coverage and actions.
 * @csspart unit - Who publishes the figures.
 * @csspart title - The title of the board.
 * @csspart stamp - Lines about day, responsible office and place.
 * @csspart coverage - How many indicators have a figure.
 * @csspart actions - The row of buttons.
 * @csspart print - The button that prints the board.
 * @csspart download - The button that saves the table.
 * @csspart pillar - The table of one pillar.
 * @csspart pillar-name - The name of a pillar.
 * @csspart row - One figure.
 * @csspart row-toggle - The button that opens the details of a figure.
 * @csspart value - Qualifier, number and unit; `value goal` for a goal.
 * @csspart goal - Says that the figure is a goal for a later day.
 * @csspart nothing - Says why there is no number.
 * @csspart mark - Says that the figure is not verified.
 * @csspart stale - Says that the figure may be out of date.
 * @csspart check - Says that the figure is to be checked again, and why.
 * @csspart details - The opened details of a figure.
 * @csspart sources - The list of sources and the licence.
 * @csspart findings - The panel that names wrong records to editors.
 * @csspart status - The line about loading and faults.
 * @cssproperty [--xa-scorecard-rule-color=var(--xa-color-text)] - The strong line under the name of a pillar.
 */
export class XaScorecard extends XaDataElement {
  static override readonly tag = 'xa-scorecard';
  static override styles: CSSResultGroup = [XaDataElement.styles, barStyles, scorecardStyles, scorecardPrintStyles];

  readonly #l10n = new LocalizeController<ScorecardMessages>(this, scorecardMessages);
  readonly #links = new LinkController(this, () => this.linkPolicy);
  readonly #paper = new PrintController(this);
  readonly #data = new DataController<ScorecardReport>(this, { ...figureContract, property: () => this.report });
  #report: ScorecardReport | undefined;
  #written = '';
  #announces = false;

  /** Report to show. Validated on every change; see `xa-data-status`. */
  @property({ attribute: false }) report?: unknown;

  /** Words of the page in place of single terms of the element. */
  @property({ attribute: false }) messages?: MessageOverrides<ScorecardMessages> | undefined;

  @state() private _board: Board | undefined;
  @state() private _openRows: ReadonlySet<string> = new Set();
  @state() private _exportFailed = false;

  protected override willUpdate(): void {
    const report = this.#data.value;
    const written = JSON.stringify([this.#l10n.language, todayOf(this), officialDefinitions().length]);
    if (report !== this.#report || written !== this.#written) {
      this.#report = report;
      this.#written = written;
      this._board = report && this.#boardOf(report);
    }
    this.#announces ||= this.#data.status === 'loading';
  }

  protected override render(): TemplateResult {
    const board = this._board;
    return html`
      ${renderDataNotice(this.#data, this.#l10n)}
      <p class="visually-hidden" role="status" lang=${this.#l10n.language}>${this.#announcement(board)}</p>
      ${board
        ? html`<div part="base" lang=${this.#l10n.language}>${renderBoard(board, this.#scene(this.#toggleRow), this.#renderActions(board.model))}</div>`
        : html`<slot></slot>`}
    `;
  }

  /** The code that writes figures is there whenever a report is. */
  #boardOf(report: ScorecardReport): Board | undefined {
    const model = figureModel.value?.scorecardOf(report, { ...figureWords(this.#l10n.language), definitions: officialDefinitions(), asOf: todayOf(this) });
    return model && boardOf(model);
  }

  #scene(toggle?: (event: Event) => void): ScorecardScene {
    return {
      l10n: this.#l10n,
      links: this.#links,
      headingLevel: this.headingLevel,
      isOpen: ({ key }) => toggle === undefined || this.#paper.printing || this._openRows.has(key),
      toggle,
    };
  }

  /** What a screen reader is told once a board that had to be waited for is there. */
  #announcement(board: Board | undefined): string {
    if (!board || !this.#announces || this.#data.status === 'loading') return '';
    return this.#l10n.term('shown', { count: board.model.counts.total });
  }

  #renderActions(model: ScorecardModel): TemplateResult {
    return html`
      <div class="actions no-print" part="actions">
        ${model.counts.total === 0
          ? nothing
          : html`
              <button type="button" part="print" @click=${this.#print}>${icon('print')}<span>${this.#l10n.term('print')}</span></button>
              <button type="button" part="download" @click=${this.#exportCsv}>${icon('download')}<span>${this.#l10n.term('downloadCsv')}</span></button>
            `}
        <slot name="actions"></slot>
        <p role="status">${this._exportFailed ? this.#l10n.term('exportFailed') : ''}</p>
      </div>
    `;
  }

  readonly #toggleRow = (event: Event): void => {
    const id = (event.currentTarget as HTMLElement).dataset['key'] ?? '';
    const row = this._board?.model.pillars.flatMap(({ rows }) => rows).find(({ key }) => key === id);
    if (!row) return;
    const openRows = new Set(this._openRows);
    const open = !openRows.delete(id);
    if (open) openRows.add(id);
    this._openRows = openRows;
    this.emit<ScorecardRowToggleDetail>('xa-scorecard-row-toggle', { id, indicator: row.indicator, open });
  };

  readonly #print = async (): Promise<void> => {
    if (!this._board || !this.emit<BeforePrintDetail>('xa-before-print', {}, { cancelable: true })) return;
    try {
      const { printAlone } = await import('./print-page.js');
      await this.#links.load();
      printAlone({ content: this.#renderPaper(this._board), styles: XaScorecard.elementStyles });
    } catch {
      print(); // Without our code the page is printed as it stands, which is better than nothing.
    }
  };

  /** The board once more, with every row open and nothing to press. */
  #renderPaper(board: Board): TemplateResult {
    const printedOn = this.#l10n.term('printedOn', { date: formatCivilDate(todayOf(this), this.#l10n.language) });
    return html`
      <div part="base" lang=${this.#l10n.language}>${renderBoard(board, this.#scene(), html`<p class="quiet" part="stamp">${printedOn}</p>`)}</div>
    `;
  }

  readonly #exportCsv = async (): Promise<void> => {
    if (!this._board) return;
    this._exportFailed = false;
    try {
      const { saveTable } = await import('./save-table.js');
      const fileName = await saveTable(this._board.model, this.#l10n.language);
      this.emit<ScorecardExportDetail>('xa-scorecard-export', { format: 'csv', fileName });
    } catch {
      this._exportFailed = true;
    }
  };
}

declare global {
  interface HTMLElementEventMap {
    'xa-scorecard-row-toggle': CustomEvent<ScorecardRowToggleDetail>;
    'xa-before-print': CustomEvent<BeforePrintDetail>;
    'xa-scorecard-export': CustomEvent<ScorecardExportDetail>;
  }
}
