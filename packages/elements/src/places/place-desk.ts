import type { LinkPolicy } from '@xaso/core';
import type { Place } from '@xaso/places';
import type { TemplateResult } from 'lit';
import type { Localizer } from '../internal/localize-controller.js';
import type { SharedText } from '../internal/share.js';
import { shareAddress } from '../internal/taking-along.js';
import type { PlaceWords } from './place-language.js';
import type { PlacesElement } from './places-element.js';
import { placesExtras, type PlacesExtras } from './places-contract.js';
import type { PlaceShareDetail } from './places-events.js';
import type { PlacesScene } from './places-scene.js';
import type { PlacesMessages } from './places-element.messages.js';

/** What the desk of a selected place needs of its list. */
export interface PlaceDeskTools {
  readonly element: PlacesElement;
  readonly l10n: Localizer<PlacesMessages>;
  readonly policy: () => LinkPolicy;
  readonly words: () => PlaceWords;
  /** Brings what only some readers want; undefined where it does not come. */
  readonly extras: () => Promise<PlacesExtras | undefined>;
}

type Done = 'copied' | 'copyByHand' | 'copyFailed' | 'actionFailed';

/** What a reader does with the place that is selected: sends it, copies it. */
export class PlaceDesk {
  readonly #tools: PlaceDeskTools;
  #offers = false;
  #selects = false;
  #done: Done | undefined;
  #isAsked = false;

  /** Counts what has been done, so that the row is drawn again. */
  revision = 0;

  constructor(tools: PlaceDeskTools) {
    this.#tools = tools;
  }

  /** What is told of the place beside its row; undefined until the code for it is there. */
  render(place: Place, scene: PlacesScene): TemplateResult | undefined {
    const extras = placesExtras.value;
    if (!extras) {
      if (!this.#isAsked) this.#tools.element.waitFor(this.#tools.extras());
      this.#isAsked = true;
      return undefined;
    }
    const offered = this.#offers ? this.#message(place)?.whole : undefined;
    const done = this.#done === undefined ? '' : this.#tools.l10n.term(this.#done);
    return extras.renderDetails(place, scene, { offered, done, offersJsonLd: this.#tools.element.jsonLd });
  }

  /** Once the row is drawn: selects the text to copy. */
  drawn(): void {
    if (this.#selects) this.#tools.element.renderRoot.querySelector('textarea')?.select();
    this.#selects = false;
  }

  /** Another place is selected: what was done with the last one does not hold for it. */
  reset(): void {
    [this.#offers, this.#done, this.#isAsked] = [false, undefined, false];
  }

  async share(place: Place): Promise<void> {
    this.#tell(undefined);
    const extras = await this.#tools.extras();
    const message = this.#message(place);
    if (!extras || !message) return this.#tell('actionFailed');
    const outcome = await extras.shareText(message);
    if (outcome === 'shared') this.#sent(place, 'app');
    if (outcome !== 'byHand') return;
    this.#offers = true;
    this.#selects = true;
    this.#redraw();
  }

  async copy(place: Place): Promise<void> {
    const message = this.#message(place);
    if (!message) return;
    const done = await placesExtras.value!.copied(message.whole);
    this.#selects = !done;
    this.#tell(done ? 'copied' : 'copyByHand');
    this.#sent(place, 'copy');
  }

  async copyJsonLd(place: Place): Promise<void> {
    const extras = await this.#tools.extras();
    if (!extras) return this.#tell('actionFailed');
    const data = extras.placeJsonLd(place, { linkPolicy: this.#tools.policy() });
    this.#tell((await extras.copied(extras.jsonText(data, 2))) ? 'copied' : 'copyFailed');
  }

  #message(place: Place): SharedText | undefined {
    const { element, words, l10n } = this.#tools;
    const address = shareAddress(element.shareHref?.replaceAll('{id}', encodeURIComponent(place.id)), element.baseURI);
    return placesExtras.value?.sharedPlace(place, address, words(), l10n);
  }

  #sent({ id }: Place, method: PlaceShareDetail['method']): void {
    this.#tools.element.send('xa-place-share', { id, method } satisfies PlaceShareDetail);
  }

  #tell(done: Done | undefined): void {
    this.#done = done;
    this.#redraw();
  }

  #redraw(): void {
    this.revision += 1;
    this.#tools.element.requestUpdate();
  }
}
