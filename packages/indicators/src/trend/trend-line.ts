import { daysBetween } from '@xaso/core';
import { daysOf } from '../comparison/same-period.js';
import type { IndicatorDefinition } from '../indicator/indicator.schema.js';
import { isAdjacent } from './trend-gaps.js';
import type { TrendDot, TrendLine, TrendPoint } from './trend-model.js';

/** The numbers of a drawn line. A figure without one number, a gap and a break end a segment. */
export function trendLineOf(points: readonly TrendPoint[], definition: IndicatorDefinition): TrendLine {
  const values = points.flatMap(({ value }) => value ?? []);
  const min = Math.min(0, ...values);
  // A line of zeros alone still needs a box with a height.
  const max = Math.max(0, ...values) || (min < 0 ? 0 : 1);
  const segments: TrendDot[][] = [];
  const x = positionIn(points);
  points.forEach((point, index) => {
    if (point.value === undefined) return;
    const dot = { x: x(index), y: (point.value - min) / (max - min), point: index };
    const before = points[index - 1];
    const joins = before?.value !== undefined && point.breakBefore === undefined && isAdjacent(before.period, point.period, definition);
    if (joins) segments.at(-1)!.push(dot);
    else segments.push([dot]);
  });
  return { domain: { min, max }, segments };
}

/** Where the last day of a point lies between those of the first and the last point; one alone lies in the middle. */
function positionIn(points: readonly TrendPoint[]): (index: number) => number {
  const days = points.map(({ period }) => daysOf(period).end);
  const [first, last] = [days[0], days.at(-1)];
  const length = first === undefined || last === undefined ? 0 : daysBetween(first, last);
  return (index) => (length === 0 ? 0.5 : daysBetween(first!, days[index]!) / length);
}
