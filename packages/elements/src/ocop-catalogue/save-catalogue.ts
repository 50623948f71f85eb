import { foldVietnamese, toCsv, type CivilDate } from '@xaso/core';
import { toProductTable, type OcopCatalogue, type OcopProduct } from '@xaso/ocop';
import { saveCsv } from '../internal/save-csv.js';
import type { OcopSource } from '../ocop-card/ocop-source.js';
import type { ProductWording } from '../ocop-card/product-language.js';

/** Hands the products that are shown to the reader as a CSV file that spreadsheet programs open as it is, and returns its name. */
export function saveProducts(items: readonly OcopProduct[], source: OcopSource, date: CivilDate, wording: ProductWording): string {
  const publisher = source.publisher ?? { name: '' };
  const table = toProductTable({ publisher, items: [...items] } as Pick<OcopCatalogue, 'publisher' | 'items'>, { ...wording, date });
  const text = wording.language === 'en' ? toCsv(table, { separator: ',', decimalSign: '.' }) : toCsv(table);
  const name = fileName(source);
  saveCsv(text, name);
  return name;
}

/** Publisher and day in letters that every system keeps. */
function fileName({ publisher, asOf }: OcopSource): string {
  const unit = foldVietnamese(publisher?.name ?? '')
    .slice(0, 60)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${['ocop', unit, asOf].filter((part) => part !== undefined && part !== '').join('-')}.csv`;
}
