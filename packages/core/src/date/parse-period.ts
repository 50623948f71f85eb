import { coreFinding } from '../finding/core-findings.js';
import { parseResult, type FindingPlace, type ParseResult } from '../finding/finding.js';
import { foldDateText, quoted } from './fold-date-text.js';
import { parseVietnameseDate } from './parse-vietnamese-date.js';
import type { KnownPeriod } from './period.js';
import { readNamedPeriod } from './period-names.js';
import { readStretch } from './period-stretches.js';

export interface ParsePeriodOptions {
  /** Year of a period that names none, such as "quý III" under a heading that says 2026. */
  readonly year?: number | undefined;
  readonly where?: FindingPlace | undefined;
}

/**
 * Reads a period as Vietnamese reports write it: `tháng 10/2022`, `quý III/2026`, `6 tháng đầu năm 2025`,
 * `9 tháng 2025`, `năm 2024`, `2025-04`, a day, `01/01/2025 - 31/03/2025`, `giai đoạn 2021-2025`,
 * and cumulative `đến ngày 30/6/2025`, `lũy kế đến hết quý II/2025`. Never throws.
 *
 * Findings without a value: `period.unreadable`, `period.impossible` (tháng 13), `period.year-missing`,
 * `period.reversed`, and those of `parseVietnameseDate`.
 */
export function parsePeriod(cell: unknown, { year, where = { path: '' } }: ParsePeriodOptions = {}): ParseResult<KnownPeriod> {
  const folded = foldDateText(cell);
  if (folded === undefined) return unreadable(cell, where);
  const day = parseVietnameseDate(cell, where);
  const asDay = day.value === undefined ? undefined : ({ type: 'day', date: day.value } as const);
  // A day that is nearly right (31/02/2025) is told as such; text that is no day at all may still be a period.
  if (asDay || day.findings.every((finding) => finding.code !== 'date.unreadable')) return parseResult<KnownPeriod>(asDay, day.findings);
  const reading = readNamedPeriod(folded, year) ?? readStretch(folded, year);
  if (reading === undefined) return unreadable(cell, where);
  if ('period' in reading) return parseResult(reading.period, []);
  return parseResult<KnownPeriod>(undefined, [coreFinding(reading.problem, where, { text: quoted(cell), ...reading.values })]);
}

function unreadable(cell: unknown, where: FindingPlace): ParseResult<KnownPeriod> {
  return parseResult<KnownPeriod>(undefined, [coreFinding('period.unreadable', where, { text: quoted(cell) })]);
}
