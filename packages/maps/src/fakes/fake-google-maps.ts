/** The address that Google's loader asks, which tests answer with `fakeGoogleMaps`. */
export const googleLoaderAddress = 'https://maps.googleapis.com/maps/api/js';

/**
 * A script in place of Google's, as large as what the adapter uses of it. Maps keep what they were told in `window.fakeGoogle.maps`.
 * A key decides what happens: with `refused` Google refuses it right after the first map, with `silent` it never answers.
 */
export function fakeGoogleMaps(): string {
  return `(${install.toString()})();`;
}

/** Self-contained: it is sent to a page as text. */
function install(): void {
  interface Box {
    readonly west: number;
    readonly south: number;
    readonly east: number;
    readonly north: number;
  }
  interface Spot {
    readonly lat: number;
    readonly lng: number;
  }
  const scope = window as unknown as { google: { maps: Record<string, unknown> }; fakeGoogle: { maps: FakeMap[] }; gm_authFailure?: () => void };
  const namespace = scope.google.maps;
  const key = new URL((document.querySelector('script[src*="maps.googleapis.com"]') as HTMLScriptElement).src).searchParams.get('key');
  if (key === 'silent') return;
  scope.fakeGoogle = { maps: [] };

  class FakeMap {
    options: Record<string, unknown>;
    zoom: number | undefined;
    box: Box | undefined;
    readonly listeners = new Map<string, Set<() => void>>();
    constructor(
      readonly frame: HTMLElement,
      options: Record<string, unknown>,
    ) {
      this.options = { ...options };
      scope.fakeGoogle.maps.push(this);
      if (key === 'refused') setTimeout(() => scope.gm_authFailure?.());
    }
    setOptions(options: Record<string, unknown>): void {
      Object.assign(this.options, options);
    }
    addListener(name: string, listener: () => void): { remove(): void } {
      const listeners = this.listeners.get(name) ?? new Set();
      this.listeners.set(name, listeners.add(listener));
      return { remove: () => void listeners.delete(listener) };
    }
    getZoom(): number | undefined {
      return this.zoom;
    }
    getBounds(): { toJSON(): Box; contains(spot: Spot): boolean } | undefined {
      const box = this.box;
      return box && { toJSON: () => box, contains: ({ lat, lng }) => lat >= box.south && lat <= box.north && lng >= box.west && lng <= box.east };
    }
    fitBounds(box: Box): void {
      this.look(box, Math.log2((this.frame.clientWidth * 360) / (256 * (box.east - box.west))));
    }
    setZoom(zoom: number): void {
      const { west, east, south, north } = this.box!;
      const share = 2 ** (this.zoom! - zoom) / 2;
      const [x, y] = [(west + east) / 2, (south + north) / 2];
      this.look({ west: x - (east - west) * share, east: x + (east - west) * share, south: y - (north - south) * share, north: y + (north - south) * share }, zoom);
    }
    panTo({ lat, lng }: Spot): void {
      const { west, east, south, north } = this.box!;
      const [across, up] = [(east - west) / 2, (north - south) / 2];
      this.look({ west: lng - across, east: lng + across, south: lat - up, north: lat + up }, this.zoom!);
    }
    look(box: Box, zoom: number): void {
      this.box = box;
      this.zoom = Math.floor(zoom);
      setTimeout(() => this.listeners.get('idle')?.forEach((listener) => listener()));
    }
  }

  class FakeMarker extends HTMLElement {
    readonly content: HTMLElement;
    readonly position: Spot;
    zIndex = 0;
    constructor({ map, title, content, position }: { map: FakeMap; title: string; content: HTMLElement; position: Spot }) {
      super();
      this.position = position;
      this.content = content;
      this.title = title;
      this.ariaLabel = title;
      this.role = 'button';
      this.tabIndex = 0;
      this.append(content);
      this.map = map;
      this.addEventListener('click', () => this.dispatchEvent(new Event('gmp-click')));
    }
    set map(map: FakeMap | null) {
      if (map) map.frame.append(this);
      else this.remove();
    }
  }
  customElements.define('gmp-advanced-marker', FakeMarker);

  const libraries: Record<string, unknown> = { core: { ColorScheme: { FOLLOW_SYSTEM: 'FOLLOW_SYSTEM' } }, maps: { Map: FakeMap }, marker: { AdvancedMarkerElement: FakeMarker } };
  namespace['importLibrary'] = async (name: string) => libraries[name] ?? Promise.reject(new Error(`the fake has no library ${name}`));
  (namespace['__ib__'] as () => void)();
}
