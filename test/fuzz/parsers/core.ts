import {
  civilDate, createUnitIndex, findQuantities, importUnits, parseComparisonPhrase, parseHolidayCalendar, parseIntegrity, parseListDocument, parsePeriod, parseUnitDirectory, parseVietnameseDate, parseVietnameseQuantity, parseWith,
  resolveUnit, safeDataSource, safeImage, safeLink, schemaValidator, unguardFormula, vietnamHolidays,
} from '@xaso/core';
import { parseExact } from '@xaso/core/exact';
import { envelope, unitDirectory } from '@xaso/core/fixtures';
import fc from 'fast-check';
import { anyGrid, anyText, anyValue, damaged, nastyNumbers } from '../noise.js';
import { parser, parsersOf } from '../parser-row.js';

const numberWords = ['97,43', '%', ' %', '16.968', '1.000', '20/58', '5-10', 'hơn ', 'trên ', 'dưới ', 'khoảng ', 'gần ', 'tỷ đồng', 'triệu', 'phần trăm', '−', '-', '.', ',', ' ', '1', '0', 'không áp dụng', 'k có', '…', '4G/5G', '86/KH-UBND', 'năm', 'hộ'];
const dayWords = ['ngày ', 'tháng ', 'năm ', 'quý ', 'III', 'IV', '6 tháng đầu', '9 tháng', ' đến ', '/', '-', '.', '1', '12', '31', '02', '2024', '2026', '26', 'T00:00Z', 'nay', 'đầu năm', 'cuối', 'so với cùng kỳ', 'so với '];
const linkWords = ['https:', 'http:', 'HTTPS:', 'javascript:', 'jAvAsCrIpT:', 'data:text/html,', 'vbscript:', 'blob:', 'file:', 'mailto:', 'tel:', '//', '\\\\', '/', 'gov.vn', 'xa.gov.vn', '.evil.test', '@', ':', '8080', '?', '#', 'a', '..', '%2e', 'xn--', '127.0.0.1', '192.168.1.1', '[::1]', '0x7f.1', 'localhost', '\t', '\u0001', '\u202e', 'ａ'];

const quantity = fc.oneof({ weight: 5, arbitrary: anyText(numberWords, 6) }, { weight: 1, arbitrary: fc.constantFrom<unknown>(...nastyNumbers) }, { weight: 1, arbitrary: fc.double() }, { weight: 1, arbitrary: anyValue });
const day = fc.oneof({ weight: 5, arbitrary: anyText(dayWords, 8) }, { weight: 1, arbitrary: fc.constantFrom<unknown>(...nastyNumbers) }, { weight: 1, arbitrary: anyValue });
const address = fc.oneof({ weight: 6, arbitrary: anyText(linkWords, 7) }, { weight: 1, arbitrary: anyValue });

const unitWords = ['Mã', 'Tên', 'Mã ĐVHC', 'Tên xã', 'Tên huyện', 'Mã huyện', 'Mã tỉnh', 'Tên tỉnh', 'Cấp', 'Xã Mẫu', 'Phường Mẫu', 'Tỉnh Mẫu', 'xã', 'phường', 'tỉnh', '00001', '01', '38', '14758', '01/07/2025'];
const directory = unitDirectory();
const index = createUnitIndex(directory);
const list = envelope('indicator-report', [{ id: 'a', n: 1 }]);
const validate = schemaValidator({ type: 'object', properties: { id: { type: 'string' }, n: { type: 'number' } }, required: ['id'] });

/** What `@xaso/core` reads of a stranger. */
export const coreParsers = [
  ...parsersOf(
    '@xaso/core',
    parser(parseVietnameseQuantity, quantity, (cell) => parseVietnameseQuantity(cell)),
    parser(findQuantities, anyText(numberWords, 30)),
    parser(parseVietnameseDate, day, (cell) => parseVietnameseDate(cell)),
    parser(parsePeriod, day, (cell) => parsePeriod(cell, { year: 2026 })),
    parser(parseComparisonPhrase, anyText(dayWords)),
    parser(parseHolidayCalendar, damaged(vietnamHolidays)),
    parser(parseUnitDirectory, damaged(directory)),
    parser(importUnits, anyGrid(unitWords), (rows) => importUnits(rows, { file: 'a.xlsx', publisher: { name: 'Xã Mẫu' }, asOf: civilDate('2026-09-30') })),
    parser(resolveUnit, anyText(unitWords, 5), (text) => resolveUnit(index, text)),
    parser(parseListDocument, damaged(list), (input) => parseListDocument(input, { kind: 'indicator-report', version: 1, validateItem: validate, keyOf: ({ id }: { readonly id: string }) => id })),
    parser(parseWith, damaged({ id: 'a', n: 1 }), (input) => parseWith(validate, input)),
    parser(safeLink, address, (raw) => safeLink(raw, { base: 'https://xamau.gov.vn/a/', hosts: ['voso.vn'], presets: ['commerce'] })),
    parser(safeImage, address, (raw) => safeImage(raw, { base: 'https://xamau.gov.vn/a/' })),
    parser(safeDataSource, address, (raw) => safeDataSource(raw, { base: 'https://xamau.gov.vn/a/' })),
    parser(parseIntegrity, anyText(['sha256-', 'SHA256-', 'sha384-', '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=', '=', '?', ' ', '\n', '“', '–', '\u00a0'], 6)),
    parser(unguardFormula, anyText()),
  ),
  ...parsersOf('@xaso/core/exact', parser(parseExact, anyText(numberWords, 4))),
];
