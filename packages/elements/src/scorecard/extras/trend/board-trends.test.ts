import { expect, waitUntil } from '@open-wc/testing';
import type { KnownPeriod } from '@xaso/core';
import { unitDirectory } from '@xaso/core/fixtures';
import { indicatorReport, observation } from '@xaso/indicators/fixtures';
import type { XaScorecard } from '../../scorecard.js';
import { find, findAll, rows, scorecard, words } from '../../testing/show-scorecard.js';

const quarter = (number: 1 | 2 | 3 | 4, year = 2026): KnownPeriod => ({ type: 'quarter', year, quarter: number });
const at = (period: KnownPeriod, numerator: number, extra = {}): ReturnType<typeof observation> => observation({ id: JSON.stringify(period), period, numerator, ...extra });
const trends = (element: XaScorecard): HTMLElement[] => findAll(element, "[part~='trend']");
const lines = (element: XaScorecard): number => findAll(element, '.trend .line').length;

describe('<xa-scorecard> over time', () => {
  it('draws several periods of one report as one line in the row of the latest, and says it in words', async () => {
    const element = await scorecard({ report: indicatorReport({ items: [at(quarter(1), 30), at(quarter(3), 45), at(quarter(2), 36)] }) });

    expect(trends(element)).to.have.length(1);
    expect(words(rows(element)[1])).to.contain('Tăng từ 50% (quý I/2026) lên 75% (quý III/2026)');
    expect(lines(element)).to.equal(1);
    expect(findAll(element, '.trend .dot')).to.have.length(3);
    expect(find(element, '.trend svg').getAttribute('aria-hidden')).to.equal('true');
  });

  it('takes the earlier periods from other reports', async () => {
    const element = await scorecard({ report: indicatorReport({ items: [at(quarter(3), 45)] }), history: [indicatorReport({ items: [at(quarter(2), 30)] })] });

    expect(words(trends(element)[0])).to.contain('quý II/2026');
    expect(rows(element)).to.have.length(1);
  });

  it('leaves a gap where a period is missing, and names it', async () => {
    const element = await scorecard({ report: indicatorReport({ items: [at(quarter(1), 30), at(quarter(3), 45)] }) });

    expect(lines(element)).to.equal(0);
    expect(words(trends(element)[0])).to.contain('Không có số liệu: quý II/2026');
  });

  it('ends the line at a break, marks it and says why', async () => {
    const element = await scorecard({ report: indicatorReport({ items: [at(quarter(1), 30), at(quarter(2), 33), at(quarter(3), 45, { break: 'từ quý này tính cả hồ sơ nộp hộ' })] }) });

    expect(lines(element)).to.equal(1);
    expect(findAll(element, '.trend .break')).to.have.length(1);
    expect(words(trends(element)[0])).to.contain('từ quý này tính cả hồ sơ nộp hộ');
  });

  it('gives every period as a table in the details', async () => {
    const element = await scorecard({ report: indicatorReport({ items: [at(quarter(2), 30), at(quarter(3), 45)] }) });

    findAll(element, '.name')[1]!.click();
    await element.updateComplete;

    expect(findAll(element, '.points tbody tr').map(words)).to.deep.equal(['quý II/2026 50% 30/60 hồ sơ', 'quý III/2026 75% 45/60 hồ sơ cao hơn 25 điểm phần trăm']);
    await expect(element).to.be.accessible();
  });

  it('follows nobody with one period, and says that a wrong report was not used', async () => {
    const element = await scorecard({ report: indicatorReport(), history: [{ kind: 'indicator-report' }] });

    expect(trends(element)).to.deep.equal([]);
    expect(words(find(element, '.notice'))).to.equal('Một báo cáo của kỳ khác bị lỗi nên không dùng.');
    expect(rows(element)).to.have.length(1);
  });

  describe('of a unit that others were merged into', () => {
    const commune = (name: string, period: KnownPeriod, numerator: number): ReturnType<typeof observation> =>
      observation({ id: `${name} ${JSON.stringify(period)}`, period, numerator, place: { name, level: 'commune' } });
    const directory = unitDirectory();
    /** Xã Mẫu Một and Xã Mẫu Hai went into Xã Mẫu Đông with all that they had. */
    const units = { ...directory, items: directory.items.map((unit) => (unit.code === '99904' ? { ...unit, lineage: [] } : unit)) };
    const former = [commune('Xã Mẫu Một', quarter(1, 2025), 30), commune('Xã Mẫu Hai', quarter(1, 2025), 36), commune('Xã Mẫu Một', quarter(2, 2025), 33), commune('Xã Mẫu Hai', quarter(2, 2025), 39)];
    const now = indicatorReport({ items: [commune('Xã Mẫu Đông', quarter(3, 2025), 45), commune('Xã Mẫu Đông', quarter(4, 2025), 48)] });

    it('adds the former units up before the merger and joins nothing across it', async () => {
      const element = await scorecard({ report: now, history: [indicatorReport({ items: former })], units });

      expect(trends(element)).to.have.length(1);
      expect(lines(element)).to.equal(2);
      expect(findAll(element, '.trend .break')).to.have.length(1);
      findAll(element, '.name')[1]!.click();
      await element.updateComplete;
      expect(findAll(element, '.points tbody tr').map(words)).to.deep.equal([
        'quý I/2025 55% 66/120 hồ sơ cộng từ 2 đơn vị cũ',
        'quý II/2025 60% 72/120 hồ sơ cộng từ 2 đơn vị cũ cao hơn 5 điểm phần trăm',
        'quý III/2025 75% 45/60 hồ sơ đã sáp nhập, chia tách (cộng từ 2 đơn vị cũ)',
        'quý IV/2025 80% 48/60 hồ sơ cao hơn 5 điểm phần trăm',
      ]);
    });

    it('leaves a former unit out, and says so, where another one is not known', async () => {
      const element = await scorecard({ report: now, history: [indicatorReport({ items: former.slice(0, 1) })], units });

      findAll(element, '.name')[1]!.click();
      await element.updateComplete;

      expect(findAll(element, '.points tbody tr')).to.have.length(2);
      expect(words(find(element, '.points'))).to.contain('Số liệu của các đơn vị cũ ở 1 kỳ không cộng được thành số liệu của đơn vị này.');
    });

    it('follows each former unit for itself where all stand on one board', async () => {
      const element = await scorecard({ report: indicatorReport({ items: [...former, commune('Xã Mẫu Đông', quarter(3, 2025), 45)] }), units });

      const [one, two, merged] = ['Xã Mẫu Một', 'Xã Mẫu Hai', 'Xã Mẫu Đông'].map((name) => rows(element).filter((row) => words(row).includes(name)).at(-1));
      expect(words(one)).to.contain('Tăng từ 50% (quý I/2025) lên 55% (quý II/2025)');
      expect(words(two)).to.contain('Tăng từ 60% (quý I/2025) lên 65% (quý II/2025)');
      expect(words(merged)).to.contain('Từ quý III/2025 không nối được với các kỳ trước: đã sáp nhập, chia tách');
    });

    it('mixes no two units without word of what became of them', async () => {
      const element = await scorecard({ report: now, history: [indicatorReport({ items: former })] });

      expect(words(trends(element)[0])).to.equal('Tăng từ 75% (quý III/2025) lên 80% (quý IV/2025): cao hơn 5 điểm phần trăm.');
    });

    it('takes no unit that still reports for a part of another', async () => {
      const beside = [commune('Xã Mẫu Hai', quarter(3, 2025), 10), commune('Xã Mẫu Hai', quarter(4, 2025), 12)];
      const element = await scorecard({ report: indicatorReport({ items: [...now.items, ...beside] }), history: [indicatorReport({ items: former })], units });

      const merged = rows(element).filter((row) => words(row).includes('Xã Mẫu Đông')).at(-1);
      expect(words(merged)).to.not.contain('đã sáp nhập');
    });
  });

  it('follows hamlets of one name in two communes each for itself', async () => {
    const hamlet = (commune: string, period: KnownPeriod, numerator: number): ReturnType<typeof observation> =>
      observation({ id: `${commune} ${JSON.stringify(period)}`, period, numerator, place: { name: 'thôn 1', level: 'hamlet', within: [commune] } });
    const element = await scorecard({
      report: indicatorReport({ items: [hamlet('Xã Mẫu', quarter(2), 30), hamlet('Xã Mẫu Hai', quarter(2), 12), hamlet('Xã Mẫu', quarter(3), 45), hamlet('Xã Mẫu Hai', quarter(3), 15)] }),
    });

    expect(trends(element).map((trend) => words(trend).slice(0, 40))).to.deep.equal(['Tăng từ 50% (quý II/2026) lên 75% (quý I', 'Tăng từ 20% (quý II/2026) lên 25% (quý I']);
  });

  it('says in the details that figures of another kind of period are not drawn', async () => {
    const element = await scorecard({ report: indicatorReport({ items: [at({ type: 'year', year: 2025 }, 20), at(quarter(2), 30), at(quarter(3), 45)] }) });

    findAll(element, '.name').at(-1)!.click();
    await element.updateComplete;

    expect(words(find(element, '.points'))).to.contain('Không vẽ 1 số liệu có loại kỳ khác (tháng, quý, năm…).');
  });

  it('speaks English in an English page', async () => {
    const element = await scorecard({ report: indicatorReport({ items: [at(quarter(2), 30), at(quarter(3), 45)] }) }, { lang: 'en' });

    await waitUntil(() => /Rose from 50% \(Q2 2026\)|from 50%/.test(words(trends(element)[0])), 'speaks English');
  });
});
