import { civilDate, type Finding } from '@xaso/core';
import { xlsxFile } from '@xaso/readers/fixtures';
import { expect } from 'chai';
import { parsePlaceDirectory } from '../place/parse-directory.js';
import { importPlaces, type ImportPlacesOptions } from './import-places.js';
import { readPlaceTable } from './read-place-table.js';

const options: ImportPlacesOptions = { publisher: { name: 'Ủy ban nhân dân Xã Mẫu' }, asOf: civilDate('2026-10-01'), audience: 'staff' };

async function imported(content: string | Uint8Array, given: ImportPlacesOptions = options, fileName = 'dia-diem.csv') {
  const table = await readPlaceTable(content, { fileName });
  if (table.value === undefined) throw new Error('the table of the test is wrong');
  const { value, findings } = importPlaces(table.value, given);
  return { value, findings: [...table.findings, ...findings] };
}

/** Code, row and column of each finding. */
const placed = (findings: readonly Finding[]) => findings.map(({ code, where }) => ('file' in where ? `${code} @ ${where.row} ${where.column ?? ''}`.trim() : code));
/** A file of one place. */
const row = async (header: string, cells: string, given: ImportPlacesOptions = options) => {
  const { value, findings } = await imported(`Tên cơ sở;Địa chỉ;${header}\nQuán Mẫu;Số 1, đường Mẫu;${cells}\n`, given);
  return { place: value!.items[0]!, findings: placed(findings).filter((each) => !each.startsWith('place-import.points-missing')) };
};
const hanoi = { latitude: 21.0285, longitude: 105.8542 };

describe('importPlaces', () => {
  it('turns a list into a directory that parses', async () => {
    const { value, findings } = await imported(
      'STT;Tên cơ sở;Ngành nghề;Chủ cơ sở;Loại hình;Địa chỉ;Thôn, tổ dân phố;Tọa độ;Link Google Maps;Ngày kiểm tra;Điện thoại;Ngày xác minh;Giờ mở cửa;Thanh toán QR;Facebook;Đồng ý công khai;Ngày đồng ý\n' +
        '1;Quán Mẫu;Ăn uống;Hộ Mẫu;Hộ kinh doanh;Số 1, đường Mẫu;Thôn Mẫu;21.0285, 105.8542;https://maps.app.goo.gl/mau;20/09/2026;0200 000 0001;20/09/2026;7h-21h;có;facebook.com/quanmau;Có;15/09/2026\n' +
        '2;Nhà văn hóa Thôn Mẫu;;;;;Thôn Mẫu;21.0290, 105.8550;;;;;;;;;\n',
      { ...options, audience: 'public', title: 'Địa điểm mẫu', place: { name: 'Xã Mẫu', level: 'commune' }, source: { title: 'Danh sách mẫu' }, licence: 'CC BY 4.0' },
    );

    expect(placed(findings)).to.deep.equal(['place-import.points-rounded @ 1 Tọa độ']);
    expect(value).to.deep.equal({
      kind: 'place-directory',
      schemaVersion: 1,
      title: 'Địa điểm mẫu',
      publisher: options.publisher,
      asOf: '2026-10-01',
      audience: 'public',
      place: { name: 'Xã Mẫu', level: 'commune' },
      sources: [{ id: 'nguon', title: 'Danh sách mẫu' }],
      licence: 'CC BY 4.0',
      items: [
        {
          id: 'quan-mau',
          name: 'Quán Mẫu',
          kind: 'business',
          category: 'food',
          categoryText: 'Ăn uống',
          owner: { name: 'Hộ Mẫu', kind: 'household' },
          address: 'Số 1, đường Mẫu',
          hamlet: 'Thôn Mẫu',
          point: hanoi,
          phones: [{ number: '0200 000 0001', verifiedOn: '2026-09-20' }],
          hours: { week: [{ days: [1, 2, 3, 4, 5, 6, 7], spans: [{ from: '07:00', to: '21:00' }] }] },
          payment: { qr: true },
          links: { facebook: 'https://facebook.com/quanmau' },
          googleMaps: { url: 'https://maps.app.goo.gl/mau', checkedOn: '2026-09-20' },
          consent: { given: true, date: '2026-09-15' },
          sourceId: 'nguon',
        },
        { id: 'nha-van-hoa-thon-mau', name: 'Nhà văn hóa Thôn Mẫu', kind: 'business', hamlet: 'Thôn Mẫu', point: { latitude: 21.029, longitude: 105.855, precision: 'rounded' }, sourceId: 'nguon' },
      ],
    });
    expect(parsePlaceDirectory(JSON.parse(JSON.stringify(value)))).to.deep.include({ ok: true, findings: [] });
  });

  it('reads JSON, workbooks and GeoJSON by the same rules', async () => {
    const record = { name: 'Quán Mẫu', kind: 'Nhà hàng', address: 'Số 1', latitude: 21.0285, longitude: 105.8542 };
    const json = await imported(JSON.stringify([record]), options, 'a.json');
    const xlsx = await imported(xlsxFile([{ name: 'Điểm', rows: [['Danh sách mẫu'], ['TT', 'Tên', 'Loại', 'Địa chỉ', 'Vĩ độ', 'Kinh độ'], [1, 'Quán Mẫu', 'Nhà hàng', 'Số 1', 21.0285, 105.8542]] }]), options, 'a.xlsx');
    const { latitude, longitude, ...properties } = record;
    const geojson = await imported(JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [longitude, latitude] } }] }), options, 'a.geojson');

    expect(json.value!.items).to.deep.equal([{ id: 'quan-mau', name: 'Quán Mẫu', kind: 'business', category: 'food', categoryText: 'Nhà hàng', address: 'Số 1', point: hanoi }]);
    expect(xlsx.value!.items).to.deep.equal(json.value!.items);
    expect(geojson.value!.items).to.deep.equal(json.value!.items);
    expect([json, xlsx, geojson].map(({ findings }) => placed(findings).filter((each) => !each.startsWith('table.') && !each.startsWith('header.')))).to.deep.equal([[], [], []]);
  });

  it('makes no directory that nobody vouches for', async () => {
    const { value, findings } = await imported('Tên cơ sở;Địa chỉ\nQuán Mẫu;Số 1\n', {});

    expect(value).to.equal(undefined);
    expect(placed(findings).slice(0, 2)).to.deep.equal(['place-import.publisher-missing @ 1', 'place-import.as-of-missing @ 1']);
  });

  it('keeps good rows and names a row without a name, or with a telephone for one', async () => {
    const { value, findings } = await imported('Tên cơ sở;Địa chỉ;Tọa độ\n;Số 1;21.0285, 105.8542\nQuán Mẫu;Số 2;21.0285, 105.8542\n0912 345 678;Số 3;\n');

    expect(value!.items.map(({ name }) => name)).to.deep.equal(['Quán Mẫu']);
    expect(placed(findings)).to.deep.equal(['place-import.name-missing @ 2 Tên cơ sở', 'place-import.name-is-phone @ 4 Tên cơ sở']);
    expect(JSON.stringify(findings)).not.to.contain('345 678');
  });

  it('takes a place that stands twice once, and two shops of one name at two addresses both', async () => {
    const { value, findings } = await imported('Mã;Tên cơ sở;Địa chỉ;Tọa độ\nA;Quán Mẫu;Số 1;21.0285, 105.8542\nB;QUÁN MẪU;số 1;21.0285, 105.8542\nA;Quán Mẫu;Số 2;21.0286, 105.8542\n');

    expect(value!.items.map(({ id, address }) => [id, address])).to.deep.equal([['A', 'Số 1'], ['A-2', 'Số 2']]);
    expect(placed(findings)).to.deep.equal(['place-import.place-repeated @ 3 Tên cơ sở', 'place-import.id-repeated @ 4 Mã']);
  });

  describe('points', () => {
    for (const [what, header, cells, point, findings] of [
      ['a pair in one cell', 'Tọa độ', '21.0285, 105.8542', hanoi, []],
      ['a pair with decimal commas', 'Tọa độ', '"21,0285; 105,8542"', hanoi, ['place-import.decimal-commas @ 1 Tọa độ']],
      ['two columns with decimal commas', 'Vĩ độ;Kinh độ', '21,0285;105,8542', hanoi, ['place-import.decimal-commas @ 1 Vĩ độ']],
      ['a swapped pair', 'Tọa độ', '105.8542, 21.0285', hanoi, ['place-import.coordinates-swapped @ 2 Tọa độ']],
      ['swapped columns', 'Vĩ độ;Kinh độ', '105.8542;21.0285', hanoi, ['place-import.coordinates-swapped @ 2 Vĩ độ']],
      ['0, 0', 'Tọa độ', '0, 0', undefined, ['place-import.coordinates-zero @ 2 Tọa độ']],
      ['a point outside Viet Nam', 'Tọa độ', '48.8566, 2.3522', undefined, ['place-import.coordinates-outside @ 2 Tọa độ']],
      ['one half', 'Vĩ độ;Kinh độ', '21.0285;', undefined, ['place-import.coordinates-half @ 2 Vĩ độ']],
      ['whole degrees', 'Tọa độ', '21, 105', undefined, ['place-import.coordinates-coarse @ 2 Tọa độ']],
      ['metres of VN-2000', 'Tọa độ', '2326000, 586000', undefined, ['place-import.coordinates-metres @ 2 Tọa độ']],
      ['words', 'Tọa độ', 'gần chợ', undefined, ['place-import.coordinates-unreadable @ 2 Tọa độ']],
      ['a full Plus Code', 'Plus Code', '7PH72VH3+CM', { ...hanoi, precision: 'plusCode' }, []],
      ['a Plus Code among coordinates', 'Tọa độ', '7PH72VH3+CM', { ...hanoi, precision: 'plusCode' }, []],
      ['a short Plus Code and no reference', 'Plus Code', 'VH3+CM Hà Nội', undefined, ['place-import.plus-code-unreadable @ 2 Plus Code']],
      ['a Plus Code of the town', 'Plus Code', '2VH3+CM Hà Nội', undefined, ['place-import.plus-code-short @ 2 Plus Code']],
      ['a pin on Google Maps', 'Link Google Maps;Ngày kiểm tra', '"https://www.google.com/maps/place/X/@21.03,105.84,17z/data=!3d21.0285!4d105.8542";20/09/2026', hanoi, []],
      ['the middle of a map', 'Link Google Maps;Ngày kiểm tra', '"https://www.google.com/maps/@21.0285,105.8542,17z";20/09/2026', { ...hanoi, precision: 'viewCentre' }, ['place-import.view-centre @ 2 Link Google Maps']],
      ['a link among coordinates', 'Tọa độ;Ngày kiểm tra', '"https://www.google.com/maps?q=21.0285,105.8542";20/09/2026', hanoi, []],
      ['coordinates among links', 'Link Google Maps', '"21.0285, 105.8542"', hanoi, []],
      ['a short link', 'Link Google Maps;Ngày kiểm tra', 'https://maps.app.goo.gl/x;20/09/2026', undefined, ['place-import.short-link @ 2 Link Google Maps']],
      ['a link to somewhere else', 'Link Google Maps', 'https://example.vn/x', undefined, ['place-import.maps-link-foreign @ 2 Link Google Maps']],
    ] as const) {
      it(`out of ${what}`, async () => {
        const read = await row(header, cells);

        expect(read.findings).to.deep.equal(findings);
        if (point === undefined) expect(read.place).not.to.have.property('point');
        else {
          expect(read.place.point!.latitude).to.be.closeTo(point.latitude, 0.0001);
          expect(read.place.point!.longitude).to.be.closeTo(point.longitude, 0.0001);
          expect(read.place.point!.precision).to.equal('precision' in point ? point.precision : undefined);
        }
      });
    }

    it('take a short Plus Code with a reference point', async () => {
      const { place, findings } = await row('Plus Code', '2VH3+CM Hà Nội', { ...options, reference: { latitude: 21.1, longitude: 105.9 } });

      expect([place.plusCode, place.point!.precision, findings]).to.deep.equal(['7PH72VH3+CM', 'plusCode', []]);
    });

    it('that disagree with Google Maps by more than 500 m are named, and the row’s own counts', async () => {
      const link = (longitude: number) => `21.0285, 105.8542;"https://www.google.com/maps?q=21.0285,${longitude}";20/09/2026`;

      expect((await row('Tọa độ;Link Google Maps;Ngày kiểm tra', link(105.859))).findings).to.deep.equal(['place-import.coordinates-disagree @ 2 Tọa độ'].slice(1));
      const far = await row('Tọa độ;Link Google Maps;Ngày kiểm tra', link(105.8591));
      expect([far.findings, far.place.point]).to.deep.equal([['place-import.coordinates-disagree @ 2 Tọa độ'], hanoi]);
    });

    it('outside the commune are named', async () => {
      const bounds = { south: 21, west: 105.8, north: 21.0284, east: 105.9 };

      expect((await row('Tọa độ', '21.0285, 105.8542', { ...options, bounds })).findings).to.deep.equal(['place-import.coordinates-elsewhere @ 2 Tọa độ']);
      expect((await row('Tọa độ', '21.0285, 105.8542', { ...options, bounds: { ...bounds, north: 21.0285 } })).findings).to.deep.equal([]);
    });

    it('that three rows share are named once, with the rows; those that are missing, with their number', async () => {
      const { findings } = await imported('Tên cơ sở;Tọa độ\nMột;21.0285, 105.8542\nHai;21.0285, 105.8542\nBa;21.0285, 105.8542\nBốn;\n');

      expect(findings.map(({ code, values }) => [code, values])).to.deep.equal([
        ['place-import.points-missing', { count: 1 }],
        ['place-import.spot-crowded', { count: 3, rows: '2, 3, 4', latitude: 21.0285, longitude: 105.8542 }],
      ]);
    });
  });

  describe('consent', () => {
    const header = 'Chủ cơ sở;Tọa độ;Điện thoại;Đồng ý công khai;Ngày đồng ý';
    const cells = 'Hộ Mẫu;21.0285, 105.8542;0200 000 0001';

    for (const [answer, date, isShown, findings] of [
      ['Có', '15/09/2026', true, []],
      ['x', '15/09/2026', true, []],
      ['15/09/2026', '', true, []],
      ['', '15/09/2026', true, []],
      ['Có', '', false, ['place-import.consent-undated @ 2 Ngày đồng ý']],
      ['Không', '15/09/2026', false, []],
      ['', '', false, []],
      ['hỏi lại', '', false, ['place-import.consent-unreadable @ 2 Đồng ý công khai']],
    ] as const) {
      it(`“${answer}” on “${date}” ${isShown ? 'shows' : 'hides'} telephone, household and point`, async () => {
        const read = await row(header, `${cells};${answer};${date}`, { ...options, audience: 'public' });

        expect([read.place.phones?.length, read.place.owner?.name, read.place.point!.precision]).to.deep.equal(isShown ? [1, 'Hộ Mẫu', undefined] : [undefined, undefined, 'rounded']);
        const left = isShown ? [] : ['place-import.phones-left-out @ 1 Điện thoại', 'place-import.households-left-out @ 1 Chủ cơ sở', 'place-import.points-rounded @ 1 Tọa độ'];
        expect(read.findings).to.deep.equal([...left, ...findings]);
      });
    }

    it('of the whole list stands for rows that say nothing, and not against one that says no', async () => {
      const given: ImportPlacesOptions = { ...options, audience: 'public', consent: { given: true, date: civilDate('2026-09-01'), basis: 'Đã công khai' } };

      expect((await row(header, `${cells};;`, given)).place).to.have.property('phones');
      expect((await row(header, `${cells};Không;`, given)).place).not.to.have.property('phones');
    });

    it('keeps everything in a file for staff', async () => {
      expect((await row(header, `${cells};;`)).place).to.include.keys('phones', 'owner').and.deep.include({ point: hanoi });
    });

    it('keeps numbers out of the text of a public list, and of its findings', async () => {
      const { value, findings } = await imported('Tên cơ sở;Địa chỉ;Ghi chú\nQuán Mẫu - ĐT 0912345678;Số 1;gọi 0912345678\n', { ...options, audience: 'public' });

      expect(placed(findings)).to.deep.equal(['place-import.points-missing @ 1', 'place-import.phone-in-text @ 2 Tên cơ sở', 'place-import.phone-in-text @ 2 Ghi chú']);
      expect(JSON.stringify([value, findings])).not.to.contain('0912345678');
      expect(value!.items[0]!.name).to.equal('Quán Mẫu');
    });

    for (const [what, audience, ids, expected, findings] of [
      ['a telephone that two places have for an id', 'public', ['0912345678', '0912345678'], ['quan-mau', 'nha-mau'], ['place-import.phone-in-text @ 2 Mã', 'place-import.phone-in-text @ 3 Mã']],
      ['a telephone inside an id', 'public', ['quan-0912345678', 'B'], ['quan-mau', 'B'], ['place-import.phone-in-text @ 2 Mã']],
      ['no number of OpenStreetMap', 'public', ['node/8423456789', 'way/0912345678'], ['node/8423456789', 'way/0912345678'], []],
      ['no telephone for an id in a list for staff, where only the finding may not tell it', 'staff', ['0912345678', '0912345678'], ['0912345678', '0912345678-2'], ['place-import.id-repeated @ 3 Mã']],
    ] as const) {
      it(`takes away ${what}, and loses no place for it`, async () => {
        const { value, findings: found } = await imported(`Mã;Tên cơ sở\n${ids[0]};Quán Mẫu\n${ids[1]};Nhà Mẫu\n`, { ...options, audience });

        expect(value!.items.map(({ id, name }) => [id, name])).to.deep.equal([[expected[0], 'Quán Mẫu'], [expected[1], 'Nhà Mẫu']]);
        expect(placed(found.filter(({ code }) => code !== 'place-import.points-missing'))).to.deep.equal(findings);
        expect(JSON.stringify(found)).not.to.contain('0912345678');
      });
    }
  });

  describe('columns', () => {
    it('tell kind and category apart, under either header', async () => {
      const kinds = async (header: string, cells: string) => {
        const { place, findings } = await row(header, cells);
        return [place.kind, place.category, place.categoryText, findings.length];
      };

      expect(await kinds('Loại điểm', 'Wifi miễn phí')).to.deep.equal(['wifi', undefined, undefined, 0]);
      expect(await kinds('Loại điểm', 'Tổ công nghệ số cộng đồng')).to.deep.equal(['digitalTeam', undefined, undefined, 0]);
      expect(await kinds('Loại điểm', 'Điểm nạp/rút tiền')).to.deep.equal(['cashPoint', undefined, undefined, 0]);
      expect(await kinds('Loại điểm', 'Trạm y tế')).to.deep.equal(['healthStation', undefined, undefined, 0]);
      expect(await kinds('Loại điểm', 'Quán ăn')).to.deep.equal(['business', 'food', 'Quán ăn', 0]);
      expect(await kinds('Ngành nghề', 'Tạp hóa')).to.deep.equal(['business', 'grocery', 'Tạp hóa', 0]);
      expect(await kinds('Ngành nghề', 'Xem tướng')).to.deep.equal(['business', undefined, 'Xem tướng', 0]);
      expect(await kinds('Loại điểm', 'Lạ lùng')).to.deep.equal(['business', undefined, 'Lạ lùng', 1]);
    });

    it('take a kind for the whole list', async () => {
      expect((await row('Giờ trực', 'T3, T6: 14h-17h', { ...options, kind: 'digitalTeam' })).place).to.deep.include({ kind: 'digitalTeam', hours: { week: [{ days: [2, 5], spans: [{ from: '14:00', to: '17:00' }] }] } });
    });

    it('keep hours that can’t be read in the list’s own words', async () => {
      const { place, findings } = await row('Giờ mở cửa', 'Theo phiên chợ');

      expect([place.hours, findings]).to.deep.equal([{ text: 'Theo phiên chợ' }, ['place-import.hours-unreadable @ 2 Giờ mở cửa']]);
      expect((await row('Giờ mở cửa', '"7h-12h, 11h-17h"')).findings).to.deep.equal(['place-import.hours-overlap @ 2 Giờ mở cửa']);
    });

    it('mark premium numbers, refuse what is none, and part several', async () => {
      const phones = async (cell: string) => {
        const { place, findings } = await row('Điện thoại', cell);
        return [place.phones?.map(({ number }) => number), findings.map((each) => each.split(' ')[0])];
      };

      expect(await phones('0912 345 678 / 0203 3123 456')).to.deep.equal([['0912 345 678', '0203 3123 456'], []]);
      expect(await phones('1900 1234')).to.deep.equal([['1900 1234'], ['place-import.phone-premium']]);
      expect(await phones('hỏi ông Mẫu')).to.deep.equal([undefined, ['place-import.phone-unreadable']]);
    });

    it('give back the zero that a number cell has lost', async () => {
      const { value } = await imported(JSON.stringify([{ name: 'Quán Mẫu', phone: 912_345_678 }]), options, 'a.json');

      expect(value!.items[0]!.phones).to.deep.equal([{ number: '0912345678' }]);
    });

    it('count a tick “đã lên Google Maps” as nothing without a link, and a link as unchecked without a day', async () => {
      expect(await row('Đã lên Google Maps', 'có')).to.deep.include({ findings: ['place-import.maps-claim-unproved @ 2 Đã lên Google Maps'] });
      const { place, findings } = await row('Tọa độ;Link Google Maps', '21.0285, 105.8542;https://maps.app.goo.gl/x');
      expect([place.googleMaps, findings]).to.deep.equal([{ url: 'https://maps.app.goo.gl/x' }, ['place-import.maps-unchecked @ 2 Link Google Maps']]);
    });

    it('name days, ticks and addresses that can’t be read, and keep the rest', async () => {
      const { place, findings } = await row('Ngày kiểm tra;Google place id;Thanh toán QR;Website', '2026;ChIJmau;tùy hôm;chưa có');

      expect(place).to.include({ name: 'Quán Mẫu' }).and.not.have.any.keys('payment', 'links');
      expect(findings).to.deep.equal(['place-import.date-unreadable @ 2 Ngày kiểm tra', 'place-import.maps-unchecked @ 2 Google place id', 'place-import.yes-no-unreadable @ 2 Thanh toán QR', 'place-import.link-unreadable @ 2 Website']);
    });
  });

  describe('GeoJSON', () => {
    const geojson = (features: unknown[], more: object = {}) => imported(JSON.stringify({ type: 'FeatureCollection', ...more, features }), options, 'diem.geojson');
    const feature = (geometry: unknown, name = 'Quán Mẫu') => ({ type: 'Feature', properties: { name }, geometry });

    it('keeps the place of a line, a missing geometry or a broken point without coordinates, each named with its feature', async () => {
      const { value, findings } = await geojson([feature({ type: 'LineString', coordinates: [[105, 21], [106, 21]] }, 'Một'), feature(null, 'Hai'), feature({ type: 'Point', coordinates: ['105', 21] }, 'Ba'), 'x']);

      expect(value!.items.map(({ name, point }) => [name, point])).to.deep.equal([['Một', undefined], ['Hai', undefined], ['Ba', undefined]]);
      expect(placed(findings).slice(0, 4)).to.deep.equal(['place-import.geometry-not-point @ 1', 'place-import.geometry-missing @ 2', 'place-import.geometry-missing @ 3', 'place-import.feature-broken @ 4']);
    });

    it('takes the attribution of the file for the licence of the list', async () => {
      expect((await geojson([feature({ type: 'Point', coordinates: [105.8542, 21.0285] })], { attribution: '© Người mẫu' })).value!.licence).to.equal('© Người mẫu');
    });

    it('falls back on the names of OpenStreetMap and keeps the others as other names', async () => {
      const point = { type: 'Point', coordinates: [105.8542, 21.0285] };
      const { value } = await geojson([{ type: 'Feature', properties: { 'name:vi': 'Quán Mẫu', 'name:en': 'Sample Inn' }, geometry: point }, { type: 'Feature', properties: { brand: 'Chuỗi Mẫu' }, geometry: point }]);

      expect(value!.items.map(({ name, otherNames }) => [name, otherNames])).to.deep.equal([['Quán Mẫu', ['Sample Inn']], ['Chuỗi Mẫu', undefined]]);
    });

    it('that is swapped is turned round', async () => {
      const { value, findings } = await geojson([feature({ type: 'Point', coordinates: [21.0285, 105.8542] })]);

      expect(value!.items[0]!.point).to.deep.equal(hanoi);
      expect(placed(findings)).to.deep.equal(['place-import.coordinates-swapped @ 1 latitude']);
    });
  });
});
