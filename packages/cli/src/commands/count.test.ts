import { parseIndicatorReport } from '@xaso/indicators';
import { indicatorCatalogue } from '@xaso/indicators/catalogue';
import { ocopCatalogue, ocopProduct } from '@xaso/ocop/fixtures';
import { barePlace, place, placeDirectory } from '@xaso/places/fixtures';
import { expect } from 'chai';
import { run } from '../run.js';
import { fakeTerminal } from '../testing/fake-terminal.js';

const directory = placeDirectory([place({ id: '1' }), barePlace({ id: '2', name: 'Quán mẫu chưa lên' }), barePlace({ id: '3', kind: 'wifi' })], { audience: 'staff' });
const line = ['count', 'dia-diem.json', '--period', 'quý III/2026', '--out', 'so-lieu.json'];
const withFiles = () => fakeTerminal({ 'dia-diem.json': JSON.stringify(directory), 'ocop.json': JSON.stringify(ocopCatalogue([ocopProduct({ presence: { onMarketplace: true, traceStamp: false, supplyDemandPage: false } })])), 'bo.json': '{"kind":"criteria-set"}' });

describe('xaso count', () => {
  it('makes the figure of the scorecard out of a list of places, with its base, period and source', async () => {
    const terminal = withFiles();

    const code = await run(line, terminal);

    const { value, findings } = parseIndicatorReport(JSON.parse(String(terminal.files.get('so-lieu.json'))), { definitions: indicatorCatalogue });
    expect([code, findings], terminal.printed.err).to.deep.equal([0, []]);
    expect(value!.items[0]).to.deep.include({ indicator: 'economy.businesses-on-google-maps', status: 'ok', numerator: 1, denominator: 2, period: { type: 'quarter', year: 2026, quarter: 3 }, sourceId: 'danh-sach' });
    expect(value!.sources).to.deep.equal([{ id: 'danh-sach', title: 'Địa điểm mẫu' }]);
  });

  it('writes who is not on the map yet, for the office alone, as a sheet or as a document', async () => {
    const terminal = withFiles();

    await run([...line, '--staff-out', 'chua-len.csv'], terminal);
    await run([...line, '--force', '--staff-out', 'chua-len.json'], terminal);

    expect(String(terminal.files.get('chua-len.csv'))).to.contain('Quán mẫu chưa lên').and.to.not.contain('Cửa hàng mẫu;');
    expect(JSON.parse(String(terminal.files.get('chua-len.json')))).to.deep.include({ audience: 'staff', items: [directory.items[1]] });
    expect(terminal.printed.err).to.contain('1 cơ sở chưa lên Google Maps').and.to.contain('chỉ dùng trong cơ quan');
  });

  it('counts what a list of products says, each thing by itself', async () => {
    const terminal = withFiles();

    await run(['count', 'ocop.json', ...line.slice(2)], terminal);

    const { items } = JSON.parse(String(terminal.files.get('so-lieu.json'))) as { items: readonly { indicator: string; value?: number; numerator?: number }[] };
    expect(items.map(({ indicator, value, numerator }) => [indicator, value ?? numerator])).to.deep.equal([
      ['economy.ocop-products-on-ecommerce', 1],
      ['economy.products-listed-online', 1],
      ['economy.ocop-products-with-trace-stamp', 0],
      ['economy.ocop-products-on-supply-page', 0],
    ]);
  });

  for (const [what, call, says] of [
    ['without a period', line.filter((word) => word !== '--period' && word !== 'quý III/2026'), 'Thiếu --period'],
    ['for another place than that of the list', [...line, '--unit', 'xã Khác'], 'Danh sách này là của Xã Mẫu'],
    ['out of another document', ['count', 'bo.json', ...line.slice(2)], 'không dùng được tài liệu loại “criteria-set”'],
  ] as const) {
    it(`counts nothing ${what}, and says why`, async () => {
      const terminal = withFiles();

      expect(await run([...call], terminal)).to.not.equal(0);
      expect(terminal.printed.err).to.contain(says);
      expect(terminal.files.has('so-lieu.json')).to.equal(false);
    });
  }
});
