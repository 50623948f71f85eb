import { civilDate } from '@xaso/core';
import { readTable } from '@xaso/readers';
import { expect } from 'chai';
import fc from 'fast-check';
import { indicatorCatalogue } from '../indicator/indicator-catalogue.js';
import { parseIndicatorReport } from '../report/parse-indicator-report.js';
import { importIndicators } from './import-indicators.js';
import { indicatorColumns, type IndicatorField } from './indicator-columns.js';
import { readCaption } from './read-caption.js';
import { reportFromTable } from './report-from-table.js';

const headers = (Object.keys(indicatorColumns) as IndicatorField[]).map((field) => indicatorColumns[field][0]!);

/** What people, and attackers, write into cells. */
const cell = fc.oneof(
  fc.constantFrom('', '-', '0', '0%', '97,43%', '97.43', '16.968', '20/58', '20/0', '5-10 phút', 'hơn 1.000', '9,117 tỷ đồng', 'không áp dụng', 'chưa có số liệu', 'có', 'mục tiêu', '31/02/2026', 'quý III/2026', 'Xã Mẫu', 'Hồ sơ giải quyết đúng hạn', '__proto__', 'constructor', '=1+1', 'triệu đồng', '%', '('.repeat(50)),
  fc.string({ maxLength: 60, unit: 'grapheme' }),
  fc.string({ maxLength: 30 }),
);

const table = fc
  .uniqueArray(fc.constantFrom(...headers), { minLength: 2, maxLength: 12 })
  .chain((columns) => fc.array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), { maxLength: 5 }).map((rows) => [columns, ...rows]));

describe('tables of any kind', () => {
  it('are imported without a throw, into reports that parse without an error', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const read = await readTable(JSON.stringify(rows), { fileName: 'chi-so.json', headers: indicatorColumns });
        if (read.value === undefined) return;
        const { value } = importIndicators(read.value, { definitions: indicatorCatalogue, publisher: { name: 'Ủy ban nhân dân Xã Mẫu' }, asOf: civilDate('2026-09-30'), place: { name: 'Xã Mẫu' } });
        const parsed = parseIndicatorReport(JSON.parse(JSON.stringify(value)), { definitions: indicatorCatalogue });

        expect(parsed.findings.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
        expect(parsed.value?.items).to.have.length(value!.items.length);
        expect(Object.keys(Object.prototype)).to.deep.equal([]);
      }),
    );
  });

  it('are read from a page without a throw', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.string({ maxLength: 200, unit: 'grapheme' }), async (rows, caption) => {
        await reportFromTable(rows, { definitions: indicatorCatalogue, caption });
        expect(Object.keys(Object.prototype)).to.deep.equal([]);
      }),
    );
  });

  it('may have any caption', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 3000 }), fc.array(fc.constantFrom('Kỳ:', 'Nguồn:', 'Địa bàn:', 'Công bố:', '.', ', ', 'quý III/2026', '30/9/2026', '__proto__', ' – ')).map((parts) => parts.join(''))), (caption) => {
        expect(readCaption(caption)).to.be.an('object');
      }),
    );
  });
});
