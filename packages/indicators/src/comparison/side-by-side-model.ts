import type { UnitLevel } from '@xaso/core';
import type { FigureRow } from '../figure/figure-row.js';
import type { IndicatorDefinition, IndicatorKind, PillarId } from '../indicator/indicator.schema.js';
import type { ComparisonResult } from './compare-with.js';
import type { Separation } from './separating-reasons.js';

/** One unit of a comparison. */
export interface SideBySideColumn {
  readonly name: string;
  readonly level: UnitLevel | undefined;
  /** `cấp xã`, or that the level is not known. */
  readonly levelText: string;
  readonly title: string | undefined;
  readonly publisher: string;
  readonly asOfText: string;
  /** Says that the unit no longer exists, and of what it is a part now. */
  readonly formerText: string | undefined;
}

/** The figure of one unit for one indicator. */
export interface SideBySideCell {
  /** All about the figure; undefined when the report of the unit does not have the indicator. */
  readonly row: FigureRow | undefined;
  /** The figure as one reads it, or that there is none. */
  readonly text: string;
  /** How the figure stands to the one of the reference column; undefined for that column itself and where either has no such indicator. */
  readonly comparison: ComparisonResult | undefined;
  /** Place in the order, 1 for the best; undefined unless every figure of the row may be ordered. */
  readonly order: number | undefined;
  /** `thứ 1/3`. */
  readonly orderText: string | undefined;
}

/** One indicator across all units. */
export interface SideBySideRow {
  /** Id in the catalogue; as written in the reports when nobody has defined it. */
  readonly indicator: string;
  readonly name: string;
  readonly kind: IndicatorKind | undefined;
  readonly direction: IndicatorDefinition['direction'] | undefined;
  /** One cell for each column. */
  readonly cells: readonly SideBySideCell[];
  /** The column with which the others are compared: the first that has a figure. */
  readonly reference: number | undefined;
  /** Whether at least two figures are compared. */
  readonly isComparable: boolean;
  /** Why figures of this row are not compared, each reason once. */
  readonly separations: readonly Separation[];
  /** The reasons in one line, under which the row stands when nothing in it is compared: `khác cấp, khác kỳ`. */
  readonly separationText: string | undefined;
}

/** The rows of one pillar. */
export interface SideBySidePillar {
  readonly id: PillarId | 'unsorted';
  readonly name: string;
  readonly rows: readonly SideBySideRow[];
}

/** Two or more units side by side, as finished text with exact values beside it. */
export interface SideBySideModel {
  readonly columns: readonly SideBySideColumn[];
  /** Pillars with at least one row, in the order of a printed board. */
  readonly pillars: readonly SideBySidePillar[];
  readonly count: { readonly comparable: number; readonly total: number; readonly text: string };
}
