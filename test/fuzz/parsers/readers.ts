import { parseTableMapping, readGrid, readJson, readTable } from '@xaso/readers';
import { xlsxFile } from '@xaso/readers/fixtures';
import fc from 'fast-check';
import { anyContent, damaged } from '../noise.js';
import { parser, parsersOf } from '../parser-row.js';

const words = ['Tên', 'Giá trị', 'Tổng', 'Ghi chú:', '97,43%', ';', ',', '\t', '\n', '\r\n', '"', '""', 'sep=;\n', '{', '}', '[', ']', ':', 'null', '-', '1', '//', '/*', '*/', 'f(', ');', '<!doctype html>', 'µ', '·', 'aâ'];
const names = fc.constantFrom('a.csv', 'a.json', 'a.xlsx', 'a.txt', 'a.xls', '', '__proto__', '/uploads/a.csv?b#c');
const headers = { name: ['Tên', '__proto__'], value: ['Giá trị', 'constructor'] };
const workbook = xlsxFile([{ name: 'Quý III', merged: ['A1:B1'], rows: [['Biểu mẫu'], ['Tên', 'Giá trị'], ['Xã Mẫu', { percent: 0.5 }], ['Tổng', 2]] }]);
const files = fc.record({ content: anyContent(words, workbook), fileName: names });
const mapping = { kind: 'table-mapping', schemaVersion: 1, sheets: [{ sheet: 'S', use: true, headerRow: 2, headerRows: 1, columns: [{ header: 'Tên', field: 'name' }, { header: 'x', field: null }] }], names: [{ written: 'a', means: 'b' }] };

/** What `@xaso/readers` reads of a stranger. */
export const readersParsers = parsersOf(
  '@xaso/readers',
  parser(readJson, files, ({ content, fileName }) => readJson(content, { fileName })),
  parser(readTable, files, ({ content, fileName }) => readTable(content, { fileName, headers })),
  parser(readGrid, files, ({ content, fileName }) => readGrid(content, { fileName })),
  parser(parseTableMapping, damaged(mapping), (input) => parseTableMapping(input)),
);
