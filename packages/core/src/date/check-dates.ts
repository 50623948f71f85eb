import { coreFinding } from '../finding/core-findings.js';
import type { Finding } from '../finding/finding.js';
import { isCivilDate, isUnknown } from './civil-date.js';
import type { Period } from './period.js';

/** Names a day that has the right shape and does not exist: a schema lets 2025-02-31 through. */
export function civilDateFindings(date: string, path: string): Finding[] {
  return isCivilDate(date) ? [] : [coreFinding('date.impossible', { path }, { text: date })];
}

/** Names the days of a period that do not exist, and an end before its start. For periods whose shape is already validated. */
export function periodFindings(period: Period, path: string): Finding[] {
  if (isUnknown(period)) return [];
  switch (period.type) {
    case 'day':
      return civilDateFindings(period.date, `${path}.date`);
    case 'cumulative':
      return period.start === undefined
        ? civilDateFindings(period.until, `${path}.until`)
        : stretchFindings({ path: `${path}.start`, date: period.start }, { path: `${path}.until`, date: period.until });
    case 'span':
      return stretchFindings({ path: `${path}.start`, date: period.start }, { path: `${path}.end`, date: period.end });
    default:
      return [];
  }
}

interface DatedPath {
  readonly path: string;
  readonly date: string;
}

/** Names what is wrong with two days of which the second may not be the earlier one. */
export function stretchFindings(start: DatedPath, end: DatedPath): Finding[] {
  const findings = [...civilDateFindings(start.date, start.path), ...civilDateFindings(end.date, end.path)];
  if (findings.length > 0 || start.date <= end.date) return findings;
  return [coreFinding('period.reversed', { path: end.path }, { text: `${start.date} – ${end.date}`, start: start.date, end: end.date })];
}
