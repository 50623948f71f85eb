import { toCsv, type PlainCell } from '@xaso/core';
import { readTable } from '@xaso/readers';
import { expect } from 'chai';
import { civilDate } from '@xaso/core';
import { indicatorReport, observation } from '../fixtures/build.js';
import { observationStates } from '../fixtures/states.js';
import { indicatorCatalogue } from '../indicator/indicator-catalogue.js';
import { scorecardOf, type ScorecardReport } from '../scorecard/scorecard-of.js';
import { toFigureTable } from '../scorecard/to-figure-table.js';
import { toPlain } from '../scorecard/to-plain.js';
import { importIndicators } from './import-indicators.js';
import { indicatorColumns } from './indicator-columns.js';
import { readCaption } from './read-caption.js';
import { reportFromTable } from './report-from-table.js';

const definitions = indicatorCatalogue;

describe('reportFromTable', () => {
  const rows = [
    ['Chỉ số', 'Giá trị', 'Tử số/mẫu số'],
    ['Hồ sơ giải quyết đúng hạn', '75%', '45/60 hồ sơ'],
    ['Camera an ninh kết nối với công an xã và với thôn', 'gần 60', ''],
    ['Hồ sơ thủ tục hành chính nộp trực tuyến', '', ''],
  ];

  it('reads the table of a page with what its caption says', async () => {
    const { ok, value, findings } = await reportFromTable(rows, { definitions, caption: 'Chỉ số chuyển đổi số. Địa bàn: Xã Mẫu. Kỳ: quý III/2026. Nguồn: Báo cáo mẫu. Công bố: Ủy ban nhân dân Xã Mẫu, ngày 05/10/2026.' });

    expect(ok).to.equal(true);
    expect(findings.filter(({ severity }) => severity !== 'note')).to.deep.equal([]);
    expect(value).to.deep.include({ title: 'Chỉ số chuyển đổi số', publisher: { name: 'Ủy ban nhân dân Xã Mẫu' }, asOf: '2026-10-05', sources: [{ id: 'nguon', title: 'Báo cáo mẫu' }] });
    expect(value?.items.map(({ status, value: number, numerator, place, period }) => [status, number, numerator, place.name, 'quarter' in period])).to.deep.equal([
      ['ok', 75, 45, 'Xã Mẫu', true],
      ['ok', 60, undefined, 'Xã Mẫu', true],
      ['missing', undefined, undefined, 'Xã Mẫu', true],
    ]);
  });

  it('says what a page leaves unsaid, without guessing', async () => {
    const { value } = await reportFromTable(rows, { definitions });
    const model = scorecardOf(value!, { language: 'vi', definitions });

    expect([model.publisher, model.asOfText, model.place, model.period, model.source]).to.deep.equal(['không ghi đơn vị công bố', 'không ghi ngày', 'không ghi địa bàn', 'nguồn không ghi kỳ số liệu', 'không ghi nguồn']);
  });

  it('reads the table on a page whose old library gives every list a toJSON of its own', async () => {
    const rows = [['Chỉ số', 'Giá trị', 'Đơn vị tính'], ['Hồ sơ giải quyết đúng hạn', '97,43%', '%']];
    Object.defineProperty(Array.prototype, 'toJSON', { configurable: true, value: () => 'a list' });
    try {
      const { value } = await reportFromTable(rows, { definitions: indicatorCatalogue });

      expect(value?.items.map(({ value: figure }) => figure)).to.deep.equal([97.43]);
    } finally {
      Reflect.deleteProperty(Array.prototype, 'toJSON');
    }
  });

  it('lets options win over the caption', async () => {
    const { value } = await reportFromTable(rows, { definitions, caption: 'Địa bàn: Xã Khác', place: { name: 'Xã Mẫu' }, asOf: civilDate('2026-01-01') });

    expect([value?.items[0]?.place.name, value?.asOf]).to.deep.equal(['Xã Mẫu', '2026-01-01']);
  });

  it('gives nothing for a table that holds no figures', async () => {
    for (const other of [[], [['']], [['Họ tên', 'Điện thoại'], ['Người mẫu', '0']]]) {
      const { value, findings } = await reportFromTable(other, { definitions });

      expect(value).to.equal(undefined);
      expect(findings).to.have.length.above(0);
    }
  });

  it('reads back the figures of the plain page that the same report makes', async () => {
    const states = { ...observationStates };
    const report = indicatorReport({ items: Object.values(states).filter(({ indicator }) => indicator.startsWith('government.') && indicator !== 'government.long-name').filter(distinct()) });
    const [table] = toPlain(report, 'vi', { definitions }).filter((node) => node.type === 'table');
    const cells = [table!.columns, ...table!.rows].map((row) => row.map(textOf));
    const { value } = await reportFromTable(cells, { definitions, caption: table!.caption });

    expect(figures(value!)).to.deep.equal(figures(report));
  });
});

describe('the CSV of a scorecard', () => {
  it('comes back as the same figures', async () => {
    const report = indicatorReport({ items: Object.values(observationStates).filter(({ id }) => !['mau-zero-base', 'mau-long-name', 'mau-unknown'].includes(id!)).filter(distinct()) });
    const csv = toCsv(toFigureTable(scorecardOf(report, { language: 'vi', definitions })));
    const table = await readTable(csv, { fileName: 'chi-so.csv', headers: indicatorColumns });
    const { value, findings } = importIndicators(table.value!, { definitions, publisher: report.publisher, asOf: report.asOf });

    expect(findings.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
    expect(figures(value!)).to.have.members(figures(report));
  });

  it('brings back who filed what is counted', async () => {
    const parts = { selfFiled: 30, assisted: 0 };
    const report = indicatorReport({ items: [observation({ parts }), observation({ id: 'b', indicator: 'government.online-dossiers' })] });
    const table = await readTable(toCsv(toFigureTable(scorecardOf(report, { language: 'vi', definitions }))), { fileName: 'chi-so.csv', headers: indicatorColumns });
    const { value } = importIndicators(table.value!, { definitions, publisher: report.publisher, asOf: report.asOf });

    expect(value?.items.map((item) => item.parts)).to.deep.equal([parts, undefined]);
  });
});

describe('readCaption', () => {
  const rows: readonly (readonly [caption: string, expected: object])[] = [
    ['', {}],
    ['Bảng chỉ số', { title: 'Bảng chỉ số' }],
    ['Phường Mẫu, quý III/2026', { title: 'Phường Mẫu, quý III/2026', place: { name: 'Phường Mẫu', level: 'commune' }, period: { type: 'quarter', year: 2026, quarter: 3 } }],
    ['Chỉ số chuyển đổi số, số liệu tính đến ngày 30/9/2026', { title: 'Chỉ số chuyển đổi số, số liệu tính đến ngày 30/9/2026', asOf: '2026-09-30' }],
    ['Kỳ: 6 tháng đầu năm 2026. Nguồn: Báo cáo số 12/BC-UBND', { period: { type: 'half', year: 2026, half: 1 }, source: 'Báo cáo số 12/BC-UBND' }],
    ['Kỳ: bài báo không ghi kỳ số liệu', { period: { unknown: true, note: 'bài báo không ghi kỳ số liệu' } }],
    ['Kỳ: ghi ở từng dòng. Địa bàn: ghi ở từng dòng', {}],
    ['Số liệu tính đến: 30/09/2026', { asOf: '2026-09-30' }],
    ['__proto__: x', { title: '__proto__: x' }],
  ];
  for (const [caption, expected] of rows) {
    it(`reads "${caption}"`, () => {
      expect(readCaption(caption)).to.deep.equal(expected);
    });
  }
});

function textOf(cell: PlainCell): string {
  return typeof cell === 'string' ? cell : '';
}

/** One figure for each indicator, place and period: a table has no second row for it. */
function distinct(): (figure: ScorecardReport['items'][number]) => boolean {
  const seen = new Set<string>();
  return ({ indicator, period, role = 'actual' }) => {
    const key = JSON.stringify([indicator, period, role]);
    return !seen.has(key) && seen.add(key) !== undefined;
  };
}

/** What a reader sees of each figure. */
function figures(report: ScorecardReport): string[] {
  const { pillars } = scorecardOf(report, { language: 'vi', definitions });
  return pillars.flatMap(({ rows }) => rows.map((row) => [row.name, row.place, row.period, row.statusText, row.figureText, row.baseText, row.goalText].join(' | ')));
}
