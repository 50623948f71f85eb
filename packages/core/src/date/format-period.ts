import { formatMessage, type Language, type MessageValues } from '../message/message.js';
import { isUnknown } from './civil-date.js';
import type { Comparison } from './comparison.js';
import { formatCivilDate, formatEnglishMonth } from './format-civil-date.js';
import { periodMessagesEn, periodMessagesVi } from './period-messages.js';
import type { Period } from './period.js';

const romanQuarters = ['I', 'II', 'III', 'IV'];

/** A period as a report writes it: `quý III/2026`, `6 tháng đầu năm 2025`; a period that the source does not give says so. */
export function formatPeriod(period: Period, language: Language): string {
  if (isUnknown(period)) return write('unknown', language);
  const date = (value: Parameters<typeof formatCivilDate>[0]): string => formatCivilDate(value, language);
  switch (period.type) {
    case 'day':
      return write('day', language, { date: date(period.date) });
    case 'month':
      return write('month', language, {
        month: period.month,
        year: period.year,
        ...(language === 'en' ? { monthName: formatEnglishMonth(period.year, period.month) } : {}),
      });
    case 'quarter':
      return write('quarter', language, {
        quarter: romanQuarters[period.quarter - 1] ?? period.quarter,
        quarterNumber: period.quarter,
        year: period.year,
      });
    case 'half':
      return write(period.half === 1 ? 'firstHalf' : 'secondHalf', language, { year: period.year });
    case 'nineMonths':
    case 'year':
      return write(period.type, language, { year: period.year });
    case 'cumulative':
      return period.start === undefined
        ? write('cumulative', language, { until: date(period.until) })
        : write('cumulativeFrom', language, { start: date(period.start), until: date(period.until) });
    case 'span':
      return write('span', language, { start: date(period.start), end: date(period.end) });
  }
}

/** What a figure is compared with, as a report writes it: `so với cùng kỳ`. */
export function formatComparison(comparison: Comparison, language: Language): string {
  return write(comparison, language);
}

function write(key: keyof typeof periodMessagesVi, language: Language, values: MessageValues = {}): string {
  return formatMessage((language === 'vi' ? periodMessagesVi : periodMessagesEn)[key], values);
}
