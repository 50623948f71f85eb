import { isCivilDate, todayIn, type CivilDate } from '@xaso/core';

/** The day on which an element stands: its `as-of` when that is a day, otherwise today in Viet Nam. */
export function todayOf(host: { readonly asOf?: string | undefined }): CivilDate {
  return isCivilDate(host.asOf) ? host.asOf : todayIn(performance.timeOrigin + performance.now());
}
