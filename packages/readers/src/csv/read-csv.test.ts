import { expect } from 'chai';
import { readTable } from '../table/read-table.js';

const headers = { name: ['Tên'], count: ['Số lượng'], note: ['Ghi chú'] };
const read = (content: string | Uint8Array, limits = {}) => readTable(content, { fileName: 'so-lieu.csv', headers, limits });

async function rowsOf(content: string | Uint8Array): Promise<unknown[][]> {
  return (await read(content)).value!.sheets[0]!.rows.map(({ number, cells }) => [number, ...cells]);
}

async function codesOf(content: string | Uint8Array, limits = {}): Promise<string[]> {
  return (await read(content, limits)).findings.map(({ code }) => code);
}

describe('readTable of CSV', () => {
  it('keeps every cell as text, with the row number of the spreadsheet', async () => {
    const { ok, value, findings } = await read('Tên;Số lượng;Ghi chú\nXã Mẫu;1.000;\nPhường Mẫu;97,43%;x\n');
    expect(ok).to.equal(true);
    expect(findings).to.deep.equal([]);
    expect(value).to.deep.equal({
      fileName: 'so-lieu.csv',
      format: 'csv',
      sheets: [
        {
          name: undefined,
          headerRow: 1,
          columns: [
            { index: 0, header: 'Tên', field: 'name' },
            { index: 1, header: 'Số lượng', field: 'count' },
            { index: 2, header: 'Ghi chú', field: 'note' },
          ],
          rows: [
            { number: 2, cells: ['Xã Mẫu', '1.000', null] },
            { number: 3, cells: ['Phường Mẫu', '97,43%', 'x'] },
          ],
        },
      ],
    });
  });

  it('reads quoted line ends, delimiters and quotes, and counts such a row once', async () => {
    expect(await rowsOf('Tên,Số lượng\n"Xã ""Mẫu"",\nthôn 1",5\nB,6\n')).to.deep.equal([
      [2, 'Xã "Mẫu",\nthôn 1', '5'],
      [3, 'B', '6'],
    ]);
  });

  it('reads mixed line ends', async () => {
    expect(await rowsOf('Tên,Số lượng\r\nA,1\nB,2\rC,3\r\n\r\nD,4')).to.deep.equal([
      [2, 'A', '1'],
      [3, 'B', '2'],
      [4, 'C', '3'],
      [6, 'D', '4'],
    ]);
  });

  it('obeys the line by which a spreadsheet names its delimiter, and does not count it', async () => {
    expect(await rowsOf('sep=;\r\nTên;Số lượng\r\nA, B;1\r\n')).to.deep.equal([[2, 'A, B', '1']]);
  });

  it('takes the guard against formulas off, and leaves other apostrophes', async () => {
    expect(await rowsOf(`Tên;Số lượng\n'=1+1;'-5\n'90;K'Bang\n`)).to.deep.equal([
      [2, '=1+1', '-5'],
      [3, "'90", "K'Bang"],
    ]);
  });

  it('composes what was typed as base letters and marks, and trims what has no width', async () => {
    expect(await rowsOf('T\u00ean;S\u1ed1 l\u01b0\u1ee3ng\n \u200bXa\u0303 Ma\u0302\u0303u\u00a0;\u00a0\n;1'.normalize('NFD'))).to.deep.equal([
      [2, 'Xã Mẫu', null],
      [3, null, '1'],
    ]);
  });

  it('names rows with too few and too many cells, and keeps them', async () => {
    const { value, findings, ok } = await read('Tên;Số lượng;Ghi chú\nA;1\nB;2;x;thừa\nC;3;;\nD;4;\n');
    expect(ok).to.equal(true);
    expect(value!.sheets[0]!.rows.map(({ cells }) => cells[0])).to.deep.equal(['A', 'B', 'C', 'D']);
    expect(findings).to.deep.equal([
      { code: 'row.ragged', severity: 'warning', where: { file: 'so-lieu.csv', row: 2 }, values: { found: 2, expected: 3 } },
      { code: 'row.ragged', severity: 'warning', where: { file: 'so-lieu.csv', row: 3 }, values: { found: 4, expected: 3 } },
    ]);
  });

  it('names the row of a quote that is never closed and of a misplaced one', async () => {
    const { ok, findings } = await read('Tên,Số lượng\nA,1\n"B,2\nC,3\n');
    expect(ok).to.equal(false);
    expect(findings.find(({ code }) => code === 'csv.quote-unclosed')?.where).to.deep.equal({ file: 'so-lieu.csv', row: 3 });
    expect((await read('Tên,Số lượng\n"A "x" y",1\nB,2\n')).findings[0]).to.deep.include({
      code: 'csv.quote-misplaced',
      where: { file: 'so-lieu.csv', row: 2 },
    });
  });

  it('takes exactly as many rows as the limit, and names one more', async () => {
    const table = (rows: number): string => `Tên;Số lượng\n${'A;1\n'.repeat(rows)}`;
    expect(await codesOf(table(3), { rows: 3 })).to.deep.equal([]);
    expect(await codesOf(table(4), { rows: 3 })).to.deep.equal(['table.too-many-rows']);
    expect((await read(table(4), { rows: 3 })).value!.sheets[0]!.rows).to.have.length(3);
  });

  it('names too many rows even when blank ones stand between them', async () => {
    expect(await codesOf(`Tên;Số lượng\nA;1\n${'\n'.repeat(1_100)}B;2\n`, { rows: 3 })).to.deep.equal(['table.too-many-rows']);
  });

  it('cuts cells and columns at their limits and names them', async () => {
    expect(await codesOf('Tên;Số lượng\nABC;1\n', { cellLength: 8 })).to.deep.equal([]);
    const long = await read('Tên;Số lượng\nABC😀;123\n', { cellLength: 8, columns: 2 });
    expect(long.ok).to.equal(true);
    const cut = await read('Tên;Số lượng\nABCDEFG😀;123\n', { cellLength: 8, columns: 2 });
    expect(cut.value!.sheets[0]!.rows[0]!.cells).to.deep.equal(['ABCDEFG', '123']);
    expect(cut.findings[0]).to.deep.include({
      code: 'table.cell-too-long',
      where: { file: 'so-lieu.csv', row: 2, column: 'A' },
      values: { length: 9, limit: 8 },
    });
    expect(await codesOf('Tên;Số lượng;C\nA;1;2\n', { columns: 2 })).to.deep.equal(['table.too-many-columns']);
  });

  it('converts cells in a legacy font and says how many', async () => {
    const { ok, value, findings } = await read('Tên;Số lượng\nñy ban nh©n d©n x·;5\nPhường Mẫu;6\n');
    expect(ok).to.equal(true);
    expect(value!.sheets[0]!.rows.map(({ cells }) => cells[0])).to.deep.equal(['ủy ban nhân dân xã', 'Phường Mẫu']);
    expect(findings).to.deep.equal([{ code: 'encoding.legacy-converted', severity: 'warning', where: { file: 'so-lieu.csv', row: 2 }, values: { font: 'TCVN3', count: 1 } }]);
  });

  it('converts a whole file of before Unicode, byte by byte, with the sign at the end of a cell that Unicode hides', async () => {
    const text = 'Tªn;Sè l­îng\nThø t­;5\nX· MÉu, huyÖn MÉu;6\nñy ban nh©n d©n;7\n';
    const bytes = Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
    const { value } = await readTable(bytes, { fileName: 'cu.csv', headers: { name: ['Tên'], count: ['Số lượng'] } });
    expect(value!.sheets[0]!.rows.map(({ cells }) => cells)).to.deep.equal([['Thứ tư', '5'], ['Xã Mẫu, huyện Mẫu', '6'], ['ủy ban nhân dân', '7']]);
  });

  it('empties cells that make no Vietnamese, and says where they stand', async () => {
    const { ok, value, findings } = await read('Tên;Số lượng\nzaïx qbeøl wcoùj;5\nPhường Mẫu;6\n');
    expect(ok).to.equal(false);
    expect(value!.sheets[0]!.rows.map(({ cells }) => cells[0])).to.deep.equal([null, 'Phường Mẫu']);
    expect(findings[0]).to.deep.include({ code: 'encoding.legacy-font', where: { file: 'so-lieu.csv', row: 2, column: 'A' }, values: { font: 'VNI' } });
  });
});
