import { expect } from 'chai';
import fc from 'fast-check';
import { xlsxFile } from '../fixtures/index.js';
import { columnChoices } from './column-choices.js';
import { readGrid } from './read-grid.js';
import { tableOf } from './read-table.js';
import { emptyMapping, parseTableMapping, writeTableMapping, type TableMapping } from './table-mapping.js';

const headers = { name: ['Tên', 'Tên cơ sở'], phone: ['Điện thoại', 'Số điện thoại'], hours: ['Giờ mở cửa'] };

async function gridOf(rows: Parameters<typeof xlsxFile>[0][number]['rows']) {
  return (await readGrid(xlsxFile([{ name: 'Bảng', rows }]), { fileName: 'bang.xlsx' })).value!;
}

describe('a table with choices', () => {
  const rows = [['Danh sách'], ['Tên hộ', 'Số ĐT liên hệ', 'Mở cửa'], ['Quán Mẫu', '0900', '7h']];

  it('offers the likeliest fields of a column that nobody knows, with some of its cells', async () => {
    const { value } = tableOf(await gridOf([['Tên cơ sở', 'Số điện thoại liên hệ', 'Giờ mở'], ['Quán Mẫu', '0900', '7h']]), { headers });
    const choices = columnChoices(value!, headers);

    expect(choices.map(({ header, field, candidates, samples }) => [header, field, candidates[0], samples])).to.deep.equal([
      ['Tên cơ sở', 'name', undefined, ['Quán Mẫu']],
      ['Số điện thoại liên hệ', undefined, 'phone', ['0900']],
      ['Giờ mở', undefined, 'hours', ['7h']],
    ]);
  });

  it('takes the row of the header and its columns as they were chosen', async () => {
    const mapping: TableMapping = { ...emptyMapping, sheets: [{ headerRow: 2, columns: [{ header: 'Tên hộ', field: 'name' }, { header: 'Số ĐT liên hệ', field: 'phone' }, { header: 'Mở cửa', field: null }] }] };
    const { ok, value, findings } = tableOf(await gridOf(rows), { headers, mapping });

    expect(ok).to.equal(true);
    expect(value!.sheets[0]!.columns.map(({ field }) => field)).to.deep.equal(['name', 'phone', undefined]);
    expect(value!.sheets[0]!.titles).to.deep.equal(['Danh sách']);
    expect(findings.map(({ code }) => code)).to.deep.equal(['header.rows-skipped']);
  });

  it('leaves a sheet out, and knows nothing of fields that do not exist', async () => {
    const grid = await gridOf(rows);
    expect(tableOf(grid, { headers, mapping: { ...emptyMapping, sheets: [{ sheet: 'Bảng', use: false }] } }).value).to.equal(undefined);
    const foreign = tableOf(grid, { headers, mapping: { ...emptyMapping, sheets: [{ headerRow: 2, columns: [{ header: 'Tên hộ', field: 'toString' }] }] } });
    expect(foreign.value!.sheets[0]!.columns[0]!.field).to.equal(undefined);
  });

  it('reads three rows of header under joined cells, each column with what stands above it', async () => {
    const bytes = xlsxFile([
      {
        name: 'Bảng',
        rows: [['BÁO CÁO'], ['Tên', 'Liên hệ', null, null], [null, 'Ban ngày', null, 'Ban đêm'], [null, 'Điện thoại', 'Giờ mở cửa', 'Ghi chú'], ['Quán Mẫu', '0900', '7h', 'x']],
        merged: ['A1:D1', 'A2:A4', 'B2:D2', 'B3:C3'],
      },
    ]);
    const { value } = tableOf((await readGrid(bytes, { fileName: 'bang.xlsx' })).value!, { headers });
    const sheet = value!.sheets[0]!;

    expect(sheet.headerRow).to.equal(4);
    expect(sheet.columns.map(({ header, field, groups }) => [header, field, groups])).to.deep.equal([
      ['Tên', 'name', undefined],
      ['Điện thoại', 'phone', ['Liên hệ', 'Ban ngày']],
      ['Giờ mở cửa', 'hours', ['Liên hệ', 'Ban ngày']],
      ['Ghi chú', undefined, ['Liên hệ', 'Ban đêm']],
    ]);
    expect(sheet.rows).to.deep.equal([{ number: 5, cells: ['Quán Mẫu', '0900', '7h', 'x'] }]);
  });
});

describe('the file of choices', () => {
  it('is read back as it was written', () => {
    const mapping: TableMapping = { sheets: [{ sheet: 'Quý III', headerRow: 5, headerRows: 2, columns: [{ header: 'Cột lạ', field: null }] }, { use: false }], names: [{ written: 'Hồ sơ', means: 'government.x' }] };
    expect(parseTableMapping(JSON.parse(writeTableMapping(mapping)))).to.deep.equal({ ok: true, value: mapping, findings: [] });
  });

  it('names what is no choice, and keeps the rest', () => {
    const { ok, value, findings } = parseTableMapping({ kind: 'table-mapping', sheets: [{ headerRow: 0 }, { sheet: 'A', columns: [{ header: 'x' }] }], names: ['x', { written: 'a', means: 'b' }] }, 'ghep.json');
    expect(ok).to.equal(true);
    expect(value).to.deep.equal({ sheets: [{ sheet: 'A', columns: [] }], names: [{ written: 'a', means: 'b' }] });
    expect(findings.map(({ code, where }) => [code, where])).to.deep.equal(['sheets[0]', 'sheets[1].columns[0]', 'names[0]'].map((path) => ['mapping.entry-ignored', { file: 'ghep.json', path }]));
  });

  it('never throws, whatever it is given, and gives nothing for what is no mapping', () => {
    fc.assert(fc.property(fc.anything(), (input) => {
      const { ok, value } = parseTableMapping(input);
      expect(ok).to.equal(value !== undefined);
    }));
  });
});
