import { expect } from 'chai';
import { xlsxOfParts } from '@xaso/readers/fixtures';
import { run } from '../run.js';
import { fakeTerminal } from '../testing/fake-terminal.js';

const bytesOf = (text: string): Uint8Array => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
const ole = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';

describe('files that are no sheet', () => {
  const files: readonly (readonly [name: string, file: string, content: Uint8Array, sentence: string])[] = [
    ['an old workbook', 'a.xls', bytesOf(ole), 'chọn "Excel Workbook (*.xlsx)"'],
    ['an old workbook under a new name', 'a.xlsx', bytesOf(ole), 'chọn "Excel Workbook (*.xlsx)"'],
    ['a workbook with a password', 'a.xlsx', bytesOf(`${ole}${[...'EncryptedPackage'].join('\0')}\0`), 'xóa mật khẩu rồi lưu lại'],
    ['a LibreOffice sheet', 'a.ods', xlsxOfParts(new Map([['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'], ['content.xml', '<a/>']])), 'Tệp là .ods'],
    ['a PDF under another name', 'a.xlsx', bytesOf('%PDF-1.7\n'), 'Tệp là PDF'],
    ['the page of a server that is down', 'a.csv', bytesOf('<!doctype html><title>503</title>'), 'trang web (HTML hoặc XML)'],
    ['nothing at all', 'a.csv', new Uint8Array(), 'Tệp trống'],
  ];

  for (const [name, file, content, sentence] of files) {
    it(`are refused with the reason and what to do: ${name}`, async () => {
      const terminal = fakeTerminal({ [file]: content });

      expect(await run(['import', 'indicators', file, '--publisher', 'Ủy ban nhân dân Xã Mẫu', '--out', 'ra.json'], terminal)).to.equal(1);
      expect(terminal.printed.err).to.contain(sentence);
      expect(terminal.files.has('ra.json')).to.equal(false);
    });
  }
});

describe('a sheet of before Unicode', () => {
  const header = 'ChØ sè;Gi¸ trÞ;Ghi chó\n';

  it('is converted, and its owner is asked to look it over', async () => {
    const terminal = fakeTerminal({ 'cu.csv': bytesOf(`${header}Hå s¬ gi¶i quyÕt ®óng h¹n;90%;sè liÖu cña x·\n`) });

    expect(await run(['import', 'indicators', 'cu.csv', '--publisher', 'Ủy ban nhân dân Xã Mẫu', '--out', 'ra.json'], terminal)).to.equal(1);
    expect(terminal.printed.err).to.contain('từ bảng mã cũ TCVN3 sang Unicode');
    const { items } = JSON.parse(String(terminal.files.get('ra.json'))) as { items: readonly object[] };
    expect(items[0]).to.deep.include({ indicator: 'government.on-time-dossiers', value: 90, note: 'số liệu của xã' });
  });
});
