import { civilDate } from '@xaso/core';
import { loadProcedureCatalogue } from '@xaso/procedures/catalogue';
import { parsePlaceDirectory } from '@xaso/places';
import { parseProcedureCatalogue } from '@xaso/procedures';
import { expect } from 'chai';
import { Desk, type DroppedFile } from '../../demo/desk/src/desk.js';
import { kindsOver, type Kinds } from '../../demo/desk/src/kinds/kinds.js';
import { messySheet, ocopSheet, ownWordsSheet, wrongFiles } from '../support/desk-sheets.js';

const today = civilDate('2026-10-05');

function file(name: string, bytes: Uint8Array): DroppedFile {
  return { name, size: bytes.length, arrayBuffer: async () => bytes.slice().buffer };
}

describe('files on the desk', () => {
  let kinds: Kinds;
  let desk: Desk;

  before(async () => {
    kinds = kindsOver(await loadProcedureCatalogue());
  });

  beforeEach(() => {
    desk = new Desk({ kinds, today: () => today, draw: () => undefined });
  });

  const named = (): void => {
    desk.fill('unit', 'Xã Mẫu');
    desk.fill('period', 'quý III/2026');
  };

  describe('a file that is no sheet', () => {
    it('of records of the national portal becomes procedures', async () => {
      const records = [{ code: '1.001193', name: 'Đăng ký khai sinh', departments: ['Ủy ban nhân dân cấp xã'], categories: ['Hộ tịch'], targets: ['Công dân'] }];
      await desk.take([file('ban-ghi.json', new TextEncoder().encode(JSON.stringify({ data: records })))]);
      desk.fill('publisher', 'Ủy ban nhân dân Xã Mẫu');

      const { made } = desk;
      const { kind } = desk.state.work!;

      expect(kind).to.equal('procedures');
      expect(parseProcedureCatalogue(made.value).value!.items.map(({ code }) => code)).to.deep.equal(['1.001193']);
    });

    it('with one record a line names the line that is broken, and keeps the others', async () => {
      const record = (code: string): string => JSON.stringify({ code, name: 'Đăng ký khai sinh', departments: ['Ủy ban nhân dân cấp xã'], categories: [], targets: [] });
      await desk.take([file('ban-ghi.jsonl', new TextEncoder().encode([record('1.001193'), '{hỏng', record('1.004873')].join('\n')))]);
      desk.fill('publisher', 'Ủy ban nhân dân Xã Mẫu');

      const { made } = desk;

      expect(made.value!.items).to.have.length(2);
      expect(made.findings.find(({ severity }) => severity === 'error')!.where).to.include({ row: 2 });
    });

    it('of a map becomes places', async () => {
      const feature = { type: 'Feature', geometry: { type: 'Point', coordinates: [105.7, 19.8] }, properties: { name: 'Chợ mẫu', amenity: 'marketplace' } };
      await desk.take([file('diem.geojson', new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features: [feature] })))]);
      named();

      const { made } = desk;
      const { kind } = desk.state.work!;

      expect(kind).to.equal('places');
      expect(parsePlaceDirectory(made.value).value!.items.map(({ name }) => name)).to.deep.equal(['Chợ mẫu']);
    });

    it('of rows in JSON is a table like any other', async () => {
      const rows = [{ 'Chỉ số': 'Hồ sơ giải quyết đúng hạn', 'Tử số': 45, 'Mẫu số': 60 }];
      await desk.take([file('dong.json', new TextEncoder().encode(JSON.stringify(rows)))]);
      named();

      expect(desk.state.work!.kind).to.equal('indicators');
      expect(desk.made.value!.items).to.have.length(1);
    });

    it('but a document that the desk does not make is called what it is', async () => {
      await desk.take([file('lich.json', new TextEncoder().encode('{"kind": "holiday-calendar"}'))]);

      expect(desk.state.refusal!.sentence).to.include('holiday-calendar');
    });
  });

  describe('a wrong file', () => {
    for (const { name, bytes } of wrongFiles) {
      it(`${name} changes nothing of the work that is there`, async () => {
        await desk.take([file('bao-cao.xlsx', messySheet())]);
        named();
        const { work, step } = desk.state;
        await desk.take([file(name, bytes)]);

        expect(desk.state.refusal?.fileName).to.equal(name);
        expect(desk.state.refusal!.findings).not.to.have.length(0);
        expect(desk.state.work).to.equal(work);
        expect(desk.state.step).to.equal(step);
      });
    }

    it('that is far too large is refused unread', async () => {
      await desk.take([{ name: 'to.xlsx', size: 900_000_000, arrayBuffer: () => Promise.reject(new Error('read')) }]);

      expect(desk.state.refusal!.findings.map(({ code }) => code)).to.deep.equal(['content.too-large']);
    });

    it('that the browser can’t open is said, and nothing is thrown', async () => {
      await desk.take([{ name: 'usb.xlsx', size: 10, arrayBuffer: () => Promise.reject(new Error('gone')) }]);

      expect(desk.state.refusal!.sentence).to.match(/USB/);
    });

    it('that came late does not take the place of the one chosen after it', async () => {
      let release: (bytes: ArrayBuffer) => void = () => undefined;
      const slow = desk.take([{ name: 'cham.xlsx', size: 10, arrayBuffer: () => new Promise((resolve) => (release = resolve)) }]);
      await desk.take([file('bao-cao.xlsx', messySheet())]);
      release(ownWordsSheet().slice().buffer);
      await slow;

      expect(desk.state.work!.fileName).to.equal('bao-cao.xlsx');
    });
  });

  describe('a data file made before', () => {
    it('is shown again without columns and boxes', async () => {
      await desk.take([file('bao-cao.xlsx', messySheet())]);
      named();
      const text = JSON.stringify(desk.made.value);
      const again = new Desk({ kinds, today: () => today, draw: () => undefined });
      await again.take([file('chi-so.json', new TextEncoder().encode(text))]);

      expect(again.steps).to.deep.equal(['file', 'review', 'preview', 'output']);
      expect(again.state.step).to.equal('review');
      expect(again.made.value!.items).to.have.length(4);
    });

    it('for staff is never given to everybody whole', async () => {
      await desk.take([file('ocop.xlsx', ocopSheet())]);
      desk.fill('publisher', 'Ủy ban nhân dân Xã Mẫu');
      const again = new Desk({ kinds, today: () => today, draw: () => undefined });
      await again.take([file('ocop.noi-bo.json', new TextEncoder().encode(JSON.stringify(desk.made.staff)))]);

      const { value, staff } = again.made;

      expect(JSON.stringify(value)).not.to.include('0912345678');
      expect(JSON.stringify(staff)).to.include('0912345678');
    });
  });
});
