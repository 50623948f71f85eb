import { unitNameKey } from './unit-name-key.js';

/** What a column of a unit table may hold. */
export type UnitColumn =
  | 'code'
  | 'name'
  | 'kind'
  | 'parentCode'
  | 'parentName'
  | 'districtCode'
  | 'districtName'
  | 'provinceCode'
  | 'provinceName'
  | 'validFrom'
  | 'validTo';

/** Words over the columns, as offices and the code lists of the General Statistics Office write them. */
const headings: Readonly<Record<UnitColumn, readonly string[]>> = {
  code: ['mã', 'mã số', 'mã ĐVHC', 'mã đơn vị', 'mã đơn vị hành chính', 'mã xã', 'mã phường xã', 'mã xã phường', 'mã PX', 'mã thôn', 'code'],
  name: ['tên', 'tên ĐVHC', 'tên đơn vị', 'tên đơn vị hành chính', 'đơn vị', 'đơn vị hành chính', 'tên xã', 'phường xã', 'xã phường', 'tên phường xã', 'tên xã phường', 'xã phường đặc khu', 'tên thôn', 'thôn', 'name'],
  kind: ['cấp', 'loại', 'loại hình', 'loại đơn vị', 'cấp hành chính', 'cấp đơn vị', 'kind', 'type'],
  parentCode: ['mã cha', 'mã cấp trên', 'mã đơn vị cấp trên', 'parent code', 'parent'],
  parentName: ['thuộc', 'trực thuộc', 'đơn vị cấp trên'],
  districtCode: ['mã huyện', 'mã QH', 'mã quận huyện'],
  districtName: ['huyện', 'quận huyện', 'tên huyện', 'tên quận huyện'],
  provinceCode: ['mã tỉnh', 'mã TP', 'mã tỉnh TP', 'mã tỉnh thành phố', 'province code'],
  provinceName: ['tỉnh', 'tỉnh TP', 'tỉnh thành phố', 'tên tỉnh', 'tên tỉnh thành phố', 'province'],
  validFrom: ['từ ngày', 'hiệu lực từ', 'ngày hiệu lực', 'valid from'],
  validTo: ['đến ngày', 'hiệu lực đến', 'hết hiệu lực', 'ngày hết hiệu lực', 'valid to'],
};

const columnOfKey: ReadonlyMap<string, UnitColumn> = new Map(
  Object.entries(headings).flatMap(([column, words]) => words.map((word) => [unitNameKey(word), column as UnitColumn] as const)),
);

/** Where the columns of a table are. */
export interface UnitHeader {
  /** Index of the row with the words over the columns. */
  readonly row: number;
  readonly columns: ReadonlyMap<UnitColumn, { readonly index: number; readonly heading: string }>;
}

/** Titles of a sheet stand above its header; further down than this there is none. */
const searchedRows = 20;

/** Finds the first row that has a column for codes and one for names. */
export function findUnitHeader(rows: readonly (readonly unknown[])[]): UnitHeader | undefined {
  for (const [row, cells] of rows.slice(0, searchedRows).entries()) {
    const columns = new Map<UnitColumn, { index: number; heading: string }>();
    cells.forEach((cell, index) => {
      const column = typeof cell === 'string' ? columnOfKey.get(unitNameKey(cell)) : undefined;
      if (column && !columns.has(column)) columns.set(column, { index, heading: String(cell).trim() });
    });
    if (columns.has('code') && columns.has('name')) return { row, columns };
  }
  return undefined;
}
