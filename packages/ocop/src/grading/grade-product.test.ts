import { civilDate } from '@xaso/core';
import { parseCriteriaSet } from '@xaso/criteria';
import { importRubric } from '@xaso/criteria/import';
import { ocop1482023 } from '@xaso/criteria/sets/ocop-148-2023';
import { expect } from 'chai';
import { gradeProduct, type Scores } from './grade-product.js';
import { gradingSet } from './grading-set.js';

const options = { product: 'Sản phẩm mẫu', date: civilDate('2026-11-27') };
const allGates = { 'yeu-cau-2-sao': true, 'yeu-cau-3-sao': true, 'yeu-cau-4-sao': true, 'yeu-cau-5-sao': true };
const parts = (a: number, b: number, c: number): Scores => ({ 'diem-phan-a': a, 'diem-phan-b': b, 'diem-phan-c': c });
const grade = (scores: Scores) => gradeProduct(ocop1482023, scores, options);

/** A form with one question a part: 40, 25 and 35 points. */
const form = {
  name: 'Phiếu mẫu',
  max_points_from_answers: 100,
  sections: [
    { group: 'A Phần mẫu', section: '1. MỤC MẪU', questions: [{ id: 1, parent_id: 0, question: '1.1. Câu mẫu', answers: [{ content: 'Không', point: 0 }, { content: 'Một phần', point: 25 }, { content: 'Có', point: 40 }] }] },
    { group: 'B Phần mẫu', section: '2. MỤC MẪU HAI', questions: [{ id: 2, parent_id: 0, question: '2.1. Câu mẫu', answers: [{ content: 'Không', point: 5 }, { content: 'Có', point: 25 }] }] },
    { group: 'C Phần mẫu', section: '3. MỤC MẪU BA', questions: [{ id: 3, parent_id: 0, question: '3.1. Câu mẫu', answers: [{ content: 'Không', point: 0 }, { content: 'Có', point: 35 }] }] },
  ],
};
const sheetOf = (input: unknown) => importRubric(input, { publisher: { name: 'Xã Mẫu' }, asOf: options.date, source: 'Phiếu chấm mẫu' }).value!;

describe('gradeProduct', () => {
  for (const [a, b, c, stars] of [
    [40, 25, 25, 5],
    [40, 25, 24.99, 4],
    [30, 20, 20, 4],
    [30, 20, 19.9, 3],
    [20, 15, 15, 3],
    [20, 15, 14.5, 2],
    [10, 10, 10, 2],
    [10, 10, 9.9, 1],
    [0, 0, 0, 1],
  ] as const) {
    it(`gives ${a} + ${b} + ${c} points ${stars} stars: the lower edge belongs to them`, () => {
      expect(grade({ ...parts(a, b, c), ...allGates }).stars).to.deep.equal({ lowest: stars, highest: stars, certain: true });
    });
  }

  it('drops to the stars whose requirements are met, and says which hold it back', () => {
    const { stars, heldBackBy } = grade({ ...parts(40, 25, 30), ...allGates, 'yeu-cau-5-sao': false, 'yeu-cau-4-sao': false });

    expect(stars).to.deep.equal({ lowest: 3, highest: 3, certain: true });
    expect(heldBackBy.map(({ band, state }) => [band, state])).to.have.deep.members([['5-sao', 'notMet'], ['4-sao', 'notMet']]);
  });

  it('leaves open what is not known, and never takes it for nothing', () => {
    const { stars, points, open, lines } = grade({ 'diem-phan-a': 40, 'diem-phan-b': 25, ...allGates });

    expect(stars).to.deep.equal({ lowest: 3, highest: 5, certain: false });
    expect([points, open]).to.deep.equal([65, { min: 65, max: 100 }]);
    expect(lines.find(({ id }) => id === 'phan-c')).to.deep.include({ points: undefined, lost: undefined, max: 35 });
  });

  it('says how far the next stars are', () => {
    expect(grade({ ...parts(30, 20, 15), ...allGates }).next).to.deep.equal({ stars: 4, gap: 5 });
    expect(grade({ ...parts(40, 25, 35), ...allGates }).next).to.equal(undefined);
  });

  it('shows where most was lost first', () => {
    expect(grade({ ...parts(30, 24, 15), ...allGates }).lines.map(({ code, lost }) => [code, lost])).to.deep.equal([['C', 20], ['A', 10], ['B', 1]]);
  });

  it('names scores that the set does not know', () => {
    const { findings } = grade({ ...parts(1, 2, 3), 'diem-phan-d': 5, 'yeu-cau-3-sao': 'có' });

    expect(findings.map(({ code, where }) => [code, where])).to.deep.equal([['grading.answer-unknown', { path: 'diem-phan-d' }], ['grading.answer-unknown', { path: 'yeu-cau-3-sao' }]]);
  });

  it('does not throw for an answer that cannot be written as text', () => {
    const unwritable = { toString: 1, valueOf: 1 } as never;

    expect(grade({ ...parts(1, 2, 3), 'yeu-cau-3-sao': unwritable }).findings.map(({ values }) => values['text'])).to.deep.equal(['object']);
  });
});

describe('gradingSet', () => {
  const sheet = sheetOf(form);
  const set = gradingSet(sheet, ocop1482023).value!;
  /** Answers by the words that were chosen, question by question. */
  const answers = (...words: readonly (string | undefined)[]): Scores =>
    Object.fromEntries(words.flatMap((word, index) => (word === undefined ? [] : [[sheet.inputs[index]!.id, sheet.inputs[index]!.options!.find(({ name }) => name.vi === word)?.id ?? word]])));

  it('is a set that parses: the questions of the sheet, the stars and requirements of the decision', () => {
    expect(parseCriteriaSet(JSON.parse(JSON.stringify(set))).findings.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
    expect(set).to.deep.include({ decision: ocop1482023.decision, bands: ocop1482023.bands, nature: 'official', maxPoints: 100 });
    expect(set.id).to.equal(`ocop-148-2023.${sheet.id}`);
    expect(set.items.map(({ rule }) => rule.kind)).to.deep.equal(['levels', 'levels', 'levels', 'allOf', 'allOf', 'allOf', 'allOf']);
  });

  it('grades by the answers, and says what was lost in which question', () => {
    const graded = gradeProduct(set, { ...answers('Một phần', 'Có', 'Có'), ...allGates }, options);

    expect(graded.stars).to.deep.equal({ lowest: 4, highest: 4, certain: true });
    expect([graded.points, graded.max]).to.deep.equal([85, 100]);
    expect(graded.lines[0]).to.deep.include({ code: '1.1', points: 25, max: 40, lost: 15 });
    expect(graded.evaluation.groups.filter(({ parent }) => parent === undefined).map(({ name, points }) => [name.vi.charAt(0), points?.rounded])).to.deep.equal([['A', 25], ['B', 25], ['C', 35]]);
  });

  it('leaves a question open that nobody answered, or answered with something else', () => {
    const graded = gradeProduct(set, { ...answers('Có', 'khác', 'Có'), ...allGates }, options);

    expect(graded.open).to.deep.equal({ min: 80, max: 100 });
    expect(graded.findings.map(({ code }) => code)).to.deep.equal(['grading.answer-unknown']);
  });

  it('refuses a sheet whose parts belong to another decision', () => {
    const [a, b, c] = form.sections;
    const most = (section: typeof a, points: number) => ({ ...section!, questions: [{ ...section!.questions[0]!, answers: [{ content: 'Có', point: points }, { content: 'Không', point: 0 }] }] });
    const { ok, value, findings } = gradingSet(sheetOf({ ...form, sections: [most(a, 35), b, most(c, 40)] }), ocop1482023);

    expect([ok, value]).to.deep.equal([false, undefined]);
    expect(findings.map(({ code, values }) => [code, values])).to.deep.equal([['grading.parts-differ', { part: 'A', points: 35, max: 40 }], ['grading.parts-differ', { part: 'C', points: 40, max: 35 }]]);
  });

  it('refuses a sheet without the three parts, and a decision without them', () => {
    const [a] = form.sections;

    expect(gradingSet(sheetOf({ ...form, sections: [{ ...a!, group: 'Phần khác' }] }), ocop1482023).findings.map(({ code }) => code)).to.deep.equal(['grading.parts-missing']);
    expect(gradingSet(sheet, { ...ocop1482023, items: [] }).findings.map(({ code }) => code)).to.deep.equal(['grading.decision-unfit']);
  });
});
