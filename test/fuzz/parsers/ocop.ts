import { civilDate } from '@xaso/core';
import { createCatalogueIndex, importOcop, ocopColumns, parseOcopCatalogue, parseOcopProduct, parseTraceCode, readDigitalLink, readGtin, traceCodesOf } from '@xaso/ocop';
import { catalogueOfStates, ocopProduct } from '@xaso/ocop/fixtures';
import fc from 'fast-check';
import { anyBook, anyText, damaged } from '../noise.js';
import { parser, parsersOf } from '../parser-row.js';

const cells = ['3', '4 sao', '0', 'tiềm năng 5 sao', '15/03/2026', '31/02/2026', '2024', '12/QĐ-UBND ngày 1/1/2024 của UBND tỉnh Mẫu', '0912345678', 'có', 'x', '35.000 đồng/kg', '8930000000019', 'https://voso.vn/a', 'huyện', 'Sản phẩm mẫu', 'Hợp tác xã Mẫu'];
const codes = ['https://id.gs1.org', 'http://', '/01/', '/10/', '/21/', '/22/', '?17=', '?', '#', '08930000000019', '8930000000019', '893', '0', '1', '9', '261231', 'ABC', '%2F', '/'];
const index = createCatalogueIndex(catalogueOfStates().items, civilDate('2026-11-27'));

/** What `@xaso/ocop` reads of a stranger. */
export const ocopParsers = parsersOf(
  '@xaso/ocop',
  parser(parseOcopCatalogue, damaged(catalogueOfStates()), (input) => parseOcopCatalogue(input)),
  parser(parseOcopProduct, damaged(ocopProduct())),
  parser(importOcop, anyBook(ocopColumns, cells), (book) => importOcop(book, { publisher: { name: 'Xã Mẫu' }, asOf: civilDate('2026-10-01') })),
  parser(parseTraceCode, anyText(codes, 6), (text) => parseTraceCode(text)),
  parser(readDigitalLink, anyText(codes, 7)),
  parser(readGtin, anyText(codes, 4)),
  parser(traceCodesOf, fc.record({ gtin: anyText(codes, 3), url: anyText(codes, 6) }, { requiredKeys: [] }), (trace) => traceCodesOf(trace)),
  { name: 'search', input: anyText(['gạo ', 'chè ', 'mật ong', 'mẫu '], 6), read: (query) => index.find({ text: query as string }) },
);
