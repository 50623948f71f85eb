// The code that reads and writes figures. An element loads it when it has data; until then its fallback stands on the page.
import { parseIndicatorReport, undefinedIndicators, type ScorecardReport } from '@xaso/indicators';
import type { ParseResult } from '@xaso/core';
import type { InlineTable } from '../data-controller.js';
import { hasOfficialDefinitions, loadOfficialDefinitions } from './official-definitions.js';

export { figureOf, scorecardOf } from '@xaso/indicators';
export { chooseObservation } from './choose-observation.js';
export { renderFigureDetails } from './render-figure-details.js';

/** Turns untrusted JSON into a report. One function for all elements, so that a file which several of them show is parsed once. */
export function parse(input: unknown): ParseResult<ScorecardReport> {
  return parseIndicatorReport(input);
}

/** Reads the plain table inside an element. */
export async function parseTable(table: InlineTable): Promise<ParseResult<ScorecardReport>> {
  return (await import('./read-figure-rows.js')).readFigureTable(table);
}

/** Reads a CSV or XLSX file. */
export async function readFile(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<ParseResult<ScorecardReport>> {
  return (await import('./read-figure-rows.js')).readFigureFile(bytes, name);
}

/** The work that a report needs before it is shown: loading the official definitions, unless it brings all of its own. */
export function prepare(report: ScorecardReport): (() => Promise<unknown>) | undefined {
  return hasOfficialDefinitions() || undefinedIndicators(report).length === 0 ? undefined : loadOfficialDefinitions;
}
