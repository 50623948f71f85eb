import { civilDate, type Finding } from '@xaso/core';
import { expect } from 'chai';
import fc from 'fast-check';
import { parseCriteriaSet } from '../set/parse-criteria-set.js';
import type { AnnexCell } from './annex-table.js';
import { criteriaColumns, type CriteriaField } from './criteria-columns.js';
import { importCriteria } from './import-criteria.js';
import { importRubric } from './import-rubric.js';
import { templateRows } from './template-rows.js';

const fields: readonly CriteriaField[] = ['order', 'name', 'points', 'method', 'numerator', 'denominator', 'threshold', 'applies', 'unit', 'responsible', 'note'];
const options = { publisher: { name: 'Ủy ban nhân dân Xã Mẫu' }, asOf: civilDate('2026-11-20') };

/** Words of which annexes are made, in any order, with any text between them. */
const phrase = fc
  .array(fc.oneof(fc.constantFrom('a/b', '×', 'điểm tối đa', 'từ', '80%', 'trở lên', ':', '=', ';', '\n', 'dưới', '5', '10 điểm', 'mỗi', 'mô hình', 'tối đa', 'không', 'còn lại', 'tỷ lệ', '/', 'ngưỡng', '≥', '1/2', 'có', 'nhóm 1', 'phường', '-', ','), fc.string({ maxLength: 8 })), { maxLength: 14 })
  .map((words) => words.join(' '));
const cell: fc.Arbitrary<AnnexCell> = fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 4, arbitrary: phrase }, fc.constantFrom('I', 'II', 'A', '1', '1.1', '1.2', '2', 'a)'), fc.double(), fc.integer({ min: -5, max: 100 }), fc.boolean());
/** Rows that are nearly right, so that rules come of them. */
const methods = ['a/b × điểm tối đa', 'Tỷ lệ/80% × điểm tối đa', '≥ 60%', 'dưới 5%', 'có/không', 'Mỗi mô hình 1 điểm, tối đa 5 điểm', '4 cuộc = 10; 3 = 8; còn lại = 0', 'Từ 90%: 10 điểm; từ 80% đến dưới 90%: 5 điểm; dưới 80%: 0', 'Bí thư = tối đa; phó = 1/2; không = 0', 'A: 4 điểm; B: 6 điểm', 'a/b × điểm tối đa; dưới 50%: 0 điểm', '≥ 9/100 dân', 'Tỷ lệ/ngưỡng × điểm tối đa', 'Chấm thủ công'];
const names = ['Tỷ lệ hộ', 'Số hộ', 'Hộ', 'Tổng số hộ', 'Cuộc họp'];
const likely = fc
  .tuple(fc.constantFrom('I', '1', '2', '1.1', 'a)', null), fc.constantFrom(...names), fc.constantFrom(10, 5, 'Đạt', null, 0), fc.oneof(fc.constantFrom(...methods), phrase), fc.constantFrom(...names, null), fc.constantFrom(...names, null), fc.constantFrom(null, null, '≥ 60%', '60', 'nhóm 1: 80%; phường: 60%'), fc.constantFrom(null, null, 'nhóm 1', 'còn lại', 'xã'))
  .map((cells): readonly AnnexCell[] => [...cells, null, null, null]);
const skipped: fc.Arbitrary<Finding> = fc.record({
  code: fc.constantFrom('row.section-skipped', 'row.total-skipped', 'x.y'),
  severity: fc.constant('note' as const),
  where: fc.record({ file: fc.constant('a.xlsx'), row: fc.integer({ min: 1, max: 20 }) }),
  values: fc.record({ text: phrase }),
});

describe('any table', () => {
  it('gives a set that is valid, or none and the reason; it never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 3, arbitrary: likely }, fc.array(cell, { minLength: fields.length, maxLength: fields.length })), { maxLength: 12 }), fc.array(skipped, { maxLength: 3 }), (rows, findings) => {
        const table = { fileName: 'a.xlsx', sheets: [{ name: undefined, columns: fields.map((field, index) => ({ index, header: criteriaColumns[field][0]!, field })), rows: rows.map((cells, index) => ({ number: index + 2, cells })) }] };
        const read = importCriteria(table, { ...options, skipped: findings });
        // What the set's own validator refuses should have been found in its row.
        expect(read.findings.filter(({ code }) => code.startsWith('criteria.'))).to.deep.equal([]);
        if (read.value === undefined) return void expect(read.ok).to.equal(false);
        const again = parseCriteriaSet(JSON.parse(JSON.stringify(read.value)));
        expect(again.findings.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
        templateRows(read.value);
      }),
      { numRuns: 600 },
    );
  });
});

describe('any JSON', () => {
  it('is a form or is not one; it never throws', () => {
    const answer = fc.record({ content: fc.oneof(fc.string(), fc.constant(null)), point: fc.oneof(fc.integer({ min: -1, max: 9 }), fc.string()) });
    const question = fc.oneof(fc.record({ id: fc.integer({ min: 0, max: 3 }), parent_id: fc.integer({ min: 0, max: 3 }), question: fc.string(), note: fc.string(), answers: fc.array(answer, { maxLength: 3 }) }), fc.jsonValue());
    const form = fc.record({ name: fc.string(), sections: fc.array(fc.oneof(fc.record({ group: fc.string(), section: fc.string(), questions: fc.array(question, { maxLength: 4 }) }), fc.jsonValue()), { maxLength: 3 }) });
    fc.assert(
      fc.property(fc.oneof(form, fc.jsonValue()), (input) => {
        const { value } = importRubric(input, { ...options, source: 'Biểu mẫu' });
        if (value !== undefined) expect(parseCriteriaSet(JSON.parse(JSON.stringify(value))).ok).to.equal(true);
      }),
      { numRuns: 300 },
    );
  });
});
