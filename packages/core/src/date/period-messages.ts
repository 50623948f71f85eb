import type { TranslationOf } from '../message/message.js';

/** How periods and comparisons are written in Vietnamese. */
export const periodMessagesVi = {
  day: '{date}',
  month: 'tháng {month}/{year}',
  quarter: 'quý {quarter}/{year}',
  firstHalf: '6 tháng đầu năm {year}',
  secondHalf: '6 tháng cuối năm {year}',
  nineMonths: '9 tháng đầu năm {year}',
  year: 'năm {year}',
  cumulative: 'lũy kế đến {until}',
  cumulativeFrom: 'lũy kế từ {start} đến {until}',
  span: '{start} – {end}',
  unknown: 'nguồn không ghi kỳ số liệu',
  samePeriodLastYear: 'so với cùng kỳ',
  yearPlan: 'so với kế hoạch năm',
  previousPeriod: 'so với kỳ trước',
} as const;

/** How periods and comparisons are written in English. */
export const periodMessagesEn = {
  day: '{date}',
  month: '{monthName}',
  quarter: 'Q{quarterNumber} {year}',
  firstHalf: 'first half of {year}',
  secondHalf: 'second half of {year}',
  nineMonths: 'first nine months of {year}',
  year: '{year}',
  cumulative: 'year to {until}',
  cumulativeFrom: 'cumulative from {start} to {until}',
  span: '{start} – {end}',
  unknown: 'period not stated by the source',
  samePeriodLastYear: 'compared with the same period last year',
  yearPlan: 'compared with the plan for the year',
  previousPeriod: 'compared with the previous period',
} as const satisfies TranslationOf<typeof periodMessagesVi>;
