import { expect, waitUntil } from '@open-wc/testing';
import { unitDirectory } from '@xaso/core/fixtures';
import { indicatorReport, observation, plainObservation } from '@xaso/indicators/fixtures';
import { forgetFiles } from '../../../internal/data/shared-files.js';
import { ConsoleWatch } from '../../../internal/testing/console-watch.js';
import { answers, FakeFetch, refuses } from '../../../internal/testing/fake-fetch.js';
import type { XaScorecard } from '../../scorecard.js';
import { find, findAll, rows, scorecard, words } from '../../testing/show-scorecard.js';

const here = { name: 'Xã Mẫu', level: 'commune' } as const;
const there = { name: 'Xã Mẫu Hai', level: 'commune' } as const;
const of = (place: { readonly name: string; readonly level: 'commune' | 'district' }, ...items: readonly Partial<ReturnType<typeof observation>>[]): unknown =>
  indicatorReport({ publisher: { name: `Ủy ban nhân dân ${place.name}` }, items: items.map((item, index) => observation({ id: `${index}`, place, ...item })) });
const compared = (element: XaScorecard): HTMLElement => find(element, "[part~='side-by-side']");
const pairs = (element: XaScorecard): string[] => findAll(element, '.pair').map(words);

describe('<xa-scorecard> side by side', () => {
  afterEach(() => forgetFiles());

  it('tells the difference of one indicator in one period, and where it is from', async () => {
    const element = await scorecard({ report: of(here, { numerator: 45 }), compareWith: of(there, { numerator: 30 }) });

    expect(words(compared(element))).to.contain('So sánh với Xã Mẫu Hai');
    expect(words(compared(element))).to.contain('1/1 chỉ số so sánh được');
    expect(pairs(element)[0]).to.match(/quý III\/2026 75% 45\/60 hồ sơ.* 50% 30\/60 hồ sơ.* thấp hơn 25 điểm phần trăm$/);
    expect(words(compared(element))).to.contain('Xã Mẫu Hai: Ủy ban nhân dân Xã Mẫu Hai, số liệu đến ngày 30/09/2026');
    expect(words(find(element, '.compared thead'))).to.contain('Xã Mẫu Hai, cấp xã');
  });

  for (const [says, other, reason, detail] of [
    ['another period', of(there, { period: { type: 'quarter', year: 2026, quarter: 2 } }), 'khác kỳ', 'quý II/2026'],
    ['another level', of({ name: 'Huyện Mẫu', level: 'district' }, {}), 'khác cấp', '45/60 hồ sơ quý III/2026'],
  ] as const) {
    it(`puts figures of ${says} beside each other without a difference`, async () => {
      const element = await scorecard({ report: of(here, {}), compareWith: other });

      expect(words(find(element, '.compared caption'))).to.equal(`Đặt cạnh nhau, không so sánh: ${reason}`);
      expect(pairs(element)[0]).to.contain(detail);
      expect(pairs(element)[0]).to.not.match(/cao hơn|thấp hơn|bằng/);
      expect(findAll(element, '.compared thead th')).to.have.length(3);
    });
  }

  it('says that an indicator is not in the other report, which is no zero', async () => {
    const element = await scorecard({ report: of(here, {}), compareWith: of(there, { indicator: 'government.online-dossiers' }) });

    expect(pairs(element)).to.have.length(2);
    expect(words(find(element, '.compared caption'))).to.equal('Chỉ một bên có số liệu');
    expect(pairs(element)[0]).to.contain('không có trong báo cáo');
  });

  it('does not say that one side has a figure where neither has', async () => {
    const none = { numerator: undefined, denominator: undefined } as const;
    const element = await scorecard({ report: of(here, { ...none, status: 'notApplicable' }), compareWith: of(there, { ...none, status: 'missing' }) });

    expect(findAll(element, '.compared caption').map(words)).to.deep.equal(['Không bên nào có số liệu']);
    expect(pairs(element)[0]).to.match(/không áp dụng.* chưa có số liệu/);
  });

  for (const [first, order] of [
    ['the unit of today', [0, 1]],
    ['the former one', [1, 0]],
  ] as const) {
    it(`compares nothing across a merger, and says which unit went into which, with ${first} in front`, async () => {
      const after = indicatorReport({ items: [observation({ place: { name: 'Xã Mẫu Đông', code: '99901', level: 'commune' } })] });
      const before = indicatorReport({ items: [observation({ place: { name: 'Xã Mẫu Một', code: '99901', level: 'commune' }, period: { type: 'quarter', year: 2025, quarter: 1 } })] });
      const [report, compareWith] = order.map((index) => [after, before][index]);
      const element = await scorecard({ report, compareWith, units: unitDirectory() });

      expect(words(find(element, '.compared caption'))).to.contain('đã sáp nhập, chia tách');
      expect(pairs(element)[0]).to.contain('Xã Mẫu Một thuộc Xã Mẫu Đông từ ngày 01/07/2025');
      expect(pairs(element)[0]).to.not.match(/cao hơn|thấp hơn|bằng/);
    });
  }

  it('reads the other report from a file, and keeps the board when it does not come', async () => {
    const watch = new ConsoleWatch();
    const network = new FakeFetch(refuses(404), answers(of(there, { numerator: 30 })));
    try {
      const element = await scorecard({ report: of(here, {}), compareSrc: '/xa-mau-hai.json' });
      await waitUntil(() => find(element, '.notice button') !== null, 'says that it did not come');
      expect(words(find(element, '.notice'))).to.contain('Chưa so sánh được. Không tìm thấy tệp số liệu.');
      expect(rows(element)).to.have.length(1);

      find(element, '.notice button').click();
      await waitUntil(() => pairs(element).length === 1, 'compares');
    } finally {
      network.restore();
      watch.restore();
    }
  });

  it('says when the other report is no report', async () => {
    const element = await scorecard({ report: of(here, {}), compareWith: { kind: 'ocop-catalogue' } });

    expect(words(find(element, '.notice'))).to.contain('Số liệu chưa đúng định dạng');
  });

  it('speaks English in an English page, and has nothing that axe objects to', async () => {
    const items = [observation({ id: '1', place: there }), plainObservation({ id: '2', place: there, indicator: 'organisation.community-teams', value: 3 })];
    const element = await scorecard({ report: of(here, {}), compareWith: indicatorReport({ items }) }, { lang: 'en' });
    await waitUntil(() => words(compared(element)).includes('Dossiers settled on time'), 'speaks English');

    expect(words(compared(element))).to.contain('Xã Mẫu Hai, commune');
    expect(words(compared(element))).to.contain('Q3 2026');
    await expect(element).to.be.accessible();
  });
});
