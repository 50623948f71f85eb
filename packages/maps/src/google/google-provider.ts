import { isMapFailure, raiseFail, type MapFailure, type MapHandle, type MapLabels, type MapProvider } from '../provider.js';
import type { CommuneShape } from '../boundary/commune-shape.js';
import { drawGoogleMap } from './draw-google-map.js';
import { loadGoogleMaps } from './load-google-maps.js';
import { isKeyRefused, watchKey } from './watch-key.js';

/** What the owner of a page gives for Google's map. */
export interface GoogleOptions {
  /** Google's key, restricted to the sites that may use it. It goes to Google and nowhere else: no attribute, no log, no event. */
  readonly key: string | undefined;
  /** Id of a map style from Google's console; points need one. Without it the one that Google has for trying out. */
  readonly mapId?: string | undefined;
  readonly labels: MapLabels;
  /** The commune: the camera is kept to it. Without it, to the places. */
  readonly shape?: CommuneShape | undefined;
  /** Language of the map. The first map of a page decides, since Google's code is loaded once. */
  readonly language?: string | undefined;
}

/** Google Maps, after the reader agreed to be seen by Google. Until `mount` is called nothing is requested. */
export function googleProvider(options: GoogleOptions): MapProvider {
  return { needsConsent: true, mount: (host, signal) => mountGoogle(host, signal, options) };
}

/** Settles with whatever comes first: a map, a refused key, a failed load, or the end of the wait. */
function mountGoogle(host: HTMLElement, signal: AbortSignal, options: GoogleOptions): Promise<MapHandle | MapFailure> {
  const key = options.key?.trim();
  return new Promise((resolve) => {
    if (signal.aborted) return resolve({ failure: 'aborted' });
    if (!key) return resolve({ failure: 'no-key' });
    if (isKeyRefused()) return resolve({ failure: 'auth-failed' });
    if (navigator.onLine === false) return resolve({ failure: 'offline' });

    let result: MapHandle | MapFailure | undefined;
    const end = (): void => {
      stopWatching();
      signal.removeEventListener('abort', abort);
    };
    const settle = (found: MapHandle | MapFailure): void => {
      result = found;
      if (isMapFailure(found)) end();
      resolve(found);
    };
    /** Ends a wait, or takes a map away that is there. */
    const fail = (failure: MapFailure['failure']): void => {
      if (!result) return settle({ failure });
      if (isMapFailure(result)) return;
      result.destroy();
      if (failure !== 'aborted') raiseFail(host, failure);
    };
    const abort = (): void => fail('aborted');
    const stopWatching = watchKey(() => fail('auth-failed'));
    signal.addEventListener('abort', abort);

    loadGoogleMaps(key, options.language ?? 'vi')
      .then((libraries) => {
        if (!result) settle(drawGoogleMap(host, libraries, options, end));
      })
      // What Google's code throws may name the address with the key in it, so it is not passed on.
      .catch(() => fail(navigator.onLine === false ? 'offline' : 'blocked'));
  });
}
