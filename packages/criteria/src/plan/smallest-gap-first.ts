import { nearest } from '@xaso/core/exact';
import type { Evaluation } from '../engine/evaluation.js';
import { lowPoints } from './component.js';
import { gapOf } from './gaps-of.js';
import type { GoalGap } from './gap.js';
import type { PlanGoal } from './goal.js';
import { waitReason, type Lever } from './lever.js';
import { landing, relativeSize } from './move.js';
import { trimmed, type Bench, type Standing } from './standing.js';

/**
 * The plan that an officer makes without estimates: the criterion with the smallest gap to its next better outcome first (`Move.relative`;
 * several moves together count as their sum), what decides about the goal before anything else, until the goal is reached;
 * then every step goes back as far as the goal stays reached, the largest first.
 *
 * @returns Where the levers stand, whether or not the goal is reached there.
 */
export function smallestGapFirst(bench: Bench, start: Evaluation, goal: PlanGoal): Standing {
  const levers = new Map(bench.levers.map((lever) => [lever.id, lever]));
  let standing: Standing = new Map();
  let evaluation = start;
  // Each round takes a criterion to a goal of its own that it had not reached; a criterion has no more goals than its rule has steps.
  for (let round = 0; round < 61 * start.criteria.length && !bench.isReached(standing); round += 1) {
    const worth = worthOf(evaluation);
    const next = candidates(evaluation, bench, standing, levers, goal).find(({ standing: moved }) => worthOf(bench.evaluationAt(moved)) > worth);
    if (next === undefined) break;
    standing = next.standing;
    evaluation = bench.evaluationAt(standing);
  }
  if (!bench.isReached(standing)) return standing;
  const size = ({ id, what, from, whole }: Lever): number => relativeSize(what, from, standing.get(id) ?? from, whole);
  return trimmed(bench, standing, [...bench.levers].sort((a, b) => size(b) - size(a)));
}

/** Criteria that the goal names itself and that do not yet stand as they have to. */
function gatesOf({ decision, decisions = [], band }: Evaluation, goal: PlanGoal): ReadonlySet<string> {
  if (goal.kind === 'recognition') return new Set(decision?.reasons.map(({ id }) => id));
  const reasons = goal.kind === 'decision' ? decisions.find(({ id }) => id === goal.id)?.reasons : goal.kind === 'band' ? band?.gates?.find((gate) => gate.band === goal.id)?.reasons : undefined;
  return new Set((reasons ?? []).flatMap(({ condition }) => (condition.kind === 'criterion' ? [condition.criterion] : condition.kind === 'criteria' ? (condition.among ?? []) : [])));
}

interface Candidate {
  readonly standing: Standing;
  readonly isGate: boolean;
  readonly relative: number;
  readonly place: number;
}

function candidates(evaluation: Evaluation, bench: Bench, standing: Standing, levers: ReadonlyMap<string, Lever>, goal: PlanGoal): readonly Candidate[] {
  const gates = gatesOf(evaluation, goal);
  const subject = bench.subjectAt(standing);
  return evaluation.criteria
    .flatMap((result, place): readonly Candidate[] => {
      if (waitReason(result) !== undefined) return [];
      const { next, full } = gapOf(result, subject);
      return [next, full].flatMap((gap) => waysOf(gap, standing, levers)).map(({ moved, relative }) => ({ standing: moved, relative, isGate: gates.has(result.id), place }));
    })
    .sort((a, b) => Number(b.isGate) - Number(a.isGate) || a.relative - b.relative || a.place - b.place);
}

function waysOf(gap: GoalGap | undefined, standing: Standing, levers: ReadonlyMap<string, Lever>): readonly { readonly moved: Standing; readonly relative: number }[] {
  if (gap === undefined) return [];
  const ways = gap.way === 'together' ? [gap.moves] : gap.moves.map((move) => [move]);
  return ways.flatMap((moves) => {
    const moved = new Map(standing);
    for (const move of moves) {
      const id = `${move.fact.key} ${move.fact.part}`;
      const lever = levers.get(id);
      const to = landing(move);
      if (lever === undefined || to < lever.least || to > lever.most) return [];
      moved.set(id, to);
    }
    return moves.length === 0 ? [] : [{ moved, relative: moves.reduce((sum, { relative }) => sum + relative, 0) }];
  });
}

/** A move that rounding hides still leads on. */
const unrounded = { at: 'display' } as const;

/** All points and verdicts together: a move that takes from one criterion what it gives to another would go to and fro for ever. */
function worthOf({ criteria }: Evaluation): number {
  return criteria.reduce((sum, result) => sum + nearest(lowPoints(result, unrounded)), 0);
}
