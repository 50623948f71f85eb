import { civilDate, createUnitIndex, parsePeriod, type Period } from '@xaso/core';
import { unitDirectory } from '@xaso/core/fixtures';
import { expect } from 'chai';
import { indicatorReport, observation, plainObservation } from '../fixtures/build.js';
import { indicatorCatalogue } from '../indicator/indicator-catalogue.js';
import { comparisonMessagesEn, figureMessagesEn } from '../messages/en.js';
import type { Observation, PlaceRef } from '../observation/observation.schema.js';
import type { ScorecardReport } from '../scorecard/scorecard-of.js';
import { placesOf, sideBySide, type SideBySideOptions } from './side-by-side.js';
import type { SideBySideModel, SideBySideRow } from './side-by-side-model.js';

const definitions = indicatorCatalogue;
const period = (text: string): Period => parsePeriod(text).value!;
const teams = (value: number, changes: Partial<Observation> = {}): Observation => plainObservation({ indicator: 'organisation.community-teams', value, ...changes });

function report(name: string, items: readonly Observation[], level: PlaceRef['level'] = 'commune'): ScorecardReport {
  return indicatorReport({ title: `Báo cáo của ${name}`, items: items.map((item) => ({ ...item, place: { name, level } })) });
}

function compare(reports: readonly ScorecardReport[], options: Partial<SideBySideOptions> = {}): SideBySideModel {
  return sideBySide(reports.map((one) => ({ report: one })), { language: 'vi', definitions, ...options });
}

function rowsOf({ pillars }: SideBySideModel): readonly SideBySideRow[] {
  return pillars.flatMap(({ rows }) => rows);
}

/** Text, difference and place of each cell of the only row. */
function cells(reports: readonly ScorecardReport[], options: Partial<SideBySideOptions> = {}): readonly string[] {
  const [row, ...others] = rowsOf(compare(reports, options));
  expect(others).to.deep.equal([]);
  return row!.cells.map(({ text, comparison, orderText }) => [text, comparison?.text, orderText].filter((part) => part !== undefined).join(' | '));
}

describe('sideBySide', () => {
  it('puts the figures of two communes beside each other, with the difference and the order', () => {
    expect(cells([report('Xã Mẫu Một', [observation({ numerator: 20, denominator: 58 })]), report('Xã Mẫu Hai', [observation({ numerator: 46, denominator: 46 })])])).to.deep.equal([
      '34,48% | thứ 2/2',
      '100% | cao hơn 65,52 điểm phần trăm | thứ 1/2',
    ]);
  });

  it('gives no difference and no order to two levels, and says so', () => {
    const model = compare([report('Xã Mẫu', [teams(125)]), report('huyện Mẫu', [teams(243)], 'district')]);
    const [row] = rowsOf(model);

    expect(row).to.deep.include({ isComparable: false, separationText: 'khác cấp', separations: [{ reason: 'otherLevel', text: 'khác cấp', detail: 'cấp huyện; cấp xã' }] });
    expect(row?.cells.map(({ text, order, orderText }) => [text, order, orderText])).to.deep.equal([['125 tổ', undefined, undefined], ['243 tổ', undefined, undefined]]);
    expect(row?.cells.some(({ comparison }) => comparison?.comparable)).to.equal(false);
    expect(model.columns.map(({ levelText }) => levelText)).to.deep.equal(['cấp xã', 'cấp huyện']);
    expect(model.count).to.deep.equal({ comparable: 0, total: 1, text: '0/1 chỉ số so sánh được' });
  });

  it('takes the latest period that all have, and otherwise the latest of each', () => {
    const of = (name: string, ...periods: readonly [string, number][]): ScorecardReport => report(name, periods.map(([text, value]) => teams(value, { id: text, period: period(text) })));
    const shared = [of('Xã Mẫu Một', ['quý I/2026', 1], ['quý II/2026', 2], ['quý III/2026', 3]), of('Xã Mẫu Hai', ['quý II/2026', 5], ['quý I/2026', 4])];
    const apart = [of('Xã Mẫu Một', ['quý I/2026', 1], ['quý III/2026', 3]), of('Xã Mẫu Hai', ['quý II/2026', 5])];

    expect(cells(shared)).to.deep.equal(['2 tổ | thứ 2/2', '5 tổ | cao hơn 3 tổ | thứ 1/2']);
    expect(cells(apart)).to.deep.equal(['3 tổ', '5 tổ | khác kỳ']);
    expect(rowsOf(compare(apart))[0]).to.deep.include({ separationText: 'khác kỳ' });
  });

  it('prefers a result to a goal, and a period with a number to a later one without', () => {
    const one = report('Xã Mẫu Một', [teams(9, { role: 'target', period: period('quý IV/2026') }), teams(3)]);
    const other = report('Xã Mẫu Hai', [plainObservation({ indicator: 'organisation.community-teams', status: 'missing', period: period('quý IV/2026') }), teams(5)]);

    expect(cells([one, other])).to.deep.equal(['3 tổ | thứ 2/2', '5 tổ | cao hơn 2 tổ | thứ 1/2']);
  });

  it('has a cell for a unit that does not report an indicator, and one for a figure that is missing', () => {
    const model = compare([report('Xã Mẫu Một', [teams(3), plainObservation({ status: 'missing' })]), report('Xã Mẫu Hai', [observation()])]);

    expect(rowsOf(model).map(({ name, cells: own, reference, separationText }) => [name, own.map(({ text }) => text).join(' | '), reference, separationText])).to.deep.equal([
      ['Hồ sơ giải quyết đúng hạn', 'chưa có số liệu | 75%', 1, undefined],
      ['Tổ công nghệ số cộng đồng', '3 tổ | không có trong báo cáo', 0, undefined],
    ]);
    expect(model.pillars.map(({ id }) => id)).to.deep.equal(['government', 'organisation']);
  });

  describe('the order of several', () => {
    const several = (...figures: readonly Partial<Observation>[]): readonly string[] => {
      const [row] = rowsOf(compare(figures.map((figure, index) => report(`Xã Mẫu ${index + 1}`, [plainObservation({ indicator: 'organisation.community-teams', ...figure })]))));
      return row!.cells.map(({ orderText }) => orderText ?? '–');
    };
    const rows: readonly (readonly [title: string, figures: readonly Partial<Observation>[], expected: readonly string[]])[] = [
      ['more is better', [{ value: 3 }, { value: 9 }, { value: 5 }], ['thứ 3/3', 'thứ 1/3', 'thứ 2/3']],
      ['equal ones share a place', [{ value: 5 }, { value: 9 }, { value: 5 }, { value: 1 }], ['thứ 2/4', 'thứ 1/4', 'thứ 2/4', 'thứ 4/4']],
      ['one that is missing is left out', [{ value: 3 }, { status: 'missing' }, { value: 5 }], ['thứ 2/2', '–', 'thứ 1/2']],
      ['one alone', [{ value: 3 }, { status: 'missing' }], ['–', '–']],
      ['less is better', [{ indicator: 'government.passport-minutes', value: 30 }, { indicator: 'government.passport-minutes', value: 20 }], ['thứ 2/2', 'thứ 1/2']],
      ['neither is better', [{ indicator: 'security.cameras', value: 30 }, { indicator: 'security.cameras', value: 20 }], ['–', '–']],
      ['lower bounds that are told apart', [{ value: 3 }, { value: 9, qualifier: 'gt' }], ['thứ 2/2', 'thứ 1/2']],
      ['a lower bound that may be anything above', [{ value: 10 }, { value: 9, qualifier: 'gt' }], ['–', '–']],
      ['two lower bounds', [{ value: 3, qualifier: 'gt' }, { value: 9, qualifier: 'gt' }], ['–', '–']],
      ['a bound that may be equal', [{ value: 9 }, { value: 9, qualifier: 'gte' }], ['–', '–']],
      ['ranges that do not touch', [{ range: { min: 1, max: 3 } }, { range: { min: 4, max: 6 } }, { value: 3.5 }], ['thứ 3/3', 'thứ 1/3', 'thứ 2/3']],
      ['ranges that overlap', [{ range: { min: 1, max: 5 } }, { range: { min: 4, max: 6 } }], ['–', '–']],
      ['one of another period', [{ value: 3 }, { value: 9 }, { value: 5, period: { unknown: true } }], ['–', '–', '–']],
    ];
    for (const [title, figures, expected] of rows) it(`${title}: ${expected.join(', ')}`, () => void expect(several(...figures)).to.deep.equal(expected));

    it('is told by the whole numbers of shares, where rounded percentages are equal', () => {
      const [row] = rowsOf(compare([report('Xã Mẫu Một', [observation({ numerator: 999_999, denominator: 1_000_000 })]), report('Xã Mẫu Hai', [observation({ numerator: 1_000_000, denominator: 1_000_001 })])]));

      expect(row?.cells.map(({ text, order }) => [text, order])).to.deep.equal([['99,99%', 2], ['99,99%', 1]]);
    });

    it('is none when two files count in two ways, although a third says nothing about it', () => {
      const defined = (name: string, definition: string | undefined): ScorecardReport => ({
        ...report(name, [observation()]),
        definitions: [{ ...indicatorCatalogue.find(({ id }) => id === 'government.on-time-dossiers')!, definition: definition === undefined ? { unknown: true } : { vi: definition } }],
      });
      const [row] = rowsOf(compare([defined('Xã Mẫu Một', undefined), defined('Xã Mẫu Hai', 'Đúng hạn'), defined('Xã Mẫu Ba', 'Trước hạn')]));

      expect(row?.cells.map(({ order }) => order)).to.deep.equal([undefined, undefined, undefined]);
      expect(row?.cells.map(({ comparison }) => comparison?.comparable)).to.deep.equal([undefined, true, true]);
    });
  });

  describe('the units', () => {
    it('are the place with the most figures, or the one that is asked for', () => {
      const hamlet = { name: 'thôn Mẫu', level: 'hamlet' } as const;
      const mixed = indicatorReport({ items: [teams(1, { place: hamlet }), teams(2, { id: 'b' }), observation({ id: 'c' })] });
      const columns = (place?: PlaceRef): readonly string[] => sideBySide([{ report: mixed, place }], { language: 'vi', definitions }).columns.map(({ name }) => name);

      expect(placesOf(mixed).map(({ name }) => name)).to.deep.equal(['thôn Mẫu', 'Xã Mẫu']);
      expect([columns(), columns(hamlet)]).to.deep.equal([['Xã Mẫu'], ['thôn Mẫu']]);
    });

    it('tell who publishes, for which day, and what they are a part of now', () => {
      const units = createUnitIndex(unitDirectory());
      const model = compare([report('Xã Mẫu Hai', [teams(1)]), report('Xã Mẫu Đông', [teams(2)])], { units, asOf: civilDate('2026-09-30') });

      expect(model.columns[0]).to.deep.include({ title: 'Báo cáo của Xã Mẫu Hai', publisher: 'Ủy ban nhân dân Xã Mẫu', asOfText: '30/09/2026', formerText: 'đơn vị cũ, nay thuộc Xã Mẫu Đông, Phường Mẫu Tây' });
      expect(model.columns[1]?.formerText).to.equal(undefined);
    });

    it('may be none, and a report may be empty', () => {
      expect(sideBySide([], { language: 'vi' })).to.deep.equal({ columns: [], pillars: [], count: { comparable: 0, total: 0, text: '0/0 chỉ số so sánh được' } });
      expect(compare([{ sources: [], items: [] }]).columns[0]).to.deep.include({ name: 'không ghi địa bàn', levelText: 'chưa rõ cấp', publisher: 'không ghi đơn vị công bố' });
    });
  });

  it('speaks English when it is given the words', () => {
    const english = { language: 'en', messages: figureMessagesEn, comparisonMessages: comparisonMessagesEn } as const;

    expect(cells([report('Xã Mẫu Một', [teams(3)]), report('Xã Mẫu Hai', [teams(5)])], english)).to.deep.equal(['3 teams | 2 of 2', '5 teams | higher by 2 teams | 1 of 2']);
  });
});
