import type { CivilDate, Period, Publisher } from '@xaso/core';
import { nearest, parseExact } from '@xaso/core/exact';
import type { TableEvaluation } from '../columns/table-evaluation.js';
import type { Evaluation, Points, PointTotal } from '../engine/evaluation.js';
import type { CriteriaPlan } from '../engine/plan.js';
import { rankEvaluations, type Ranking } from '../engine/rank-evaluations.js';
import type { AbsenceReason, EvaluationDocument, ScoredProvince, ScoredUnits, ScoreTable } from './evaluation-document.schema.js';
import { placeRows } from './place-rows.js';

/** What a published evaluation says beside what was worked out. */
export interface EvaluationDetails {
  readonly publisher: Publisher;
  /** The day for which the publisher vouches for the totals. */
  readonly asOf: CivilDate;
  readonly title?: string | undefined;
  /** The period of the figures. */
  readonly period: Period;
  /** The units, in the order of the rows that were judged. */
  readonly units: ScoredUnits;
  readonly provinces?: readonly ScoredProvince[] | undefined;
}

/**
 * Makes the document that a province can publish out of what `evaluateTable` worked out. Places are those of `rankEvaluations`: by the policy of the
 * set and by exact totals. A unit of which too little is scored has no total, and the document says why. Ranks are written where the totals
 * alone do not give them, such as with points that decide between equal totals.
 *
 * @returns nothing without rows, or where there is not a unit for each row.
 */
export function evaluationDocumentOf(plan: CriteriaPlan, judged: TableEvaluation, details: EvaluationDetails): EvaluationDocument | undefined {
  const { publisher, asOf, title, period, units, provinces } = details;
  if (judged.rows === 0 || units.name.length !== judged.rows) return undefined;
  const { set } = plan;
  const table = tableOf(plan, judged, period);
  return {
    kind: 'evaluation',
    schemaVersion: 1,
    ...(title === undefined ? {} : { title }),
    publisher,
    asOf,
    sources: set.sources.length > 0 ? set.sources : [{ id: set.id, title: set.name.vi }],
    units,
    ...(provinces === undefined ? {} : { provinces: [...provinces] }),
    items: [table],
  };
}

function tableOf(plan: CriteriaPlan, judged: TableEvaluation, period: Period): ScoreTable {
  const { set } = plan;
  const evaluations = [...Array(judged.rows).keys()].map((row) => withoutTraces(judged.evaluationOf(row), plan));
  const ranking = rankEvaluations(evaluations);
  const { ties, basis } = ranking.policy;
  const rows = new Map(evaluations.map((evaluation, row) => [evaluation, row]));
  const total = new Array<number | null>(judged.rows).fill(null);
  for (const { evaluation } of ranking.ranked) total[rows.get(evaluation)!] = numberOf(evaluation.total.points, basis);
  const [first] = evaluations;
  return {
    id: set.id,
    period,
    source: set.sourceIds?.find((id) => set.sources.some((source) => source.id === id)) ?? set.sources[0]?.id ?? set.id,
    basis: 'computed',
    set: { id: set.id, version: set.version, name: set.name.vi },
    ...maximumOf(evaluations.map((evaluation) => evaluation.total)),
    decimals: set.rounding.digits,
    ties,
    total,
    ...statedRanks(ranking, rows, total),
    absences: ranking.unranked.map(({ evaluation, reason }) => ({ at: rows.get(evaluation)!, reason: reason === 'noPoints' ? emptyReason(judged, rows.get(evaluation)!) : reason })),
    provisional: ranking.ranked.filter(({ provisional }) => provisional).map(({ evaluation }) => rows.get(evaluation)!),
    ...(plan.bands.length === 0 ? {} : { bands: plan.bands.map(({ ref: { id, name } }) => ({ id, name: name.vi })), band: total.map((score, row) => (score === null ? null : bandOf(judged, row))) }),
    groups: first!.groups.flatMap(({ id, name }, at) => groupOf(id, name.vi, evaluations.map(({ groups }) => groups[at]!), basis)),
  };
}

/** Traces are most of an evaluation, and a country has thousands of them. Only criteria that decide between equal totals are kept. */
function withoutTraces(evaluation: Evaluation, { set }: CriteriaPlan): Evaluation {
  const deciding = (set.rank?.tieBreakers ?? []).map(({ criterion }) => criterion);
  return { ...evaluation, criteria: evaluation.criteria.filter(({ id }) => deciding.includes(id)) };
}

/** The double nearest to exact points, or the points as they are shown where the set compares those. */
function numberOf(points: Points | undefined, basis: Ranking['policy']['basis']): number | null {
  if (points === undefined) return null;
  const exact = basis === 'exact' ? parseExact(points.exact) : undefined;
  const value = exact === undefined ? points.rounded : nearest(exact);
  return Number.isFinite(value) ? value : null;
}

/** The maximum, where it is the same for all: what does not apply can make that of one unit smaller. */
function maximumOf(totals: readonly PointTotal[]): { maximum?: number } {
  const max = totals[0]?.max;
  return max !== undefined && totals.every((total) => total.max === max) ? { maximum: max } : {};
}

function groupOf(id: string, name: string, totals: readonly PointTotal[], basis: Ranking['policy']['basis']): NonNullable<ScoreTable['groups']> {
  const points = totals.map((total) => (total.open === undefined ? numberOf(total.points, basis) : null));
  return points.every((each) => each === null) ? [] : [{ id, name, ...maximumOf(totals), points }];
}

/** Ranks that do not follow from the numbers in the document. */
function statedRanks({ ranked, policy }: Ranking, rows: ReadonlyMap<Evaluation, number>, total: readonly (number | null)[]): { rank?: (number | null)[] } {
  const { ranks } = placeRows(total, policy.ties);
  const rank = new Array<number | null>(total.length).fill(null);
  for (const each of ranked) rank[rows.get(each.evaluation)!] = each.rank;
  return rank.every((each, row) => each === null || each === ranks[row]) ? {} : { rank };
}

function emptyReason({ criteria, statusOf }: TableEvaluation, row: number): AbsenceReason {
  return criteria.length > 0 && criteria.every((_, criterion) => statusOf(row, criterion) === 'notApplicable') ? 'notApplicable' : 'missing';
}

/** The band of a row, while it is certain. */
function bandOf({ lowestBand, highestBand }: TableEvaluation, row: number): number | null {
  const band = lowestBand[row]!;
  return band >= 0 && band === highestBand[row] ? band : null;
}
