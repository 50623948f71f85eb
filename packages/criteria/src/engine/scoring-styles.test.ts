import { expect } from 'chai';
import type { Condition } from '../decision/condition.js';
import { countInput, criteriaSet, criterion, shareInput, subject } from '../fixtures/index.js';
import type { WrittenRule } from '../rule/rule.schema.js';
import type { CriteriaSet, Criterion, InputDefinition } from '../set/criteria-set.schema.js';
import { parseCriteriaSet } from '../set/parse-criteria-set.js';
import type { Subject } from '../subject/subject.js';
import { compileCriteriaSet } from './compile-criteria-set.js';
import { evaluate } from './evaluate.js';
import type { Evaluation } from './evaluation.js';

// Every way of scoring that was seen in a Vietnamese decision, a campaign or a form, each by its real example and on both sides of its line.

type Facts = Parameters<typeof subject>[0];

const number = (id: string): InputDefinition => ({ id, name: { vi: `Số mẫu ${id}` }, kind: 'number' });
const yesNo = (id: string): InputDefinition => ({ id, name: { vi: `Việc mẫu ${id}` }, kind: 'yesNo' });
const inputs: CriteriaSet['inputs'] = [
  shareInput('ty-le'), countInput('tu'), countInput('mau'), countInput('mau-2'), countInput('nam-truoc'), countInput('lan'), number('toc-do'), yesNo('hop-tinh'), yesNo('hop-huyen'), { ...yesNo('dung-han'), revisions: 'smallest' }, number('diem'),
  { id: 'truong-ban', name: { vi: 'Trưởng ban' }, kind: 'choice', options: ['bi-thu-chu-tich', 'pho', 'khong'].map((id) => ({ id, name: { vi: id } })) },
  { id: 'mau-lon', name: { vi: 'Số lớn hơn của hai hệ thống, thiếu thì năm trước chia 12' }, kind: 'number', formula: { op: 'first', of: [{ op: 'max', of: [{ input: 'mau' }, { input: 'mau-2' }] }, { op: 'divide', of: [{ input: 'nam-truoc' }, 12] }] } },
  { id: 'lon-nhat', name: { vi: 'Đơn vị cao nhất' }, kind: 'number', peers: { of: 'toc-do', take: 'largest' } },
];

function evaluated(items: readonly Criterion[], facts: Facts, changes: Partial<CriteriaSet> = {}, more: Partial<Subject> = {}): Evaluation {
  const set = criteriaSet(items, { inputs: [...inputs], ...changes });
  expect(parseCriteriaSet(set).findings.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  return evaluate(compileCriteriaSet(set), { ...subject(facts), ...more });
}

const points = (rule: WrittenRule, maxPoints: number, facts: Facts, changes: Partial<Criterion> = {}, more: Partial<Subject> = {}): string | undefined => evaluated([criterion('one', { rule, maxPoints, ...changes })], facts, {}, more).criteria[0]!.points?.exact;
const status = (rule: WrittenRule, facts: Facts, changes: Partial<Criterion> = {}): string => evaluated([criterion('one', { rule, ...changes })], facts).criteria[0]!.status;
const pair = { numerator: 'tu', denominator: 'mau' } as const;

describe('scoring styles', () => {
  it('1 ratio × max: meetings chaired by the head', () => {
    expect(points({ kind: 'ratio', ...pair }, 20, { tu: 3, mau: 4 })).to.equal('15');
  });

  it('2 ratio capped at a target: reused data, full at 80%', () => {
    const rule: WrittenRule = { kind: 'ratioToTarget', ...pair, target: 80 };
    expect([[4, 10], [79, 100], [80, 100], [100, 100]].map(([tu, mau]) => points(rule, 2, { tu: tu!, mau: mau! }))).to.deep.equal(['1', '79/40', '2', '2']);
  });

  it('3 and 4 thresholds: electricity without cash from 60%, 2G below 5%', () => {
    expect([59.99, 60].map((share) => status({ kind: 'atLeast', of: 'ty-le', threshold: 60 }, { 'ty-le': share }))).to.deep.equal(['failed', 'passed']);
    expect([5, 4.99].map((share) => status({ kind: 'atMost', of: 'ty-le', threshold: 5, strict: true }, { 'ty-le': share }))).to.deep.equal(['failed', 'passed']);
  });

  it('5 steps by count: 4, 3, 2, 1 meetings give 20, 15, 10, 5', () => {
    const rule: WrittenRule = { kind: 'steps', of: 'lan', steps: [{ from: 4, points: 20 }, { from: 3, points: 15 }, { from: 2, points: 10 }, { from: 1, points: 5 }], otherwise: 0 };
    expect([5, 4, 3, 2, 1, 0].map((lan) => points(rule, 20, { lan }))).to.deep.equal(['20', '20', '15', '10', '5', '0']);
  });

  it('6 state: head 1, deputy ½, none 0', () => {
    const rule: WrittenRule = { kind: 'levels', of: 'truong-ban', levels: [{ option: 'bi-thu-chu-tich', points: 20 }, { option: 'pho', points: 10 }, { option: 'khong', points: 0 }] };
    expect(['bi-thu-chu-tich', 'pho', 'khong'].map((choice) => points(rule, 20, { 'truong-ban': { choice } }))).to.deep.equal(['20', '10', '0']);
  });

  it('7 checklist that adds up: two halves of 10', () => {
    const rule: WrittenRule = { kind: 'checklist', parts: [{ of: 'hop-tinh', points: 5 }, { of: 'hop-huyen', points: 5 }] };
    expect([[1, 1], [1, 0], [0, 0]].map(([tinh, huyen]) => points(rule, 10, { 'hop-tinh': tinh!, 'hop-huyen': huyen! }))).to.deep.equal(['10', '5', '0']);
  });

  it('8 every sub-unit: loudspeakers in every village', () => {
    expect([[8, 9], [9, 9]].map(([tu, mau]) => status({ kind: 'everyUnit', ...pair }, { tu: tu!, mau: mau! }))).to.deep.equal(['failed', 'passed']);
  });

  it('9 threshold by unit group: three groups of communes', () => {
    const groups = [1, 2, 3].map((place) => `nhom-${place}`);
    const changes: Partial<CriteriaSet> = {
      attributes: [{ id: 'nhom', name: { vi: 'Nhóm xã' }, kind: 'choice', options: groups.map((id) => ({ id, name: { vi: id } })) }],
      tables: [{ id: 'nguong', name: { vi: 'Ngưỡng mẫu' }, hit: 'unique', rows: groups.map((id, index) => ({ when: [{ of: 'nhom', in: [id] }], values: [90 - index * 10] })) }],
    };
    const judged = (nhom: string): string => evaluated([criterion('one', { rule: { kind: 'atLeast', of: 'ty-le', threshold: { table: 'nguong' } } })], { 'ty-le': 80 }, changes, { attributes: { nhom } }).criteria[0]!.status;
    expect(groups.map(judged)).to.deep.equal(['failed', 'passed', 'passed']);
  });

  it('10 composite with caps: 6A + min(2; 2,5B) + 2,5C, at most 10', () => {
    const rule: WrittenRule = { kind: 'formula', formula: { op: 'add', of: [{ op: 'multiply', of: [6, { input: 'ty-le' }] }, { op: 'min', of: [2, { op: 'multiply', of: [2.5, { op: 'divide', of: [{ input: 'tu' }, { input: 'mau' }] }] }] }] } };
    expect(points(rule, 8, { 'ty-le': 50, tu: 9, mau: 10 })).to.equal('5');
    expect(points(rule, 8, { 'ty-le': 50, tu: 4, mau: 10 })).to.equal('4');
  });

  it('11 and 12 zero denominator and not applicable, as each criterion has it', () => {
    const none = { tu: 0, mau: 0 };
    expect([points({ kind: 'ratio', ...pair }, 6, none, { zeroDenominator: 'full' }), points({ kind: 'ratio', ...pair }, 6, none, { zeroDenominator: 'zero' }), points({ kind: 'ratio', ...pair }, 6, none)]).to.deep.equal(['6', '0', undefined]);
    expect(points({ kind: 'ratio', of: 'ty-le' }, 6, { 'ty-le': { status: 'notApplicable' } }, { notApplicable: 'full' })).to.equal('6');
  });

  it('13 and 14 unscored, and nothing that is not 0', () => {
    expect(status({ kind: 'unscored', of: 'lan' }, { lan: 3 })).to.equal('unscored');
    expect([points({ kind: 'ratio', of: 'ty-le' }, 6, { 'ty-le': 0 }), points({ kind: 'ratio', of: 'ty-le' }, 6, {})]).to.deep.equal(['0', undefined]);
  });

  it('15 the larger of two denominators, or last year over 12', () => {
    const rule: WrittenRule = { kind: 'formula', formula: { op: 'multiply', of: [6, { op: 'min', of: [1, { op: 'divide', of: [{ input: 'tu' }, { input: 'mau-lon' }] }] }] } };
    expect(points(rule, 6, { tu: 5, mau: 8, 'mau-2': 10, 'nam-truoc': 120 })).to.equal('3');
    expect(points(rule, 6, { tu: 5, 'nam-truoc': 120 })).to.equal('3');
  });

  it('16 one late, all late', () => {
    const rule: WrittenRule = { kind: 'checklist', parts: [{ of: 'dung-han', points: 6 }] };
    expect([[1, 1, 1], [1, 0, 1]].map((revisions) => points(rule, 6, { 'dung-han': { revisions: revisions.map((value) => ({ value })) } }))).to.deep.equal(['6', '0']);
  });

  it('18 and 19 bands with their lower edge, and gates', () => {
    const gate: Condition = { kind: 'criterion', criterion: 'dieu-kien', is: 'passed' };
    const bands: CriteriaSet['bands'] = [{ id: 'cao', name: { vi: 'Cao' }, min: 90, gate }, { id: 'thap', name: { vi: 'Thấp' }, min: 0 }];
    const items = [criterion('diem', { rule: { kind: 'published', of: 'diem' }, maxPoints: 100 }), criterion('dieu-kien', { rule: { kind: 'allOf', parts: [{ of: 'hop-tinh', atLeast: 1 }] } })];
    const band = (diem: number, met: number): string | undefined => evaluated(items, { diem, 'hop-tinh': met }, { bands }).band?.lowest?.id;
    expect([band(90, 1), band(89.99, 1), band(90, 0)]).to.deep.equal(['cao', 'thap', 'thap']);
  });

  it('20 and 21 count of passed criteria, and all of them', () => {
    const items = Array.from({ length: 10 }, (_, index) => criterion(`k${index}`, { rule: { kind: 'atLeast', of: 'lan', threshold: index + 1 } }));
    const decisions: CriteriaSet['decisions'] = [5, 10].map((count) => ({ id: `tu-${count}`, name: { vi: `Đạt từ ${count}` }, kind: 'grant', when: { kind: 'criteria', are: 'passed', count } }));
    const states = (lan: number): readonly unknown[] => evaluated(items, { lan }, { decisions }).decisions!.map(({ state }) => state);
    expect([4, 5, 9, 10].map(states)).to.deep.equal([['notAchieved', 'notAchieved'], ['achieved', 'notAchieved'], ['achieved', 'notAchieved'], ['achieved', 'achieved']]);
  });

  it('22 roll-up over lower units: at least 25% smart villages', () => {
    const decisions: CriteriaSet['decisions'] = [{ id: 'xa', name: { vi: 'Xã thông minh' }, kind: 'grant', when: { kind: 'children', decision: 'thon', is: 'achieved', percent: 25 } }];
    const children = (count: number): Subject['children'] => Array.from({ length: 8 }, (_, index) => ({ place: { name: `Thôn Mẫu ${index}` }, decisions: { thon: index < count ? 'achieved' : 'notAchieved' } as const }));
    const state = (count: number): unknown => evaluated([criterion('one', { rule: { kind: 'atLeast', of: 'ty-le', threshold: 1 } })], {}, { decisions }, { children: children(count) }).decisions![0]!.state;
    expect([1, 2].map(state)).to.deep.equal(['notAchieved', 'achieved']);
  });

  it('23 per 100 inhabitants, and physical units', () => {
    expect([[899, 1000], [900, 1000]].map(([tu, mau]) => status({ kind: 'rate', ...pair, per: 100, threshold: 90 }, { tu: tu!, mau: mau! }))).to.deep.equal(['failed', 'passed']);
    expect([90.9, 91].map((speed) => status({ kind: 'atLeast', of: 'toc-do', threshold: 91 }, { 'toc-do': speed }))).to.deep.equal(['failed', 'passed']);
  });

  it('24 mean of capped progress to absolute targets: the eleven of the campaign', () => {
    const targets = [100_000, 50_000, 30_000, 10_000, 102, 500, 102, 1000, 20_000, 102, 102];
    const counts = targets.map((_, index) => countInput(`c${index}`));
    const rule: WrittenRule = { kind: 'progress', terms: targets.map((target, index) => ({ of: `c${index}`, target })) };
    const score = (share: (target: number, index: number) => number): number | undefined =>
      evaluated([criterion('one', { rule, maxPoints: 100 })], Object.fromEntries(targets.map((target, index) => [`c${index}`, share(target, index)])), { inputs: counts }).total.points?.rounded;
    expect(score((target) => target)).to.equal(100);
    expect(score((target) => target * 3)).to.equal(100);
    expect(score((target, index) => (index === 0 ? 0 : target))).to.equal(90.91);
    expect(score((target) => target / 2)).to.equal(50);
  });

  it('26 self-score beside verified score', () => {
    const { criteria } = evaluated([criterion('one', { rule: { kind: 'ratio', of: 'ty-le' }, maxPoints: 20 })], { 'ty-le': 50 }, {}, { assessments: { one: { selfScore: 15, verified: 12 } } });
    expect([criteria[0]!.points?.rounded, criteria[0]!.assessment]).to.deep.equal([10, { selfScore: 15, verified: 12 }]);
  });

  it('27 relative to the best, 28 bonus and penalty', () => {
    expect(points({ kind: 'peerRelative', of: 'toc-do', peers: 'lon-nhat', better: 'more' }, 10, { 'toc-do': 40 }, {}, { peers: { 'toc-do': [40, 80] } })).to.equal('5');
    const items = [criterion('chinh', { rule: { kind: 'ratio', of: 'ty-le' }, maxPoints: 100 }), criterion('thuong', { rule: { kind: 'perItem', of: 'lan', points: 1 }, maxPoints: 5, counts: 'bonus' }), criterion('tru', { rule: { kind: 'perItem', of: 'tu', points: 2 }, maxPoints: 10, counts: 'penalty' })];
    const total = (lan: number, tu: number): string | undefined => evaluated(items, { 'ty-le': 90, lan, tu }, { maxPoints: 100 }).total.points?.exact;
    expect([total(0, 0), total(5, 0), total(9, 0), total(0, 5), total(0, 6)]).to.deep.equal(['90', '95', '95', '80', '80']);
  });
});
