import { civilDate } from '@xaso/core';
import { expect } from 'chai';
import type { CriteriaSet } from '../set/criteria-set.schema.js';
import { dataRows } from './data-rows.js';
import { factsByName, stateFact } from './facts-by-name.js';
import { importCriteria } from './import-criteria.js';
import { assessmentColumns, readAssessments, type AssessmentField } from './read-assessments.js';
import { criteriaColumns, templateFields } from './criteria-columns.js';

const rows = [
  ['1', 'Tỷ lệ hộ có cáp quang', 10, 'a/b × điểm tối đa; từ 90% trở lên: điểm tối đa', 'Số hộ có cáp quang', 'Tổng số hộ'],
  ['2', 'Người chủ trì họp', 10, 'Bí thư/Chủ tịch = tối đa; Phó = 1/2; không = 0'],
  ['3', 'Có kế hoạch', 5, 'có/không'],
  ['4', 'Mức độ hài lòng', 5, 'Chấm thủ công'],
  ['5', 'Họp Ban Chỉ đạo', 5, 'Mỗi cuộc 1 điểm, tối đa 5 điểm', 'Số cuộc họp'],
];

const set: CriteriaSet = importCriteria(
  { fileName: 'a.csv', sheets: [{ name: undefined, columns: templateFields.map((field, index) => ({ index, header: criteriaColumns[field][0]!, field })), rows: rows.map((cells, index) => ({ number: index + 2, cells })) }] },
  { publisher: { name: 'Ủy ban nhân dân Xã Mẫu' }, asOf: civilDate('2026-11-20') },
).value!;

describe('a table of figures for a set', () => {
  it('has each figure once, under a name by which it is found again', () => {
    const data = dataRows(set, { yesNo: 'có/không', points: 'điểm', share: 'tỷ lệ' });

    expect(data.map(({ name, cells }) => [name, cells])).to.deep.equal([['Tỷ lệ hộ có cáp quang', 'counts'], ['Người chủ trì họp', 'value'], ['Có kế hoạch', 'value'], ['4. Mức độ hài lòng', 'value'], ['Số cuộc họp', 'value']]);
    for (const { name } of data) expect(Object.keys(factsByName(set, [{ name, fact: {} }])), name).to.not.deep.equal([]);
  });

  it('gives both counts of a criterion to the indicator that its inputs look at, whatever the letters', () => {
    const fact = { numerator: 3, denominator: 4 };

    expect(factsByName(set, [{ name: 'TY LE HO CO CAP QUANG (%)', fact }])).to.deep.equal({ 'own.ty-le-ho-co-cap-quang': fact });
    expect(factsByName(set, [{ name: 'Không ai hỏi', fact }])).to.deep.equal({});
    expect(factsByName(set, [{ name: 'Số hộ có cáp quang', fact: { value: 3 } }])).to.deep.equal({ 'own.so-ho-co-cap-quang': { value: 3, numerator: 3 } });
  });

  const cells: readonly (readonly [name: string, cell: string | number | null, fact: unknown])[] = [
    ['Người chủ trì họp', 'phó', { choice: set.inputs.find(({ kind }) => kind === 'choice')!.options![1]!.id }],
    ['Người chủ trì họp', '1', { choice: set.inputs.find(({ kind }) => kind === 'choice')!.options![0]!.id }],
    ['Người chủ trì họp', 'thư ký', 'unknown'],
    ['Người chủ trì họp', null, { status: 'missing' }],
    ['Có kế hoạch', 'Có', { choice: 'yes' }],
    ['Có kế hoạch', 'chưa có', { choice: 'no' }],
    ['Có kế hoạch', 'có lẽ', 'unknown'],
    ['4. Mức độ hài lòng', '4,5', { value: 4.5 }],
    ['Mức độ hài lòng', 'cao', 'unknown'],
    ['Số cuộc họp', '3', undefined],
  ];
  for (const [name, cell, fact] of cells) {
    it(`reads "${cell ?? ''}" under "${name}" as ${JSON.stringify(fact) ?? 'a figure like any other'}`, () => {
      expect(stateFact(set, name, cell)).to.deep.equal(fact);
    });
  }
});

describe('a self-assessment sheet that was filled in', () => {
  it('gives scores, explanations and documents by criterion, and names a score that nobody can read', () => {
    const fields: readonly AssessmentField[] = ['order', 'name', 'self', 'verified', 'explanation', 'documents'];
    const { value, findings } = readAssessments(
      {
        fileName: 'b.xlsx',
        sheets: [{
          name: 'Xã Mẫu',
          columns: fields.map((field, index) => ({ index, header: assessmentColumns[field][0]!, field })),
          rows: [
            { number: 8, cells: ['I', 'Nhóm', 9, null, null, null] },
            { number: 9, cells: ['1', 'Tỷ lệ hộ có cáp quang', '7,5', 7, 'Đủ hồ sơ', '12/BC-UBND; Biên bản'] },
            { number: 10, cells: ['2', 'Người chủ trì họp', 'cao', null, null, null] },
            { number: 11, cells: ['3', 'Có kế hoạch', 'Đạt', null, null, null] },
          ],
        }],
      },
      set,
    );

    expect(value).to.deep.equal({ '1': { selfScore: 7.5, verified: 7, explanation: 'Đủ hồ sơ', documents: [{ title: '12/BC-UBND' }, { title: 'Biên bản' }] } });
    expect(findings.map(({ code, where }) => [code, where])).to.deep.equal([['annex.points-unreadable', { file: 'b.xlsx', sheet: 'Xã Mẫu', row: 10, column: 'Tự chấm' }]]);
  });
});
