import { coverageOf, type Coverage, type Place } from '@xaso/places';
import type { TemplateResult } from 'lit';
import { canPrint } from '../internal/taking-along.js';
import type { DeskTools } from './desk-tools.js';
import { ListMap } from './list-map.js';
import { PlaceDesk } from './place-desk.js';
import { placeWords } from './place-language.js';
import { PlaceSearch, openQuestion, type PlaceQuestion } from './place-search.js';
import type { PlaceSource } from './place-source.js';
import { placesExtras, type PlacesExtras } from './places-contract.js';
import type { PlacesElement } from './places-element.js';
import type { PlaceSearchDetail, PlaceSelectDetail } from './places-events.js';
import { momentOf } from './places-moment.js';
import type { MapScene, PlacesActs, PlacesScene } from './places-scene.js';
import { pieceSize } from './render-place.js';
import { countText, moreOnClick, renderPlaces } from './render-places.js';

/** Places that are drawn at once, and how many are there soon after, so that Ctrl+F and the scroll bar have something to go by. */
const firstPlaces = pieceSize;
const soonPlaces = 4 * pieceSize;

/** How long a reader pauses before it is told what was found. */
const pauseOfTyping = 500;

/** How often "open" and "closed" are looked at again, in milliseconds. */
const minute = 60_000;

/** What a reader does with a list of places: searches, filters, selects, looks at the map, takes it along. */
export class PlacesDesk {
  readonly #element: PlacesElement;
  readonly #tools: DeskTools;
  readonly #search = new PlaceSearch();
  readonly #map: ListMap;
  readonly #place: PlaceDesk;
  #question: PlaceQuestion = openQuestion;
  #scene: PlacesScene | undefined;
  #coverage: { readonly of: PlaceSource; readonly figure: Coverage } | undefined;
  #limit = firstPlaces;
  #selected: string | undefined;
  #view: 'list' | 'map' = 'list';
  #done = '';
  #nearSaid: 'nearAsking' | 'nearOn' | 'nearDenied' | 'nearUnavailable' | 'nearInsecure' | undefined;
  #goal: string | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #growth: ReturnType<typeof setTimeout> | undefined;
  #tick: ReturnType<typeof setTimeout> | undefined;

  constructor(element: PlacesElement, tools: DeskTools) {
    this.#element = element;
    this.#tools = tools;
    this.#map = new ListMap(element, tools, { found: () => this.#scene?.found ?? [], selected: () => this.#selected, picked: (id) => this.#pick(id, 'map') });
    this.#place = new PlaceDesk({ element, l10n: tools.l10n, policy: tools.policy, words: () => placeWords(tools.l10n.language), extras: () => this.#extras() });
  }

  /** The status of the map, as `xa-map-status` tells it. */
  get mapStatus(): MapScene['status'] {
    return this.#map.status;
  }

  /** Whether the outline of the commune is wanted by now. */
  get wantsBoundary(): boolean {
    return this.#map.wantsBoundary;
  }

  /** The places that are found now. */
  get found(): readonly Place[] {
    return this.#scene?.found.map(({ place }) => place) ?? [];
  }

  /** The list of a source, as it stands now; undefined until the first one is ready to be searched. */
  render(source: PlaceSource): TemplateResult | undefined {
    const { l10n } = this.#tools;
    const work = this.#search.take({ source, kind: this.#element.kindsWanted, messages: placeWords(l10n.language).messages });
    if (work) this.#element.waitFor(work.then(() => this.#element.requestUpdate()));
    if (!this.#search.isReady) return undefined;
    this.#scene = this.#sceneOf(source);
    return renderPlaces(this.#scene);
  }

  /** Once the list is drawn: moves the focus, watches for the map to come into sight, draws more while the page is idle. */
  drawn(): void {
    if (this.#goal !== undefined) this.#moveFocus(this.#goal);
    this.#place.drawn();
    this.#map.drawn();
    this.#grow();
    this.#tick ??= setTimeout(() => {
      this.#tick = undefined;
      this.#element.requestUpdate();
    }, minute);
    warmUp();
  }

  /** The element has left the page, or has nothing to show. */
  rest(): void {
    [this.#pause, this.#growth, this.#tick].forEach(clearTimeout);
    [this.#growth, this.#tick] = [undefined, undefined];
    this.#map.rest();
  }

  /** Selects a place, as if the reader had; undefined selects none. */
  select(id: string | undefined): void {
    this.#selected = id;
    this.#place.reset();
    const position = this.#search.positionOf(id);
    if (position >= this.#limit) this.#limit = Math.ceil((position + 1) / pieceSize) * pieceSize;
    this.#element.requestUpdate();
  }

  #sceneOf(source: PlaceSource): PlacesScene {
    const { l10n, links, policy, isPrinting, title } = this.#tools;
    const element = this.#element;
    const words = placeWords(l10n.language);
    const moment = momentOf(element);
    const found = this.#search.find(this.#question, moment);
    const position = this.#search.positionOf(this.#selected);
    const printing = isPrinting();
    const scene: PlacesScene = {
      source,
      title: source.title ?? title(),
      coverage: this.#coverageOf(source),
      total: this.#search.total,
      found,
      facets: this.#search.facets,
      question: this.#question,
      limit: printing ? Infinity : this.#limit,
      selected: this.#selected,
      position,
      details: undefined,
      revision: this.#place.revision,
      view: this.#view,
      map: this.#map.scene(source, found),
      printing,
      onPaper: placesExtras.value?.renderOnPaper,
      moment,
      nearSaid: this.#nearSaid === undefined ? '' : l10n.term(this.#nearSaid),
      done: this.#done,
      words,
      headingLevel: element.headingLevel,
      l10n,
      links,
      policy: policy(),
      canPrint: canPrint(),
      reportPhone: element.reportPhone,
      reportMail: element.reportMail,
      acts: this.#acts,
    };
    return position < 0 || printing ? scene : { ...scene, details: this.#place.render(found[position]!.place, scene) };
  }

  #coverageOf(source: PlaceSource): Coverage | undefined {
    if (!this.#tools.countsCoverage()) return undefined;
    if (this.#coverage?.of !== source) this.#coverage = { of: source, figure: coverageOf(source.items) };
    return this.#coverage.figure.total === 0 ? undefined : this.#coverage.figure;
  }

  readonly #acts: PlacesActs = {
    ask: (change) => this.#ask(change),
    near: () => void this.#near(),
    reset: () => {
      this.#ask({ ...openQuestion, near: this.#question.near });
      this.#goal = '#text'; // the button goes
    },
    more: () => {
      // The first of the new rows takes the focus, since the button moves away below them.
      this.#goal = `[data-id="${CSS.escape(this.#scene?.found[this.#limit]?.place.id ?? '')}"]`;
      this.#limit += moreOnClick;
      this.#element.requestUpdate();
    },
    select: (id) => this.#pick(id, 'list'),
    view: (view) => {
      this.#view = view;
      if (view === 'map') this.#map.show();
      this.#element.requestUpdate();
    },
    share: (place) => void this.#place.share(place),
    copy: (place) => void this.#place.copy(place),
    copyJsonLd: (place) => void this.#place.copyJsonLd(place),
    save: () => void this.#save(),
    print: () => void this.#print(),
  };

  #pick(id: string, from: PlaceSelectDetail['from']): void {
    const position = this.#search.positionOf(id);
    const place = this.#scene?.found[position]?.place;
    if (!place) return;
    const isClosing = from === 'list' && id === this.#selected;
    this.select(isClosing ? undefined : id);
    if (isClosing) return;
    if (from === 'map') {
      this.#element.say(this.#tools.l10n.term('selected', { name: place.name }));
      void this.#element.updateComplete.then(() => this.#find(`.column [data-id="${CSS.escape(id)}"]`)?.closest('li')?.scrollIntoView({ block: 'nearest' }));
    }
    this.#element.send('xa-place-select', { id, name: place.name, from } satisfies PlaceSelectDetail);
  }

  /** Another question: the answer begins with its first places again. */
  #ask(change: Partial<PlaceQuestion>): void {
    this.#question = { ...this.#question, ...change };
    this.#limit = firstPlaces;
    this.#done = '';
    clearTimeout(this.#growth);
    this.#growth = undefined;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#tell(), pauseOfTyping);
    this.#element.requestUpdate();
  }

  /** Says what was found, to a screen reader and to the page, once the reader has paused. */
  #tell(): void {
    const scene = this.#scene;
    if (!scene) return;
    this.#element.say(countText(scene));
    const { near, ...question } = this.#question;
    this.#element.send('xa-place-search', { ...question, isNear: near !== undefined, count: scene.found.length } satisfies PlaceSearchDetail);
  }

  async #near(): Promise<void> {
    if (this.#question.near !== undefined) {
      this.#nearSaid = undefined;
      return this.#ask({ near: undefined });
    }
    this.#nearSaid = 'nearAsking';
    this.#element.requestUpdate();
    const answer = await (await this.#extras())?.askPosition();
    if (answer === undefined) this.#nearSaid = 'nearUnavailable';
    else if ('position' in answer) {
      this.#nearSaid = 'nearOn';
      this.#ask({ near: answer.position });
    } else this.#nearSaid = ({ denied: 'nearDenied', unavailable: 'nearUnavailable', insecure: 'nearInsecure' } as const)[answer.problem];
    this.#element.requestUpdate();
  }

  async #save(): Promise<void> {
    const scene = this.#scene;
    const extras = await this.#extras();
    if (!scene) return;
    const { l10n } = this.#tools;
    this.#done = extras === undefined ? l10n.term('actionFailed') : l10n.term('saved', { name: extras.savePlaces(this.found, scene.source, scene.words) });
    this.#element.requestUpdate();
  }

  async #print(): Promise<void> {
    const scene = this.#scene;
    if (!scene || !this.#element.send('xa-before-print', {}, { cancelable: true })) return;
    const [extras] = await Promise.all([this.#extras(), this.#map.outlineForPaper()]);
    const sketch = this.#map.scene(scene.source, scene.found) === undefined ? undefined : this.#map.provider('sketch');
    if (extras) await extras.printPlaces(scene, sketch, (this.#element.renderRoot as ShadowRoot).adoptedStyleSheets);
    else print(); // Without our code the page is printed as it stands, which is better than nothing.
  }

  async #extras(): Promise<PlacesExtras | undefined> {
    try {
      return await placesExtras.load();
    } catch {
      return undefined;
    } finally {
      this.#element.requestUpdate();
    }
  }

  /** Draws more of the list while the page has nothing else to do. */
  #grow(): void {
    const found = this.#scene?.found.length ?? 0;
    if (this.#growth !== undefined || this.#limit >= Math.min(found, soonPlaces)) return;
    this.#growth = setTimeout(() => {
      this.#growth = undefined;
      this.#limit += pieceSize;
      this.#element.requestUpdate();
    }, 60);
  }

  #moveFocus(goal: string): void {
    this.#goal = undefined;
    this.#find(goal)?.focus();
  }

  #find(selector: string): HTMLElement | null {
    return this.#element.renderRoot.querySelector<HTMLElement>(selector);
  }
}

let warmed = false;

/** What only some readers want comes when the page has nothing else to do: who loses the network can still send and print. */
function warmUp(): void {
  if (warmed) return;
  warmed = true;
  const bring = (): void => void placesExtras.load().catch(() => undefined);
  if (typeof requestIdleCallback === 'function') requestIdleCallback(bring);
  else setTimeout(bring, 1000);
}
