import { parseCriteriaSet, type CriteriaSet } from '@xaso/criteria';
import { parseResult, type ParseResult } from '@xaso/core';

/** One function for all boards, so that a file which several of them use is checked once. */
export const parse: (input: unknown) => ParseResult<CriteriaSet> = parseCriteriaSet;

/** A set of criteria is always JSON. */
export function readFile(): Promise<ParseResult<CriteriaSet>> {
  return Promise.resolve(parseResult<CriteriaSet>(undefined, []));
}
