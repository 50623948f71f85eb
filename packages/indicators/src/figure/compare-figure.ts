import { compareRatioWithPercent, type Ordering } from '@xaso/core';
import type { IndicatorDefinition } from '../indicator/indicator.schema.js';
import type { ObservedNumber } from '../observation/observed-number.js';
import type { Comparison, Observation, ObservationQualifier } from '../observation/observation.schema.js';
import type { ComparisonRelation } from './figure-row.js';

/** How a figure stands against a target or a benchmark. */
export interface FigureComparison {
  readonly relation: ComparisonRelation;
  /** Size of the difference without sign; undefined when it can't be told, and for `met`. */
  readonly difference: number | undefined;
  /** How sure the difference is; `orEqual` says that there may be none: "ít nhất 15%" against 15%. */
  readonly precision: 'exact' | 'atLeast' | 'about' | 'orEqual';
}

/** Between which bounds a number lies; an open bound is not reached. */
interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly isOpen: boolean;
  readonly isRough: boolean;
}

/** "khoảng 30%" may well be 33%: a rough figure tells nothing about a line that is nearer than a tenth of it. */
const roughPart = 0.1;

const unknown: FigureComparison = { relation: 'unknown', difference: undefined, precision: 'exact' };

/**
 * Compares a figure with a target or a benchmark. What the qualifiers leave open stays open: "trên 26%" is at least
 * 4.2 points above 21.8%, and can't be told from 30%. A share is compared through its two whole numbers, exactly.
 */
export function compareFigure(observation: Observation, observed: ObservedNumber, other: Comparison): FigureComparison {
  const figure = observation.range === undefined ? boundsOf(observed.value, observed.qualifier) : rangeBounds(observation.range);
  const line = boundsOf(other.value, other.qualifier ?? 'eq');
  if (figure === undefined || line === undefined) return unknown;
  const isExact = figure.min === figure.max && line.min === line.max;
  const order = isExact && observed.ratio !== undefined ? compareRatioWithPercent(observed.ratio, other.value) : undefined;
  if (figure.isRough || line.isRough) return compareRoughly(figure.min, line.min);
  return isExact ? compareExactly(figure.min, line.min, order) : compareBounds(figure, line);
}

function boundsOf(value: number | undefined, qualifier: ObservationQualifier): Bounds | undefined {
  if (value === undefined || qualifier === 'range') return undefined;
  const point = { min: value, max: value, isOpen: false, isRough: false };
  switch (qualifier) {
    case 'gt':
    case 'gte':
      return { ...point, max: Infinity, isOpen: qualifier === 'gt' };
    case 'lt':
    case 'lte':
      return { ...point, min: -Infinity, isOpen: qualifier === 'lt' };
    case 'eq':
      return point;
    default:
      return { ...point, isRough: true };
  }
}

function rangeBounds({ min, max }: { readonly min: number; readonly max: number }): Bounds {
  return { min: Math.min(min, max), max: Math.max(min, max), isOpen: false, isRough: false };
}

/** `order` comes from whole numbers and decides where it is given; the difference is for showing. */
function compareExactly(figure: number, line: number, order: Ordering | undefined): FigureComparison {
  const sign = order ?? Math.sign(figure - line);
  if (sign === 0) return { relation: 'met', difference: undefined, precision: 'exact' };
  return { relation: sign > 0 ? 'above' : 'below', difference: distance(figure, line), precision: 'exact' };
}

function compareRoughly(figure: number, line: number): FigureComparison {
  const difference = distance(figure, line);
  if (difference <= Math.abs(figure) * roughPart) return unknown;
  return { relation: figure > line ? 'above' : 'below', difference, precision: 'about' };
}

function compareBounds(figure: Bounds, line: Bounds): FigureComparison {
  const isOpen = figure.isOpen || line.isOpen;
  if (figure.min >= line.max) return { relation: 'above', ...boundDifference(figure.min, line.max, isOpen) };
  if (figure.max <= line.min) return { relation: 'below', ...boundDifference(line.min, figure.max, isOpen) };
  return unknown;
}

function boundDifference(larger: number, smaller: number, isOpen: boolean): Omit<FigureComparison, 'relation'> {
  if (larger > smaller) return { difference: distance(larger, smaller), precision: 'atLeast' };
  return { difference: undefined, precision: isOpen ? 'atLeast' : 'orEqual' };
}

/** Without the noise that a subtraction of binary fractions leaves far behind the decimals that anybody reports. */
function distance(left: number, right: number): number {
  return Number(Math.abs(left - right).toFixed(9));
}

/**
 * Whether the figure is on the good side of the line, the direction of its indicator considered.
 * Undefined when the relation or the direction is not known.
 */
export function isReached(relation: ComparisonRelation, definition: IndicatorDefinition | undefined): boolean | undefined {
  const direction = definition?.direction ?? 'none';
  if (relation === 'unknown' || direction === 'none') return undefined;
  return relation === 'met' || (relation === 'above') === (direction === 'higher');
}
