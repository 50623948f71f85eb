import { expect } from 'chai';
import fc from 'fast-check';
import { readTable } from '../table/read-table.js';
import { workbook, type PlainSheet, type SheetCell } from './workbook.js';
import { zip } from './zip.js';

const cell = (value: SheetCell['value']): SheetCell => ({ value, style: 'text' });

function sheet(rows: readonly (readonly SheetCell['value'][])[], more: Partial<PlainSheet> = {}): PlainSheet {
  return { name: 'Bảng', widths: [10, 10], rows: rows.map((cells) => cells.map(cell)), ...more };
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

describe('a workbook', () => {
  it('is read back as it was written, by the reader of the kit', async () => {
    const rows = [['Tên', 'Số'], ['Xã Mẫu & <bạn>', 12.5], ['=1+1', 0], ['hai\ndòng', null]];
    const { value, findings } = await readTable(workbook([sheet(rows)]), { fileName: 'bang.xlsx' });

    expect(findings).to.deep.equal([]);
    expect(value!.sheets[0]!.rows.map(({ cells }) => cells)).to.deep.equal([['Xã Mẫu & <bạn>', 12.5], ['=1+1', 0], ['hai\ndòng', null]]);
  });

  it('keeps every text that XML can hold, and never becomes another document', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }).filter((text) => /\p{L}/u.test(text)), { minLength: 2, maxLength: 4 }), async (texts) => {
        const { value } = await readTable(workbook([sheet([['Tên', 'Số'], ...texts.map((text) => [`a${text}b`, 1])])]), { fileName: 'bang.xlsx' });
        expect(value!.sheets[0]!.rows).to.have.length(texts.length);
      }),
      { numRuns: 60 },
    );
  });

  it('has names of sheets that Excel takes: short, each once, without signs that it refuses', async () => {
    const names = ['Xã [Mẫu]: 1/2?', 'xã  mẫu   1 2', '', 'x'.repeat(40), 'x'.repeat(41)];
    const { value } = await readTable(workbook(names.map((name) => sheet([['Tên', 'Số'], ['a', 1]], { name }))), { fileName: 'bang.xlsx' });
    const read = value!.sheets.map(({ name }) => name!);

    expect(new Set(read.map((name) => name.toLowerCase())).size).to.equal(names.length);
    for (const name of read) expect(name).to.match(/^[^[\]:*?/\\]{1,31}$/);
  });

  it('is an archive from its first byte to its last', () => {
    const bytes = zip([{ name: 'a', content: new TextEncoder().encode('x') }]);
    expect(textOf(bytes).startsWith('PK\u0003\u0004')).to.equal(true);
    expect(textOf(bytes.slice(-22)).startsWith('PK\u0005\u0006')).to.equal(true);
  });
});
