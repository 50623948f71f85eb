import { foldVietnamese, parseResult, type CivilDate, type DocumentSource, type Finding, type FindingPlace, type ParseResult, type Publisher } from '@xaso/core';
import type { PlaceRef } from '@xaso/indicators';
import { columnOf, placeOf, type TableBook, type TableSheet } from '@xaso/readers';
import { importFinding } from '../finding/import-findings.js';
import type { OcopCatalogue, OcopProduct } from '../product/product.schema.js';
import { hasStarMarks, withoutStarMarks } from '../product/star-marks.js';
import type { OcopField } from './ocop-columns.js';
import { readProductRow } from './read-product-row.js';

/** What a list does not say itself. Nothing of it is guessed: what is missing is a finding. */
export interface ImportOcopOptions {
  readonly publisher?: Publisher | undefined;
  readonly asOf?: CivilDate | undefined;
  readonly title?: string | undefined;
  /** `public` unless told otherwise: telephones are then left out. */
  readonly audience?: 'public' | 'staff' | undefined;
  /** The place whose list this is. */
  readonly place?: PlaceRef | undefined;
  /** Where the list is from. */
  readonly source?: Omit<DocumentSource, 'id'> | undefined;
}

/**
 * Turns a table, read with `ocopColumns`, into a catalogue. Each wrong cell is named with sheet, row and column and costs no more than it must:
 * good rows stay, and of a good row all that could be read. A product of the same name, owner and place comes once.
 *
 * @returns `value` is undefined without a publisher or a day: a list is vouched for by somebody.
 */
export function importOcop(book: TableBook<OcopField>, options: ImportOcopOptions): ParseResult<OcopCatalogue> {
  const { publisher, asOf, title, audience = 'public', place, source } = options;
  const file: FindingPlace = { file: book.fileName, row: 1 };
  const list = productList();
  const findings: Finding[] = [
    ...(publisher === undefined ? [importFinding('ocop-import.publisher-missing', file)] : []),
    ...(asOf === undefined ? [importFinding('ocop-import.as-of-missing', file)] : []),
  ];
  for (const sheet of book.sheets) findings.push(...readSheet(book, sheet, audience === 'public', list));
  if (publisher === undefined || asOf === undefined) return parseResult<OcopCatalogue>(undefined, findings);
  const catalogue: OcopCatalogue = {
    kind: 'ocop-catalogue',
    schemaVersion: 1,
    ...(title === undefined ? {} : { title }),
    publisher,
    asOf,
    audience,
    ...(place === undefined ? {} : { place }),
    sources: source === undefined ? [] : [{ id: 'nguon', ...source }],
    items: source === undefined ? list.items : list.items.map((product) => ({ ...product, sourceId: 'nguon' })),
  };
  return parseResult(catalogue, findings);
}

function readSheet(book: TableBook<OcopField>, sheet: TableSheet<OcopField>, isPublic: boolean, list: ProductList): readonly Finding[] {
  const findings: Finding[] = [];
  let claims = 0;
  let phones = 0;
  for (const row of sheet.rows) {
    const { product: read, id, findings: own, claimsWithoutColumn, leftPhoneOut } = readProductRow(book, sheet, row, isPublic);
    findings.push(...own);
    if (read === undefined) continue;
    const product = hasStarMarks(read) ? withoutStarMarks(read) : read;
    const first = list.rowOf(product);
    if (first !== undefined) {
      findings.push(importFinding('ocop-import.product-repeated', placeOf(book, sheet, row, 'name'), { name: product.name, first }));
      continue;
    }
    claims += claimsWithoutColumn ? 1 : 0;
    phones += leftPhoneOut ? 1 : 0;
    const used = list.add(product, id, row.number);
    if (id !== undefined && used !== id) findings.push(importFinding('ocop-import.id-repeated', placeOf(book, sheet, row, 'id'), { id, used }));
  }
  const header = (field: OcopField): FindingPlace => headerPlace(book, sheet, field);
  return [
    ...(claims === 0 ? [] : [importFinding('ocop-import.decisions-missing', header('stars'), { count: claims })]),
    ...(phones === 0 ? [] : [importFinding('ocop-import.phone-left-out', header('phone'), { count: phones })]),
    ...findings,
  ];
}

/** What concerns a whole column is told at its header; a JSON list has none, and is spoken of as a whole. */
function headerPlace({ fileName }: TableBook<OcopField>, sheet: TableSheet<OcopField>, field: OcopField): FindingPlace {
  const column = columnOf(sheet, field);
  return { file: fileName, row: sheet.headerRow, ...(sheet.name === undefined ? {} : { sheet: sheet.name }), ...(column === undefined ? {} : { column: column.header }) };
}

interface ProductList {
  readonly items: readonly OcopProduct[];
  /** Row in which the same product stood before. */
  readonly rowOf: (product: Omit<OcopProduct, 'id'>) => number | undefined;
  /** Adds a product under the id that it names, or one made of its name; gives the id that it got. */
  readonly add: (product: Omit<OcopProduct, 'id'>, id: string | undefined, row: number) => string;
}

function productList(): ProductList {
  const items: OcopProduct[] = [];
  const rows = new Map<string, number>();
  const ids = new Set<string>();
  const keyOf = ({ name, owner, unit }: Omit<OcopProduct, 'id'>): string => [name, owner?.name, unit?.name].map((part) => foldVietnamese(part ?? '')).join('|');
  return {
    items,
    rowOf: (product) => rows.get(keyOf(product)),
    add: (product, id, row) => {
      const used = freeId(id ?? slugOf(product.name), ids);
      rows.set(keyOf(product), row);
      ids.add(used.toLowerCase());
      items.push({ id: used, ...product });
      return used;
    },
  };
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (taken.has(`${wanted.slice(0, 70)}-${number}`.toLowerCase())) number += 1;
  return `${wanted.slice(0, 70)}-${number}`;
}

function slugOf(name: string): string {
  return foldVietnamese(name).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60) || 'san-pham';
}
