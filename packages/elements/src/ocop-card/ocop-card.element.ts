import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DataController } from '../internal/data-controller.js';
import { renderDataNotice } from '../internal/data-notice.js';
import { LinkController } from '../internal/link-controller.js';
import { LocalizeController, type MessageOverrides } from '../internal/localize-controller.js';
import { PrintController } from '../internal/print-controller.js';
import { XaDataElement } from '../internal/xa-data-element.js';
import type { BeforePrintDetail } from '../scorecard/scorecard.element.js';
import type { CardDesk } from './card-desk.js';
import { ocopCardMessages, type OcopCardMessages } from './ocop-card.messages.js';
import { ocopModel } from './ocop-contract.js';
import type { OcopShareDetail } from './ocop-events.js';
import type { OcopSource } from './ocop-source.js';

export type { BeforePrintDetail, OcopShareDetail };

/**
 * Shows one product of a commune as it may be shown today: stars only while a decision is proved and holds, and otherwise a plain
 * sentence that says what is known and who says it; photos, price with its day, who makes it, where to buy it, what the code on its
 * label is, its story. The reader sends it to the family or prints it.
 *
 * @summary OCOP product card.
 * @tagname xa-ocop-card
 * @status experimental
 * @since 0.1.0
 *
 * @slot - Shown until valid data is there, and when there is none: put name and owner of the product here as plain text.
 * @slot actions - Links or buttons beside "Gửi cho người nhà" and "In thẻ này".
 * @event {CustomEvent<DataStatusDetail>} xa-data-status - What became of the data, with its findings; does not bubble.
 * @event {CustomEvent<OcopShareDetail>} xa-ocop-share - The reader sent or copied the card.
 * @event {CustomEvent<BeforePrintDetail>} xa-before-print - The reader asked for paper; cancel it to print in a way of your own.
 * @csspart base - The outer box.
 * @csspart media - Photo with its buttons and its credit; `media gallery` where there are several.
 * @csspart photo - The box of the photo; `photo empty` where there is none.
 * @csspart previous - The button back to the photo before.
 * @csspart next - The button on to the next photo.
 * @csspart photo-number - Which photo of how many.
 * @csspart credit - Who made the photo.
 * @csspart header - Group, name, stars, decision, price.
 * @csspart group - The product group.
 * @csspart name - The name of the product.
 * @csspart stars - The stars in words, with shapes while they hold; with the state of the certificate: `stars valid`, `stars expiring`, `stars expired`, `stars unproved` …
 * @csspart certificate - The decision behind the stars.
 * @csspart reminder - What staff and owner should do, with `audience="staff"`.
 * @csspart price - The price with its day.
 * @csspart row - One line of facts; with its name: `row-owner`, `row-where`, `row-phone`, `row-weight`, `row-trace` …
 * @csspart shop - One place to buy it.
 * @csspart phone - The link that calls the owner.
 * @csspart link - The address of the owner or of the code on the label.
 * @csspart code - The panel with the code to scan.
 * @csspart story - The panel with the story.
 * @csspart details - The panel with ingredients, packaging, other certificates, awards.
 * @csspart actions - The row of buttons.
 * @csspart share - The button that sends the card.
 * @csspart shared - The text to copy, where a phone has no list of apps.
 * @csspart copy - The button that copies it.
 * @csspart print - The button that prints the card.
 * @csspart json-ld - The button that copies the product as linked data.
 * @csspart provenance - Who publishes the list, for which day, and its source.
 * @csspart status - The line about loading and faults.
 * @csspart retry - The button that asks again for what did not come.
 * @csspart findings - The panel that names errors to editors.
 * @cssproperty [--xa-ocop-card-padding=var(--xa-space-l)] - Space inside the card.
 * @cssproperty [--xa-ocop-card-radius=var(--xa-radius-m)] - Corner radius of the card.
 * @cssproperty [--xa-ocop-card-star-color=var(--xa-color-accent)] - Colour of the star shapes.
 */
export class XaOcopCard extends XaDataElement {
  static override readonly tag = 'xa-ocop-card';
  static override styles: CSSResultGroup = XaDataElement.styles;

  readonly #l10n = new LocalizeController<OcopCardMessages>(this, ocopCardMessages);
  readonly #links = new LinkController(this, () => this.linkPolicy);
  readonly #data = new DataController<OcopSource>(this, {
    reader: ocopModel,
    property: () => this.product,
    isEmpty: (source) => ocopModel.value?.chosenProduct(source, this.#id) === undefined,
    question: () => this.#id,
  });
  #desk: CardDesk | undefined;

  /** Product to show, or a catalogue out of which `product-id` chooses. Validated on every change; see `xa-data-status`. */
  @property({ attribute: false }) product?: unknown;

  /** Id of the product to show, out of a catalogue; may be left out where there is only one. */
  @property({ attribute: 'product-id' }) productId?: string | undefined;

  /** `staff` adds what owner and staff should do before a certificate ends; anything else is the public page. */
  @property() audience?: string | undefined;

  /** How many days before its end a certificate counts as expiring; 90 when left out. */
  @property({ type: Number, attribute: 'notice-days' }) noticeDays?: number | undefined;

  /** Address that opens this card again, for what is sent to somebody; the page's own when left out. */
  @property({ attribute: 'share-href' }) shareHref?: string | undefined;

  /** Whether a button copies the product as JSON-LD. */
  @property({ type: Boolean, attribute: 'json-ld' }) jsonLd = false;

  /** Words of the page in place of single terms of the element. */
  @property({ attribute: false }) messages?: MessageOverrides<OcopCardMessages> | undefined;

  constructor() {
    super();
    new PrintController(this);
  }

  protected override render(): TemplateResult {
    const card = this.#renderCard();
    return html`${this.#renderNotice()} ${card ?? html`<slot></slot>`}`;
  }

  protected override updated(): void {
    if (this.#desk && this.#data.value) this.#desk.drawn();
  }

  /**
   * The product as linked data in the words of schema.org, a `Product` with its `Certification` and its `Offer`; undefined while there is
   * none to show. Put it into the page on the server: under Trusted Types no script may write it there.
   */
  async toJsonLd(): Promise<object | undefined> {
    await this.updateComplete;
    return this.#renderCard() && this.#desk!.linkedData();
  }

  get #id(): string | undefined {
    return this.productId?.trim() || undefined;
  }

  #renderCard(): TemplateResult | undefined {
    const [model, source] = [ocopModel.value, this.#data.value];
    const product = source && model?.chosenProduct(source, this.#id);
    if (!model || !source || !product) return undefined;
    this.#desk ??= model.deskOf(this, this.#l10n, this.#links, () => this.linkPolicy);
    return model.cardOf(this, product, source, this.#desk, this.#l10n);
  }

  /** Faults of other products of the same file are no concern of a reader of this one. */
  #renderNotice(): TemplateResult | typeof nothing {
    const { status } = this.#data;
    if (status === 'partial') return nothing;
    if (status === 'empty' && this.#id !== undefined) return ocopModel.value!.renderUnknown(this.#id, this.#l10n);
    return renderDataNotice(this.#data, this.#l10n);
  }
}

declare global {
  interface HTMLElementEventMap {
    'xa-ocop-share': CustomEvent<OcopShareDetail>;
  }
}
