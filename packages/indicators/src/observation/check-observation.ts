import { civilDateFindings, isRatio, joinPath, percentOfRatio, periodFindings, ratioAgreesWithPercent, type Finding } from '@xaso/core';
import { indicatorFinding, type IndicatorFindingCode } from '../finding/indicators-findings.js';
import type { DefinitionLookup } from '../indicator/index-definitions.js';
import type { IndicatorDefinition } from '../indicator/indicator.schema.js';
import { hasNumber, isPercent, wholeOfParts } from './observed-number.js';
import type { Observation, ObservationQualifier } from './observation.schema.js';

/** What an observation is checked against. */
export interface ObservationContext {
  readonly findDefinition: DefinitionLookup;
  /** Whether the definitions are all there are. While the catalogue is not loaded, no indicator is called unknown. */
  readonly knowsEveryIndicator: boolean;
  /** Ids of the document's sources; left out where a figure stands without its document. */
  readonly sourceIds?: { readonly has: (id: string) => boolean } | undefined;
}

type Report = (code: IndicatorFindingCode, field: string, values?: Readonly<Record<string, string | number>>) => void;

/**
 * Names everything about a figure that a schema can't see: days that do not exist, a source that is not listed,
 * a base that contradicts itself or the percentage. Only an impossible day is an error; the rest asks for a second look.
 *
 * @param path Place of the observation in its document, such as `items[3]`.
 */
export function checkObservation(observation: Observation, path: string, context: ObservationContext): readonly Finding[] {
  const definition = context.findDefinition(observation.indicator);
  const findings: Finding[] = dateFindings(observation, path);
  const report: Report = (code, field, values = {}) => {
    findings.push(indicatorFinding(code, { path: joinPath(path, [field]) }, { indicator: observation.indicator, ...values }));
  };
  if (context.knowsEveryIndicator && definition === undefined) report('observation.indicator-unknown', 'indicator');
  checkSources(observation, context.sourceIds, report);
  checkStatus(observation, report);
  checkBase(observation, definition, report);
  checkParts(observation, definition, report);
  return findings;
}

function dateFindings({ period, evidence = [], confirmedBy }: Observation, path: string): Finding[] {
  return [
    ...periodFindings(period, joinPath(path, ['period'])),
    ...evidence.flatMap(({ date }, index) => (date === undefined ? [] : civilDateFindings(date, joinPath(path, ['evidence', index, 'date'])))),
    ...(confirmedBy?.date === undefined ? [] : civilDateFindings(confirmedBy.date, joinPath(path, ['confirmedBy', 'date']))),
  ];
}

function checkSources({ sourceId, target, benchmark }: Observation, known: ObservationContext['sourceIds'], report: Report): void {
  const named: readonly (readonly [field: string, id: string | undefined])[] = [
    ['sourceId', sourceId],
    ['target.sourceId', target?.sourceId],
    ['benchmark.sourceId', benchmark?.sourceId],
  ];
  for (const [field, id] of named) if (id !== undefined && known?.has(id) === false) report('observation.source-unknown', field, { source: id });
}

/** Missing, not applicable, not collected and zero are told apart by the status alone, so a number beside them is a contradiction. */
function checkStatus(observation: Observation, report: Report): void {
  const { status, range } = observation;
  const numbered = hasNumber(observation);
  if (status === 'ok' && !numbered) report('observation.value-without-number', 'value');
  if (status !== 'ok' && status !== 'notVerified' && numbered) report('observation.number-without-value', 'status');
  if (range !== undefined && range.min > range.max) report('observation.range-reversed', 'range', { min: range.min, max: range.max });
}

function checkBase(observation: Observation, definition: IndicatorDefinition | undefined, report: Report): void {
  const { numerator, denominator } = observation;
  if (numerator === undefined && denominator === undefined) {
    if (definition !== undefined && isPercent(observation, definition) && hasNumber(observation)) report('observation.base-missing', 'numerator');
    return;
  }
  if (numerator === undefined || denominator === undefined) {
    report('observation.base-incomplete', numerator === undefined ? 'numerator' : 'denominator');
    return;
  }
  const base = { numerator, denominator };
  if (numerator < 0 || denominator < 0) report('observation.base-negative', numerator < 0 ? 'numerator' : 'denominator', base);
  else if (denominator === 0) report('observation.denominator-zero', 'denominator', base);
  else if (numerator > denominator) report('observation.numerator-over-denominator', 'numerator', base);
  if (isRatio(base) && isPercent(observation, definition)) checkPercentages(observation, base, report);
}

function checkParts(observation: Observation, definition: IndicatorDefinition | undefined, report: Report): void {
  if (observation.parts === undefined) return;
  const { selfFiled = 0, assisted = 0 } = observation.parts;
  const whole = wholeOfParts(observation, definition);
  if (whole !== undefined && selfFiled + assisted > whole) report('observation.parts-over-whole', 'parts', { sum: selfFiled + assisted, whole });
}

/** Both the value and the percentage in the source's own words have to be the share that the base gives. */
function checkPercentages({ value, qualifier, reported }: Observation, base: { numerator: number; denominator: number }, report: Report): void {
  const percentages: readonly (readonly [field: string, value: number | undefined, qualifier: ObservationQualifier | undefined])[] = [
    ['value', value, qualifier],
    ['reported', reported?.value, reported?.qualifier],
  ];
  for (const [field, percent, words] of percentages) {
    if (percent === undefined || words === 'range') continue;
    if (ratioAgreesWithPercent(base, { value: percent, qualifier: words }) !== false) continue;
    report('observation.percent-disagrees', field, { ...base, reported: percent, computed: Number(percentOfRatio(base)!.toFixed(2)) });
  }
}
