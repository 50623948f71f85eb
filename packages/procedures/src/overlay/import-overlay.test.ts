import { civilDate, type Finding } from '@xaso/core';
import { readTable } from '@xaso/readers';
import { xlsxFile } from '@xaso/readers/fixtures';
import { expect } from 'chai';
import { importOverlay, type ImportOverlayOptions } from './import-overlay.js';
import { overlayColumns } from './overlay-columns.js';
import { parseProcedureOverlay } from './parse-overlay.js';

const options: ImportOverlayOptions = { publisher: { name: 'Ủy ban nhân dân Xã Mẫu' }, asOf: civilDate('2026-10-01') };

async function imported(content: string | Uint8Array, given: ImportOverlayOptions = options, fileName = 'le-phi.csv') {
  const { value } = await readTable(content, { fileName, headers: overlayColumns, required: ['code'] });
  if (value === undefined) throw new Error('the table of the test is wrong');
  return importOverlay(value, given);
}

const codesOf = (findings: readonly Finding[]) => findings.map(({ code }) => code);
/** A file of one row; confirmed, so that nothing is said of that. */
const row = async (header: string, cells: string) => imported(`Mã TTHC;Người xác nhận;${header}\n9.000001;Văn phòng;${cells}\n`);

describe('importOverlay', () => {
  it('turns a commune’s table into an overlay that parses', async () => {
    const { value, findings } = await imported(
      'STT;Mã thủ tục;Tên thủ tục;Lệ phí;Nghị quyết;Quầy;Giờ tiếp nhận;Điện thoại;Ghi chú;Ngày xác nhận;Người xác nhận\n' +
        '1;9.000001;Thủ tục mẫu;8.000 đồng/bản;00/2026/NQ-HĐND;2;Sáng thứ Hai;0000 000 000;Mang bút;01/10/2026;Văn phòng\n' +
        '2;9.000002;Thủ tục mẫu hai;Miễn phí;;;;;;;Văn phòng\n',
      { ...options, title: 'Lệ phí mẫu' },
    );

    expect(findings).to.deep.equal([]);
    expect(value).to.deep.equal({
      kind: 'procedure-overlay',
      schemaVersion: 1,
      title: 'Lệ phí mẫu',
      publisher: options.publisher,
      asOf: '2026-10-01',
      audience: 'public',
      sources: [],
      items: [
        {
          code: '9.000001',
          name: 'Thủ tục mẫu',
          fee: { kind: 'perItem', amount: 8000, unit: 'bản' },
          decision: '00/2026/NQ-HĐND',
          counter: '2',
          hours: 'Sáng thứ Hai',
          phone: '0000 000 000',
          note: 'Mang bút',
          confirmedBy: 'Văn phòng',
          confirmedOn: '2026-10-01',
        },
        { code: '9.000002', name: 'Thủ tục mẫu hai', fee: { kind: 'free' }, confirmedBy: 'Văn phòng' },
      ],
    });
    expect(parseProcedureOverlay(value)).to.deep.include({ ok: true, findings: [] });
  });

  it('reads fees by channel and by time', async () => {
    const { value, findings } = await row('Lệ phí trực tiếp;Lệ phí trực tuyến;Áp dụng từ;Áp dụng đến', '20.000 đồng;0 đồng;08/08/2026;31/12/2026');
    const term = { from: '2026-08-08', to: '2026-12-31' };

    expect(findings).to.deep.equal([]);
    expect(value?.items[0]?.fee).to.deep.equal({
      kind: 'byCase',
      cases: [
        { channels: ['inPerson'], ...term, fee: { kind: 'fixed', amount: 20_000 } },
        { channels: ['online'], ...term, fee: { kind: 'free', note: '0 đồng' } },
      ],
    });
  });

  it('keeps a fee of one case, one channel or no single amount from becoming the fee of everybody', async () => {
    const late = await row('Lệ phí', '"đúng hạn: miễn phí; quá hạn: 8.000 đồng"');
    const online = await row('Lệ phí trực tuyến', '"đúng hạn: miễn phí; quá hạn: 4.000 đồng"');
    const range = await row('Lệ phí;Ghi chú', '50.000 - 100.000 đồng;Mang theo bút.');

    expect(late.value?.items[0]?.fee).to.deep.equal({ kind: 'byCase', cases: [{ when: 'đúng hạn', fee: { kind: 'free' } }, { when: 'quá hạn', fee: { kind: 'fixed', amount: 8000 } }] });
    expect(online.value?.items[0]?.fee).to.deep.equal({ kind: 'byCase', cases: [{ channels: ['online'], when: 'đúng hạn', fee: { kind: 'free' } }, { channels: ['online'], when: 'quá hạn', fee: { kind: 'fixed', amount: 4000 } }] });
    expect(range.value?.items[0]).to.include({ note: 'Mang theo bút. Lệ phí: 50.000 - 100.000 đồng' }).and.not.have.property('fee');
    expect(codesOf(range.findings)).to.deep.equal(['fee.unreadable']);
  });

  it('joins rows of one code whose rates hold at different times', async () => {
    const table = (second: string) => `Mã TTHC;Lệ phí;Áp dụng từ;Áp dụng đến;Người xác nhận\n9.000001;5.000 đồng;01/01/2026;31/12/2026;A\n9.000001;8.000 đồng;${second};;A\n`;
    const { value, findings } = await imported(table('01/01/2027'));

    expect(findings).to.deep.equal([]);
    expect(value?.items).to.have.length(1);
    expect(value?.items[0]?.fee).to.deep.equal({
      kind: 'byCase',
      cases: [
        { from: '2026-01-01', to: '2026-12-31', fee: { kind: 'fixed', amount: 5000 } },
        { from: '2027-01-01', fee: { kind: 'fixed', amount: 8000 } },
      ],
    });
    expect(codesOf((await imported(table(''))).findings)).to.deep.equal(['overlay.row-repeated']);
    expect(codesOf((await imported(table('01/01/2026'))).findings)).to.deep.equal(['overlay.row-repeated']);
  });

  it('reads a code that a spreadsheet took for a number, and a telephone that lost its zero', async () => {
    const file = await xlsxFile([{ name: 'Bảng', rows: [['Mã thủ tục', 'Điện thoại'], [1.00489, 912_345_678]] }]);
    const { value } = await imported(file, options, 'le-phi.xlsx');

    expect(value?.items).to.deep.equal([{ code: '1.004890', phone: '0912345678' }]);
  });

  const wrong: readonly (readonly [what: string, header: string, cells: string, code: string])[] = [
    ['a 0 that is not said in words', 'Lệ phí;Quầy', '0;2', 'fee.zero-without-words'],
    ['a number without a currency that is too small', 'Lệ phí;Quầy', '15;2', 'fee.currency-missing'],
    ['a fee that nobody can read', 'Lệ phí;Quầy', 'theo quy định;2', 'fee.unreadable'],
    ['a telephone that is none', 'Điện thoại;Quầy', 'hỏi văn phòng;2', 'overlay.phone-unreadable'],
    ['a rate that ends before it begins', 'Lệ phí;Từ ngày;Đến ngày', '8.000 đồng;02/02/2026;01/01/2026', 'procedure.dates-reversed'],
  ];

  for (const [what, header, cells, code] of wrong) {
    it(`names ${what} with its row, and keeps the entry`, async () => {
      const { value, findings } = await row(header, cells);

      expect(codesOf(findings)).to.deep.equal([code]);
      expect(findings[0]?.where).to.deep.include({ file: 'le-phi.csv', row: 2 });
      expect(value?.items).to.have.length(1);
      expect(code === 'procedure.dates-reversed' || value?.items[0]?.fee === undefined).to.equal(true);
    });
  }

  it('loses a row with a code that is none, and no other', async () => {
    const { value, findings } = await imported('Mã TTHC;Quầy;Tên\n;1;Thủ tục mẫu\nhộ tịch!;2;\n9.000003;3;\n');

    expect(value?.items.map(({ code }) => code)).to.deep.equal(['9.000003']);
    expect(codesOf(findings)).to.deep.equal(['overlay.code-missing', 'overlay.code-unreadable']);
  });

  it('loses a row with a day that does not exist', async () => {
    const { value, findings } = await row('Quầy;Ngày xác nhận', '2;31/02/2026');

    expect(value?.items).to.deep.equal([]);
    expect(findings[0]).to.deep.include({ severity: 'error' });
  });

  it('says when a fee names nobody who confirmed it, and when a row says nothing', async () => {
    const { findings } = await imported('Mã TTHC;Tên;Lệ phí\n9.000001;Thủ tục mẫu;8.000 đồng\n9.000002;Thủ tục mẫu;\n');

    expect(codesOf(findings)).to.deep.equal(['overlay.confirmation-missing', 'overlay.row-empty']);
  });

  it('guesses neither who publishes a file nor for which day', async () => {
    const { value, findings } = await imported('Mã TTHC;Quầy\n9.000001;2\n', {});

    expect(value).to.equal(undefined);
    expect(codesOf(findings)).to.deep.equal(['overlay.publisher-missing', 'overlay.as-of-missing']);
  });
});

describe('overlayColumns', () => {
  it('gives no header to two columns', () => {
    const headers = Object.values(overlayColumns).flat().map((header) => header.toLowerCase());

    expect(headers).to.deep.equal([...new Set(headers)]);
  });
});
