import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { indicatorReport, largeReport, observation, observationStates, plainObservation, reportOfAllStates } from '@xaso/indicators/fixtures';
import type { ScorecardFilterDetail, XaScorecard } from '../../scorecard.js';
import { find, findAll, press, rows, scorecard, words } from '../../testing/show-scorecard.js';

const select = (element: XaScorecard, field: string): HTMLSelectElement => find(element, `select[data-field='${field}']`) as HTMLSelectElement;
const shown = (element: XaScorecard): string => words(find(element, "[part~='shown']"));
const names = (element: XaScorecard): string[] => findAll(element, '.name-text').map(words);
const figures = (element: XaScorecard): string[] => findAll(element, "[part~='value']").map(words);

async function choose(element: XaScorecard, field: string, value: string): Promise<void> {
  const control = select(element, field);
  control.value = value;
  control.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

describe('<xa-scorecard> choice of rows', () => {
  it('offers a choice from 13 figures on, never where the page says so, and always where it says so', async () => {
    const figuresOf = (count: number): unknown => indicatorReport({ items: Array.from({ length: count }, (_, index) => observation({ id: `${index}`, place: { name: `thôn Mẫu ${index}` } })) });
    const has = async (count: number, controls?: string): Promise<boolean> => find(await scorecard({ report: figuresOf(count), ...(controls === undefined ? {} : { controls }) }), "[part~='controls']") !== null;

    expect(await has(12)).to.equal(false);
    expect(await has(13)).to.equal(true);
    expect(await has(13, 'never')).to.equal(false);
    expect(await has(1, 'always')).to.equal(true);
  });

  it('shows the rows of one pillar and one state, and says how many', async () => {
    const element = await scorecard({ report: reportOfAllStates() });
    const total = rows(element).length;

    await choose(element, 'pillar', 'economy');
    expect(findAll(element, 'caption')).to.have.length(1);
    expect(shown(element)).to.equal(`Đang hiển thị 2/${total} chỉ số; nhóm: Kinh tế số.`);

    await choose(element, 'pillar', '');
    await choose(element, 'state', 'missing');
    expect(findAll(element, "[part~='nothing']").map(words)).to.deep.equal(['chưa có số liệu']);
    expect(shown(element)).to.equal(`Đang hiển thị 1/${total} chỉ số; tình trạng: Chưa có số liệu.`);
  });

  it('says when nothing is left, and shows all again without losing the reader', async () => {
    const element = await scorecard({ report: reportOfAllStates() });
    await choose(element, 'pillar', 'economy');
    await choose(element, 'state', 'missing');
    expect(shown(element)).to.equal('Không có chỉ số nào như vậy.');
    const reset = find(element, '.reset');
    reset.focus();

    await sendKeys({ press: 'Enter' });
    await element.updateComplete;

    expect(shown(element)).to.equal('');
    expect(rows(element).length).to.be.greaterThan(10);
    expect(element.shadowRoot!.activeElement).to.equal(select(element, 'pillar'));
  });

  it('offers only states that occur, each with its count', async () => {
    const element = await scorecard({ controls: 'always', report: indicatorReport({ items: [observation({ id: '1' }), observationStates.missing] }) });

    expect([...select(element, 'state').options].map(words)).to.deep.equal(['Mọi tình trạng', 'Có số liệu (1)', 'Chưa có số liệu (1)']);
  });

  it('sorts by name as a Vietnamese list does', async () => {
    const element = await scorecard({ controls: 'always', report: indicatorReport({ items: [observationStates.ok, observationStates.withTarget, observationStates.qualified] }) });

    await choose(element, 'sort', 'name');

    expect(names(element)).to.deep.equal([...names(element)].sort(new Intl.Collator('vi').compare));
    expect(shown(element)).to.contain('sắp xếp: Theo tên, A đến Z');
  });

  it('sorts by value only what may be compared: one indicator, one period, one level, exact numbers', async () => {
    const at = (id: string, numerator: number, extra = {}): ReturnType<typeof observation> => observation({ id, numerator, place: { name: `thôn Mẫu ${id}`, level: 'hamlet' }, ...extra });
    const items = [
      at('1', 10),
      plainObservation({ id: '2', value: 99, qualifier: 'gt', place: { name: 'thôn Mẫu 2', level: 'hamlet' } }),
      at('3', 30),
      at('4', 60, { place: { name: 'Xã Mẫu', level: 'commune' } }),
      at('5', 20),
      at('6', 45, { period: { type: 'quarter', year: 2026, quarter: 2 } }),
    ];
    const element = await scorecard({ controls: 'always', report: indicatorReport({ items }) });

    await choose(element, 'sort', 'value');

    expect(figures(element)).to.deep.equal(['50%', '33,33%', '16,67%', 'hơn 99%', '100%', '75%']);
    expect(shown(element)).to.contain('cùng chỉ số, cùng kỳ, cùng cấp');
  });

  it('offers no order by value where no two figures may be compared', async () => {
    const element = await scorecard({ controls: 'always', report: indicatorReport({ items: [observationStates.ok, observationStates.withTarget] }) });

    expect([...select(element, 'sort').options].map(({ value }) => value)).to.deep.equal(['board', 'name']);
  });

  it('puts what is furthest behind its target first', async () => {
    const against = (id: string, value: number): ReturnType<typeof observation> => plainObservation({ id, value, target: { value: 50, label: 'Kế hoạch mẫu' }, place: { name: `thôn Mẫu ${id}` } });
    const element = await scorecard({ controls: 'always', report: indicatorReport({ items: [against('1', 60), against('2', 20), against('3', 50), against('4', 49)] }) });

    await choose(element, 'sort', 'target');

    expect(figures(element)).to.deep.equal(['20%', '49%', '50%', '60%']);
  });

  it('works with the keyboard alone and tells the page what was chosen', async () => {
    const element = await scorecard({ report: reportOfAllStates() });
    const heard = oneEvent(element, 'xa-scorecard-filter') as unknown as Promise<CustomEvent<ScorecardFilterDetail>>;
    select(element, 'pillar').focus();

    await sendKeys({ press: 'ArrowDown' });

    const { detail } = await heard;
    expect(detail).to.deep.include({ pillar: 'government', state: '', sort: 'board' });
    expect(detail.shown).to.equal(rows(element).length);
    expect(detail.total).to.be.greaterThan(detail.shown);
  });

  it('has controls of 44 pixels', async () => {
    const element = await scorecard({ report: reportOfAllStates() });
    await choose(element, 'pillar', 'economy');

    for (const control of findAll(element, '.controls select, .controls button')) expect(control.getBoundingClientRect().height).to.be.at.least(44);
    await expect(element).to.be.accessible();
  });

  it('prints what is shown and says that it is a choice', async () => {
    const original = window.print;
    let printed = 0;
    window.print = () => void (printed += 1);
    try {
      const element = await scorecard({ report: reportOfAllStates() });
      await choose(element, 'pillar', 'economy');
      press(element, 'print');
      while (printed === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      const sheet = document.querySelector('body > [data-xa-print-page]')!.shadowRoot!;

      expect(sheet.querySelectorAll('.row')).to.have.length(2);
      expect(words(sheet.querySelector("[part~='shown']"))).to.contain('nhóm: Kinh tế số');
      expect(sheet.querySelectorAll('select, button')).to.have.length(0);
    } finally {
      dispatchEvent(new Event('afterprint'));
      window.print = original;
    }
  });

  it('keeps its choice while figures change, and drops a pillar that is gone', async () => {
    const element = await scorecard({ report: reportOfAllStates() });
    await choose(element, 'pillar', 'economy');

    element.report = largeReport(30);
    await element.updateComplete;
    expect(shown(element)).to.equal('Đang hiển thị 5/30 chỉ số; nhóm: Kinh tế số.');

    element.report = indicatorReport({ items: Array.from({ length: 13 }, (_, index) => observation({ id: `${index}` })) });
    await element.updateComplete;
    expect(rows(element)).to.have.length(13);
  });
});
