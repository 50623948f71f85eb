import { foldVietnamese } from '@xaso/core';
import type { PlaceRef } from '../observation/observation.schema.js';

/** Words before a name by which its level is known. "Thành phố" is left out: it names units of two levels. */
const levels: readonly (readonly [level: NonNullable<PlaceRef['level']>, words: RegExp])[] = [
  ['hamlet', /^(?:thon|ap|xom|lang|ban|buon|to dan pho|khu pho|tieu khu|khom|khoi pho) /],
  ['commune', /^(?:xa|phuong|thi tran|dac khu) /],
  ['district', /^(?:huyen|quan|thi xa) /],
  ['province', /^tinh /],
];

/** Most units that stand above another: a hamlet has commune, district and province. */
const mostAbove = 4;

/** Reads a place with the units above it: `phường Yên Giang, thị xã Quảng Yên, tỉnh Quảng Ninh`. Undefined for an empty cell. */
export function readPlace(cell: unknown): PlaceRef | undefined {
  if (typeof cell !== 'string') return undefined;
  const [name = '', ...above] = cell.split(',').map((part) => part.trim().slice(0, 200));
  if (name === '') return undefined;
  const folded = `${foldVietnamese(name)} `;
  const level = levels.find(([, words]) => words.test(folded))?.[0];
  const within = above.filter((part) => part !== '').slice(0, mostAbove);
  return { name, ...(level === undefined ? {} : { level }), ...(within.length === 0 ? {} : { within }) };
}
