import { expect } from 'chai';
import { coreFinding, type Finding } from '@xaso/core';
import { fakeTerminal } from '../testing/fake-terminal.js';
import { cliWordsIn, withFindings } from '../words.js';
import { printReport, type FileReport } from './print-report.js';

const unreadable = (row: number): Finding => coreFinding('number.unreadable', { file: 'a.csv', row, column: 'Giá trị' }, { text: 'k rõ' });
const note: Finding = coreFinding('document.unknown-field', { path: 'colour' }, { field: 'colour', count: 1 });
const warning: Finding = coreFinding('document.duplicate-id', { path: 'items[1]' }, { id: 'a' });

async function printed(report: Partial<FileReport>, language: 'vi' | 'en' = 'vi') {
  const terminal = fakeTerminal();
  printReport({ file: 'a.csv', ok: true, items: 0, findings: [], ...report }, { terminal, words: await withFindings(await cliWordsIn(language)), format: 'text' });
  expect(terminal.printed.out).to.equal('');
  return terminal.printed.err.split('\n');
}

describe('printReport', () => {
  it('names the file once, then errors before warnings before notes, then counts', async () => {
    expect(await printed({ findings: [note, warning, unreadable(3), unreadable(2)], items: 1234 })).to.deep.equal([
      'a.csv',
      '  Lỗi          Dòng 3, cột “Giá trị”: Không đọc được con số trong “k rõ”. Hãy chỉ ghi số và đơn vị tính.',
      '  Lỗi          Dòng 2, cột “Giá trị”: Không đọc được con số trong “k rõ”. Hãy chỉ ghi số và đơn vị tính.',
      '  Cần xem lại  Mục thứ 2: Mã “a” đã có ở một mục phía trên nên mục này bị bỏ qua. Hãy kiểm tra xem có nhập trùng không.',
      '  Ghi chú      Trường colour: Tên trường “colour” không có trong mẫu nên không được đọc (gặp 1 lần).',
      'Lỗi: 2; cần xem lại: 1; ghi chú: 1. Số mục dùng được: 1.234.',
      '',
    ]);
  });

  it('speaks English', async () => {
    expect(await printed({ findings: [warning], items: 1234 }, 'en')).to.deep.equal([
      'a.csv',
      '  Please check  Item 2: The id “a” stands at an item further up, so this item was left out. Please check whether it was entered twice.',
      'Errors: 0; to check: 1; notes: 0. Usable items: 1,234.',
      '',
    ]);
  });

  const lists: readonly (readonly [findings: number, lines: number, more: string | undefined])[] = [
    [100, 100, undefined],
    [101, 101, '… và 1 điều nữa cùng loại number.unreadable; xem đủ bằng --format json.'],
    [1200, 101, '… và 1.100 điều nữa cùng loại number.unreadable; xem đủ bằng --format json.'],
  ];

  for (const [count, expected, more] of lists) {
    it(`lists ${count} findings of one kind on ${expected} lines`, async () => {
      const lines = await printed({ findings: Array.from({ length: count }, (_, index) => unreadable(index + 1)) });

      expect(lines.filter((line) => line.startsWith('  '))).to.have.length(expected);
      expect(lines.find((line) => line.includes('…'))?.trim()).to.equal(more === undefined ? undefined : `Lỗi          ${more}`);
      expect(lines.at(-2)).to.contain(count === 1200 ? 'Lỗi: 1.200;' : `Lỗi: ${count};`);
    });
  }

  it('does not bury errors under notes', async () => {
    const lines = await printed({ findings: [...Array.from({ length: 400 }, () => note), unreadable(2)] });

    expect(lines).to.have.length(1 + 1 + 5 + 1 + 1 + 1);
    expect(lines[1]).to.match(/^ {2}Lỗi/);
  });

  it('shows how bad a thing is in colour, on a terminal that has colours alone', async () => {
    const words = await withFindings(await cliWordsIn('vi'));
    const shown = [true, false].map((hasColours) => {
      const terminal = { ...fakeTerminal(), hasColours };
      printReport({ file: 'a.csv', ok: true, items: 0, findings: [unreadable(2), warning, note] }, { terminal, words, format: 'text' });
      return terminal.printed.err;
    });
    expect(shown[0]!.split('\u001b[0m').length).to.equal(4);
    expect(shown[0]).to.contain('\u001b[31mLỗi');
    expect(shown[1]).to.not.contain('\u001b');
  });
});
