import { excerpt, parseVietnameseDate, type CivilDate } from '@xaso/core';
import { headerKey, type TableRow, type TableSheet } from '@xaso/readers';
import type { Certificate } from '../certificate/certificate.schema.js';
import { certifyingLevels, type CertificateStars, type CertifyingLevel } from '../certificate/certifying-level.js';
import { importFinding } from '../finding/import-findings.js';
import { ocopColumns, type OcopField } from './ocop-columns.js';
import { masked } from './phone-text.js';
import { levelOfIssuer, readDecision } from './read-decision.js';
import { isMark, readStars } from './read-stars.js';
import { textOf, type RowReader } from './row-reader.js';

/** The certificate that a row speaks of; undefined when it names no stars. */
export function readCertificate(reader: RowReader, sheet: TableSheet<OcopField>, row: TableRow): Certificate | undefined {
  const stars = agreedStars(reader, sheet, row);
  if (stars === undefined) return undefined;
  const decision = readDecision(reader.text('decision', 400) ?? '');
  const dates = readDates(reader, decision.date);
  const issuer = reader.text('issuer', 200) ?? decision.issuer;
  const level = readLevel(reader) ?? (issuer === undefined ? undefined : levelOfIssuer(issuer));
  const points = readPoints(reader);
  return {
    stars,
    ...(decision.number === undefined ? {} : { decisionNumber: decision.number }),
    ...dates,
    ...(issuer === undefined ? {} : { issuer }),
    ...(level === undefined ? {} : { level }),
    ...(points === undefined ? {} : { points }),
  };
}

interface StarsInColumn {
  readonly stars: CertificateStars;
  readonly column: string;
}

/** Stars that all columns which speak of them agree on. Where two differ, neither is used. */
function agreedStars(reader: RowReader, sheet: TableSheet<OcopField>, row: TableRow): CertificateStars | undefined {
  const found = [...writtenStars(reader, sheet, row), ...markedStars(sheet, row)];
  const [first] = found;
  const other = found.find(({ stars }) => stars !== first?.stars);
  if (first === undefined || other === undefined) return first?.stars;
  // Told at the later column, which may be one that has no field of its own.
  const place = { ...reader.place('stars', 'threeStars', 'fourStars', 'fiveStars'), column: other.column };
  reader.add(importFinding('ocop-import.stars-disagree', place, { stars: other.stars, column: first.column, other: first.stars }));
  return undefined;
}

const starHeaders = /* @__PURE__ */ new Set(ocopColumns.stars.map(headerKey));

/** Every column under one of the headers for stars: a sheet may have two, of which only one got the field. */
function writtenStars(reader: RowReader, sheet: TableSheet<OcopField>, row: TableRow): StarsInColumn[] {
  const columns = sheet.columns.filter(({ field, header }) => field === 'stars' || (field === undefined && starHeaders.has(headerKey(header))));
  return columns.flatMap(({ index, header }): StarsInColumn[] => {
    const cell = row.cells[index] ?? null;
    const reading = readStars(cell);
    const place = { ...reader.place('stars'), column: header };
    const text = masked(excerpt(String(cell), 80));
    switch (reading.kind) {
      case 'stars':
        return [{ stars: reading.stars, column: header }];
      case 'zero':
        reader.add(importFinding('ocop-import.stars-zero', place));
        return [];
      case 'tooFew':
        reader.add(importFinding('ocop-import.stars-too-few', place, { stars: reading.stars }));
        return [];
      case 'potential':
        reader.add(importFinding('ocop-import.stars-potential', place, { text }));
        return [];
      case 'unreadable':
        reader.add(importFinding('ocop-import.stars-unreadable', place, { text }));
        return [];
      case 'none':
        return [];
    }
  });
}

/** Some lists have a column for each number of stars, with a cross in one of them. */
const markColumns: readonly (readonly [OcopField, CertificateStars])[] = [
  ['threeStars', 3],
  ['fourStars', 4],
  ['fiveStars', 5],
];

function markedStars(sheet: TableSheet<OcopField>, row: TableRow): StarsInColumn[] {
  return markColumns.flatMap(([field, stars]): StarsInColumn[] => {
    const column = sheet.columns.find((each) => each.field === field);
    return column !== undefined && isMark(row.cells[column.index] ?? null) ? [{ stars, column: column.header }] : [];
  });
}

/** The day of the decision out of its own column or out of the words of the decision; the end as it is written. */
function readDates(reader: RowReader, inDecision: string | undefined): Pick<Certificate, 'decidedOn' | 'validUntil'> {
  const written = reader.day('decidedOn');
  const told = inDecision === undefined ? undefined : parseVietnameseDate(inDecision.replace(/\s?([/.-])\s?/g, '$1')).value;
  const decidedOn = agreedDate(reader, written, told);
  const end = reader.day('validUntil');
  return { ...(decidedOn === undefined ? {} : { decidedOn }), ...(end === undefined ? {} : { validUntil: end }) };
}

function agreedDate(reader: RowReader, written: CivilDate | undefined, told: CivilDate | undefined): CivilDate | undefined {
  if (written === undefined || told === undefined || written === told) return written ?? told;
  reader.report('ocop-import.date-disagrees', 'decidedOn', { date: written, other: told });
  return undefined;
}

function readLevel(reader: RowReader): CertifyingLevel | undefined {
  const text = textOf(reader.cell('level'));
  if (text === undefined) return undefined;
  const level = certifyingLevels.find((each) => each === text) ?? levelOfIssuer(text) ?? levelOfIssuer(`cấp ${text}`);
  if (level === undefined) reader.report('ocop-import.level-unknown', 'level', { text: masked(excerpt(text, 80)) });
  return level;
}

function readPoints(reader: RowReader): number | undefined {
  const cell = reader.cell('points');
  const text = textOf(cell);
  if (text === undefined) return undefined;
  const match = /^([0-9]{1,3})(?:[.,]([0-9]{1,3}))?(?:\s?(?:điểm|đ))?$/iu.exec(text);
  const points = typeof cell === 'number' ? cell : match === null ? Number.NaN : Number(`${match[1]}.${match[2] ?? '0'}`);
  if (points >= 0 && points <= 100) return points;
  reader.report('ocop-import.points-unreadable', 'points', { text: masked(excerpt(text, 80)) });
  return undefined;
}
