import { civilDate } from '@xaso/core';
import { expect } from 'chai';
import { compileCriteriaSet } from '../engine/compile-criteria-set.js';
import { evaluate } from '../engine/evaluate.js';
import { importRubric, importRubrics } from './import-rubric.js';

const options = { publisher: { name: 'Ủy ban nhân dân Xã Mẫu' }, asOf: civilDate('2026-11-20'), source: 'Biểu chấm mẫu' };
const form = {
  name: 'Sản phẩm mẫu',
  max_points_from_answers: 8,
  sections: [
    {
      group: 'A Sản phẩm',
      section: '1. TỔ CHỨC',
      questions: [
        { id: 1, parent_id: 0, question: '1.1. Nguyên liệu', note: 'Ghi chú mẫu', answers: [{ content: 'Trong tỉnh', point: 3 }, { content: 'Ngoài tỉnh', point: 1 }] },
        { id: 2, parent_id: 0, question: '1.2. Cảm quan', note: '', answers: [] },
        { id: 3, parent_id: 2, question: '1.2.1. Màu', note: '', answers: [{ content: 'Đẹp', point: 2 }, { content: 'Xấu', point: 0 }] },
      ],
    },
    { group: 'A Sản phẩm', section: '2. ĐỘC ĐÁO', questions: [{ id: 4, parent_id: 0, question: '', note: '', answers: [{ content: 'Có', point: 3 }] }] },
  ],
};

describe('importRubric', () => {
  it('makes parts, sections and questions above others groups, and each question a criterion', () => {
    const { value, findings } = importRubric(form, options);

    expect(findings).to.deep.equal([]);
    expect(value!.maxPoints).to.equal(8);
    expect(value!.groups.map(({ name, parent }) => [name.vi, parent])).to.deep.equal([['A Sản phẩm', undefined], ['1. TỔ CHỨC', 'a-san-pham'], ['1.2. Cảm quan', '1-to-chuc'], ['2. ĐỘC ĐÁO', 'a-san-pham']]);
    expect(value!.items.map(({ code, name, group, maxPoints }) => [code, name.vi, group, maxPoints])).to.deep.equal([['1.1', 'Nguyên liệu', '1-to-chuc', 3], ['1.2.1', 'Màu', '1-2-cam-quan', 2], ['2', 'ĐỘC ĐÁO', '2-doc-dao', 3]]);
  });

  it('gives the points of the answer that was chosen', () => {
    const set = importRubric(form, options).value!;
    const [first] = set.inputs;
    const { criteria } = evaluate(compileCriteriaSet(set), { place: { name: 'Sản phẩm' }, period: { unknown: true }, facts: { [first!.id]: { choice: first!.options![1]!.id } } });

    expect(criteria[0]!.points?.rounded).to.equal(1);
  });

  it('says what it could not take, and that the total differs', () => {
    const broken = { ...form, max_points_from_answers: 100, sections: [{ group: 'A', section: '1', questions: [{ question: 'x', answers: [{ content: 'a', point: 'ba' }] }, null, { question: 'y', parent_id: 9, answers: [{ content: 'a', point: 1 }] }] }] };

    expect(importRubric(broken, options).findings.map(({ code }) => code)).to.deep.equal(['rubric.answer-unreadable', 'rubric.question-unreadable', 'rubric.parent-unknown', 'rubric.total-differs']);
    expect(importRubric([], options).findings.map(({ code }) => code)).to.deep.equal(['rubric.not-a-form']);
    expect(importRubrics([form, form], options)).to.have.length(2);
  });
});
