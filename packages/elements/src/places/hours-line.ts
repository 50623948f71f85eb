import { formatCivilDate, vietnamHolidays } from '@xaso/core';
import { openState, openStateText, type OpenState, type Place } from '@xaso/places';
import type { PlacesScene } from './places-scene.js';

/** Whether a place is open, with the words for it. */
export interface HoursLine {
  readonly status: OpenState['status'];
  readonly text: string;
}

/** Whether a place is open now; a team is on duty or not. Undefined where the list says nothing about hours. */
export function hoursLine({ hours, kind }: Place, { moment, words, l10n }: PlacesScene): HoursLine | undefined {
  if (hours === undefined) return undefined;
  const state = openState(hours, moment, vietnamHolidays);
  if (state.reason === 'noHours' && hours.text !== undefined) return { status: 'unknown', text: hours.text };
  const text = kind === 'digitalTeam' ? dutyText(state, { moment, words, l10n }) : undefined;
  return { status: state.status, text: text ?? openStateText(state, moment, { language: words.language, messages: words.hours }) };
}

/** A team is on duty or not; holidays are told in the words of every place. */
function dutyText({ status, holiday, until, opensAt }: OpenState, { moment, words, l10n }: Pick<PlacesScene, 'moment' | 'words' | 'l10n'>): string | undefined {
  if (holiday !== undefined || (status === 'open' && until === undefined)) return undefined;
  if (status === 'open') return l10n.term('dutyOpen', { time: until!.time });
  if (status === 'unknown') return l10n.term('dutyUnknown');
  if (opensAt === undefined) return l10n.term('dutyClosed');
  if (opensAt.date === moment.date) return l10n.term('dutyToday', { time: opensAt.time });
  return l10n.term('dutyDay', { time: opensAt.time, date: formatCivilDate(opensAt.date, words.language) });
}
