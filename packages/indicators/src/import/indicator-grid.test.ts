import { civilDate, type Finding } from '@xaso/core';
import { emptyMapping, readGrid, type TableMapping } from '@xaso/readers';
import { xlsxFile, type XlsxSheet } from '@xaso/readers/fixtures';
import { expect } from 'chai';
import fc from 'fast-check';
import { indicatorCatalogue } from '../indicator/indicator-catalogue.js';
import { parseIndicatorReport } from '../report/parse-indicator-report.js';
import { importIndicatorGrid, type IndicatorChoices } from './indicator-grid.js';

const about = { definitions: indicatorCatalogue, publisher: { name: 'Ủy ban nhân dân Tỉnh Mẫu' }, asOf: civilDate('2026-09-30') };

async function imported(sheets: readonly XlsxSheet[], mapping: TableMapping = emptyMapping, place?: { name: string }) {
  const grid = (await readGrid(xlsxFile(sheets), { fileName: 'bang.xlsx' })).value!;
  const { value, findings, choices } = importIndicatorGrid(grid, { ...about, mapping, ...(place === undefined ? {} : { place }) });
  if (value !== undefined) expect(parseIndicatorReport(JSON.parse(JSON.stringify(value)), { definitions: indicatorCatalogue }).ok).to.equal(true);
  return { value, choices, findings: findings.filter(({ severity }) => severity !== 'note'), notes: findings.filter(({ severity }) => severity === 'note') };
}

function figures({ value }: Awaited<ReturnType<typeof imported>>): unknown[][] {
  return (value?.items ?? []).map(({ indicator, place, numerator, denominator, value: number, status }) => [place.name, indicator, ...(numerator === undefined ? [number ?? status] : [numerator, denominator])]);
}

function shapes({ sheets }: IndicatorChoices): unknown[] {
  return sheets.map(({ shape, headerRow }) => [shape, headerRow]);
}

const codes = (findings: readonly Finding[]): string[] => findings.map(({ code }) => code);

describe('units down, indicators across', () => {
  it('gives a figure for each cell, with the unit out of the header, and passes over totals', async () => {
    const result = await imported([
      {
        name: 'Quý III',
        rows: [
          ['TỔNG HỢP CHUYỂN ĐỔI SỐ QUÝ III/2026', null, null, null],
          ['STT', 'Xã, phường', 'Tỷ lệ hồ sơ giải quyết đúng hạn (%)', 'Tổ công nghệ số cộng đồng (tổ)'],
          [1, 'Xã Mẫu', '97,43', 12],
          [2, 'Phường Mẫu', 100, null],
          [null, 'Toàn tỉnh', 98.7, 12],
        ],
        merged: ['A1:D1'],
      },
    ]);

    expect(shapes(result.choices)).to.deep.equal([['indicatorsAcross', 2]]);
    expect(figures(result)).to.deep.equal([
      ['Xã Mẫu', 'government.on-time-dossiers', 97.43],
      ['Phường Mẫu', 'government.on-time-dossiers', 100],
      ['Xã Mẫu', 'organisation.community-teams', 12],
      ['Phường Mẫu', 'organisation.community-teams', 'missing'],
    ]);
    expect(result.findings).to.deep.equal([]);
    expect(codes(result.notes)).to.include('row.total-skipped');
    expect(result.choices.columns.every(({ field }) => field !== undefined)).to.equal(true);
  });

  it('reads both numbers of a base under the name of their indicator, in two rows of header', async () => {
    const result = await imported([
      {
        name: 'Tháng 9',
        rows: [
          ['Đơn vị', 'Hồ sơ giải quyết đúng hạn', null, 'Hồ sơ thủ tục hành chính nộp trực tuyến', null],
          [null, 'Tử số', 'Mẫu số', 'Tử số', 'Mẫu số'],
          ['Xã Mẫu', 45, 60, 20, 58],
          ['Phường Mẫu', 50, 50, 0, 10],
        ],
        merged: ['A1:A2', 'B1:C1', 'D1:E1'],
      },
    ]);

    expect(figures(result)).to.deep.equal([
      ['Xã Mẫu', 'government.on-time-dossiers', 45, 60],
      ['Phường Mẫu', 'government.on-time-dossiers', 50, 50],
      ['Xã Mẫu', 'government.online-dossiers', 20, 58],
      ['Phường Mẫu', 'government.online-dossiers', 0, 10],
    ]);
    expect(result.findings).to.deep.equal([]);
  });

  it('names a wrong cell by its own row and header', async () => {
    const { findings, value } = await imported([{ name: 'A', rows: [['Xã', 'Hồ sơ giải quyết đúng hạn', 'Camera an ninh kết nối với công an xã và với thôn'], ['Xã Mẫu', 'k rõ', 5], ['Phường Mẫu', '90%', 6]] }]);

    expect(value!.items).to.have.length(3);
    expect(findings.map(({ code, where }) => [code, where])).to.deep.equal([['number.unreadable', { file: 'bang.xlsx', sheet: 'A', row: 2, column: 'Hồ sơ giải quyết đúng hạn' }]]);
  });

  it('takes an indicator that nobody knows for one of its own, once, and offers those that it may mean', async () => {
    const { value, findings, choices } = await imported([{ name: 'A', rows: [['Xã', 'Hồ sơ giải quyết đúng thời hạn (%)', 'Cây xanh trồng mới'], ['Xã Mẫu', 90, 5], ['Phường Mẫu', 91, 6]] }]);

    expect(codes(findings)).to.deep.equal(['import.indicator-unknown', 'import.indicator-unknown']);
    expect(value!.definitions!.map(({ name, unit, kind }) => [name.vi, unit.vi, kind])).to.deep.equal([['Hồ sơ giải quyết đúng thời hạn', '%', 'ratio'], ['Cây xanh trồng mới', '', 'count']]);
    expect(choices.names.map(({ written, candidates }) => [written, candidates[0]?.id])).to.deep.equal([['Hồ sơ giải quyết đúng thời hạn', 'government.on-time-dossiers'], ['Cây xanh trồng mới', undefined]]);
  });

  it('takes what was chosen for such a name, and says no more of it', async () => {
    const mapping: TableMapping = { sheets: [], names: [{ written: 'Hồ sơ giải quyết đúng thời hạn', means: 'government.on-time-dossiers' }, { written: 'Cây xanh trồng mới', means: 'own' }] };
    const { value, findings } = await imported([{ name: 'A', rows: [['Xã', 'Hồ sơ giải quyết đúng thời hạn (%)', 'Cây xanh trồng mới'], ['Xã Mẫu', 90, 5]] }], mapping);

    expect(findings).to.deep.equal([]);
    expect(value!.items.map(({ indicator }) => indicator)).to.deep.equal(['government.on-time-dossiers', 'own.cay-xanh-trong-moi']);
  });
});

describe('indicators down', () => {
  const row = (name: string, ...cells: readonly (string | number | null)[]) => [1, name, '%', ...cells];

  it('reads units across, under a heading that joins them', async () => {
    const result = await imported([
      {
        name: 'A',
        rows: [['TT', 'Chỉ số', 'Đơn vị tính', 'Kết quả của các xã', null, 'Ghi chú'], [null, null, null, 'Xã Mẫu', 'Quảng Mẫu', null], row('Hồ sơ giải quyết đúng hạn', '97,43', '45/60', 'x')],
        merged: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2'],
      },
    ]);

    expect(shapes(result.choices)).to.deep.equal([['unitsAcross', 2]]);
    expect(figures(result)).to.deep.equal([['Xã Mẫu', 'government.on-time-dossiers', 97.43], ['Quảng Mẫu', 'government.on-time-dossiers', 45, 60]]);
    expect(result.value!.items.map(({ note }) => note)).to.deep.equal(['x', 'x']);
    expect(result.findings).to.deep.equal([]);
  });

  it('reads periods across', async () => {
    const { value, findings } = await imported([{ name: 'A', rows: [['TT', 'Chỉ số', 'ĐVT', 'Quý I/2026', 'Quý II/2026'], row('Hồ sơ giải quyết đúng hạn', 90, 95)] }], emptyMapping, { name: 'Xã Mẫu' });

    expect(value!.items.map(({ period, value: number }) => [period, number])).to.deep.equal([[{ type: 'quarter', year: 2026, quarter: 1 }, 90], [{ type: 'quarter', year: 2026, quarter: 2 }, 95]]);
    expect(findings).to.deep.equal([]);
  });

  it('takes a bare name for a unit when somebody says so', async () => {
    const mapping: TableMapping = { ...emptyMapping, sheets: [{ columns: [{ header: 'Quảng Mẫu', field: 'place:Xã Quảng Mẫu' }, { header: 'Hòa Mẫu', field: 'place:Xã Hòa Mẫu' }] }] };
    const result = await imported([{ name: 'A', rows: [['TT', 'Chỉ số', 'ĐVT', 'Quảng Mẫu', 'Hòa Mẫu'], row('Hồ sơ giải quyết đúng hạn', 90, 95)] }], mapping);

    expect(figures(result)).to.deep.equal([['Xã Quảng Mẫu', 'government.on-time-dossiers', 90], ['Xã Hòa Mẫu', 'government.on-time-dossiers', 95]]);
  });
});

describe('one fact a row', () => {
  const of = async (rows: XlsxSheet['rows'], merged: readonly string[] = []) => imported([{ name: 'A', rows, merged }], emptyMapping, { name: 'Xã Mẫu' });

  it('takes the unit of a header, or of the line above the table, for rows that give none', async () => {
    const inHeader = await of([['Chỉ số', 'Kết quả (triệu đồng)'], ['Thu ngân sách nhà nước trên địa bàn', 9117]]);
    const above = await of([['Đơn vị tính: triệu đồng'], ['Chỉ số', 'Kết quả'], ['Thu ngân sách nhà nước trên địa bàn', '9.117']]);

    for (const { value, findings } of [inHeader, above]) {
      expect(value!.items.map(({ value: number }) => number)).to.deep.equal([9_117_000_000]);
      expect(findings).to.deep.equal([]);
    }
  });

  it('takes a remark in brackets for no unit', async () => {
    const { value, findings } = await of([['Chỉ số', 'Kết quả (cộng dồn)'], ['Hồ sơ giải quyết đúng hạn', '90%']]);
    expect(findings).to.deep.equal([]);
    expect(value!.items[0]).to.deep.include({ value: 90 });
  });

  it('reads a period that is a date, or the number of one', async () => {
    const { value } = await of([['Chỉ số', 'Giá trị', 'Kỳ'], ['Hồ sơ giải quyết đúng hạn', 90, { date: '2026-09-30' }], ['Camera an ninh kết nối với công an xã và với thôn', 5, 46295]]);
    expect(value!.items.map(({ period }) => JSON.stringify(period))).to.satisfy((periods: readonly string[]) => periods.every((period) => period.includes('2026-09-30') || period.includes('2026')));
  });
});

describe('a sheet of definitions', () => {
  const definitions: XlsxSheet = {
    name: 'Chỉ số riêng',
    rows: [['Tên chỉ số', 'Đơn vị tính', 'Tử số', 'Mẫu số', 'Chiều', 'Nhóm', 'Cách tính'], ['Hộ dùng nước sạch', '%', 'hộ dùng nước sạch', 'tổng số hộ', 'càng cao càng tốt', null, 'theo sổ của thôn'], ['Điểm rác tự phát', 'điểm', null, null, 'ngược', null, null]],
  };
  const data: XlsxSheet = { name: 'Số liệu', rows: [['Chỉ số', 'Tử số', 'Mẫu số', 'Giá trị'], ['Tỷ lệ hộ dùng nước sạch', 45, 60, null], ['Điểm rác tự phát', null, null, 3]] };

  it('defines what the catalogue has not, so that nothing is unknown', async () => {
    const { value, findings, choices } = await imported([data, definitions], emptyMapping, { name: 'Xã Mẫu' });

    expect(shapes(choices)).to.deep.equal([['definitions', 1], ['facts', 1]]);
    expect(value!.definitions!.map(({ id, kind, unit, direction, numerator, denominator, definition }) => ({ id, kind, unit: unit.vi, direction, numerator: numerator?.vi, denominator: denominator?.vi, definition }))).to.deep.equal([
      { id: 'own.ho-dung-nuoc-sach', kind: 'ratio', unit: '%', direction: 'higher', numerator: 'hộ dùng nước sạch', denominator: 'tổng số hộ', definition: { vi: 'theo sổ của thôn' } },
      { id: 'own.diem-rac-tu-phat', kind: 'count', unit: 'điểm', direction: 'none', numerator: undefined, denominator: undefined, definition: { unknown: true } },
    ]);
    expect(value!.items.map(({ indicator, numerator, value: number }) => [indicator, numerator ?? number])).to.deep.equal([['own.ho-dung-nuoc-sach', 45], ['own.diem-rac-tu-phat', 3]]);
    expect(findings.map(({ code, where }) => [code, where])).to.deep.equal([['import.direction-unknown', { file: 'bang.xlsx', sheet: 'Chỉ số riêng', row: 3, column: 'Chiều' }]]);
  });
});

describe('any sheet', () => {
  const cell = fc.oneof(fc.constantFrom('Xã', 'Xã Mẫu', 'Chỉ số', 'Tử số', 'Giá trị', 'Quý I/2026', 'Chiều', 'Tổng', '97,43', 'Hồ sơ giải quyết đúng hạn', ''), fc.integer({ min: -5, max: 1e6 }), fc.string({ maxLength: 8 }), fc.constant(null));

  it('gives a report that a page reads, or findings, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 }), async (rows) => {
        const grid = await readGrid(JSON.stringify(rows), { fileName: 'a.json' });
        if (grid.value === undefined) return;
        const { value } = importIndicatorGrid(grid.value, { ...about, place: { name: 'Xã Mẫu' } });
        if (value !== undefined) expect(parseIndicatorReport(JSON.parse(JSON.stringify(value))).ok).to.equal(true);
      }),
      { numRuns: 200 },
    );
  });
});
