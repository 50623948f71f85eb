/// <reference types="google.maps" />
import { importLibrary, setOptions, type APIOptions } from '@googlemaps/js-api-loader';

/** The parts of Google's code that are used. */
export interface GoogleLibraries {
  readonly core: google.maps.CoreLibrary;
  readonly maps: google.maps.MapsLibrary;
  readonly marker: google.maps.MarkerLibrary;
}

/**
 * What the loader was told. Google's code is loaded once a page; while it has not come, the loader reads these again on every try,
 * so that another key counts. It is told only once: told twice, it writes all of it, the key too, to the console.
 */
let told: (APIOptions & { key: string }) | undefined;

/** Loads Google's code, or tries again after a failure. Rejects when it does not come. */
export async function loadGoogleMaps(key: string, language: string): Promise<GoogleLibraries> {
  if (told) told.key = key;
  // A page that loads Google's code by itself has told it everything already.
  else if (!('google' in globalThis && globalThis.google?.maps?.importLibrary)) {
    // VN: the view of the map that is made for Viet Nam. Origin: the key's list of allowed sites needs no more of the address.
    told = { key, language, region: 'VN', v: 'quarterly', authReferrerPolicy: 'origin' };
    setOptions(told);
  }
  const [core, maps, marker] = await Promise.all([fetchLibrary('core'), fetchLibrary('maps'), fetchLibrary('marker')]);
  return { core, maps, marker };
}

const fetchLibrary = <Name extends 'core' | 'maps' | 'marker'>(name: Name): Promise<google.maps.ImportLibraryMap[Name]> =>
  told ? importLibrary(name) : (google.maps.importLibrary(name) as Promise<google.maps.ImportLibraryMap[Name]>);
