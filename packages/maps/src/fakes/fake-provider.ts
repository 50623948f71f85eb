import { raiseFail, raiseSelect, type MapFailure, type MapHandle, type MapPlace, type MapProblem, type MapProvider } from '../provider.js';

/** A provider for tests of an element: it draws nothing, waits to be told how it ends, and remembers what was asked of it. */
export interface FakeProvider extends MapProvider {
  /** Number of calls of `mount` so far. */
  readonly mounts: number;
  /** What the last map was asked: the places of `setPlaces`, the id of `select`, … */
  readonly asked: readonly string[];
  readonly places: readonly MapPlace[];
  /** Whether a map is there that was not destroyed. */
  readonly isShown: boolean;
  /** Ends the wait of the last `mount` with a map. */
  succeed(): void;
  /** Ends the wait of the last `mount` without one, or stops a map that is there. */
  fail(failure: MapProblem): void;
  /** Picks a point, as a reader would. */
  pick(id: string): void;
}

/** Makes a provider that settles only when told to, or at once. */
export function fakeProvider({ needsConsent = true, settles }: { readonly needsConsent?: boolean; readonly settles?: 'ready' | MapProblem } = {}): FakeProvider {
  let host: HTMLElement | undefined;
  let settle: ((result: MapHandle | MapFailure) => void) | undefined;
  let places: readonly MapPlace[] = [];
  let asked: string[] = [];
  let mounts = 0;
  let shown = false;

  const handle = (): MapHandle => {
    shown = true;
    return {
      setPlaces(next) {
        places = next;
        asked.push(`places ${next.length}`);
      },
      select: (id) => void asked.push(`select ${id ?? 'none'}`),
      fit: () => void asked.push('fit'),
      destroy() {
        shown = false;
        asked.push('destroy');
      },
    };
  };
  const end = (result: () => MapHandle | MapFailure): void => {
    const waiting = settle;
    settle = undefined;
    waiting?.(result());
  };

  return {
    needsConsent,
    get mounts() {
      return mounts;
    },
    get asked() {
      return asked;
    },
    get places() {
      return places;
    },
    get isShown() {
      return shown;
    },
    mount(on, signal) {
      mounts += 1;
      host = on;
      asked = [];
      return new Promise((resolve) => {
        settle = resolve;
        signal.addEventListener('abort', () => end(() => ({ failure: 'aborted' })), { once: true });
        if (settles === 'ready') this.succeed();
        else if (settles) this.fail(settles);
      });
    },
    succeed: () => end(handle),
    fail(failure) {
      if (settle) return end(() => ({ failure }));
      if (shown && host) raiseFail(host, failure);
    },
    pick(id) {
      if (shown && host) raiseSelect(host, id);
    },
  };
}
