import { coreFinding, parseListDocument, parseResult, type ParseResult } from '@xaso/core';
import { validateSearchableProcedure } from './generated/search-index.validate.js';
import type { SearchIndex } from './search-index.js';
import type { SearchableProcedure } from './searchable.js';

/** Turns untrusted JSON into a search index. Procedures of a wrong shape are left out and named; then the lists no longer fit and go too. Never throws. */
export function parseSearchIndex(input: unknown): ParseResult<SearchIndex> {
  const { value, findings } = parseListDocument<SearchableProcedure, 'search-index'>(input, {
    kind: 'search-index',
    version: 1,
    validateItem: validateSearchableProcedure,
  });
  if (value === undefined) return parseResult<SearchIndex>(undefined, findings);
  const { lists, ...envelope } = value as SearchIndex & { readonly lists?: unknown };
  if (lists === undefined) return parseResult<SearchIndex>(envelope, findings);
  if (!Array.isArray(lists) || !lists.every((each) => typeof each === 'string')) {
    return parseResult<SearchIndex>(envelope, [...findings, coreFinding('schema.type', { path: 'lists' }, { field: 'lists', type: 'array' })]);
  }
  const isWhole = value.items.length === (input as SearchIndex).items.length;
  return parseResult<SearchIndex>(isWhole ? { ...envelope, lists } : envelope, findings);
}
