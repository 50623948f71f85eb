import { utcDateOf } from '@xaso/core';

const secondsOfDay = 86_400;

/** 1/1/1900 in seconds since 1970: whatever lies before it is no day but an hour or a duration. */
const firstDay = -2_208_988_800;

/** Day 0 of a spreadsheet, 30/12/1899. */
const dayZero = -2_209_161_600;

const lastDay = 253_402_300_799;

/**
 * The text of a date cell, which the library gives as the instant that the cell would be in UTC.
 * A day is `yyyy-MM-dd`, with `THH:mm` when the cell holds an hour; an hour without a day is `HH:mm`.
 *
 * @returns undefined for what is no date: a spreadsheet shows `####` there.
 */
export function dateText(epochMilliseconds: number): string | undefined {
  // The library cuts the fraction of a day off below the millisecond, which makes 8:59:59.999 of nine o'clock.
  const seconds = Math.round(epochMilliseconds / 1000);
  if (!(seconds >= dayZero && seconds <= lastDay)) return undefined;
  if (seconds < firstDay) return clock(seconds - dayZero);
  const time = ((seconds % secondsOfDay) + secondsOfDay) % secondsOfDay;
  return joined(utcDateOf((seconds - time) * 1000), clock(time));
}

/** A date that stands in the sheet as text (`2025-12-09T00:00:00`), in the same form. It names no zone, and none is assumed. */
export function isoText(text: string): string {
  const parts = /^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T([0-9]{2}:[0-9]{2}(?::[0-9]{2})?)(?:\.[0-9]{1,9})?Z?)?$/.exec(text.trim());
  if (parts === null) return text;
  return joined(parts[1]!, (parts[2] ?? '00:00').replace(/(:[0-9]{2}):00$/, '$1'));
}

function joined(day: string, time: string): string {
  return time === '00:00' ? day : `${day}T${time}`;
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [hours, minutes, rest] = parts.map((part) => String(part).padStart(2, '0')) as [string, string, string];
  return rest === '00' ? `${hours}:${minutes}` : `${hours}:${minutes}:${rest}`;
}
