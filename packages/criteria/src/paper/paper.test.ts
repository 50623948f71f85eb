import { civilDate, placeholdersOf, type Message } from '@xaso/core';
import { expect } from 'chai';
import { compileCriteriaSet } from '../engine/compile-criteria-set.js';
import { evaluate } from '../engine/evaluate.js';
import { criteriaSet, criterion, shareInput } from '../fixtures/sets.js';
import { criteriaMessages } from '../messages/vi.js';
import { gapsOf } from '../plan/gaps-of.js';
import { planMessages } from '../plan/plan-messages.js';
import { planToGoal } from '../plan/plan-to-goal.js';
import type { CriteriaSet } from '../set/criteria-set.schema.js';
import type { Fact, Subject } from '../subject/subject.js';
import { chairmanPage, ownGoal, type ChairmanPage, type ChairmanPageInput } from './chairman-page.js';
import { paperMessagesEn } from './paper-messages.en.js';
import { paperMessages } from './paper-messages.js';
import { selfAssessment, type SelfAssessmentOptions } from './self-assessment.js';
import { sheetColumnIds, type SelfAssessmentSheet } from './sheet.js';

const words = { language: 'vi', messages: paperMessages } as const;
const vi: Readonly<Record<string, Message>> = paperMessages;
const en: Readonly<Record<string, Message>> = paperMessagesEn;

function subjectOf(facts: Readonly<Record<string, Fact>>, more: Partial<Subject> = {}): Subject {
  return { place: { name: 'Xã Mẫu' }, period: { type: 'quarter', year: 2026, quarter: 3 }, facts, ...more };
}

const set = criteriaSet(
  [
    criterion('a', { code: '1', group: 'g', name: { vi: 'Hộ có cáp quang' }, maxPoints: 10, rule: { kind: 'ratio', of: 'share' } }),
    criterion('b', { code: '2', group: 'g', name: { vi: 'Hồ sơ trực tuyến' }, maxPoints: 10, rule: { kind: 'ratio', numerator: 'above', denominator: 'below' } }),
    criterion('c', { code: '1', group: 'h', name: { vi: 'Việc của tỉnh' }, maxPoints: 5, responsible: 'province', rule: { kind: 'ratio', of: 'share' } }),
  ],
  { groups: [{ id: 'g', name: { vi: 'I. Nhóm một' }, maxPoints: 20 }, { id: 'h', name: { vi: 'II. Nhóm hai' }, maxPoints: 5 }], maxPoints: 25 },
);
const facts = { share: { numerator: 40, denominator: 50 }, above: { value: 30 }, below: { value: 60 } };

function sheet(subject: Subject, more: Partial<SelfAssessmentOptions> = {}, own: CriteriaSet = set): SelfAssessmentSheet {
  return selfAssessment(evaluate(compileCriteriaSet(own), subject), { words, explanations: criteriaMessages, ...more });
}

function page(own: CriteriaSet, subject: Subject, more: Partial<ChairmanPageInput> = {}): ChairmanPage {
  const plan = compileCriteriaSet(own);
  const evaluation = evaluate(plan, subject);
  const goal = more.goal ?? ownGoal(evaluation);
  return chairmanPage({ evaluation, plan, gaps: gapsOf(plan, subject, evaluation), goalPlan: goal === undefined ? undefined : planToGoal(plan, subject, goal), words, planWords: planMessages, ...more });
}

describe('the self-assessment sheet', () => {
  it('has groups with their sums, criteria with their figures, and the total', () => {
    const { rows } = sheet(subjectOf(facts));

    expect(rows.map(({ kind, cells: { order, name, max, self, explanation } }) => [kind, order, name, max, self, explanation])).to.deep.equal([
      ['group', 'I', 'Nhóm một', 20, 13, null],
      ['criterion', '1', 'Hộ có cáp quang', 10, 8, 'Tỷ lệ mẫu share: 80% (40/50 hộ)'],
      ['criterion', '2', 'Hồ sơ trực tuyến', 10, 5, 'Tỷ lệ: 30/60 = 50%'],
      ['group', 'II', 'Nhóm hai', 5, 4, null],
      ['criterion', '1', 'Việc của tỉnh', 5, 4, 'Tỷ lệ mẫu share: 80% (40/50 hộ)'],
      ['total', '', 'Tổng cộng', 25, 17, null],
    ]);
  });

  it('leaves the cell empty of what nobody knows, and says so; it is not 0', () => {
    const { rows } = sheet(subjectOf({ share: { numerator: 40, denominator: 50 } }));

    expect(rows[2]!.cells).to.deep.include({ self: null, explanation: 'Số đếm mẫu above: chưa có số liệu; Số đếm mẫu below: chưa có số liệu' });
    expect(rows.at(-1)!.cells).to.deep.include({ self: 12, explanation: 'mới chấm được 2/3 tiêu chí' });
    expect(sheet(subjectOf({ share: { numerator: 0, denominator: 50 } })).rows[1]!.cells.self).to.equal(0);
  });

  it('takes what the unit gives itself before what is computed, and tells both', () => {
    const assessments = { a: { selfScore: 9.5, verified: 8, explanation: 'Có thêm 8 hộ', documents: [{ number: '12', symbol: 'BC-UBND', title: 'Báo cáo', date: civilDate('2026-10-05') }] } };
    const { rows } = sheet(subjectOf(facts, { assessments }));

    expect(rows[1]!.cells).to.deep.include({ self: 9.5, verified: 8, explanation: 'Có thêm 8 hộ; tính từ số liệu được 8 điểm', documents: '12/BC-UBND, Báo cáo ngày 05/10/2026' });
    expect(rows[0]!.cells).to.deep.include({ self: 14.5, verified: null });
    expect(rows.at(-1)!.cells.self).to.equal(18.5);
  });

  it('adds verified points up only when all of them are verified', () => {
    const all = Object.fromEntries(['a', 'b', 'c'].map((id) => [id, { verified: 3 }]));

    expect(sheet(subjectOf(facts, { assessments: all })).rows.at(-1)!.cells.verified).to.equal(9);
  });

  it('lists evidence of figures among the documents', () => {
    const subject = subjectOf({ ...facts, share: { ...facts.share, evidence: [{ title: 'Biên bản mẫu' }] } });

    expect(sheet(subject, { subject }).rows[1]!.cells.documents).to.equal('Biên bản mẫu');
  });

  it('has its columns in the order of the province, and dotted lines for what is not known', () => {
    const { columns, subtitles } = sheet(subjectOf(facts), { columns: ['name', 'self'] });

    expect(columns.map(({ header }) => header)).to.deep.equal(['Chỉ số', 'Tự chấm']);
    expect(subtitles.at(-1)).to.equal('(Kèm theo Báo cáo số ......../BC-UBND ngày ...../...../.......... của Ủy ban nhân dân Xã Mẫu)');
    expect(sheet(subjectOf(facts)).columns.map(({ id }) => id)).to.deep.equal(sheetColumnIds);
  });

  it('says passed or not where there are no points', () => {
    const verdicts = criteriaSet([criterion('a'), criterion('b', { rule: { kind: 'atLeast', of: 'share', threshold: 90 } })]);

    expect(sheet(subjectOf(facts), {}, verdicts).rows.map(({ cells: { max, self } }) => [max, self])).to.deep.equal([['Đạt', 'Đạt'], ['Đạt', 'Chưa đạt'], [null, null]]);
  });
});

describe("the chairman's page", () => {
  it('says first whether the goal is reached, and why not', () => {
    const { verdict, reasons, title } = page(set, subjectOf(facts), { goal: { kind: 'points', points: 20 } });

    expect(verdict).to.deep.equal({ state: 'notAchieved', text: 'CHƯA ĐẠT' });
    expect(reasons).to.deep.equal(['Còn thiếu 3 điểm: đang có 17, cần 20.']);
    expect(title).to.equal('Việc cần làm để đạt 20 điểm');
  });

  it('is not decided while figures are missing that could turn it, and achieved only when nothing could', () => {
    const open = subjectOf({ share: { numerator: 40, denominator: 50 } });

    expect(page(set, open, { goal: { kind: 'points', points: 20 } }).verdict.state).to.equal('undecided');
    expect(page(set, open, { goal: { kind: 'points', points: 12 } }).verdict.state).to.equal('achieved');
    expect(page(set, open, { goal: { kind: 'points', points: 24 } }).verdict.state).to.equal('notAchieved');
  });

  it('lists what the commune can do in counts, with who and until when, and apart what waits for others or for data', () => {
    const { tasks, lists } = page(set, subjectOf({ share: { numerator: 40, denominator: 50 } }), { leads: { a: { lead: 'Phòng Mẫu' } }, due: civilDate('2026-12-15') });

    expect(tasks).to.deep.equal([{ id: 'a', task: 'I.1. Hộ có cáp quang', lack: 'thêm 10 hộ', gain: '2 điểm', lead: 'Phòng Mẫu', due: '15/12/2026' }]);
    expect(lists).to.deep.equal([{ heading: 'Phải có số liệu trước', items: ['I.2. Hồ sơ trực tuyến'] }, { heading: 'Chờ cấp trên', items: ['II.1. Việc của tỉnh (chờ tỉnh)'] }]);
  });

  it('puts the steps of the plan first, as far as the goal needs them, and says that they are enough', () => {
    const { tasks, taskNotes } = page(set, subjectOf(facts), { goal: { kind: 'points', points: 19 } });
    const planned = planToGoal(compileCriteriaSet(set), subjectOf(facts), { kind: 'points', points: 19 });

    expect(planned.outcome).to.equal('planned');
    expect(tasks[0]!.id).to.equal(planned.steps[0]!.effects[0]!.id);
    expect(taskNotes[0]).to.match(/là đủ để đạt 19 điểm\.$/);
  });

  it('judges recognition by verdicts, and names what failed', () => {
    const source = { sourceIds: ['sample'] };
    const verdicts = criteriaSet([criterion('a', { name: { vi: 'Tiêu chí A' } }), criterion('b', { name: { vi: 'Tiêu chí B' }, rule: { kind: 'atLeast', of: 'share', threshold: 90 } })], { recognition: { name: { vi: 'Xã mẫu' }, grant: { kind: 'allMustPass' }, ...source } });
    const { verdict, reasons, tasks, title } = page(verdicts, subjectOf(facts));

    expect([verdict.text, title]).to.deep.equal(['CHƯA ĐẠT', 'Việc cần làm để đạt “Xã mẫu”']);
    expect(reasons).to.deep.equal(['Còn 1 tiêu chí chưa đạt: Tiêu chí B.']);
    expect(tasks.map(({ lack, gain }) => [lack, gain])).to.deep.equal([['thiếu 5 hộ', 'đạt tiêu chí']]);
  });

  it('shows points alone where the set states no level', () => {
    const { verdict, reasons } = page(set, subjectOf(facts));

    expect(verdict).to.deep.equal({ state: 'points', text: '17/25 ĐIỂM' });
    expect(reasons[0]).to.equal('Bộ tiêu chí không nêu mức đạt nên ở đây chỉ có điểm.');
  });

  it('keeps to one page: what does not fit is counted', () => {
    const many = Array.from({ length: 40 }, (_, index) => criterion(`t${index}`, { name: { vi: `Tiêu chí dài ${'rất dài '.repeat(12)}${index}` }, maxPoints: 1, rule: { kind: 'ratio', of: `s${index}` } }));
    const own = criteriaSet(many, { inputs: many.map((_, index) => shareInput(`s${index}`)) });
    const { tasks, taskNotes } = page(own, subjectOf(Object.fromEntries(many.map((_, index) => [`s${index}`, { numerator: 1, denominator: 10 }]))));

    expect(tasks.length).to.be.within(3, 12);
    expect(taskNotes).to.deep.equal([`Còn ${40 - tasks.length} việc nữa, xem bảng tự chấm.`]);
  });
});

describe('the words of what is printed', () => {
  it('are the same in both languages, with the same values', () => {
    expect(Object.keys(en)).to.have.members(Object.keys(vi));
    for (const [key, message] of Object.entries(vi)) expect([...placeholdersOf(en[key]!)].sort(), key).to.deep.equal([...placeholdersOf(message)].sort());
  });
});

