import type { CommuneShape, MapProvider } from '@xaso/maps';
import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { DataController } from '../internal/data-controller.js';
import { renderDataNotice } from '../internal/data-notice.js';
import { DocumentController } from '../internal/document-controller.js';
import { LinkController } from '../internal/link-controller.js';
import { LocalizeController, type MessageOverrides } from '../internal/localize-controller.js';
import { PrintController } from '../internal/print-controller.js';
import { XaDataElement } from '../internal/xa-data-element.js';
import { boundaryReader } from './boundary-contract.js';
import type { PlaceSource } from './place-source.js';
import { placesExtras, placesModel } from './places-contract.js';
import type { PlacesDesk } from './places-desk.js';
import type { MapStatusDetail } from './places-events.js';
import { placesMessages, type PlacesMessages } from './places-element.messages.js';

/**
 * Base of the elements that list places: one engine, of which each shows other kinds. The list is the component; a map is an enhancement of it.
 *
 * @slot - Shown until valid data is there, and when there is none: put a plain table of the places here; it may be the data itself.
 * @event {CustomEvent<DataStatusDetail>} xa-data-status - What became of the data, with its findings; does not bubble.
 * @event {CustomEvent<MapStatusDetail>} xa-map-status - What the place of the map shows; does not bubble.
 * @event {CustomEvent<PlaceSearchDetail>} xa-place-search - The reader searched or filtered, and has paused. Where the reader is, it does not say.
 * @event {CustomEvent<PlaceSelectDetail>} xa-place-select - The reader selected a place, in the list or on the map.
 * @event {CustomEvent<PlaceShareDetail>} xa-place-share - The reader sent or copied a place.
 * @event {CustomEvent<BeforePrintDetail>} xa-before-print - The reader asked for paper; cancel it to print in a way of your own.
 * @csspart base - The outer box.
 * @csspart header - Title, publisher, and how many businesses are on Google Maps.
 * @csspart title - The title of the list.
 * @csspart provenance - Who publishes the list, and for which day.
 * @csspart licence - Licence of the list and who must be named with it.
 * @csspart coverage - How many businesses are on Google Maps, and how that is counted.
 * @csspart tools - Search and filters.
 * @csspart input - The field to search in.
 * @csspart filters - The choices of kind, category and hamlet.
 * @csspart near - The button that puts the nearest first.
 * @csspart near-status - What came of asking where the reader is.
 * @csspart open-now - The button that leaves what is open.
 * @csspart pays-by-qr - The button that leaves what takes QR payment.
 * @csspart count - How many places were found.
 * @csspart actions - The buttons for file and paper.
 * @csspart save - The button that saves the list as CSV.
 * @csspart print - The button that prints the list.
 * @csspart views - The choice of list or map where there is no room for both.
 * @csspart results - The list with what stands below it.
 * @csspart list - The list of places.
 * @csspart item - One place of the list.
 * @csspart mark - The number of a place on the printed drawing.
 * @csspart name - The name of a place.
 * @csspart select - The button that selects a place.
 * @csspart distance - How far away a place is.
 * @csspart category - What a place lives by, or what it is.
 * @csspart address - Address and hamlet.
 * @csspart wifi - The name of a network.
 * @csspart hours - Whether a place is open; `open`, `closed` or `unknown` beside it.
 * @csspart phone - A telephone; `premium` beside it where it costs.
 * @csspart precision - How precise a point is, where it is not exact.
 * @csspart ways - The links to Google Maps.
 * @csspart directions - The link that asks for the way.
 * @csspart maps - The link that shows a place in Google Maps.
 * @csspart details - What else is known of the selected place.
 * @csspart row - One line of the details.
 * @csspart link - A link out of the data.
 * @csspart photo - The photo of the selected place.
 * @csspart code - The QR code of a heritage site.
 * @csspart share - The button that sends a place.
 * @csspart shared - The text to copy where the phone has no list of apps.
 * @csspart copy - The button that copies that text.
 * @csspart json-ld - The button that copies a place as linked data.
 * @csspart correction - Whom to tell that this entry is wrong.
 * @csspart more - The button that shows further places.
 * @csspart nothing - Says that nothing was found.
 * @csspart reset - The button that drops all conditions.
 * @csspart report - Whom to tell that something is wrong or should go.
 * @csspart report-phone - The commune's telephone.
 * @csspart report-mail - The commune's mail.
 * @csspart map - The map with what is said of it.
 * @csspart map-frame - Where the map is drawn.
 * @csspart map-status - What is said of the map, with its buttons.
 * @csspart map-open - The button that opens the map.
 * @csspart map-agree - The button that agrees to load it from another server.
 * @csspart map-retry - The button that tries again.
 * @csspart map-sketch - The button that shows the drawing instead.
 * @csspart map-withdraw - The button that closes the map and takes the agreement back.
 * @csspart boundary-status - Says that the outline of the commune did not come.
 * @csspart status - The line about loading and faults.
 * @csspart retry - The button that asks again for what did not come.
 * @csspart findings - The panel that names errors to editors.
 * @cssproperty [--xa-places-map-size=32rem] - Height of the map.
 */
export abstract class PlacesElement extends XaDataElement {
  static override styles: CSSResultGroup = XaDataElement.styles;

  readonly #l10n = new LocalizeController<PlacesMessages>(this, placesMessages);
  readonly #links = new LinkController(this, () => this.linkPolicy);
  readonly #paper = new PrintController(this);
  readonly #data = new DataController<PlaceSource>(this, {
    reader: placesModel,
    property: () => this.directory,
    isEmpty: ({ items }) => {
      const kinds = placesModel.value!.kindsShown(this.kindsWanted);
      return !items.some(({ kind }) => kinds.includes(kind));
    },
    question: () => this.kindsWanted,
    limits: { size: 25_000_000 }, // the places of a province
  });
  readonly #boundary: DocumentController<CommuneShape>;
  #desk: PlacesDesk | undefined;

  /** Places to show, a `place-directory`. Validated on every change; see `xa-data-status`. */
  @property({ attribute: false }) directory?: unknown;

  /** Time of day for which the element speaks, `HH:mm`; without it, now in Viet Nam. */
  @property({ attribute: 'at-time' }) atTime?: string | undefined;

  /** Which map stands beside the list: `sketch`, `google`, `embed` or `none`. Left out: what is given decides, and with nothing given the drawing. */
  @property() map?: string | undefined;

  /** Outline of the commune, as GeoJSON: what the drawing is made of. */
  @property({ attribute: false }) boundary?: unknown;

  /** Address of a file with the outline, GeoJSON; asked for once the map is in sight. */
  @property({ attribute: 'boundary-src' }) boundarySrc?: string | undefined;

  /** Key for Google Maps. It goes to Google alone, after a click; it is never an attribute, an event or a line in a log. */
  @property({ attribute: false }) googleKey?: string | undefined;

  /** Id of a map style from Google's console. */
  @property({ attribute: 'google-map-id' }) googleMapId?: string | undefined;

  /** What Google's "Embed a map" gives: its code, or its address, which begins with `https://www.google.com/maps/embed`. */
  @property({ attribute: 'map-embed' }) mapEmbed?: string | undefined;

  /** A map of the page's own; see `MapProvider` of `@xaso/maps`. */
  @property({ attribute: false }) mapProvider?: MapProvider | undefined;

  /** Telephone of the commune, for those who want an entry corrected or removed. */
  @property({ attribute: 'report-phone' }) reportPhone?: string | undefined;

  /** Mail of the commune, for the same. */
  @property({ attribute: 'report-mail' }) reportMail?: string | undefined;

  /** Address that opens a place again, with `{id}` in it, for what is sent to somebody; the page's own when left out. */
  @property({ attribute: 'share-href' }) shareHref?: string | undefined;

  /** Whether a button of a selected place copies it as JSON-LD. */
  @property({ type: Boolean, attribute: 'json-ld' }) jsonLd = false;

  /** Words of the page in place of single terms of the element. */
  @property({ attribute: false }) messages?: MessageOverrides<PlacesMessages> | undefined;

  @state() private _said = '';

  constructor() {
    super();
    this.#boundary = new DocumentController<CommuneShape>(this, () => {
      if (!this.#desk?.wantsBoundary) return undefined;
      const { boundary, boundarySrc } = this;
      if (boundary !== undefined) return { key: boundary, read: async () => (await boundaryReader.load()).parse(boundary) };
      return boundarySrc ? { key: boundarySrc, src: boundarySrc, reader: boundaryReader.load } : undefined;
    });
  }

  /** Which kinds are listed, as words separated by spaces. */
  abstract get kindsWanted(): string | undefined;

  /** Term of the title where the list has none. */
  protected abstract get titleTerm(): keyof PlacesMessages & `title${string}`;

  /** Whether the figure of businesses on Google Maps is shown. */
  protected get countsCoverage(): boolean {
    return false;
  }

  /** What the place of the map shows now; `xa-map-status` says when it changes. */
  get mapStatus(): MapStatusDetail['status'] {
    return this.#desk?.mapStatus ?? 'idle';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is moved leaves and comes back in one go.
    queueMicrotask(() => {
      if (!this.isConnected) this.#desk?.rest();
    });
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
    if (this.#isShown) this.#desk?.drawn();
    else this.#desk?.rest();
  }

  /** Selects a place, in the list and on the map, as if the reader had; undefined selects none. */
  select(id: string | undefined): void {
    this.#desk?.select(id);
  }

  /** The places that are shown, as linked data in the words of schema.org; undefined while there are none. A page puts it where search engines look. */
  async linkedData(): Promise<readonly object[] | undefined> {
    const places = this.#desk?.found;
    if (!this.#isShown || !places) return undefined;
    const { placeJsonLd } = await placesExtras.load();
    return places.map((place) => placeJsonLd(place, { linkPolicy: this.linkPolicy }));
  }

  /**
   * Says something to a screen reader.
   *
   * @internal
   */
  say(text: string): void {
    this._said = text;
  }

  /**
   * Fires an event of the reader's doing; false when it was cancelled.
   *
   * @internal
   */
  send(type: `xa-${string}`, detail: object, options?: { readonly cancelable?: boolean }): boolean {
    return this.emit(type, detail, options);
  }

  get #isShown(): boolean {
    return placesModel.value !== undefined && this.#data.value !== undefined && this.#data.status !== 'empty';
  }

  #content(): TemplateResult | undefined {
    const [model, source] = [placesModel.value, this.#data.value];
    if (!model || !source || !this.#isShown) return undefined;
    model.adoptPlacesStyles(this.renderRoot as ShadowRoot);
    this.#desk ??= new model.PlacesDesk(this, {
      l10n: this.#l10n,
      links: this.#links,
      policy: () => this.linkPolicy,
      boundary: () => ({ ...this.#boundary.state, retry: this.#boundary.retry }),
      isPrinting: () => this.#paper.printing,
      title: () => this.#l10n.term(this.titleTerm),
      countsCoverage: () => this.countsCoverage,
    });
    const list = this.#desk.render(source);
    return list && html`<div class="places" part="base" lang=${this.#l10n.language}>${list}</div>`;
  }
}

declare global {
  interface HTMLElementEventMap {
    'xa-map-status': CustomEvent<MapStatusDetail>;
  }
}
