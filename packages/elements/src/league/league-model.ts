// The code that reads, ranks, searches and draws. An element loads it when it has data; until then its fallback stands.
import { parseResult, type ParseResult } from '@xaso/core';
import { parseEvaluation, type EvaluationDocument } from '@xaso/criteria/league';
import { leagueStyles } from './league.styles.js';

export { LeagueView, placeOfProvince } from './league-view.js';
export { countText, renderLeague } from './render-league.js';

/** Turns untrusted JSON into totals of units. */
export function parse(input: unknown): ParseResult<EvaluationDocument> {
  return parseEvaluation(input);
}

/** A table inside the element is what stands on the page without us: it has neither period nor source for its figures. */
export function parseTable(): ParseResult<EvaluationDocument> {
  return parseResult<EvaluationDocument>(emptyDocument, []);
}

const emptyDocument: EvaluationDocument = { kind: 'evaluation', schemaVersion: 1, publisher: { name: '-' }, asOf: '1900-01-01' as EvaluationDocument['asOf'], sources: [], units: { name: [] }, items: [] };

/** Totals come as JSON only; a sheet has no place for their source. */
export async function readFile(): Promise<ParseResult<EvaluationDocument>> {
  return parseResult<EvaluationDocument>(undefined, []);
}

/** Gives an element the styles of the list, which come with the units and not before. */
export function adoptLeagueStyles(root: ShadowRoot): void {
  const sheet = leagueStyles.styleSheet!;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
