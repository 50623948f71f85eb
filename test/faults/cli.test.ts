// F1, F4–F8, F17, for the command line: a file that is not what it should be is one or more sentences and an exit code, and no file is written that holds nothing.
import { run } from '@xaso/cli';
import { readersMessagesVi } from '@xaso/readers';
import { xlsxFile } from '@xaso/readers/fixtures';
import { expect } from 'chai';
import { memoryTerminal } from '../support/memory-terminal.js';

const header = 'Chỉ số;Tử số;Mẫu số;Giá trị;Đơn vị tính;Kỳ';
const rows = `${header}\nHồ sơ giải quyết đúng hạn;45;60;;%;quý III/2026`;
const workbook = xlsxFile([{ name: 'S', rows: rows.split('\n').map((row) => row.split(';')) }]);

/** The beginning of a sentence, up to what its file puts in. */
const start = (code: keyof typeof readersMessagesVi): string => String(readersMessagesVi[code]).split('{')[0]!.trim();

const importing = (file: string): string[] => ['import', 'indicators', file, '--publisher', 'Ủy ban nhân dân Xã Mẫu', '--out', 'ra.json'];

describe('faults of files on the command line', () => {
  for (const [family, says, file, content, words] of [
    ['F5', 'a web page in place of a sheet', 'bieu.csv', '<!doctype html><title>Đăng nhập</title>', start('content.html')],
    ['F5', 'a web page called a workbook', 'bieu.xlsx', '<html><table><tr><td>1</td></tr></table></html>', start('content.html')],
    ['F5', 'a workbook of the old kind', 'bieu.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]), 'Excel'],
    ['F5', 'a PDF called a workbook', 'bieu.xlsx', Buffer.from('%PDF-1.7\n%âãÏÓ'), 'PDF'],
    ['F7', 'an empty file', 'bieu.csv', '', start('content.empty')],
    ['F7', 'a header alone', 'bieu.csv', header, start('table.no-rows')],
    ['F4', 'half a workbook', 'bieu.xlsx', workbook.slice(0, workbook.length / 2), 'Excel'],
    ['F4', 'half a JSON file', 'bieu.json', '[{"Chỉ số": "a", ', 'JSON'],
    ['F4', 'JSON with comments', 'bieu.json', '// a\n[]', 'JSON'],
    ['F8', 'brackets without end', 'bieu.json', '['.repeat(10_000), 'JSON'],
    ['F17', 'a sheet of something else', 'bieu.csv', 'Ngày;Trực;Ca\n1;A;B', 'tiêu đề'],
  ] as const) {
    it(`${family}: ${says}: says so, ends with 1 and writes nothing`, async () => {
      const terminal = memoryTerminal({ [file]: content });
      const code = await run(importing(file), terminal);

      expect(code).to.equal(1);
      expect(terminal.printed.err).to.include(words);
      expect(terminal.printed.err).to.not.include('ngoài dự tính');
      expect(terminal.files.has('ra.json')).to.equal(false);
      expect(await run(['check', file], memoryTerminal({ [file]: content }))).to.equal(1);
    });
  }

  for (const [says, content, code] of [
    ['half a document', '{"kind": "indicator-report", ', 'json.truncated'],
    ['comments', '// bảng của xã\n{}', 'json.comment'],
    ['two documents', '{} {}', 'json.several-values'],
    ['something behind the document', '{} xong', 'json.trailing-text'],
    ['a slip of the key', '{"kind": }', 'json.syntax'],
  ] as const) {
    it(`F4: ${says}: check names line and column`, async () => {
      const terminal = memoryTerminal({ 'a.json': content });

      expect(await run(['check', 'a.json'], terminal)).to.equal(1);
      expect(terminal.printed.err).to.include(start(code)).and.match(/dòng \d+/);
    });
  }

  it('F1: a file that is not there: says so and ends with 2', async () => {
    const terminal = memoryTerminal();

    expect(await run(importing('khong-co.csv'), terminal)).to.equal(2);
    expect(terminal.printed.err).to.include('khong-co.csv');
  });

  it('F7: more bytes than are read: says so, writes nothing', async () => {
    const terminal = memoryTerminal({ 'bieu.csv': new Uint8Array(50_000_001) });

    expect(await run(importing('bieu.csv'), terminal)).to.be.oneOf([1, 2]);
    expect(terminal.printed.err).to.match(/50|MB|lớn/);
    expect(terminal.files.has('ra.json')).to.equal(false);
  });

  it('F6: a byte order mark, UTF-16 and Windows line ends read alike', async () => {
    const results = await Promise.all(
      [rows, `\ufeff${rows}`, rows.replaceAll('\n', '\r\n'), Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(rows.replaceAll(';', '\t'), 'utf16le')])].map(async (content) => {
        const terminal = memoryTerminal({ 'bieu.csv': content });
        expect(await run(importing('bieu.csv'), terminal), terminal.printed.err).to.be.oneOf([0, 1]);
        return (JSON.parse(String(terminal.files.get('ra.json'))) as { items: unknown }).items;
      }),
    );

    for (const items of results) expect(items).to.deep.equal(results[0]);
  });
});
