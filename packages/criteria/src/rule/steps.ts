import { compare, larger, smaller, type Exact } from '@xaso/core/exact';
import { changeTo, isOn, type Side } from './change.js';
import { exactDecimal } from './exact-decimal.js';
import { shareOfPercent } from './proportion.js';
import { operandOf, type RuleFault, type ScoreRule } from './rule.js';
import type { StepsRule } from './rule.schema.js';
import { isAmount, type Amount, type Change, type PointRange, type Value } from './value.js';

/** Steps from low to high; below the first one the points are `otherwise`. */
export interface PreparedSteps {
  readonly steps: readonly Step[];
  readonly otherwise: Exact;
}

interface Step {
  readonly edge: Side;
  readonly points: Exact;
  /** Its place in the rule as written. */
  readonly index: number;
}

/** Points by steps: those of the highest step that is reached ("4 lần: 20 điểm, 3 lần: 15 điểm, còn lại 0"). */
export const steps: ScoreRule<StepsRule, PreparedSteps> = {
  passes: false,
  operands: (spec) => [operandOf(spec, 'any')],
  prepare: (spec, { kinds: [kind] }) => ({
    steps: spec.steps
      .map(({ from, strict, points }, index): Step => {
        const at = kind === 'share' ? shareOfPercent(from) : exactDecimal(from);
        return { edge: { at, side: 'above', open: strict === true }, points: exactDecimal(points), index };
      })
      .sort(byEdge),
    otherwise: exactDecimal(spec.otherwise),
  }),
  score: (rule, [value]) => pointsOf(rule, stepReached(rule, value!)),
  range: (rule, [value]) => stepRange(rule, value!),
  goals: ({ steps: all }) => all.map(({ points }) => points).sort(compare).filter((points, index, sorted) => index === 0 || compare(points, sorted[index - 1]!) !== 0),
  inverse: (rule, [value], goal) => movesToStep(rule, value!, goal),
  explain: (rule, { spec, values: [value] }) => {
    if (value === undefined || !isAmount(value)) return [];
    const reached = rule.steps[stepReached(rule, value)];
    if (reached === undefined) return [{ message: 'ruleNoStep', values: { points: { number: spec.otherwise } } }];
    const { from, strict, points } = spec.steps[reached.index]!;
    const edge = value.kind === 'share' ? { percent: from } : { number: from };
    return [{ message: strict === true ? 'ruleStepAbove' : 'ruleStep', values: { from: edge, points: { number: points } } }];
  },
};

function byEdge(a: Step, b: Step): number {
  return compare(a.edge.at, b.edge.at) || Number(a.edge.open) - Number(b.edge.open);
}

/** Index of the highest step reached; -1 for none. */
function stepReached(rule: PreparedSteps, { value }: Amount): number {
  return lastStep(rule, (edge) => isOn(edge, value));
}

/** Index of the last of the steps in a row whose edge is reached. */
function lastStep({ steps: all }: PreparedSteps, isReached: (edge: Side) => boolean): number {
  let last = -1;
  while (last + 1 < all.length && isReached(all[last + 1]!.edge)) last += 1;
  return last;
}

function pointsOf({ steps: all, otherwise }: PreparedSteps, index: number): Exact {
  return all[index]?.points ?? otherwise;
}

function stepRange(rule: PreparedSteps, value: Value): PointRange {
  if (isAmount(value)) {
    const points = pointsOf(rule, stepReached(rule, value));
    return { min: points, max: points };
  }
  const { low, lowOpen, high, highOpen } = value;
  const first = low === undefined ? -1 : lastStep(rule, (edge) => isOn({ ...edge, open: edge.open && !lowOpen }, low));
  const last = high === undefined ? rule.steps.length - 1 : lastStep(rule, (edge) => isOn({ ...edge, open: edge.open || highOpen }, high));
  let range: PointRange = { min: pointsOf(rule, first), max: pointsOf(rule, first) };
  for (let index = first + 1; index <= last; index += 1) {
    const points = pointsOf(rule, index);
    range = { min: smaller(range.min, points), max: larger(range.max, points) };
  }
  return range;
}

/** Up to the nearest step with enough points, and down to the nearest one, where there is such. */
function movesToStep(rule: PreparedSteps, value: Amount, goal: Exact): readonly Change[] {
  const { steps: all } = rule;
  const isEnough = (index: number): boolean => compare(pointsOf(rule, index), goal) >= 0;
  const now = stepReached(rule, value);
  if (isEnough(now)) return [];
  const up = all.flatMap(({ edge }, index) => (index > now && isEnough(index) ? [edge] : []));
  const down: Side[] = [];
  for (let index = now - 1; index >= -1; index -= 1) {
    const { at, open } = all[index + 1]!.edge;
    if (isEnough(index)) down.push({ at, side: 'below', open: !open });
  }
  // Whole counts can leap over a narrow step; then the next one is tried. Any other number can be moved right onto it.
  const isOnStep = ({ what, to }: Change): boolean => what !== 'count' || isEnough(stepReached(rule, { ...value, value: { numerator: to, denominator: value.denominator ?? 1 } }));
  const first = (sides: readonly Side[]): readonly Change[] => sides.flatMap((side) => changeTo(side, 0, value) ?? []).filter(isOnStep).slice(0, 1);
  return [...first(up), ...first(down)];
}

/** Faults of the steps themselves. */
export function stepFaults({ steps: all, otherwise }: StepsRule, maxPoints: number | undefined): readonly RuleFault[] {
  const faults: RuleFault[] = [];
  const edges = new Set<string>();
  all.forEach(({ from, strict, points }, index) => {
    const edge = `${from} ${strict === true}`;
    if (edges.has(edge)) faults.push({ code: 'criteria.step-repeated', path: `steps[${index}].from`, values: { from } });
    edges.add(edge);
    if (points < 0) faults.push({ code: 'criteria.points-negative', path: `steps[${index}].points`, values: { points } });
    if (maxPoints !== undefined && points > maxPoints) faults.push({ code: 'criteria.points-over-maximum', path: `steps[${index}].points`, values: { points, max: maxPoints } });
  });
  if (otherwise < 0) faults.push({ code: 'criteria.points-negative', path: 'otherwise', values: { points: otherwise } });
  const best = Math.max(otherwise, ...all.map(({ points }) => points));
  if (maxPoints !== undefined && best < maxPoints) faults.push({ code: 'criteria.points-unreachable', path: 'steps', values: { points: best, max: maxPoints } });
  return faults;
}
