import { expect } from 'chai';
import { coreMessagesEn } from '../messages/en.js';
import { coreMessages } from '../messages/vi.js';
import { coreFinding } from './core-findings.js';
import { describeFinding, describePlace, describeProblem } from './describe-finding.js';
import type { FindingPlace } from './finding.js';

describe('describePlace', () => {
  const cases: readonly (readonly [where: FindingPlace, vi: string, en: string])[] = [
    [{ path: '' }, '', ''],
    [{ path: 'asOf' }, 'Trường asOf', 'Field asOf'],
    [{ path: 'publisher.name' }, 'Trường publisher.name', 'Field publisher.name'],
    [{ path: 'items' }, 'Trường items', 'Field items'],
    [{ path: 'items[0]' }, 'Mục thứ 1', 'Item 1'],
    [{ path: 'items[2].value' }, 'Mục thứ 3, trường value', 'Item 3, field value'],
    [{ path: 'items[2].evidence[0].url' }, 'Mục thứ 3, trường evidence[0].url', 'Item 3, field evidence[0].url'],
    [{ path: 'sources[1].title' }, 'Nguồn thứ 2, trường title', 'Source 2, field title'],
    [{ path: 'sources[1]' }, 'Nguồn thứ 2', 'Source 2'],
    [{ path: 'definitions[9].id' }, 'Định nghĩa thứ 10, trường id', 'Definition 10, field id'],
    [{ path: 'definitions[9]' }, 'Định nghĩa thứ 10', 'Definition 10'],
    [{ path: 'items[x]' }, 'Trường items[x]', 'Field items[x]'],
    [{ file: 'a.xlsx', sheet: 'Sheet1', row: 5, column: 'Giá trị' }, 'Trang tính “Sheet1”, dòng 5, cột “Giá trị”', 'Sheet “Sheet1”, row 5, column “Giá trị”'],
    [{ file: 'a.xlsx', sheet: 'Sheet1', row: 5 }, 'Trang tính “Sheet1”, dòng 5', 'Sheet “Sheet1”, row 5'],
    [{ file: 'a.csv', row: 5, column: 'Giá trị' }, 'Dòng 5, cột “Giá trị”', 'Row 5, column “Giá trị”'],
    [{ file: 'a.csv', row: 12345 }, 'Dòng 12345', 'Row 12345'],
  ];

  for (const [where, vi, en] of cases) {
    it(`${JSON.stringify(where)}: ${vi || 'nothing'}`, () => {
      expect([describePlace(where, coreMessages), describePlace(where, coreMessagesEn)]).to.deep.equal([vi, en]);
    });
  }
});

describe('describeFinding', () => {
  const cell = { file: 'a.xlsx', sheet: 'Sheet1', row: 5, column: 'Giá trị' };

  it('says where and what, in one sentence after the other', () => {
    const finding = coreFinding('number.unreadable', cell, { text: 'k rõ' });

    expect(describeFinding(finding, coreMessages, 'vi')).to.equal(
      'Trang tính “Sheet1”, dòng 5, cột “Giá trị”: Không đọc được con số trong “k rõ”. Hãy chỉ ghi số và đơn vị tính.',
    );
    expect(describeFinding(finding, coreMessagesEn, 'en')).to.equal(
      'Sheet “Sheet1”, row 5, column “Giá trị”: No number could be read in “k rõ”. Please write the number and its unit only.',
    );
  });

  it('counts the items of a document as people do', () => {
    expect(describeFinding(coreFinding('schema.required', { path: 'items[2].value' }), coreMessages, 'vi')).to.equal('Mục thứ 3, trường value: Thiếu thông tin bắt buộc. Hãy bổ sung.');
  });

  it('needs no place for what concerns the whole document', () => {
    expect(describeFinding(coreFinding('document.not-object', { path: '' }), coreMessages, 'vi')).to.match(/^Nội dung không phải/);
  });

  it('names the type that a value must have in words', () => {
    const typed = (type: string) => describeProblem(coreFinding('schema.type', { path: 'a' }, { type }), coreMessages, 'vi');

    expect(typed('integer')).to.equal('Giá trị ở đây phải là số nguyên.');
    expect(typed('object')).to.equal('Giá trị ở đây phải là một nhóm thông tin.');
    expect(typed('constructor')).to.equal('Giá trị ở đây phải là constructor.');
  });

  it('writes days and large numbers as the language does, but not years', () => {
    const items = coreFinding('document.too-many-items', { path: 'items' }, { count: 100_001, limit: 100_000 });
    const outside = coreFinding('calendar.day-outside-year', { path: 'items[0]' }, { date: '2025-12-09', year: 2026 });

    expect(describeProblem(items, coreMessages, 'vi')).to.contain('100.001 mục').and.to.contain('100.000 mục');
    expect(describeProblem(items, coreMessagesEn, 'en')).to.contain('100,001 items');
    expect(describeProblem(outside, coreMessages, 'vi')).to.equal('Ngày 09/12/2025 không thuộc năm 2026 của lịch này. Hãy chuyển sang đúng năm.');
    expect(describeProblem(outside, coreMessagesEn, 'en')).to.contain('9 December 2025');
  });

  it('repeats what somebody wrote as it was written', () => {
    expect(describeProblem(coreFinding('date.unreadable', cell, { text: '2025-12-09' }), coreMessages, 'vi')).to.contain('“2025-12-09”');
  });

  it('chooses the English singular', () => {
    const parent = (count: number) => describeProblem(coreFinding('unit.parent-unknown', cell, { parent: '9', count }), coreMessagesEn, 'en');

    expect(parent(1)).to.contain('1 unit names it');
    expect(parent(2)).to.contain('2 units name it');
  });

  it('uses the words of another package when they are added', () => {
    const finding = { code: 'sample.wrong', severity: 'error', where: { path: 'items[0]' }, values: { name: 'Mẫu' } } as const;

    expect(describeFinding(finding, { ...coreMessages, 'sample.wrong': '“{name}” chưa đúng.' }, 'vi')).to.equal('Mục thứ 1: “Mẫu” chưa đúng.');
    expect(describeFinding(finding, coreMessages, 'vi')).to.equal('Mục thứ 1: Có một điểm cần kiểm tra (mã: sample.wrong).');
  });

  it('does not take a sentence from the prototype', () => {
    const finding = { code: 'toString', severity: 'error', where: { path: '' }, values: {} } as const;

    expect(describeFinding(finding, coreMessages, 'vi')).to.equal('Có một điểm cần kiểm tra (mã: toString).');
  });

  it('fills no placeholder that stands in a value, and shows no control characters', () => {
    const finding = coreFinding('number.unreadable', { file: 'a', row: 1, column: '{row}\n\u202e' }, { text: '{text} {limit}\u0000\u202e' });

    expect(describeFinding(finding, coreMessages, 'vi')).to.equal('Dòng 1, cột “{row} ”: Không đọc được con số trong “{text} {limit}”. Hãy chỉ ghi số và đơn vị tính.');
  });

  it('shortens a value that is longer than a sentence can bear', () => {
    expect(describeProblem(coreFinding('number.unreadable', cell, { text: 'a'.repeat(5_000) }), coreMessages, 'vi').length).to.be.lessThan(700);
  });
});
