import { foldVietnamese, parsePeriod, parseVietnameseDate, type CivilDate, type Period } from '@xaso/core';
import type { PlaceRef } from '../observation/observation.schema.js';
import { readPlace } from './read-place.js';

/** What the caption of a table says about all its figures. */
export interface CaptionReading {
  readonly title?: string;
  readonly place?: PlaceRef;
  readonly period?: Period;
  readonly source?: string;
  readonly publisher?: string;
  readonly asOf?: CivilDate;
}

type CaptionPart = 'place' | 'period' | 'source' | 'publisher' | 'asOf';

const labels: Readonly<Record<string, CaptionPart>> = {
  'dia ban': 'place',
  place: 'place',
  ky: 'period',
  'ky bao cao': 'period',
  'ky so lieu': 'period',
  period: 'period',
  nguon: 'source',
  'nguon so lieu': 'source',
  source: 'source',
  'cong bo': 'publisher',
  'don vi cong bo': 'publisher',
  'published by': 'publisher',
  'so lieu tinh den': 'asOf',
};

/** Longer captions are articles. */
const longestCaption = 1000;

/** What `toPlain` writes where the rows differ. */
const elsewhere = new Set(['ghi o tung dong', 'see the rows']);

/**
 * Reads a caption: labelled sentences as `toPlain` writes them (`Kỳ: quý III/2026. Nguồn: Báo cáo số 12/BC-UBND.`), or free words
 * such as "Phường Mẫu, quý III/2026, số liệu tính đến ngày 30/9/2026". The first words without a label are the title.
 */
export function readCaption(caption: string): CaptionReading {
  let reading: CaptionReading = {};
  for (const sentence of sentencesOf(caption.slice(0, longestCaption))) {
    const text = sentence.trim();
    const colon = text.indexOf(':');
    const label = colon < 0 ? '' : foldVietnamese(text.slice(0, colon));
    const part = Object.hasOwn(labels, label) ? labels[label] : undefined;
    if (text === '') continue;
    // What is said first stands.
    if (part === undefined) reading = { title: text.slice(0, 300), ...freeWords(text), ...reading };
    else reading = { ...labelled(part, text.slice(colon + 1).trim()), ...reading };
  }
  return reading;
}

/** Sentences, lines, and what a comma parts where a known label follows: `Xã Mẫu, kỳ: quý III/2026, nguồn: Báo cáo số 12`. */
function sentencesOf(caption: string): string[] {
  const sentences: string[] = [];
  for (const sentence of caption.split(/\.(?=\s|$)|[;\n]/)) {
    let open = '';
    for (const piece of sentence.split(',')) {
      const colon = piece.indexOf(':');
      const startsAnew = open !== '' && colon > 0 && Object.hasOwn(labels, foldVietnamese(piece.slice(0, colon)));
      if (startsAnew) sentences.push(open);
      open = open === '' || startsAnew ? piece : `${open},${piece}`;
    }
    sentences.push(open);
  }
  return sentences;
}

function labelled(part: CaptionPart, text: string): CaptionReading {
  if (text === '' || elsewhere.has(foldVietnamese(text))) return {};
  switch (part) {
    case 'place':
      return optional('place', readPlace(text));
    case 'period':
      return { period: parsePeriod(text).value ?? { unknown: true, note: text.slice(0, 400) } };
    case 'source':
      return { source: text.slice(0, 400) };
    case 'publisher': {
      const comma = text.lastIndexOf(',');
      const asOf = comma < 0 ? undefined : parseVietnameseDate(text.slice(comma + 1).trim()).value;
      return { publisher: (asOf === undefined ? text : text.slice(0, comma)).slice(0, 200), ...optional('asOf', asOf) };
    }
    case 'asOf':
      return optional('asOf', parseVietnameseDate(text).value);
  }
}

const untilDay = /(?:tinh den|den|xac nhan)(?: het)? (?:ngay )?([0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4})$/;

function freeWords(text: string): CaptionReading {
  const parts = text.split(/,|\s[–-]\s/).map((part) => part.trim());
  const until = parts.map((part) => untilDay.exec(foldVietnamese(part))?.[1]).find((day) => day !== undefined);
  const period = parts.map((part) => parsePeriod(part.replace(/^(?:trong|kỳ|của)\s+/iu, '')).value).find((value) => value !== undefined);
  const place = parts.map((part) => readPlace(part)).find((read) => read?.level !== undefined);
  return { ...optional('asOf', until && parseVietnameseDate(until).value), ...optional('period', period), ...optional('place', place) };
}

function optional<Key extends keyof CaptionReading>(key: Key, value: CaptionReading[Key] | '' | undefined): CaptionReading {
  return value === undefined || value === '' ? {} : { [key]: value };
}
