import type { Language } from '../message/message.js';
import type { CivilDate } from './civil-date.js';

/** A day as people read it: `09/12/2025` in Vietnamese, `9 December 2025` in English (no month can be taken for a day). */
export function formatCivilDate(date: CivilDate, language: Language): string {
  if (language === 'vi') return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
  return new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** A month as English readers write it: `October 2022`. */
export function formatEnglishMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month - 1, 1)).toLocaleDateString('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' });
}
