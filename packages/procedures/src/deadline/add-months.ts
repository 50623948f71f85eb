import { civilDateOf, type CivilDate } from '@xaso/core';

/**
 * The day so many months later. Where that month has no such day, its last one: a period that began on 31 January ends on
 * 28 or 29 February (Bộ luật Dân sự 2015, article 147).
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  const count = year * 12 + (month - 1) + months;
  for (let last = day; last > 27; last -= 1) {
    const found = civilDateOf(Math.floor(count / 12), (count % 12) + 1, last);
    if (found !== undefined) return found;
  }
  return civilDateOf(Math.floor(count / 12), (count % 12) + 1, Math.min(day, 28)) ?? date;
}
