import { expect, waitUntil } from '@open-wc/testing';
import { criteriaSet, criterion } from '@xaso/criteria/fixtures';
import { indicatorReport, observation, plainObservation } from '@xaso/indicators/fixtures';
import { forgetFiles } from '../../../internal/data/shared-files.js';
import { ConsoleWatch } from '../../../internal/testing/console-watch.js';
import { answers, FakeFetch, refuses } from '../../../internal/testing/fake-fetch.js';
import type { XaScorecard } from '../../scorecard.js';
import { find, findAll, rows, scorecard, words } from '../../testing/show-scorecard.js';

const onTime = 'government.on-time-dossiers';

/** A set with one criterion on dossiers settled on time, and one on a figure that the report does not have. */
const smallSet = (changes = {}): unknown =>
  criteriaSet(
    [
      criterion('dung-han', { maxPoints: 60, rule: { kind: 'atLeast', of: 'share', threshold: 75 } }),
      criterion('con-thieu', { maxPoints: 40, rule: { kind: 'atLeast', of: 'above', threshold: 5 } }),
    ],
    {
      maxPoints: 100,
      inputs: [
        { id: 'share', name: { vi: 'Hồ sơ đúng hạn' }, kind: 'share', unit: { vi: 'hồ sơ' }, indicator: onTime },
        { id: 'above', name: { vi: 'Số còn thiếu' }, kind: 'count', unit: { vi: 'tổ' } },
      ],
      bands: [
        { id: 'cao', name: { vi: 'Loại cao' }, min: 80 },
        { id: 'thap', name: { vi: 'Loại thấp' }, min: 0, below: 80 },
      ],
      ...changes,
    },
  );

const report = (numerator: number): unknown => indicatorReport({ items: [observation({ id: '1', numerator, denominator: 100 })] });
const judgement = (element: XaScorecard): string => words(find(element, "[part~='judgement']"));
const verdicts = (element: XaScorecard): string[] => findAll(element, "[part~='verdict']").map(words);

describe('<xa-scorecard> judged', () => {
  afterEach(() => forgetFiles());

  for (const [numerator, verdict] of [
    [74, 'Chấm: chưa đạt, 0/60 điểm'],
    [75, 'Chấm: đạt, 60/60 điểm'],
    [76, 'Chấm: đạt, 60/60 điểm'],
  ] as const) {
    it(`says in the row what ${numerator} of 100 comes to`, async () => {
      const element = await scorecard({ report: report(numerator), criteriaSet: smallSet() });

      expect(verdicts(element)).to.deep.equal([verdict]);
    });
  }

  it('says the whole: points so far, how much is known, the open band, version; missing is no zero', async () => {
    const element = await scorecard({ report: report(75), criteriaSet: smallSet() });

    const text = judgement(element);

    expect(text).to.contain('Chấm theo: Bộ tiêu chí mẫu');
    expect(text).to.contain('Chấm số liệu của Xã Mẫu, quý III/2026.');
    expect(text).to.contain('Tổng điểm của phần đã có số liệu: 60/100; khi đủ số liệu sẽ từ 60 đến 100');
    expect(text).to.contain('Đã chấm 1/2 tiêu chí');
    expect(text).to.contain('có thể từ Loại thấp đến Loại cao');
    expect(text).to.contain('Phiên bản 1.0.0');
    const missing = findAll(element, '.criterion').find((one) => words(one).includes('con-thieu'));
    expect(words(missing)).to.contain('chưa đủ số liệu · 40 điểm tối đa; hiện có thể từ 0 đến 40 điểm');
  });

  for (const [numerator, told] of [
    [74, 'Chưa đạt'],
    [75, 'Đạt'],
  ] as const) {
    it(`brings the whole engine for a set with a rarer rule, and judges ${numerator} of 100 by it`, async () => {
      const rule = { kind: 'allOf', parts: [{ of: 'share', atLeast: 75 }] };
      const element = await scorecard({
        report: report(numerator),
        criteriaSet: smallSet({ items: [criterion('dung-han', { maxPoints: 100, rule: rule as never })] }),
      });
      await waitUntil(() => verdicts(element).length > 0);

      expect(verdicts(element)[0]).to.contain(told.toLowerCase());
    });
  }

  it('gives the reason for each criterion in the details of its figure', async () => {
    const element = await scorecard({ report: report(74), criteriaSet: smallSet() });

    find(element, '.name').click();
    await element.updateComplete;

    expect(words(find(element, '.why'))).to.contain('Hồ sơ đúng hạn: 74% (74/100 hồ sơ)');
    expect(words(find(element, '.why'))).to.contain('Yêu cầu: từ 75% trở lên');
    // What would change it is for staff.
    expect(words(find(element, '.why'))).to.not.contain('Đạt nếu');
  });

  it('takes an official set by its id and says what it is: incomplete, past its time, deduced', async () => {
    const items = [plainObservation({ id: '1', indicator: 'society.households-paying-electricity-without-cash', value: 60 })];
    const element = await scorecard({ report: indicatorReport({ items }), criteria: 'thanh-hoa-1829-2023' });

    const doubts = findAll(element, '.judgement .doubt').map(words).join(' ');

    expect(doubts).to.contain('chưa đầy đủ: mới có 3/37 tiêu chí');
    expect(doubts).to.contain('đã hết giai đoạn áp dụng');
    expect(judgement(element)).to.contain('không thể kết luận là đạt');
    expect(judgement(element)).to.contain('1829/QĐ-UBND');
    expect(verdicts(element)[0]).to.contain('đạt');
  });

  it('says first of all that an example is one', async () => {
    const element = await scorecard({ report: report(75), criteria: 'vi-du-chuyen-doi-so' });

    expect(words(find(element, '.judgement .doubt'))).to.equal('Bộ tiêu chí ví dụ, không phải văn bản của Nhà nước.');
  });

  it('judges by 766 and marks the figures that were deduced', async () => {
    const element = await scorecard({ report: report(75), criteria: 'qd-766-2022' });

    expect(judgement(element)).to.contain('không phải nguyên văn văn bản');
    expect(judgement(element)).to.contain('Suy ra từ số liệu đã công bố, không phải nguyên văn');
    expect(judgement(element)).to.contain('còn tranh cãi');
  });

  it('asks the reader whose figures to judge where there are several', async () => {
    const items = [observation({ id: '1', numerator: 80, denominator: 100 }), observation({ id: '2', numerator: 10, denominator: 100, place: { name: 'Xã Mẫu Hai', level: 'commune' } })];
    const element = await scorecard({ report: indicatorReport({ items }), criteriaSet: smallSet() });
    expect(verdicts(element)).to.deep.equal(['Chấm: đạt, 60/60 điểm']);
    const select = find(element, '.judgement select') as HTMLSelectElement;

    select.value = '1';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;

    expect(judgement(element)).to.contain('Chấm số liệu của Xã Mẫu Hai');
    expect(verdicts(element)).to.deep.equal(['Chấm: chưa đạt, 0/60 điểm']);
    expect(words(rows(element)[1])).to.contain('chưa đạt');
  });

  it('reads a set from a file, and offers another try when it does not come', async () => {
    const watch = new ConsoleWatch();
    const network = new FakeFetch(refuses(404), answers(smallSet()));
    try {
      const element = await scorecard({ report: report(75), criteriaSrc: '/bo-tieu-chi.json' });
      await waitUntil(() => find(element, '.notice button') !== null, 'says that it did not come');
      expect(words(find(element, '.notice'))).to.contain('Chưa chấm được. Không tìm thấy tệp số liệu.');
      expect(rows(element)).to.have.length(1);

      find(element, '.notice button').click();
      await waitUntil(() => verdicts(element).length === 1, 'judges');

      expect(network.asked.map(({ url }) => new URL(url).pathname)).to.deep.equal(['/bo-tieu-chi.json', '/bo-tieu-chi.json']);
    } finally {
      network.restore();
      watch.restore();
    }
  });

  it('judges by no broken set, keeps the figures and names the fault', async () => {
    const element = await scorecard({ report: report(75), criteriaSet: smallSet({ rounding: 'nhiều' }) });

    expect(words(find(element, '.notice'))).to.contain('Chưa chấm được.');
    expect(rows(element)).to.have.length(1);
    find(element, '.notice + details summary').click();
    await waitUntil(() => /rounding/.test(words(find(element, '.notice + details li'))), 'names the field in a sentence');
  });

  it('says that there is no set of an unknown id', async () => {
    const element = await scorecard({ report: report(75), criteria: 'qd-khong-co' });

    expect(words(find(element, '.notice'))).to.equal('Chưa chấm được. Không có bộ tiêu chí nào mang mã “qd-khong-co”.');
  });

  it('stops judging when the page takes the set away', async () => {
    const element = await scorecard({ report: report(75), criteriaSet: smallSet() });

    element.criteriaSet = undefined;
    await element.updateComplete;

    expect(verdicts(element)).to.deep.equal([]);
    expect(find(element, "[part~='judgement']")).to.equal(null);
  });

  it('speaks English in an English page, and has nothing that axe objects to', async () => {
    const element = await scorecard({ report: report(74), criteria: 'vi-du-chuyen-doi-so' }, { lang: 'en' });
    await waitUntil(() => verdicts(element)[0]?.startsWith('Judged: ') === true && judgement(element).includes('An example set'), 'speaks English');

    expect(findAll(element, '.criterion .outcome, .criterion .reasons').map(words).join(' ')).to.not.match(/[ăđơưạảầấậẩằắặẳ]/i);
    await expect(element).to.be.accessible();
  });
});
