import type { MapProvider } from '../provider.js';

/** No map: the list alone. A full provider, so that an element needs no special case; it puts nothing on the page. */
export function noneProvider(): MapProvider {
  return {
    needsConsent: false,
    mount: async (_host, signal) => (signal.aborted ? { failure: 'aborted' } : { setPlaces: () => {}, select: () => {}, fit: () => {}, destroy: () => {} }),
  };
}
