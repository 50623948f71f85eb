import { civilDate } from '@xaso/core';
import { parseCriteriaSet, type CriteriaSet } from '@xaso/criteria';
import { parseCompositeData, parseCompositeIndex } from '@xaso/criteria/composite';
import { compositeData, compositeIndex, compositeIndicator, evaluationDocument, largeEvaluation } from '@xaso/criteria/fixtures';
import { assessmentColumns, criteriaColumns, factsByName, importCriteria, importRubric, importRubrics, readAssessments, stateFact } from '@xaso/criteria/import';
import { parseEvaluation } from '@xaso/criteria/league';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../tools/paths.mjs';
import { anyBook, anyCell, anyText, damaged } from '../noise.js';
import { parser, parsersOf } from '../parser-row.js';

const folder = join(root, 'packages/criteria/conformance');
const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name): unknown[] => Object.values((JSON.parse(readFileSync(join(folder, name), 'utf8')) as { readonly sets: Readonly<Record<string, unknown>> }).sets))
  .filter((document) => JSON.stringify(document).length < 8000);
const set = documents.map((document) => parseCriteriaSet(document).value).find((value): value is CriteriaSet => value !== undefined)!;

const words = ['a/b × điểm tối đa', '≥ 60%', 'dưới 5%', 'có/không', 'Mỗi mô hình 1 điểm, tối đa 5 điểm', '4 cuộc = 10; 3 = 8; còn lại = 0', 'Từ 90%: 10 điểm', 'Đạt', 'Không đạt', 'I', '1', '1.1', 'a)', 'Tỷ lệ hộ', 'Tổng số hộ', 'nhóm 1: 80%', 'phường: 60%', 'xã', 'Chấm thủ công', ';', ':', '='];
const options = { publisher: { name: 'Xã Mẫu' }, asOf: civilDate('2026-09-30') };
const form = { name: 'Phiếu mẫu', max_points_from_answers: 5, sections: [{ group: 'A', section: '1', questions: [{ id: 1, question: 'Câu 1', note: '', answers: [{ content: 'Có', point: 5 }, { content: null, point: 0 }] }, { id: 2, parent_id: 1, question: 'Câu 2', answers: [] }] }] };
const name = anyText([...set.inputs.map((input) => input.name.vi), ...set.items.map((item) => item.name.vi), 'Tỷ lệ ', 'Tổng số '], 3);

/** What `@xaso/criteria` reads of a stranger. */
export const criteriaParsers = [
  ...parsersOf('@xaso/criteria', parser(parseCriteriaSet, damaged(...documents))),
  ...parsersOf('@xaso/criteria/composite', parser(parseCompositeIndex, damaged(compositeIndex([compositeIndicator('a'), compositeIndicator('b')]))), parser(parseCompositeData, damaged(compositeData({ x: {} })))),
  ...parsersOf('@xaso/criteria/league', parser(parseEvaluation, damaged(evaluationDocument(), largeEvaluation(12, 3)))),
  ...parsersOf(
    '@xaso/criteria/import',
    parser(importCriteria, anyBook(criteriaColumns, words), (table) => importCriteria(table, options)),
    parser(importRubric, damaged(form), (input) => importRubric(input, { ...options, source: 'Biểu mẫu' })),
    parser(importRubrics, damaged([form, form]), (input) => importRubrics(input, { ...options, source: 'Biểu mẫu' })),
    parser(readAssessments, anyBook(assessmentColumns, [...words, ...set.items.map((item) => item.name.vi)]), (table) => readAssessments(table, set)),
    parser(stateFact, fc.tuple(name, anyCell(words)), ([input, cell]) => stateFact(set, input, cell)),
    parser(factsByName, fc.array(fc.record({ name, fact: fc.record({ value: fc.double() }) }), { maxLength: 4 }), (facts) => factsByName(set, facts)),
  ),
];
