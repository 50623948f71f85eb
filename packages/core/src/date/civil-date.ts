declare const civilDateBrand: unique symbol;

/** A day of the calendar, `yyyy-MM-dd`, without hour and without zone: it is the same day for every reader. */
export type CivilDate = string & { readonly [civilDateBrand]: true };

/** Something that the source does not say, with the sentence that says so. Never replaced by a guess. */
export interface Unknown {
  readonly unknown: true;
  readonly note?: string | undefined;
}

/** Tells "the source does not say" apart from a value. */
export function isUnknown(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && (value as { unknown?: unknown }).unknown === true;
}

const civilDatePattern = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/** Whether the value is `yyyy-MM-dd` and such a day exists (Gregorian calendar, years 0000 to 9999). */
export function isCivilDate(value: unknown): value is CivilDate {
  if (typeof value !== 'string' || !civilDatePattern.test(value)) return false;
  const instant = new Date(`${value}T00:00:00Z`);
  // Engines roll 31 February over to March; only an existing day comes back as it was written.
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value);
}

/**
 * Turns a day that a programmer wrote into a `CivilDate`. For data use `isCivilDate` or `parseVietnameseDate`.
 *
 * @throws RangeError when the text is not an existing day in the form `yyyy-MM-dd`.
 */
export function civilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new RangeError(`Not a day in the form yyyy-MM-dd: ${text.slice(0, 40)}`);
  return text;
}

/** The day of a year, a month (1 to 12) and a day of the month, or undefined when the calendar has no such day. */
export function civilDateOf(year: number, month: number, day: number): CivilDate | undefined {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isCivilDate(text) ? text : undefined;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
