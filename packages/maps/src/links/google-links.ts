import { excerpt } from '@xaso/core';
import type { Position } from '@xaso/places';

/** What is known about where something is. One of place id, position and Plus Code is needed. */
export interface GoogleTarget {
  /** Google's id of the place, which survives a move of the pin. */
  readonly placeId?: string | undefined;
  readonly position?: Position | undefined;
  /** A full Plus Code (`7PH7RQ3G+VV`), or a short one with the name of the town after it. */
  readonly plusCode?: string | undefined;
  /** What to search for beside a place id. */
  readonly name?: string | undefined;
}

const placeIdForm = /^[\w-]{10,300}$/;
const plusCodeForm = /^(?:[2-9CFGHJMPQRVWX]{8}\+[2-9CFGHJMPQRVWX]{2,7}|[2-9CFGHJMPQRVWX]{2,6}\+[2-9CFGHJMPQRVWX]{2,7}[ ,].*\p{L}.*)$/iu;

/** Address that shows a place in Google Maps, in the app where there is one. No key, and nothing is asked before the reader follows it. `undefined` when nothing usable is known. */
export function googleMapsLink(target: GoogleTarget): string | undefined {
  return address('search', 'query', 'query_place_id', target);
}

/** Address that asks Google Maps for the way to a place. Where the reader is, it leaves to the reader. */
export function googleDirectionsLink(target: GoogleTarget): string | undefined {
  return address('dir', 'destination', 'destination_place_id', target);
}

function address(action: 'search' | 'dir', query: string, idParameter: string, { placeId, position, plusCode, name }: GoogleTarget): string | undefined {
  const id = placeId !== undefined && placeIdForm.test(placeId) ? placeId : undefined;
  const code = plusCode !== undefined && plusCodeForm.test(plusCode.trim()) ? excerpt(plusCode.trim(), 120) : undefined;
  const words = (name !== undefined && excerpt(name, 120).trim()) || undefined;
  const where = (id === undefined ? undefined : words) ?? (position && coordinates(position)) ?? code ?? id;
  if (where === undefined) return undefined;
  const parameters = new URLSearchParams({ api: '1', [query]: where });
  if (id !== undefined) parameters.set(idParameter, id);
  return `https://www.google.com/maps/${action}/?${parameters}`;
}

/** Six decimals are some ten centimetres; anything finer is noise of the writing. */
function coordinates({ latitude, longitude }: Position): string | undefined {
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return undefined;
  return `${Number(latitude.toFixed(6))},${Number(longitude.toFixed(6))}`;
}
