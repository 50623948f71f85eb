import { divide, exactOf, nearest, type Exact, type SmallExact } from '@xaso/core/exact';
import type { PreparedOperand } from '../columns/prepared-figures.js';
import { unitsOf } from '../columns/outcome-cell.js';
import { isFactor } from '../columns/steps-kernel.js';
import type { CriteriaPlan, PlannedCriterion } from '../engine/plan.js';
import { landing, type Move } from '../plan/move.js';
import { exactDecimal } from '../rule/exact-decimal.js';
import type { Proportion } from '../rule/proportion.js';
import type { PreparedSteps } from '../rule/steps.js';
import type { Threshold } from '../rule/threshold.js';
import type { Amount } from '../rule/value.js';
import type { InputDefinition } from '../set/criteria-set.schema.js';

/** A way to a better outcome of one criterion. */
export interface Way {
  /** The line that is to be reached, by which the size of the move is told. */
  readonly to: number;
  /** The number to write down. */
  readonly landing: number;
}

/** The one number of a criterion that a commune can move, for every row of a table. */
export interface TableLever {
  readonly criterion: number;
  readonly input: InputDefinition;
  readonly what: Exclude<Move['what'], 'choice'>;
  readonly operand: PreparedOperand;
  /** Whether its points are added up; a verdict without points is worth a move, too, and adds nothing. */
  readonly hasPoints: boolean;
  readonly from: (row: number) => number;
  readonly whole: (row: number) => number | undefined;
  /** Points in units of the table at a number, before what is left out is made up for. */
  readonly unitsAt: (row: number, position: number) => number;
  /** Moves to the next better outcome and to the best one, from a number; none at the best. */
  readonly waysFrom: (row: number, position: number) => readonly Way[];
  /** Where it does most: at the last line of its rule that it can get to, or where it stands. */
  readonly farthest: (row: number, position: number) => number;
  /** Numbers at which a better outcome is reached. */
  readonly linesFrom: (row: number, position: number) => readonly number[];
}

/** The rules whose points go one way with their one number. */
type Ladder = { readonly kind: 'edges'; readonly edges: readonly Edge[]; readonly otherwise: Exact; readonly side: 'above' | 'below' } | { readonly kind: 'slope'; readonly slope: SmallExact; readonly cap: Exact; readonly at: SmallExact };

interface Edge {
  readonly at: SmallExact;
  readonly open: boolean;
  readonly points: Exact;
}

/** The lever of a criterion; `undefined` where its rule asks for more than one number, or where more of it is not always better. */
export function leverOf({ set: { inputs } }: CriteriaPlan, criterion: number, planned: PlannedCriterion, operands: readonly PreparedOperand[]): TableLever | undefined {
  const [operand] = operands;
  const ladder = ladderOf(planned);
  if (operand === undefined || operands.length > 1 || ladder === undefined) return undefined;
  const { input: place, below } = planned.operands[0]!;
  const input = inputs[place]!;
  if (input.formula !== undefined || input.peers !== undefined || (input.kind !== 'share' && input.kind !== 'count' && input.kind !== 'number')) return undefined;
  const head = { criterion, input, operand, hasPoints: planned.hasPoints };
  if (below !== undefined || (input.kind === 'share' && typeof operand.below !== 'number')) return countLever(head, ladder);
  if (input.kind === 'count' && operand.below === 1) return countLever(head, ladder);
  return input.kind === 'count' ? undefined : numberLever(head, planned);
}

function ladderOf({ spec, prepared, weight }: PlannedCriterion): Ladder | undefined {
  switch (spec.kind) {
    case 'atLeast':
    case 'atMost': {
      const { at, side, open } = prepared as Threshold;
      return isFactor(at) ? { kind: 'edges', edges: [{ at, open, points: weight }], otherwise: { numerator: 0, denominator: 1 }, side } : undefined;
    }
    case 'steps': {
      const { steps, otherwise } = prepared as PreparedSteps;
      const edges = steps.flatMap(({ edge: { at, open }, points }): Edge[] => (isFactor(at) ? [{ at, open, points }] : []));
      const rises = edges.every(({ points }, index) => nearest(points) > nearest(index === 0 ? otherwise : edges[index - 1]!.points));
      return edges.length === steps.length && rises ? { kind: 'edges', edges, otherwise, side: 'above' } : undefined;
    }
    case 'ratio':
    case 'ratioToTarget': {
      const { slope, cap } = prepared as Proportion;
      if (!isFactor(slope) || nearest(slope) <= 0 || nearest(cap) <= 0) return undefined;
      const at = divide(cap, slope);
      return isFactor(at) ? { kind: 'slope', slope, cap, at } : undefined;
    }
    default:
      return undefined;
  }
}

type LeverHead = Pick<TableLever, 'criterion' | 'input' | 'operand' | 'hasPoints'>;

/** A number of whole things. All products are below 2^53, so that every comparison is exact. */
function countLever(head: LeverHead, ladder: Ladder): TableLever {
  const { above, below } = head.operand;
  const wholeOf = (row: number): number | undefined => (typeof below === 'number' ? undefined : below[row]!);
  const base = { ...head, what: 'count' as const, from: (row: number) => above[row]!, whole: wholeOf };
  const possible = (row: number, to: number): readonly Way[] => (to < 0 || to > (wholeOf(row) ?? Infinity) ? [] : [{ to, landing: to }]);
  if (ladder.kind === 'slope') {
    const { slope: { numerator: over, denominator: under }, at } = ladder;
    const most = unitsOf(nearest(ladder.cap));
    const best = nearest(ladder.cap);
    const ways = (row: number, position: number): readonly Way[] => {
      const under = wholeOf(row) ?? 1;
      return isBeyond(position, under, at, false) ? [] : possible(row, wholeAbove(under, at, false));
    };
    const unitsAt = (row: number, position: number): number => {
      const points = (position * over) / ((wholeOf(row) ?? 1) * under);
      return points < best ? unitsOf(points > 0 ? points : 0) : most;
    };
    return { ...base, unitsAt, waysFrom: ways, farthest: (row, position) => ways(row, position)[0]?.landing ?? position, linesFrom: (row, position) => landingsOf(ways(row, position)) };
  }
  const { edges, side } = ladder;
  const otherwise = unitsOf(nearest(ladder.otherwise));
  const units = edges.map(({ points }) => unitsOf(nearest(points)));
  const isOn = (row: number, position: number, { at, open }: Edge): boolean => (side === 'above' ? isBeyond(position, wholeOf(row) ?? 1, at, open) : !isBeyond(position, wholeOf(row) ?? 1, at, !open));
  const reached = (row: number, position: number): number => {
    let last = -1;
    while (last + 1 < edges.length && isOn(row, position, edges[last + 1]!)) last += 1;
    return last;
  };
  const wayTo = (row: number, { at, open }: Edge): readonly Way[] => possible(row, side === 'above' ? wholeAbove(wholeOf(row) ?? 1, at, open) : wholeBelow(wholeOf(row) ?? 1, at, open));
  return {
    ...base,
    unitsAt: (row, position) => units[reached(row, position)] ?? otherwise,
    waysFrom: (row, position) => {
      const next = reached(row, position) + 1;
      if (next >= edges.length) return [];
      return next === edges.length - 1 ? wayTo(row, edges[next]!) : [...wayTo(row, edges[next]!), ...wayTo(row, edges.at(-1)!)];
    },
    farthest: (row, position) => {
      const from = reached(row, position);
      for (let index = edges.length - 1; index > from; index -= 1) {
        const [way] = wayTo(row, edges[index]!);
        if (way !== undefined) return way.landing;
      }
      return position;
    },
    linesFrom: (row, position) => edges.slice(reached(row, position) + 1).flatMap((edge) => landingsOf(wayTo(row, edge))),
  };
}

/** A percentage whose counts nobody gave, or any other number: by the rule itself, exactly. */
function numberLever(head: LeverHead, { rule, prepared }: PlannedCriterion): TableLever {
  const { above, below } = head.operand;
  const isShare = head.input.kind === 'share';
  const scale = (below as number) / (isShare ? 100 : 1);
  const hundred: Exact = { numerator: 100, denominator: 1 };
  const amountAt = (position: number): Amount => ({ kind: head.input.kind, value: isShare ? divide(exactDecimal(position), hundred) : exactDecimal(position) });
  const goals = rule.goals(prepared);
  // Sums of steps of 1 can have more digits than a number that is written down; the engine takes it for none.
  const unknown = unitsOf(nearest(rule.range(prepared, [{ kind: head.input.kind, low: undefined, high: undefined, lowOpen: false, highOpen: false }]).min));
  const waysTo = (position: number, pick: (better: readonly Exact[]) => readonly Exact[]): readonly Way[] => {
    const amount = amountAt(position);
    const now = nearest(rule.score(prepared, [amount]));
    return pick(goals.filter((goal) => nearest(goal) > now)).flatMap((goal) =>
      rule
        .inverse(prepared, [amount], goal)
        .filter(({ to }) => !isShare || to <= 100)
        .map((change): Way => ({ to: change.to, landing: landing(change) })),
    );
  };
  const linesFrom = (position: number): readonly number[] => landingsOf(waysTo(position, (better) => better));
  return {
    ...head,
    what: isShare ? 'percent' : 'number',
    from: (row) => above[row]! / scale,
    whole: () => undefined,
    unitsAt: (_row, position) => (exactOf(position) === undefined ? unknown : unitsOf(nearest(rule.score(prepared, [amountAt(position)])))),
    waysFrom: (_row, position) => waysTo(position, (better) => (better.length < 2 ? better : [better[0]!, better.at(-1)!])),
    farthest: (_row, position) => {
      const [first = position, ...others] = linesFrom(position);
      return Math.max(first, ...others);
    },
    linesFrom: (_row, position) => linesFrom(position),
  };
}

function landingsOf(ways: readonly Way[]): readonly number[] {
  return ways.map(({ landing }) => landing);
}

/** Whether a count of a whole lies on the upper side of a line. */
function isBeyond(count: number, whole: number, { numerator, denominator }: SmallExact, open: boolean): boolean {
  const [left, right] = [count * denominator, whole * numerator];
  return open ? left > right : left >= right;
}

/** The smallest count on the upper side of a line. */
function wholeAbove(whole: number, { numerator, denominator }: SmallExact, open: boolean): number {
  const line = (whole * numerator) / denominator;
  return open ? Math.floor(line) + 1 : Math.ceil(line);
}

/** The largest count on the lower side of a line. */
function wholeBelow(whole: number, { numerator, denominator }: SmallExact, open: boolean): number {
  const line = (whole * numerator) / denominator;
  return open ? Math.ceil(line) - 1 : Math.floor(line);
}
