import { civilDateFindings, coreFinding, joinPath, parseListDocument, parseResult, schemaFindings, type Finding, type ParseResult } from '@xaso/core';
import { indexDefinitions } from '../indicator/index-definitions.js';
import type { IndicatorDefinition } from '../indicator/indicator.schema.js';
import { checkObservation } from '../observation/check-observation.js';
import type { Observation } from '../observation/observation.schema.js';
import { validateIndicatorDefinition, validateObservation } from './generated/indicator-report.validate.js';
import type { IndicatorReport } from './indicator-report.schema.js';

/** How a report is parsed. */
export interface ParseIndicatorReportOptions {
  /**
   * The definitions to check against beside the report's own, as a rule `indicatorCatalogue`.
   * Left out, no indicator is called unknown: a page loads the catalogue only when it is needed.
   */
  readonly definitions?: readonly IndicatorDefinition[] | undefined;
}

/**
 * Turns untrusted JSON into an indicator report. Good observations and definitions stay, each bad one becomes findings.
 * Never throws.
 */
export function parseIndicatorReport(input: unknown, { definitions }: ParseIndicatorReportOptions = {}): ParseResult<IndicatorReport> {
  const own = parseOwnDefinitions(input);
  const findDefinition = indexDefinitions(own.definitions, definitions ?? []);
  let sourceIds: ReadonlySet<string> | undefined;
  const { value, findings } = parseListDocument<Observation, 'indicator-report'>(input, {
    kind: 'indicator-report',
    version: 1,
    validateItem: validateObservation,
    checkItem: (observation, path) => {
      // Items are checked only once the envelope, and with it the list of sources, is known to be right.
      sourceIds ??= new Set((input as IndicatorReport).sources.map(({ id }) => id));
      return checkObservation(observation, path, { findDefinition, sourceIds, knowsEveryIndicator: definitions !== undefined });
    },
    keyOf: ({ id }) => id,
  });
  if (value === undefined) return parseResult<IndicatorReport>(undefined, findings);
  return parseResult<IndicatorReport>({ ...value, definitions: own.definitions }, [...own.findings, ...findings]);
}

/** Most definitions that one report may bring along, as its schema says. */
const maximumDefinitions = 500;

function parseOwnDefinitions(input: unknown): { readonly definitions: readonly IndicatorDefinition[]; readonly findings: readonly Finding[] } {
  const given = typeof input === 'object' && input !== null ? (input as { definitions?: unknown }).definitions : undefined;
  if (given === undefined) return { definitions: [], findings: [] };
  if (!Array.isArray(given)) return { definitions: [], findings: [coreFinding('schema.type', { path: 'definitions' }, { field: 'definitions', type: 'array' })] };
  const definitions: IndicatorDefinition[] = [];
  const findings: Finding[] = [];
  const ids = new Set<string>();
  given.slice(0, maximumDefinitions).forEach((raw, index) => {
    const path = joinPath('definitions', [index]);
    const shape = schemaFindings(validateIndicatorDefinition, raw, path);
    const definition = raw as IndicatorDefinition;
    const broken = shape.length > 0 ? shape : breakFindings(definition, path);
    findings.push(...broken);
    if (broken.length > 0) return;
    if (ids.has(definition.id)) findings.push(coreFinding('document.duplicate-id', { path }, { id: definition.id }));
    else definitions.push(definition);
    ids.add(definition.id);
  });
  if (given.length > maximumDefinitions) {
    findings.push(coreFinding('schema.too-many', { path: 'definitions' }, { field: 'definitions', limit: maximumDefinitions }));
  }
  return { definitions, findings };
}

function breakFindings({ breaks = [] }: IndicatorDefinition, path: string): readonly Finding[] {
  return breaks.flatMap(({ from }, index) => civilDateFindings(from, joinPath(path, ['breaks', index, 'from'])));
}
