import { civilDate } from '@xaso/core';
import { expect } from 'chai';
import { explain } from '../explain/explain.js';
import { criteriaSet, criterion, shareInput, subject } from '../fixtures/index.js';
import { criteriaMessages } from '../messages/vi.js';
import type { CriteriaSet, Criterion } from '../set/criteria-set.schema.js';
import { parseCriteriaSet } from '../set/parse-criteria-set.js';
import type { Subject } from '../subject/subject.js';
import type { Attribute, ThresholdTable } from '../table/table.schema.js';
import { compileCriteriaSet } from './compile-criteria-set.js';
import { evaluate } from './evaluate.js';
import type { CriterionResult } from './evaluation.js';
import { planFor } from './plan-for.js';

const group: Attribute = { id: 'nhom-xa', name: { vi: 'Nhóm xã' }, kind: 'choice', options: [1, 2, 3].map((place) => ({ id: `nhom-${place}`, name: { vi: `Nhóm ${place}` } })) };
const people: Attribute = { id: 'dan-so', name: { vi: 'Dân số' }, kind: 'number', min: 0, whole: true };
const byGroup: ThresholdTable = {
  id: 'nguong', name: { vi: 'Ngưỡng mẫu' }, hit: 'unique',
  rows: [{ when: [{ of: 'nhom-xa', in: ['nhom-1'] }], values: [80] }, { when: [{ of: 'nhom-xa', in: ['nhom-2', 'nhom-3'] }], values: [60] }],
};

function tableSet(table: ThresholdTable, changes: Partial<CriteriaSet> = {}, item: Partial<Criterion> = {}): CriteriaSet {
  return criteriaSet([criterion('one', { rule: { kind: 'atLeast', of: 'share', threshold: { table: table.id } }, maxPoints: 10, ...item })], { inputs: [shareInput('share')], attributes: [group, people], tables: [table], ...changes });
}

function judged(set: CriteriaSet, share: number, attributes: Subject['attributes'], day?: string): CriterionResult {
  expect(parseCriteriaSet(set).findings.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  return evaluate(compileCriteriaSet(set), { ...subject({ share }), attributes }, { asOf: day === undefined ? undefined : civilDate(day) }).criteria[0]!;
}

describe('a threshold by unit', () => {
  const set = tableSet(byGroup);

  for (const [unit, share, status] of [['nhom-1', 79.99, 'failed'], ['nhom-1', 80, 'passed'], ['nhom-2', 59.99, 'failed'], ['nhom-2', 60, 'passed'], ['nhom-3', 60, 'passed']] as const) {
    it(`is ${status} at ${share}% for ${unit}`, () => {
      expect(judged(set, share, { 'nhom-xa': unit }).status).to.equal(status);
    });
  }

  it('stays open for a unit of which the group is not known, but only where that matters', () => {
    expect(judged(set, 70, {})).to.deep.include({ status: 'missing', open: { min: 0, max: 10 } });
    expect(judged(set, 80, {}).status).to.equal('passed');
    expect(judged(set, 59, {}).status).to.equal('failed');
    expect(judged(set, 70, { 'nhom-xa': 'nhom-9' }).status).to.equal('missing');
  });

  it('says which row gave the figure and why, also from a kept evaluation in which only the trace is left', () => {
    const evaluation = evaluate(compileCriteriaSet(set), { ...subject({ share: 70 }), attributes: { 'nhom-xa': 'nhom-1' } });
    const lines = explain(JSON.parse(JSON.stringify(evaluation)) as typeof evaluation, criteriaMessages, 'vi').children[0]!.lines.map(({ text }) => text);

    expect(lines).to.include('Ngưỡng 80%: theo dòng 1 của bảng “Ngưỡng mẫu”, vì Nhóm xã là Nhóm 1');
    expect(lines).to.include('Yêu cầu: từ 80% trở lên');
    expect(evaluation.criteria[0]!.trace.rule).to.deep.equal({ kind: 'atLeast', of: 'share', threshold: 80 });
  });

  it('says that the row is not known, and by what it would be', () => {
    const evaluation = evaluate(compileCriteriaSet(set), subject({ share: 70 }));
    const lines = explain(evaluation, criteriaMessages, 'vi').children[0]!.lines.map(({ text }) => text);

    expect(lines).to.include('Chưa chọn được dòng của bảng “Ngưỡng mẫu”: có thể là 80% · 60%');
    expect(lines).to.include('chưa rõ Nhóm xã');
    expect(lines.some((line) => line.startsWith('Yêu cầu'))).to.equal(false);
    expect(evaluation.warnings.map(({ code }) => code)).to.include('evaluation.attribute-missing');
  });

  it('is settled for one subject by planFor, so that others can ask the rule itself', () => {
    const plan = planFor(compileCriteriaSet(set), { ...subject({}), attributes: { 'nhom-xa': 'nhom-2' } });
    expect(plan.criteria[0]!.spec).to.deep.equal({ kind: 'atLeast', of: 'share', threshold: 60 });
  });
});

describe('a threshold by day', () => {
  const byDay: ThresholdTable = {
    id: 'theo-ngay', name: { vi: 'Ngưỡng theo ngày' }, hit: 'first',
    rows: [{ when: [{ until: civilDate('2025-06-30') }], values: [50] }, { when: [], values: [70], note: { vi: 'Từ khi có chính quyền hai cấp' } }],
  };
  const set = tableSet(byDay);

  it('changes from one day to the next', () => {
    expect(judged(set, 60, {}, '2025-06-30').status).to.equal('passed');
    expect(judged(set, 60, {}, '2025-07-01').status).to.equal('failed');
    expect(judged(set, 60, {}).status).to.equal('missing');
  });

  it('warns that the day is not known', () => {
    const codes = (day?: string): readonly string[] => evaluate(compileCriteriaSet(set), subject({ share: 60 }), { asOf: day === undefined ? undefined : civilDate(day) }).warnings.map(({ code }) => code);
    expect(codes()).to.include('evaluation.day-missing');
    expect(codes('2025-07-01')).to.not.include('evaluation.day-missing');
  });
});

describe('a threshold by a number', () => {
  const bySize: ThresholdTable = {
    id: 'co', name: { vi: 'Ngưỡng theo dân số' }, hit: 'unique', columns: ['muc', 'diem'],
    rows: [{ when: [{ of: 'dan-so', atMost: 4999 }], values: [50, 1] }, { when: [{ of: 'dan-so', atLeast: 5000, lessThan: 10_000 }], values: [60, 2] }, { when: [{ of: 'dan-so', atLeast: 10_000 }], values: ['notApplicable', 3] }],
  };
  const set = tableSet(bySize, {}, { rule: { kind: 'atLeast', of: 'share', threshold: { table: 'co', column: 'muc' } }, notApplicable: 'full' });

  it('has its edges where the decision has them', () => {
    expect([4999, 5000, 9999].map((size) => judged(set, 55, { 'dan-so': size }).status)).to.deep.equal(['passed', 'failed', 'failed']);
  });

  it('does not apply where the row says so', () => {
    expect(judged(set, 1, { 'dan-so': 10_000 })).to.deep.include({ status: 'notApplicable', points: { exact: '10', rounded: 10 } });
  });
});

describe('parseCriteriaSet of tables', () => {
  const codes = (table: ThresholdTable, changes: Partial<CriteriaSet> = {}): readonly (readonly [string, unknown])[] =>
    parseCriteriaSet(tableSet(table, changes)).findings.filter(({ severity }) => severity === 'error').map(({ code, values }) => [code, 'case' in values ? values['case'] : values['row'] ?? values['count']] as const);
  const row = (classes: readonly string[], value: number): ThresholdTable['rows'][number] => ({ when: [{ of: 'nhom-xa', in: [...classes] }], values: [value] });

  it('proves that no unit falls through, and names the one that does', () => {
    expect(codes(byGroup)).to.deep.equal([]);
    expect(codes({ ...byGroup, rows: [row(['nhom-1'], 80), row(['nhom-3'], 60)] })).to.deep.equal([['criteria.table-gap', 'Nhóm xã: Nhóm 2']]);
  });

  it('names two rows that hold for the same unit, unless the first of them counts', () => {
    const rows = [row(['nhom-1', 'nhom-2'], 80), row(['nhom-2', 'nhom-3'], 60)];
    expect(codes({ ...byGroup, rows })).to.deep.equal([['criteria.table-overlap', 'Nhóm xã: Nhóm 2']]);
    expect(codes({ ...byGroup, hit: 'first', rows })).to.deep.equal([]);
  });

  it('names a row that is never reached', () => {
    expect(codes({ ...byGroup, hit: 'first', rows: [{ when: [], values: [50] }, row(['nhom-2'], 60)] })).to.deep.equal([['criteria.row-unreachable', 2]]);
  });

  it('finds a gap between two numbers, but none between two whole numbers', () => {
    const sized = (edge: number, whole: boolean): readonly (readonly [string, unknown])[] => codes({ ...byGroup, rows: [{ when: [{ of: 'dan-so', atMost: 4999 }], values: [1] }, { when: [{ of: 'dan-so', atLeast: edge }], values: [2] }] }, { attributes: [group, { ...people, whole }] });
    expect(sized(5000, true)).to.deep.equal([]);
    expect(sized(5001, true)).to.deep.equal([['criteria.table-gap', 'Dân số: trên 4999, dưới 5001']]);
    expect(sized(5000, false)).to.deep.equal([['criteria.table-gap', 'Dân số: trên 4999, dưới 5000']]);
    expect(sized(4999, true)).to.deep.equal([['criteria.table-overlap', 'Dân số: 4999']]);
  });

  it('looks at the days of the set only', () => {
    const rows = [{ when: [{ since: civilDate('2025-01-01'), until: civilDate('2025-12-31') }], values: [1] }, { when: [{ since: civilDate('2026-01-02') }], values: [2] }];
    expect(codes({ ...byGroup, rows }, { effectiveFrom: civilDate('2025-01-01') })).to.deep.equal([['criteria.table-gap', 'từ ngày 2026-01-01 đến trước ngày 2026-01-02']]);
    expect(codes({ ...byGroup, rows }, { effectiveFrom: civilDate('2025-01-01'), effectiveTo: civilDate('2025-12-31') })).to.deep.equal([['criteria.row-unreachable', 2]]);
  });

  it('looks at combinations', () => {
    const both = (classes: readonly string[], bound: object, value: number): ThresholdTable['rows'][number] => ({ when: [{ of: 'nhom-xa', in: [...classes] }, { of: 'dan-so', ...bound }], values: [value] });
    const rows = [both(['nhom-1', 'nhom-2'], { lessThan: 5000 }, 1), both(['nhom-1'], { atLeast: 5000 }, 2), both(['nhom-3'], { atLeast: 0 }, 3)];
    expect(codes({ ...byGroup, rows })).to.deep.equal([['criteria.table-gap', 'Nhóm xã: Nhóm 2; Dân số: 5000']]);
  });

  it('refuses a table that could not be proven in a while', () => {
    const numbers = ['p', 'q', 'r'].map((id): Attribute => ({ id, name: { vi: id }, kind: 'number' }));
    const rows = Array.from({ length: 40 }, (_, index) => ({ when: numbers.map(({ id }) => ({ of: id, atLeast: index, lessThan: index + 1 })), values: [1] }));
    expect(codes({ ...byGroup, rows }, { attributes: numbers }).map(([code]) => code)).to.deep.equal(['criteria.table-too-large']);
  });

  it('names what does not fit: columns, attributes, classes, tables that are not there', () => {
    expect(codes({ ...byGroup, rows: [{ when: [], values: [1, 2] }] })).to.deep.equal([['criteria.table-width', 2]]);
    expect(codes({ ...byGroup, rows: [{ when: [{ of: 'vung', in: ['a'] }], values: [1] }] }).map(([code]) => code)).to.deep.equal(['criteria.attribute-unknown']);
    expect(codes({ ...byGroup, rows: [row(['nhom-7'], 1)] }).map(([code]) => code)).to.deep.equal(['criteria.class-unknown']);
    expect(codes({ ...byGroup, rows: [{ when: [{ of: 'dan-so', in: ['nhom-1'] }], values: [1] }] }).map(([code]) => code)).to.deep.equal(['criteria.attribute-kind']);
    expect(codes(byGroup, { tables: [] }).map(([code]) => code)).to.deep.equal(['criteria.table-unknown']);
  });

  it('finds a fault of a rule in the figure of any row', () => {
    const set = tableSet({ ...byGroup, rows: [row(['nhom-1', 'nhom-2'], 80), row(['nhom-3'], 0)] }, {}, { rule: { kind: 'ratioToTarget', of: 'share', target: { table: 'nguong' } } });
    expect(parseCriteriaSet(set).findings.map(({ code, where }) => [code, (where as { path: string }).path])).to.deep.include(['criteria.target-not-positive', 'items[0].rule.target']);
  });
});
