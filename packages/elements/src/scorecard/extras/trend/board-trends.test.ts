import { expect, waitUntil } from '@open-wc/testing';
import type { KnownPeriod } from '@xaso/core';
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

  it('speaks English in an English page', async () => {
    const element = await scorecard({ report: indicatorReport({ items: [at(quarter(2), 30), at(quarter(3), 45)] }) }, { lang: 'en' });

    await waitUntil(() => /Rose from 50% \(Q2 2026\)|from 50%/.test(words(trends(element)[0])), 'speaks English');
  });
});
