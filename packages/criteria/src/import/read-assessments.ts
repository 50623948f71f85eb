import { parseResult, type Finding, type ParseResult } from '@xaso/core';
import type { CriteriaSet } from '../set/criteria-set.schema.js';
import type { Assessment } from '../subject/subject.js';
import { rowReader, type AnnexCell, type AnnexTable } from './annex-table.js';
import { foldMethod, numberOf } from './fold-method.js';
import { importFinding } from './import-findings.js';

/** What a column of a filled in self-assessment sheet may hold. */
export type AssessmentField = 'order' | 'name' | 'max' | 'self' | 'verified' | 'explanation' | 'documents';

/** The headers of a self-assessment sheet, for `readTable`. */
export const assessmentColumns: Readonly<Record<AssessmentField, readonly string[]>> = {
  order: ['STT', 'TT', 'Số TT'],
  name: ['Chỉ số', 'Tiêu chí', 'Nội dung', 'Tên chỉ số', 'Tên tiêu chí', 'Criterion'],
  max: ['Điểm tối đa', 'Thang điểm', 'Điểm chuẩn', 'Maximum'],
  self: ['Tự chấm', 'Điểm tự chấm', 'Tự đánh giá', 'Điểm tự đánh giá', 'Self-score'],
  verified: ['Thẩm định', 'Điểm thẩm định', 'Kết quả thẩm định', 'Verified'],
  explanation: ['Giải trình', 'Lý do', 'Explanation'],
  documents: ['Tài liệu kiểm chứng', 'Tài liệu minh chứng', 'Minh chứng', 'Supporting documents'],
};

/** Takes scores, explanations and documents back from a sheet that people filled in, by id of the criterion. Rows of groups are passed over. */
export function readAssessments(table: AnnexTable<AssessmentField>, { items }: CriteriaSet): ParseResult<Readonly<Record<string, Assessment>>> {
  const findings: Finding[] = [];
  const read: Record<string, Assessment> = {};
  const keys = new Map<string, string>();
  for (const { id, code = '', name } of items) for (const key of [`${code} ${foldMethod(name.vi)}`, foldMethod(name.vi)]) if (!keys.has(key)) keys.set(key, id);
  for (const sheet of table.sheets) {
    const { cell, text, where } = rowReader(table, sheet);
    for (const row of sheet.rows) {
      const name = foldMethod(text(row, 'name') ?? '');
      const id = keys.get(`${text(row, 'order') ?? ''} ${name}`) ?? keys.get(name);
      if (id === undefined || Object.hasOwn(read, id)) continue;
      const score = (field: 'self' | 'verified'): number | undefined => {
        const value = scoreOf(cell(row, field));
        if (value === 'unknown') findings.push(importFinding('annex.points-unreadable', where(row, field), { text: String(cell(row, field)).slice(0, 80) }));
        return value === 'unknown' ? undefined : value;
      };
      const selfScore = score('self');
      const verified = score('verified');
      const explanation = text(row, 'explanation')?.slice(0, 2000);
      const documents = text(row, 'documents')?.split(/[;\n]+/).map((title) => title.trim()).filter((title) => title !== '');
      const assessment: Assessment = {
        ...(selfScore === undefined ? {} : { selfScore }),
        ...(verified === undefined ? {} : { verified }),
        ...(explanation === undefined ? {} : { explanation }),
        ...(documents === undefined ? {} : { documents: documents.map((title) => ({ title })) }),
      };
      if (Object.keys(assessment).length > 0) read[id] = assessment;
    }
  }
  return parseResult(read, findings);
}

/** Words such as "Đạt" are no score: a verdict is computed. */
function scoreOf(cell: AnnexCell): number | undefined | 'unknown' {
  if (cell === null || typeof cell === 'boolean') return undefined;
  if (typeof cell === 'number') return cell >= 0 ? cell : 'unknown';
  const words = foldMethod(cell).replace(/ ?(?:diem|d)$/, '');
  if (/^(?:-|dat|chua dat|khong ap dung|passed|not passed|not applicable)?$/.test(words)) return undefined;
  return numberOf(words) ?? 'unknown';
}
