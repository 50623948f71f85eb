import { expect } from 'chai';
import { worksheet, xlsxFile, xlsxOfParts, type XlsxCell, type XlsxSheet } from '../fixtures/index.js';
import { readTable } from '../table/read-table.js';
import { placeOf } from '../table/table-book.js';
import { zipDirectory } from './zip-directory.js';

const headers = { name: ['Tên'], value: ['Giá trị'], date: ['Ngày'] };
const read = (content: Uint8Array, options = {}) => readTable(content, { fileName: 'bang.xlsx', headers, ...options });
const readSheets = (sheets: readonly XlsxSheet[], options = {}) => read(xlsxFile(sheets), options);
const readRows = (rows: readonly (readonly XlsxCell[])[], merged: readonly string[] = []) => readSheets([{ name: 'Số liệu', rows, merged }]);
const header: readonly XlsxCell[] = ['Tên', 'Giá trị', 'Ngày'];

/** The parts of a right workbook, to be spoilt. */
function partsOf(sheets: readonly XlsxSheet[]): Map<string, string> {
  return new Map(Array.from(zipDirectory(xlsxFile(sheets))!, ([path, { packed }]) => [path, new TextDecoder().decode(packed)]));
}

function withSheetXml(xml: string): Uint8Array {
  return xlsxOfParts(partsOf([{ name: 'S', rows: [header] }]).set('xl/worksheets/sheet1.xml', xml));
}

describe('readTable of XLSX', () => {
  it('reads text, numbers, truth values and empty cells, with the row numbers of the sheet', async () => {
    const { ok, value, findings } = await readRows([header, ['Xã Mẫu', 97.43, null], [], [' Phường Mẫu ', 0, true], ['Xã < & > "Mẫu"', -1.5, null]]);
    const sheet = value!.sheets[0]!;
    expect(ok).to.equal(true);
    expect(findings).to.deep.equal([]);
    expect(value!.format).to.equal('xlsx');
    expect(sheet.name).to.equal('Số liệu');
    expect(sheet.rows).to.deep.equal([
      { number: 2, cells: ['Xã Mẫu', 97.43, null] },
      { number: 4, cells: ['Phường Mẫu', 0, true] },
      { number: 5, cells: ['Xã < & > "Mẫu"', -1.5, null] },
    ]);
    expect(placeOf(value!, sheet, sheet.rows[1]!, 'value')).to.deep.equal({ file: 'bang.xlsx', sheet: 'Số liệu', row: 4, column: 'Giá trị' });
  });

  it('gives the day that was typed, in every time zone, with its hour when there is one', async () => {
    const { value } = await readRows([
      header,
      ['a', { hour: 0.375 }, { date: '2025-12-09' }],
      ['b', null, { date: '2025-12-31', fraction: 0.999 }],
      ['c', null, { date: '2024-02-29', fraction: 1 / 3 }],
      ['d', null, { type: 'd', text: '2025-12-09T00:00:00' }],
      ['e', null, { type: 'd', text: '2025-12-09T23:30:00' }],
    ]);
    expect(value!.sheets[0]!.rows.map(({ cells }) => cells[2])).to.deep.equal([
      '2025-12-09',
      '2025-12-31T23:58:34',
      '2024-02-29T08:00',
      '2025-12-09',
      '2025-12-09T23:30',
    ]);
    expect(value!.sheets[0]!.rows[0]!.cells[1]).to.equal('09:00');
  });

  it('reads a percentage as the sheet shows it, not as it is stored', async () => {
    const { value } = await readRows([header, ['a', { percent: 0.9743 }, null], ['b', { percent: 1.17 }, null], ['c', { percent: 0 }, null], ['d', 0.5, null]]);
    expect(value!.sheets[0]!.rows.map(({ cells }) => cells[1])).to.deep.equal(['97,43%', '117%', '0%', 0.5]);
  });

  it('reads a formula by its value, and names one that was never computed', async () => {
    const { ok, value, findings } = await readRows([header, ['a', { formula: 'SUM(1,2)', value: 3 }, null], ['b', { formula: 'SUM(1,2)' }, null]]);
    expect(ok).to.equal(true);
    expect(value!.sheets[0]!.rows.map(({ cells }) => cells[1])).to.deep.equal([3, null]);
    expect(findings).to.deep.equal([
      {
        code: 'xlsx.formula-without-value',
        severity: 'warning',
        where: { file: 'bang.xlsx', sheet: 'Số liệu', row: 3, column: 'Giá trị' },
        values: {},
      },
    ]);
  });

  it('keeps an Excel error as text, so that it is not taken for a missing figure', async () => {
    const { value, findings } = await readRows([header, ['a', { error: '#DIV/0!' }, null], ['b', null, { raw: '1' }], [null, { error: '#REF!' }, null]]);
    expect(value!.sheets[0]!.rows.map(({ cells }) => cells[1])).to.deep.equal(['#DIV/0!', null, '#REF!']);
    expect(findings.map(({ code, where, values }) => [code, 'row' in where ? where.row : 0, values['value']])).to.deep.equal([
      ['xlsx.error-value', 2, '#DIV/0!'],
      ['xlsx.error-value', 4, '#REF!'],
    ]);
  });

  it('shows a date that no calendar has as a spreadsheet does', async () => {
    const styled = worksheet({ rows: [header, ['a', 1, { date: '2025-12-09' }]] }).replace(/<v>46000<\/v>/, '<v>99999999</v>');
    const { value, findings } = await read(withSheetXml(styled));
    expect(value!.sheets[0]!.rows[0]!.cells[2]).to.equal('####');
    expect(findings[0]).to.deep.include({ code: 'xlsx.error-value', values: { value: '####' } });
  });

  it('skips merged title rows with one note and no word about the merging', async () => {
    const { value, findings } = await readRows([['DANH SÁCH XÃ MẪU', null, null], [null], header, ['a', 1, null]], ['A1:C2']);
    expect(value!.sheets[0]!.headerRow).to.equal(3);
    expect(value!.sheets[0]!.rows).to.deep.equal([{ number: 4, cells: ['a', 1, null] }]);
    expect(findings.map(({ code, where }) => [code, where])).to.deep.equal([['header.rows-skipped', { file: 'bang.xlsx', sheet: 'Số liệu', row: 1 }]]);
  });

  it('gives a merged word to each of its rows, and a merged number to the first only', async () => {
    const { value, findings } = await readRows([header, ['Thôn 1', 5, null], [null, null, null], [null, 7, null]], ['A2:A4', 'B2:B3']);
    expect(value!.sheets[0]!.rows.map(({ cells }) => cells.slice(0, 2))).to.deep.equal([['Thôn 1', 5], ['Thôn 1', null], ['Thôn 1', 7]]);
    expect(findings.map(({ code, values }) => [code, values['range']])).to.deep.equal([['xlsx.merged-filled', 'A2:A4']]);
  });

  it('reads every sheet with a header, and names those without and hidden ones', async () => {
    const { ok, value, findings } = await readSheets([
      { name: 'Hướng dẫn', rows: [['Điền vào trang sau']] },
      { name: 'Quý I', rows: [header, ['a', 1, null]] },
      { name: 'Danh mục', rows: [header, ['x', 9, null]], hidden: true },
      { name: 'Quý II', rows: [header, ['b', 2, null]] },
    ]);
    expect(ok).to.equal(true);
    expect(value!.sheets.map(({ name, rows }) => [name, rows[0]!.cells[0]])).to.deep.equal([['Quý I', 'a'], ['Quý II', 'b']]);
    expect(findings.map(({ code, where }) => [code, 'sheet' in where ? where.sheet : ''])).to.deep.equal([
      ['xlsx.sheet-hidden', 'Danh mục'],
      ['header.sheet-skipped', 'Hướng dẫn'],
    ]);
  });

  it('leaves out a glossary that has some of the headers, when another sheet has all that are required', async () => {
    const glossary: XlsxSheet = { name: 'Giải thích', rows: [['Tên', 'Ý nghĩa'], ['Giá trị', 'số liệu']] };
    const { ok, value, findings } = await readSheets([glossary, { name: 'Số liệu', rows: [header, ['Xã Mẫu', 1, null]] }], { required: ['name', 'value'] });
    expect(ok).to.equal(true);
    expect(value!.sheets.map(({ name }) => name)).to.deep.equal(['Số liệu']);
    expect(findings.map(({ code, where }) => [code, 'sheet' in where ? where.sheet : ''])).to.deep.equal([['header.sheet-skipped', 'Giải thích']]);

    const alone = await readSheets([glossary], { required: ['name', 'value'] });
    expect(alone.findings.map(({ code }) => code)).to.deep.equal(['header.column-unknown', 'header.column-missing']);
  });

  it('does not talk about the empty sheets that Excel adds', async () => {
    const { findings } = await readSheets([{ name: 'Sheet1', rows: [header, ['Xã Mẫu', 1, null]] }, { name: 'Sheet2', rows: [] }]);
    expect(findings).to.deep.equal([]);
  });

  it('says for each sheet that it has no header when none has one', async () => {
    const { ok, value, findings } = await readSheets([{ name: 'S', rows: [['x', 'y'], [1, 2]] }]);
    expect(ok).to.equal(false);
    expect(value).to.equal(undefined);
    expect(findings[0]).to.deep.include({ code: 'header.not-found', where: { file: 'bang.xlsx', sheet: 'S', row: 0 } });
  });

  it('says that a workbook is empty', async () => {
    expect((await readSheets([{ name: 'S', rows: [] }])).findings.map(({ code }) => code)).to.deep.equal(['table.no-rows']);
  });

  it('reads text that is stored apart from its cells', async () => {
    const parts = partsOf([{ name: 'S', rows: [header] }]);
    parts.set('xl/sharedStrings.xml', '<sst><si><t>Xã</t></si><si><r><t xml:space="preserve">Xã </t></r><r><t>Mẫu</t></r></si></sst>');
    parts.set('xl/worksheets/sheet1.xml', worksheet({ rows: [header, [{ type: 's', text: '1' }, 5, null]] }));
    parts.set('xl/_rels/workbook.xml.rels', parts.get('xl/_rels/workbook.xml.rels')!.replace('</Relationships>', '<Relationship Id="rId9" Type="x/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>'));
    const { value } = await read(xlsxOfParts(parts));
    expect(value!.sheets[0]!.rows[0]!.cells[0]).to.equal('Xã Mẫu');
  });

  it('counts from 1904 in a workbook that does', async () => {
    const parts = partsOf([{ name: 'S', rows: [header, ['a', 1, { date: '2021-12-08' }]] }]);
    parts.set('xl/workbook.xml', parts.get('xl/workbook.xml')!.replace('<sheets>', '<workbookPr date1904="1"/><sheets>'));
    expect((await read(xlsxOfParts(parts))).value!.sheets[0]!.rows[0]!.cells[2]).to.equal('2025-12-09');
  });

  describe('what it refuses', () => {
    const archives: readonly (readonly [path: string, kind: string])[] = [
      ['word/document.xml', '.docx'],
      ['ppt/presentation.xml', '.pptx'],
      ['xl/workbook.bin', '.xlsb'],
      ['anh.xml', '.zip'],
    ];
    for (const [path, kind] of archives) {
      it(`names a ${kind} file`, async () => {
        const { findings } = await read(xlsxOfParts(new Map([[path, '<a/>']])));
        expect(findings.map(({ code, values }) => [code, values])).to.deep.equal([['content.archive', { kind }]]);
      });
    }

    it('names an OpenDocument sheet', async () => {
      const { findings } = await read(xlsxOfParts(new Map([['mimetype', 'x'], ['content.xml', '<a/>']])));
      expect(findings[0]).to.deep.include({ code: 'content.archive', values: { kind: '.ods' } });
    });

    const lone = (address: string): string => `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="${/\d+/.exec(address)![0]}"><c r="${address}"><v>1</v></c></row></sheetData></worksheet>`;
    const sheets: readonly (readonly [what: string, xml: string, code: string])[] = [
      ['a row number that would fill the memory', '<worksheet><sheetData><row r="9999999999"><c r="A9999999999"><v>1</v></c></row></sheetData></worksheet>', 'xlsx.sheet-too-wide'],
      ['a row number hidden behind entities', '<worksheet><sheetData><row r="&#57;999999999"></row></sheetData></worksheet>', 'xlsx.sheet-too-wide'],
      ['two lone cells in far corners', lone('XFD1048576'), 'xlsx.sheet-too-wide'],
      ['a column that Excel does not have', lone('ZZZ2'), 'xlsx.sheet-too-wide'],
      ['rows out of order', '<worksheet><sheetData><row r="5"><c r="A5"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row></sheetData></worksheet>', 'xlsx.unreadable'],
      ['XML that breaks off', '<worksheet><sheetData><row r="1"><c r="A1"><v>1', 'xlsx.unreadable'],
      ['no XML at all', 'xin chào', 'xlsx.unreadable'],
    ];
    for (const [what, xml, code] of sheets) {
      it(`names ${what}`, async () => {
        const { ok, value, findings } = await read(withSheetXml(xml));
        expect(ok).to.equal(false);
        expect(value).to.equal(undefined);
        expect(findings.map((finding) => finding.code)).to.include(code);
      });
    }

    it('takes the last cell that Excel has, when it stands alone', async () => {
      const { findings } = await read(withSheetXml(lone('B1048576')));
      expect(findings.map(({ code }) => code)).to.deep.equal(['header.not-found']);
    });

    for (const missing of ['xl/_rels/workbook.xml.rels', 'xl/worksheets/sheet1.xml']) {
      it(`names a workbook without ${missing}`, async () => {
        const parts = partsOf([{ name: 'S', rows: [header] }]);
        parts.delete(missing);
        expect((await read(xlsxOfParts(parts))).findings.map(({ code }) => code)).to.deep.equal(['xlsx.unreadable']);
      });
    }

    it('unpacks no more than the limit', async () => {
      const file = xlsxFile([{ name: 'S', rows: [header, ['x'.repeat(5000), 1, null]] }]);
      expect((await read(file, { limits: { unpackedBytes: 8000 } })).ok).to.equal(true);
      expect((await read(file, { limits: { unpackedBytes: 6000 } })).findings.map(({ code }) => code)).to.deep.equal(['xlsx.unpacked-too-large']);
    });

    it('reads so many sheets and names the rest', async () => {
      const sheets = ['1', '2', '3'].map((name) => ({ name, rows: [header, [`Xã ${name}`, 1, null]] }));
      expect((await readSheets(sheets, { limits: { sheets: 3 } })).findings).to.deep.equal([]);
      const { value, findings } = await readSheets(sheets, { limits: { sheets: 2 } });
      expect(value!.sheets.map(({ name }) => name)).to.deep.equal(['1', '2']);
      expect(findings[0]).to.deep.include({ code: 'table.too-many-sheets', values: { count: 3, limit: 2 } });
    });
  });

  it('says that the name is wrong when a workbook is called .csv, and reads it', async () => {
    const { value, findings } = await readTable(xlsxFile([{ name: 'S', rows: [header, ['a', 1, null]] }]), { fileName: 'bang.csv', headers });
    expect(value!.format).to.equal('xlsx');
    expect(findings.map(({ code, values }) => [code, values])).to.deep.equal([['content.wrong-extension', { extension: '.csv', format: 'XLSX' }]]);
  });
});
