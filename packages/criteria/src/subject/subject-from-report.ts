import { isUnknown, joinPath, parseResult, toNfc, type Finding, type ParseResult, type Period } from '@xaso/core';
import { indexDefinitions, type DefinitionLookup, type IndicatorDefinition, type IndicatorReport, type Observation, type PlaceRef } from '@xaso/indicators';
import { evaluationFinding } from '../finding/evaluation-findings.js';
import type { Fact, Subject } from './subject.js';

/** Which place and period of a report are meant. */
export interface SubjectFromReportOptions {
  /** Name or code of the place; not needed for a report about one place. */
  readonly place?: string | undefined;
  /** Not needed when the place has figures of one period only. */
  readonly period?: Period | undefined;
  /** Definitions beside the report's own, as a rule `indicatorCatalogue`: they give aliases and units. */
  readonly definitions?: readonly IndicatorDefinition[] | undefined;
}

/**
 * Takes one place in one period out of a report. Goals are no facts and are left out; two figures that contradict each other are named
 * and neither is used. When the report holds several places or periods and none was chosen, nothing is chosen for the reader.
 */
export function subjectFromReport(report: IndicatorReport, { place, period, definitions }: SubjectFromReportOptions = {}): ParseResult<Subject> {
  const wanted = place === undefined ? undefined : toNfc(place);
  const isWanted = (item: Observation): boolean =>
    (wanted === undefined || wanted === item.place.code || wanted === toNfc(item.place.name)) && (period === undefined || keyOfPeriod(period) === keyOfPeriod(item.period));
  const found = gather(report, isWanted, definitions);
  if (found.length !== 1) {
    const text = found.map(({ subject: { place: { name } } }) => name);
    const finding = found.length === 0 ? evaluationFinding('subject.not-found', { path: 'items' }) : evaluationFinding('subject.several', { path: 'items' }, { count: found.length, names: [...new Set(text)].join(', ') });
    return parseResult<Subject>(undefined, [finding]);
  }
  return parseResult(found[0]!.subject, found[0]!.findings);
}

/** Every place in every period that a report has figures of, in the order of the report. */
export function subjectsFromReport(report: IndicatorReport, definitions?: readonly IndicatorDefinition[]): readonly ParseResult<Subject>[] {
  return gather(report, () => true, definitions).map(({ subject, findings }) => parseResult(subject, findings));
}

interface Gathered {
  readonly subject: Subject;
  readonly findings: readonly Finding[];
}

interface Heap {
  readonly place: PlaceRef;
  readonly period: Period;
  readonly facts: Map<string, Fact>;
  readonly findings: Finding[];
}

function gather(report: IndicatorReport, isWanted: (item: Observation) => boolean, definitions: readonly IndicatorDefinition[] = []): readonly Gathered[] {
  const findDefinition = indexDefinitions(report.definitions ?? [], definitions);
  const heaps = new Map<string, Heap>();
  report.items.forEach((item, index) => {
    if (item.role === 'target' || !isWanted(item)) return;
    const key = `${keyOfPlace(item.place)} ${keyOfPeriod(item.period)}`;
    let heap = heaps.get(key);
    if (heap === undefined) {
      heap = { place: item.place, period: item.period, facts: new Map(), findings: [] };
      heaps.set(key, heap);
    }
    addFact(heap, item, index, findDefinition);
  });
  return [...heaps.values()].map(({ place, period, facts, findings }) => ({ subject: { place, period, facts: Object.fromEntries(facts) }, findings }));
}

/** A fact is found under every name of its indicator. */
function addFact(heap: Heap, item: Observation, index: number, findDefinition: DefinitionLookup): void {
  const definition = findDefinition(item.indicator);
  const earlier = heap.facts.get(item.indicator);
  const fact = earlier === undefined ? factOf(item, definition) : earlier;
  if (earlier !== undefined) {
    if (sameFigure(earlier, item)) return;
    heap.findings.push(evaluationFinding('subject.figures-conflict', { path: joinPath('items', [index]) }, { indicator: item.indicator, place: item.place.name }));
  }
  for (const name of [item.indicator, ...(definition === undefined ? [] : [definition.id, ...(definition.aliases ?? [])])]) {
    heap.facts.set(name, earlier === undefined ? fact : { status: 'missing' });
  }
}

function factOf({ status, value, range, numerator, denominator, qualifier, unit, sourceId, evidence, note }: Observation, definition: IndicatorDefinition | undefined): Fact {
  return { status, value, range, numerator, denominator, qualifier, unit: unit ?? definition?.unit.vi, sourceId, evidence, note };
}

function sameFigure(fact: Fact, item: Observation): boolean {
  return (['status', 'value', 'numerator', 'denominator', 'qualifier'] as const).every((field) => fact[field] === item[field]) && fact.range?.min === item.range?.min && fact.range?.max === item.range?.max;
}

function keyOfPlace({ name, code, within = [] }: PlaceRef): string {
  return JSON.stringify([toNfc(name), code, ...within]);
}

function keyOfPeriod(period: Period): string {
  if (isUnknown(period)) return 'unknown';
  return JSON.stringify(Object.entries(period).sort(([a], [b]) => (a < b ? -1 : 1)));
}
