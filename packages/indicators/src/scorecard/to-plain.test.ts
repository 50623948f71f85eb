import { toCmsHtml, toCsv, type PlainTable } from '@xaso/core';
import { expect } from 'chai';
import { indicatorReport, observation, plainObservation } from '../fixtures/build.js';
import { observationStates, reportOfAllStates } from '../fixtures/states.js';
import { indicatorCatalogue } from '../indicator/indicator-catalogue.js';
import { figureMessagesEn, tableMessagesEn } from '../messages/en.js';
import { scorecardOf } from './scorecard-of.js';
import { toFigureTable } from './to-figure-table.js';
import { toPlain } from './to-plain.js';

const definitions = indicatorCatalogue;

function tables(report = indicatorReport(), language: 'vi' | 'en' = 'vi', options = {}): PlainTable[] {
  return toPlain(report, language, { definitions, ...options }).filter((node) => node.type === 'table');
}

describe('toPlain', () => {
  it('says title, publisher and day, one table a pillar, and the sources', () => {
    const tree = toPlain(indicatorReport(), 'vi', { definitions });

    expect(tree.map(({ type }) => type)).to.deep.equal(['heading', 'paragraph', 'paragraph', 'table', 'heading', 'list']);
    expect(tree[0]).to.deep.include({ text: 'Chuyển đổi số ở Xã Mẫu' });
    expect(tree[1]).to.deep.include({ content: 'Đơn vị công bố: Ủy ban nhân dân Xã Mẫu. Tệp số liệu xác nhận ngày 30/09/2026.' });
    expect(tree.at(-1)).to.deep.include({ items: ['Báo cáo mẫu quý III/2026, 01/BC-MAU, ngày 05/10/2026'] });
  });

  it('puts unit, period, source and day into the caption of each table', () => {
    expect(tables()[0]?.caption).to.equal(
      'Chính quyền số. Địa bàn: Xã Mẫu. Kỳ: quý III/2026. Nguồn: Báo cáo mẫu quý III/2026, 01/BC-MAU, ngày 05/10/2026. Công bố: Ủy ban nhân dân Xã Mẫu, ngày 30/09/2026.',
    );
  });

  it('has a column for what differs, and none for what nobody has', () => {
    const both = indicatorReport({ items: [observation({ id: 'a' }), observation({ id: 'b', period: { unknown: true }, place: { name: 'Xã Mẫu Khác' } })] });
    const [table] = tables(both);

    expect(tables()[0]?.columns).to.deep.equal(['Chỉ số', 'Giá trị', 'Tử số/mẫu số', 'Cơ quan chịu trách nhiệm']);
    expect(table?.columns).to.deep.equal(['Chỉ số', 'Địa bàn', 'Giá trị', 'Tử số/mẫu số', 'Kỳ', 'Cơ quan chịu trách nhiệm']);
    expect(table?.rows[1]).to.deep.equal(['Hồ sơ giải quyết đúng hạn', 'Xã Mẫu Khác', '75%', '45/60 hồ sơ', 'nguồn không ghi kỳ số liệu', 'Văn phòng Xã Mẫu']);
    expect(table?.caption).to.contain('Kỳ: ghi ở từng dòng.');
  });

  it('tells goals, doubtful figures, what the source writes, comparisons and checks in words', () => {
    const value = (key: keyof typeof observationStates, column: string): string => {
      const [table] = tables(indicatorReport({ items: [observationStates[key]] }));
      return String(table?.rows[0]?.[table.columns.indexOf(column)]);
    };

    expect(value('goal', 'Giá trị')).to.equal('4 xã (mục tiêu, chưa phải kết quả)');
    expect(value('notVerified', 'Giá trị')).to.equal('75% (chưa kiểm chứng)');
    expect(value('percentAgrees', 'Giá trị')).to.equal('34,48% (nguồn ghi: hơn 30%)');
    expect(value('missing', 'Giá trị')).to.equal('chưa có số liệu');
    expect(value('withTarget', 'Chỉ tiêu, mức so sánh')).to.equal('Kế hoạch mẫu: 15% (cao hơn 4 điểm phần trăm)');
    expect(value('numeratorOverDenominator', 'Ghi chú')).to.equal('Tử số lớn hơn mẫu số: 61/60.');
  });

  it('tells who filed, and what parts a figure from the earlier ones, in the note', () => {
    const [table] = tables(indicatorReport({ items: [observation({ parts: { selfFiled: 30, assisted: 15 }, break: 'Đổi phần mềm.' })] }));

    expect(String(table?.rows[0]?.at(-1))).to.contain('có người nộp hộ: 15/45 (33,33%). Không nối được với các kỳ trước: Đổi phần mềm.');
  });

  it('speaks English when it is given the words', () => {
    const [table] = tables(indicatorReport(), 'en', { messages: figureMessagesEn, tableMessages: tableMessagesEn });

    expect(table?.columns[0]).to.equal('Indicator');
    expect(table?.caption).to.contain('Digital government. Place: Xã Mẫu. Period: Q3 2026.');
  });

  it('holds no markup that the data brings along', () => {
    const report = indicatorReport({ title: '<img src=x onerror=alert(1)>', items: [observation({ note: '<script>alert(1)</script>' })] });

    expect(toCmsHtml(toPlain(report, 'vi', { definitions }))).to.not.match(/<script|<img/);
  });
});

describe('toFigureTable', () => {
  const csv = (report = indicatorReport()): string[][] =>
    toCsv(toFigureTable(scorecardOf(report, { language: 'vi', definitions })), { byteOrderMark: false })
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(';'));

  it('keeps numbers as numbers and units in a column of their own', () => {
    const [header, row] = csv(indicatorReport({ items: [observationStates.percentAgrees] }));
    const cell = (name: string): string | undefined => row?.[header!.indexOf(name)];

    expect(['Giá trị', 'Đơn vị tính', 'Tử số', 'Mẫu số', 'Trạng thái'].map(cell)).to.deep.equal(['"34,4828"', '%', '20', '58', 'có số liệu']);
  });

  it('leaves the cell of a missing figure empty and writes a true zero', () => {
    const [header, zero, missing] = csv(indicatorReport({ items: [observationStates.zero, observationStates.missing] }));
    const at = header!.indexOf('Giá trị');

    expect([zero?.[at], missing?.[at]]).to.deep.equal(['0', '']);
    expect(missing?.[header!.indexOf('Trạng thái')]).to.equal('chưa có số liệu');
  });

  it('has columns for who filed only when a figure of the board is split', () => {
    const [without] = csv();
    const [header, split, plain] = csv(indicatorReport({ items: [observation({ parts: { selfFiled: 0, assisted: 45 } }), observation({ id: 'b' })] }));
    const cells = (row: readonly string[] | undefined): readonly (string | undefined)[] => ['Tự nộp', 'Nộp hộ', 'Ghi chú'].map((name) => row?.[header!.indexOf(name)]);

    expect(without).to.not.include('Tự nộp');
    expect([cells(split), cells(plain)]).to.deep.equal([['0', '45', ''], ['', '', '']]);
  });

  it('has one row a figure, whatever its state', () => {
    expect(csv(reportOfAllStates())).to.have.length(1 + reportOfAllStates().items.length);
  });

  it('keeps qualifiers, targets and benchmarks', () => {
    const [header, row] = csv(indicatorReport({ items: [plainObservation({ value: 26, qualifier: 'gt', target: { value: 30, label: 'Kế hoạch mẫu' } })] }));
    const cell = (name: string): string | undefined => row?.[header!.indexOf(name)];

    expect(['Từ chỉ mức độ', 'Giá trị', 'Chỉ tiêu giao', 'Căn cứ chỉ tiêu'].map(cell)).to.deep.equal(['hơn', '26', '30', 'Kế hoạch mẫu']);
  });
});
