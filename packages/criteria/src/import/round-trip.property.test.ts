import { civilDate } from '@xaso/core';
import { expect } from 'chai';
import fc from 'fast-check';
import type { Criterion, CriteriaSet, InputDefinition } from '../set/criteria-set.schema.js';
import { parseCriteriaSet } from '../set/parse-criteria-set.js';
import { criteriaColumns, templateFields, type CriteriaField } from './criteria-columns.js';
import { importCriteria } from './import-criteria.js';
import { templateRows, type TemplateRow } from './template-rows.js';
import type { AnnexTable } from './annex-table.js';

const options = { publisher: { name: 'Ủy ban nhân dân Xã Mẫu' }, asOf: civilDate('2026-11-20'), name: 'Bộ tiêu chí mẫu' };

function asTable(rows: readonly TemplateRow[]): AnnexTable<CriteriaField> {
  const columns = templateFields.map((field, index) => ({ index, header: criteriaColumns[field][0]!, field }));
  return { fileName: 'bang.xlsx', sheets: [{ name: undefined, columns, rows: rows.map((cells, index) => ({ number: index + 2, cells: cells.map((cell) => (cell === '' ? null : cell)) })) }] };
}

/** A rule with its figures called by their names, so that two sets can be compared whose ids differ. */
function told({ items, inputs }: CriteriaSet): unknown {
  const names = new Map(inputs.map((input) => [input.id, input]));
  const name = (id: unknown): unknown => (typeof id === 'string' ? [names.get(id)?.name.vi, names.get(id)?.kind, names.get(id)?.options?.map((option) => option.name.vi)] : id);
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined).map(([key, each]) => [key, ['of', 'numerator', 'denominator'].includes(key) ? name(each) : walk(each)]));
  };
  return items.map((item) => {
    const of = (item.rule as { of?: string }).of;
    const optionIds = new Map((names.get(of ?? '')?.options ?? []).map((option, index) => [option.id, index]));
    const rule = item.rule.kind === 'levels' ? { ...item.rule, levels: item.rule.levels.map(({ option, points }) => ({ option: optionIds.get(option), points })) } : item.rule;
    return { code: item.code, name: item.name.vi, max: item.maxPoints, group: item.group, rule: item.rule.kind === 'manual' || item.rule.kind === 'unscored' ? item.rule.kind : walk(rule) };
  });
}

const max = 20;
const percent = fc.integer({ min: 1, max: 9999 }).map((value) => value / 100);
const halves = fc.integer({ min: 0, max: max * 2 }).map((value) => value / 2);

type Made = { readonly rule: Criterion['rule']; readonly inputs: readonly InputDefinition[]; readonly points: boolean };

function share(pair: boolean, index: number): { readonly operand: { of?: string; numerator?: string; denominator?: string }; readonly inputs: readonly InputDefinition[] } {
  const input = (id: string, name: string, kind: InputDefinition['kind']): InputDefinition => ({ id: `${id}-${index}`, name: { vi: `${name} ${index}` }, kind });
  if (pair) return { operand: { numerator: `tu-${index}`, denominator: `mau-${index}` }, inputs: [input('tu', 'Số hộ tham gia', 'count'), input('mau', 'Tổng số hộ', 'count')] };
  return { operand: { of: `ty-le-${index}` }, inputs: [input('ty-le', 'Tỷ lệ hộ tham gia', 'share')] };
}

function one(kind: InputDefinition['kind'], index: number, more: Partial<InputDefinition> = {}): { readonly of: string; readonly inputs: readonly InputDefinition[] } {
  return { of: `so-${index}`, inputs: [{ id: `so-${index}`, name: { vi: `Con số ${index}` }, kind, ...more }] };
}

/** Every kind of rule that the columns of the template can hold. */
const anyRule = (index: number): fc.Arbitrary<Made> => {
  const overShare = (make: (operand: object) => fc.Arbitrary<object>, points: boolean): fc.Arbitrary<Made> =>
    fc.boolean().chain((pair) => {
      const { operand, inputs } = share(pair, index);
      return make(operand).map((rule) => ({ rule: rule as Criterion['rule'], inputs, points }));
    });
  const strict = fc.boolean().map((isStrict) => (isStrict ? { strict: true } : {}));
  const names = ['Bí thư, Chủ tịch', 'Cấp phó', 'Không có'];
  const { of, inputs } = one('choice', index, { options: names.map((vi, place) => ({ id: `muc-${place}`, name: { vi } })) });
  return fc.oneof(
    overShare((operand) => fc.constant({ kind: 'ratio', ...operand }), true),
    overShare((operand) => percent.map((target) => ({ kind: 'ratioToTarget', ...operand, target })), true),
    fc.boolean().chain((points) => overShare((operand) => fc.tuple(fc.constantFrom('atLeast', 'atMost'), percent, strict).map(([kind, threshold, more]) => ({ kind, ...operand, threshold, ...more })), points)),
    overShare((operand) => fc.tuple(fc.uniqueArray(percent, { minLength: 2, maxLength: 5 }), fc.array(halves, { minLength: 5, maxLength: 5 }), halves).map(([from, points, otherwise]) => ({ kind: 'steps', ...operand, steps: [...from].sort((a, b) => b - a).map((each, place) => ({ from: each, points: place === 0 ? max : points[place]! })), otherwise })), true),
    overShare((operand) => fc.tuple(fc.constantFrom('bestOf', 'worstOf'), percent, strict).map(([kind, from, more]) => ({ kind, cases: [{ rule: { kind: 'ratio', ...operand } }, { rule: { kind: 'steps', ...operand, steps: [{ from, ...more, points: max }], otherwise: 0 } }] })), true),
    fc.tuple(fc.constantFrom(100, 1000, 10_000), fc.integer({ min: 1, max: 500 }), strict).map(([per, threshold, more]) => ({ rule: { kind: 'rate', ...share(true, index).operand, per, threshold, ...more } as Criterion['rule'], inputs: share(true, index).inputs, points: false })),
    fc.tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom(undefined, 10)).map(([points, each]) => ({ rule: { kind: 'perItem', of, points, ...(each === undefined ? {} : { each }) } as Criterion['rule'], inputs: one('count', index, { unit: { vi: 'mô hình' } }).inputs, points: true })),
    halves.filter((points) => points > 0 && points < max).map((points) => ({ rule: { kind: 'levels', of, levels: [max, points, 0].map((each, place) => ({ option: `muc-${place}`, points: each })) } as Criterion['rule'], inputs, points: true })),
    fc.integer({ min: 1, max: max - 1 }).map((points): Made => ({
      rule: { kind: 'checklist', parts: [{ of: `phan-a-${index}`, points }, { of: `phan-b-${index}`, points: max - points }] },
      inputs: [{ id: `phan-a-${index}`, name: { vi: `Có kế hoạch ${index}a` }, kind: 'yesNo' }, { id: `phan-b-${index}`, name: { vi: `Có báo cáo ${index}b` }, kind: 'yesNo' }],
      points: true,
    })),
    fc.boolean().map((points): Made => ({ rule: points ? { kind: 'checklist', parts: [{ of, points: max }] } : { kind: 'allOf', parts: [{ of, atLeast: 1 }] }, inputs: one('yesNo', index).inputs, points })),
    fc.boolean().map((points): Made => ({ rule: { kind: points ? 'manual' : 'unscored', of }, inputs: one('number', index).inputs, points })),
  );
};

const anySet: fc.Arbitrary<CriteriaSet> = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 })
  .chain((sizes) => {
    const places = sizes.flatMap((size, group) => Array.from({ length: size }, (_, number) => ({ group, number })));
    return fc.tuple(...places.map((_, index) => anyRule(index))).map((rules): CriteriaSet => {
      const items = rules.map(({ rule, points }, index): Criterion => {
        const { group, number } = places[index]!;
        return { id: `${'i'.repeat(group + 1)}.${number + 1}`, code: String(number + 1), name: { vi: `Tiêu chí ${index}` }, group: 'i'.repeat(group + 1), ...(points ? { maxPoints: max } : {}), rule };
      });
      return {
        kind: 'criteria-set', schemaVersion: 1, ...options, audience: 'public', sources: [{ id: 'nguon', title: 'Bảng mẫu' }], id: 'bo-mau', version: '1.0.0', name: { vi: options.name }, nature: 'own', complete: true, sourceIds: ['nguon'],
        rounding: { at: 'display', mode: 'halfUp', digits: 2 }, inputs: rules.flatMap(({ inputs }) => inputs), items,
        groups: sizes.map((_, group) => ({ id: 'i'.repeat(group + 1), name: { vi: `${'I'.repeat(group + 1)}. Nhóm ${group}` } })),
      } as unknown as CriteriaSet;
    });
  });

describe('a set that is exported to the template and imported again', () => {
  it('has the same rules, points and groups, and nothing is scored by hand that was not', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        expect(parseCriteriaSet(JSON.parse(JSON.stringify(set))).findings.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
        const { value: rows, findings } = templateRows(set);
        expect(findings).to.deep.equal([]);
        const again = importCriteria(asTable(rows!), options);
        expect(again.findings).to.deep.equal([]);
        expect(told(again.value!)).to.deep.equal(told(set));
      }),
      { numRuns: 300 },
    );
  });

  it('has the same thresholds by class', () => {
    const rows: TemplateRow[] = [
      ['1', 'Tỷ lệ A', 'Đạt', null, 'Số a', 'Tổng a', '≥ 80%', 'Nhóm 1'],
      ['', '', null, null, null, null, '≥ 70%', 'Nhóm 2, Nhóm 3'],
      ['', '', null, null, null, null, 'không áp dụng', 'Phường'],
    ];
    const first = importCriteria(asTable(rows), options).value!;
    const written = templateRows(first);

    expect(written.value).to.deep.equal(rows);
    expect(importCriteria(asTable(written.value!), options).value).to.deep.equal(first);
  });
});
