import { expect, waitUntil } from '@open-wc/testing';
import { criteriaSet, criterion, shareInput } from '@xaso/criteria/fixtures';
import { indicatorReport, observation, plainObservation } from '@xaso/indicators/fixtures';
import { ConsoleWatch } from '../../../internal/testing/console-watch.js';
import type { XaScorecard } from '../../scorecard.js';
import { find, findAll, press, scorecard, words } from '../../testing/show-scorecard.js';
import { readDoubt } from './doubt-attribute.js';
// The whole engine, of many small files here, is brought before the clock of the first test runs.
import './judge-doubt.js';

const recognition = { name: { vi: 'Công nhận mẫu', en: 'Sample recognition' }, grant: { kind: 'allMustPass' } } as const;
const onTime = shareInput('share', { name: { vi: 'Hồ sơ đúng hạn', en: 'Dossiers on time' }, indicator: 'government.on-time-dossiers', unit: { vi: 'hồ sơ', en: 'dossiers' } });
const online = shareInput('online', { name: { vi: 'Hồ sơ trực tuyến', en: 'Online dossiers' }, indicator: 'government.online-dossiers', unit: { vi: 'hồ sơ', en: 'dossiers' } });
const lines = [
  criterion('dung-han', { name: { vi: 'Hồ sơ đúng hạn', en: 'Dossiers on time' }, rule: { kind: 'atLeast', of: 'share', threshold: 75 } }),
  criterion('truc-tuyen', { name: { vi: 'Hồ sơ trực tuyến', en: 'Online dossiers' }, rule: { kind: 'atLeast', of: 'online', threshold: 50 } }),
];
const titled = (changes = {}): unknown => criteriaSet(lines, { inputs: [onTime, online], recognition, ...changes });

/** Thousandths that are on time, and online; undefined where nobody said. */
const report = (share: number, other?: number): unknown =>
  indicatorReport({
    items: [
      observation({ id: '1', numerator: share, denominator: 1000 }),
      other === undefined
        ? plainObservation({ id: '2', indicator: 'government.online-dossiers', status: 'missing' })
        : observation({ id: '2', indicator: 'government.online-dossiers', numerator: other, denominator: 1000 }),
    ],
  });

/** A board that says `doubt`, once everything about it is known. */
async function doubted(doubt: string, props: Partial<XaScorecard>, options = {}): Promise<XaScorecard> {
  const element = await scorecard({ criteriaSet: titled(), ...props }, options);
  element.setAttribute('doubt', doubt);
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
  return element;
}

const whole = (element: XaScorecard): string => words(find(element, ".judgement > [part~='certainty']"));
const inRows = (element: XaScorecard): readonly string[] => findAll(element, ".row [part~='certainty']").map(words);

describe('<xa-scorecard> judged, with counts that may be off', () => {
  for (const [share, other, outcome, verdicts] of [
    [900, 800, 'chắc chắn: nếu các số đếm lệch tới 2%, kết luận vẫn giữ.', ['chắc chắn', 'chắc chắn']],
    [751, 800, 'sát ngưỡng: nếu các số đếm lệch tới 2%, kết luận có thể đổi.', ['sát ngưỡng', 'chắc chắn']],
    [749, 800, 'sát ngưỡng: nếu các số đếm lệch tới 2%, kết luận có thể đổi.', ['sát ngưỡng', 'chắc chắn']],
    [751, 100, 'chắc chắn: nếu các số đếm lệch tới 2%, kết luận vẫn giữ.', ['sát ngưỡng', 'chắc chắn']],
    [900, undefined, 'chưa đủ số liệu: chưa thể nói kết luận có giữ hay không nếu các số đếm lệch tới 2%.', ['chắc chắn']],
  ] as const) {
    it(`says of ${share} and ${other ?? 'nothing'} of 1,000, with lines at 75% and 50%: ${outcome.split(':')[0]}`, async () => {
      const element = await doubted('2', { report: report(share, other) });

      expect(whole(element)).to.equal(outcome);
      expect(inRows(element)).to.deep.equal(verdicts);
    });
  }

  it('never says a percentage but the one of the page', async () => {
    const element = await doubted('2,5', { report: report(751, 800) });

    expect(findAll(element, "[part~='certainty']").map(words).join(' ').match(/\d+(?:,\d+)?%/g)).to.deep.equal(['2,5%']);
  });

  it('turns with what the page lets counts be off, and is silent once the page says nothing', async () => {
    const element = await doubted('1', { report: report(765, 800) });
    expect(inRows(element)[0]).to.equal('chắc chắn');

    element.setAttribute('doubt', '5');
    await waitUntil(() => inRows(element)[0] === 'sát ngưỡng', 'judges anew');
    expect(whole(element)).to.contain('lệch tới 5%');

    element.removeAttribute('doubt');
    await waitUntil(() => findAll(element, "[part~='certainty']").length === 0, 'says nothing any more');
  });

  it('follows new figures, and says nothing old of them meanwhile', async () => {
    const element = await doubted('2', { report: report(900, 800) });

    element.report = report(751, 800);
    await waitUntil(() => words(find(element, '.row')).includes('75,1%'), 'shows the new figures');
    expect(inRows(element)[0]).to.not.equal('chắc chắn');
    await element.updateComplete;
    expect(inRows(element)).to.deep.equal(['sát ngưỡng', 'chắc chắn']);
  });

  it('says nothing of a judgement where the page says nothing', async () => {
    const element = await scorecard({ report: report(751, 800), criteriaSet: titled() });

    expect(findAll(element, "[part~='verdict']")).to.have.length(2);
    expect(findAll(element, "[part~='certainty']")).to.have.length(0);
  });

  it('says nothing of what nobody counted: a published percentage', async () => {
    const items = [plainObservation({ id: '1', indicator: 'government.on-time-dossiers', value: 75.1 }), plainObservation({ id: '2', indicator: 'government.online-dossiers', value: 80 })];
    const element = await doubted('2', { report: indicatorReport({ items }) });

    expect(findAll(element, "[part~='verdict']")).to.have.length(2);
    expect(findAll(element, "[part~='certainty']")).to.have.length(0);
  });

  it('says once what the words in the rows rest on, where the set decides nothing', async () => {
    const element = await doubted('2', { report: report(751, 800), criteriaSet: titled({ recognition: undefined }) });

    expect(whole(element)).to.equal('Bên mỗi kết quả, “chắc chắn” là vẫn giữ nếu các số đếm lệch tới 2%, “sát ngưỡng” là có thể đổi.');
    expect(inRows(element)).to.deep.equal(['sát ngưỡng', 'chắc chắn']);
  });

  it('says what a verdict rests on in the details of its figure', async () => {
    const element = await doubted('2', { report: report(751, 800) });

    find(element, '.name').click();
    await element.updateComplete;

    expect(words(find(element, ".why [part~='certainty']"))).to.equal('sát ngưỡng: nếu các số đếm lệch tới 2%, kết luận có thể đổi.');
  });

  it('says the same each time the page is opened', async () => {
    const [one, other] = [await doubted('2', { report: report(762, 510) }), await doubted('2', { report: report(762, 510) })];

    expect(inRows(one)).to.have.length(2);
    expect(inRows(one)).to.deep.equal(inRows(other));
    expect(whole(one)).to.equal(whole(other));
  });

  it('is on paper, too', async () => {
    const element = await doubted('2', { report: report(751, 800) });
    const original = window.print;
    let paper: string | undefined;
    window.print = () => (paper = words(document.querySelector('[data-xa-print-page]')!.shadowRoot!.querySelector('.judgement')));
    try {
      press(element, 'print');
      await waitUntil(() => paper !== undefined, 'prints');
    } finally {
      window.print = original;
      dispatchEvent(new Event('afterprint'));
    }

    expect(paper).to.contain('sát ngưỡng: nếu các số đếm lệch tới 2%');
  });

  it('speaks English in an English page, and has nothing that axe objects to', async () => {
    const element = await doubted('2', { report: report(751, 800) }, { lang: 'en' });
    await waitUntil(() => whole(element) === 'near the line: if the counts are up to 2% off, the outcome may change.', 'speaks English');

    expect(inRows(element)).to.deep.equal(['near the line', 'certain']);
    await expect(element).to.be.accessible();
  });

  for (const wrong of ['-2', 'hai', '200', '0', '51']) {
    it(`says to whoever wrote the page that doubt="${wrong}" is wrong, and judges all the same`, async () => {
      const watch = new ConsoleWatch();
      try {
        const element = await doubted(wrong, { report: report(751, 800) });

        expect(findAll(element, "[part~='certainty']")).to.have.length(0);
        expect(findAll(element, "[part~='verdict']")).to.have.length(2);
        expect(words(find(element, "[part~='findings'] p"))).to.contain(`Trang ghi doubt="${wrong}".`);
        expect(watch.warnings).to.deep.equal([`[xaso] <xa-scorecard> doubt="${wrong}" is no number of percent over 0 and up to 50.`]);
      } finally {
        watch.restore();
      }
    });
  }
});

describe('readDoubt', () => {
  for (const [written, percent] of [
    [null, undefined],
    ['', undefined],
    [' ', undefined],
    ['2', 2],
    [' 2.5 ', 2.5],
    ['2,5', 2.5],
    ['2%', 2],
    ['2 %', 2],
    ['0.01', 0.01],
    ['50', 50],
    ['50.01', 'wrong'],
    ['0', 'wrong'],
    ['-2', 'wrong'],
    ['200', 'wrong'],
    ['2e1', 'wrong'],
    ['0.001', 'wrong'],
    ['hai', 'wrong'],
    ['Infinity', 'wrong'],
  ] as const) {
    it(`reads ${JSON.stringify(written)} as ${String(percent)}`, () => {
      expect(readDoubt(written)).to.equal(percent);
    });
  }
});
