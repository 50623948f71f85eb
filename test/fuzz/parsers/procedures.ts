import { civilDate } from '@xaso/core';
import { createProcedureIndex, officialLexicon, overlayColumns, parseDeadline, parseFee, parseProcedure, parseProcedureCatalogue, parseProcedureOverlay, parseSearchIndex, parseSearchLexicon, searchIndexOf } from '@xaso/procedures';
import { portalFee, portalListingRow, portalMethod, portalPaper, portalRecord, procedure, procedureCatalogue, procedureOverlay, searchableProcedures } from '@xaso/procedures/fixtures';
import { fromPortalListing, fromPortalRecord, importListing, importOverlay, importPortal, listingColumns, readDeadlineRows } from '@xaso/procedures/import';
import fc from 'fast-check';
import { anyBook, anyText, anyValue, damaged, nastyNumbers } from '../noise.js';
import { parser, parsersOf } from '../parser-row.js';

const words = [
  '03', '15', '7,5', '2.000', ' ngày', ' ngày làm việc', ' giờ', ' tháng', ' và ', ', ', '; ', '. ', '\n', '(', ')', ': ', '- ', 'không quá ', 'Trường hợp ', 'tăng thêm ', 'phải xác minh ', 'sau 15 giờ ', 'trong ngày ', 'ngày làm việc tiếp theo ',
  ' đồng', ' USD', '/trang', '/bản', 'miễn phí ', 'Miễn lệ phí cho ', 'nộp trực tuyến ', 'tối đa ', 'từ trang thứ ba ', 'từ ngày 01/7/2026 ', 'Hội đồng nhân dân cấp tỉnh ', 'Tờ khai ', 'Lưu ý ', 'Khác',
];
const record = portalRecord({
  executionMethods: [portalMethod('DIRECT', { fees: [portalFee(8000, '8.000 đồng')] })],
  executionCases: [{ name: 'Giấy tờ phải nộp', profileComponents: [portalPaper('- Tờ khai', { attachments: [{ fileName: 'a.doc' }] })] }],
});
const listing = portalListingRow();
const options = { publisher: { name: 'Xã Mẫu' }, asOf: civilDate('2026-09-30') };
const fee = fc.oneof(
  { weight: 4, arbitrary: anyText(words, 10) },
  { weight: 1, arbitrary: fc.constantFrom(...nastyNumbers) },
  { weight: 2, arbitrary: fc.record({ amount: fc.constantFrom(...nastyNumbers, 8000, 1000), text: anyText(words, 6), currency: fc.constantFrom('VND' as const, 'USD' as const) }, { requiredKeys: [] }) },
  { weight: 1, arbitrary: fc.constantFrom(null, undefined) },
);
const index = createProcedureIndex(searchableProcedures);
const searched = searchIndexOf(searchableProcedures, options, officialLexicon);
const lexicon = { kind: 'search-lexicon', schemaVersion: 1, ...options, sources: [], items: officialLexicon.items.slice(0, 6) };

/** What `@xaso/procedures` reads of a stranger. */
export const proceduresParsers = [
  ...parsersOf(
    '@xaso/procedures',
    parser(parseDeadline, fc.oneof({ weight: 5, arbitrary: anyText(words, 12) }, { weight: 1, arbitrary: anyValue }), (text) => parseDeadline(text)),
    parser(parseFee, fee, (input) => parseFee(input)),
    parser(parseProcedure, damaged(procedure())),
    parser(parseProcedureCatalogue, damaged(procedureCatalogue())),
    parser(parseProcedureOverlay, damaged(procedureOverlay())),
    parser(parseSearchIndex, damaged(searched)),
    parser(parseSearchLexicon, damaged(lexicon)),
    { name: 'search', input: anyText(['giay ', 'doc ', 'than ', 'khai sinh ', 'xác nhận ', 'đất ', 'ket', 'hon'], 8), read: (query) => index.search(query as string) },
  ),
  ...parsersOf(
    '@xaso/procedures/import',
    parser(fromPortalRecord, damaged(record)),
    parser(fromPortalListing, damaged(listing)),
    parser(importPortal, damaged([record, listing]), (rows) => importPortal(Array.isArray(rows) ? rows : [rows], options)),
    parser(importOverlay, anyBook(overlayColumns, ['1.004873', '8.000 đồng', 'miễn phí', '0', 'trực tuyến', 'Quầy 1', '0230000000', '01/07/2026', 'Nghị quyết 1/NQ-HĐND', 'https://xamau.gov.vn/a']), (book) => importOverlay(book, options)),
    parser(importListing, anyBook(listingColumns, ['1.004873', 'Xác nhận tình trạng hôn nhân', 'Hộ tịch', 'Cấp xã', 'Còn hiệu lực', 'x']), (book) => importListing(book, options)),
    parser(readDeadlineRows, damaged(record)),
  ),
];
