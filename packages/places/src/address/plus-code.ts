import type { Position } from '../point/distance.js';

/*
 * Open Location Code, the specification behind Plus Codes: ten digits of base 20 in pairs, latitude first, then digits that part the
 * square into 5 rows and 4 columns each. Written here, since the package for it is CommonJS, which no browser loads as it is.
 */

const digits = '23456789CFGHJMPQRVWX';
const fullCode = /^([2-9C][2-9CFGHJMPQRV](?:[2-9CFGHJMPQRVWX]{2}){0,3}0{0,6})\+([2-9CFGHJMPQRVWX]{2,7})?$/;
const shortCode = /^((?:[2-9CFGHJMPQRVWX]{2}){1,3})\+([2-9CFGHJMPQRVWX]{2,7})$/;

/** The square of a Plus Code: its middle, and its size in degrees. */
export interface PlusCodeArea extends Position {
  readonly height: number;
  readonly width: number;
}

/** What a text is as a Plus Code. A `short` one (`2RQ4+8V Hà Nội`) means a square near a place that has to be known. */
export function plusCodeKind(text: string): 'full' | 'short' | undefined {
  const code = codeIn(text);
  if (code === undefined) return undefined;
  return isFull(code) ? 'full' : shortCode.test(code) ? 'short' : undefined;
}

/** The square of a full Plus Code; undefined for any other text. */
export function decodePlusCode(text: string): PlusCodeArea | undefined {
  const code = codeIn(text);
  if (code === undefined || !isFull(code)) return undefined;
  const significant = code.replace('+', '').replace(/0+$/, '');
  let [south, west, height, width] = [-90, -180, 400, 400];
  [...significant].forEach((digit, index) => {
    const value = digits.indexOf(digit);
    if (index >= 10) {
      [height, width] = [height / 5, width / 4];
      south += Math.floor(value / 4) * height;
      west += (value % 4) * width;
    } else if (index % 2 === 0) {
      height /= 20;
      south += value * height;
    } else {
      width /= 20;
      west += value * width;
    }
  });
  return { latitude: tidy(Math.min(90, south + height / 2)), longitude: tidy(west + width / 2), height, width };
}

/** The Plus Code of ten digits (a square of about 14 m) in which a point lies. */
export function encodePlusCode({ latitude, longitude }: Position): string {
  // Whole steps of 1/8000 of a degree: fractions would put a point on an edge now here, now there.
  const [north, east] = [latitude + 90, longitude + 180].map((degrees) => Math.floor(tidy(degrees * 8000)));
  let [lat, lng, code] = [Math.min(north!, 180 * 8000 - 1), ((east! % 2_880_000) + 2_880_000) % 2_880_000, ''];
  for (let pair = 0; pair < 5; pair += 1) {
    code = `${digits[lat % 20]!}${digits[lng % 20]!}${code}`;
    [lat, lng] = [Math.floor(lat / 20), Math.floor(lng / 20)];
  }
  return `${code.slice(0, 8)}+${code.slice(8)}`;
}

/** The full code that a short one means near a reference point; undefined for any other text. A full code comes back as it is. */
export function expandPlusCode(text: string, reference: Position): string | undefined {
  const code = codeIn(text);
  if (code === undefined || isFull(code)) return code;
  if (!shortCode.test(code)) return undefined;
  const missing = 8 - code.indexOf('+');
  const size = 20 ** (2 - missing / 2);
  const area = decodePlusCode(encodePlusCode(reference).slice(0, missing) + code);
  if (area === undefined) return undefined;
  // The nearest square of that name: it may lie beyond the edge of the reference's own area.
  const shift = (own: number, other: number): number => (own > other + size / 2 ? -size : own < other - size / 2 ? size : 0);
  const nearest = { latitude: area.latitude + shift(area.latitude, reference.latitude), longitude: area.longitude + shift(area.longitude, reference.longitude) };
  return encodePlusCode(nearest).slice(0, missing) + code;
}

/** The code at the start of a text, in capitals: people copy it with the name of the place behind it. */
function codeIn(text: string): string | undefined {
  return /^\s*([2-9CFGHJMPQRVWX0]{2,8}\+[2-9CFGHJMPQRVWX]{0,7})(?![\p{L}\p{N}+])/iu.exec(text.slice(0, 400))?.[1]?.toUpperCase();
}

function isFull(code: string): boolean {
  return fullCode.test(code) && code.indexOf('+') === 8 && !(code.includes('0') && !code.endsWith('+'));
}

/** Drops what counting in fractions leaves behind the tenth decimal. */
function tidy(degrees: number): number {
  return Math.round(degrees * 1e10) / 1e10;
}
