import { parseResult, type ParseResult } from '@xaso/core';
import { parseOcopCatalogue, parseOcopProduct } from '@xaso/ocop';
import type { InlineTable } from '../internal/data/inline-table.js';
import type { OcopSource } from './ocop-source.js';

/** Turns untrusted JSON, a catalogue or one product, into products. One function for all elements, so that a file is parsed once. */
export function parse(input: unknown): ParseResult<OcopSource> {
  const isDocument = typeof input === 'object' && input !== null && ('items' in input || 'schemaVersion' in input);
  if (isDocument) return parseOcopCatalogue(input);
  const { value, findings } = parseOcopProduct(input);
  return parseResult<OcopSource>(value && { items: [value] }, findings);
}

/** Reads the plain table inside an element. */
export async function parseTable(table: InlineTable): Promise<ParseResult<OcopSource>> {
  return (await import('./read-product-rows.js')).readProductTable(table);
}

/** Reads a CSV or XLSX file. */
export async function readFile(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<ParseResult<OcopSource>> {
  return (await import('./read-product-rows.js')).readProductFile(bytes, name);
}
