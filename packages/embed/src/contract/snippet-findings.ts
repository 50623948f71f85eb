import { findingMaker, type Severity } from '@xaso/core';

/** Every finding that the check of a snippet can raise, with its severity. An `error` means: this does not survive a CMS, or the loader leaves it alone. */
export const snippetFindingSeverities = {
  // what stands around
  'snippet.empty': 'error',
  'snippet.too-long': 'error',
  'snippet.not-a-div': 'error',
  'snippet.outside': 'error',
  'snippet.not-closed': 'error',
  // what is asked for
  'snippet.no-marker': 'error',
  'snippet.unknown-name': 'error',
  'snippet.version': 'error',
  // attributes of the div
  'snippet.unknown-attribute': 'error',
  'snippet.foreign-attribute': 'error',
  'snippet.attribute-twice': 'error',
  'snippet.too-many-attributes': 'error',
  'snippet.not-quoted': 'error',
  // values of the div's attributes
  'snippet.value-empty': 'error',
  'snippet.value-quote': 'error',
  'snippet.value-backslash': 'error',
  'snippet.value-json': 'error',
  'snippet.value-colour': 'error',
  'snippet.value-markup': 'error',
  'snippet.value-entity': 'error',
  'snippet.value-word': 'error',
  'snippet.value-letters': 'error',
  'snippet.value-control': 'error',
  'snippet.value-too-long': 'error',
  // what stands inside
  'snippet.fallback-empty': 'warning',
  'snippet.fallback-tag': 'warning',
  'snippet.fallback-lost': 'error',
  'snippet.fallback-nested': 'error',
  'snippet.fallback-attribute': 'warning',
  'snippet.fallback-address': 'error',
} as const satisfies Record<string, Severity>;

/** A code of `snippetFindingSeverities`. */
export type SnippetFindingCode = keyof typeof snippetFindingSeverities;

/** Makes a finding about a snippet. */
export const snippetFinding = findingMaker<SnippetFindingCode>(snippetFindingSeverities);
