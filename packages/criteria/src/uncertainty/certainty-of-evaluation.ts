import type { CivilDate } from '@xaso/core';
import { evaluate } from '../engine/evaluate.js';
import type { CriterionStatus, Evaluation } from '../engine/evaluation.js';
import type { CriteriaPlan } from '../engine/plan.js';
import type { Subject } from '../subject/subject.js';
import { certaintyOfOutcomes, type Certainty } from './certainty.js';
import { doubtedFacts, otherFacts, readsCount } from './doubted-facts.js';
import { seededRandom } from './random.js';

/** How sure the outcome of an evaluation is. */
export interface EvaluationCertainty {
  /** Of decisions and band together; `open` where one of them is open, none where the set has neither or reads no count. */
  readonly whole: Certainty | undefined;
  /** Of each criterion that is passed or failed and reads a count, by its id. */
  readonly criteria: Readonly<Record<string, Certainty>>;
}

/** How far counts may be off. */
export interface EvaluationDoubt {
  /** The same seed gives the same answer, everywhere. */
  readonly seed: number;
  /** By what part a count may be wrong: 0.02 for two in a hundred. */
  readonly within: number;
  /** How many times; 200 unless said otherwise. */
  readonly draws?: number | undefined;
  readonly asOf?: CivilDate | undefined;
}

/** A place that is being judged again and again, while a page does other things. */
export interface CertaintyWork {
  /**
   * Goes on for some milliseconds, and gives the answer once it is done. How the work is cut changes nothing about the answer.
   *
   * @param now The caller's clock in milliseconds, such as `() => performance.now()`.
   * @param budget How long it may take; 30 unless told otherwise, so that no slice reaches 50. The place is judged once in any case.
   */
  readonly step: (now: () => number, budget?: number) => EvaluationCertainty | undefined;
}

const usualDraws = 200;

/**
 * Judges a place again and again with what stands above the line of each share a little off, and says whether that could turn the outcome. What is
 * missing stays missing; published points and figures that nobody counts stay as they are.
 *
 * @throws RangeError for a seed that is no whole number.
 */
export function certaintyOfEvaluation(plan: CriteriaPlan, subject: Subject, doubt: EvaluationDoubt): EvaluationCertainty {
  return startCertainty(plan, subject, doubt).step(() => 0, Infinity)!;
}

/**
 * The same bit by bit; nothing is judged before the first step.
 *
 * @throws RangeError for a seed that is no whole number.
 */
export function startCertainty(plan: CriteriaPlan, subject: Subject, { seed, within, draws = usualDraws, asOf }: EvaluationDoubt): CertaintyWork {
  const random = seededRandom(seed);
  const judge = (facts: Subject['facts']): Evaluation => evaluate(plan, { ...subject, facts }, { asOf });
  const doubted = doubtedFacts(plan, subject.facts);
  const outcomes: (string | undefined)[] = [];
  let known: Judged | undefined;
  const goOn = (): void => {
    if (known === undefined) known = judgedOnce(judge(subject.facts), subject.facts, doubted);
    else outcomes.push(addDraw(known, judge(otherFacts(subject.facts, doubted, within, random))));
  };
  return {
    step: (now, budget = 30) => {
      const end = now() + budget;
      while (known === undefined || outcomes.length < draws) {
        goOn();
        if (now() >= end) break;
      }
      return known === undefined || outcomes.length < draws ? undefined : certaintyOf(known, outcomes);
    },
  };
}

/** What the counts as they stand come to, with the draws of each criterion so far. */
interface Judged {
  readonly plain: Evaluation;
  readonly readsCounts: boolean;
  readonly criteria: readonly { readonly id: string; readonly status: CriterionStatus; readonly drawn: (CriterionStatus | undefined)[] }[];
}

function judgedOnce(plain: Evaluation, facts: Subject['facts'], doubted: ReturnType<typeof doubtedFacts>): Judged {
  const counted = plain.criteria.filter(({ trace: { operands } }) => operands.some(({ reading }) => readsCount(reading, facts, doubted)));
  const criteria = counted.filter(({ status }) => status === 'passed' || status === 'failed').map(({ id, status }) => ({ id, status, drawn: [] }));
  return { plain, readsCounts: counted.length > 0, criteria };
}

/** Keeps how each criterion came out, and gives how the whole did. */
function addDraw({ criteria }: Judged, evaluation: Evaluation): string | undefined {
  const statuses = new Map(evaluation.criteria.map(({ id, status }) => [id, status]));
  for (const { id, drawn } of criteria) drawn.push(statuses.get(id));
  return outcomeOf(evaluation);
}

function certaintyOf({ plain, readsCounts, criteria }: Judged, outcomes: readonly (string | undefined)[]): EvaluationCertainty {
  return {
    whole: hasOutcome(plain) ? wholeCertainty(certaintyOfOutcomes(outcomeOf(plain), outcomes), readsCounts) : undefined,
    criteria: Object.fromEntries(criteria.map(({ id, status, drawn }) => [id, certaintyOfOutcomes<CriterionStatus>(status, drawn)])),
  };
}

/** Where nobody counted anything, an outcome that is there is not doubted. */
function wholeCertainty(certainty: Certainty, readsCounts: boolean): Certainty | undefined {
  return certainty === 'open' || readsCounts ? certainty : undefined;
}

function hasOutcome({ decision, decisions, band }: Evaluation): boolean {
  return decision !== undefined || band !== undefined || (decisions ?? []).length > 0;
}

/** Decisions and band as one text; none while one of them is open. */
function outcomeOf({ decision, decisions = [], band }: Evaluation): string | undefined {
  const states = [...(decision === undefined ? [] : [decision.state]), ...decisions.map(({ state }) => state)];
  if (states.includes('undecided') || (band !== undefined && band.lowest?.id !== band.highest?.id)) return undefined;
  return JSON.stringify([states, band?.lowest?.id]);
}
