import { expect } from 'chai';
import { parseOcopCatalogue } from '@xaso/ocop';
import { xlsxFile } from '@xaso/readers/fixtures';
import { run } from '../run.js';
import { fakeTerminal } from '../testing/fake-terminal.js';

const publisher = ['--publisher', 'Ủy ban nhân dân Xã Mẫu'];

const list = xlsxFile([
  {
    name: 'OCOP',
    rows: [
      ['DANH SÁCH SẢN PHẨM OCOP'],
      ['STT', 'Tên sản phẩm', 'Hạng sao', 'Số quyết định', 'Ngày quyết định', 'Cơ quan cấp', 'Chủ thể', 'Điện thoại'],
      [1, 'Sản phẩm mẫu một', 4, '01/QĐ-UBND', { date: '2026-01-05' }, 'Ủy ban nhân dân tỉnh Mẫu', 'Hợp tác xã Mẫu', '0900000000'],
      [2, 'Sản phẩm mẫu hai', null, null, null, null, 'Hộ Mẫu', null],
    ],
    merged: ['A1:H1'],
  },
]);

describe('xaso import ocop', () => {
  it('writes the public catalogue without telephones, and the one of the office with them', async () => {
    const terminal = fakeTerminal({ 'ocop.xlsx': list });

    await run(['import', 'ocop', 'ocop.xlsx', ...publisher, '--out', 'ocop.json', '--staff-out', 'noi-bo.json'], terminal);

    const [open, office] = ['ocop.json', 'noi-bo.json'].map((name) => parseOcopCatalogue(JSON.parse(String(terminal.files.get(name)))));
    expect([open!.ok, office!.ok]).to.deep.equal([true, true]);
    expect([open!.value!.audience, office!.value!.audience]).to.deep.equal(['public', 'staff']);
    expect(open!.value!.items.map(({ name, certificate }) => [name, certificate?.stars])).to.deep.equal([['Sản phẩm mẫu một', 4], ['Sản phẩm mẫu hai', undefined]]);
    expect(String(terminal.files.get('ocop.json'))).to.not.contain('0900000000');
    expect(office!.value!.items[0]!.owner!.phone).to.equal('0900000000');
    expect(terminal.printed.err).to.contain('Đã ghi ocop.json: 2 sản phẩm').and.to.contain('Đã ghi noi-bo.json: bản chỉ dùng trong cơ quan');
  });

  it('is checked by its kind, as a document and as a sheet', async () => {
    const terminal = fakeTerminal({ 'ocop.xlsx': list });
    await run(['import', 'ocop', 'ocop.xlsx', ...publisher, '--out', 'ocop.json'], terminal);
    const checked = fakeTerminal({ 'ocop.json': terminal.files.get('ocop.json')!, 'ocop.xlsx': list });

    await run(['check', 'ocop.json'], checked);
    expect(checked.printed.err).to.contain('Số mục dùng được: 2').and.to.not.contain('chưa kiểm tra được');
    const sheet = fakeTerminal({ 'ocop.xlsx': list });
    await run(['check', 'ocop.xlsx', '--format', 'json'], sheet);
    const { items, findings } = JSON.parse(sheet.printed.out) as { items: number; findings: readonly { code: string }[] };
    expect(items).to.equal(2);
    expect(findings.every(({ code }) => !code.startsWith('import.'))).to.equal(true);
  });

  it('reads JSON rows, too, and refuses an old workbook with what to do', async () => {
    const terminal = fakeTerminal({ 'ocop.json': JSON.stringify([{ name: 'Sản phẩm mẫu', star: 3 }]), 'cu.xls': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) });

    await run(['import', 'ocop', 'ocop.json', ...publisher, '--out', 'ra.json'], terminal);
    expect(terminal.printed.err).to.contain('Đã ghi ra.json: 1 sản phẩm');
    expect(await run(['import', 'ocop', 'cu.xls', ...publisher, '--out', 'cu.json'], terminal)).to.equal(1);
    expect(terminal.printed.err).to.contain('Lưu dưới dạng').and.to.contain('.xlsx');
    expect(terminal.files.has('cu.json')).to.equal(false);
  });
});
