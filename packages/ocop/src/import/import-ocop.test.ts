import { civilDate, type Finding } from '@xaso/core';
import { readTable } from '@xaso/readers';
import { xlsxFile } from '@xaso/readers/fixtures';
import { expect } from 'chai';
import { parseOcopCatalogue } from '../product/parse-catalogue.js';
import { importOcop, type ImportOcopOptions } from './import-ocop.js';
import { ocopColumns } from './ocop-columns.js';

const options: ImportOcopOptions = { publisher: { name: 'Ủy ban nhân dân Xã Mẫu' }, asOf: civilDate('2026-10-01') };

async function imported(content: string | Uint8Array, given: ImportOcopOptions = options, fileName = 'ocop.csv') {
  const { value } = await readTable(content, { fileName, headers: ocopColumns, required: ['name'] });
  if (value === undefined) throw new Error('the table of the test is wrong');
  return importOcop(value, given);
}

/** code, row and column of each finding. */
const placed = (findings: readonly Finding[]) => findings.map(({ code, where }) => ('file' in where ? `${code} @ ${where.row} ${where.column ?? ''}`.trim() : code));
/** A file of one product. */
const row = async (header: string, cells: string, given = options) => {
  const { value, findings } = await imported(`Tên sản phẩm;Chủ thể;${header}\nSản phẩm mẫu;Hợp tác xã Mẫu;${cells}\n`, given);
  return { product: value!.items[0], findings: placed(findings) };
};
const decision = 'Số quyết định;Ngày quyết định;Cấp công nhận';
const decided = '01/QĐ-MAU;15/03/2026;tỉnh';

describe('importOcop', () => {
  it('takes out star signs that sellers type into names, and names the row', async () => {
    const { value, findings } = await imported('Tên sản phẩm;Chủ thể\nMật ong mẫu ⭐⭐⭐⭐;Hợp tác xã Mẫu\n');

    expect(value?.items.map(({ id, name }) => [id, name])).to.deep.equal([['mat-ong-mau', 'Mật ong mẫu']]);
    expect(placed(findings)).to.deep.equal(['ocop.star-marks @ 2 Tên sản phẩm']);
  });

  it('turns a list into a catalogue that parses', async () => {
    const { value, findings } = await imported(
      'STT;Tên sản phẩm;Nhóm sản phẩm;Hạng sao;Số quyết định;Ngày quyết định;Cơ quan công nhận;Ngày hết hạn;Chủ thể;Địa chỉ;Giá bán;Ngày hỏi giá;Mã vạch;Tem truy xuất nguồn gốc;Sàn TMĐT;Kết nối cung cầu;Chứng nhận\n' +
        '1;Sản phẩm mẫu một;Thực phẩm;3 sao;01/QĐ-MAU;15/03/2026;UBND Tỉnh Mẫu;15/03/2029;Hợp tác xã Mẫu;Thôn 1, xã Mẫu;35.000 đồng/hộp;30/09/2026;8930000000019;Có;Voso;Không;VietGAP, ISO 22000\n' +
        '2;Sản phẩm mẫu hai;Đồ uống;;;;;;Hộ kinh doanh Mẫu;Xã Mẫu;;;;;;;\n',
      { ...options, title: 'OCOP mẫu', place: { name: 'Xã Mẫu', level: 'commune' }, source: { title: 'Danh sách mẫu' } },
    );

    expect(placed(findings)).to.deep.equal([]);
    expect(value).to.deep.equal({
      kind: 'ocop-catalogue',
      schemaVersion: 1,
      title: 'OCOP mẫu',
      publisher: options.publisher,
      asOf: '2026-10-01',
      audience: 'public',
      place: { name: 'Xã Mẫu', level: 'commune' },
      sources: [{ id: 'nguon', title: 'Danh sách mẫu' }],
      items: [
        {
          id: 'san-pham-mau-mot',
          name: 'Sản phẩm mẫu một',
          kind: 'ocop',
          group: 'food',
          certificate: { stars: 3, decisionNumber: '01/QĐ-MAU', decidedOn: '2026-03-15', validUntil: '2029-03-15', issuer: 'UBND Tỉnh Mẫu', level: 'province' },
          owner: { name: 'Hợp tác xã Mẫu', kind: 'cooperative', address: 'Thôn 1, xã Mẫu' },
          unit: { name: 'Xã Mẫu' },
          price: { amount: 35_000, unit: 'hộp', asOf: '2026-09-30' },
          standards: [{ kind: 'vietgap', name: 'VietGAP' }, { kind: 'iso', name: 'ISO 22000' }],
          trace: { gtin: '8930000000019' },
          presence: { onMarketplace: true, traceStamp: true, supplyDemandPage: false },
          sourceId: 'nguon',
        },
        { id: 'san-pham-mau-hai', name: 'Sản phẩm mẫu hai', group: 'drinks', owner: { name: 'Hộ kinh doanh Mẫu', kind: 'household' }, unit: { name: 'Xã Mẫu' }, sourceId: 'nguon' },
      ],
    });
    expect(parseOcopCatalogue(value)).to.deep.include({ ok: true, findings: [] });
  });

  it('reads JSON and workbooks by the same rules', async () => {
    const json = await imported(JSON.stringify([{ name: 'Sản phẩm mẫu', star: 4, owner: 'HTX Mẫu', address: 'Xã Mẫu' }]), options, 'ocop.json');
    const xlsx = await imported(xlsxFile([{ name: 'OCOP', rows: [['Danh sách sản phẩm mẫu'], ['TT', 'Sản phẩm', 'Số sao', 'Chủ thể', 'Địa chỉ'], [1, 'Sản phẩm mẫu', 4, 'HTX Mẫu', 'Xã Mẫu']] }]), options, 'ocop.xlsx');

    expect(json.value!.items).to.deep.equal(xlsx.value!.items);
    expect(json.value!.items[0]).to.deep.equal({ id: 'san-pham-mau', name: 'Sản phẩm mẫu', kind: 'ocop', certificate: { stars: 4 }, owner: { name: 'HTX Mẫu', kind: 'cooperative' }, unit: { name: 'Xã Mẫu' } });
    expect(placed(json.findings)).to.deep.equal(['ocop-import.decisions-missing @ 0 star']);
    expect(placed(xlsx.findings)).to.deep.equal(['ocop-import.decisions-missing @ 2 Số sao']);
  });

  it('makes no catalogue that nobody vouches for', async () => {
    const { value, findings } = await imported('Tên sản phẩm;Chủ thể\nSản phẩm mẫu;HTX Mẫu\n', {});

    expect(value).to.equal(undefined);
    expect(placed(findings)).to.deep.equal(['ocop-import.publisher-missing @ 1', 'ocop-import.as-of-missing @ 1']);
  });

  describe('stars', () => {
    for (const text of ['3', '3 sao', '3 Sao', 'OCOP 3 sao', 'Đạt 3 sao', 'Ba sao', '★★★', '⭐⭐⭐', '★★★☆☆', '3*', 'Hạng 3 sao OCOP']) {
      it(`reads “${text}” as three`, async () => {
        expect((await row(`Hạng sao;${decision}`, `${text};${decided}`)).product!.certificate!.stars).to.equal(3);
      });
    }

    for (const [text, finding] of [
      ['0', 'ocop-import.stars-zero @ 2 Hạng sao'],
      ['2 sao', 'ocop-import.stars-too-few @ 2 Hạng sao'],
      ['Tiềm năng 5 sao', 'ocop-import.stars-potential @ 2 Hạng sao'],
      ['Đề nghị 4 sao', 'ocop-import.stars-potential @ 2 Hạng sao'],
      ['6', 'ocop-import.stars-unreadable @ 2 Hạng sao'],
      ['tốt', 'ocop-import.stars-unreadable @ 2 Hạng sao'],
      ['3-4 sao', 'ocop-import.stars-unreadable @ 2 Hạng sao'],
      ['', undefined],
      ['Chưa xếp hạng', undefined],
      ['-', undefined],
    ] as const) {
      it(`takes no stars from “${text}”, and keeps the product`, async () => {
        const { product, findings } = await row(`Hạng sao;${decision}`, `${text};${decided}`);

        expect(product).to.include({ name: 'Sản phẩm mẫu' }).and.not.have.any.keys('certificate', 'kind');
        expect(findings).to.deep.equal(finding === undefined ? [] : [finding]);
      });
    }

    it('uses neither of two columns that disagree', async () => {
      const { product, findings } = await row(`Hạng sao;Số sao;${decision}`, `3 sao;4;${decided}`);

      expect(product).not.to.have.property('certificate');
      expect(findings).to.deep.equal(['ocop-import.stars-disagree @ 2 Số sao']);
      expect((await row(`Hạng sao;Số sao;${decision}`, `4 sao;4;${decided}`)).product!.certificate!.stars).to.equal(4);
    });

    it('reads a column for each number of stars, and names a row with two crosses', async () => {
      const marked = (cells: string) => row(`3 sao;4 sao;5 sao;${decision}`, `${cells};${decided}`);

      expect((await marked(';x;')).product!.certificate!.stars).to.equal(4);
      expect((await marked('x;X;')).findings).to.deep.equal(['ocop-import.stars-disagree @ 2 4 sao']);
    });

    it('names points that are not enough for the stars', async () => {
      expect((await row(`Hạng sao;Tổng điểm;${decision}`, `4;69,5;${decided}`)).findings).to.deep.equal(['ocop.points-disagree @ 2 Tổng điểm']);
      expect((await row(`Hạng sao;Tổng điểm;${decision}`, `4;70 điểm;${decided}`)).findings).to.deep.equal([]);
      expect((await row(`Hạng sao;Tổng điểm;${decision}`, `4;120;${decided}`)).findings).to.deep.equal(['ocop-import.points-unreadable @ 2 Tổng điểm']);
    });
  });

  describe('decisions and days', () => {
    it('reads a whole sentence in one cell', async () => {
      const { product, findings } = await row('Hạng sao;Quyết định công nhận', '3;Quyết định số 12 / QĐ-UBND ngày 15/3/2024 của UBND huyện Mẫu, tỉnh Mẫu');

      expect(product!.certificate).to.deep.equal({ stars: 3, decisionNumber: '12/QĐ-UBND', decidedOn: '2024-03-15', issuer: 'UBND huyện Mẫu, tỉnh Mẫu', level: 'district' });
      expect(findings).to.deep.equal([]);
    });

    it('reads days in words and as a spreadsheet has them', async () => {
      const on = async (text: string) => (await row(`Hạng sao;${decision}`, `3;01/QĐ-MAU;${text};tỉnh`)).product!.certificate!.decidedOn;

      expect([await on('ngày 15 tháng 3 năm 2026'), await on('15-3-2026'), await on('2026-03-15'), await on('46096')]).to.deep.equal(['2026-03-15', '2026-03-15', '2026-03-15', '2026-03-15']);
    });

    for (const [text, finding] of [
      ['2026', 'ocop-import.date-is-year @ 2 Ngày quyết định'],
      ['31/02/2026', 'ocop-import.date-unreadable @ 2 Ngày quyết định'],
      ['15/3/26', 'ocop-import.date-unreadable @ 2 Ngày quyết định'],
      ['quý I', 'ocop-import.date-unreadable @ 2 Ngày quyết định'],
    ] as const) {
      it(`takes no day from “${text}”, and says that the certificate has none`, async () => {
        const { product, findings } = await row(`Hạng sao;${decision}`, `3;01/QĐ-MAU;${text};tỉnh`);

        expect(product!.certificate).to.deep.equal({ stars: 3, decisionNumber: '01/QĐ-MAU', level: 'province' });
        expect(findings).to.deep.equal([finding, 'ocop.decision-date-missing @ 2 Ngày quyết định']);
      });
    }

    it('names an end before the start, and an end that is too late', async () => {
      const ending = async (text: string) => (await row(`Hạng sao;${decision};Ngày hết hạn`, `3;${decided};${text}`)).findings;

      expect(await ending('14/03/2026')).to.deep.equal(['ocop.dates-reversed @ 2 Ngày hết hạn']);
      expect(await ending('16/03/2029')).to.deep.equal(['ocop.end-differs @ 2 Ngày hết hạn']);
      expect(await ending('15/03/2029')).to.deep.equal([]);
    });

    it('uses neither of two days that disagree', async () => {
      const { product, findings } = await row(`Hạng sao;${decision}`, '3;Số 01/QĐ-UBND ngày 16/03/2026;15/03/2026;tỉnh');

      expect(product!.certificate).not.to.have.property('decidedOn');
      expect(findings).to.deep.equal(['ocop-import.date-disagrees @ 2 Ngày quyết định', 'ocop.decision-date-missing @ 2 Ngày quyết định']);
    });

    it('names a level that could not certify, at its cell', async () => {
      expect((await row(`Hạng sao;${decision}`, '3;01/QĐ-MAU;15/03/2026;huyện')).findings).to.deep.equal(['ocop.level-could-not-certify @ 2 Cấp công nhận']);
      expect((await row(`Hạng sao;${decision}`, '3;01/QĐ-MAU;15/03/2026;liên xã')).findings).to.deep.equal(['ocop-import.level-unknown @ 2 Cấp công nhận', 'ocop.level-missing @ 2 Cấp công nhận']);
    });

    it('names each row without a decision when the list has a column for it', async () => {
      expect((await row(`Hạng sao;${decision}`, '3;;;')).findings).to.deep.equal(['ocop.decision-missing @ 2 Số quyết định']);
      expect((await row(`Hạng sao;${decision}`, '3;chưa có;;')).findings).to.deep.equal(['ocop.decision-missing @ 2 Số quyết định']);
    });
  });

  describe('telephones', () => {
    it('loses a row whose product is a telephone number, does not repeat the number, and keeps the rest', async () => {
      const { value, findings } = await imported('Tên sản phẩm;Chủ thể\nSản phẩm mẫu;HTX Mẫu\n0912 345 678;HTX Mẫu\nSĐT: 0912.345.678;HTX Mẫu\nSản phẩm mẫu hai;HTX Mẫu\n');

      expect(value!.items.map(({ name }) => name)).to.deep.equal(['Sản phẩm mẫu', 'Sản phẩm mẫu hai']);
      expect(placed(findings)).to.deep.equal(['ocop-import.name-is-phone @ 3 Tên sản phẩm', 'ocop-import.name-is-phone @ 4 Tên sản phẩm']);
      expect(JSON.stringify(findings)).not.to.match(/345/);
    });

    it('takes numbers out of names and addresses of a public list', async () => {
      const { value, findings } = await imported('Tên sản phẩm;Chủ thể;Địa chỉ\nSản phẩm mẫu (ĐT: 0912345678);Hộ kinh doanh Mẫu - 0912.345.678;Thôn 1, xã Mẫu, SĐT +84 912 345 678\n');

      expect(value!.items[0]).to.deep.include({ name: 'Sản phẩm mẫu', owner: { name: 'Hộ kinh doanh Mẫu', kind: 'household', address: 'Thôn 1, xã Mẫu' } });
      expect(JSON.stringify([value, findings])).not.to.match(/345/);
      expect(placed(findings)).to.have.members(['ocop-import.phone-in-text @ 2 Tên sản phẩm', 'ocop-import.phone-in-text @ 2 Chủ thể', 'ocop-import.phone-in-text @ 2 Địa chỉ']);
    });

    it('leaves a column of telephones out of a public list with one word, and keeps it for the staff', async () => {
      const list = 'Tên sản phẩm;Chủ thể;Điện thoại\nSản phẩm mẫu;HTX Mẫu;0912345678\nSản phẩm mẫu hai;HTX Mẫu;0912345679\n';
      const [open, staff] = [await imported(list), await imported(list, { ...options, audience: 'staff' })];

      expect(JSON.stringify(open)).not.to.match(/34567/);
      expect(open.findings.map(({ code, where, values }) => [code, where, values])).to.deep.equal([['ocop-import.phone-left-out', { file: 'ocop.csv', row: 1, column: 'Điện thoại' }, { count: 2 }]]);
      expect(staff.value!.items[0]!.owner!.phone).to.equal('0912345678');
      expect(staff.findings).to.deep.equal([]);
    });
  });

  describe('what comes twice', () => {
    it('keeps the first of two rows of one product, and both of two owners', async () => {
      const { value, findings } = await imported('Tên sản phẩm;Chủ thể\nSản phẩm mẫu;HTX Một\nSẢN PHẨM  MẪU;htx một\nSản phẩm mẫu;HTX Hai\n');

      expect(value!.items.map(({ id, owner }) => [id, owner!.name])).to.deep.equal([['san-pham-mau', 'HTX Một'], ['san-pham-mau-2', 'HTX Hai']]);
      expect(findings.map(({ code, values }) => [code, values])).to.deep.equal([['ocop-import.product-repeated', { name: 'SẢN PHẨM MẪU', first: 2 }]]);
    });

    it('gives the second of two equal ids a new one, and says so', async () => {
      const { value, findings } = await imported('Mã sản phẩm;Tên sản phẩm\nM1;Sản phẩm mẫu\nm1;Sản phẩm mẫu hai\n');

      expect(value!.items.map(({ id }) => id)).to.deep.equal(['M1', 'm1-2']);
      expect(placed(findings)).to.deep.equal(['ocop-import.id-repeated @ 3 Mã sản phẩm']);
    });
  });

  describe('other cells', () => {
    for (const [header, cell, finding] of [
      ['Nhóm', 'Vũ khí', 'ocop-import.group-unknown @ 2 Nhóm'],
      ['Giá bán', 'liên hệ', 'ocop-import.price-unreadable @ 2 Giá bán'],
      ['Giá bán', '35', 'ocop-import.price-unreadable @ 2 Giá bán'],
      ['Giá bán', '35,000 đồng', 'ocop-import.price-unreadable @ 2 Giá bán'],
      ['Giá bán', '35.000đ', 'ocop.price-undated @ 2 Giá bán'],
      ['Mã vạch', '8,93E+12', 'ocop-import.code-shortened @ 2 Mã vạch'],
      ['Mã vạch', '8930000000013', 'trace.check-digit @ 2 Mã vạch'],
      ['Link truy xuất', 'https://tra-cuu.example.vn/1', 'trace.information-page @ 2 Link truy xuất'],
      ['Tem truy xuất', 'hình như có', 'ocop-import.yes-no-unreadable @ 2 Tem truy xuất'],
    ] as const) {
      it(`names “${cell}” under “${header}”, and keeps the product`, async () => {
        const { product, findings } = await row(header, cell);

        expect(findings).to.deep.equal([finding]);
        expect(product!.name).to.equal('Sản phẩm mẫu');
      });
    }

    it('reads prices with units, ranges and words of scale', async () => {
      const price = async (text: string) => {
        const { asOf: _asOf, ...rest } = (await row('Giá bán;Giá ngày', `${text};30/09/2026`)).product!.price!;
        return rest;
      };

      expect(await price('30.000 - 50.000 đồng/kg')).to.deep.equal({ amount: 30_000, highest: 50_000, unit: 'kg' });
      expect(await price('1,2 triệu')).to.deep.equal({ amount: 1_200_000 });
      expect(await price('35000')).to.deep.equal({ amount: 35_000 });
    });

    it('finds the commune in an address, and names two that differ', async () => {
      expect((await row('Địa chỉ', 'Ấp 1, xã Mẫu Một, huyện Mẫu')).product!.unit).to.deep.equal({ name: 'Xã Mẫu Một' });
      expect((await row('Xã/phường;Địa chỉ', 'Mẫu Một;Ấp 1, xã Mẫu Một')).findings).to.deep.equal([]);
      expect((await row('Xã/phường;Địa chỉ', 'Mẫu Hai;Ấp 1, xã Mẫu Một')).findings).to.deep.equal(['ocop-import.place-disagrees @ 2 Xã/phường']);
    });

    it('takes neither a cooperative nor a town for a commune', async () => {
      const unit = async (owner: string, address: string) => (await imported(`Tên sản phẩm;Chủ thể;Địa chỉ\nSản phẩm mẫu;${owner};${address}\n`)).value!.items[0]!.unit?.name;

      expect(await unit('Hợp tác xã Mẫu Hai', 'Thôn 1')).to.equal(undefined);
      expect(await unit('HTX Mẫu', 'Tổ 1, thị xã Mẫu')).to.equal(undefined);
      expect(await unit('Tổ hợp tác Mẫu, xã Mẫu Ba', 'Thôn 1')).to.equal('Xã Mẫu Ba');
      expect(await unit('HTX Mẫu', 'Xã Mẫu Bốn, thị xã Mẫu')).to.equal('Xã Mẫu Bốn');
    });

    it('tells shops by their addresses, and takes one on a marketplace for being online', async () => {
      const { product } = await row('Link bán hàng', 'https://voso.vn/mau https://zalo.me/mau, https://www.mau.example.vn/');

      expect(product!.whereToBuy!.map(({ kind, name }) => [kind, name])).to.deep.equal([['marketplace', 'voso.vn'], ['social', 'zalo.me'], ['website', 'mau.example.vn']]);
      expect(product!.presence).to.deep.equal({ onMarketplace: true });
      expect((await row('Link bán hàng', 'https://zalo.me/0900000000')).product!.whereToBuy![0]!.url).to.equal('https://zalo.me/0900000000');
      expect((await row('Nơi mua', 'Chợ Mẫu')).product!.whereToBuy).to.deep.equal([{ kind: 'place', name: 'Chợ Mẫu' }]);
    });

    it('knows goods from products of which nobody says what they are', async () => {
      expect((await row('Loại sản phẩm', 'Hàng hóa')).product!.kind).to.equal('goods');
      expect((await row('Loại sản phẩm', 'OCOP')).product!.kind).to.equal('ocop');
      expect((await row('Loại sản phẩm', '')).product).not.to.have.property('kind');
      expect((await row(`Loại sản phẩm;Hạng sao;${decision}`, `Hàng hóa;3;${decided}`)).findings).to.deep.equal(['ocop.goods-with-stars @ 2 Loại sản phẩm']);
    });

    it('loses a row without a name or with a description for a name', async () => {
      const { value, findings } = await imported(`Tên sản phẩm;Chủ thể\n;HTX Mẫu\n${'dài '.repeat(60)};HTX Mẫu\nSản phẩm mẫu;HTX Mẫu\n`);

      expect(value!.items).to.have.length(1);
      expect(placed(findings)).to.deep.equal(['ocop-import.name-missing @ 2 Tên sản phẩm', 'ocop-import.name-too-long @ 3 Tên sản phẩm']);
    });

    it('keeps the paragraphs of a story', async () => {
      expect((await row('Câu chuyện', '"Đoạn một.  Vẫn một.\n\n Đoạn hai."')).product!.story).to.equal('Đoạn một. Vẫn một.\nĐoạn hai.');
    });

    it('cuts what is longer than its field, and says so', async () => {
      const { product, findings } = await row('Khối lượng', 'x'.repeat(200));

      expect(product!.netWeight).to.have.length(120);
      expect(findings).to.deep.equal(['ocop-import.text-cut @ 2 Khối lượng']);
    });
  });
});
