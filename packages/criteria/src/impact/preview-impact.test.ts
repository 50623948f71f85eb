import { civilDate } from '@xaso/core';
import { expect } from 'chai';
import { compileCriteriaSet } from '../engine/compile-criteria-set.js';
import { criteriaSet, criterion, shareInput, subject } from '../fixtures/index.js';
import type { CriteriaSet } from '../set/criteria-set.schema.js';
import type { Subject } from '../subject/subject.js';
import { describeImpact } from './describe-impact.js';
import { impactMessagesEn } from './impact-messages.en.js';
import { impactMessages } from './impact-messages.js';
import { previewImpact } from './preview-impact.js';

const inputs = [shareInput('a'), shareInput('b')];
const bands = [{ id: 'low', name: { vi: 'Trung bình' }, min: 0 }, { id: 'good', name: { vi: 'Tốt' }, min: 12 }];
const ratio = (of: string, maxPoints: number) => criterion(of, { rule: { kind: 'ratio', of }, maxPoints });
const gate = (threshold: number) => criterion('gate', { rule: { kind: 'atLeast', of: 'a', threshold } });
const recognition = { name: { vi: 'Công nhận' }, grant: { kind: 'allMustPass' as const } };
const version = (a: number, b: number, threshold: number, changes: Partial<CriteriaSet> = {}): CriteriaSet => criteriaSet([ratio('a', a), ratio('b', b), gate(threshold)], { inputs, bands, recognition, ...changes });
const unit = (name: string, a: readonly [number, number] | undefined, b: readonly [number, number] | undefined): Subject => subject({ ...(a && { a }), ...(b && { b }) }, { place: { name } });

const before = compileCriteriaSet(version(10, 10, 60));
const after = compileCriteriaSet(version(15, 5, 80, { version: '2.0.0', effectiveFrom: civilDate('2027-01-01') }));
const units = [
  unit('Xã Một', [90, 100], [10, 100]), // 10 → 14; passes both
  unit('Xã Hai', [60, 100], [90, 100]), // 15 → 13.5; passes only the old gate
  unit('Xã Ba', [50, 100], [50, 100]), // 10 → 10
  unit('Xã Bốn', [70, 100], undefined), // 7–17 → 10.5–15.5
];

describe('previewImpact', () => {
  it('says who gains, who loses, who changes band or decision, and from when', () => {
    const impact = previewImpact(before, after, units);

    expect(impact.units.map(({ points, change, band, decision }) => [points, change, band, decision])).to.deep.equal([
      ['gains', 4, 'up', 'same'],
      ['loses', -1.5, 'same', 'down'],
      ['same', 0, 'same', 'same'],
      ['open', undefined, 'open', 'down'],
    ]);
    expect(impact.counts).to.deep.equal({ units: 4, gains: 1, loses: 1, same: 1, open: 1, bandUp: 1, bandDown: 0, decisionUp: 0, decisionDown: 2 });
    expect(impact.from).to.equal('2027-01-01');
  });

  it('knows that missing data of a criterion that stays as it is changes nothing', () => {
    // a is missing in both; b is split in two.
    const { units: [one] } = previewImpact(before, compileCriteriaSet({ ...version(10, 5, 60), items: [...version(10, 5, 60).items, criterion('c', { rule: { kind: 'ratio', of: 'b' }, maxPoints: 5 })] }), [unit('Xã Năm', undefined, [90, 100])]);

    // b and c together give the 9 points that b gave alone.
    expect(one).to.deep.include({ points: 'same', change: 0 });
  });

  it('tells it in words', () => {
    const { notes, counts, lists } = describeImpact(previewImpact(before, after, units), impactMessages, 'vi');

    expect(notes).to.deep.equal(['Áp dụng từ 01/01/2027']);
    expect(counts.slice(0, 3)).to.deep.equal(['4 đơn vị', '1 đơn vị tăng điểm', '1 đơn vị giảm điểm']);
    expect(lists.gains).to.deep.equal(['Xã Một: 10 → 14 (+4 điểm)']);
    expect(lists.open).to.deep.equal(['Xã Bốn: 7–17 → 10,5–15,5']);
    expect(lists.bandUp).to.deep.equal(['Xã Một: Trung bình → Tốt']);
    expect(describeImpact(previewImpact(before, after, units), impactMessagesEn, 'en').counts.at(-1)).to.equal('2 units turn from met to not met');
  });

  it('counts for whom a title is now granted, and for whom no longer', () => {
    const titled = (points: number): CriteriaSet => version(10, 10, 60, { decisions: [{ id: 'title', name: { vi: 'Danh hiệu' }, kind: 'grant', when: { kind: 'points', atLeast: points } }] });
    // 10, 15, 10 points and one open: at 12 points one has the title, at 9 three have.
    const { titles } = previewImpact(compileCriteriaSet(titled(12)), compileCriteriaSet(titled(9)), units);

    expect(titles.map(({ id, nowTaken, noLongerTaken }) => [id, nowTaken.map(({ name }) => name), noLongerTaken.length])).to.deep.equal([['title', ['Xã Một', 'Xã Ba'], 0]]);
    expect(describeImpact(previewImpact(compileCriteriaSet(titled(12)), compileCriteriaSet(titled(9)), units), impactMessages, 'vi').titles).to.deep.equal(['Danh hiệu: thêm 2 đơn vị']);
  });

  it('compares percentages of the maximum where the maximums differ', () => {
    // 10 of 20 is 50%; 22.5 + 2 of 50 … a 90% of 25, b 10% of 25: 25 of 50 is 50%.
    const { measure, units: [one] } = previewImpact(before, compileCriteriaSet(version(25, 25, 60)), units.slice(0, 1));

    expect(measure).to.equal('percentOfMaximum');
    expect(one).to.deep.include({ points: 'same', change: 0 });
  });

  it('finds nothing between a version and itself, however much is missing', () => {
    const { counts } = previewImpact(before, before, units);

    expect(counts).to.deep.include({ gains: 0, loses: 0, same: 4, open: 0, bandUp: 0, bandDown: 0, decisionUp: 0, decisionDown: 0 });
  });
});
