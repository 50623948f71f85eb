import { excerpt, type CivilDate, type Finding } from '@xaso/core';
import { compileCriteriaSet, evaluate, type Bilingual, type CriteriaSet, type CriterionResult, type Evaluation, type Fact, type GateOutcome, type OpenPoints } from '@xaso/criteria';
import { gradingFinding } from '../finding/grading-findings.js';

/** Stars as a grading can end, gates included. */
export type GradedStars = 1 | 2 | 3 | 4 | 5;

/**
 * What is known about a product, by id of the set's input: points of a part, id of the chosen answer, yes or no.
 * What is left out is not known; it is never 0.
 */
export type Scores = Readonly<Record<string, number | string | boolean>>;

/** What one line of a set was worth. */
export interface GradeLine {
  readonly id: string;
  readonly code: string | undefined;
  readonly name: Bilingual;
  /** Id of the part, in a set that has parts as groups. */
  readonly part: string | undefined;
  /** Points as shown; undefined while they are not known. */
  readonly points: number | undefined;
  readonly max: number;
  /** Points that are missing to the maximum; undefined while they are not known. */
  readonly lost: number | undefined;
}

/** Outcome of a grading, with where points were lost and what holds the stars back. */
export interface Grade {
  /** The stars, when all that matters is known; else the fewest and the most that are possible. */
  readonly stars: { readonly lowest: GradedStars | undefined; readonly highest: GradedStars | undefined; readonly certain: boolean };
  /** Sum of what is known, and what is still possible; `max` of the set. */
  readonly points: number | undefined;
  readonly open: OpenPoints | undefined;
  readonly max: number | undefined;
  /** Next stars, with the points that are missing to them. */
  readonly next: { readonly stars: GradedStars; readonly gap: number } | undefined;
  /** Every line with points, where most was lost first; lines that are not known last. */
  readonly lines: readonly GradeLine[];
  /** Minimum requirements of stars whose points are reached, and that are not met or not known. */
  readonly heldBackBy: readonly GateOutcome[];
  /** The whole evaluation, for `explain`. */
  readonly evaluation: Evaluation;
  /** Scores that the set does not know. */
  readonly findings: readonly Finding[];
}

/** For whom and when a product is graded. */
export interface GradeOptions {
  /** Name of the product. */
  readonly product: string;
  /** The day of the grading. */
  readonly date: CivilDate;
}

/**
 * Grades a product on the criteria engine: points by part, stars by band with the lower edge inside, minimum requirements of each star.
 *
 * @param set An OCOP set such as `ocop-148-2023`, or one with the questions of a score sheet (`gradingSet`).
 */
export function gradeProduct(set: CriteriaSet, scores: Scores, { product, date }: GradeOptions): Grade {
  const { facts, findings } = factsOf(set, scores);
  const evaluation = evaluate(compileCriteriaSet(set), { place: { name: product }, period: { type: 'day', date }, facts }, { asOf: date });
  const { band, total } = evaluation;
  const next = starsOf(band?.next?.band.id);
  return {
    stars: { lowest: starsOf(band?.lowest?.id), highest: starsOf(band?.highest?.id), certain: band?.certain ?? false },
    points: total.points?.rounded,
    open: total.open,
    max: total.max,
    next: next === undefined || band?.next === undefined ? undefined : { stars: next, gap: band.next.gap },
    lines: linesOf(evaluation),
    heldBackBy: (band?.gates ?? []).filter(({ state }) => state !== 'met'),
    evaluation,
    findings,
  };
}

/** Bands of OCOP sets are called `5-sao` to `1-sao`. */
function starsOf(band: string | undefined): GradedStars | undefined {
  const match = /^([1-5])-sao$/.exec(band ?? '');
  return match === null ? undefined : (Number(match[1]) as GradedStars);
}

function factsOf({ inputs }: CriteriaSet, scores: Scores): { readonly facts: Readonly<Record<string, Fact>>; readonly findings: readonly Finding[] } {
  const byId = new Map(inputs.map((input) => [input.id, input]));
  const findings: Finding[] = [];
  const unknown = (id: string, answer: unknown): [] => {
    // An object may have a toString that is no function: only its kind is told.
    const text = typeof answer === 'object' ? typeof answer : String(answer);
    findings.push(gradingFinding('grading.answer-unknown', { path: id }, { text: excerpt(text, 120) }));
    return [];
  };
  const facts = Object.entries(scores).flatMap(([id, score]): readonly (readonly [string, Fact])[] => {
    const input = byId.get(id);
    if (input === undefined) return unknown(id, id);
    if (input.kind === 'yesNo') return typeof score === 'boolean' ? [[id, { choice: score ? 'yes' : 'no' }]] : unknown(id, score);
    if (input.kind === 'choice') return typeof score === 'string' && input.options?.some((option) => option.id === score) === true ? [[id, { choice: score }]] : unknown(id, score);
    return typeof score === 'number' && Number.isFinite(score) ? [[id, { value: score }]] : unknown(id, score);
  });
  return { facts: Object.fromEntries(facts), findings };
}

function linesOf({ criteria }: Evaluation): readonly GradeLine[] {
  const lines = criteria.flatMap((result: CriterionResult): GradeLine[] => {
    const { id, info, points: earned } = result;
    if (info.max === undefined) return [];
    const points = earned?.rounded;
    return [{ id, code: info.code, name: info.name, part: info.group, points, max: info.max, lost: points === undefined ? undefined : info.max - points }];
  });
  // Sorting is stable: lines that lost as much stay in the order of the sheet.
  return lines.sort((a, b) => (b.lost ?? -1) - (a.lost ?? -1));
}
