import { civilDate, jsonText, parseResult, type ParseResult } from '@xaso/core';
import { importOcop, ocopColumns, type OcopField } from '@xaso/ocop/import';
import { readTable, type TableBook } from '@xaso/readers';
import type { InlineTable } from '../internal/data/inline-table.js';
import type { OcopSource } from './ocop-source.js';

/** Reads the plain table inside an element; its caption is the title. */
export async function readProductTable({ caption, rows }: InlineTable): Promise<ParseResult<OcopSource>> {
  const { value, findings } = await readTable(jsonText(rows), { fileName: 'table', format: 'json', headers: ocopColumns, required: ['name'] });
  const source = value === undefined ? parseResult<OcopSource>(undefined, []) : productsOf(value);
  return parseResult<OcopSource>(source.value && { ...source.value, ...(caption === '' ? {} : { title: caption }) }, [...findings, ...source.findings]);
}

/** Reads a CSV or XLSX file. */
export async function readProductFile(bytes: Uint8Array, name: string): Promise<ParseResult<OcopSource>> {
  const { value, findings } = await readTable(bytes, { fileName: name, headers: ocopColumns, required: ['name'] });
  const source = value === undefined ? parseResult<OcopSource>(undefined, []) : productsOf(value);
  return parseResult<OcopSource>(source.value, [...findings, ...source.findings]);
}

/** A table does not say who vouches for it and for which day; an import asks, a page leaves both out and so says nothing of them. */
const unsaid = { publisher: { name: '?' }, asOf: civilDate('1970-01-01') };

function productsOf(book: TableBook<OcopField>): ParseResult<OcopSource> {
  const { value, findings } = importOcop(book, unsaid);
  return parseResult<OcopSource>(value && { items: value.items }, findings);
}
