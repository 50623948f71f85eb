import { comparedNumber, compareExactly } from '../exact/compare-exactly.js';
import { boundsOf, type ComparedNumber } from '../figure/compare-numbers.js';
import { hasResult } from '../observation/observed-number.js';
import type { DefinedFigure } from './compared-figure.js';
import { separationsOf, type SeparationContext } from './separating-reasons.js';

/**
 * The places of figures in their order, 1 for the best; equal figures share a place. Undefined unless at least two figures are there,
 * every one may be compared with every other, and it is known for each pair which is the better one or that both are equal.
 */
export function orderOf(figures: readonly (DefinedFigure | undefined)[], context: SeparationContext): readonly (number | undefined)[] | undefined {
  const there = figures.filter((figure) => figure !== undefined && hasResult(figure.observation)) as readonly DefinedFigure[];
  const direction = there[0]?.definition?.direction ?? 'none';
  if (there.length < 2 || direction === 'none' || !areAllComparable(there, context)) return undefined;
  const sorted = there.map((figure) => ({ figure, number: comparedNumber(figure.observation, figure.definition) })).sort((one, other) => ascending(one.number, other.number));
  if (direction === 'higher') sorted.reverse();
  const places = new Map<DefinedFigure, number>();
  let place = 1;
  for (const [index, { figure, number }] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before !== undefined) {
      // In a sorted row, neighbours that are told apart tell all others apart.
      const { relation, precision } = compareExactly(before.number, number);
      if (relation === 'unknown' || precision === 'orEqual') return undefined;
      if (relation !== 'met') place = index + 1;
    } else if (boundsOf(number) === undefined) return undefined;
    places.set(figure, place);
  }
  return figures.map((figure) => figure && places.get(figure));
}

/** All against the first, and then one of each definition against the others: what else parts two figures parts one of them from the first. */
function areAllComparable(figures: readonly DefinedFigure[], context: SeparationContext): boolean {
  const [first, ...others] = figures;
  const perDefinition: DefinedFigure[] = [];
  for (const figure of figures) {
    const isNew = perDefinition.every((known) => known.definition !== figure.definition || known.observation.definitionVersion !== figure.observation.definitionVersion);
    if (isNew) perDefinition.push(figure);
  }
  return others.every((other) => areComparable(first!, other, context)) && perDefinition.every((one, index) => perDefinition.slice(index + 1).every((other) => areComparable(one, other, context)));
}

function areComparable(one: DefinedFigure, other: DefinedFigure, context: SeparationContext): boolean {
  return separationsOf(one, other, context).length === 0;
}

/** By exact comparison where both are points, else by their bounds. */
function ascending(one: ComparedNumber, other: ComparedNumber): number {
  const { relation, precision } = compareExactly(one, other);
  if (precision === 'exact' && relation !== 'unknown') return relation === 'met' ? 0 : relation === 'above' ? 1 : -1;
  const [left, right] = [boundsOf(one), boundsOf(other)];
  if (left === undefined || right === undefined) return 0;
  return order(left.min, right.min) || order(left.max, right.max);
}

/** Without a subtraction, which has no answer for two infinities. */
function order(left: number, right: number): number {
  return left === right ? 0 : left < right ? -1 : 1;
}
