import { relativeSize } from '../plan/move.js';
import type { TableLever } from './lever.js';

/** What is asked of the levers of one row. */
export interface RowProblem {
  readonly row: number;
  /** By how much the points of each criterion grow; see `growthOf`. */
  readonly growth: Float64Array;
  /** Units of all criteria as they stand. */
  readonly total: number;
  /** Whether so many units reach the goal; where doubles are too near the line the engine judges, which has to know where each lever stands. */
  readonly isReached: (units: number, standing: () => ArrayLike<number>) => boolean;
}

/** The plans of a list of levers. What it holds is that of the last row: thousands of rows share one room. */
export interface RowPlanner {
  readonly levers: readonly TableLever[];
  /** Where each lever stood and stands; the same number for one that has not moved or is not known in the row. */
  readonly from: Float64Array;
  readonly at: Float64Array;
  /** Whether the goal is out of reach without the move of a lever, even with everything else done that can be done. */
  readonly gates: Uint8Array;
  /** Plans a row, and says whether its goal is reached. */
  readonly plan: (problem: RowProblem, isKnown: (lever: TableLever) => boolean) => boolean;
}

/** The plan of `smallestGapFirst` for rows whose criteria have nothing to do with each other, so that each move changes the points of one of them alone. */
export function rowPlanner(levers: readonly TableLever[]): RowPlanner {
  const cells = (): Float64Array => new Float64Array(levers.length);
  const [from, fromUnits, at, units, whole, wayTo, waySize, moveSize] = [cells(), cells(), cells(), cells(), cells(), cells(), cells(), cells()];
  const [gates, known] = [new Uint8Array(levers.length), new Uint8Array(levers.length)];
  const all = levers.map((_lever, index) => index);
  let problem: RowProblem;
  const standing = (): ArrayLike<number> => at;

  const unitsAt = (index: number, position: number): number => {
    const lever = levers[index]!;
    return lever.hasPoints ? lever.unitsAt(problem.row, position) * problem.growth[lever.criterion]! : 0;
  };
  const sizeTo = (index: number, start: number, to: number): number => relativeSize(levers[index]!.what, start, to, Number.isNaN(whole[index]!) ? undefined : whole[index]!);
  const moveTo = (index: number, position: number): void => {
    at[index] = position;
    units[index] = position === from[index] ? fromUnits[index]! : unitsAt(index, position);
  };

  /** Notes the smaller of the moves to the next better outcome and to the best one. */
  const findWay = (index: number): void => {
    waySize[index] = Infinity;
    for (const { to, landing } of levers[index]!.waysFrom(problem.row, at[index]!)) {
      const size = sizeTo(index, at[index]!, to);
      if (size >= waySize[index]!) continue;
      wayTo[index] = landing;
      waySize[index] = size;
    }
  };

  const begin = (isKnown: (lever: TableLever) => boolean): void => {
    for (const index of all) {
      const lever = levers[index]!;
      gates[index] = 0;
      known[index] = isKnown(lever) ? 1 : 0;
      if (known[index] === 0) {
        from[index] = at[index] = fromUnits[index] = units[index] = 0;
        waySize[index] = Infinity;
        continue;
      }
      whole[index] = lever.whole(problem.row) ?? NaN;
      from[index] = at[index] = lever.from(problem.row);
      fromUnits[index] = units[index] = unitsAt(index, from[index]!);
      findWay(index);
    }
  };

  const smallest = (): number => {
    let best = -1;
    let least = Infinity;
    for (let index = 0; index < levers.length; index += 1) {
      if (waySize[index]! >= least) continue;
      best = index;
      least = waySize[index]!;
    }
    return best;
  };

  /** Takes a lever back as far as the goal stays reached; see `trimmed` of `plan/standing`. Gives the new total. */
  const trim = (index: number, total: number): number => {
    const to = at[index]!;
    const rest = total - units[index]!;
    const reaches = (position: number): boolean => {
      moveTo(index, position);
      return problem.isReached(rest + units[index]!, standing);
    };
    if (!reaches(from[index]!)) moveTo(index, pulledBack(levers[index]!, problem.row, from[index]!, to, reaches));
    return rest + units[index]!;
  };

  const findGates = (): void => {
    const most = Float64Array.from(at);
    let total = problem.total;
    for (const index of all) {
      if (at[index] === from[index] && known[index] === 1) most[index] = levers[index]!.farthest(problem.row, from[index]!);
      total += (at[index] === from[index] && most[index] !== from[index] ? unitsAt(index, most[index]!) : units[index]!) - fromUnits[index]!;
    }
    for (const index of all) {
      if (at[index] === from[index]) continue;
      const without = (): ArrayLike<number> => most.map((position, other) => (other === index ? from[index]! : position));
      gates[index] = problem.isReached(total - units[index]! + fromUnits[index]!, without) ? 0 : 1;
    }
  };

  return {
    levers,
    from,
    at,
    gates,
    plan: (asked, isKnown) => {
      problem = asked;
      begin(isKnown);
      let { total } = problem;
      while (!problem.isReached(total, standing)) {
        const next = smallest();
        if (next < 0) return false;
        const before = units[next]!;
        moveTo(next, wayTo[next]!);
        total += units[next]! - before;
        findWay(next);
      }
      const moved = all.filter((index) => at[index] !== from[index]);
      for (const index of moved) moveSize[index] = sizeTo(index, from[index]!, at[index]!);
      for (const index of moved.sort((a, b) => moveSize[b]! - moveSize[a]!)) total = trim(index, total);
      findGates();
      return true;
    },
  };
}

/** How far a lever has to stay from its start, that is not far enough itself. */
function pulledBack(lever: TableLever, row: number, from: number, to: number, reaches: (position: number) => boolean): number {
  if (lever.what === 'number') return nearestLine(lever, row, from, to, reaches);
  // More of a count never brings less: where one less is not enough, no smaller move is. It spares most searches.
  if (lever.what === 'count' && !reaches(to > from ? to - 1 : to + 1)) return to;
  return nearestWhole(from, to, reaches);
}

/** Of a number that is no count, only the lines of its rule are told. */
function nearestLine(lever: TableLever, row: number, from: number, to: number, reaches: (position: number) => boolean): number {
  const lines = [...new Set(lever.linesFrom(row, from))].filter((line) => line > Math.min(from, to) && line < Math.max(from, to));
  return lines.sort((a, b) => Math.abs(a - from) - Math.abs(b - from)).find(reaches) ?? to;
}

function nearestWhole(from: number, to: number, reaches: (position: number) => boolean): number {
  const direction = to > from ? 1 : -1;
  let far = Math.ceil(Math.abs(to - from));
  let near = 0;
  let best = to;
  while (far - near > 1) {
    const middle = Math.floor((near + far) / 2);
    const position = from + direction * middle;
    if (reaches(position)) [far, best] = [middle, position];
    else near = middle;
  }
  return best;
}
