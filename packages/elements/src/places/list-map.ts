import type { ListedPlace } from '@xaso/places';
import { renderDocumentNotice } from '../internal/document-notice.js';
import type { DeskTools } from './desk-tools.js';
import { mapChoice } from './map-choice.js';
import { MapDesk } from './map-desk.js';
import { mapPlaces } from './map-places.js';
import { mapLabels, providerOf } from './map-providers.js';
import { placeWords } from './place-language.js';
import type { PlaceSource } from './place-source.js';
import type { PlacesElement } from './places-element.js';
import type { MapChoice, MapStatusDetail } from './places-events.js';
import type { MapActs, MapScene } from './places-scene.js';

/** What the map asks of the list beside it. */
export interface ListSide {
  readonly found: () => readonly ListedPlace[];
  readonly selected: () => string | undefined;
  readonly picked: (id: string) => void;
}

/** How often paper asks whether the outline has come, in milliseconds, and how many times. */
const outlinePause = 50;
const outlineTries = 60;

/** The map beside a list: which one, when it begins, and that it shows what the list does. */
export class ListMap {
  readonly #element: PlacesElement;
  readonly #tools: DeskTools;
  readonly #map: MapDesk;
  readonly #acts: MapActs;
  #isSketchInstead = false;
  #isSeen = false;
  #isPaperWanted = false;
  /** What the map that is open was made of; empty before the first. */
  #madeOf: readonly unknown[] = [];
  #wasPrinting = false;
  #watch: IntersectionObserver | undefined;
  #watched: Element | null = null;

  constructor(element: PlacesElement, tools: DeskTools, list: ListSide) {
    this.#element = element;
    this.#tools = tools;
    this.#map = new MapDesk({
      frame: () => element.renderRoot.querySelector<HTMLElement>('.frame'),
      provider: () => this.provider(this.#choice()),
      places: () => mapPlaces(list.found(), tools.isPrinting()),
      selected: list.selected,
      changed: () => this.#changed(),
    });
    this.#acts = {
      open: () => {
        this.#isSeen = true;
        if (this.#madeOf.length > 0) this.#map.open(); // one that was closed
        element.requestUpdate();
      },
      agree: () => this.#map.send({ type: 'agree' }),
      retry: () => this.#map.send({ type: 'retry' }),
      sketch: () => {
        this.#isSketchInstead = true;
        element.requestUpdate();
      },
      withdraw: () => this.#map.send({ type: 'withdraw' }),
      picked: (event) => list.picked(event.detail.id),
      failed: (event) => this.#map.failed(event.detail.failure),
    };
  }

  get status(): MapScene['status'] {
    return this.#map.status;
  }

  /** Whether the outline of the commune is wanted by now: once the map is in sight, or on paper. */
  get wantsBoundary(): boolean {
    return this.#isSeen || this.#isPaperWanted;
  }

  /** The reader asked to see the map. */
  show(): void {
    this.#isSeen = true;
  }

  /** What drawing the map needs; undefined where there is none, or where the drawing would be empty. */
  scene(source: PlaceSource, found: readonly ListedPlace[]): MapScene | undefined {
    const choice = this.#choice();
    const hasGround = source.items.some(({ point }) => point !== undefined) || this.#element.boundary !== undefined || this.#element.boundarySrc !== undefined;
    if (choice === 'none' || (choice === 'sketch' && !hasGround)) return undefined;
    const { boundary, l10n } = this.#tools;
    const words = { part: 'boundary-status', failed: l10n.term('boundaryFailed'), broken: (count: number) => l10n.term('boundaryBroken', { count }) };
    const boundaryNotice = renderDocumentNotice(boundary(), words, l10n, () => this.#element.requestUpdate());
    const withoutPoint = found.filter(({ place }) => place.point === undefined).length;
    return { choice, status: this.#map.status, offersSketch: choice !== 'sketch' && hasGround, withoutPoint, boundaryNotice, acts: this.#acts };
  }

  /** A map of this choice, with what the element was given for it. */
  provider(choice: MapChoice): ReturnType<typeof providerOf> {
    const { l10n, boundary } = this.#tools;
    const words = placeWords(l10n.language);
    const { googleKey, googleMapId, mapEmbed, mapProvider } = this.#element;
    return providerOf(choice, { labels: mapLabels(l10n, words), shape: boundary().value, googleKey, googleMapId, mapEmbed, mapProvider, language: words.language });
  }

  /** Once the list is drawn: opens the map that is wanted by now, and keeps it that of the list. */
  drawn(): void {
    this.#watchFor(this.#element.renderRoot.querySelector('.map'));
    const { boundary, l10n, isPrinting } = this.#tools;
    const { status, value } = boundary();
    const { googleKey, googleMapId, mapEmbed, mapProvider } = this.#element;
    const madeOf = [this.#choice(), value, googleKey, googleMapId, mapEmbed, mapProvider, l10n.language];
    if (this.#isSeen && status !== 'loading' && madeOf.some((one, index) => one !== this.#madeOf[index])) {
      this.#madeOf = madeOf;
      this.#map.send({ type: 'close' });
      this.#map.open();
    }
    if (isPrinting() === this.#wasPrinting) return this.#map.follow();
    this.#wasPrinting = isPrinting();
    this.#map.followNow();
    if (this.#wasPrinting) this.#map.fit();
  }

  /** The element has left the page, or has nothing to show. */
  rest(): void {
    this.#watch?.disconnect();
    [this.#watch, this.#watched, this.#madeOf] = [undefined, null, []];
    this.#map.send({ type: 'close' });
  }

  /** Paper has the outline, too, even where the map was never in sight; it waits for it a moment and no longer. */
  async outlineForPaper(): Promise<void> {
    this.#isPaperWanted = true;
    this.#element.requestUpdate();
    await this.#element.updateComplete;
    for (let tries = 0; tries < outlineTries && this.#tools.boundary().status === 'loading'; tries += 1) await new Promise((resolve) => setTimeout(resolve, outlinePause));
  }

  #choice(): MapChoice {
    return this.#isSketchInstead ? 'sketch' : mapChoice(this.#element);
  }

  #changed(): void {
    const detail: MapStatusDetail = { status: this.#map.status, map: this.#choice() };
    this.#element.dispatchEvent(new CustomEvent('xa-map-status', { detail }));
    this.#element.requestUpdate();
  }

  /** A map is mounted once it comes into sight: not below the fold, and not behind the list of a narrow page. */
  #watchFor(map: Element | null): void {
    if (map === this.#watched) return;
    this.#watch?.disconnect();
    this.#watched = map;
    this.#isSeen = false;
    if (!map) return;
    this.#watch = new IntersectionObserver((entries) => {
      if (!entries.at(-1)!.isIntersecting || this.#isSeen) return;
      this.#isSeen = true;
      this.#element.requestUpdate();
    }, { rootMargin: '160px' });
    this.#watch.observe(map);
  }
}
