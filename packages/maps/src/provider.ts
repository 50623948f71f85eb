/** A point on the Earth in degrees of WGS 84, as phones and Google Maps give it. */
export interface MapPosition {
  readonly latitude: number;
  readonly longitude: number;
}

/** One thing to be seen on a map. Whatever is said about it stands in the list of the page; the map knows only this much. */
export interface MapPlace extends MapPosition {
  /** Shared with the list: what `select` names. */
  readonly id: string;
  /** Accessible name of the point, and what is written beside it while it is selected. */
  readonly name: string;
  /** One to three characters inside the point, such as its number in the printed list. */
  readonly mark?: string;
}

/**
 * What a provider writes or says. The words belong to the element, which knows the language of the page;
 * a provider has none of its own.
 */
export interface MapLabels {
  /** Accessible name of the whole map. */
  readonly map: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** "The whole commune": the view that `fit` gives. */
  readonly fit: string;
  /** The letter of the north, `B` in Vietnamese. */
  readonly north: string;
  /** Accessible name of a group of points that lie too close to be drawn one by one. */
  readonly cluster: (count: number) => string;
  /** A round distance under the scale bar, given in metres. */
  readonly distance: (metres: number) => string;
}

/** Why no map is seen. Each has a text of its own in the element. */
export type MapProblem = 'no-key' | 'auth-failed' | 'blocked' | 'offline' | 'timeout';

/** What `mount` gives instead of a handle. `aborted` is nobody's fault: the element was taken away meanwhile. */
export interface MapFailure {
  readonly failure: MapProblem | 'aborted';
}

/** A map on the page. After `destroy` nothing of it is left, and every call is harmless. */
export interface MapHandle {
  /** Replaces the points. A point without a finite position is left out. */
  setPlaces(places: readonly MapPlace[]): void;
  /** Marks one point and brings it into view; `undefined` marks none. Does not raise `xa-map-select`. */
  select(id: string | undefined): void;
  /** Shows the whole commune again. */
  fit(): void;
  destroy(): void;
}

/**
 * How a map is drawn. The element calls `mount` only after the reader has agreed to whatever the provider asks of other servers:
 * before that call a provider requests nothing and puts nothing on the page.
 */
export interface MapProvider {
  /** Whether the map comes from other servers, so that a reader must be asked first. A provider that says nothing is asked about. */
  readonly needsConsent?: boolean;
  /** Never rejects: what goes wrong is a `MapFailure`. Once `signal` is aborted, nothing more is drawn. */
  mount(host: HTMLElement, signal: AbortSignal): Promise<MapHandle | MapFailure>;
}

/** Raised on the host when the reader picks a point on the map. Stays on the host: the element says it in its own event. */
export type MapSelectEvent = CustomEvent<{ readonly id: string }>;

/** Raised on the host when a map that was ready stops working: a provider may learn late that its key is refused. */
export type MapFailEvent = CustomEvent<{ readonly failure: MapProblem }>;

declare global {
  interface HTMLElementEventMap {
    'xa-map-select': MapSelectEvent;
    'xa-map-fail': MapFailEvent;
  }
}

/** Tells a failure from a handle. */
export function isMapFailure(result: MapHandle | MapFailure): result is MapFailure {
  return 'failure' in result;
}

/** For providers: tells the element that the reader picked a point. */
export function raiseSelect(host: HTMLElement, id: string): void {
  host.dispatchEvent(new CustomEvent('xa-map-select', { detail: { id } }));
}

/** For providers: tells the element that the map stopped working after it was ready. */
export function raiseFail(host: HTMLElement, failure: MapProblem): void {
  host.dispatchEvent(new CustomEvent('xa-map-fail', { detail: { failure } }));
}
