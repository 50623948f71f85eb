import { foldVietnamese, toCsv } from '@xaso/core';
import type { Place } from '@xaso/places';
import { toPlaceTable } from '@xaso/places/plain';
import { saveCsv } from '../internal/save-csv.js';
import type { PlaceSource } from './place-source.js';
import type { PlaceWords } from './place-language.js';

/** Hands the places that are shown to the reader as a CSV file that spreadsheet programs open as it is, and returns its name. */
export function savePlaces(items: readonly Place[], { publisher, asOf }: PlaceSource, words: PlaceWords): string {
  const table = toPlaceTable({ items }, words);
  const name = fileName(publisher?.name, asOf);
  saveCsv(words.language === 'en' ? toCsv(table, { separator: ',', decimalSign: '.' }) : toCsv(table), name);
  return name;
}

/** Publisher and day in letters that every system keeps. */
function fileName(publisher: string | undefined, asOf: string | undefined): string {
  const unit = foldVietnamese(publisher ?? '')
    .slice(0, 60)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${['dia-diem', unit, asOf].filter((part) => part !== undefined && part !== '').join('-')}.csv`;
}
