import { civilDate, type Finding } from '@xaso/core';
import { expect } from 'chai';
import type { CriteriaSet } from '../set/criteria-set.schema.js';
import type { AnnexCell, AnnexTable } from './annex-table.js';
import { criteriaColumns, type CriteriaField } from './criteria-columns.js';
import { importCriteria, type ImportCriteriaOptions } from './import-criteria.js';

const fields = ['order', 'name', 'points', 'method', 'numerator', 'denominator', 'threshold', 'applies'] as const satisfies readonly CriteriaField[];

function annex(...rows: readonly (readonly AnnexCell[])[]): AnnexTable<CriteriaField> {
  return {
    fileName: 'phu-luc.xlsx',
    sheets: [{ name: 'PL', columns: fields.map((field, index) => ({ index, header: criteriaColumns[field][0]!, field })), rows: rows.map((cells, index) => ({ number: index + 2, cells: fields.map((_, column) => cells[column] ?? null) })) }],
  };
}

const options: ImportCriteriaOptions = { publisher: { name: 'Ủy ban nhân dân Xã Mẫu' }, asOf: civilDate('2026-11-20') };

function imported(rows: readonly (readonly AnnexCell[])[], more: Partial<ImportCriteriaOptions> = {}): { set: CriteriaSet; findings: readonly Finding[]; codes: readonly string[] } {
  const { value, findings } = importCriteria(annex(...rows), { ...options, ...more });
  return { set: value!, findings, codes: findings.map(({ code }) => code) };
}

describe('importCriteria', () => {
  const rows = [
    ['I', 'Chính quyền số', 15],
    [1, 'Tỷ lệ hồ sơ nộp trực tuyến', 10, 'a/b × điểm tối đa', 'Số hồ sơ nộp trực tuyến', 'Tổng số hồ sơ'],
    [2, 'Số cuộc họp của Ban Chỉ đạo', 5, '2 cuộc = 5; 1 cuộc = 3; còn lại = 0 điểm'],
    ['II', 'Xã hội số', 5],
    [1, 'Tỷ lệ hộ có cáp quang', 5, 'Từ 80% trở lên: điểm tối đa; còn lại: 0 điểm', 'Số hộ có cáp quang', 'Tổng số hộ'],
  ];

  it('makes a set of an annex with groups, numbers that begin anew in each group, and figures named once', () => {
    const { set, findings } = imported(rows);

    expect(findings).to.deep.equal([]);
    expect(set.maxPoints).to.equal(20);
    expect(set.groups.map(({ id, name, maxPoints }) => [id, name.vi, maxPoints])).to.deep.equal([['i', 'I. Chính quyền số', 15], ['ii', 'II. Xã hội số', 5]]);
    expect(set.items.map(({ id, group, maxPoints }) => [id, group, maxPoints])).to.deep.equal([['i.1', 'i', 10], ['i.2', 'i', 5], ['ii.1', 'ii', 5]]);
    expect(set.items[0]!.rule).to.deep.equal({ kind: 'ratio', numerator: 'own.so-ho-so-nop-truc-tuyen', denominator: 'own.tong-so-ho-so' });
    expect(set.inputs[0]).to.deep.equal({ id: 'own.so-ho-so-nop-truc-tuyen', name: { vi: 'Số hồ sơ nộp trực tuyến' }, kind: 'count', unit: { vi: 'hồ sơ' }, indicator: 'own.ty-le-ho-so-nop-truc-tuyen', part: 'numerator' });
  });

  it('scores by hand what it does not understand, names row and column, and keeps the words for whoever scores', () => {
    const { set, findings } = imported([['1', 'Mức độ hài lòng', 10, 'Theo kết quả khảo sát, Sở quyết định']]);

    expect(set.items[0]).to.deep.include({ rule: { kind: 'manual', of: 'points.1-muc-do-hai-long' }, maxPoints: 10, note: { vi: 'Theo kết quả khảo sát, Sở quyết định' } });
    expect(findings).to.have.length(1);
    expect(findings[0]).to.deep.include({ code: 'annex.method-unknown', where: { file: 'phu-luc.xlsx', sheet: 'PL', row: 2, column: 'Cách xác định' } });
  });

  it('nests 1, 1.1 and 1.1.1, and takes a heading without a number for a group', () => {
    const { set } = imported([['1', 'Một', null], ['1.1', 'Một một', null], ['1.1.1', 'Tiêu chí A', 5, 'có/không'], ['1.2', 'Tiêu chí B', 5, 'có/không'], ['2', 'Hai', 5, 'có/không']]);

    expect(set.groups.map(({ id, parent }) => [id, parent])).to.deep.equal([['1', undefined], ['1.1', '1']]);
    expect(set.items.map(({ id, group }) => [id, group])).to.deep.equal([['1.1.1', '1.1'], ['1.2', '1'], ['2', undefined]]);
    expect(imported([[null, 'Nhận thức số'], [null, 'Tiêu chí A', 5, 'có/không'], [null, 'Tiêu chí B', 5, 'có/không']]).set.items.map(({ group }) => group)).to.deep.equal(['nhan-thuc-so', 'nhan-thuc-so']);
  });

  it('takes headings and the total back that the reader of tables leaves out', () => {
    const skipped: Finding[] = [
      { code: 'row.section-skipped', severity: 'note', where: { file: 'phu-luc.xlsx', sheet: 'PL', row: 1 }, values: { text: 'I · Nhận thức số' } },
      { code: 'row.total-skipped', severity: 'note', where: { file: 'phu-luc.xlsx', sheet: 'PL', row: 9 }, values: { text: 'Tổng cộng · 20' } },
    ];
    const { set, codes } = imported([['1', 'Tiêu chí A', 5, 'có/không']], { skipped });

    expect(set.groups.map(({ name }) => name.vi)).to.deep.equal(['I. Nhận thức số']);
    expect(set.items[0]!.group).to.equal('i');
    expect(codes).to.deep.equal(['annex.total-differs']);
  });

  it('knows a total by its words, and says nothing where it is right', () => {
    const row = ['1', 'Tiêu chí A', 5, 'có/không'];

    expect(imported([row, [null, 'Tổng điểm', 5]]).codes).to.deep.equal([]);
    expect(imported([row, [null, 'Tổng điểm', '6 điểm']]).codes).to.deep.equal(['annex.total-differs']);
    expect(imported([row, [null, 'Tổng điểm', 5]]).set.items).to.have.length(1);
  });

  it('joins the lines of one criterion, merged or with empty cells', () => {
    const { set } = imported([['1', 'Họp', 10, '2 cuộc = 10'], ['1', 'Họp', 10, '1 cuộc = 5'], [null, null, null, 'còn lại = 0']]);

    expect(set.items).to.have.length(1);
    expect(set.items[0]!.rule).to.deep.include({ kind: 'steps', otherwise: 0 });
  });

  describe('the threshold', () => {
    it('in a column of its own makes a verdict, or points where there are some', () => {
      const { set } = imported([['1', 'Tỷ lệ A', 'Đạt', null, 'Số a', 'Tổng a', '≥ 60%'], ['2', 'Tỷ lệ B', 5, 'Đạt/không đạt', null, null, 'dưới 5%']]);

      expect(set.items.map(({ rule, maxPoints }) => [rule, maxPoints])).to.deep.equal([
        [{ kind: 'atLeast', numerator: 'own.so-a', denominator: 'own.tong-a', threshold: 60 }, undefined],
        [{ kind: 'atMost', of: 'own.ty-le-b', threshold: 5, strict: true }, 5],
      ]);
    });

    it('by class of unit becomes a table without a gap, on one line or on several', () => {
      const { set, codes } = imported([
        ['1', 'Tỷ lệ A', 'Đạt', null, 'Số a', 'Tổng a', 'nhóm 1: ≥ 80%; nhóm 2: ≥ 70%; phường: không áp dụng'],
        ['2', 'Tỷ lệ B', 5, 'Tỷ lệ/ngưỡng × điểm tối đa', null, null, '90%', 'xã nhóm 1, 2'],
        [null, null, null, null, null, null, '100%', 'các xã còn lại'],
      ]);

      expect(codes).to.deep.equal([]);
      expect(set.attributes![0]!.options!.map(({ id }) => id)).to.deep.equal(['nhom-1', 'nhom-2', 'phuong']);
      expect(set.tables!.map(({ rows: written }) => written.map(({ when, values }) => [when[0]!.in, values[0]]))).to.deep.equal([
        [[['nhom-1'], 80], [['nhom-2'], 70], [['phuong'], 'notApplicable']],
        [[['nhom-1', 'nhom-2'], 90], [['phuong'], 100]],
      ]);
      expect(set.items[1]!.rule).to.deep.equal({ kind: 'ratioToTarget', of: 'own.ty-le-b', target: { table: set.tables![1]!.id } });
    });

    it('and a way of scoring that has its own are not put together by guessing', () => {
      expect(imported([['1', 'Tỷ lệ A', 5, '≥ 60%', null, null, '70%']]).codes).to.deep.equal(['annex.threshold-twice']);
      expect(imported([['1', 'Tỷ lệ A', 5, 'a/b × điểm tối đa', null, null, '70%']]).codes).to.deep.equal(['annex.threshold-unused']);
      expect(imported([['1', 'Tỷ lệ A', 5, null, null, null, 'cao']]).codes).to.deep.equal(['annex.threshold-unknown']);
      expect(imported([['1', 'Tỷ lệ A', 5, null, null, null, '70%', 'vùng xa xôi']]).codes).to.deep.equal(['annex.applies-unknown']);
    });
  });

  it('says where points of a group are not the sum of its criteria, and goes by the criteria', () => {
    const { set, findings } = imported([['I', 'Nhóm', 12], [1, 'A', 5, 'có/không'], [2, 'B', 5, 'có/không']]);

    expect(set.groups[0]).to.not.have.property('maxPoints');
    expect(findings[0]).to.deep.include({ code: 'annex.group-points-differ', values: { name: 'Nhóm', declared: 12, sum: 10 } });
  });

  it('loses no criterion whose points nobody can read: it is followed, and the finding is an error', () => {
    const { set, findings } = imported([['1', 'A', 'nhiều', 'a/b × điểm tối đa'], ['2', 'B', 5, 'có/không']]);

    expect(set.items.map(({ rule: { kind } }) => kind)).to.deep.equal(['unscored', 'checklist']);
    expect(findings.map(({ code }) => code)).to.include('annex.points-unreadable');
  });

  it('needs somebody who vouches for it, and a criterion', () => {
    const { value, findings } = importCriteria(annex(...rows), {});
    expect(value).to.equal(undefined);
    expect(findings.map(({ code }) => code)).to.deep.equal(['annex.publisher-missing', 'annex.as-of-missing']);
    expect(importCriteria(annex(), options).findings.map(({ code }) => code)).to.deep.equal(['annex.no-criteria']);
  });

  for (const name of ['__proto__', 'constructor', 'toString']) {
    it(`scores by hand a row that is said to hold for “${name}”, instead of failing on it`, () => {
      const { set, codes } = imported([['1', 'Tỷ lệ hộ', 10, 'a/b × điểm tối đa', 'Số hộ', 'Tổng số hộ', '80%', name]]);

      expect(codes).to.include('annex.applies-unknown');
      expect(set.items).to.have.length(1);
    });
  }

  it('is of the State only with its decision', () => {
    const decision = { number: '01/QĐ-UBND', date: civilDate('2026-01-05'), issuer: 'Ủy ban nhân dân tỉnh Mẫu' };

    expect(imported(rows).set.nature).to.equal('own');
    expect(imported(rows, { decision }).set).to.deep.include({ nature: 'official', decision, confidence: 'secondary' });
  });

  it('finds the indicators of the catalogue by the names of figures', () => {
    const definitions = [{ id: 'government.online', name: { vi: 'Hồ sơ nộp trực tuyến' }, kind: 'ratio', unit: { vi: '%' }, direction: 'up', definition: { unknown: true }, frequency: { unknown: true }, source: { unknown: true } }] as never;
    const { set } = imported([['1', 'Tỷ lệ hồ sơ nộp trực tuyến', 10, 'tỷ lệ'], ['2', 'Hồ sơ nộp trực tuyến (%)', 10, 'a/b × điểm tối đa', 'Số x', 'Số y']], { definitions });

    expect(set.inputs.map(({ indicator, part }) => [indicator, part])).to.deep.equal([['government.online', undefined], ['government.online', 'numerator'], ['government.online', 'denominator']]);
  });
});
