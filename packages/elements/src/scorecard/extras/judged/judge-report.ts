// The engine that judges. It comes when a page asks for a judgement, and says nothing: the words are in `judgement-words.ts`.
// It holds plain rules; a set that asks for more brings `whole-engine.ts`.
import { isUnknown, toNfc, type CivilDate, type Period } from '@xaso/core';
import type { CriteriaPlan, CriteriaSet, CriterionResult, Evaluation, rankEvaluations, Subject } from '@xaso/criteria';
import { compileBasicSet, evaluateBasic, subjectsFromReport } from '@xaso/criteria/basic';
import { indexDefinitions, type IndicatorDefinition, type IndicatorReport, type Observation, type ScorecardReport } from '@xaso/indicators';
import { withKnown } from './known-subjects.js';

export { needsWholeEngine } from '@xaso/criteria/basic';

/** What makes a set ready, and judges by it. */
export interface Engine {
  readonly compile: (set: CriteriaSet) => CriteriaPlan;
  readonly evaluate: typeof evaluateBasic;
  /** Only where a set may speak of ranks. */
  readonly rankEvaluations?: typeof rankEvaluations;
}

const basicEngine: Engine = { compile: compileBasicSet, evaluate: evaluateBasic };

/** Shares of the maximum in percent: what is scored, cut and not rounded, and what has to be. */
export interface NoRank {
  readonly coverage: number;
  readonly floor: number;
}

/** What a set of criteria says about one place and period of a report. */
export interface Judgement {
  readonly evaluation: Evaluation;
  /** Why the set gives no rank: too little is known. Undefined where it says nothing of ranks, or would give one. */
  readonly noRank: NoRank | undefined;
  /** Ids of the criteria that read a figure, by the key of its row. */
  readonly byRow: ReadonlyMap<string, readonly string[]>;
}

/**
 * The places and periods that can be judged, those with the most figures first.
 *
 * @param known What the page knows beside the report; see `withKnown`.
 */
export function subjectsOf(report: ScorecardReport, definitions: readonly IndicatorDefinition[], known: unknown): readonly Subject[] {
  const subjects = subjectsFromReport(report as IndicatorReport, definitions).flatMap(({ value }) => (value === undefined ? [] : [value]));
  return [...withKnown(subjects, known)].sort((one, other) => Object.keys(other.facts).length - Object.keys(one.facts).length);
}

/** Sets made ready, by the engine that did it, kept as long as they are used. */
const plans = new WeakMap<Engine, WeakMap<CriteriaSet, CriteriaPlan>>();

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
  const plan = planOf(set, engine);
  const evaluation = engine.evaluate(plan, subject, { asOf });
  return { evaluation, noRank: noRankOf(evaluation, engine), byRow: criteriaByRow(evaluation, subject, report, definitions) };
}

function planOf(set: CriteriaSet, engine: Engine): CriteriaPlan {
  const own = plans.get(engine) ?? new WeakMap<CriteriaSet, CriteriaPlan>();
  plans.set(engine, own);
  const plan = own.get(set) ?? engine.compile(set);
  own.set(set, plan);
  return plan;
}

function noRankOf(evaluation: Evaluation, { rankEvaluations }: Engine): NoRank | undefined {
  const { rank, coverageFloor } = evaluation.set;
  if (rank === undefined && coverageFloor === undefined) return undefined;
  const { unranked: [refused], coverageFloor: floor } = rankEvaluations?.([evaluation]) ?? { unranked: [], coverageFloor: 0 };
  // 79.999 of 80 is not enough, and is not shown as 80.
  return refused === undefined ? undefined : { coverage: Math.floor((refused.coverage ?? 0) * 100) / 100, floor };
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
