import { isCivilDate } from '@xaso/core';
import { momentIn, type CivilMoment } from '@xaso/places';

/** The minute for which an element speaks: its `as-of` day and its `at-time`, each of them now in Viet Nam where it is left out. */
export function momentOf({ asOf, atTime }: { readonly asOf?: string | undefined; readonly atTime?: string | undefined }): CivilMoment {
  const { date, time } = momentIn(performance.timeOrigin + performance.now());
  return { date: isCivilDate(asOf) ? asOf : date, time: isTime(atTime) ? atTime : time };
}

/** Whether a text is a time of day, `HH:mm`. */
export function isTime(text: string | undefined): text is string {
  return text !== undefined && /^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/.test(text);
}
