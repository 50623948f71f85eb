import { expect } from 'chai';
import type { Condition } from '../decision/condition.js';
import type { DecisionOutcome } from '../decision/decision-result.js';
import { explain } from '../explain/explain.js';
import { criteriaSet, criterion, shareInput, subject } from '../fixtures/index.js';
import { criteriaMessagesEn } from '../messages/en.js';
import { criteriaMessages } from '../messages/vi.js';
import type { CriteriaSet, Decision } from '../set/criteria-set.schema.js';
import { parseCriteriaSet } from '../set/parse-criteria-set.js';
import type { Subject } from '../subject/subject.js';
import { compileCriteriaSet } from './compile-criteria-set.js';
import { evaluate } from './evaluate.js';
import type { Evaluation } from './evaluation.js';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'k'];

/** Ten verdicts of 10 points each, in two groups of five. */
function titleSet(decisions: readonly Partial<Decision>[], changes: Partial<CriteriaSet> = {}): CriteriaSet {
  return criteriaSet(
    ids.map((id, index) => criterion(id, { rule: { kind: 'atLeast', of: id, threshold: 60 }, maxPoints: 10, group: index < 5 ? 'dau' : 'sau', notApplicable: 'leftOutRescaled' })),
    {
      inputs: ids.map((id) => shareInput(id)),
      groups: ['dau', 'sau'].map((id) => ({ id, name: { vi: `Nhóm mẫu ${id}` } })),
      bands: [90, 70, 0].map((min) => ({ id: `tu-${min}`, name: { vi: `Loại từ ${min}` }, min })),
      decisions: decisions.map((decision, index): Decision => ({ id: `d${index}`, name: { vi: `Danh hiệu mẫu ${index}` }, kind: 'grant', when: { kind: 'points', atLeast: 1 }, ...decision })),
      ...changes,
    },
  );
}

type Marks = Readonly<Record<string, number | undefined>>;

/** So many passed from the start, the others failed, but for what is told otherwise; `undefined` is not known. */
function marks(passed: number, changes: Marks = {}): Subject {
  const all: Marks = { ...Object.fromEntries(ids.map((id, index) => [id, index < passed ? 100 : 0])), ...changes };
  return subject(Object.fromEntries(Object.entries(all).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]]))));
}

function evaluated(set: CriteriaSet, one: Subject): Evaluation {
  expect(parseCriteriaSet(set).findings.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  return evaluate(compileCriteriaSet(set), one);
}

function outcome(when: Condition, one: Subject, changes: Partial<CriteriaSet> = {}): DecisionOutcome['state'] {
  return evaluated(titleSet([{ when }], changes), one).decisions![0]!.state;
}

describe('conditions', () => {
  it('count criteria, on both sides of the bound', () => {
    const nine: Condition = { kind: 'criteria', are: 'passed', count: 9 };
    expect([8, 9].map((passed) => outcome(nine, marks(passed)))).to.deep.equal(['notAchieved', 'achieved']);
    expect(outcome(nine, marks(8, { k: undefined }))).to.equal('undecided');
    expect(outcome(nine, marks(9, { k: undefined }))).to.equal('achieved');
    expect(outcome(nine, marks(7, { k: undefined }))).to.equal('notAchieved');
  });

  it('take shares exactly: 30% of ten are three', () => {
    const share: Condition = { kind: 'criteria', are: 'failed', percent: 30 };
    expect([8, 7].map((passed) => outcome(share, marks(passed)))).to.deep.equal(['notAchieved', 'achieved']);
    const odd: Condition = { kind: 'criteria', are: 'failed', percent: 30.01 };
    expect([7, 6].map((passed) => outcome(odd, marks(passed)))).to.deep.equal(['notAchieved', 'achieved']);
  });

  it('join "at least 30% failed" with "one of this list among them"', () => {
    const both: Condition = { kind: 'all', of: [{ kind: 'criteria', are: 'failed', percent: 30 }, { kind: 'criteria', among: ['a', 'b'], are: 'failed', count: 1 }] };
    expect(outcome(both, marks(7))).to.equal('notAchieved');
    expect(outcome(both, marks(8, { a: 0 }))).to.equal('achieved');
    expect(outcome(both, marks(9, { a: 0 }))).to.equal('notAchieved');
    expect(outcome(both, marks(8, { a: undefined }))).to.equal('undecided');
  });

  it('leave out what does not apply', () => {
    const one = marks(7, { a: undefined });
    const without = { ...one, facts: { ...one.facts, a: { status: 'notApplicable' as const } } };
    // Three of the nine that apply are a third; three of ten would be less.
    expect(outcome({ kind: 'criteria', are: 'failed', percent: 33 }, without)).to.equal('achieved');
    expect(outcome({ kind: 'criteria', are: 'failed', percent: 33 }, marks(7))).to.equal('notAchieved');
    expect(outcome({ kind: 'criterion', criterion: 'a', is: 'passed' }, without)).to.equal('achieved');
  });

  it('know nothing of a share of nothing', () => {
    const nothing = subject(Object.fromEntries(['a', 'b'].map((id) => [id, { status: 'notApplicable' as const }])));
    expect(outcome({ kind: 'criteria', among: ['a', 'b'], are: 'passed', percent: 50 }, nothing)).to.equal('undecided');
  });

  it('ask groups, points, bands and their own parts', () => {
    expect([4, 5].map((passed) => outcome({ kind: 'groups', among: ['dau'], are: 'passed', count: 1 }, marks(passed)))).to.deep.equal(['notAchieved', 'achieved']);
    expect([5, 10].map((passed) => outcome({ kind: 'groups', are: 'passed', percent: 100 }, marks(passed)))).to.deep.equal(['notAchieved', 'achieved']);
    expect([6, 7].map((passed) => outcome({ kind: 'points', atLeast: 70 }, marks(passed)))).to.deep.equal(['notAchieved', 'achieved']);
    expect([4, 5].map((passed) => outcome({ kind: 'points', group: 'dau', percent: 90 }, marks(passed)))).to.deep.equal(['notAchieved', 'achieved']);
    expect([6, 7].map((passed) => outcome({ kind: 'band', atLeast: 'tu-70' }, marks(passed)))).to.deep.equal(['notAchieved', 'achieved']);
    expect([6, 7].map((passed) => outcome({ kind: 'not', of: [{ kind: 'points', atLeast: 70 }] }, marks(passed)))).to.deep.equal(['achieved', 'notAchieved']);
    const two: Condition = { kind: 'atLeast', count: 2, of: ['a', 'b', 'c'].map((id) => ({ kind: 'criterion', criterion: id, is: 'passed' })) };
    expect([1, 2].map((passed) => outcome(two, marks(passed)))).to.deep.equal(['notAchieved', 'achieved']);
    expect(outcome({ kind: 'any', of: [{ kind: 'criterion', criterion: 'a', is: 'passed' }, { kind: 'criterion', criterion: 'k', is: 'passed' }] }, marks(0, { k: undefined }))).to.equal('undecided');
  });

  it('stay open in an incomplete set as far as what it does not hold could turn them', () => {
    const incomplete = { complete: false, declaredCriteria: 12 };
    expect(outcome({ kind: 'criteria', are: 'failed', percent: 30 }, marks(10), incomplete)).to.equal('notAchieved');
    expect(outcome({ kind: 'criteria', are: 'failed', percent: 30 }, marks(8), incomplete)).to.equal('undecided');
    expect(outcome({ kind: 'criteria', are: 'passed', count: 9 }, marks(6), incomplete)).to.equal('notAchieved');
    // An incomplete set never grants: what it does not hold may ask for more.
    expect(outcome({ kind: 'criteria', are: 'passed', count: 9 }, marks(10), incomplete)).to.equal('undecided');
    expect(outcome({ kind: 'criteria', are: 'passed', count: 9 }, marks(0), { complete: false })).to.equal('undecided');
  });
});

describe('decisions', () => {
  const title: Partial<Decision> = { id: 'co-ban', when: { kind: 'criteria', are: 'passed', count: 6 } };
  const higher: Partial<Decision> = { id: 'nang-cao', requires: ['co-ban'], when: { kind: 'criteria', are: 'passed', count: 8 } };
  const keep: Partial<Decision> = { id: 'giu', kind: 'keep', of: 'co-ban', when: { kind: 'criteria', are: 'passed', count: 5 } };
  const revoke: Partial<Decision> = { id: 'thu-hoi', kind: 'revoke', of: 'co-ban', when: { kind: 'criteria', are: 'failed', percent: 70 } };
  const set = titleSet([higher, title, keep, revoke]);
  const states = (one: Subject): Readonly<Record<string, string>> => Object.fromEntries(evaluated(set, one).decisions!.map(({ id, state }) => [id, state]));

  it('grant a level with the one below it', () => {
    expect(states(marks(8))).to.include({ 'co-ban': 'achieved', 'nang-cao': 'achieved' });
    expect(states(marks(7))).to.include({ 'co-ban': 'achieved', 'nang-cao': 'notAchieved' });
    expect(states(marks(5))).to.include({ 'co-ban': 'notAchieved', 'nang-cao': 'notAchieved' });
  });

  it('name the level below that is lacking', () => {
    const lacking = evaluated(titleSet([{ ...title, when: { kind: 'criterion', criterion: 'k', is: 'passed' } }, { ...higher, when: { kind: 'criteria', are: 'passed', count: 1 } }]), marks(5)).decisions![1]!;
    expect(lacking).to.deep.include({ state: 'undecided', lacking: ['co-ban'] });
    const never = { ...marks(5), previous: { 'co-ban': 'never' as const } };
    expect(evaluated(titleSet([{ ...title, when: { kind: 'criterion', criterion: 'k', is: 'passed' } }, { ...higher, when: { kind: 'criteria', are: 'passed', count: 1 } }]), never).decisions![1]).to.deep.include({ state: 'notAchieved', lacking: ['co-ban'] });
  });

  it('keep and revoke only what was held, and say so where nobody knows', () => {
    const held = (passed: number): Subject => ({ ...marks(passed), previous: { 'co-ban': 'held' } });
    expect(states(held(5))).to.include({ giu: 'achieved', 'thu-hoi': 'notAchieved' });
    expect(states(held(4))).to.include({ giu: 'notAchieved', 'thu-hoi': 'notAchieved' });
    expect(states(held(3))).to.include({ giu: 'notAchieved', 'thu-hoi': 'achieved' });
    expect(states({ ...marks(3), previous: { 'co-ban': 'never' } })).to.include({ giu: 'notApplicable', 'thu-hoi': 'notApplicable' });
    expect(states(marks(3))).to.include({ giu: 'notAchieved', 'thu-hoi': 'undecided' });
  });

  it('ask what was before', () => {
    const again: Condition = { kind: 'previous', decision: 'd0', is: 'ever' };
    const of = (state: 'held' | 'lost' | 'never', is: 'held' | 'ever'): string => outcome({ ...again, is } as Condition, { ...marks(0), previous: { d0: state } });
    expect([of('held', 'held'), of('lost', 'held'), of('lost', 'ever'), of('never', 'ever')]).to.deep.equal(['achieved', 'notAchieved', 'achieved', 'notAchieved']);
    expect(outcome(again, marks(0))).to.equal('undecided');
  });

  it('count the units below, and those of which nothing came as not known', () => {
    const lost: Condition = { kind: 'children', decision: 'thu-hoi', is: 'achieved', percent: 30 };
    const children = (count: number, of: number): Subject['children'] => Array.from({ length: of }, (_, index) => ({ place: { name: `Xã Mẫu ${index}` }, decisions: { 'thu-hoi': index < count ? 'achieved' : 'notAchieved' } as const }));
    expect([2, 3].map((count) => outcome(lost, { ...marks(0), children: children(count, 10) }))).to.deep.equal(['notAchieved', 'achieved']);
    expect(outcome(lost, { ...marks(0), children: children(2, 9), childCount: 10 })).to.equal('undecided');
    expect(outcome(lost, marks(0))).to.equal('undecided');
  });

  it('give their reasons in both languages', () => {
    const evaluation = evaluated(set, { ...marks(3, { a: undefined }), previous: { 'co-ban': 'held' } });
    const kept = JSON.parse(JSON.stringify(evaluation)) as Evaluation;
    const lines = (language: 'vi' | 'en'): readonly string[] => explain(kept, language === 'vi' ? criteriaMessages : criteriaMessagesEn, language).lines.filter(({ kind }) => kind === 'decision').map(({ text }) => text);

    expect(lines('vi')).to.deep.equal([
      'Danh hiệu mẫu 0: chưa đạt',
      // Held before, but to be revoked now.
      'Cần có trước: Danh hiệu mẫu 1',
      'Điều kiện chưa có: ít nhất 8 tiêu chí đạt trong cả bộ (hiện 2/10)',
      'Danh hiệu mẫu 1: chưa đạt',
      'Điều kiện chưa có: ít nhất 6 tiêu chí đạt trong cả bộ (hiện 2/10)',
      'Danh hiệu mẫu 2: không giữ được',
      'Điều kiện chưa có: ít nhất 5 tiêu chí đạt trong cả bộ (hiện 2/10)',
      'Danh hiệu mẫu 3: đủ căn cứ thu hồi',
      'Điều kiện đã có: ít nhất 70% tiêu chí không đạt trong cả bộ (hiện 7/10)',
    ]);
    expect(lines('en')[8]).to.equal('Condition met: at least 70% criteria not met in the whole set (now 7/10)');
  });
});

describe('bands with gates', () => {
  const gate: Condition = { kind: 'criterion', criterion: 'a', is: 'passed' };
  const high: Condition = { kind: 'all', of: [gate, { kind: 'criterion', criterion: 'b', is: 'passed' }] };
  const bands = [{ id: 'cao', name: { vi: 'Cao' }, min: 80, gate: high }, { id: 'vua', name: { vi: 'Vừa' }, min: 60, gate }, { id: 'thap', name: { vi: 'Thấp' }, min: 0 }];
  const set = titleSet([], { bands, decisions: undefined });
  const band = (one: Subject): readonly unknown[] => {
    const { lowest, highest, certain } = evaluated(set, one).band!;
    return [lowest?.id, highest?.id, certain];
  };

  it('drop to the highest band that is satisfied', () => {
    expect(band(marks(10))).to.deep.equal(['cao', 'cao', true]);
    expect(band(marks(10, { b: 0 }))).to.deep.equal(['vua', 'vua', true]);
    expect(band(marks(10, { a: 0 }))).to.deep.equal(['thap', 'thap', true]);
    expect(band(marks(7))).to.deep.equal(['vua', 'vua', true]);
  });

  it('stay open where a gate is', () => {
    expect(band(marks(10, { b: undefined }))).to.deep.equal(['vua', 'cao', false]);
    expect(band(marks(10, { a: undefined }))).to.deep.equal(['thap', 'cao', false]);
  });

  it('say which requirement is not met, and that no points are missing', () => {
    const evaluation = evaluated(set, marks(10, { b: 0 }));
    expect(evaluation.band!.next).to.deep.include({ gap: 0 });
    expect(explain(evaluation, criteriaMessages, 'vi').lines.filter(({ kind }) => kind === 'band').map(({ text }) => text)).to.deep.equal(['Xếp loại: Vừa', 'Điều kiện của loại Vừa: đã đủ', 'Điều kiện của loại Cao: chưa đủ', 'Điều kiện chưa có: “Tiêu chí mẫu b” đạt']);
  });
});

describe('parseCriteriaSet of decisions', () => {
  const found = (decisions: readonly Partial<Decision>[], changes: Partial<CriteriaSet> = {}): readonly string[] => parseCriteriaSet(titleSet(decisions, changes)).findings.map(({ code }) => code);

  it('names what is not there', () => {
    expect(found([{ when: { kind: 'criterion', criterion: 'x', is: 'passed' } }])).to.deep.equal(['criteria.condition-unknown']);
    expect(found([{ when: { kind: 'band', atLeast: 'x' } }])).to.deep.equal(['criteria.condition-unknown']);
    expect(found([{ requires: ['x'] }])).to.deep.equal(['criteria.condition-unknown']);
    expect(found([{ kind: 'revoke' }])).to.deep.equal(['criteria.decision-of-needed']);
  });

  it('names what can’t be read', () => {
    expect(found([{ when: { kind: 'sometimes' } as never }])).to.deep.equal(['criteria.condition-broken']);
    expect(found([{ when: { kind: 'all', of: [] } }])).to.deep.equal(['criteria.condition-broken']);
    expect(found([{ when: { kind: 'atLeast', count: 3, of: [{ kind: 'points', atLeast: 1 }] } }])).to.deep.equal(['criteria.condition-broken']);
    expect(found([{ when: { kind: 'criteria', are: 'passed' } }])).to.deep.equal(['criteria.condition-bound']);
    expect(found([{ when: { kind: 'criteria', are: 'passed', count: 1, percent: 1 } }])).to.deep.equal(['criteria.condition-bound']);
    let deep: Condition = { kind: 'points', atLeast: 1 };
    for (let level = 0; level < 13; level += 1) deep = { kind: 'all', of: [deep] };
    expect(found([{ when: deep }])).to.deep.equal(['criteria.condition-too-large']);
  });

  it('names circles', () => {
    expect(found([{ when: { kind: 'decision', decision: 'd0' } }])).to.include('criteria.decision-cycle');
    expect(found([{ requires: ['d1'] }, { requires: ['d0'] }])).to.deep.equal(['criteria.decision-cycle', 'criteria.decision-cycle']);
    expect(found([], { decisions: undefined, bands: [{ id: 'x', name: { vi: 'X' }, min: 0, gate: { kind: 'band', atLeast: 'x' } }] })).to.deep.equal(['criteria.gate-on-band']);
  });

  it('names a decision that nobody can get, and one that everybody does', () => {
    expect(found([{ when: { kind: 'points', atLeast: 101 } }])).to.deep.equal(['criteria.decision-impossible']);
    expect(found([{ when: { kind: 'points', atLeast: 100 } }])).to.deep.equal([]);
    expect(found([{ when: { kind: 'criteria', are: 'passed', count: 11 } }])).to.deep.equal(['criteria.decision-impossible']);
    expect(found([{ when: { kind: 'points', atLeast: 0 } }])).to.deep.equal(['criteria.decision-always']);
  });

  it('does not take points for a verdict', () => {
    const set = criteriaSet([criterion('a', { rule: { kind: 'ratio', of: 'share' }, maxPoints: 10 })], { inputs: [shareInput('share')], decisions: [{ id: 'd', name: { vi: 'D' }, kind: 'grant', when: { kind: 'criterion', criterion: 'a', is: 'passed' } }] });
    expect(parseCriteriaSet(set).findings.map(({ code }) => code)).to.deep.equal(['criteria.cannot-pass']);
  });
});
