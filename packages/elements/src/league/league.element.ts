import type { EvaluationDocument, StandingOrder } from '@xaso/criteria/league';
import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { todayOf } from '../internal/clock.js';
import { DataController } from '../internal/data-controller.js';
import { renderDataNotice } from '../internal/data-notice.js';
import { LocalizeController, type MessageOverrides } from '../internal/localize-controller.js';
import { onDemand } from '../internal/on-demand.js';
import { PrintController } from '../internal/print-controller.js';
import { canPrint } from '../internal/taking-along.js';
import { XaDataElement } from '../internal/xa-data-element.js';
import type { BeforePrintDetail } from '../scorecard/scorecard.element.js';
import { leagueModel } from './league-contract.js';
import type { LeagueSearchDetail } from './league-events.js';
import type { LeagueQuery, LeagueScene } from './league-scene.js';
import type { LeagueView } from './league-view.js';
import { leagueMessages, type LeagueMessages } from './league.messages.js';

export type { BeforePrintDetail, LeagueSearchDetail };

const extras = onDemand(() => import('./league-extras.js'));

/** Units that are drawn at once, and how many more with each idle moment: whole pieces of the table. */
const firstUnits = 24;
const moreUnits = 192;

/** How long the page rests between two such moments, so that a reader who types or scrolls comes first. */
const restBetween = 30;

/** How long a reader pauses before it is told what was found. */
const pauseOfTyping = 500;

/**
 * Ranks the communes of a country or a province by totals that were published or worked out: search without diacritics, filters by province
 * and kind, ranks by the total or by one group, equal totals with equal ranks. A unit without a total stands at the end with the reason.
 * Thousands of units stay quick, and paper and "find in page" reach every one of them.
 *
 * @summary Ranking of communes.
 * @tagname xa-league
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Shown until valid data is there, and when there is none: put a short text or a plain table here.
 * @event {CustomEvent<DataStatusDetail>} xa-data-status - What became of the data, with its findings; does not bubble.
 * @event {CustomEvent<LeagueSearchDetail>} xa-league-search - The reader searched, filtered or sorted, and has paused.
 * @event {CustomEvent<BeforePrintDetail>} xa-before-print - The reader asked for paper; cancel it to print in a way of your own.
 * @csspart base - The outer box.
 * @csspart header - Title, publisher, and what the points rest on.
 * @csspart title - The title of the ranking.
 * @csspart provenance - Who publishes it, and for which day.
 * @csspart basis - Period, most points, source, how ranks are made.
 * @csspart tools - Search, filters, order.
 * @csspart input - The field to search in.
 * @csspart reset - The button that drops all conditions.
 * @csspart count - How many units were found.
 * @csspart actions - The buttons for file and paper.
 * @csspart save - The button that saves the list as CSV.
 * @csspart print - The button that prints the list.
 * @csspart nothing - Says that nothing was found.
 * @csspart table - The table of units.
 * @csspart row - One unit.
 * @csspart rank - The rank of a unit.
 * @csspart name - The name of a unit.
 * @csspart points - The points of a unit, or why it has none.
 * @csspart note - Why there are no points, that they can still change, or a doubt about the stated rank.
 * @csspart status - The line about loading and faults.
 * @csspart retry - The button that asks again for what did not come.
 * @csspart findings - The panel that names errors to editors.
 */
export class XaLeague extends XaDataElement {
  static override readonly tag = 'xa-league';
  static override styles: CSSResultGroup = XaDataElement.styles;

  readonly #l10n = new LocalizeController<LeagueMessages>(this, leagueMessages);
  readonly #paper = new PrintController(this);
  readonly #data = new DataController<EvaluationDocument>(this, {
    reader: leagueModel,
    property: () => this.evaluation,
    isEmpty: ({ items }) => items.length === 0,
    limits: { size: 25_000_000 }, // the communes of the country, a table a month
  });
  #view: LeagueView | undefined;
  /** The document and the province that the question was asked of. */
  #asked: { readonly document: EvaluationDocument | undefined; readonly province: string | undefined } | undefined;
  #scene: LeagueScene | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #growth: ReturnType<typeof setTimeout> | undefined;
  #focusesSearch = false;

  /** Ranking to show, an `evaluation`. Validated on every change; see `xa-data-status`. */
  @property({ attribute: false }) evaluation?: unknown;

  /** Province that is chosen at first, by its code or its name in the data. */
  @property() province?: string | undefined;

  /** Words of the page in place of single terms of the element. */
  @property({ attribute: false }) messages?: MessageOverrides<LeagueMessages> | undefined;

  @state() private _query: LeagueQuery = {};
  @state() private _limit = firstUnits;
  @state() private _done = '';
  @state() private _said = '';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
    this.#stopGrowth();
  }

  /** Other data, or another province of the page, begins with a question of its own. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const [document, province] = [this.#data.value, this.province];
    if (this.#asked !== undefined && this.#asked.document === document && this.#asked.province === province) return;
    this.#asked = { document, province };
    this._query = { province: document && leagueModel.value?.placeOfProvince(document, province) };
    this._limit = firstUnits;
  }

  protected override render(): TemplateResult {
    const content = this.#content();
    return html`
      ${renderDataNotice(this.#data, this.#l10n)}
      <p class="visually-hidden" role="status" lang=${this.#l10n.language}>${this._said}</p>
      ${content ?? html`<slot></slot>`}
    `;
  }

  protected override updated(): void {
    if (this.#focusesSearch) this.renderRoot.querySelector<HTMLElement>('#text')?.focus();
    this.#focusesSearch = false;
    this.#grow();
  }

  #content(): TemplateResult | undefined {
    const [model, document] = [leagueModel.value, this.#data.value];
    this.#scene = undefined;
    if (!model || !document || document.items.length === 0) return undefined;
    model.adoptLeagueStyles(this.renderRoot as ShadowRoot);
    this.#view ??= new model.LeagueView();
    this.#scene = {
      ...this.#view.answer(document, this._query),
      query: this._query,
      // Paper shows all of them.
      limit: this.#paper.printing ? Infinity : this._limit,
      done: this._done,
      date: todayOf(this),
      headingLevel: this.headingLevel,
      l10n: this.#l10n,
      canPrint: canPrint(),
      acts: this.#acts,
    };
    return html`<div class="league" part="base" lang=${this.#l10n.language}>${model.renderLeague(this.#scene)}</div>`;
  }

  readonly #acts: LeagueScene['acts'] = {
    ask: (change) => this.#ask(change),
    reset: () => {
      this.#ask({ text: undefined, province: undefined, kind: undefined });
      this.#focusesSearch = true; // the button goes
    },
    save: () => void this.#save(),
    print: () => void this.#print(),
  };

  /** Another question: the answer begins with its first units again. */
  #ask(change: LeagueQuery): void {
    this._query = { ...this._query, ...change };
    this._limit = firstUnits;
    this._done = '';
    this.#stopGrowth();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#tell(), pauseOfTyping);
  }

  /** Says what was found, to a screen reader and to the page, once the reader has paused. */
  #tell(): void {
    const scene = this.#scene;
    if (!scene) return;
    const { found, standings, query } = scene;
    this._said = leagueModel.value!.countText(scene);
    this.emit<LeagueSearchDetail>('xa-league-search', {
      text: query.text ?? '',
      province: standings.document.provinces?.[query.province ?? -1]?.name,
      kind: query.kind,
      order: query.order ?? ('best' satisfies StandingOrder),
      table: standings.table.id,
      group: standings.group?.id,
      count: found.rows.length,
    });
  }

  /** Draws more of the list while the page has nothing else to do, until all of it is there to be found and printed; then searches are made ready. */
  #grow(): void {
    const [scene, view] = [this.#scene, this.#view];
    if (this.#growth !== undefined || !scene || !view) return;
    const isWhole = this._limit >= scene.found.rows.length;
    if (isWhole && view.isPrepared) return;
    this.#growth = setTimeout(() => {
      this.#growth = undefined;
      if (isWhole) view.prepare();
      else this._limit += moreUnits;
    }, restBetween);
  }

  #stopGrowth(): void {
    clearTimeout(this.#growth);
    this.#growth = undefined;
  }

  async #save(): Promise<void> {
    const scene = this.#scene;
    if (!scene) return;
    try {
      const { saveLeague } = await extras.load();
      this._done = this.#l10n.term('saved', { name: saveLeague(scene) });
    } catch {
      this._done = this.#l10n.term('actionFailed');
    }
  }

  async #print(): Promise<void> {
    const scene = this.#scene;
    if (!scene || !this.emit<BeforePrintDetail>('xa-before-print', {}, { cancelable: true })) return;
    try {
      const { printLeague } = await extras.load();
      printLeague(scene, (this.renderRoot as ShadowRoot).adoptedStyleSheets);
    } catch {
      print(); // Without our code the page is printed as it stands, which is better than nothing.
    }
  }
}

declare global {
  interface HTMLElementEventMap {
    'xa-league-search': CustomEvent<LeagueSearchDetail>;
  }
}
