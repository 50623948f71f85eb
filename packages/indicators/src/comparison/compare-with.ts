import { comparedNumber, compareExactly } from '../exact/compare-exactly.js';
import { exactDistance } from '../exact/exact-number.js';
import type { FigureComparison } from '../figure/compare-numbers.js';
import { isReached } from '../figure/compare-figure.js';
import { differenceText } from '../figure/comparison-row.js';
import { measureOf } from '../figure/value-text.js';
import { isPercent } from '../observation/observed-number.js';
import { wordingOf, type ComparisonWording, type DefinedFigure, type UnitHistory } from './compared-figure.js';
import type { PeriodRelation } from './same-period.js';
import { separationsOf, type Separation, type SeparatingReason, type SeparationContext } from './separating-reasons.js';

/** Two figures that may be compared, and how they stand. */
export interface Compared extends FigureComparison {
  readonly comparable: true;
  /** Whether the first figure is the better one, the direction of the indicator considered; undefined when they are, or may be, equal, or that can't be told. */
  readonly isBetter: boolean | undefined;
  /** `cao hơn 65,52 điểm phần trăm`. */
  readonly text: string;
}

/** Two figures that stand side by side only, without difference or order. */
export interface NotCompared {
  readonly comparable: false;
  /** The first of the reasons. */
  readonly reason: SeparatingReason;
  readonly reasons: readonly Separation[];
  /** All reasons in one line: `khác cấp, khác kỳ`. */
  readonly text: string;
}

/** How two figures stand to each other, or why they are not compared. */
export type ComparisonResult = Compared | NotCompared;

/** How two figures are compared. */
export interface CompareOptions extends ComparisonWording, UnitHistory {
  /** Which period the second figure has to be of; the same one when left out. */
  readonly relation?: PeriodRelation | undefined;
}

/**
 * Compares a figure with another. Only figures of one indicator, one definition, one level and one period are compared;
 * when asked, of a period and the one before or a year earlier. A goal is not compared with a result, and nothing is compared
 * across a merger. Everything else gets the reasons instead of a difference. The difference is exact: shares are subtracted
 * through their whole numbers.
 */
export function compareWith(one: DefinedFigure, other: DefinedFigure, options: CompareOptions): ComparisonResult {
  return compareFigures(one, other, { relation: options.relation ?? 'samePeriod', units: options.units, wording: wordingOf(options) });
}

/**
 * The same with the words already at hand.
 *
 * @internal
 */
export function compareFigures(one: DefinedFigure, other: DefinedFigure, context: SeparationContext): ComparisonResult {
  const reasons = separationsOf(one, other, context);
  if (reasons.length > 0) return notCompared(reasons);
  const { wording } = context;
  const [first, second] = [one, other].map(({ observation, definition }) => comparedNumber(observation, definition));
  const roughly = compareExactly(first!, second!);
  const isExact = roughly.precision === 'exact' && roughly.difference !== undefined;
  const compared = isExact ? { ...roughly, difference: exactDistance(first!, second!) ?? roughly.difference } : roughly;
  const measure = measureOf(one.definition, one.observation.unit, isPercent(one.observation, one.definition), wording.language);
  const mayBeEqual = compared.relation === 'met' || compared.precision === 'orEqual';
  const isBetter = mayBeEqual ? undefined : isReached(compared.relation, one.definition);
  return { comparable: true, ...compared, isBetter, text: differenceText(compared, measure, wording) };
}

/**
 * The result for reasons that are known already.
 *
 * @internal
 */
export function notCompared(reasons: readonly Separation[]): NotCompared {
  return { comparable: false, reason: reasons[0]!.reason, reasons, text: reasons.map(({ text }) => text).join(', ') };
}
