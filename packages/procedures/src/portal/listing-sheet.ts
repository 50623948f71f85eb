import type { FindingPlace } from '@xaso/core';
import { cellOf, placeOf, type HeaderSpec, type TableBook } from '@xaso/readers';
import { importPortal, type ImportPortalOptions, type PortalImport } from './import-portal.js';

/** What a column of the portal's listing holds. */
export type ListingField = 'order' | 'code' | 'name' | 'issuedBy' | 'doneBy' | 'field' | 'audience';

/** The headers of the listing that the national portal exports to Excel, for `readTable`. */
export const listingColumns: HeaderSpec<ListingField> = {
  order: ['STT', 'TT'],
  code: ['Mã số', 'Mã thủ tục', 'Mã TTHC', 'Mã số TTHC', 'Mã'],
  name: ['Tên', 'Tên thủ tục', 'Tên thủ tục hành chính', 'Tên TTHC'],
  issuedBy: ['Cơ quan ban hành', 'Cơ quan công khai', 'Cơ quan công bố'],
  doneBy: ['Cơ quan thực hiện'],
  field: ['Lĩnh vực', 'Lĩnh vực thực hiện'],
  audience: ['Đối tượng', 'Đối tượng thực hiện'],
};

/** A row of the portal's listing, as its own service gives it, and where it stands. */
export interface ListingRow {
  readonly value: { readonly code: string; readonly name: string; readonly categories: readonly string[]; readonly departments: readonly string[]; readonly targets: readonly string[] };
  readonly place: FindingPlace;
  /** Row number as the spreadsheet shows it. */
  readonly row: number;
}

/** The rows of a listing, read with `listingColumns`. */
export function listingRows(book: TableBook<ListingField>): readonly ListingRow[] {
  return book.sheets.flatMap((sheet) =>
    sheet.rows.map((row): ListingRow => {
      const text = (field: ListingField): string => String(cellOf(sheet, row, field) ?? '').trim();
      const list = (field: ListingField): readonly string[] => text(field).split(/\s*[;\n]\s*/).filter((part) => part !== '');
      return { value: { code: text('code'), name: text('name'), categories: list('field'), departments: list('doneBy'), targets: list('audience') }, place: placeOf(book, sheet, row), row: row.number };
    }),
  );
}

/** Turns a listing, read with `listingColumns`, into a catalogue: code, name, field, agency; all else of a procedure is not known from it. */
export function importListing(book: TableBook<ListingField>, options: ImportPortalOptions): PortalImport {
  const rows = listingRows(book);
  const imported = importPortal(rows.map(({ value }) => value), options);
  return {
    ...imported,
    findings: imported.findings.map((finding) => {
      const match = 'path' in finding.where ? /^items\[([0-9]{1,9})\]/.exec(finding.where.path) : null;
      const row = match === null ? undefined : rows[Number(match[1])];
      return row === undefined ? finding : { ...finding, where: row.place };
    }),
  };
}
