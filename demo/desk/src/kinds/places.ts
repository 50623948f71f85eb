import { placeMessagesEn, plainMessagesEn } from '@xaso/places/messages/en';
import { parsePlaceDirectory, type PlaceDirectory } from '@xaso/places';
import { importPlaces, placeColumns, placeTemplate, type PlaceTable } from '@xaso/places/import';
import { toPlain, toPlaceList } from '@xaso/places/plain';
import type { DeskKind, PlainContext } from './kind.js';
import { madeFromGrid, readable, staffOnly } from './made.js';

/** Shops, wifi points, culture houses, teams. What has no consent stays with the staff. */
export const places: DeskKind = {
  id: 'places',
  documentKind: 'place-directory',
  fileName: 'dia-diem',
  asks: ['unit', 'publisher', 'asOf', 'source', 'title', 'responsible', 'unitCode'],
  headers: placeColumns,
  required: ['name'],
  fromGrid: (grid, mapping, { unit, ...about }) =>
    madeFromGrid(grid, mapping, {
      headers: placeColumns,
      required: ['name'],
      importBook: (book, _findings, audience) => importPlaces(book, { ...about, place: unit, audience }),
      parse: parsePlaceDirectory,
      hasStaff: true,
    }),
  fromRecords: (records, _fileName, { unit, ...about }) => {
    const made = (audience: 'public' | 'staff') => importPlaces(records as PlaceTable, { ...about, place: unit, audience });
    const { value, findings } = readable(made('public'), parsePlaceDirectory);
    return { value, findings, columns: [], names: [], staff: staffOnly(value, made('staff').value) };
  },
  parse: parsePlaceDirectory,
  plain: (document, context) => toPlain(document as PlaceDirectory, wordingOf(context)),
  fallback: (document, context) => [toPlaceList(document as PlaceDirectory, wordingOf(context))],
  element: { name: 'business-locator', properties: (directory) => ({ directory }), attributes: (src) => ({ src }) },
  template: placeTemplate,
};

function wordingOf({ language, links }: PlainContext) {
  return { language, linkPolicy: links, ...(language === 'en' ? { messages: placeMessagesEn, plainMessages: plainMessagesEn } : {}) };
}
