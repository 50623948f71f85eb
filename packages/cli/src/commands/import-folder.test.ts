import { expect } from 'chai';
import { run } from '../run.js';
import { fakeTerminal } from '../testing/fake-terminal.js';

const publisher = ['--publisher', 'Sở Mẫu'];
const sheet = (value: string): string => `Chỉ số;Giá trị\nHồ sơ giải quyết đúng hạn;${value}\n`;

describe('a folder of sheets', () => {
  const files = { 'cac-xa/Xã Mẫu.csv': sheet('97,43%'), 'cac-xa/Phường Mẫu.csv': sheet('k rõ'), 'cac-xa/cu.xls': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'cac-xa/.khoa': 'x', 'cac-xa/~$Xã Mẫu.xlsx': 'x', 'cac-xa/doc.txt': 'x' };

  it('becomes a document for each file, about the commune whose name the file has, with one summary', async () => {
    const terminal = fakeTerminal(files);

    expect(await run(['import', 'indicators', 'cac-xa', ...publisher, '--out', 'ra'], terminal)).to.equal(1);

    expect([...terminal.files.keys()].filter((name) => name.startsWith('ra/'))).to.deep.equal(['ra/Xã Mẫu.json']);
    expect((JSON.parse(String(terminal.files.get('ra/Xã Mẫu.json'))) as { items: readonly object[] }).items[0]).to.deep.include({ place: { name: 'Xã Mẫu', level: 'commune' }, value: 97.43 });
    expect(terminal.printed.out).to.equal('');
    const table = terminal.printed.err.split('\n').slice(-6).map((line) => line.split(/ {2,}/).filter((cell) => cell !== ''));
    expect([table[0], ...table.slice(2, 5)]).to.deep.equal([
      ['Tệp', 'Số mục', 'Lỗi', 'Cần xem lại', 'Ghi ra'],
      ['cac-xa/Phường Mẫu.csv', '0', '1', '0', '–'],
      ['cac-xa/Xã Mẫu.csv', '1', '0', '0', 'ra/Xã Mẫu.json'],
      ['cac-xa/cu.xls', '0', '1', '0', '–'],
    ]);
  });

  it('is summed up for a program, too', async () => {
    const terminal = fakeTerminal(files);
    await run(['import', 'indicators', 'cac-xa', ...publisher, '--out', 'ra', '--format', 'json'], terminal);
    const { files: lines } = JSON.parse(terminal.printed.out) as { files: readonly { file: string; ok: boolean; out?: string }[] };
    expect(lines.map(({ file, ok, out }) => [file, ok, out])).to.deep.equal([['cac-xa/Phường Mẫu.csv', false, undefined], ['cac-xa/Xã Mẫu.csv', true, 'ra/Xã Mẫu.json'], ['cac-xa/cu.xls', false, undefined]]);
  });

  it('is checked as a whole', async () => {
    const terminal = fakeTerminal(files);
    expect(await run(['check', 'cac-xa'], terminal)).to.equal(1);
    expect(terminal.printed.err).to.match(/cac-xa\/Xã Mẫu\.csv +1 +0 +0\n/);
  });

  const refusals: readonly (readonly [line: readonly string[], sentence: string])[] = [
    [['import', 'indicators', 'cac-xa', ...publisher], 'Với thư mục hoặc nhiều tệp, hãy thêm --out <thư mục>'],
    [['import', 'indicators', 'trong', ...publisher, '--out', 'ra'], 'Thư mục trong không có tệp dữ liệu nào'],
    [['import', 'ocop', 'cac-xa', ...publisher, '--out', 'ra', '--staff-out', 'x.json'], '--staff-out chỉ dùng khi đọc một tệp'],
  ];
  for (const [line, sentence] of refusals) {
    it(`refuses: ${line.join(' ')}`, async () => {
      const terminal = fakeTerminal({ ...files, 'trong/doc.txt': 'x' });
      expect(await run(line, terminal)).to.equal(2);
      expect(terminal.printed.err).to.contain(sentence);
    });
  }

  it('says on a terminal which file is read', async () => {
    const terminal = fakeTerminal(files);
    await run(['import', 'indicators', 'cac-xa', ...publisher, '--out', 'ra'], terminal);
    expect(terminal.shown).to.include('Tệp 2/3: cac-xa/Xã Mẫu.csv…');
  });

  it('overwrites nothing without --force', async () => {
    const terminal = fakeTerminal({ ...files, 'ra/Xã Mẫu.json': 'của người khác' });
    expect(await run(['import', 'indicators', 'cac-xa', ...publisher, '--out', 'ra'], terminal)).to.equal(2);
    expect(terminal.files.get('ra/Xã Mẫu.json')).to.equal('của người khác');
  });
});
