// Doubling the input costs at most 2.6 times, for every parser that meets a stranger's text. Timed, and therefore only in `npm run fuzz`.
import { performance } from 'node:perf_hooks';
import { equalIgnoringTonePlacement, findQuantities, foldVietnamese, parsePeriod, parseVietnameseDate, parseVietnameseQuantity, safeLink } from '@xaso/core';
import { createProcedureIndex, parseDeadline, parseFee } from '@xaso/procedures';
import { portalMethod, portalPaper, portalRecord, searchableProcedures } from '@xaso/procedures/fixtures';
import { fromPortalRecord } from '@xaso/procedures/import';
import { readJson, readTable } from '@xaso/readers';
import { expect } from 'chai';

type Work = (input: string) => unknown;

const spaces = (length: number): string => ' '.repeat(length);
const repeated = (text: string) => (length: number): string => text.repeat(Math.ceil(length / text.length)).slice(0, length);

const index = createProcedureIndex(searchableProcedures);
const search: Work = (query) => index.search(query);

const cases: readonly (readonly [name: string, work: Work, make: (length: number) => string])[] = [
  ['foldVietnamese, letters with marks', foldVietnamese, repeated('Thủ tục hành chính ở xã Ế Ộ Ữ đ ')],
  ['foldVietnamese, marks without letters', foldVietnamese, repeated('\u0301\u0323')],
  ['foldVietnamese, white space', foldVietnamese, spaces],
  ['equalIgnoringTonePlacement', (text) => equalIgnoringTonePlacement(text, `${text}a`), repeated('hoà thuý ')],
  ['findQuantities, figures', findQuantities, repeated('hơn 1.000 hộ, 20/58 cơ sở, 97,43%; ')],
  ['findQuantities, digits', findQuantities, repeated('1')],
  ['findQuantities, points', findQuantities, repeated('1.')],
  ['parseVietnameseQuantity, spaces before a comma', (text) => parseVietnameseQuantity(`1${text},5`), spaces],
  ['parseVietnameseQuantity, brackets', parseVietnameseQuantity, repeated('(')],
  ['parseVietnameseDate', parseVietnameseDate, repeated('1/')],
  ['parsePeriod', parsePeriod, repeated('tháng 1 ')],
  ['safeLink, a long path', (text) => safeLink(`https://xa.gov.vn/${text}`, {}), repeated('a/')],
  ['safeLink, controls', (text) => safeLink(text, {}), repeated('\u0001 ')],
  ['readJson, brackets', (text) => readJson(text, { fileName: 'a.json' }), repeated('[')],
  ['readJson, a list', (text) => readJson(`[${text}1]`, { fileName: 'a.json' }), repeated('1,')],
  ['readTable, CSV', (text) => readTable(text, { fileName: 'a.csv' }), repeated('Chỉ số;1;2\n')],
  ['parseDeadline, cases', parseDeadline, repeated('Trường hợp phải xác minh 03 ngày làm việc; ')],
  ['parseDeadline, brackets', parseDeadline, repeated('(')],
  ['parseFee, amounts', (text) => parseFee(text), repeated('Miễn phí nộp trực tuyến 2.000 đồng/trang, từ trang thứ ba 1.000 đồng/trang; ')],
  ['parseFee, white space', (text) => parseFee(text), spaces],
  ['fromPortalRecord, a paper', (text) => fromPortalRecord(portalRecord({ executionCases: [{ name: text, profileComponents: [portalPaper(text)] }] })), repeated('- Trường hợp phải nộp tờ khai (nếu có); ')],
  ['fromPortalRecord, a time limit', (text) => fromPortalRecord(portalRecord({ executionMethods: [portalMethod('DIRECT', { description: text })] })), repeated('Ngay trong ngày, sau 15 giờ trả ngày tiếp theo. ')],
  ['search, words', search, repeated('giay doc than kahi sinh ')],
  ['search, one word', search, repeated('xacnhantinhtranghonnhan')],
  ['readTable, open quotes', (text) => readTable(text, { fileName: 'a.csv' }), repeated('"a;')],
];

/** The least of several runs, since a machine adds time and never takes it away. */
async function leastTime(work: Work, input: string): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < 9; round += 1) {
    const start = performance.now();
    await work(input);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

describe('doubling the input', () => {
  for (const [name, work, make] of cases) {
    it(`costs at most 2.6 times: ${name}`, async () => {
      const length = 50_000;
      await leastTime(work, make(length));

      const ratios = [];
      for (let round = 0; round < 3; round += 1) {
        const [once, twice] = [await leastTime(work, make(length)), await leastTime(work, make(2 * length))];
        // Below a fifth of a millisecond the clock is what is measured.
        ratios.push(twice < 0.2 ? 0 : twice / once);
      }

      expect(Math.min(...ratios)).to.be.at.most(2.6);
    });
  }
});
