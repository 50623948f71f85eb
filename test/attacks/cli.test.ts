// A3, A7–A9 and what only a terminal has: hostile files and hostile names on the command line.
import { run } from '@xaso/cli';
import { xlsxOfParts } from '@xaso/readers/fixtures';
import { procedure, procedureCatalogue } from '@xaso/procedures/fixtures';
import { expect } from 'chai';
import { memoryTerminal } from '../support/memory-terminal.js';
import { payloads } from './payloads.js';

const language = (): string => [Object.prototype, Array.prototype, String.prototype, Function.prototype].map((prototype) => Reflect.ownKeys(prototype).length).join();
const before = language();
const header = 'Chỉ số;Tử số;Mẫu số;Giá trị;Đơn vị tính;Kỳ';
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const importing = ['import', 'indicators', 'bieu.csv', '--publisher', 'Ủy ban nhân dân Xã Mẫu', '--out', 'ra.json'];
/** What moves the cursor, changes the title of the window or hides what was printed. */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

afterEach(() => {
  expect(language(), 'the language is what it was').to.equal(before);
});

describe('attacks on the command line', () => {
  for (const [family, texts] of Object.entries(payloads)) {
    it(`${family}: in every cell of a sheet: read or named, in plain lines`, async () => {
      for (const text of texts) {
        const cell = quoted(text);
        const terminal = memoryTerminal({ 'bieu.csv': `${header}\n${[cell, cell, cell, cell, cell, cell].join(';')}\n${cell};45;60;;%;quý III/2026` });

        expect(await run(importing, terminal), text.slice(0, 40)).to.be.oneOf([0, 1]);
        expect(terminal.printed.err, text.slice(0, 40)).to.not.include('ngoài dự tính');
        expect(terminal.printed.err, text.slice(0, 40)).to.not.match(controls);
      }
    });
  }

  it('escape sequences in cells, file names and arguments never reach the terminal', async () => {
    const evil = 'a\u001b[2J\u001b]0;tiêu đề\u0007\u009b31m\u202eb';
    const cell = quoted(evil);
    for (const [argv, files] of [
      [['check', 'bieu.csv'], { 'bieu.csv': `${header}\n${[cell, cell, cell, cell, cell, cell].join(';')}` }],
      [['check', `${evil}.json`], {}],
      [['check', 'a.json'], { 'a.json': JSON.stringify({ kind: evil, schemaVersion: evil, [evil]: evil }) }],
      [[evil], {}],
      [['check', 'a.json', `--${evil}`], { 'a.json': '{}' }],
      [['search', evil], {}],
    ] as const) {
      const terminal = memoryTerminal(files as Readonly<Record<string, string>>);
      await run(argv, terminal);
      expect(terminal.printed.err + terminal.printed.out, argv.join(' ').slice(0, 60)).to.not.match(controls);
    }
  });

  it('A7: members of the prototype in a document: named or dropped, never set', async () => {
    const document = `{"__proto__":{"xaPolluted":1},"constructor":{"prototype":{"xaPolluted":1}},"kind":"indicator-report","schemaVersion":1,"publisher":{"name":"X","__proto__":{"a":1}},"asOf":"2026-09-30","sources":[],"items":[{"__proto__":{"xaPolluted":1}}]}`;
    const terminal = memoryTerminal({ 'a.json': document });

    expect(await run(['check', 'a.json'], terminal)).to.equal(1);
    expect(Reflect.get({}, 'xaPolluted') as unknown).to.equal(undefined);
  });

  it('a workbook that unpacks without end, or refers to itself or to other files: refused or read as text, in no more than the limit', async () => {
    const entities = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY f SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&c;&f;</t></is></c></row></sheetData></worksheet>';
    const parts = {
      '[Content_Types].xml': '<Types/>',
      'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    };
    for (const [says, sheet] of [['entities', entities], ['spaces', `<worksheet><sheetData>${' '.repeat(130_000_000)}</sheetData></worksheet>`]] as const) {
      const terminal = memoryTerminal({ 'a.xlsx': xlsxOfParts(new Map(Object.entries({ ...parts, 'xl/worksheets/sheet1.xml': sheet }))) });

      expect(await run(['check', 'a.xlsx'], terminal), says).to.be.oneOf([1, 2]);
      expect(terminal.printed.err.length, says).to.be.lessThan(10_000);
      expect(terminal.printed.err, says).to.not.include('root:');
    }
  });

  it('codes that are paths write no file outside the folder that was named', async () => {
    const codes = ['../../etc/x', '..\\..\\x', '/etc/x', 'a/../../x', 'C:\\x', '%2e%2e%2fx', '.', '..', 'con', '__proto__'];
    const items = codes.map((code) => ({ ...procedure(), code }));
    const terminal = memoryTerminal({ 'danh-muc.json': JSON.stringify({ ...procedureCatalogue(), items }) });
    await run(['index', 'danh-muc.json', '--out', 'ra/chi-muc.json', '--details', 'ra/chi-tiet'], terminal);
    await run(['index', 'danh-muc.json', '--out', 'ra/chi-muc.json', '--details-dir', 'ra/chi-tiet'], terminal);

    const written = [...terminal.files.keys()].filter((path) => path !== 'danh-muc.json');
    for (const path of written) expect(path).to.match(/^ra\/(?:[A-Za-z0-9._-]+\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$/);
  });

  it('A3: markup in titles and codes of a printed board stays text', async () => {
    const evil = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';
    const terminal = memoryTerminal({ 'danh-muc.json': JSON.stringify({ ...procedureCatalogue(), items: [{ ...procedure(), name: evil, title: evil }] }) });
    const code = await run(['render', '--qr-sheet', '--catalogue', 'danh-muc.json', '--codes', procedure().code, '--title', evil, '--out', 'bang.html'], terminal);
    const page = String(terminal.files.get('bang.html') ?? '');

    expect(code, terminal.printed.err).to.be.oneOf([0, 1]);
    expect(page).to.include('&lt;script&gt;');
    expect(page).to.not.match(/<script|<img[^>]*onerror|onerror=alert\(1\)>/);
  });
});
