import { expect } from 'chai';
import { cellOf, placeOf } from '../table/table-book.js';
import { readTable } from '../table/read-table.js';

const headers = { name: ['Tên'], rate: ['Tỷ lệ'] };
const read = (text: string) => readTable(text, { fileName: 'so-lieu.json', headers });

describe('readTable of JSON', () => {
  it('reads a list of records, whose place is their number', async () => {
    const { ok, value } = await read('[{"Tên":"Xã Mẫu","Tỷ lệ":97.43},{"Tỷ lệ":"0","Ghi chú":null,"ten":"x"}]');
    const sheet = value!.sheets[0]!;
    expect(ok).to.equal(true);
    expect(sheet.headerRow).to.equal(0);
    expect(sheet.rows.map(({ number, cells }) => [number, ...cells])).to.deep.equal([
      [1, 'Xã Mẫu', 97.43, null, null],
      [2, null, '0', null, 'x'],
    ]);
    expect(placeOf(value!, sheet, sheet.rows[1]!, 'rate')).to.deep.equal({ file: 'so-lieu.json', row: 2, column: 'Tỷ lệ' });
  });

  it('reads a list of rows', async () => {
    const { value } = await read('[["Tên","Tỷ lệ"],["Xã Mẫu","97,43%"]]');
    expect(value!.sheets[0]!.rows).to.deep.equal([{ number: 2, cells: ['Xã Mẫu', '97,43%'] }]);
  });

  it('reads the answer of a published Google sheet: labels, dates, percentages', async () => {
    const table = {
      cols: [{ label: 'Tên' }, { label: 'Tỷ lệ' }, { label: 'Ngày' }],
      rows: [{ c: [{ v: 'Xã Mẫu' }, { v: 0.9743, f: '97.43%' }, { v: 'Date(2025,11,9)', f: '9/12/2025' }] }, { c: [null, { v: 5 }, null] }],
    };
    const { value } = await read(`/*O_o*/\ngoogle.visualization.Query.setResponse(${JSON.stringify({ table })});`);
    expect(value!.sheets[0]!.rows).to.deep.equal([
      { number: 2, cells: ['Xã Mẫu', '97,43%', '2025-12-09'] },
      { number: 3, cells: [null, 5, null] },
    ]);
  });

  it('says that a nested value is no cell, with the name of its column', async () => {
    const { value, findings } = await read('[{"Tên":"Xã Mẫu","Tỷ lệ":{"tử":1}}]');
    const sheet = value!.sheets[0]!;
    expect(cellOf(sheet, sheet.rows[0]!, 'rate')).to.equal(null);
    expect(findings[0]).to.deep.include({ code: 'json.nested-value', where: { file: 'so-lieu.json', row: 1, column: 'Tỷ lệ' } });
  });

  for (const text of ['{"a":1}', '3', '[1,2]', '[{"a":1},2]']) {
    it(`says that ${text} is no table`, async () => {
      const { value, findings } = await read(text);
      expect(value).to.equal(undefined);
      expect(findings.map(({ code }) => code)).to.deep.equal(['json.not-table']);
    });
  }

  it('says that an empty list has no rows', async () => {
    expect((await read('[]')).findings.map(({ code }) => code)).to.deep.equal(['table.no-rows']);
  });

  it('is harmless with keys of the prototype', async () => {
    const { value } = await read('[{"Tên":"a","constructor":"b","toString":"c","__proto__":"d"}]');
    expect(value!.sheets[0]!.columns.map(({ header }) => header)).to.deep.equal(['Tên', 'constructor', 'toString']);
    expect(value!.sheets[0]!.rows[0]!.cells).to.deep.equal(['a', 'b', 'c']);
  });
});
