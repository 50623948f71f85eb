import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { criteriaSet, criterion, shareInput } from '@xaso/criteria/fixtures';
import { indicatorReport, observation, observationStates, plainObservation } from '@xaso/indicators/fixtures';
import type { XaScorecard } from '../../scorecard.js';
import { find, findAll, press, scorecard, words } from '../../testing/show-scorecard.js';

const onTime = 'government.on-time-dossiers';
const online = 'government.online-dossiers';

/** Two verdicts of the commune's, one of the province's; two classes and a title. */
const set = criteriaSet(
  [
    criterion('dung-han', { code: '1', name: { vi: 'Hồ sơ đúng hạn', en: 'Dossiers on time' }, rule: { kind: 'atLeast', of: 'share', threshold: 75 }, maxPoints: 40 }),
    criterion('truc-tuyen', { code: '2', name: { vi: 'Hồ sơ trực tuyến', en: 'Dossiers online' }, rule: { kind: 'atLeast', of: 'online', threshold: 50 }, maxPoints: 30 }),
    criterion('ha-tang', { code: '3', name: { vi: 'Hạ tầng của tỉnh', en: 'Infrastructure of the province' }, rule: { kind: 'atLeast', of: 'province', threshold: 90 }, maxPoints: 30, responsible: 'province' }),
  ],
  {
    maxPoints: 100,
    inputs: [
      { id: 'share', name: { vi: 'Hồ sơ đúng hạn', en: 'Dossiers on time' }, kind: 'share', unit: { vi: 'hồ sơ', en: 'dossiers' }, indicator: onTime },
      { id: 'online', name: { vi: 'Hồ sơ trực tuyến', en: 'Dossiers online' }, kind: 'share', unit: { vi: 'hồ sơ', en: 'dossiers' }, indicator: online },
      shareInput('province', { name: { vi: 'Hạ tầng', en: 'Infrastructure' }, indicator: 'infrastructure.hamlets-with-internet' }),
    ],
    bands: [
      { id: 'tot', name: { vi: 'Tốt', en: 'Good' }, min: 70 },
      { id: 'con-lai', name: { vi: 'Còn lại', en: 'Rest' }, min: 0, below: 70 },
    ],
    decisions: [{ id: 'cong-nhan', name: { vi: 'Danh hiệu mẫu', en: 'Sample title' }, kind: 'grant', when: { kind: 'criteria', are: 'passed', count: 2 } }],
  },
);

const figures = (onTimeOf100: number, rest = [plainObservation({ id: '2', indicator: online, numerator: 30, denominator: 60 }), plainObservation({ id: '3', indicator: 'infrastructure.hamlets-with-internet', numerator: 8, denominator: 10 })]) =>
  indicatorReport({ audience: 'staff', items: [observation({ id: '1', numerator: onTimeOf100, denominator: 100 }), ...rest] });

async function staff(props: Partial<XaScorecard>, options = {}): Promise<XaScorecard> {
  const element = await scorecard({ audience: 'staff', criteriaSet: set, report: figures(63), ...props }, options);
  await waitUntil(() => find(element, "[part~='staff']") !== null, 'shows what is for staff');
  await element.updateComplete;
  return element;
}

const part = (element: XaScorecard, name: string): string => words(find(element, `[part~='${name}']`));
const gaps = (element: XaScorecard): readonly string[] => findAll(element, '.gap').map(words);

describe('<xa-scorecard> for staff', () => {
  it('says in counts what each criterion lacks and who can move it, and leaves out what lacks nothing', async () => {
    const element = await staff({});

    expect(gaps(element)).to.have.length(2);
    expect(gaps(element)[0]).to.match(/^1\. Hồ sơ đúng hạn\s*thiếu 12 hồ sơ.*xã thực hiện$/);
    expect(gaps(element)[1]).to.match(/^3\. Hạ tầng của tỉnh.*chờ tỉnh$/);
    expect(part(element, 'gaps')).to.contain('1 tiêu chí đã ở mức cao nhất.');
  });

  it('plans the way to the next class, with the commune’s own work only', async () => {
    const element = await staff({});

    expect(part(element, 'plan')).to.contain('Để xếp loại Tốt: 1 việc');
    expect(part(element, 'plan')).to.contain('Hồ sơ đúng hạn: thêm 12 hồ sơ, từ 63 lên 75');
    expect(part(element, 'plan')).to.contain('Chờ tỉnh: 3. Hạ tầng của tỉnh');
  });

  for (const [numerator, told] of [
    [74, /thiếu 1 hồ sơ/],
    [75, /Không còn xếp loại hay danh hiệu nào cao hơn/],
  ] as const) {
    it(`knows with ${numerator} of 100 whether there is something to plan for`, async () => {
      const element = await staff({ report: figures(numerator) });

      expect(part(element, 'staff')).to.match(told);
    });
  }

  it('says in the details of a figure what would change its outcome', async () => {
    const element = await staff({});

    find(element, '.name').click();
    await element.updateComplete;

    expect(words(find(element, '.why'))).to.contain('Đạt nếu thêm 12 hồ sơ');
  });

  it('lets a keyboard choose another goal', async () => {
    const element = await staff({});
    const select = find(element, '.staff select') as HTMLSelectElement;
    expect([...select.options].map((option) => words(option))).to.deep.equal(['Xếp loại Tốt', 'Danh hiệu mẫu']);

    select.focus();
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;

    expect(part(element, 'plan')).to.contain('Để Danh hiệu mẫu: 1 việc');
    expect(element.shadowRoot!.activeElement).to.equal(select);
  });

  it('names what has to be known first, and does not take it for nothing', async () => {
    const element = await staff({ report: figures(63, [plainObservation({ id: '2', indicator: online, status: 'missing' })]) });

    expect(gaps(element).find((text) => text.startsWith('2.'))).to.contain('chưa đủ số liệu: Hồ sơ trực tuyến');
    expect(part(element, 'decision')).to.contain('Danh hiệu mẫu: chưa đủ căn cứ kết luận');
    expect(part(element, 'plan')).to.contain('Cần có số liệu trước: 2. Hồ sơ trực tuyến');
  });

  it('tells the findings of the file that the public page keeps to itself', async () => {
    const element = await staff({ report: figures(63, [observationStates.numeratorOverDenominator]) });
    await waitUntil(() => findAll(element, '.file-findings li').some((one) => !/[a-z]\.[a-z-]+$/.test(words(one))), 'has the sentences');

    expect(findAll(element, '.file-findings li').map(words).join(' ')).to.match(/Cần xem lại: .*tử số/i);
  });

  it('says that there is nothing to look at in a good file', async () => {
    const element = await staff({});

    expect(words(find(element, '.file-findings'))).to.contain('Không có chỗ nào cần xem lại.');
  });

  it('tells the findings also where nobody is judged', async () => {
    const element = await staff({ criteriaSet: undefined });

    expect(part(element, 'staff')).to.contain('Chưa có bộ tiêu chí hoặc số liệu để biết còn thiếu gì.');
    expect(find(element, '.file-findings')).to.not.equal(null);
  });

  it('plans for nothing where the set has no classes and no titles', async () => {
    const { bands: _bands, decisions: _decisions, ...plain } = set;
    const element = await staff({ criteriaSet: plain });

    expect(find(element, "[part~='plan']")).to.equal(null);
    expect(part(element, 'staff')).to.not.contain('Không còn xếp loại');
    expect(gaps(element)).to.have.length(2);
  });

  it('prints plan and gaps with the board, without the choice', async () => {
    const element = await staff({});
    const original = window.print;
    let paper = '';
    let selects = -1;
    window.print = () => {
      const root = document.querySelector('[data-xa-print-page]')!.shadowRoot!;
      paper = words(root.querySelector("[part~='staff']"));
      selects = root.querySelectorAll('select').length;
    };
    try {
      press(element, 'print');
      await waitUntil(() => paper !== '', 'prints');
    } finally {
      window.print = original;
      dispatchEvent(new Event('afterprint'));
    }

    expect(paper).to.contain('Để xếp loại Tốt: 1 việc');
    expect(paper).to.contain('thiếu 12 hồ sơ');
    expect(selects).to.equal(0);
  });

  it('speaks English in an English page, and has nothing that axe objects to', async () => {
    const element = await staff({}, { lang: 'en' });
    await waitUntil(() => part(element, 'staff').includes('For staff') && gaps(element)[0]!.includes('12 dossiers'), 'speaks English');

    expect(part(element, 'staff')).to.not.match(/[ăđơưạảầấậẩằắặẳ]/i);
    await expect(element).to.be.accessible();
  });
});
