import type { CivilDate } from '@xaso/core';
import { toProductTable, type OcopCatalogue, type OcopProduct } from '@xaso/ocop';
import { saveCsv } from '../internal/save-csv.js';
import type { OcopSource } from '../ocop-card/ocop-source.js';
import type { ProductWording } from '../ocop-card/product-language.js';

/** Hands the products that are shown to the reader as a CSV file, and returns its name. */
export function saveProducts(items: readonly OcopProduct[], { publisher = { name: '' }, asOf }: OcopSource, date: CivilDate, wording: ProductWording): string {
  const table = toProductTable({ publisher, items: [...items] } as Pick<OcopCatalogue, 'publisher' | 'items'>, { ...wording, date });
  return saveCsv(table, { language: wording.language, subject: 'ocop', publisher: publisher.name, asOf });
}
