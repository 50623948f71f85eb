import { expect } from 'chai';
import { commands } from './commands/commands.js';
import { version } from './generated/version.js';
import { run } from './run.js';
import { fakeTerminal, systemError } from './testing/fake-terminal.js';

const calendar = JSON.stringify({ kind: 'holiday-calendar', schemaVersion: 1, publisher: { name: 'Xã Mẫu' }, asOf: '2026-09-30', sources: [], items: [] });

/** The commands whose names begin so, in their order. */
const every = (start: string): string => commands.filter(({ name }) => name.startsWith(start)).map(({ name }) => `xaso ${name}`).join(', ');

describe('xaso, the command line', () => {
  it('prints its help as data, and with nothing to do as a complaint', async () => {
    const asked = fakeTerminal();
    const lost = fakeTerminal();

    expect([await run(['--help'], asked), await run([], lost)]).to.deep.equal([0, 2]);
    expect(asked.printed.out).to.contain('xaso check <tệp…>').and.to.contain('xaso import indicators <tệp.xlsx|tệp.csv>');
    expect(lost.printed).to.deep.equal({ out: '', err: asked.printed.out });
  });

  const helps: readonly (readonly [argv: readonly string[], start: string])[] = [
    [['check', '--help'], 'xaso check <tệp…> –'],
    [['--help', 'check'], 'xaso check <tệp…> –'],
    [['help', 'check'], 'xaso check <tệp…> –'],
    [['search', '-h'], 'xaso search <câu hỏi> –'],
    [['help', 'import', 'portal'], 'xaso import portal <tệp…> –'],
    [['render', '--help', '--lang', 'en'], 'xaso render <file> --html | [list] --qr-sheet – write a file'],
    [['check', 'a.json', '-h'], 'xaso check <tệp…> –'],
    [['import', 'indicators', '--help'], 'xaso import indicators <tệp.xlsx|tệp.csv> –'],
    [['import', '--help'], 'xaso –'],
    [['help'], 'xaso –'],
    [['--help', '--lang', 'en'], 'xaso – check and convert'],
    [['check', '--help', '--lang=en'], 'xaso check <file…> –'],
  ];

  for (const [argv, start] of helps) {
    it(`helps with: ${argv.join(' ')}`, async () => {
      const terminal = fakeTerminal();

      expect(await run(argv, terminal)).to.equal(0);
      expect(terminal.printed.out.startsWith(start), terminal.printed.out).to.equal(true);
      expect(terminal.printed.err).to.equal('');
    });
  }

  it('says in its help that notes alone are clean', async () => {
    const terminal = fakeTerminal();

    await run(['check', '--help'], terminal);

    expect(terminal.printed.out).to.contain('ghi chú không tính');
  });

  it('prints its version', async () => {
    const terminal = fakeTerminal();

    expect(await run(['--version'], terminal)).to.equal(0);
    expect(terminal.printed).to.deep.equal({ out: `${version}\n`, err: '' });
  });

  const refusals: readonly (readonly [line: string, sentence: string])[] = [
    ['chek a.json', `Không có lệnh “chek”. Có phải ý muốn gõ “xaso check”? Các lệnh: ${every('')}.`],
    ['quit a.json', `Không có lệnh “quit”. Các lệnh: ${every('')}. Gõ “xaso --help” để xem cách dùng.`],
    ['import', `Lệnh “import” cần thêm một từ. Các lệnh: ${every('import ')}.`],
    ['import a.csv', `Lệnh “import” cần thêm một từ. Các lệnh: ${every('import ')}.`],
    ['import portl a.json', `Không có lệnh “import portl”. Có phải ý muốn gõ “xaso import portal”? Các lệnh: ${every('import ')}.`],
    ['import portal', 'Lệnh này cần tên một tệp. Gõ “xaso import portal --help” để xem cách dùng.'],
    ['search', 'Cần ghi điều muốn tìm, ví dụ: xaso search "giấy khai sinh"'],
    ['search a --format text', 'Giá trị “text” của --format chưa đúng. Chọn một trong: table, json.'],
    ['search a --catalog b', 'Không có tùy chọn --catalog. Có phải ý muốn ghi --catalogue?'],
    ['search a --limit 0', 'Giá trị “0” của --limit chưa đúng. Hãy ghi một số từ 1 đến 1000.'],
    ['search a --limit 1e3', 'Giá trị “1e3” của --limit chưa đúng. Hãy ghi một số từ 1 đến 1000.'],
    ['render', 'Cần cho biết tạo gì: --html với tên một tệp, hoặc --qr-sheet. Gõ “xaso render --help” để xem cách dùng.'],
    ['render --qr-sheet --html a.json', 'Chọn một trong hai: --html với tên một tệp, hoặc --qr-sheet.'],
    ['render --qr-sheet --codes ,', 'Tùy chọn --codes cần có giá trị đi kèm.'],
    ['render --qr-sheet --link-base xa.vn', 'Giá trị “xa.vn” của --link-base chưa đúng. Hãy ghi đủ địa chỉ trang tra cứu, bắt đầu bằng https:// và không có tên đăng nhập.'],
    ['check a.json --lnag en', 'Không có tùy chọn --lnag. Có phải ý muốn ghi --lang?'],
    ['check', 'Lệnh này cần tên một tệp. Gõ “xaso check --help” để xem cách dùng.'],
    ['index a.json b.json', 'Mỗi lần chỉ đọc một tệp, nhưng có thêm: b.json. Giá trị có dấu cách phải đặt trong dấu ngoặc kép.'],
    ['check a.json --nothing', 'Không có tùy chọn --nothing. Gõ “xaso --help” để xem cách dùng.'],
    ['check a.json --out b.json', 'Lệnh “check” không có tùy chọn --out. Gõ “xaso check --help” để xem cách dùng.'],
    ['check a.json --lang', 'Tùy chọn --lang cần có giá trị đi kèm.'],
    ['check a.json --lang fr', 'Giá trị “fr” của --lang chưa đúng. Chọn một trong: vi, en.'],
    ['check a.json --format xml', 'Giá trị “xml” của --format chưa đúng. Chọn một trong: text, json.'],
    ['check missing.json', 'Không đọc được missing.json: không có tệp này.'],
    ['check missing.json --lang en', 'Can’t read missing.json: there is no such file.'],
    ['check --nothing --lang en', 'There is no option --nothing. See “xaso --help”.'],
  ];

  for (const [line, sentence] of refusals) {
    it(`ends with 2 and one sentence: xaso ${line}`, async () => {
      const terminal = fakeTerminal({ 'a.json': calendar, 'b.json': calendar });

      expect(await run(line.split(' '), terminal)).to.equal(2);
      expect(terminal.printed).to.deep.equal({ out: '', err: `${sentence}\n` });
    });
  }

  it('tells apart a folder and a file that may not be read', async () => {
    const sentences: string[] = [];
    for (const code of ['EISDIR', 'EACCES', 'EMFILE']) {
      const terminal = fakeTerminal();
      expect(await run(['check', 'a'], { ...terminal, read: () => Promise.reject(systemError(code)) })).to.equal(2);
      sentences.push(terminal.printed.err);
    }

    expect(sentences).to.deep.equal([
      'Không đọc được a: đây là thư mục, không phải tệp.\n',
      'Không đọc được a: không có quyền.\n',
      'Không đọc được a: hệ điều hành báo EMFILE.\n',
    ]);
  });

  it('does not read a file without end', async () => {
    const terminal = fakeTerminal({ '-': new Uint8Array(50_000_001) });

    expect(await run(['check', '-'], terminal)).to.equal(2);
    expect(terminal.printed.err).to.equal('Không đọc đầu vào chuẩn: lớn hơn 50 MB.\n');
  });

  it('shows no stack trace when it is broken itself', async () => {
    const terminal = fakeTerminal({ 'a.csv': 'Chỉ số;Giá trị\nSố camera mẫu;1' });
    const today = (): never => {
      throw new RangeError('no clock\n    at somewhere');
    };

    expect(await run(['check', 'a.csv'], { ...terminal, today })).to.equal(2);
    expect(terminal.printed.err).to.equal('Chương trình gặp sự cố ngoài dự tính: RangeError: no clock     at somewhere. Hãy báo cho người phụ trách kỹ thuật.\n');
  });

  it('prints no control characters that stand in the name of a file', async () => {
    const terminal = fakeTerminal();

    await run(['check', 'a\u001b[31m.json'], terminal);

    expect(terminal.printed.err).to.equal('Không đọc được a[31m.json: không có tệp này.\n');
  });
});
