import { civilDate, createUnitIndex, type AdministrativeUnit } from '@xaso/core';
import { expect } from 'chai';
import { compileCriteriaSet } from '../engine/compile-criteria-set.js';
import { evaluate } from '../engine/evaluate.js';
import type { Evaluation } from '../engine/evaluation.js';
import { criteriaSet, criterion, shareInput, subject } from '../fixtures/index.js';
import { thanhHoa18292023 } from '../sets/thanh-hoa-1829-2023.js';
import type { ChildEvaluation, ChildMeasure, ChildRule } from './child-roll-up.js';
import { childDecisionsOf, childrenOf, childrenOfMerger } from './children-of.js';
import { childrenMessagesEn } from './children-messages.en.js';
import { childrenMessages } from './children-messages.js';
import { describeRollUp } from './describe-children.js';
import { rollUpChildren } from './roll-up-children.js';

const set = criteriaSet([criterion('a', { rule: { kind: 'ratio', of: 'a' }, maxPoints: 10 }), criterion('gate', { rule: { kind: 'atLeast', of: 'b', threshold: 60 }, notApplicable: 'leftOutMaximumKept' })], {
  inputs: [shareInput('a'), shareInput('b')],
  recognition: { name: { vi: 'Công nhận' }, grant: { kind: 'allMustPass' } },
});
const plan = compileCriteriaSet(set);
type Facts = Parameters<typeof subject>[0];
const judged = (name: string, facts: Facts, code?: string): Evaluation => evaluate(plan, subject(facts, { place: { name, code } }));
const child = (name: string, facts: Facts | undefined, population?: number): ChildEvaluation => ({ unit: { name }, evaluation: facts && judged(name, facts), population });

const one = child('Xã Một', { a: [50, 100], b: [70, 100] }, 9000); // 5 points, meets
const two = child('Xã Hai', { a: [80, 100], b: [50, 100] }, 1000); // 8 points, does not
const open = child('Xã Ba', { a: [90, 100] }, 5000); // 9 points, the gate is not known
const none = child('Xã Bốn', undefined, 2000);
const exempt = child('Xã Năm', { a: [60, 100], b: { status: 'notApplicable' } }, 3000);

const total: ChildMeasure = { kind: 'total' };
const gate: ChildMeasure = { kind: 'criterion', id: 'gate' };

describe('rollUpChildren', () => {
  const cases: readonly (readonly [what: string, children: readonly ChildEvaluation[], rule: ChildRule, of: ChildMeasure, exact: string])[] = [
    ['the plain mean', [one, two], 'mean', total, '13/2'],
    // (5 × 9000 + 8 × 1000) / 10000
    ['the mean by population', [one, two], 'populationWeighted', total, '53/10'],
    ['the worst unit', [one, two, open], 'minimum', total, '5'],
    ['the share that meets a criterion', [one, two], 'shareMeeting', gate, '1/2'],
    ['the share that is recognised', [one, two], 'shareMeeting', { kind: 'decision' }, '1/2'],
    ['the share with so many points', [one, two, open], 'shareMeeting', { kind: 'total', atLeast: 8 }, '2/3'],
    ['no unit to which it does not apply', [one, two, exempt], 'shareMeeting', gate, '1/2'],
  ];
  for (const [what, children, rule, of, exact] of cases) {
    it(`takes ${what}`, () => {
      expect(rollUpChildren(children, { rule, of }).value?.exact).to.equal(exact);
    });
  }

  it('names a missing unit and never counts it as 0', () => {
    const rolled = rollUpChildren([one, two, none], { rule: 'mean', of: total });

    expect(rolled).to.deep.include({ value: undefined, ofKnown: { exact: '13/2', shown: 6.5 }, coverage: { covered: 2, expected: 3 } });
    // (5 + 8 + 0) / 3 and (5 + 8 + 10) / 3
    expect(rolled.range).to.deep.equal({ low: { exact: '13/3', shown: 4.33 }, high: { exact: '23/3', shown: 7.67 } });
    expect(describeRollUp(rolled, childrenMessages, 'vi')).to.deep.equal({
      text: 'mới có 2/3 đơn vị (6,5 điểm của riêng các đơn vị này), chưa phải của cả địa bàn',
      notes: ['khi đủ số liệu sẽ từ 4,33 đến 7,67 điểm'],
      absent: ['Xã Bốn: chưa có kết quả'],
    });
  });

  it('leaves a share of units open between those that meet and those that could', () => {
    const rolled = rollUpChildren([one, two, open, none], { rule: 'shareMeeting', of: gate });

    expect(rolled.meeting).to.deep.equal({ met: 1, notMet: 1, of: 4 });
    expect(rolled.range).to.deep.equal({ low: { exact: '1/4', shown: 0.25 }, high: { exact: '3/4', shown: 0.75 } });
    expect(describeRollUp(rolled, childrenMessages, 'vi').text).to.equal('đến nay 1/4 đơn vị đạt, 2 đơn vị chưa rõ; tỷ lệ cuối cùng từ 25% đến 75%');
    expect(describeRollUp(rolled, childrenMessagesEn, 'en').absent).to.deep.equal(['Xã Ba: not enough data to finish', 'Xã Bốn: no result yet']);
  });

  it('says nothing of a mean by population while a population is missing', () => {
    const rolled = rollUpChildren([one, { ...two, population: undefined }], { rule: 'populationWeighted', of: total });

    expect([rolled.value, rolled.range]).to.deep.equal([undefined, undefined]);
    expect(rolled.children[1]!.state).to.equal('populationMissing');
  });

  it('does not mix versions or periods', () => {
    const newer = evaluate(compileCriteriaSet({ ...set, version: '2.0.0' }), subject({ a: [1, 2] }));
    const later = evaluate(plan, subject({ a: [1, 2] }, { period: { type: 'year', year: 2026 } }));
    const { children, value } = rollUpChildren([one, { unit: { name: 'Xã Hai' }, evaluation: newer }, { unit: { name: 'Xã Ba' }, evaluation: later }], { rule: 'mean', of: total });

    expect(children.map(({ state }) => state)).to.deep.equal(['used', 'otherSet', 'otherPeriod']);
    expect(value).to.equal(undefined);
  });

  it('says what share of communes meets one of Thanh Hóa’s criteria', () => {
    const input = 'society.households-paying-electricity-without-cash';
    const official = compileCriteriaSet(thanhHoa18292023);
    const communes = ([[588, 1000], [600, 1000], [57, 95]] as const).map((share, index): ChildEvaluation => ({ unit: { name: `Xã ${index}` }, evaluation: evaluate(official, subject({ [input]: share })) }));

    // 58.8% fails; 60% and 57/95 = 60% meet.
    expect(rollUpChildren(communes, { rule: 'shareMeeting', of: { kind: 'criterion', id: 'tien-dien-khong-tien-mat' } }).meeting).to.deep.equal({ met: 2, notMet: 1, of: 3 });
  });
});

describe('units of a whole', () => {
  const day = civilDate('2025-07-01');
  const former = (code: string, name: string): AdministrativeUnit => ({ code, kind: 'commune', name, fullName: `Xã ${name}`, validTo: civilDate('2025-06-30') });
  const merged: AdministrativeUnit = { code: '00003', kind: 'commune', name: 'Mới', fullName: 'Xã Mới', validFrom: day, lineage: [{ type: 'merge', date: day, from: ['00001', '00002'] }] };
  const units = [former('00001', 'Một'), former('00002', 'Hai'), merged];

  it('finds evaluations by code or by name, names strangers, and believes neither of two', () => {
    const { children, strangers } = childrenOf(units.slice(0, 2), [judged('x', { a: [1, 2] }, '00001'), judged('Xã Hai', { a: [1, 2] }), judged('Hai', { a: [1, 4] }), judged('Xã Lạ', {})]);

    expect(children.map(({ unit, evaluation }) => [unit.name, evaluation?.total.points?.rounded])).to.deep.equal([['Xã Một', 5], ['Xã Hai', undefined]]);
    expect(strangers).to.deep.equal(['Xã Lạ']);
  });

  it('gives a merged unit the plain mean of its former ones, where the rule says so', () => {
    const { children, unknownCodes } = childrenOfMerger(createUnitIndex({ items: units }), '00003', civilDate('2025-06-30'), [judged('Xã Một', { a: [50, 100] }), judged('Xã Hai', { a: [80, 100] })], { '00001': 9000, '00002': 1000 });

    expect(unknownCodes).to.deep.equal([]);
    expect(children.map(({ unit, population }) => [unit.code, population])).to.deep.equal([['00001', 9000], ['00002', 1000]]);
    expect(rollUpChildren(children, { rule: 'mean', of: total }).value?.exact).to.equal('13/2');
    expect(rollUpChildren(children, { rule: 'populationWeighted', of: total }).value?.exact).to.equal('53/10');
  });

  it('hands decisions about the units up to a decision that counts them', () => {
    const commune = compileCriteriaSet({ ...set, decisions: [{ id: 'lost', name: { vi: 'Thu hồi' }, kind: 'grant', when: { kind: 'points', atLeast: 6 } }] });
    const district = compileCriteriaSet({ ...set, decisions: [{ id: 'lost', name: { vi: 'Thu hồi' }, kind: 'grant', when: { kind: 'children', decision: 'lost', is: 'achieved', percent: 30 } }] });
    const children = childDecisionsOf([[50, 100], [80, 100], [10, 100]].map(([above, below]): ChildEvaluation => ({ unit: { name: 'Xã Mẫu' }, evaluation: evaluate(commune, subject({ a: [above!, below!] })) })));

    // One of three is 33%; of four it would be 25%, and the fourth is not known.
    expect(evaluate(district, subject({}, { children })).decisions?.[0]?.state).to.equal('achieved');
    expect(evaluate(district, subject({}, { children, childCount: 4 })).decisions?.[0]?.state).to.equal('undecided');
  });

  it('says at which code the way through time is lost', () => {
    expect(childrenOfMerger(createUnitIndex({ items: units.slice(1) }), '00003', civilDate('2025-06-30'), []).unknownCodes).to.deep.equal(['00001']);
  });
});
