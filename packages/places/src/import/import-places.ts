import { parseResult, type CivilDate, type DocumentSource, type Finding, type FindingPlace, type ParseResult, type Publisher } from '@xaso/core';
import type { PlaceRef } from '@xaso/indicators';
import { columnOf, placeOf, type TableBook, type TableRow, type TableSheet } from '@xaso/readers';
import { privateParts, publicPlaces, type Withheld } from '../consent/public-place.js';
import { placeImportFinding, type PlaceImportFindingCode } from '../finding/import-findings.js';
import type { Consent, Place, PlaceDirectory } from '../place/place.schema.js';
import type { PlaceKind } from '../place/place-kinds.js';
import { crowdedSpots } from '../point/crowded-spots.js';
import type { PlaceField } from './place-columns.js';
import { placeList } from './place-list.js';
import { shown } from './place-row.js';
import { readPlaceRow, type RowOptions } from './read-place-row.js';
import type { PointContext } from './read-point.js';

/** What a list does not say itself. Nothing of it is guessed: what is missing is a finding. */
export interface ImportPlacesOptions extends PointContext {
  readonly publisher?: Publisher | undefined;
  readonly asOf?: CivilDate | undefined;
  readonly title?: string | undefined;
  /** `public` unless told otherwise: what has no consent is then left out, and points are rounded. */
  readonly audience?: 'public' | 'staff' | undefined;
  /** The commune whose list this is. */
  readonly place?: PlaceRef | undefined;
  /** Where the list is from. */
  readonly source?: Omit<DocumentSource, 'id'> | undefined;
  /** Licence and attribution; that of the file when it names one. */
  readonly licence?: string | undefined;
  /** Kind of a place that names none; `business` when left out. */
  readonly kind?: PlaceKind | undefined;
  /** Consent that holds for every place that names none of its own: a list that its owners have published already. */
  readonly consent?: Consent | undefined;
}

/** A table of places, with what its file says of its origin. */
export type PlaceTable = TableBook<PlaceField> & { readonly attribution?: string | undefined };

/**
 * Turns a table, read with `readPlaceTable` or with `placeColumns`, into a directory. Each wrong cell is named with sheet, row and column and costs
 * no more than it must: good rows stay, and of a good row all that could be read. A place that stands twice comes once.
 *
 * @returns `value` is undefined without a publisher or a day: a list is vouched for by somebody.
 */
export function importPlaces(book: PlaceTable, options: ImportPlacesOptions): ParseResult<PlaceDirectory> {
  const { publisher, asOf, title, audience = 'public', place, source, licence = book.attribution } = options;
  const file: FindingPlace = { file: book.fileName, row: 1 };
  const list = placeList();
  const findings: Finding[] = [
    ...(publisher === undefined ? [placeImportFinding('place-import.publisher-missing', file)] : []),
    ...(asOf === undefined ? [placeImportFinding('place-import.as-of-missing', file)] : []),
  ];
  const isPublic = audience === 'public';
  for (const sheet of book.sheets) findings.push(...readSheet(book, sheet, { ...options, isPublic, kind: options.kind ?? 'business' }, list));
  if (publisher === undefined || asOf === undefined) return parseResult<PlaceDirectory>(undefined, findings);
  const items = isPublic ? publicPlaces(list.items) : list.items;
  const directory: PlaceDirectory = {
    kind: 'place-directory',
    schemaVersion: 1,
    ...(title === undefined ? {} : { title }),
    publisher,
    asOf,
    audience,
    ...(place === undefined ? {} : { place }),
    sources: source === undefined ? [] : [{ id: 'nguon', ...source }],
    ...(licence === undefined ? {} : { licence: licence.slice(0, 200) }),
    items: source === undefined ? items : items.map((item) => ({ ...item, sourceId: 'nguon' })),
  };
  return parseResult(directory, findings);
}

function readSheet(book: PlaceTable, sheet: TableSheet<PlaceField>, options: RowOptions, list: ReturnType<typeof placeList>): readonly Finding[] {
  const findings: Finding[] = [];
  const added: { readonly place: Place; readonly row: TableRow }[] = [];
  let commas = 0;
  for (const row of sheet.rows) {
    const { place, id, findings: own, hasCommas } = readPlaceRow(book, sheet, row, options);
    findings.push(...own);
    if (place === undefined) continue;
    const first = list.rowOf(place);
    if (first !== undefined) {
      findings.push(placeImportFinding('place-import.place-repeated', placeOf(book, sheet, row, 'name'), { name: place.name, first }));
      continue;
    }
    commas += hasCommas ? 1 : 0;
    const item = list.add(place, id, row.number);
    added.push({ place: item, row });
    if (id !== undefined && item.id !== id) findings.push(placeImportFinding('place-import.id-repeated', placeOf(book, sheet, row, 'id'), { id: shown(id), used: shown(item.id) }));
  }
  const atHeader = (...fields: readonly PlaceField[]): FindingPlace => headerPlace(book, sheet, fields);
  const pointless = added.filter(({ place }) => place.point === undefined).length;
  return [
    ...(commas === 0 ? [] : [placeImportFinding('place-import.decimal-commas', atHeader(...pointFields), { count: commas })]),
    ...(pointless === 0 ? [] : [placeImportFinding('place-import.points-missing', atHeader(...pointFields), { count: pointless })]),
    ...(options.isPublic ? withheldFindings(added.map(({ place }) => place), atHeader) : []),
    ...findings,
    ...crowdFindings(book, sheet, added),
  ];
}

const pointFields: readonly PlaceField[] = ['coordinates', 'latitude', 'mapsLink', 'plusCode'];

const withheld: Readonly<Record<Withheld, readonly [code: PlaceImportFindingCode, fields: readonly PlaceField[]]>> = {
  phone: ['place-import.phones-left-out', ['phone', 'zalo']],
  household: ['place-import.households-left-out', ['owner']],
  point: ['place-import.points-rounded', pointFields],
};

/** What concerns a whole column is told once, at its header. */
function withheldFindings(places: readonly Place[], atHeader: (...fields: readonly PlaceField[]) => FindingPlace): readonly Finding[] {
  const parts = places.map(privateParts);
  return (Object.keys(withheld) as Withheld[]).flatMap((part) => {
    const count = parts.filter((each) => each.includes(part)).length;
    const [code, fields] = withheld[part];
    return count === 0 ? [] : [placeImportFinding(code, atHeader(...fields), { count })];
  });
}

function crowdFindings(book: PlaceTable, sheet: TableSheet<PlaceField>, added: readonly { readonly place: Place; readonly row: TableRow }[]): readonly Finding[] {
  const rows = added.map(({ place, row }) => ({ kind: place.kind, point: place.point, row }));
  return crowdedSpots(rows).map(({ latitude, longitude, places }) => {
    const field = pointFields.find((each) => columnOf(sheet, each) !== undefined);
    const numbers = places.map(({ row }) => row.number);
    const shownRows = numbers.length > 8 ? `${numbers.slice(0, 8).join(', ')}…` : numbers.join(', ');
    return placeImportFinding('place-import.spot-crowded', placeOf(book, sheet, places[0]!.row, field), { count: places.length, rows: shownRows, latitude, longitude });
  });
}

/** A JSON list has no header: its columns are spoken of as a whole. */
function headerPlace({ fileName }: PlaceTable, sheet: TableSheet<PlaceField>, fields: readonly PlaceField[]): FindingPlace {
  const column = fields.map((field) => columnOf(sheet, field)).find((each) => each !== undefined);
  return { file: fileName, row: sheet.headerRow, ...(sheet.name === undefined ? {} : { sheet: sheet.name }), ...(column === undefined ? {} : { column: column.header }) };
}
