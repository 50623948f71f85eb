import type { ParseResult } from '@xaso/core';
import { parsePlaceDirectory } from '@xaso/places';
import type { InlineTable } from '../internal/data/inline-table.js';
import type { PlaceSource } from './place-source.js';

/** Turns an untrusted `place-directory` into places. One function for all elements, so that a file is parsed once. */
export function parse(input: unknown): ParseResult<PlaceSource> {
  return parsePlaceDirectory(input);
}

/** Reads the plain table inside an element. */
export async function parseTable(table: InlineTable): Promise<ParseResult<PlaceSource>> {
  return (await import('./read-place-rows.js')).readInlinePlaces(table);
}

/** What mapping programs write. */
export const tables = /\.geojson$/i;

/** Reads a CSV, XLSX or GeoJSON file. */
export async function readFile(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<ParseResult<PlaceSource>> {
  return (await import('./read-place-rows.js')).readPlaceFile(bytes, name);
}
