import type { Place } from '@xaso/places';
import { toPlaceTable } from '@xaso/places/plain';
import { saveCsv } from '../internal/save-csv.js';
import type { PlaceSource } from './place-source.js';
import type { PlaceWords } from './place-language.js';

/** Hands the places that are shown to the reader as a CSV file, and returns its name. */
export function savePlaces(items: readonly Place[], { publisher, asOf }: PlaceSource, words: PlaceWords): string {
  return saveCsv(toPlaceTable({ items }, words), { language: words.language, subject: 'dia-diem', publisher: publisher?.name, asOf });
}
