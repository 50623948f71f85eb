import type { CertaintyMessages } from '@xaso/criteria/uncertainty';
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
import { onDemand } from '../internal/on-demand.js';
import { PrintController } from '../internal/print-controller.js';
import { XaDataElement } from '../internal/xa-data-element.js';
import type { ExtrasMessages } from './extras/extras.messages.js';
import type { StaffMessages } from './extras/staff/staff.messages.js';
import { renderBoard } from './render-board.js';
import { boardOf, type Board, type BoardExtras, type ScorecardScene } from './scorecard-scene.js';
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

/** Detail of `xa-scorecard-filter`. */
export interface ScorecardFilterDetail {
  /** Id of the pillar that is shown alone; empty for all. */
  readonly pillar: string;
  /** Which state the shown figures are in; empty for all. */
  readonly state: string;
  /** `board`, `name`, `value` or `target`. */
  readonly sort: string;
  readonly shown: number;
  readonly total: number;
}

/** Detail of `xa-scorecard-cite`. */
export interface ScorecardCiteDetail {
  /** Id of the observation, or its place in the report. */
  readonly id: string;
  readonly text: string;
}

/** Detail of `xa-before-print`; empty so far. */
export type BeforePrintDetail = Readonly<Record<string, never>>;

const extrasCode = onDemand(() => import('./extras/create-extras.js'));

/** Figures from which a reader is helped by choosing among them. */
const rowsToChooseFrom = 13;

/**
 * Shows the indicators of a commune by pillar, each figure with its base, period, target, source and responsible office,
 * and one click away its definition and evidence. The board can be printed by itself and taken along as a table.
 * Told by which criteria, against which other report or over which periods, it also judges, compares and shows trends.
 *
 * @summary Board of a commune's indicators.
 * @tagname xa-scorecard
 * @status experimental
 * @since 0.1.0
 *
 * @attr {string} doubt - By how many percent counts may be off, such as `2`: of each judgement it is then said whether it would hold. Left out, nothing is said.
 * @slot - Shown until valid data is there, and when there is none: put the figures here as a plain table.
 * @slot actions - Links or buttons beside "In bảng này" and "Tải bảng".
 * @event {CustomEvent<DataStatusDetail>} xa-data-status - What became of the data, with its findings; does not bubble.
 * @event {CustomEvent<ScorecardRowToggleDetail>} xa-scorecard-row-toggle - The reader opened or closed the details of a figure.
 * @event {CustomEvent<BeforePrintDetail>} xa-before-print - The reader asked for paper; cancel it to print in a way of your own.
 * @event {CustomEvent<ScorecardExportDetail>} xa-scorecard-export - The reader took the table along.
 * @event {CustomEvent<ScorecardFilterDetail>} xa-scorecard-filter - The reader chose or sorted the rows.
 * @event {CustomEvent<ScorecardCiteDetail>} xa-scorecard-cite - The reader copied a citation.
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
 * @csspart controls - The choice and the order of the rows.
 * @csspart shown - Says which rows are shown, and how many.
 * @csspart judgement - What the set of criteria says about the whole.
 * @csspart criteria - The panel with the reason for each criterion.
 * @csspart verdict - What the set of criteria says about one figure.
 * @csspart certainty - Says whether an outcome or a verdict holds when counts are a little off.
 * @csspart decision - One decision, or the gate of a band, with its reasons.
 * @csspart staff - What only staff see: the plan, the gaps, the findings of the file.
 * @csspart plan - The steps to the goal that is chosen.
 * @csspart gaps - The table of what each criterion still lacks.
 * @csspart side-by-side - The comparison with another unit.
 * @csspart trend - A figure over the periods.
 * @csspart parts - Who filed what a figure counts.
 * @csspart cite - The button that copies a citation.
 * @csspart json-ld - The button that copies the figure as linked data.
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

  /** Official set of criteria to judge by, by its id: `qd-766-2022`, `thanh-hoa-1829-2023`; or `vi-du-chuyen-doi-so`, an example. */
  @property() criteria?: string | undefined;

  /** Set of criteria of one's own to judge by, a `criteria-set`; it stands before `criteria`. */
  @property({ attribute: false }) criteriaSet?: unknown;

  /** Address of a `criteria-set` in JSON, where neither `criteriaSet` nor `criteria` is given. */
  @property({ attribute: 'criteria-src' }) criteriaSrc?: string | undefined;

  /** What is known of places beside the figures, a list of `Subject` of `@xaso/criteria`: their class, titles until now, units below, self-scores and verified scores. */
  @property({ attribute: false }) subjects?: unknown;

  /** For whom the board is: with `staff`, and with a file that says so of itself, it also shows gaps, a plan and the findings of the file. */
  @property() audience?: string | undefined;

  /** Report of another unit, to be put side by side with this one. */
  @property({ attribute: false }) compareWith?: unknown;

  /** Address of the report of another unit, where `compareWith` is not given. */
  @property({ attribute: 'compare-src' }) compareSrc?: string | undefined;

  /** Units with their lineage, a `unit-directory`: it tells which units were merged into which. */
  @property({ attribute: false }) units?: unknown;

  /** Reports of other periods, a list: with them, and with the periods of the report itself, a figure shows its trend. */
  @property({ attribute: false }) history?: unknown;

  /** Whether the reader may choose and sort the rows: `always` or `never`; left out, from 13 figures on. */
  @property() controls?: string | undefined;

  /** Whether details offer the figure as JSON-LD to copy. */
  @property({ type: Boolean, attribute: 'json-ld' }) jsonLd = false;

  /** Words of the page in place of single terms of the element. */
  @property({ attribute: false }) messages?: MessageOverrides<ScorecardMessages & ExtrasMessages & StaffMessages & CertaintyMessages> | undefined;

  @state() private _board: Board | undefined;
  @state() private _openRows: ReadonlySet<string> = new Set();
  @state() private _exportFailed = false;
  @state() private _extras: BoardExtras | undefined;

  protected override willUpdate(): void {
    const report = this.#data.value;
    const written = `${this.#l10n.language} ${todayOf(this)} ${officialDefinitions().length}`;
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

  protected override updated(): void {
    if (this._board && !this._extras && this.#asksForMore(this._board.model)) this.waitFor(this.#bringExtras());
  }

  /**
   * The report as linked data in the words of schema.org, a `Dataset` with its figures as `Observation`; undefined while there is no report.
   * Put it into the page on the server: under Trusted Types no script may write it there.
   */
  async toJsonLd(): Promise<object | undefined> {
    const { reportToJsonLd } = await import('./extras/json-ld/report-to-json-ld.js');
    return this.#report && reportToJsonLd(this.#report, officialDefinitions(), this.baseURI);
  }

  /** Whether there is more to show than the figures: many of them, opened details, several periods of one, or what the page asks for. */
  #asksForMore({ counts: { total }, pillars }: ScorecardModel): boolean {
    const rows = pillars.flatMap(({ rows }) => rows);
    return (
      (total >= rowsToChooseFrom && this.controls !== 'never') ||
      this._openRows.size > 0 ||
      (this.criteria ?? this.criteriaSet ?? this.criteriaSrc ?? this.compareWith ?? this.compareSrc ?? this.history ?? this.controls ?? this.audience) !== undefined ||
      rows.some(({ parts }) => parts.length > 0) ||
      new Set(rows.map(({ indicator, place }) => indicator + place)).size < total
    );
  }

  async #bringExtras(): Promise<void> {
    try {
      const { createExtras } = await extrasCode.load();
      this._extras ??= createExtras({ element: this, data: this.#data, send: (type, detail) => this.emit(type, detail) });
    } catch {
      // Without our code the figures stand alone, which is what they are for.
    }
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
      extras: this._extras,
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
    const board = this._board;
    if (!board || !this.emit<BeforePrintDetail>('xa-before-print', {}, { cancelable: true })) return;
    try {
      const { printBoard } = await import('./print-board.js');
      await this.#links.load();
      const draw = (lines: TemplateResult): TemplateResult => renderBoard(board, this.#scene(), lines);
      printBoard({ day: todayOf(this), root: this.renderRoot as ShadowRoot, l10n: this.#l10n, draw });
    } catch {
      print(); // Without our code the page is printed as it stands, which is better than nothing.
    }
  };

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
    'xa-scorecard-filter': CustomEvent<ScorecardFilterDetail>;
    'xa-scorecard-cite': CustomEvent<ScorecardCiteDetail>;
  }
}
