import { expect } from 'chai';
import { readTable } from './read-table.js';
import { cellOf, columnOf, placeOf } from './table-book.js';

const headers = { name: ['Tên cơ sở', 'Tên'], done: ['Tử số', 'Số đã làm'], all: ['Mẫu số'], rate: ['Tỷ lệ'] };
const read = (content: string | Uint8Array, options = {}) => readTable(content, { fileName: 'bang.csv', headers, ...options });
const codes = async (content: string | Uint8Array, options = {}): Promise<string[]> => (await read(content, options)).findings.map(({ code }) => code);
const bytes = (...values: number[]): Uint8Array => Uint8Array.from([...values, ...new Array<number>(600).fill(0)]);

describe('readTable', () => {
  describe('header', () => {
    it('finds headers in any case, with or without diacritics, with units and stars', async () => {
      const { value, findings } = await read('TEN CO SO (*);Tử\u00a0 số:;mau so;Tỷ lệ (%)\nA;1;2;50\n');
      expect(value!.sheets[0]!.columns.map(({ field }) => field)).to.deep.equal(['name', 'done', 'all', 'rate']);
      expect(findings).to.deep.equal([]);
    });

    it('prefers a header that is known with its brackets', async () => {
      const { value } = await readTable('Hồ sơ (đúng hạn);Hồ sơ\n1;2\n', { fileName: 'a.csv', headers: { all: ['Hồ sơ'], inTime: ['Hồ sơ (đúng hạn)'] } });
      expect(value!.sheets[0]!.columns.map(({ field }) => field)).to.deep.equal(['inTime', 'all']);
    });

    it('skips title rows above it, with one note, and keeps the row numbers', async () => {
      const { value, findings } = await read('ỦY BAN NHÂN DÂN;;\nXÃ MẪU;;\n;;\nTên;Tử số;Mẫu số\nAn;1;2\n');
      expect(value!.sheets[0]!.headerRow).to.equal(4);
      expect(value!.sheets[0]!.rows).to.deep.equal([{ number: 5, cells: ['An', '1', '2'] }]);
      expect(findings).to.deep.equal([
        { code: 'header.rows-skipped', severity: 'note', where: { file: 'bang.csv', row: 1 }, values: { count: 2, text: 'ỦY BAN NHÂN DÂN' } },
      ]);
    });

    it('puts two header rows together', async () => {
      const { value, findings } = await read('Tên;Kết quả;;Ghi chú\n;Tử số;Mẫu số;\nA;1;2;x\n');
      expect(value!.sheets[0]!.columns).to.deep.equal([
        { index: 0, header: 'Tên', field: 'name' },
        { index: 1, header: 'Tử số', field: 'done', groups: ['Kết quả'] },
        { index: 2, header: 'Mẫu số', field: 'all', groups: ['Kết quả'] },
        { index: 3, header: 'Ghi chú', field: undefined },
      ]);
      expect(value!.sheets[0]!.headerRow).to.equal(2);
      expect(findings.map(({ code }) => code)).to.deep.equal(['header.column-unknown']);
    });

    it('skips the row in which a form numbers its columns', async () => {
      const { value, findings } = await read('Tên;Tử số;Mẫu số\nA;1;2\nXã Mẫu;3;4\n');
      expect(value!.sheets[0]!.rows.map(({ number }) => number)).to.deep.equal([3]);
      expect(findings[0]).to.deep.include({ code: 'row.numbering-skipped', where: { file: 'bang.csv', row: 2 }, values: { text: 'A · 1 · 2' } });
    });

    it('names a column that nobody asked for, a repeated one and one without a header', async () => {
      const { value, findings } = await read('Tên;Tử số;Tên cơ sở;Màu;;\nA;1;B;đỏ;7;\n');
      expect(value!.sheets[0]!.columns.map(({ header, field }) => [header, field])).to.deep.equal([
        ['Tên', 'name'],
        ['Tử số', 'done'],
        ['Tên cơ sở', undefined],
        ['Màu', undefined],
      ]);
      expect(findings.map(({ code, where, values }) => [code, 'column' in where ? where.column : '', values])).to.deep.equal([
        ['header.duplicate', 'Tên cơ sở', { header: 'Tên cơ sở', letter: 'C' }],
        ['header.column-unknown', 'Màu', { header: 'Màu' }],
      ]);
      expect(await codes('Tên;;Tử số\nA;7;1\n')).to.deep.equal(['header.column-unnamed']);
      expect(await codes('Tên;;Tử số\nA;;1\n')).to.deep.equal([]);
    });

    it('names a required column that is missing, by its first synonym', async () => {
      const { ok, findings, value } = await read('Tên;Tử số\nA;1\n', { required: ['name', 'all'] });
      expect(ok).to.equal(false);
      expect(value!.sheets[0]!.rows).to.have.length(1);
      expect(findings).to.deep.equal([
        { code: 'header.column-missing', severity: 'error', where: { file: 'bang.csv', row: 1 }, values: { expected: 'Mẫu số' } },
      ]);
    });

    it('says which headers it looked for when there is none', async () => {
      const { value, findings } = await read('a;b\n1;2\n');
      expect(value).to.equal(undefined);
      expect(findings.map(({ code, values }) => [code, values])).to.deep.equal([
        ['header.not-found', { expected: 'Tên cơ sở, Tử số, Mẫu số, Tỷ lệ' }],
      ]);
    });

    it('takes one known column beside unknown ones, and nothing less than a row', async () => {
      expect((await read('Tên;X\nA;1\n')).value!.sheets[0]!.headerRow).to.equal(1);
      expect((await read('Tên\n\nTên;Tử số\nA;1\n')).value!.sheets[0]!.headerRow).to.equal(3);
      expect((await read('Tên\nA\nB\n')).value!.sheets[0]!.rows).to.have.length(2);
    });

    it('takes the first row of several cells when nobody says what to look for', async () => {
      const { value, findings } = await readTable('DANH SÁCH\na;b\n1;2\n', { fileName: 'a.csv' });
      expect(value!.sheets[0]!.columns.map(({ header, field }) => [header, field])).to.deep.equal([['a', undefined], ['b', undefined]]);
      expect(findings.map(({ code }) => code)).to.deep.equal(['header.rows-skipped']);
    });

    it('is harmless with headers named like the prototype', async () => {
      const { value } = await readTable('__proto__;constructor;toString\n1;2;5\n', {
        fileName: 'a.csv',
        headers: { proto: ['__proto__'], maker: ['constructor'], text: ['x'] },
      });
      const sheet = value!.sheets[0]!;
      expect(sheet.columns.map(({ field }) => field)).to.deep.equal(['proto', 'maker', undefined]);
      expect(cellOf(sheet, sheet.rows[0]!, 'proto')).to.equal('1');
      expect(({} as Record<string, unknown>)['1']).to.equal(undefined);
    });
  });

  describe('rows', () => {
    it('leaves totals, section headings and footnotes out, and names each with its row', async () => {
      const { value, findings } = await read(
        'Tên;Tử số;Mẫu số\nI. Nhóm một;;\nA;1;2\nTổng cộng;1;2\n;;\nGhi chú: số ước;;\nlấy từ báo cáo;;\nB;3;4\n',
      );
      expect(value!.sheets[0]!.rows.map(({ number }) => number)).to.deep.equal([3, 8]);
      expect(findings.map(({ code, where, values }) => [code, 'row' in where ? where.row : 0, values['text']])).to.deep.equal([
        ['row.section-skipped', 2, 'I. Nhóm một'],
        ['row.total-skipped', 4, 'Tổng cộng · 1 · 2'],
        ['row.footnote-skipped', 6, 'Ghi chú: số ước'],
        ['row.footnote-skipped', 7, 'lấy từ báo cáo'],
      ]);
    });

    it('says that a table has no rows', async () => {
      const { ok, value, findings } = await read('Tên;Tử số\n;\n');
      expect(ok).to.equal(true);
      expect(value!.sheets[0]!.rows).to.deep.equal([]);
      expect(findings.map(({ code }) => code)).to.deep.equal(['table.no-rows']);
    });

    it('tells the same thing a hundred times and then counts', async () => {
      const { findings } = await read(`Tên;Tử số\n${'A\n'.repeat(250)}`);
      expect(findings.filter(({ code }) => code === 'row.ragged')).to.have.length(100);
      expect(findings.at(-1)).to.deep.include({ code: 'reader.findings-shortened', values: { code: 'row.ragged', count: 250, kept: 100 } });
    });

    it('gives the cell of a field, and its place in words of the file', async () => {
      const { value } = await read('Tử số;Tên\n5;A\n');
      const sheet = value!.sheets[0]!;
      const row = sheet.rows[0]!;
      expect(cellOf(sheet, row, 'name')).to.equal('A');
      expect(cellOf(sheet, row, 'rate')).to.equal(null);
      expect(columnOf(sheet, 'done')).to.deep.equal({ index: 0, header: 'Tử số', field: 'done' });
      expect(placeOf(value!, sheet, row, 'done')).to.deep.equal({ file: 'bang.csv', row: 2, column: 'Tử số' });
      expect(placeOf(value!, sheet, row, 'rate')).to.deep.equal({ file: 'bang.csv', row: 2 });
    });
  });

  describe('what the file is', () => {
    const cases: readonly (readonly [what: string, content: string | Uint8Array, code: string])[] = [
      ['nothing', '', 'content.empty'],
      ['no bytes', new Uint8Array(), 'content.empty'],
      ['blank lines', '\n \n', 'content.empty'],
      ['a page of a firewall', '\n<!DOCTYPE html><title>Request blocked</title>', 'content.html'],
      ['a table saved as a web page', '<html xmlns:o="urn:x"><table><tr><td>1', 'content.html'],
      ['an old workbook', bytes(0xd0, 0xcf, 0x11, 0xe0), 'content.xls'],
      ['a workbook with a password', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])]), 'content.encrypted'],
      ['a PDF', bytes(0x25, 0x50, 0x44, 0x46, 0x2d), 'content.binary'],
      ['a photo of a table', bytes(0xff, 0xd8, 0xff), 'content.binary'],
      ['a damaged archive', bytes(0x50, 0x4b, 3, 4), 'xlsx.unreadable'],
    ];
    for (const [what, content, code] of cases) {
      it(`names ${what}`, async () => {
        const { ok, value, findings } = await read(content);
        expect(ok).to.equal(false);
        expect(value).to.equal(undefined);
        expect(findings.map((finding) => finding.code)).to.include(code);
      });
    }

    it('takes a file of exactly the limit and refuses one byte more', async () => {
      const content = new TextEncoder().encode('Tên;Tử số\nA;1\n');
      expect(await codes(content, { limits: { bytes: content.length } })).to.deep.equal([]);
      expect(await codes(content, { limits: { bytes: content.length - 1 } })).to.deep.equal(['content.too-large']);
    });

    it('refuses a format that the caller can not do with', async () => {
      const { findings } = await read('Tên;Tử số\nA;1\n', { accept: ['json', 'xlsx'] });
      expect(findings.map(({ code, values }) => [code, values])).to.deep.equal([['content.format-refused', { format: 'CSV', accepted: 'JSON, XLSX' }]]);
    });

    it('reads text that is called a workbook, and says so', async () => {
      const { value, findings } = await read('Tên;Tử số\nA;1\n', { fileName: 'bang.xlsx' });
      expect(value!.format).to.equal('csv');
      expect(findings.map(({ code, values }) => [code, values])).to.deep.equal([['content.wrong-extension', { extension: '.xlsx', format: 'CSV' }]]);
    });
  });
});
