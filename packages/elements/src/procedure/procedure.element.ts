import { isCivilDate, type CivilDate, type Finding } from '@xaso/core';
import type { Answers, Channel } from '@xaso/procedures';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { todayOf } from '../internal/clock.js';
import { renderDataNotice } from '../internal/data-notice.js';
import { renderDocumentNotice } from '../internal/document-notice.js';
import { LinkController } from '../internal/link-controller.js';
import { LocalizeController, type MessageOverrides } from '../internal/localize-controller.js';
import { PrintController } from '../internal/print-controller.js';
import { XaDataElement } from '../internal/xa-data-element.js';
import type { DataStatus } from '../internal/xa-element.js';
import type { BeforePrintDetail } from '../scorecard/scorecard.element.js';
import { cardModel } from './card-contract.js';
import { cardWords } from './card-language.js';
import { CardOutlet } from './card-outlet.js';
import type { CardView } from './card-view.js';
import { ProcedureData, type FoundProcedure } from './procedure-data.js';
import type { ProcedureChoiceDetail, ProcedureFollowDetail, ProcedureShareDetail } from './procedure-events.js';
import type { CardActions, CardScene } from './procedure-scene.js';
import { procedureMessages, type ProcedureMessages } from './procedure.messages.js';
import { procedureStyles } from './procedure.styles.js';
import { renderActions, renderFoot } from './render-actions.js';
import { renderChannel, renderHead, renderRows } from './render-card.js';
import { renderMore } from './render-more.js';

export type { BeforePrintDetail, ProcedureChoiceDetail, ProcedureFollowDetail, ProcedureShareDetail };

const noFindings: readonly Finding[] = [];

/**
 * Shows what an administrative procedure asks of a citizen, in seven answers: where, how long with the day of the result,
 * how much, what to bring as a list to tick, form, official page, whom to ask. What no source says is said so, with whom to ask.
 * The reader chooses way and day, answers what may add papers, sends the card to the family or prints it on one sheet.
 *
 * @summary Answer card of one administrative procedure.
 * @tagname xa-procedure
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Shown until valid data is there, and when there is none: put the answers here as plain text.
 * @slot actions - Links or buttons beside "Gửi cho người nhà" and "In tờ này".
 * @slot help - Who helps at hand, below "Hỏi ai": a community digital team, a neighbour who fills in forms.
 * @event {CustomEvent<DataStatusDetail>} xa-data-status - What became of the data, with its findings; does not bubble.
 * @event {CustomEvent<ProcedureChoiceDetail>} xa-procedure-choice - The reader chose a way, a day, a case or an answer.
 * @event {CustomEvent<ProcedureShareDetail>} xa-procedure-share - The reader sent or copied the card.
 * @event {CustomEvent<ProcedureFollowDetail>} xa-procedure-follow - The reader went on to the procedure that has come in the place of this one.
 * @event {CustomEvent<BeforePrintDetail>} xa-before-print - The reader asked for paper; cancel it to print in a way of your own.
 * @csspart base - The outer box.
 * @csspart header - Name, official name and what has become of the procedure.
 * @csspart title - What people call the procedure.
 * @csspart official-name - Its official name.
 * @csspart life - Says that it has expired, been replaced or is not yet in force.
 * @csspart successor - The button that goes on to what has replaced it.
 * @csspart channel - The choice of how to hand in.
 * @csspart row - One answer; with its name: `row-where`, `row-time`, `row-fee`, `row-papers`, `row-form`, `row-link`, `row-ask`.
 * @csspart label - The question of a row.
 * @csspart answer - The answer of a row; `answer unknown` where no source gives one.
 * @csspart source - Where an answer is from.
 * @csspart due - The day of the result and how it is counted.
 * @csspart day - The field for the day of handing in.
 * @csspart result - The day on which the result is expected.
 * @csspart other-fees - What is paid over other ways.
 * @csspart papers - The list of papers.
 * @csspart paper - One paper with its box.
 * @csspart questions - The questions that may add papers.
 * @csspart question - One question with its answers.
 * @csspart phone - The link that calls the office.
 * @csspart help - Who helps at hand.
 * @csspart actions - The row of buttons.
 * @csspart share - The button that sends the card.
 * @csspart shared - The text to copy, where a phone has no list of apps.
 * @csspart copy - The button that copies it.
 * @csspart print - The button that prints the sheet.
 * @csspart json-ld - The button that copies the procedure as linked data.
 * @csspart more - A panel: steps, advice, conditions, laws, official words.
 * @csspart steps - The steps, numbered.
 * @csspart facts - Official name, code, office, result.
 * @csspart updated - Day and source of the whole.
 * @csspart report - The link to report a mistake.
 * @csspart status - The line about loading and faults.
 * @csspart overlay-status - Says that the commune's own file could not be loaded, or that entries of it have errors.
 * @csspart findings - The panel that names such errors to editors.
 * @csspart retry - The button that asks again for what did not come.
 * @cssproperty [--xa-procedure-padding=var(--xa-space-xl)] - Space inside the card.
 * @cssproperty [--xa-procedure-radius=var(--xa-radius-m)] - Corner radius of the card.
 */
export class XaProcedure extends XaDataElement {
  static override readonly tag = 'xa-procedure';
  static override styles: CSSResultGroup = [XaDataElement.styles, procedureStyles];

  readonly #l10n = new LocalizeController<ProcedureMessages>(this, procedureMessages);
  readonly #links = new LinkController(this, () => this.linkPolicy);
  readonly #data = new ProcedureData(this);
  readonly #outlet = new CardOutlet({
    element: this,
    l10n: this.#l10n,
    view: () => this._view,
    ticked: () => this._ticked,
    policy: () => this.linkPolicy,
    send: (type, detail, options) => this.emit(type, detail, options),
  });
  #shown = '';
  #tells: 'nothing' | 'arrival' | 'choice' = 'nothing';
  #takesFocus = false;

  /** Procedure to show, or a catalogue out of which `code` chooses. Validated on every change; see `xa-data-status`. */
  @property({ attribute: false }) procedure?: unknown;

  /** Catalogue to which a `procedure` alone belongs: its sources and link templates hold for the card. */
  @property({ attribute: false }) catalogue?: unknown;

  /** Code of the procedure to show, out of a catalogue; where the page gives no data at all, out of the one that the kit ships. */
  @property() code?: string | undefined;

  /** What the commune says itself, a `procedure-overlay`: fees, counter, hours, telephone. */
  @property({ attribute: false }) overlay?: unknown;

  /** Address of the commune's own file in JSON, where `overlay` is not given. */
  @property({ attribute: 'overlay-src' }) overlaySrc?: string | undefined;

  /** How the file is handed in at first: `inPerson`, `online` or `postal`; the reader may choose another way. */
  @property() channel: Channel = 'inPerson';

  /** Answers that are known before the reader gives any, by id of the question: `yes`, `no` or the id of a choice. */
  @property({ attribute: false }) answers?: Answers | undefined;

  /** Address that opens this card again, for what is sent to somebody; the page's own when left out. */
  @property({ attribute: 'share-href' }) shareHref?: string | undefined;

  /** Address at which the commune takes reports of mistakes: a page or `mailto:`. */
  @property({ attribute: 'report-href' }) reportHref?: string | undefined;

  /** Address of those who help at hand, such as the community digital team: a page or `tel:`. */
  @property({ attribute: 'help-href' }) helpHref?: string | undefined;

  /** Words for those who help at hand, in place of "Cần người giúp? Nhờ tổ công nghệ số cộng đồng". */
  @property({ attribute: 'help-text' }) helpText?: string | undefined;

  /** Whether a button copies the procedure as JSON-LD. */
  @property({ type: Boolean, attribute: 'json-ld' }) jsonLd = false;

  /** Words of the page in place of single terms of the element. */
  @property({ attribute: false }) messages?: MessageOverrides<ProcedureMessages> | undefined;

  @state() private _view: CardView | undefined;
  @state() private _followed: string | undefined;
  @state() private _channel: Channel | undefined;
  @state() private _received: CivilDate | undefined;
  @state() private _answers: Answers = {};
  @state() private _ticked: ReadonlySet<string> = new Set();

  constructor() {
    super();
    new PrintController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('DOMContentLoaded', this.#look, { once: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('DOMContentLoaded', this.#look);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('code') || changed.has('procedure') || changed.has('catalogue') || changed.has('src')) this._followed = undefined;
    const found = this.#data.find();
    if (found && found.own.code !== this.#shown) this.#turnTo(found.own.code);
    this._view = found && this.#viewOf(found);
    if (this.#tells === 'nothing' && this.#data.isLoading) this.#tells = 'arrival';
  }

  protected override render(): TemplateResult {
    const view = this._view;
    return html`
      ${this.#renderNotice()}
      <p class="visually-hidden" role="status" lang=${this.#l10n.language}>${this.#announcement(view)}</p>
      ${view ? this.#renderView(this.#sceneOf(view)) : html`<slot></slot>`}
    `;
  }

  protected override updated(): void {
    if (this._view) this.#outlet.drawn();
    if (this.#takesFocus) this.renderRoot.querySelector<HTMLElement>("[part~='header']")?.focus();
    this.#takesFocus = false;
  }

  /** Records what became of the data: a head waits for its details, and a code that the data does not hold is named. */
  override reportStatus(status: DataStatus, findings: readonly Finding[] = noFindings): void {
    super.reportStatus(...this.#data.judge(status, findings));
  }

  /**
   * The procedure as linked data in the words of schema.org, a `GovernmentService`; undefined while there is none to show.
   * Put it into the page on the server: under Trusted Types no script may write it there.
   */
  async toJsonLd(): Promise<object | undefined> {
    const { procedureToJsonLd } = await import('./procedure-to-json-ld.js');
    return this._view && procedureToJsonLd(this._view, this.linkPolicy);
  }

  /**
   * Code of the procedure that is looked for: the one to which the reader went on, else the one that the page names.
   *
   * @internal
   */
  get wantedCode(): string | undefined {
    return this._followed ?? (this.code?.trim() || undefined);
  }

  /** Another procedure is another card: what was chosen for the last one does not hold for it. */
  #turnTo(code: string): void {
    this.#shown = code;
    this._channel = undefined;
    this._received = undefined;
    this._answers = {};
    this._ticked = new Set();
    this.#outlet.reset();
  }

  /** The code that works out cards is there whenever a procedure is. */
  #viewOf({ own, source }: FoundProcedure): CardView | undefined {
    return cardModel.value?.cardView(own, source, {
      received: this._received ?? todayOf(this),
      channel: this._channel ?? this.channel,
      answers: this.#answersNow(),
      ...cardWords(this.#l10n.language),
    });
  }

  #sceneOf(view: CardView): CardScene {
    return {
      view,
      headingLevel: this.headingLevel,
      l10n: this.#l10n,
      links: this.#links,
      ticked: this._ticked,
      help: { href: this.helpHref, text: this.helpText },
      actions: this.#actions,
    };
  }

  #renderView(scene: CardScene): TemplateResult {
    return html`
      <article class="card" part="base" lang=${this.#l10n.language}>
        <div class="inner">
          ${renderHead(scene)} ${this.#renderOverlayFault(scene.view)} ${renderChannel(scene)} ${renderRows(scene)}
          ${renderActions(scene, this.#outlet.buttons)} ${renderMore(scene)} ${renderFoot(scene, this.reportHref)}
        </div>
      </article>
    `;
  }

  /** Faults of other procedures of the same file are no concern of a reader of this one. */
  #renderNotice(): TemplateResult | typeof nothing {
    const code = this.wantedCode;
    const { document, details } = this.#data;
    if (details.status === 'loading') return html`<div part="status" class="quiet no-print" lang=${this.#l10n.language}><p role="status">${this.#l10n.term('loading')}</p></div>`;
    if (details.status === 'failed') return this.#renderFault('status', this.#l10n.term('detailsFailed'), details.failure?.retryable === true ? details.retry : undefined);
    if (document.status === 'partial') return nothing;
    if (document.status !== 'empty') return renderDataNotice(document, this.#l10n);
    return code === undefined ? nothing : this.#renderFault('status', this.#l10n.term('unknownCode', { code }));
  }

  /** Entries of the commune's file that are broken may be those of this procedure, unless it has a good one. */
  #renderOverlayFault({ procedure: { local } }: CardView): TemplateResult | typeof nothing {
    const { overlay } = this.#data;
    if (overlay.status === 'ready' && local !== undefined) return nothing;
    const words = { part: 'overlay-status', failed: this.#l10n.term('overlayFailed'), broken: (count: number) => this.#l10n.term('overlayBroken', { count }) };
    return renderDocumentNotice(overlay, words, this.#l10n, this.#look);
  }

  /** One quiet line about a fault, with a button where another attempt may help. */
  #renderFault(part: string, text: string, retry?: () => void): TemplateResult {
    return html`
      <div part=${part} class="notice no-print" lang=${this.#l10n.language}>
        <p role="status">${text}</p>
        ${retry === undefined ? nothing : html`<button type="button" part="retry" @click=${retry}>${this.#l10n.term('retry')}</button>`}
      </div>
    `;
  }

  /** What a screen reader is told once a card that had to be waited for is there, and after each choice. */
  #announcement(view: CardView | undefined): string {
    if (!view || this.#tells === 'nothing' || this.#data.isLoading) return '';
    if (this.#tells === 'arrival') return this.#l10n.term('shown', { name: view.card.title });
    return this.#l10n.term('announcement', { count: view.papers.length, due: view.dueLines[0] ?? '' });
  }

  readonly #look = (): void => this.requestUpdate();

  readonly #actions: CardActions = {
    chooseChannel: (channel) => {
      this._channel = channel;
      this.#tellChoice();
    },
    chooseDay: (day) => {
      this._received = isCivilDate(day) ? day : undefined;
      this.#tellChoice();
    },
    answer: (question, answer) => {
      this._answers = { ...this._answers, [question]: answer };
      this.#tellChoice();
    },
    tick: (paper, ticked) => {
      const all = new Set(this._ticked);
      if (ticked) all.add(paper);
      else all.delete(paper);
      this._ticked = all;
    },
    follow: (code) => {
      this._followed = code;
      this.#tells = 'arrival';
      this.#takesFocus = true;
      this.emit<ProcedureFollowDetail>('xa-procedure-follow', { code });
    },
  };

  /** What the page knows, and what the reader has said since; an answer that was taken back is none. */
  #answersNow(): Answers {
    return Object.fromEntries(Object.entries({ ...this.answers, ...this._answers }).filter(([, answer]) => answer !== ''));
  }

  /** The event says how the card stands now, so that the card is worked out first. */
  #tellChoice(): void {
    this.#tells = 'choice';
    this.#outlet.chosen();
    this.drawNow();
    const view = this._view;
    if (!view) return;
    this.emit<ProcedureChoiceDetail>('xa-procedure-choice', { code: view.card.code, channel: view.channel, received: view.received, answers: this.#answersNow() });
  }
}

declare global {
  interface HTMLElementEventMap {
    'xa-procedure-choice': CustomEvent<ProcedureChoiceDetail>;
    'xa-procedure-share': CustomEvent<ProcedureShareDetail>;
    'xa-procedure-follow': CustomEvent<ProcedureFollowDetail>;
  }
}
