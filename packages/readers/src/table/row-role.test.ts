import { expect } from 'chai';
import { isNumbering, roleOf } from './row-role.js';
import type { Cell } from './table-book.js';

describe('roleOf', () => {
  const cases: readonly (readonly [cells: readonly Cell[], role: string])[] = [
    [[null, null, null], 'blank'],
    [['Tổng', 5, 6], 'total'],
    [[null, 'TỔNG CỘNG:', 6], 'total'],
    [['Cộng', null, 6], 'total'],
    [['Tổng số', '12', null], 'total'],
    [['Tổng số hồ sơ tiếp nhận', 5, 6], 'data'],
    [['Cộng đồng số', 5, 6], 'data'],
    [['I', 'Chính quyền số', null], 'section'],
    [['II. Kinh tế số', null, null], 'section'],
    [['A. Nhóm một', null, null], 'section'],
    [['I', 'Chính quyền số', '97,43%'], 'data'],
    [['Chính quyền số', null, null], 'data'],
    [['I', 5, null], 'data'],
    [['C', '3', null], 'data'],
    [['C', null, null], 'data'],
    [['I', 'Chính quyền số'], 'data'],
    [['Ghi chú: số liệu ước tính', null, null], 'footnote'],
    [['(*) Số liệu ước', null, null], 'footnote'],
    [['* Số liệu ước', null, null], 'footnote'],
    [['Nguồn: Ủy ban nhân dân Xã Mẫu', null, null], 'footnote'],
    [['Nguồn nhân lực số', null, 5], 'data'],
    [['Người lập biểu', null, 'Chủ tịch'], 'footnote'],
    [[1, 'Xã Mẫu', 5], 'data'],
    [[0, null, null], 'data'],
    [[false, null, null], 'data'],
  ];
  for (const [cells, role] of cases) {
    it(`takes ${JSON.stringify(cells)} for ${role}`, () => {
      expect(roleOf(cells)).to.equal(role);
    });
  }
});

describe('isNumbering', () => {
  const cases: readonly (readonly [cells: readonly Cell[], numbering: boolean])[] = [
    [['A', 'B', '1', '2'], true],
    [['(1)', '(2)', '(3)'], true],
    [[1, 2, 3], true],
    [[1, 2, 4], false],
    [[2, 3, 4], false],
    [[1, 'Xã Mẫu', 3], false],
    [[1, 2, null], false],
    [[1, 2], false],
    [['A', 'B', 'C'], false],
  ];
  for (const [cells, numbering] of cases) {
    it(`says ${numbering ? 'yes' : 'no'} to ${JSON.stringify(cells)}`, () => {
      expect(isNumbering(cells)).to.equal(numbering);
    });
  }
});
