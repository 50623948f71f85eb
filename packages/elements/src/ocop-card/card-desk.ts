import type { CivilDate, LinkPolicy } from '@xaso/core';
import type { TemplateResult } from 'lit';
import type { LinkController } from '../internal/link-controller.js';
import type { Localizer } from '../internal/localize-controller.js';
import type { SharedText } from '../internal/share.js';
import { canPrint } from '../internal/taking-along.js';
import { ocopExtras, type OcopExtras } from './card-extras-contract.js';
import type { OcopCardMessages } from './ocop-card.messages.js';
import type { OcopShareDetail } from './ocop-events.js';
import { productWording, type ProductWording } from './product-language.js';
import type { ProductView } from './product-view.js';
import { renderOcopCard } from './render-ocop-card.js';

/** The element that shows a card, as far as the card needs it. */
export interface CardHost {
  readonly root: ShadowRoot;
  readonly l10n: Localizer<OcopCardMessages>;
  readonly links: LinkController;
  readonly headingLevel: () => number;
  readonly policy: () => LinkPolicy;
  /** Today, or the day for which the element speaks. */
  readonly today: () => CivilDate;
  /** Address that opens the card of a product again. */
  readonly addressOf: (id: string) => string;
  readonly offersJsonLd: () => boolean;
  readonly redraw: () => void;
  /** Makes `updateComplete` wait. */
  readonly waitFor: (work: Promise<unknown>) => void;
  /** Fires an event of the reader's doing; false when it was cancelled. */
  readonly send: (type: `xa-${string}`, detail: object, options?: { readonly cancelable?: boolean }) => boolean;
}

type Done = 'copied' | 'copyByHand' | 'copyFailed';

let warmed = false;

/** What a reader does with the card of one product: turns photos over, sends it, prints it, shows its code. */
export class CardDesk {
  readonly #host: CardHost;
  #view: ProductView | undefined;
  #offers = false;
  #selects = false;
  #done: Done | undefined;

  /** Which photo is shown, from 0. */
  photo = 0;

  /** Whether the card is drawn for paper, where closed panels would stay closed. */
  printing = false;

  /** Whether the code for sending and printing did not come. */
  extrasFailed = false;

  constructor(host: CardHost) {
    this.#host = host;
  }

  /** The card of a product. Another product is another card: what was done with the last one does not hold for it. */
  render(view: ProductView): TemplateResult {
    if (view.product.id !== this.#view?.product.id) this.#reset();
    this.#view = view;
    const { l10n, links, policy, headingLevel } = this.#host;
    return renderOcopCard({ view, l10n, links, policy: policy(), headingLevel: headingLevel(), desk: this });
  }

  /** Once the card is drawn: selects the text to copy, and has the rest ready for when the network has gone. */
  drawn(): void {
    if (this.#selects) this.#host.root.querySelector('textarea')?.select();
    this.#selects = false;
    warmUp();
  }

  /** In which words products are told. */
  get wording(): ProductWording {
    return productWording(this.#host.l10n.language);
  }

  get canPrint(): boolean {
    return canPrint();
  }

  get offersJsonLd(): boolean {
    return this.#host.offersJsonLd();
  }

  /** The message to copy, where the reader asked for it and the phone has no list of apps. */
  get offered(): string | undefined {
    return this.#offers ? this.#message()?.whole : undefined;
  }

  /** What has been done last, in words. */
  get done(): string {
    return this.#done === undefined ? '' : this.#host.l10n.term(this.#done);
  }

  readonly turnTo = (photo: number): void => {
    this.photo = photo;
    this.#host.redraw();
  };

  readonly bringExtras = (): void => {
    this.#host.waitFor(this.#loadExtras()); // draws the card again, even where the code has come since
  };

  readonly share = async (): Promise<void> => {
    this.#tell(undefined);
    const extras = await this.#loadExtras();
    const message = this.#message();
    if (!extras || !message) return;
    const outcome = await extras.shareText(message);
    if (outcome === 'shared') this.#sent('app');
    if (outcome !== 'byHand') return;
    this.#offers = true;
    this.#selects = true;
    this.#host.redraw();
  };

  readonly copy = async (): Promise<void> => {
    const message = this.#message();
    if (!message) return;
    const done = await ocopExtras.value!.copied(message.whole);
    this.#selects = !done;
    this.#tell(done ? 'copied' : 'copyByHand');
    this.#sent('copy');
  };

  readonly copyJsonLd = async (): Promise<void> => {
    const data = await this.linkedData();
    const done = data !== undefined && (await ocopExtras.value?.copied(ocopExtras.value.jsonText(data, 2)));
    this.#tell(done === true ? 'copied' : 'copyFailed');
  };

  readonly print = async (): Promise<void> => {
    const view = this.#view;
    const { root, l10n, today, send } = this.#host;
    if (!view || !send('xa-before-print', {}, { cancelable: true })) return;
    const extras = await this.#loadExtras();
    if (extras) extras.printProduct({ card: this.#onPaper(view), day: today(), styles: root.adoptedStyleSheets, l10n });
    else print(); // Without our code the page is printed as it stands, which is better than nothing.
  };

  /** The product that is shown, as linked data; undefined while there is none. */
  async linkedData(): Promise<object | undefined> {
    const extras = await this.#loadExtras();
    return this.#view && extras?.productLinkedData(this.#view, this.#host.policy());
  }

  #onPaper(view: ProductView): TemplateResult {
    this.printing = true;
    try {
      return this.render(view);
    } finally {
      this.printing = false;
    }
  }

  #message(): SharedText | undefined {
    const view = this.#view;
    return view && ocopExtras.value?.sharedProduct(view, this.#host.addressOf(view.product.id), this.#host.l10n);
  }

  async #loadExtras(): Promise<OcopExtras | undefined> {
    try {
      return await ocopExtras.load();
    } catch {
      this.extrasFailed = true;
      return undefined;
    } finally {
      this.#host.redraw();
    }
  }

  #sent(method: OcopShareDetail['method']): void {
    if (this.#view) this.#host.send('xa-ocop-share', { id: this.#view.product.id, method } satisfies OcopShareDetail);
  }

  #reset(): void {
    this.photo = 0;
    this.#offers = false;
    this.#done = undefined;
  }

  #tell(done: Done | undefined): void {
    this.#done = done;
    this.#host.redraw();
  }
}

/** What only some readers want comes when the page has nothing else to do: who loses the network can still send and print. */
function warmUp(): void {
  if (warmed) return;
  warmed = true;
  const bring = (): void => void ocopExtras.load().catch(() => undefined);
  if (typeof requestIdleCallback === 'function') requestIdleCallback(bring);
  else setTimeout(bring, 1000);
}
