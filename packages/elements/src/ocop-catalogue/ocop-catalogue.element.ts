import type { OcopProduct, ProductQuery } from '@xaso/ocop';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { todayOf } from '../internal/clock.js';
import { DataController } from '../internal/data-controller.js';
import { renderDataNotice } from '../internal/data-notice.js';
import { LinkController } from '../internal/link-controller.js';
import { LocalizeController, type MessageOverrides } from '../internal/localize-controller.js';
import { onDemand } from '../internal/on-demand.js';
import { PrintController } from '../internal/print-controller.js';
import { canPrint } from '../internal/taking-along.js';
import { XaDataElement } from '../internal/xa-data-element.js';
import type { CardDesk } from '../ocop-card/card-desk.js';
import type { OcopShareDetail } from '../ocop-card/ocop-events.js';
import type { OcopSource } from '../ocop-card/ocop-source.js';
import type { BeforePrintDetail } from '../scorecard/scorecard.element.js';
import { catalogueModel } from './catalogue-contract.js';
import type { OcopSearchDetail, OcopSelectDetail } from './catalogue-events.js';
import type { CatalogueScene } from './catalogue-scene.js';
import type { CatalogueSearch } from './catalogue-search.js';
import type { ListGrowth } from './list-growth.js';
import { ocopCatalogueMessages, type OcopCatalogueMessages } from './ocop-catalogue.messages.js';

export type { BeforePrintDetail, OcopSearchDetail, OcopSelectDetail, OcopShareDetail };

const extras = onDemand(() => import('./catalogue-extras.js'));

/** How long a reader pauses before it is told what was found. */
const pauseOfTyping = 500;

/**
 * Shows the OCOP products of a commune or a province: search without diacritics, filters by group, stars, commune and certificate, order by name,
 * stars or end of the certificate; each product opens as a card. Stars stand only where a decision is proved and holds.
 * Thousands of products stay quick, and paper and "find in page" reach every one of them.
 *
 * @summary Catalogue of OCOP products.
 * @tagname xa-ocop-catalogue
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Shown until valid data is there, and when there is none: put a plain table of the products here; it may be the data itself.
 * @slot actions - Links or buttons on an open card.
 * @event {CustomEvent<DataStatusDetail>} xa-data-status - What became of the data, with its findings; does not bubble.
 * @event {CustomEvent<OcopSearchDetail>} xa-ocop-search - The reader searched, filtered or sorted, and has paused.
 * @event {CustomEvent<OcopSelectDetail>} xa-ocop-select - The reader opened a product.
 * @event {CustomEvent<OcopShareDetail>} xa-ocop-share - The reader sent or copied a card.
 * @event {CustomEvent<BeforePrintDetail>} xa-before-print - The reader asked for paper; cancel it to print in a way of your own.
 * @csspart base - The outer box; that of an open card, too.
 * @csspart header - Title and publisher; on a card group, name, stars, decision, price.
 * @csspart title - The title of the list.
 * @csspart provenance - Who publishes the list, and for which day.
 * @csspart tools - Search, order and filters.
 * @csspart input - The field to search in.
 * @csspart order - The choice of order.
 * @csspart filters - The panel with the filters.
 * @csspart reset - The button that drops all conditions.
 * @csspart count - How many products were found.
 * @csspart actions - The buttons for file and paper; on a card those to take it along.
 * @csspart save - The button that saves the list as CSV.
 * @csspart print - The button that prints the list, or a card.
 * @csspart nothing - Says that nothing was found.
 * @csspart list - The list of products.
 * @csspart item - One product of the list.
 * @csspart photo - The box of a photo; `photo empty` where there is none.
 * @csspart name - The name of a product.
 * @csspart open - The button that opens a product.
 * @csspart stars - The stars in words, with shapes while they hold; with the state of the certificate.
 * @csspart valid-until - Until when a certificate holds.
 * @csspart owner - Who makes a product, and where.
 * @csspart price - A price with its day.
 * @csspart reminder - What staff and owner should do, with `audience="staff"`.
 * @csspart back - The button back to the list.
 * @csspart status - The line about loading and faults.
 * @csspart retry - The button that asks again for what did not come.
 * @csspart findings - The panel that names errors to editors.
 * @cssproperty [--xa-ocop-card-radius=var(--xa-radius-m)] - Corner radius of tiles and cards.
 * @cssproperty [--xa-ocop-card-star-color=var(--xa-color-accent)] - Colour of the star shapes.
 */
export class XaOcopCatalogue extends XaDataElement {
  static override readonly tag = 'xa-ocop-catalogue';
  static override styles: CSSResultGroup = XaDataElement.styles;

  readonly #l10n = new LocalizeController<OcopCatalogueMessages>(this, ocopCatalogueMessages);
  readonly #links = new LinkController(this, () => this.linkPolicy);
  readonly #paper = new PrintController(this);
  readonly #data = new DataController<OcopSource>(this, {
    reader: catalogueModel,
    property: () => this.catalogue,
    isEmpty: (source) => source.items.length === 0,
    limits: { size: 25_000_000 }, // the products of a province with their stories
  });
  #search: CatalogueSearch | undefined;
  #growth: ListGrowth | undefined;
  #desk: CardDesk | undefined;
  #scene: CatalogueScene | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** Where the focus goes once the element is drawn. */
  #focus: string | undefined;

  /** Catalogue to show, an `ocop-catalogue`. Validated on every change; see `xa-data-status`. */
  @property({ attribute: false }) catalogue?: unknown;

  /** `staff` adds what owner and staff should do before a certificate ends; anything else is the public page. */
  @property() audience?: string | undefined;

  /** How many days before its end a certificate counts as expiring; 90 when left out. */
  @property({ type: Number, attribute: 'notice-days' }) noticeDays?: number | undefined;

  /** Address that opens a product again, with `{id}` in it, for what is sent to somebody; the page's own when left out. */
  @property({ attribute: 'share-href' }) shareHref?: string | undefined;

  /** Whether a button of an open card copies the product as JSON-LD. */
  @property({ type: Boolean, attribute: 'json-ld' }) jsonLd = false;

  /** Words of the page in place of single terms of the element. */
  @property({ attribute: false }) messages?: MessageOverrides<OcopCatalogueMessages> | undefined;

  @state() private _query: ProductQuery = {};
  @state() private _chosen: string | undefined;
  @state() private _done = '';
  @state() private _said = '';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
    this.#growth?.stop();
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
    if (this._chosen !== undefined) this.#desk?.drawn();
    if (this.#focus !== undefined) this.#moveFocus(this.#focus);
    if (this._chosen === undefined) this.#growth?.go();
  }

  /** Opens the card of a product, as if the reader had. */
  open(id: string): void {
    this._chosen = id;
  }

  #content(): TemplateResult | undefined {
    const [model, source] = [catalogueModel.value, this.#data.value];
    if (!model || !source || source.items.length === 0) return undefined;
    model.adoptCatalogueStyles(this.renderRoot as ShadowRoot);
    const scene = (this.#scene = this.#sceneOf(model, source));
    const chosen = this._chosen === undefined ? undefined : source.items.find(({ id }) => id === this._chosen);
    // Behind a card the list rests, so that the reader finds it again where it was left, at once.
    return html`
      ${chosen && this.#renderChosen(chosen, model, scene)}
      <div class=${chosen ? 'catalogue resting' : 'catalogue'} part=${chosen ? nothing : 'base'} lang=${this.#l10n.language} ?inert=${chosen !== undefined}>${model.renderCatalogue(scene)}</div>
    `;
  }

  #renderChosen(product: OcopProduct, model: NonNullable<typeof catalogueModel.value>, { source, wording, date, noticeDays, forStaff }: CatalogueScene): TemplateResult {
    this.#desk ??= model.catalogueDesk(this, this.#l10n, this.#links, () => this.linkPolicy);
    const view = model.productView(product, source, { ...wording, date, noticeDays, forStaff }, this.#l10n);
    return html`
      <div class="chosen" part="base" lang=${this.#l10n.language}>
        <button type="button" class="back no-print" part="back" @click=${this.#back}>${model.ocopIcon('previous')}<span>${this.#l10n.term('back')}</span></button>
        ${this.#desk.render(view)}
      </div>
    `;
  }

  #sceneOf(model: NonNullable<typeof catalogueModel.value>, source: OcopSource): CatalogueScene {
    const date = todayOf(this);
    this.#search ??= new model.CatalogueSearch();
    this.#search.take(source, date, this.noticeDays);
    const scene = {
      source,
      found: this.#search.find(this._query),
      facets: this.#search.facets,
      query: this._query,
      done: this._done,
      date,
      noticeDays: this.noticeDays,
      forStaff: this.audience === 'staff',
      wording: model.productWording(this.#l10n.language),
      headingLevel: this.headingLevel,
      l10n: this.#l10n,
      links: this.#links,
      policy: this.linkPolicy,
      canPrint: canPrint(),
      acts: this.#acts,
    };
    this.#growth ??= new model.ListGrowth(() => this.requestUpdate());
    const [standing, leaving] = this.#growth.take(scene.found, [...model.looksOf(scene), this.messages]);
    // Paper shows all of them.
    return { ...scene, lists: this.#paper.printing && this._chosen === undefined ? [{ ...standing, limit: Infinity }] : leaving ? [standing, leaving] : [standing] };
  }

  readonly #acts: CatalogueScene['acts'] = {
    ask: (change) => this.#ask(change),
    type: (text) => this.#ask({ text }),
    reset: () => {
      this.#ask({ text: undefined, group: undefined, stars: undefined, unit: undefined, validity: undefined });
      this.#focus = '#text'; // the button goes
    },
    open: (id) => {
      const product = this.#data.value?.items.find((item) => item.id === id);
      if (!product) return;
      this._chosen = id;
      this._done = '';
      this.#focus = '.head';
      this.emit<OcopSelectDetail>('xa-ocop-select', { id, name: product.name });
    },
    save: () => void this.#save(),
    print: () => void this.#print(),
  };

  /** Another question of the reader. */
  #ask(change: ProductQuery): void {
    this._query = { ...this._query, ...change };
    this._done = '';
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#tell(), pauseOfTyping);
  }

  /** Says what was found, to a screen reader and to the page, once the reader has paused. */
  #tell(): void {
    const scene = this.#scene;
    if (!scene) return;
    this._said = catalogueModel.value!.countText(scene);
    this.emit<OcopSearchDetail>('xa-ocop-search', { query: this._query, count: scene.found.length });
  }

  readonly #back = (): void => {
    const id = this._chosen!;
    this._chosen = undefined;
    // The list may have begun anew since.
    this.#growth?.reach((this.#scene?.found.findIndex(({ product }) => product.id === id) ?? -1) + 1);
    this.#focus = `[data-id="${CSS.escape(id)}"]`;
  };

  #moveFocus(goal: string): void {
    this.#focus = undefined;
    this.renderRoot.querySelector<HTMLElement>(goal)?.focus();
  }

  async #save(): Promise<void> {
    const scene = this.#scene;
    if (!scene) return;
    try {
      const { saveProducts } = await extras.load();
      const name = saveProducts(scene.found.map(({ product }) => product), scene.source, scene.date, scene.wording);
      this._done = this.#l10n.term('saved', { name });
    } catch {
      this._done = this.#l10n.term('actionFailed');
    }
  }

  async #print(): Promise<void> {
    const scene = this.#scene;
    if (!scene || !this.emit<BeforePrintDetail>('xa-before-print', {}, { cancelable: true })) return;
    try {
      const { printProducts } = await extras.load();
      printProducts(scene, (this.renderRoot as ShadowRoot).adoptedStyleSheets);
    } catch {
      print(); // Without our code the page is printed as it stands, which is better than nothing.
    }
  }
}

declare global {
  interface HTMLElementEventMap {
    'xa-ocop-search': CustomEvent<OcopSearchDetail>;
    'xa-ocop-select': CustomEvent<OcopSelectDetail>;
  }
}
