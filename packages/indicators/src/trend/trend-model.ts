import type { Finding, KnownPeriod } from '@xaso/core';
import type { ComparisonResult } from '../comparison/compare-with.js';
import type { Separation } from '../comparison/separating-reasons.js';
import type { FigureRow } from '../figure/figure-row.js';
import type { IndicatorDefinition, IndicatorKind } from '../indicator/indicator.schema.js';

/** Where the way of counting or the territory changed: the figures on both sides make no series and are not compared. */
export interface TrendBreak {
  readonly reasons: readonly Separation[];
  /** `khác cách tính: từ quý này tính cả hồ sơ nộp hộ`. */
  readonly text: string;
}

/**
 * One period of a trend. `nothing` is a period for which the report says that there is no number (missing, not applicable, not collected),
 * `gap` one of which it does not speak, `differs` one for which two numbers contradict each other. None of the three is a zero.
 */
export interface TrendPoint {
  readonly key: string;
  readonly kind: 'figure' | 'nothing' | 'gap' | 'differs';
  readonly period: KnownPeriod;
  readonly periodText: string;
  /** The figure as one reads it, or why there is none. */
  readonly text: string;
  /** All about the figure; undefined for a gap and for figures that contradict each other. */
  readonly row: FigureRow | undefined;
  /** The exact number; undefined where there is none, and for a range. */
  readonly value: number | undefined;
  /** How many former units the figure was added up from; undefined for a figure that stands in the report. */
  readonly rolledUpFrom: number | undefined;
  /** `cộng từ 2 đơn vị cũ`. */
  readonly rolledUpText: string | undefined;
  /** What parts this figure from all earlier ones. */
  readonly breakBefore: TrendBreak | undefined;
  /** Against the period right before; undefined where nobody can say which one that is. */
  readonly previous: ComparisonResult | undefined;
  /** Against the same period of the year before. */
  readonly lastYear: ComparisonResult | undefined;
}

/** One point of a drawn line, in shares of its box: `x` from the left, `y` from below. */
export interface TrendDot {
  readonly x: number;
  readonly y: number;
  /** Index among the points of the trend. */
  readonly point: number;
}

/** A trend as numbers for a line; drawing is up to the page. Lengths of time are drawn to scale, and so is zero. */
export interface TrendLine {
  /** Lowest and highest value of the box; zero is always in it. */
  readonly domain: { readonly min: number; readonly max: number };
  /** Dots that may be joined; between two segments lies a gap, a break or a new count. */
  readonly segments: readonly (readonly TrendDot[])[];
}

/** One indicator at one place over time, as finished text with exact values beside it. */
export interface TrendModel {
  readonly indicator: string;
  readonly name: string;
  readonly kind: IndicatorKind;
  readonly direction: IndicatorDefinition['direction'];
  /** Undefined when no place could be chosen. */
  readonly place: string | undefined;
  /** Every period from the first to the last, in order. */
  readonly points: readonly TrendPoint[];
  readonly line: TrendLine;
  /** What the line shows, in sentences: `Tăng từ 20% (quý I/2026) lên 26% (quý II/2026): cao hơn 6 điểm phần trăm.` */
  readonly text: string;
  /** Figures that are not in the trend, and why. */
  readonly findings: readonly Finding[];
}
