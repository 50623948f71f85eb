import { evaluate, type EvaluateOptions } from '../engine/evaluate.js';
import type { Evaluation } from '../engine/evaluation.js';
import type { Subject } from '../subject/subject.js';
import { movedFacts } from './fact-place.js';
import type { AimedPlan } from './goal.js';
import type { Lever } from './lever.js';

/** Where the levers stand, by id; one that is left out has not moved. */
export type Standing = ReadonlyMap<string, number>;

/** What can be asked about a standing of the levers. */
export interface Bench {
  readonly levers: readonly Lever[];
  readonly subjectAt: (standing: Standing) => Subject;
  readonly evaluationAt: (standing: Standing) => Evaluation;
  readonly isReached: (standing: Standing) => boolean;
}

/** Asks the engine about a subject whose levers are moved. */
export function benchOf({ plan, isReached }: AimedPlan, subject: Subject, levers: readonly Lever[], options: EvaluateOptions): Bench {
  const subjectAt = (standing: Standing): Subject => {
    const facts = levers.reduce((moved, { id, fact, from, input }) => {
      const to = standing.get(id) ?? from;
      return to === from ? moved : movedFacts(moved, fact, to, input);
    }, subject.facts);
    return { ...subject, facts };
  };
  const evaluationAt = (standing: Standing): Evaluation => evaluate(plan, subjectAt(standing), options);
  return { levers, subjectAt, evaluationAt, isReached: (standing) => isReached(evaluationAt(standing)) };
}

/** Moves each lever back as far as the goal stays reached, in the order given: what is not needed is not done. */
export function trimmed(bench: Bench, standing: Standing, order: readonly Lever[]): Standing {
  let now = standing;
  for (const lever of order) {
    const to = now.get(lever.id);
    if (to === undefined || to === lever.from) continue;
    const without = new Map(now);
    without.delete(lever.id);
    now = bench.isReached(without) ? without : pulledBack(bench, now, lever, to);
  }
  return now;
}

/** The whole number (or the state, or the goal of a criterion) nearest to the start that is still enough. The far end is known to be, so that the answer is right even where the middle misleads. */
function pulledBack(bench: Bench, standing: Standing, { id, from, what, seeds }: Lever, to: number): Standing {
  if (what === 'number' || what === 'choice') {
    const between = seeds.filter((seed) => seed > Math.min(from, to) && seed < Math.max(from, to)).sort((a, b) => Math.abs(a - from) - Math.abs(b - from));
    return between.map((seed) => new Map(standing).set(id, seed)).find(bench.isReached) ?? standing;
  }
  const direction = to > from ? 1 : -1;
  let far = Math.ceil(Math.abs(to - from));
  let near = 0;
  let best = standing;
  while (far - near > 1) {
    const middle = Math.floor((near + far) / 2);
    const moved = new Map(standing).set(id, from + direction * middle);
    if (bench.isReached(moved)) [far, best] = [middle, moved];
    else near = middle;
  }
  return best;
}
