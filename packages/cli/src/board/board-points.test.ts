import { readPayment } from '@xaso/elements/payment-code';
import { readTable } from '@xaso/readers';
import { expect } from 'chai';
import { cliMessages } from '../messages/vi.js';
import { readQrCodes } from '../testing/read-qr.js';
import { pointsHtml } from './board-html.js';
import { pointHtml } from './board-point-html.js';
import { boardPoints, pointColumns } from './board-points.js';

async function points(csv: string, allowsPayment = true) {
  const { value } = await readTable(csv, { fileName: 'diem.csv', format: 'csv', headers: pointColumns, required: ['name'] });
  return boardPoints(value!, { allowsPayment });
}

const heritage = 'Tên di tích;Địa điểm;Địa chỉ trang\nĐình Mẫu;Thôn Mẫu;https://xamau.example.vn/di-tich/dinh-mau\n';
const fee = 'Khoản thu;Mã ngân hàng;Số tài khoản;Chủ tài khoản;Số tiền;Nội dung\nPhí chứng thực;970436;0000000000;UBND Xã Mẫu;35000;Phí chứng thực\n';

describe('a board of points', () => {
  it('leads to the page of a heritage site, with name, place and host in words', async () => {
    const { value, findings } = await points(heritage);
    const html = value!.map((point) => pointHtml(point, 'vi')).join('');

    expect(findings).to.deep.equal([]);
    expect(readQrCodes(html)).to.deep.equal(['https://xamau.example.vn/di-tich/dinh-mau']);
    expect(html).to.contain('>Đình Mẫu</h2>').and.contain('>Thôn Mẫu</p>').and.contain('xamau<wbr>.example<wbr>.vn');
  });

  it('pays a fee, with the holder, account, bank and amount in words', async () => {
    const { value } = await points(fee);
    const html = value!.map((point) => pointHtml(point, 'vi')).join('');

    expect(readPayment(readQrCodes(html)[0]!, 'UBND Xã Mẫu').value).to.deep.include({ account: '0000000000', amount: 35_000, purpose: 'Phi chung thuc' });
    expect(html).to.contain('<strong lang="vi">UBND Xã Mẫu</strong>').and.contain('Số tài khoản: 0000000000').and.contain('Số tiền: 35.000 đồng').and.contain('Đối chiếu tên');
  });

  it('names what it cannot show with its row, and keeps the rest', async () => {
    const { value, findings } = await points(`${heritage}Đền Mẫu;Thôn Hai;javascript:alert(1)\nChùa Mẫu;Thôn Ba;\nMiếu Mẫu;Thôn Bốn;https://xamau.example.vn@casino.example.com/\n`);

    expect(value!.map(({ name }) => name)).to.deep.equal(['Đình Mẫu']);
    expect(findings.map(({ severity, where }) => [severity, 'row' in where && where.row])).to.deep.equal([['error', 3], ['error', 4], ['error', 5]]);
  });

  it('makes no code for a fee without the name of the holder, and none of a number that lost its zeros', async () => {
    const missing = await points(fee.replace('UBND Xã Mẫu', ''));
    const { value } = await readTable(JSON.stringify([{ Tên: 'Phí', BIN: '970436', STK: 123456, 'Chủ tài khoản': 'UBND' }]), { fileName: 'a.json', format: 'json', headers: pointColumns, required: ['name'] });

    expect(missing.findings.map(({ code }) => code)).to.deep.equal(['payment.holder-missing']);
    expect(boardPoints(value!, { allowsPayment: true }).findings.map(({ code }) => code)).to.deep.equal(['payment.account-unreadable']);
  });

  it('makes no code for a payment that nobody has allowed, and says how to', async () => {
    const { value, findings } = await points(`${fee}`, false);

    expect(value).to.deep.equal([]);
    expect(findings.map(({ code, severity, where }) => [code, severity, 'row' in where && where.row])).to.deep.equal([['board.payment-not-allowed', 'error', 2]]);
  });

  it('fills sheets of A4 with both kinds, under a title of the page', async () => {
    const { value } = await points(`${heritage}Đền Mẫu;Thôn Hai;https://xamau.example.vn/den\n`);
    const html = pointsHtml(value!, 'Di tích Xã Mẫu', { cli: cliMessages, language: 'vi' });

    expect(html).to.contain('<h1 class="title">Di tích Xã Mẫu</h1>');
    expect(readQrCodes(html)).to.have.length(2);
  });

  it('writes markup as text', async () => {
    const { value } = await points(heritage.replace('Đình Mẫu', '<b>x</b>'));

    expect(pointHtml(value![0]!, 'vi')).not.to.contain('<b>');
  });
});
