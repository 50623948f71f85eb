import { civilDate } from '@xaso/core';
import { importIndicators, indicatorCatalogue, indicatorColumns, parseIndicatorReport, readFigures, readPlace, reportFromTable } from '@xaso/indicators';
import { importIndicatorGrid, readIndicatorGrid } from '@xaso/indicators/import';
import { reportOfAllStates } from '@xaso/indicators/fixtures';
import fc from 'fast-check';
import { anyBook, anyGrid, anyText, damaged } from '../noise.js';
import { parser, parsersOf } from '../parser-row.js';

const words = ['0', '0%', '97,43%', '97.43', '16.968', '20/58', '20/0', '5-10 phút', 'hơn 1.000', '9,117 tỷ đồng', 'không áp dụng', 'chưa có số liệu', 'có', 'mục tiêu', '31/02/2026', 'quý III/2026', 'Xã Mẫu', 'Hồ sơ giải quyết đúng hạn', '%', 'triệu đồng', ...Object.values(indicatorColumns).map(([header]) => header!)];
const book = anyBook(indicatorColumns, words);
const options = { definitions: indicatorCatalogue, publisher: { name: 'Xã Mẫu' }, asOf: civilDate('2026-09-30'), place: { name: 'Xã Mẫu' } };
const captioned = fc.record({ rows: anyGrid(words).map((rows) => rows.map((row) => row.map((cell) => String(cell ?? '')))), caption: anyText(['Xã Mẫu', 'kỳ: ', 'quý III/2026', ', ', 'nguồn: ', 'Báo cáo', 'ngày 30/9/2026']) });

const grid = anyGrid(words).map((rows) => ({ fileName: 'a.xlsx', format: 'xlsx' as const, sheets: [{ name: 'S', rows, firstRow: 1, ragged: false, headerFirst: false, truncated: false, notices: [] }] }));

/** What `@xaso/indicators` reads of a stranger. */
export const indicatorsParsers = [
  ...parsersOf(
    '@xaso/indicators/import',
    parser(readIndicatorGrid, grid, (book) => readIndicatorGrid(book as never, options)),
    parser(importIndicatorGrid, grid, (book) => importIndicatorGrid(book as never, options)),
  ),
  ...parsersOf(
    '@xaso/indicators',
    parser(parseIndicatorReport, damaged(reportOfAllStates()), (input) => parseIndicatorReport(input, { definitions: indicatorCatalogue })),
    parser(importIndicators, book, (table) => importIndicators(table, options)),
    parser(readFigures, book, (table) => readFigures(table, options)),
    parser(readPlace, anyText(['Xã', ' Mẫu', 'Phường ', 'thôn ', ', ', 'huyện ', '(', ')']), (cell) => readPlace(cell)),
    parser(reportFromTable, captioned, ({ rows, caption }) => reportFromTable(rows, { definitions: indicatorCatalogue, caption })),
  ),
];
