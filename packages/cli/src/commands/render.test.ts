import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { bareProcedure, procedure, procedureCatalogue } from '@xaso/procedures/fixtures';
import { run } from '../run.js';
import { fakeTerminal } from '../testing/fake-terminal.js';
import { readQrCodes } from '../testing/read-qr.js';

const hostile = `</h2><script>alert("1")</script>&amp;'`;
const catalogue = procedureCatalogue(
  [
    procedure({ code: '9.000001', name: 'Thủ tục đăng ký hộ tịch mẫu', plainName: 'Làm giấy mẫu' }),
    bareProcedure({ code: '9.000002', name: 'Độc thân'.normalize('NFD'), url: 'https://dichvucong.gov.vn/thu-tuc/9.000002' }),
    bareProcedure({ code: '9.000003', name: hostile }),
    bareProcedure({ code: '9.000004', name: 'Cũ', lifeCycle: { status: 'replaced', replacedBy: ['9.000001'] } }),
    bareProcedure({ code: '9.000005', name: 'Hết', lifeCycle: { status: 'expired' } }),
  ],
  { featured: ['9.000002', '9.000001'] },
);

async function board(options: readonly string[], document: unknown = catalogue) {
  const terminal = fakeTerminal({ 'a.json': JSON.stringify(document) });
  const code = await run(['render', '--qr-sheet', '--catalogue', 'a.json', '--out', 'b.html', ...options], terminal);
  return { code, ...terminal.printed, html: String(terminal.files.get('b.html') ?? '') };
}

describe('xaso render --qr-sheet', () => {
  it('shows the featured procedures of the kit when nothing is named', async () => {
    const terminal = fakeTerminal();

    expect(await run(['render', '--qr-sheet'], terminal), terminal.printed.err).to.equal(0);
    expect(readQrCodes(terminal.printed.out)).to.have.length(20);
    for (const text of readQrCodes(terminal.printed.out)) expect(text).to.match(/^https:\/\/dichvucong\.gov\.vn\//);
  });

  it('has codes that a scanner reads, in the order of the line, with host and name in words', async () => {
    const { code, err, html } = await board(['--codes', '9.000001, 9.000002;9.000001']);

    expect(code, err).to.equal(0);
    expect(readQrCodes(html)).to.deep.equal([`https://dichvucong.gov.vn/tim?tu-khoa=${encodeURIComponent('đăng ký hộ tịch mẫu')}`, 'https://dichvucong.gov.vn/thu-tuc/9.000002']);
    expect(html).to.contain('>Làm giấy mẫu</h2>').and.to.contain('>Thủ tục đăng ký hộ tịch mẫu</p>').and.to.contain('>Độc thân</h2>');
    expect(html.match(/<a href="https:\/\/dichvucong\.gov\.vn\/[^"]*" rel="noopener noreferrer">dichvucong<wbr>\.gov<wbr>\.vn<\/a>/g)).to.have.length(2);
    expect(html).to.contain('Mở trang tìm kiếm của').and.to.contain('Mở trang <a');
  });

  const bases: readonly (readonly [base: string, address: string])[] = [
    ['https://xamau.example.gov.vn/thu-tuc', 'https://xamau.example.gov.vn/thu-tuc#thu-tuc=9.000001'],
    ['https://xamau.example.vn/?a=1&b=2#noi-dung', 'https://xamau.example.vn/?a=1&b=2#noi-dung&thu-tuc=9.000001'],
    ['https://xamau.example.vn/#thu-tuc=1.0&tim=a', 'https://xamau.example.vn/#tim=a&thu-tuc=9.000001'],
  ];

  for (const [base, address] of bases) {
    it(`leads to the commune's finder at ${base}`, async () => {
      const { code, err, html } = await board(['--codes', '9.000001', '--link-base', base]);

      expect(code, err).to.equal(0);
      expect(readQrCodes(html)).to.deep.equal([address]);
      expect(html).to.contain(`href="${address.replaceAll('&', '&amp;')}"`);
    });
  }

  it('stands alone under its own strict policy: no script, no style attribute, one sheet of styles with its hash', async () => {
    const { html } = await board(['--codes', '9.000001,9.000003', '--title', `<img src=x onerror=alert(1)> ${hostile}`, '--link-base', 'https://xa.example.vn/']);
    const [, styles] = /<style>([^]*?)<\/style>/.exec(html)!;

    expect(html).to.contain(`style-src 'sha256-${createHash('sha256').update(styles!).digest('base64')}'`).and.to.contain("default-src 'none'");
    expect(html.match(/<style/g)).to.have.length(1);
    expect(html).to.not.match(/<script|<img|<link|\sstyle=|\son[a-z]+="/);
    expect(html).to.contain('<title>&lt;img src=x onerror=alert(1)&gt; ').and.to.contain('&lt;/h2&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;&#39;</h2>');
    expect(readQrCodes(html)).to.have.length(2);
  });

  it('parts many cards into even sheets, with one heading for those who listen', async () => {
    const many = Array.from({ length: 13 }, (_, index) => bareProcedure({ code: `9.0000${index + 10}`, name: `Mẫu ${index}` }));
    const { html } = await board(['--codes', many.map(({ code }) => code).join(','), '--link-base', 'https://xa.example.vn/'], procedureCatalogue(many));

    expect(html.match(/<section class="page rows-4">/g)).to.have.length(2);
    expect(html.match(/<h1/g)).to.have.length(1);
    expect(html).to.contain('Tờ 1/2').and.to.contain('Tờ 2/2');
    expect(new Set(readQrCodes(html)).size).to.equal(13);
  });

  it('names codes that it does not know, with the one that was meant, and shows the others', async () => {
    const { code, err, html } = await board(['--codes', '9.000001,9.00002,x']);

    expect(code).to.equal(1);
    expect(err).to.contain('“9.00002” nên không có trên bảng. Có phải ý muốn ghi 9.000002?').and.to.contain('“x” nên không có trên bảng.\n');
    expect(readQrCodes(html)).to.have.length(1);
  });

  it('asks for a look at procedures that have ended', async () => {
    const { code, err, html } = await board(['--codes', '9.000004,9.000005']);

    expect(code).to.equal(1);
    expect(err).to.contain('đã được thay bằng 9.000001').and.to.contain('đã hết hiệu lực');
    expect(readQrCodes(html)).to.have.length(2);
  });

  it('prints no code that leads away from the State, and none that no code holds', async () => {
    const stranger = procedureCatalogue([bareProcedure({ url: 'https://example.com/x' })], { linkTemplates: [] });
    const strange = await board(['--codes', '9.000001'], stranger);
    const long = await board(['--codes', '9.000001', '--link-base', `https://xa.example.vn/${'a'.repeat(3000)}`]);

    expect([strange.code, strange.html, long.code, long.html]).to.deep.equal([1, '', 1, '']);
    expect(strange.err).to.contain('Thêm --link-base').and.to.contain('Không ghi bảng');
    expect(long.err).to.contain('không mã QR nào chứa được');
  });

  it('speaks English when asked, and keeps the names Vietnamese', async () => {
    const { html } = await board(['--codes', '9.000001', '--lang', 'en']);

    expect(html).to.contain('<html lang="en">').and.to.contain('Scan a code').and.to.contain('<h2 class="name" lang="vi">Làm giấy mẫu</h2>');
  });

  it('says that a catalogue without featured codes needs codes', async () => {
    const { code, err } = await board([], procedureCatalogue());

    expect([code, err]).to.deep.equal([2, 'Cần ghi mã các thủ tục, ví dụ: --codes 1.001193,1.004873. Danh mục này không có danh sách hay hỏi để lấy làm mặc định.\n']);
  });

  it('prints its findings as JSON beside the file', async () => {
    const { code, out } = await board(['--codes', '9.000001', '--format', 'json']);

    expect([code, JSON.parse(out)]).to.deep.equal([0, { file: 'a.json', ok: true, items: 1, findings: [] }]);
  });
});
