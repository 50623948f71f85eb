import { minutesOf, minutesOfDay } from './civil-moment.js';
import type { OpeningHours, TimeSpan } from './opening-hours.schema.js';

/** The first day of the week, by ISO 8601, on which two spans overlap: one of them is a slip of the pen. */
export function overlappingDay({ week = [] }: OpeningHours): number | undefined {
  return [1, 2, 3, 4, 5, 6, 7].find((day) => overlap(week.flatMap(({ days, spans }) => (days.includes(day) ? spans : []))));
}

function overlap(spans: readonly TimeSpan[]): boolean {
  const sorted = spans.map(({ from, to }) => [minutesOf(from), minutesOf(to)] as const).sort(([a], [b]) => a - b);
  return sorted.some(([start], index) => {
    const [before, end] = sorted[index - 1] ?? [0, 0];
    return index > 0 && start < (end > before ? end : end + minutesOfDay);
  });
}
