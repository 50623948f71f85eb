import { jsonText, type LinkPolicy } from '@xaso/core';
import { todayOf } from '../internal/clock.js';
import type { Localizer } from '../internal/localize-controller.js';
import { canPrint, shareAddress } from '../internal/taking-along.js';
import type { XaDataElement } from '../internal/xa-data-element.js';
import { cardModel, cardPaper } from './card-contract.js';
import type { CardView } from './card-view.js';
import type { ProcedureMessages } from './procedure.messages.js';
import type { CardButtons } from './render-actions.js';
import type { SharedCard } from './share-card.js';

/** The element, as far as taking its card along needs it. */
export interface OutletHost {
  readonly element: XaDataElement & { readonly shareHref?: string | undefined; readonly jsonLd: boolean; toJsonLd(): Promise<object | undefined> };
  readonly l10n: Localizer<ProcedureMessages>;
  view(): CardView | undefined;
  ticked(): ReadonlySet<string>;
  policy(): LinkPolicy;
  /** Fires an event of the reader's doing; false when it was cancelled. */
  send(type: `xa-${string}`, detail: object, options?: { readonly cancelable?: boolean }): boolean;
}

/** Takes a card along: to the family, into the clipboard, onto paper. */
export class CardOutlet {
  readonly #host: OutletHost;
  /** Whether the text is offered for copying; it is made anew each time, since what it tells may be chosen anew. */
  #offers = false;
  #done: 'copied' | 'copyByHand' | 'copyFailed' | undefined;
  #selects = false;

  constructor(host: OutletHost) {
    this.#host = host;
  }

  /** What can be pressed now, and what has been done. */
  get buttons(): CardButtons {
    return {
      share: this.#share,
      print: canPrint() ? this.#print : undefined,
      copyJsonLd: this.#host.element.jsonLd ? this.#copyJsonLd : undefined,
      copy: this.#copy,
      shared: this.#offers ? this.#card() : undefined,
      done: this.#done === undefined ? '' : this.#host.l10n.term(this.#done),
    };
  }

  /** Forgets what was done with another card. */
  reset(): void {
    this.#offers = false;
    this.#done = undefined;
  }

  /** Forgets what was said of an earlier choice. */
  chosen(): void {
    this.#done = undefined;
  }

  /** Once the card is drawn: selects the text to copy, and has paper ready for when the network has gone. */
  drawn(): void {
    if (canPrint()) cardPaper.warmUp();
    if (this.#selects) this.#host.element.renderRoot.querySelector('textarea')?.select();
    this.#selects = false;
  }

  readonly #share = async (): Promise<void> => {
    const [card, model] = [this.#card(), cardModel.value];
    if (!card || !model) return;
    this.#tell(undefined);
    const outcome = await model.shareText(card);
    if (outcome === 'shared') this.#host.send('xa-procedure-share', { code: card.code, method: 'app' });
    if (outcome !== 'byHand') return;
    this.#offers = true;
    this.#selects = true;
    this.#host.element.requestUpdate();
  };

  readonly #copy = async (): Promise<void> => {
    const [card, model] = [this.#card(), cardModel.value];
    if (!card || !model) return;
    const done = await model.copied(card.whole);
    this.#selects = !done;
    this.#tell(done ? 'copied' : 'copyByHand');
    this.#host.send('xa-procedure-share', { code: card.code, method: 'copy' });
  };

  readonly #copyJsonLd = async (): Promise<void> => {
    try {
      const done = await cardModel.value?.copied(jsonText(await this.#host.element.toJsonLd(), 2));
      this.#tell(done === true ? 'copied' : 'copyFailed');
    } catch {
      this.#tell('copyFailed'); // our own code did not come
    }
  };

  readonly #print = async (): Promise<void> => {
    const { element, l10n } = this.#host;
    const view = this.#host.view();
    if (!view || !this.#host.send('xa-before-print', {}, { cancelable: true })) return;
    try {
      const { printCard } = await cardPaper.load();
      printCard({ view, ticked: this.#host.ticked(), day: todayOf(element), policy: this.#host.policy(), l10n, styles: (element.renderRoot as ShadowRoot).adoptedStyleSheets });
    } catch {
      print(); // Without our code the page is printed as it stands, which is better than nothing.
    }
  };

  /** The card as a message, as it stands now. */
  #card(): SharedCard | undefined {
    const view = this.#host.view();
    return view && cardModel.value?.sharedCard(view, shareAddress(this.#host.element.shareHref, this.#host.element.baseURI), this.#host.l10n);
  }

  #tell(done: 'copied' | 'copyByHand' | 'copyFailed' | undefined): void {
    this.#done = done;
    this.#host.element.requestUpdate();
  }
}
