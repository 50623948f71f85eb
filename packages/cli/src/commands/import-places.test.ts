import { expect } from 'chai';
import { parsePlaceDirectory } from '@xaso/places';
import { run } from '../run.js';
import { fakeTerminal } from '../testing/fake-terminal.js';

const sheet = [
  'Tên;Loại điểm;Địa chỉ;Tọa độ;Điện thoại;Đồng ý công khai;Ngày đồng ý',
  'Cửa hàng mẫu;Cơ sở kinh doanh;Thôn Mẫu;20.938512, 106.810021;0900000001;có;01/09/2026',
  'Quán mẫu;Cơ sở kinh doanh;Thôn Mẫu;20.948512, 106.820021;0900000002;không;',
].join('\n');

const line = ['import', 'places', 'dia-diem.csv', '--publisher', 'Ủy ban nhân dân Xã Mẫu', '--out', 'ra.json'];

describe('xaso import places', () => {
  it('keeps what has no consent out of the public file, and in the one of the office', async () => {
    const terminal = fakeTerminal({ 'dia-diem.csv': sheet });

    await run([...line, '--staff-out', 'noi-bo.json'], terminal);

    const [open, office] = ['ra.json', 'noi-bo.json'].map((name) => parsePlaceDirectory(JSON.parse(String(terminal.files.get(name)))));
    expect([open!.ok, office!.ok], terminal.printed.err).to.deep.equal([true, true]);
    expect([open!.value!.audience, office!.value!.audience]).to.deep.equal(['public', 'staff']);
    expect([open!.value!.items.length, office!.value!.items.length]).to.deep.equal([2, 2]);
    expect(String(terminal.files.get('ra.json'))).to.not.contain('0900000002').and.to.not.contain('20.948512');
    expect(String(terminal.files.get('noi-bo.json'))).to.contain('20.948512');
    expect(terminal.printed.err).to.contain('Đã ghi ra.json: 2 địa điểm').and.to.contain('không đưa lên trang công khai');
  });

  it('reads GeoJSON, which other lists of places are kept in', async () => {
    const feature = { type: 'Feature', geometry: { type: 'Point', coordinates: [106.81, 20.93] }, properties: { name: 'Quán mẫu', amenity: 'restaurant' } };
    const terminal = fakeTerminal({ 'dia-diem.csv': '', 'a.geojson': JSON.stringify({ type: 'FeatureCollection', features: [feature] }) });

    await run(['import', 'places', 'a.geojson', ...line.slice(3)], terminal);
    expect((JSON.parse(String(terminal.files.get('ra.json'))) as { items: readonly { name: string }[] }).items.map(({ name }) => name)).to.deep.equal(['Quán mẫu']);
  });

  it('is checked as what it is', async () => {
    const terminal = fakeTerminal({ 'dia-diem.csv': sheet });
    await run(['check', 'dia-diem.csv', '--format', 'json'], terminal);
    const { items, findings } = JSON.parse(terminal.printed.out) as { items: number; findings: readonly { code: string }[] };
    expect(items).to.equal(2);
    expect(findings.every(({ code }) => !code.startsWith('import.'))).to.equal(true);
  });
});
