import { civilDate, jsonText, parseResult, type ParseResult } from '@xaso/core';
import { importPlaces, readPlaceTable } from '@xaso/places/import';
import type { InlineTable } from '../internal/data/inline-table.js';
import type { PlaceSource } from './place-source.js';

/** Reads the plain table inside an element; its caption is the title. */
export async function readInlinePlaces({ caption, rows }: InlineTable): Promise<ParseResult<PlaceSource>> {
  const { value, findings } = await readRows(jsonText(rows), 'table');
  return parseResult<PlaceSource>(value && { ...value, ...(caption === '' ? {} : { title: caption }) }, findings);
}

/** Reads a CSV, XLSX or GeoJSON file. */
export function readPlaceFile(bytes: Uint8Array, name: string): Promise<ParseResult<PlaceSource>> {
  return readRows(bytes, name);
}

/** A table does not say who vouches for it and for which day; an import asks, a page leaves both out and so says nothing of them. */
const unsaid = { publisher: { name: '?' }, asOf: civilDate('1970-01-01') };

/** A page is public: what has no consent is left out of what is read here, too. */
async function readRows(content: Uint8Array | string, fileName: string): Promise<ParseResult<PlaceSource>> {
  const { value, findings } = await readPlaceTable(content, { fileName, ...(typeof content === 'string' ? { format: 'json' as const } : {}) });
  const read = value === undefined ? undefined : importPlaces(value, unsaid);
  return parseResult<PlaceSource>(read?.value && { items: read.value.items, ...(read.value.licence === undefined ? {} : { licence: read.value.licence }) }, [...findings, ...(read?.findings ?? [])]);
}
