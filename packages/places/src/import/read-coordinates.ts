import type { Cell } from '@xaso/readers';
import type { Position } from '../point/distance.js';

/** What keeps a text from being a point: no coordinates at all, too few decimals to find a house, metres of VN-2000. */
export type CoordinateProblem = 'unreadable' | 'coarse' | 'metres';

/** A pair of coordinates, not yet judged, or what is wrong with it. */
export type CoordinateReading = (Position & { readonly hasCommas: boolean }) | { readonly problem: CoordinateProblem };

/** Three decimals are 100 m; with fewer a point says no more than the name of the commune does. */
const leastDecimals = 3;

const degrees = '(-?[0-9]{1,3})\\s{0,2}[°º˚]\\s{0,2}';
/** The sign of minutes is left out by devices that count them in decimals: `N21°01.710`. */
const minutes = "([0-9]{1,2}(?:[.,][0-9]{1,12})?)\\s{0,2}(?:['’′]\\s{0,2}|(?=[\\s,;NBSEĐWT]|$))";
const seconds = "(?:([0-9]{1,2}(?:[.,][0-9]{1,12})?)\\s{0,2}(?:[\"”″]|''|’’)\\s{0,2})?";
const sexagesimal = new RegExp(`([NBSEĐWT])?\\s?(?<![0-9.,])${degrees}${minutes}${seconds}([NBSEĐWT])?`, 'giu');

const points = /^(-?[0-9]{1,3}(?:\.[0-9]{1,20})?)\s{0,3}[,;/|\s]\s{0,3}(-?[0-9]{1,3}(?:\.[0-9]{1,20})?)$/;
const commas = /^(-?[0-9]{1,3},[0-9]{1,20})\s{0,3}[,;/|\s]\s{0,3}(-?[0-9]{1,3},[0-9]{1,20})$/;
const projected = /^([0-9]{6,7}(?:[.,][0-9]{1,6})?)\s{0,3}[,;/|\s]\s{0,3}([0-9]{6,7}(?:[.,][0-9]{1,6})?)$/;

/** Reads two coordinates in one cell, as offices and phones write them: `21.0217, 105.8563`, `21,0217; 105,8563`, `21°01'18.3"N 105°51'23"E`. */
export function readCoordinates(text: string): CoordinateReading {
  const line = text.slice(0, 200).normalize('NFC').replace(/[−–]/g, '-');
  const angles = [...line.matchAll(sexagesimal)];
  if (angles.length === 2) return ofAngles(angles);
  const bare = line.replace(/(?:vĩ độ|kinh độ|latitude|longitude|lat|lng|long|lon|tọa độ|toạ độ)\s{0,2}[:=]?/giu, ' ').replace(/[°º˚()[\]]|(?<=[0-9\s])[NBEĐ](?=[\s,;]|$)|^\s*[NBEĐ](?=\s?[0-9])|(?<=[,;\s])[NBEĐ](?=\s?[0-9])/giu, ' ').replace(/\s+/g, ' ').replace(/\s(?=[,;])/g, '').trim();
  if (projected.test(bare)) return { problem: 'metres' };
  const plain = points.exec(bare);
  const decimal = plain ?? commas.exec(bare);
  return decimal === null ? { problem: 'unreadable' } : ofDecimals(decimal[1]!, decimal[2]!, plain === null);
}

/** Reads latitude and longitude out of two cells. A number keeps its value; a text may have a decimal comma or be an angle. */
export function readCoordinateCells(latitude: Cell, longitude: Cell): CoordinateReading {
  const [first, second] = [axisText(latitude), axisText(longitude)];
  if (first === undefined || second === undefined) return { problem: [latitude, longitude].every(isMetres) ? 'metres' : 'unreadable' };
  const together = `${first} ; ${second}`;
  return readCoordinates(together);
}

function axisText(cell: Cell): string | undefined {
  const text = typeof cell === 'number' ? String(cell) : String(cell ?? '').trim();
  return text === '' || isMetres(text) ? undefined : text;
}

/** Northing and easting in the national grid are whole hundreds of thousands. */
function isMetres(cell: Cell): boolean {
  const value = typeof cell === 'number' ? cell : Number(String(cell ?? '').replace(',', '.'));
  return value >= 100_000 && value < 3_000_000;
}

function ofDecimals(first: string, second: string, hasCommas: boolean): CoordinateReading {
  const [latitude, longitude] = [first, second].map((each) => Number(each.replace(',', '.')));
  const decimals = Math.max(...[first, second].map((each) => each.split(/[.,]/)[1]?.length ?? 0));
  if (decimals < leastDecimals && (latitude !== 0 || longitude !== 0)) return { problem: 'coarse' };
  return { latitude: latitude!, longitude: longitude!, hasCommas };
}

function ofAngles(angles: readonly RegExpMatchArray[]): CoordinateReading {
  const axes = angles.map(([, before, degree, minute, second = '0', after]) => {
    const letter = (before ?? after ?? '').toUpperCase();
    const size = Math.abs(Number(degree)) + Number(minute!.replace(',', '.')) / 60 + Number(second.replace(',', '.')) / 3600;
    const isNegative = degree!.startsWith('-') || 'SWT'.includes(letter || '-');
    return { letter, value: Math.round((isNegative ? -size : size) * 1e7) / 1e7, isBroken: Number(minute!.replace(',', '.')) >= 60 || Number(second.replace(',', '.')) >= 60 };
  });
  if (axes.some(({ isBroken }) => isBroken)) return { problem: 'unreadable' };
  const [first, second] = axes as [(typeof axes)[0], (typeof axes)[0]];
  const isTurned = first.letter !== '' && 'EĐWT'.includes(first.letter);
  return { latitude: isTurned ? second.value : first.value, longitude: isTurned ? first.value : second.value, hasCommas: false };
}
