import { publishedHolidays } from './generated/vietnam-holidays.js';
import type { HolidayCalendar } from './holiday-calendar.schema.js';

/**
 * Working days of state offices in Viet Nam: 2025 and 2026 as announced, 2027 as far as the law fixes it
 * (holidays of fixed date, the rest deduced and marked so, or left open).
 * The yearly notices bind civil servants; firms choose for themselves. A site replaces a year with `mergeCalendars`.
 */
export const vietnamHolidays: HolidayCalendar = publishedHolidays as HolidayCalendar;
