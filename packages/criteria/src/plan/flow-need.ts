import { compare, multiply, nearest, type Exact } from '@xaso/core/exact';
import type { CriterionResult, OperandTrace } from '../engine/evaluation.js';
import type { Amount } from '../rule/value.js';
import type { Flow, FlowNeed } from './gap.js';
import type { JudgedRule } from './judged-rule.js';

/** The two counts of a share so far; they may both be 0 when the period has only begun. */
export interface Counts {
  readonly numerator: number;
  readonly denominator: number;
}

/** The counts of an operand that can go on growing; `undefined` for anything but a share of exact counts. */
export function countsOf({ reading, below }: OperandTrace): Counts | undefined {
  if (reading.status !== 'known' || (below !== undefined && below.status !== 'known')) return undefined;
  const [numerator, denominator] = below === undefined ? [reading.numerator, reading.denominator] : [reading.value, below.value];
  return numerator === undefined || denominator === undefined ? undefined : { numerator, denominator };
}

/** The flow that an operand belongs to: that of its own input, or of the count below the line. */
export function flowOf({ reading, below }: OperandTrace, flows: Readonly<Record<string, Flow>>): Flow | undefined {
  const { id } = (below ?? reading).input;
  const flow = Object.hasOwn(flows, id) ? flows[id] : undefined;
  return flow !== undefined && Number.isSafeInteger(flow.remaining) && flow.remaining >= 0 ? flow : undefined;
}

/**
 * How many of what still comes have to be as they should be. What was counted stays counted: a share is looked at as it will be at the end,
 * once with none and once with all of the rest above its line.
 */
export function flowNeed({ rule, prepared }: JudgedRule, { trace: { operands } }: CriterionResult, flow: Flow, goal: Exact): FlowNeed | undefined {
  const counts = countsOf(operands[0]!);
  if (operands.length !== 1 || counts === undefined || counts.denominator + flow.remaining === 0) return undefined;
  const { numerator: from } = counts;
  const { remaining } = flow;
  const whole = counts.denominator + remaining;
  const at = (numerator: number): Amount => ({ kind: 'share', value: { numerator, denominator: whole }, numerator, denominator: whole });
  const none = at(from);
  const all = at(from + remaining);
  const [withNone, withAll] = [none, all].map((share) => compare(rule.score(prepared, [share]), goal) >= 0);
  const percent = (share: Amount): number => nearest(multiply(share.value, { numerator: 100, denominator: 1 }));
  const need = { input: operands[0]!.reading.input, remaining, until: flow.until };
  if (withNone && withAll) return { ...need, state: 'certain', count: undefined, best: percent(all) };
  const start = withNone ? all : none;
  const moves = rule.inverse(prepared, [start], goal).map(({ to }) => to - from);
  const reachable = moves.filter((count) => count >= 0 && count <= remaining);
  const lessIsBetter = moves.length > 0 && moves.every((count) => count < 0);
  if (reachable.length === 0) return { ...need, state: 'impossible', count: undefined, best: percent(lessIsBetter ? none : all) };
  return withNone ? { ...need, state: 'atMost', count: Math.max(...reachable), best: percent(none) } : { ...need, state: 'atLeast', count: Math.min(...reachable), best: percent(all) };
}
