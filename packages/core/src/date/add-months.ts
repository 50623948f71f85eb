import { civilDateOf, type CivilDate } from './civil-date.js';

/** Every month has it. */
const surestDay = 28;

/**
 * The day so many months later. The first day is not counted, so that a term ends with the day of the same number; where that month
 * has no such day, with its last one: a month from 31 January ends on 28 or 29 February, 36 months from 29 February on 28 February
 * (Bộ luật Dân sự 2015, articles 147 and 148). Undefined beyond the year 9999.
 */
export function addMonths(date: CivilDate, months: number): CivilDate | undefined {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  const count = year * 12 + (month - 1) + months;
  for (let last = day; last >= Math.min(day, surestDay); last -= 1) {
    const found = civilDateOf(Math.floor(count / 12), (count % 12) + 1, last);
    if (found !== undefined) return found;
  }
  return undefined;
}
