import type { FigureRow } from '@xaso/indicators';
import { html, nothing, type TemplateResult } from 'lit';
import { LocalizeController } from '../../internal/localize-controller.js';
import type { Board, BoardExtras, ScorecardScene } from '../scorecard-scene.js';
import { RowChooser } from './choice/row-chooser.js';
import { RowCopier } from './cite/row-copier.js';
import { ComparedBoard } from './compared/compared-board.js';
import type { ExtrasHost } from './extras-host.js';
import { extrasMessages, type ExtrasMessages } from './extras.messages.js';
import { extrasStyles } from './extras.styles.js';
import { JudgedBoard } from './judged/judged-board.js';
import { StaffBoard } from './staff/staff-board.js';
import { BoardTrends } from './trend/board-trends.js';

/** All that a board shows beyond its figures. What only some pages ask for brings its own code when they do. */
export class BoardExtension implements BoardExtras {
  readonly #chooser: RowChooser;
  readonly #copier: RowCopier;
  readonly #judged: JudgedBoard;
  readonly #compared: ComparedBoard;
  readonly #trends: BoardTrends;
  readonly #staff: StaffBoard;
  #board: Board | undefined;

  constructor(host: ExtrasHost) {
    const l10n = new LocalizeController<ExtrasMessages>(host.element, extrasMessages);
    this.#chooser = new RowChooser(host, l10n);
    this.#copier = new RowCopier(host, l10n);
    this.#judged = new JudgedBoard(host, l10n);
    this.#compared = new ComparedBoard(host, l10n);
    this.#trends = new BoardTrends(host, l10n);
    this.#staff = new StaffBoard(host, l10n);
    const root = host.element.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, extrasStyles.styleSheet!];
  }

  shown(board: Board): Board {
    return this.#chooser.shown(board);
  }

  above(board: Board, scene: ScorecardScene): TemplateResult {
    this.#board = board;
    this.#judged.prepare(this.#staff.isOpen);
    this.#trends.prepare();
    return html`${this.#judged.render(scene)} ${this.#staff.render(this.#judged.told, scene)} ${this.#compared.render(scene)} ${this.#trends.renderFailure()} ${this.#chooser.render(board, scene.toggle === undefined)}`;
  }

  inRow(row: FigureRow): unknown {
    const { partsText, breakText } = row;
    const trend = this.#trends.render(row);
    const verdict = this.#judged.renderVerdict(row);
    // Most of five hundred rows have nothing to add, and should cost nothing.
    if (partsText === undefined && breakText === undefined && trend === nothing && verdict === nothing) return nothing;
    return html`
      ${partsText === undefined ? nothing : html`<p part="parts">${partsText}</p>`}
      ${breakText === undefined ? nothing : html`<p class="quiet">${breakText}</p>`} ${trend} ${verdict}
    `;
  }

  inDetails(row: FigureRow, { toggle }: ScorecardScene): TemplateResult {
    return html`
      ${this.#judged.renderReasons(row)} ${this.#trends.renderPoints(row)}
      ${toggle === undefined || !this.#board ? nothing : this.#copier.render(row, this.#board.model)}
    `;
  }
}
