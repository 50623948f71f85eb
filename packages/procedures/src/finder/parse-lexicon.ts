import { parseListDocument, type ParseResult } from '@xaso/core';
import { validateLexiconEntry } from './generated/search-lexicon.validate.js';
import type { SearchLexicon } from './lexicon.js';
import type { LexiconEntry } from './lexicon.schema.js';

/** Turns untrusted JSON into a lexicon. Entries of a wrong shape are left out and named. Never throws. */
export function parseSearchLexicon(input: unknown): ParseResult<SearchLexicon> {
  return parseListDocument<LexiconEntry, 'search-lexicon'>(input, { kind: 'search-lexicon', version: 1, validateItem: validateLexiconEntry });
}
