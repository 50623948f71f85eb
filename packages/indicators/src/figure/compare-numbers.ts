import type { Ordering, Ratio } from '@xaso/core';
import type { ObservationQualifier } from '../observation/observation.schema.js';
import type { ComparisonRelation } from './figure-row.js';

/** How a figure stands against a target, a benchmark or another figure. */
export interface FigureComparison {
  readonly relation: ComparisonRelation;
  /** Size of the difference without sign; undefined when it can't be told, and for `met`. */
  readonly difference: number | undefined;
  /** How sure the difference is; `orEqual` says that there may be none: "ít nhất 15%" against 15%. */
  readonly precision: 'exact' | 'atLeast' | 'about' | 'orEqual';
}

/** A number with all that its source leaves open about it. */
export interface ComparedNumber {
  readonly value: number | undefined;
  readonly qualifier: ObservationQualifier;
  /** Both numbers of a share, which decide where they are given. */
  readonly ratio?: Ratio | undefined;
  readonly range?: { readonly min: number; readonly max: number } | undefined;
}

/** Between which bounds a number lies; an open bound is not reached. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly isOpen: boolean;
  readonly isRough: boolean;
}

/** "khoảng 30%" may well be 33%: a rough figure tells nothing about a line that is nearer than a tenth of the larger. */
const roughPart = 0.1;

const unknown: FigureComparison = { relation: 'unknown', difference: undefined, precision: 'exact' };

/**
 * Compares two numbers. What the qualifiers leave open stays open: "trên 26%" is at least 4.2 points above 21.8%,
 * and can't be told from 30%.
 *
 * @param order The order by whole numbers, which decides where both numbers are exact; undefined where neither is a share.
 */
export function compareNumbers(one: ComparedNumber, other: ComparedNumber, order: Ordering | undefined): FigureComparison {
  const figure = boundsOf(one);
  const line = boundsOf(other);
  if (figure === undefined || line === undefined) return unknown;
  if (figure.isRough || line.isRough) return compareRoughly(figure, line);
  return isPoint(figure) && isPoint(line) ? compareExactly(figure.min, line.min, order) : compareBounds(figure, line);
}

/**
 * The bounds that a number has by its qualifier or its range; undefined when there is no number.
 *
 * @internal
 */
export function boundsOf({ value, qualifier, range }: ComparedNumber): Bounds | undefined {
  if (range !== undefined) return { min: Math.min(range.min, range.max), max: Math.max(range.min, range.max), isOpen: false, isRough: false };
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

function isPoint({ min, max }: Bounds): boolean {
  return min === max;
}

/** `order` comes from whole numbers and decides where it is given; the difference is for showing. */
function compareExactly(figure: number, line: number, order: Ordering | undefined): FigureComparison {
  const sign = order ?? Math.sign(figure - line);
  if (sign === 0) return { relation: 'met', difference: undefined, precision: 'exact' };
  return { relation: sign > 0 ? 'above' : 'below', difference: distance(figure, line), precision: 'exact' };
}

/** The gap between the nearest bounds, when it is wide enough to trust. */
function compareRoughly(figure: Bounds, line: Bounds): FigureComparison {
  const isAbove = figure.min > line.max;
  if (!isAbove && figure.max >= line.min) return unknown;
  const [larger, smaller] = isAbove ? [figure.min, line.max] : [line.min, figure.max];
  const difference = distance(larger, smaller);
  if (difference <= Math.max(Math.abs(larger), Math.abs(smaller)) * roughPart) return unknown;
  return { relation: isAbove ? 'above' : 'below', difference, precision: 'about' };
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
