import type { CivilDate, Unknown } from './civil-date.js';

/**
 * The time that a figure speaks of.
 * `cumulative` runs from the start of the year (or from `start`, when the source gives it) to `until`;
 * `day` is a count at one moment; `span` is any other stretch.
 */
export type KnownPeriod =
  | { readonly type: 'day'; readonly date: CivilDate }
  | { readonly type: 'month'; readonly year: number; readonly month: number }
  | { readonly type: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly type: 'half'; readonly year: number; readonly half: number }
  | { readonly type: 'nineMonths'; readonly year: number }
  | { readonly type: 'year'; readonly year: number }
  | { readonly type: 'cumulative'; readonly until: CivilDate; readonly start?: CivilDate | undefined }
  | { readonly type: 'span'; readonly start: CivilDate; readonly end: CivilDate };

/** A period, or the statement that the source does not give one. */
export type Period = KnownPeriod | Unknown;
