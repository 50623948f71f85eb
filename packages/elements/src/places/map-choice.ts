import type { MapChoice } from './places-events.js';

/** What an element was given about its map. */
export interface MapWish {
  readonly map?: string | undefined;
  readonly mapEmbed?: string | undefined;
  readonly googleKey?: string | undefined;
  readonly mapProvider?: object | undefined;
}

const named: readonly MapChoice[] = ['google', 'embed', 'sketch', 'none'];

/** Which map is meant: the one that is named; else the page's own, Google's where there is a key, the copied one, and with none of these the drawing. */
export function mapChoice({ map, mapEmbed, googleKey, mapProvider }: MapWish): MapChoice {
  const asked = named.find((choice) => choice === map);
  if (asked !== undefined) return asked;
  if (mapProvider !== undefined) return 'own';
  if ((googleKey ?? '').trim() !== '') return 'google';
  return (mapEmbed ?? '').trim() === '' ? 'sketch' : 'embed';
}
