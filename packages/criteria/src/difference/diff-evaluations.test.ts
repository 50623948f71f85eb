import { expect } from 'chai';
import { compileCriteriaSet } from '../engine/compile-criteria-set.js';
import { criteriaSet, criterion, shareInput, subject } from '../fixtures/index.js';
import type { CriteriaSet } from '../set/criteria-set.schema.js';
import { qd7662022 } from '../sets/qd-766-2022.js';
import { describeDifference } from './describe-difference.js';
import { diffEvaluations } from './diff-evaluations.js';
import { differenceMessagesEn } from './difference-messages.en.js';
import { differenceMessages } from './difference-messages.js';

const inputs = [shareInput('a'), shareInput('b')];
const bands = [{ id: 'low', name: { vi: 'Trung bình' }, min: 0 }, { id: 'good', name: { vi: 'Tốt' }, min: 12 }];
const ratio = (of: string, maxPoints: number) => criterion(of, { rule: { kind: 'ratio', of }, maxPoints });
const old = criteriaSet([ratio('a', 10), ratio('b', 10)], { inputs, bands, rounding: { at: 'display', mode: 'halfUp', digits: 1 } });
const first = subject({ a: [50, 100], b: [60, 100] });
const later = subject({ a: [70, 100], b: [60, 100] });
const diff = (after: CriteriaSet, before = old) => diffEvaluations({ plan: compileCriteriaSet(before), subject: first }, { plan: compileCriteriaSet(after), subject: later });
const words = (...[after, before]: Parameters<typeof diff>) => describeDifference(diff(after, before), differenceMessages, 'vi');

describe('diffEvaluations', () => {
  it('tells the data from the criteria: +3,5 points, 2 of them from the data', () => {
    // Data: a from 5 to 7. New set: b counts 12.5 instead of 10, so 7.5 instead of 6.
    const { total, criteria, band } = diff({ ...old, items: [ratio('a', 10), ratio('b', 12.5)] });

    expect(total).to.deep.include({ before: 11, after: 14.5, change: { exact: '7/2', shown: 3.5 } });
    expect(Object.values(total.parts).map(({ exact }) => exact)).to.deep.equal(['2', '0', '3/2', '0']);
    expect(criteria.map(({ id, parts }) => [id, parts.data.exact, parts.version.exact])).to.deep.equal([['a', '2', '0'], ['b', '0', '3/2']]);
    expect(band.turns.map(({ cause, from, to }) => [cause, from?.id, to?.id])).to.deep.equal([['data', 'low', 'good']]);
    const told = words({ ...old, items: [ratio('a', 10), ratio('b', 12.5)] });
    expect(told.total).to.equal('+3,5 điểm: 2 do số liệu, 1,5 do đổi bộ tiêu chí');
    expect(told.notes).to.deep.equal(['Xếp loại: từ “Trung bình” thành “Tốt” do số liệu']);
    expect(told.criteria.map(({ text }) => text)).to.deep.equal(['+2 điểm: 2 do số liệu', '+1,5 điểm: 1,5 do đổi bộ tiêu chí']);
  });

  it('says the same in English', () => {
    expect(describeDifference(diff({ ...old, items: [ratio('a', 10), ratio('b', 12.5)] }), differenceMessagesEn, 'en').total).to.equal('+3.5 points: 2 from the data, 1.5 from the change of criteria');
  });

  it('names criteria that came and went', () => {
    // 5 + 6 before; a is gone, of 7 points after the data.
    const { criteria, total } = diff({ ...old, items: [ratio('b', 10)] });

    expect(criteria.map(({ id, presence, change }) => [id, presence, change.shown])).to.deep.equal([['b', 'both', 0], ['a', 'removed', -5]]);
    expect(Object.values(total.parts).map(({ shown }) => shown)).to.deep.equal([2, 0, -7, 0]);
    expect(words({ ...old, items: [ratio('b', 10)] }).total).to.equal('−5 điểm: +2 do số liệu, −7 do đổi bộ tiêu chí');
  });

  it('gives to rounding what rounding does', () => {
    const thirds = { ...old, rounding: { at: 'criterion', mode: 'floor', digits: 0 } } as const;
    // 11 exactly before, 7 + 6 after: rounding changes nothing. With b of 65 in 100, 6.5 falls to 6.
    const { total } = diffEvaluations({ plan: compileCriteriaSet(old), subject: subject({ a: [50, 100], b: [65, 100] }) }, { plan: compileCriteriaSet(thirds), subject: subject({ a: [50, 100], b: [65, 100] }) });

    expect(total).to.deep.include({ before: 11.5, after: 11 });
    expect(Object.values(total.parts).map(({ exact }) => exact)).to.deep.equal(['0', '0', '0', '-1/2']);
  });

  it('does not take data that were missing for a better result', () => {
    const plan = compileCriteriaSet(old);
    const difference = diffEvaluations({ plan, subject: subject({ a: [50, 100] }) }, { plan, subject: subject({ a: [60, 100], b: [60, 100] }) });

    expect(difference.total.fromCoverage.exact).to.equal('6');
    expect(difference.criteria.map(({ coverage }) => coverage)).to.deep.equal(['same', 'nowKnown']);
    expect(describeDifference(difference, differenceMessages, 'vi').notes[0]).to.equal('Trong phần do số liệu có +6 điểm vì nay mới có số liệu, chưa hẳn là kết quả tốt lên');
  });

  it('tells what is shared out for a criterion that does not apply', () => {
    const set = criteriaSet([ratio('a', 10), { ...ratio('b', 10), notApplicable: 'leftOutRescaled' }], { inputs });
    const plan = compileCriteriaSet(set);
    // 5 + 6 before. After: b does not apply, and the 5 of a count double.
    const { total } = diffEvaluations({ plan, subject: first }, { plan, subject: subject({ a: [50, 100], b: { status: 'notApplicable' } }) });

    expect(total.change.exact).to.equal('-1');
    expect(total.beyondCriteria.data.exact).to.equal('5');
  });

  it('follows a ward of decision 766 from one month to the next', () => {
    const plan = compileCriteriaSet(qd7662022);
    // 20 × 7368/8253 = 17.8553… and 20 × 5940/6064 = 19.5910…, as published for two wards: 1.7357… more, shown as 19.59 − 17.86.
    const difference = diffEvaluations({ plan, subject: subject({ 'ho-so-dung-han': 7368, 'ho-so-tiep-nhan': 8253 }) }, { plan, subject: subject({ 'ho-so-dung-han': 5940, 'ho-so-tiep-nhan': 6064 }) });

    expect(difference.total).to.deep.include({ before: 17.86, after: 19.59 });
    expect(describeDifference(difference, differenceMessages, 'vi').total).to.equal('+1,73 điểm: +1,74 do số liệu, −0,01 do làm tròn');
  });
});

describe('a change of what the place is', () => {
  const set = criteriaSet([criterion('a', { rule: { kind: 'ratioToTarget', of: 'a', target: { table: 'by-group' } }, maxPoints: 10 })], {
    inputs,
    attributes: [{ id: 'group', name: { vi: 'Nhóm xã' }, kind: 'choice', options: [{ id: 'one', name: { vi: 'Nhóm 1' } }, { id: 'two', name: { vi: 'Nhóm 2' } }] }],
    tables: [{ id: 'by-group', name: { vi: 'Mục tiêu theo nhóm' }, hit: 'unique', rows: [{ when: [{ of: 'group', in: ['one'] }], values: [80] }, { when: [{ of: 'group', in: ['two'] }], values: [50] }] }],
    decisions: [{ id: 'title', name: { vi: 'Danh hiệu' }, kind: 'grant', when: { kind: 'points', atLeast: 8 } }],
  });

  it('is told apart from the data, for points and titles', () => {
    const plan = compileCriteriaSet(set);
    // Data: from 32 to 40 of 80 is from 4 to 5 points; as group 2 the 40 of 50 are 8.
    const difference = diffEvaluations({ plan, subject: subject({ a: [32, 100] }, { attributes: { group: 'one' } }) }, { plan, subject: subject({ a: [40, 100] }, { attributes: { group: 'two' } }) });

    expect(Object.values(difference.total.parts).map(({ exact }) => exact)).to.deep.equal(['1', '3', '0', '0']);
    expect(difference.decisions.map(({ id, turns }) => [id, turns])).to.deep.equal([['title', [{ cause: 'classification', from: 'notAchieved', to: 'achieved' }]]]);
    const { total, notes } = describeDifference(difference, differenceMessages, 'vi');
    expect(total).to.equal('+4 điểm: 1 do số liệu, 3 do phân loại đơn vị hoặc mốc thời gian');
    expect(notes).to.deep.equal(['Danh hiệu: từ “chưa đạt” thành “đạt” do phân loại đơn vị hoặc mốc thời gian']);
  });
});
