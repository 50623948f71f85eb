import { expect, waitUntil } from '@open-wc/testing';
import { criteriaSet, criterion } from '@xaso/criteria/fixtures';
import { indicatorReport, observation } from '@xaso/indicators/fixtures';
import type { XaScorecard } from '../../scorecard.js';
import { find, findAll, scorecard, words } from '../../testing/show-scorecard.js';
import { staffDoor } from './staff-door.js';

/** A set that the report misses by one dossier. */
const set = criteriaSet([criterion('dung-han', { rule: { kind: 'atLeast', of: 'share', threshold: 75 }, maxPoints: 10 })], {
  maxPoints: 10,
  inputs: [{ id: 'share', name: { vi: 'Hồ sơ đúng hạn' }, kind: 'share', unit: { vi: 'hồ sơ' }, indicator: 'government.on-time-dossiers' }],
  bands: [
    { id: 'tot', name: { vi: 'Tốt' }, min: 8 },
    { id: 'con-lai', name: { vi: 'Còn lại' }, min: 0, below: 8 },
  ],
});

const report = (audience: 'public' | 'staff' | undefined): unknown => {
  const { audience: _left, ...rest } = indicatorReport({ items: [observation({ id: '1', numerator: 74, denominator: 100 })] });
  return audience === undefined ? rest : { ...rest, audience };
};

/** Everything that the page has fetched since this file began. A buffer of entries would be full long before. */
const fetched: string[] = [];
const watch = new PerformanceObserver((list) => fetched.push(...list.getEntries().map(({ name }) => name)));
const ofStaff = (): readonly string[] => fetched.filter((name) => /staff-view|look-ahead|criteria\/src\/(?:analysis|plan\/)/.test(name));

async function judged(props: Partial<XaScorecard>): Promise<XaScorecard> {
  const element = await scorecard({ criteriaSet: set, ...props });
  await waitUntil(() => find(element, "[part~='verdict']") !== null, 'judges');
  find(element, '.name').click();
  await element.updateComplete;
  return element;
}

const saysNothing = (element: XaScorecard): void => {
  expect(find(element, "[part~='staff']")).to.equal(null);
  expect(words(find(element, "[part~='base']"))).to.not.match(/Đạt nếu|thiếu 1 hồ sơ|thêm 1 hồ sơ/);
};
const panels = (element: XaScorecard): readonly string[] => findAll(element, "[part~='findings']").map(words);

describe('staffDoor', () => {
  for (const [page, file, door] of [
    [undefined, undefined, 'public'],
    [undefined, 'public', 'public'],
    ['public', 'public', 'public'],
    ['staff', 'public', 'fileIsPublic'],
    ['staff', undefined, 'fileIsPublic'],
    [undefined, 'staff', 'pageIsPublic'],
    ['Staff', 'staff', 'pageIsPublic'],
    [' staff ', 'staff', 'open'],
    ['staff', 'staff', 'open'],
  ] as const) {
    it(`is ${door} for a page of ${page ?? 'nobody'} and a file of ${file ?? 'nobody'}`, () => {
      expect(staffDoor(page, file)).to.equal(door);
    });
  }
});

describe('<xa-scorecard> for the public', () => {
  before(() => watch.observe({ type: 'resource', buffered: true }));
  after(() => watch.disconnect());

  it('tells no gap, no plan and no findings, and fetches no code for them', async () => {
    const element = await judged({ report: report('public') });

    saysNothing(element);
    expect(panels(element)).to.deep.equal([]);
    expect(ofStaff()).to.deep.equal([]);
  });

  for (const [file, name] of [['public', 'for the public'], [undefined, 'for nobody in particular']] as const) {
    it(`does not on a page for staff over a file ${name}, and says why, once, to whoever wrote the page`, async () => {
      const element = await judged({ report: report(file), audience: 'staff' });

      saysNothing(element);
      expect(panels(element)).to.have.length(1);
      expect(panels(element)[0]).to.match(/^Chi tiết cho người biên tập\s*Trang ghi audience="staff" nhưng tệp số liệu không ghi/);
      expect(ofStaff()).to.deep.equal([]);
    });
  }

  it('does not on a public page over a file for staff, and asks whether the file should be there', async () => {
    const element = await judged({ report: report('staff') });

    saysNothing(element);
    expect(panels(element)).to.have.length(1);
    expect(panels(element)[0]).to.contain('hãy xem lại có nên đặt tệp này ở đây không');
    expect(ofStaff()).to.deep.equal([]);
  });

  it('still tells decision, coverage, version and what is missing to the next class', async () => {
    const element = await judged({ report: report('public') });

    const text = words(find(element, "[part~='judgement']"));

    for (const told of ['Tổng điểm: 0/10', 'Đã chấm 1/1 tiêu chí', 'Xếp loại: Còn lại', 'Còn thiếu 8 điểm để xếp loại Tốt', 'Phiên bản 1.0.0']) expect(text).to.contain(told);
  });

  it('fetches the code as soon as both say staff: the proof that the checks above see it', async () => {
    const element = await judged({ report: report('public'), audience: 'staff' });

    element.report = report('staff');
    await waitUntil(() => find(element, "[part~='staff']") !== null, 'shows what is for staff');

    expect(panels(element)).to.deep.equal([]);
    await waitUntil(() => ofStaff().length > 0, 'has fetched it');
    expect(words(find(element, "[part~='staff']"))).to.contain('thiếu 1 hồ sơ');

    element.audience = undefined;
    await element.updateComplete;
    saysNothing(element);
    expect(panels(element)).to.have.length(1);
  });
});
