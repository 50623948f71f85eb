import { parseResult, type ParseResult } from '@xaso/core';
import { quoted, themeFinding } from './theme-findings.js';

/** An opaque sRGB colour as this room writes it: `#rrggbb`, lower case. */
export type HexColor = `#${string}`;

/** Red, green and blue, each from 0 to 1. */
export type Channels = readonly [red: number, green: number, blue: number];

const long = /^#[0-9a-f]{6}$/;
const longOrShort = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;

/** Whether a value is a colour in the one form that is ever written into CSS. */
export function isHexColor(value: unknown): value is HexColor {
  return typeof value === 'string' && long.test(value);
}

/**
 * Reads a colour that a person typed: `#rgb` or `#rrggbb`, in either case. Names, functions, alpha and everything else that
 * CSS knows are refused (`theme.color-unreadable`), so that what is returned can stand in a style sheet as it is.
 */
export function parseHexColor(input: unknown, path = ''): ParseResult<HexColor> {
  if (typeof input !== 'string' || !longOrShort.test(input)) return parseResult<HexColor>(undefined, [themeFinding('theme.color-unreadable', { path }, { text: quoted(input) })]);
  const digits = input.slice(1).toLowerCase();
  return parseResult<HexColor>(`#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`, []);
}

/** The channels of a colour, gamma-encoded as they are written. */
export function channelsOf(color: HexColor): Channels {
  const channel = (at: number): number => Number.parseInt(color.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

/** Writes channels as a colour; what lies outside 0 to 1 is cut off. */
export function hexOf(channels: Channels): HexColor {
  const digits = channels.map((channel) => Math.round(Math.min(Math.max(channel, 0), 1) * 255).toString(16).padStart(2, '0'));
  return `#${digits.join('')}`;
}

/** One channel in linear light (IEC 61966-2-1). */
export function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** One channel of linear light, gamma-encoded. */
export function toGamma(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}
