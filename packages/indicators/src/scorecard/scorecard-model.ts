import type { CivilDate } from '@xaso/core';
import type { FigureRow, SourceLine } from '../figure/figure-row.js';
import type { PillarId } from '../indicator/indicator.schema.js';
import type { ObservationStatus } from '../observation/observation.schema.js';

/** What all rows of a board or a pillar share; undefined where they differ. A row always has its own. */
export interface SharedTexts {
  readonly place: string | undefined;
  readonly period: string | undefined;
  readonly source: string | undefined;
}

/** One pillar with its figures. */
export interface ScorecardPillar {
  /** `unsorted` holds the figures of indicators that nobody has defined. */
  readonly id: PillarId | 'unsorted';
  readonly name: string;
  readonly rows: readonly FigureRow[];
  readonly shared: SharedTexts;
}

/** How many figures there are of each kind. */
export interface ScorecardCounts extends Readonly<Record<ObservationStatus, number>> {
  readonly total: number;
  /** Targets for a later day; they are counted under their status too. */
  readonly goals: number;
  /** Figures that ask for a second look. */
  readonly toCheck: number;
  readonly stale: number;
}

/** A report as a board of figures. Element, static page, CSV, print and copied text are all made of it. */
export interface ScorecardModel extends SharedTexts {
  readonly title: string | undefined;
  /** Who publishes the file, or that it does not say. */
  readonly publisher: string;
  readonly responsible: string | undefined;
  readonly licence: string | undefined;
  readonly asOf: CivilDate | undefined;
  /** The day for which the publisher vouches, or that the file does not say. */
  readonly asOfText: string;
  /** Pillars with at least one figure, in the order of a printed board. */
  readonly pillars: readonly ScorecardPillar[];
  readonly sources: readonly SourceLine[];
  readonly counts: ScorecardCounts;
  /** Figures that are there, among those that apply; goals are not counted. */
  readonly coverage: { readonly covered: number; readonly expected: number; readonly text: string };
}
