import { initialMapState, isMapFailure, mountMap, nextMapState, type MapEvent, type MapFailure, type MapHandle, type MapPlace, type MapProvider, type MapStatus } from '@xaso/maps';

/** The element that shows a map, as far as the map needs it. */
export interface MapSeat {
  /** Where the map is drawn; null while the element is not. */
  readonly frame: () => HTMLElement | null;
  readonly provider: () => MapProvider;
  readonly places: () => readonly MapPlace[];
  readonly selected: () => string | undefined;
  /** The status is another one. */
  readonly changed: () => void;
}

/** How long a list may go on changing before the map follows: typing comes first. */
const pauseOfMap = 120;

/** Runs one map: asks the state machine, mounts what it says, and keeps the points those of the list. */
export class MapDesk {
  readonly #seat: MapSeat;
  #state = initialMapState;
  #mount: AbortController | undefined;
  #handle: MapHandle | undefined;
  #shown: readonly MapPlace[] | undefined;
  #selected: string | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(seat: MapSeat) {
    this.#seat = seat;
  }

  get status(): MapStatus {
    return this.#state.status;
  }

  /** Tells the machine what happened; a call of `mount` follows where it says so. */
  send(event: MapEvent): void {
    const before = this.#state;
    this.#state = nextMapState(before, event);
    if (this.#state === before) return;
    const isNewAttempt = this.#state.attempt !== before.attempt;
    if (isNewAttempt || this.#state.status !== 'ready') this.#clear();
    this.#seat.changed();
    if (isNewAttempt) void this.#begin(this.#state.attempt);
  }

  /** The map is wanted: where another server would be asked, the reader is asked first. */
  open(): void {
    // A provider that says nothing is asked about.
    if (this.#state.status === 'idle') this.send({ type: 'open', needsConsent: this.#seat.provider().needsConsent !== false });
  }

  /** Puts the points and the choice of the list on the map, once the list has come to rest. */
  follow(): void {
    if (!this.#handle) return;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.followNow(), this.#shown === undefined ? 0 : pauseOfMap);
  }

  /** The same at once, for paper. */
  followNow(): void {
    clearTimeout(this.#pause);
    const [places, selected] = [this.#seat.places(), this.#seat.selected()];
    if (places !== this.#shown) this.#handle?.setPlaces(places);
    if (selected !== this.#selected) this.#handle?.select(selected);
    [this.#shown, this.#selected] = [places, selected];
  }

  /** Shows the whole commune, as paper wants it. */
  fit(): void {
    this.#handle?.fit();
  }

  /** A map that worked stopped working. */
  failed(failure: MapFailure['failure']): void {
    this.send({ type: 'failed', attempt: this.#state.attempt, failure });
  }

  async #begin(attempt: number): Promise<void> {
    const frame = this.#seat.frame();
    const mount = (this.#mount = new AbortController());
    if (!frame) return this.send({ type: 'failed', attempt, failure: 'aborted' });
    const result = await mountMap(this.#seat.provider(), frame, mount.signal);
    if (mount !== this.#mount) return; // another try has begun, or the map is not wanted any more
    if (isMapFailure(result)) return this.send({ type: 'failed', attempt, failure: result.failure });
    this.#handle = result;
    this.followNow();
    this.send({ type: 'mounted', attempt });
  }

  #clear(): void {
    clearTimeout(this.#pause);
    const [mount, handle] = [this.#mount, this.#handle];
    [this.#mount, this.#handle, this.#shown, this.#selected] = [undefined, undefined, undefined, undefined];
    handle?.destroy();
    mount?.abort();
  }
}
