// The engine that judges. It comes when a page asks for a judgement, and says nothing: the words are in `judgement-words.ts`.
// It holds plain rules; a set that asks for more brings `whole-engine.ts`.
import { isUnknown, toNfc, type CivilDate, type Period } from '@xaso/core';
import type { CriteriaPlan, CriteriaSet, CriterionResult, Evaluation, Subject } from '@xaso/criteria';
import { compileBasicSet, evaluateBasic, subjectsFromReport } from '@xaso/criteria/basic';
import { indexDefinitions, type IndicatorDefinition, type IndicatorReport, type Observation, type ScorecardReport } from '@xaso/indicators';

export { needsWholeEngine } from '@xaso/criteria/basic';

/** What makes a set ready, and judges by it. */
export interface Engine {
  readonly compile: (set: CriteriaSet) => CriteriaPlan;
  readonly evaluate: typeof evaluateBasic;
}

const basicEngine: Engine = { compile: compileBasicSet, evaluate: evaluateBasic };

/** What a set of criteria says about one place and period of a report. */
export interface Judgement {
  readonly evaluation: Evaluation;
  /** Ids of the criteria that read a figure, by the key of its row. */
  readonly byRow: ReadonlyMap<string, readonly string[]>;
}

/** The places and periods of a report that can be judged, those with the most figures first. */
export function subjectsOf(report: ScorecardReport, definitions: readonly IndicatorDefinition[]): readonly Subject[] {
  const subjects = subjectsFromReport(report as IndicatorReport, definitions).flatMap(({ value }) => (value === undefined ? [] : [value]));
  return subjects.sort((one, other) => Object.keys(other.facts).length - Object.keys(one.facts).length);
}

/** A set made ready, kept as long as it is used. */
const plans = new WeakMap<CriteriaSet, CriteriaPlan>();

/**
 * Judges one place in one period, and finds for each figure of the board the criteria that read it.
 *
 * @param engine The whole engine, for a set that `needsWholeEngine`.
 */
export function judge(
  set: CriteriaSet,
  subject: Subject,
  report: ScorecardReport,
  definitions: readonly IndicatorDefinition[],
  asOf: CivilDate,
  engine: Engine = basicEngine,
): Judgement {
  const plan = plans.get(set) ?? engine.compile(set);
  plans.set(set, plan);
  const evaluation = engine.evaluate(plan, subject, { asOf });
  return { evaluation, byRow: criteriaByRow(evaluation, subject, report, definitions) };
}

function criteriaByRow({ criteria }: Evaluation, subject: Subject, report: ScorecardReport, definitions: readonly IndicatorDefinition[]): Judgement['byRow'] {
  const find = indexDefinitions(report.definitions ?? [], definitions);
  const byInput = new Map<string, string[]>();
  for (const result of criteria) for (const name of inputsOf(result)) byInput.set(name, [...(byInput.get(name) ?? []), result.id]);
  const byRow = new Map<string, readonly string[]>();
  report.items.forEach((item, index) => {
    if (item.role === 'target' || !isOf(item, subject)) return;
    const { id, aliases = [] } = find(item.indicator) ?? {};
    const names = new Set([item.indicator, ...(id === undefined ? [] : [id]), ...aliases]);
    const found = new Set([...names].flatMap((name) => byInput.get(name) ?? []));
    if (found.size > 0) byRow.set(item.id ?? `${index}`, [...found]);
  });
  return byRow;
}

function inputsOf({ trace: { operands } }: CriterionResult): ReadonlySet<string> {
  const inputs = operands.flatMap(({ reading, below }) => (below === undefined ? [reading.input] : [reading.input, below.input]));
  return new Set(inputs.flatMap(({ id, indicator }) => (indicator === undefined ? [id] : [id, indicator])));
}

function isOf({ place, period }: Observation, subject: Subject): boolean {
  const { name, code, within = [] } = subject.place;
  return toNfc(place.name) === toNfc(name) && place.code === code && (place.within ?? []).join() === within.join() && keyOf(period) === keyOf(subject.period);
}

function keyOf(period: Period): string {
  return isUnknown(period) ? '' : JSON.stringify(Object.entries(period).sort(([one], [other]) => (one < other ? -1 : 1)));
}
