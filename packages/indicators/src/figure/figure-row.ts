import type { Severity } from '@xaso/core';
import type { IndicatorKind } from '../indicator/indicator.schema.js';
import type { ObservationQualifier, ObservationStatus } from '../observation/observation.schema.js';

/** A document that figures come from, as a reader sees it. The name of the file it is kept in stays in the data. */
export interface SourceLine {
  readonly id: string;
  readonly title: string;
  readonly author: string | undefined;
  readonly number: string | undefined;
  /** `ngày 09/12/2025`, `tháng 4/2025`, or that the source gives none. */
  readonly dateText: string;
  /** Address as it stands in the data: unchecked. Show it through `safeLink` only. */
  readonly url: string | undefined;
  /** Title, number, author and date in one line. */
  readonly citation: string;
}

/** Where a figure stands against another: `met` is exactly on it, `unknown` is too rough to tell. */
export type ComparisonRelation = 'above' | 'below' | 'met' | 'unknown';

/** A target or a benchmark beside a figure, and the difference between the two. */
export interface ComparisonRow {
  readonly kind: 'target' | 'benchmark';
  readonly label: string;
  readonly value: number;
  /** `21,8%`, with its qualifier and unit. */
  readonly valueText: string;
  /** Label and value: `mặt bằng chung của tỉnh: 21,8%`. */
  readonly text: string;
  readonly relation: ComparisonRelation;
  /** Size of the difference, without sign; a lower bound where `isAtLeast`. Undefined when it can't be told. */
  readonly difference: number | undefined;
  /** Whether the difference may be larger: "trên 26%" against 21.8% is at least 4.2 points. */
  readonly isAtLeast: boolean;
  /** `cao hơn ít nhất 4,2 điểm phần trăm`. */
  readonly differenceText: string;
  /** Whether the figure is on the good side, the direction of the indicator considered; undefined when that can't be told. */
  readonly isReached: boolean | undefined;
}

/** Something about a figure that asks for a second look. */
export interface FigureCheck {
  readonly code: string;
  readonly severity: Severity;
  readonly text: string;
}

/** A document that bears a figure out. */
export interface EvidenceLine {
  readonly title: string;
  /** Title, number and date in one line. */
  readonly text: string;
  /** Address as it stands in the data: unchecked. Show it through `safeLink` only. */
  readonly url: string | undefined;
}

/** Who filed a part of what is counted. */
export interface FigurePart {
  /** `unstated` is what neither of the others claims. */
  readonly id: 'selfFiled' | 'assisted' | 'unstated';
  readonly name: string;
  readonly count: number;
  /** Percentage points of what is split; undefined when that is not known. */
  readonly share: number | undefined;
  /** `tự nộp: 120/200 (60%)`. */
  readonly text: string;
}

/** Whether a newer figure should be there by now; `unknown` when period or frequency is not given. */
export type Freshness = 'current' | 'stale' | 'unknown';

/**
 * One figure with all that is shown about it: finished text in one language, and exact values beside it.
 * Element, static page, CSV, print and copied text read it and nothing else.
 */
export interface FigureRow {
  /** Tells rows of one scorecard apart: the id of the observation, or its place in the list. */
  readonly key: string;
  /** Id in the catalogue; as written in the observation when nobody has defined it. */
  readonly indicator: string;
  readonly name: string;
  /** `phường Yên Giang, thị xã Quảng Yên, tỉnh Quảng Ninh`. */
  readonly place: string;
  /** `quý III/2026`, or that the source gives no period. */
  readonly period: string;
  readonly kind: IndicatorKind | undefined;
  readonly unit: string;

  readonly status: ObservationStatus;
  readonly statusText: string;
  /** Whether there is a number to show. */
  readonly hasNumber: boolean;
  /** A target for a later day is not an achievement. */
  readonly isGoal: boolean;
  /** `mục tiêu, chưa phải kết quả`, for a goal only. */
  readonly goalText: string | undefined;

  /** Percentage points, đồng, or the indicator's own unit; calculated from the base where there is one. */
  readonly value: number | undefined;
  readonly range: { readonly min: number; readonly max: number } | undefined;
  readonly qualifier: ObservationQualifier;
  /** `hơn`, `tốp`, `ít nhất`. */
  readonly qualifierText: string | undefined;
  /** The number alone, a percent sign included: `34,48%`, `1.000`, `5–10`, `có`; the words of the status when there is none. */
  readonly valueText: string;
  /** Qualifier, number and unit as one reads them: `hơn 1.000 lao động`. */
  readonly figureText: string;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  /** `20/58 cơ sở kinh doanh`, or that the source gives no base; undefined where a base makes no sense. */
  readonly baseText: string | undefined;
  /** The number in the words of the source, where that differs from what is shown. */
  readonly reportedText: string | undefined;
  readonly comparisons: readonly ComparisonRow[];
  /** Who filed what is counted, where the source splits it ("ai làm thay?"); otherwise empty. */
  readonly parts: readonly FigurePart[];
  /** All parts in one line: `Ai nộp: người dân tự nộp: 120/200 (60%); có người nộp hộ: 80/200 (40%).` */
  readonly partsText: string | undefined;
  /** Says that the figure can't be read in one line with the earlier ones, and why. */
  readonly breakText: string | undefined;

  readonly source: SourceLine | undefined;
  /** The citation of the source, or that none is given. */
  readonly sourceText: string;
  /** The words of the source that hold the figure. */
  readonly quote: string | undefined;
  readonly responsible: string | undefined;
  /** The office that answers for the figure, or that the source names none. */
  readonly responsibleText: string;
  readonly confirmedBy: { readonly name: string; readonly dateText: string | undefined } | undefined;
  /** Who confirmed the figure and when, or that nobody is named. */
  readonly confirmedText: string;
  readonly definitionText: string;
  readonly definitionSourceText: string;
  readonly frequencyText: string;
  /** What is counted above and below the line, where the definition says so. */
  readonly numeratorText: string | undefined;
  readonly denominatorText: string | undefined;
  /** A term that the law no longer uses, with what came in its place. */
  readonly historical: { readonly term: string; readonly note: string } | undefined;
  readonly evidence: readonly EvidenceLine[];
  readonly scope: readonly string[];
  readonly note: string | undefined;

  readonly checks: readonly FigureCheck[];
  readonly freshness: Freshness;
  /** Says that the figure may be out of date, when it may. */
  readonly staleText: string | undefined;
}
