import { civilDate } from '@xaso/core';
import { checkSnippet } from '@xaso/embed';
import { parseIndicatorReport } from '@xaso/indicators';
import { parseOcopCatalogue } from '@xaso/ocop';
import { loadProcedureCatalogue } from '@xaso/procedures/catalogue';
import { parseProcedureOverlay } from '@xaso/procedures';
import { templateSheets, workbook } from '@xaso/readers/workbook';
import { expect } from 'chai';
import { Desk, type DroppedFile } from '../../demo/desk/src/desk.js';
import { kindsOver, type Kinds } from '../../demo/desk/src/kinds/kinds.js';
import { judgeLinks } from '../../demo/desk/src/output/links.js';
import { snippetFor, type SnippetRequest } from '../../demo/desk/src/output/snippets.js';
import { setColumn, setHeaderRow, useSheet } from '../../demo/desk/src/table/edit-mapping.js';
import { writeKeptChoices } from '../../demo/desk/src/table/kept-choices.js';
import { correctedSheet, criteriaSheet, listingSheet, messySheet, ocopSheet, overlaySheet, ownWordsSheet, placesSheet, wideSheet } from '../support/desk-sheets.js';

const today = civilDate('2026-10-05');

function file(name: string, bytes: Uint8Array): DroppedFile {
  return { name, size: bytes.length, arrayBuffer: async () => bytes.slice().buffer };
}

describe('the desk', () => {
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
  const codes = (): readonly string[] => desk.made.findings.map(({ code }) => code);

  describe('a sheet', () => {
    it('makes a report that a page reads, with the right rows of a messy workbook', async () => {
      await desk.take([file('bao-cao.xlsx', messySheet())]);
      named();

      const { value } = desk.made;

      expect(desk.state.step).to.equal('table');
      expect(parseIndicatorReport(value).ok).to.equal(true);
      expect(value!.publisher.name).to.equal('Ủy ban nhân dân Xã Mẫu');
      expect(value!.items).to.have.length(4);
      expect(codes().filter((code) => code === 'header.not-found')).to.deep.equal([]);
    });

    it('keeps every finding at its sheet, row and column', async () => {
      await desk.take([file('bao-cao.xlsx', messySheet())]);
      named();

      const errors = desk.made.findings.filter(({ severity }) => severity === 'error').map(({ where }) => where);

      expect(errors).to.deep.equal([
        { file: 'bao-cao.xlsx', sheet: 'Quý III', row: 8, column: 'Giá trị' },
        { file: 'bao-cao.xlsx', sheet: 'Quý III', row: 9, column: 'Giá trị' },
      ]);
    });

    it('is read with units down and indicators across, too', async () => {
      await desk.take([file('cac-xa.xlsx', wideSheet())]);
      named();

      const items = desk.made.value!.items as readonly { place: { name: string }; status: string }[];

      expect(items.map(({ place }) => place.name)).to.include.members(['Xã Mẫu Một', 'Xã Mẫu Hai']);
      expect(items.some(({ status }) => status === 'missing'), 'an empty cell is no zero').to.equal(true);
    });

    for (const [sheet, kind] of [[messySheet, 'indicators'], [wideSheet, 'indicators'], [overlaySheet, 'overlay'], [ocopSheet, 'ocop'], [placesSheet, 'places'], [listingSheet, 'procedures'], [criteriaSheet, 'criteria']] as const) {
      it(`of ${sheet.name} is taken for ${kind}`, async () => {
        await desk.take([file('bang.xlsx', sheet())]);

        expect(desk.state.work!.kind).to.equal(kind);
        named();
        expect(desk.made.value!.items.length).to.be.greaterThan(0);
      });
    }

    it('of fees names a code that no procedure has, at its row', async () => {
      await desk.take([file('mot-cua.xlsx', overlaySheet())]);
      desk.fill('publisher', 'Ủy ban nhân dân Xã Mẫu');

      const { value, findings } = desk.made;

      expect(parseProcedureOverlay(value).ok).to.equal(true);
      expect(findings.find(({ code }) => code === 'overlay.code-unknown')!.where).to.include({ row: 3, column: 'Mã thủ tục' });
    });

    it('of products gives staff the telephones, and everybody the rest', async () => {
      await desk.take([file('ocop.xlsx', ocopSheet())]);
      desk.fill('publisher', 'Ủy ban nhân dân Xã Mẫu');

      const { value, staff } = desk.made;

      expect(JSON.stringify(value)).not.to.include('0912345678');
      expect(JSON.stringify(staff)).to.include('0912345678');
      expect(parseOcopCatalogue(value).ok).to.equal(true);
    });

    it('of places shows nobody a telephone that its owner has not agreed to', async () => {
      await desk.take([file('diem.xlsx', placesSheet())]);
      named();

      const { value, staff } = desk.made;

      expect(JSON.stringify(value)).to.include('0912345678').and.not.to.include('0912345679');
      expect(JSON.stringify(staff)).to.include('0912345679');
    });

    it('of figures has nothing that lives with the staff alone', async () => {
      await desk.take([file('bao-cao.xlsx', messySheet())]);
      named();

      expect(desk.made.staff).to.equal(undefined);
    });
  });

  describe('a template', () => {
    for (const id of ['indicators', 'overlay', 'ocop', 'places'] as const) {
      it(`of ${id} is read back as what it is for, without its example`, async () => {
        const template = kinds.find((kind) => kind.id === id)!.template!;
        await desk.take([file('mau.xlsx', workbook(templateSheets(template)))]);
        named();

        const { made } = desk;
        const { kind } = desk.state.work!;

        expect(kind).to.equal(id);
        expect(made.columns.length + (made.value?.items.length ?? 0)).to.equal(0);
        expect(made.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).to.deep.equal([]);
      });
    }
  });

  describe('choices', () => {
    it('say what columns with names of the office’s own hold', async () => {
      await desk.take([file('rieng.xlsx', ownWordsSheet())]);
      desk.setKind('indicators');
      named();
      desk.map((mapping) => setHeaderRow(mapping, 'Sheet1', 1));
      desk.map((mapping) => setColumn(mapping, 'Sheet1', 'Tên việc', 'indicator'));
      desk.map((mapping) => setColumn(mapping, 'Sheet1', 'Làm được', 'numerator'));
      desk.map((mapping) => setColumn(mapping, 'Sheet1', 'Trong tổng', 'denominator'));

      const [first] = desk.made.value!.items as readonly { numerator: number; denominator: number }[];

      expect(first).to.include({ numerator: 45, denominator: 60 });
    });

    it('are kept in a file, and serve the sheet of the next quarter', async () => {
      await desk.take([file('rieng.xlsx', ownWordsSheet())]);
      desk.setKind('indicators');
      named();
      for (const [header, field] of [['Tên việc', 'indicator'], ['Làm được', 'numerator'], ['Trong tổng', 'denominator']] as const) desk.map((mapping) => setColumn(mapping, 'Sheet1', header, field));
      desk.map((mapping) => setHeaderRow(mapping, 'Sheet1', 1));
      desk.allow('cho-mau.example.vn', true);
      const { work, about, hosts } = desk.state;
      const kept = writeKeptChoices({ mapping: work!.mapping, kind: work!.kind, about, hosts, headers: desk.made.columns.map(({ header }) => header) });

      const next = new Desk({ kinds, today: () => today, draw: () => undefined });
      await next.take([file('ky-truoc.mapping.json', new TextEncoder().encode(kept))]);
      await next.take([file('quy-4.xlsx', ownWordsSheet('Ghi chú'))]);

      expect(next.made.value!.items).to.have.length(2);
      expect(next.state.about).to.include({ unit: 'Xã Mẫu', publisher: 'Ủy ban nhân dân Xã Mẫu', period: '' });
      expect(next.state.hosts).to.deep.equal(['cho-mau.example.vn']);
      expect(next.state.keptHeaders).to.include('Người theo dõi');
    });

    it('leave a sheet out', async () => {
      await desk.take([file('bao-cao.xlsx', messySheet())]);
      named();
      desk.map((mapping) => useSheet(mapping, 'Quý III', false));

      expect(desk.made.value?.items ?? []).to.have.length(0);
    });

    it('stay when the corrected file is chosen', async () => {
      await desk.take([file('bao-cao.xlsx', messySheet())]);
      named();
      desk.map((mapping) => setColumn(mapping, 'Quý III', 'Cán bộ theo dõi', 'responsible'));
      desk.go('review');
      await desk.take([file('bao-cao-sua.xlsx', correctedSheet())]);

      const { step } = desk.state;

      expect(step).to.equal('review');
      expect(desk.made.findings.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
      expect(JSON.stringify(desk.made.value)).to.include('"responsible":"Cán bộ mẫu"');
    });
  });

  describe('the steps', () => {
    it('let nobody past without a publisher and a day', async () => {
      await desk.take([file('bao-cao.xlsx', messySheet())]);
      desk.go('output');

      expect(desk.state.step).to.equal('about');
      expect(desk.state.showsFaults).to.equal(true);

      desk.fill('publisher', 'Ủy ban nhân dân Xã Mẫu');
      desk.go('output');
      expect(desk.state.step).to.equal('output');
    });

    it('say what is wrong with a day that does not exist', async () => {
      await desk.take([file('bao-cao.xlsx', messySheet())]);
      desk.fill('publisher', 'Ủy ban nhân dân Xã Mẫu');
      desk.fill('asOf', '31/02/2026');

      expect([...desk.read.faults.keys()]).to.deep.equal(['asOf']);
    });
  });

  describe('what is taken along', () => {
    async function requestOf(name: string, bytes: Uint8Array): Promise<SnippetRequest> {
      await desk.take([file(name, bytes)]);
      desk.fill('publisher', 'Ủy ban nhân dân Xã Mẫu');
      desk.fill('unit', 'Xã Mẫu');
      const document = desk.made.value!;
      return { kind: desk.kind, document, address: '/uploads/so-lieu.json', hosts: ['cho-mau.example.vn'], title: 'Bảng mẫu', language: 'vi', links: { hosts: ['cho-mau.example.vn'] }, date: today };
    }

    for (const [name, sheet] of [['chi-so.xlsx', messySheet], ['mot-cua.xlsx', overlaySheet]] as const) {
      it(`of ${name} is a snippet that arrives in a page`, async () => {
        const request = await requestOf(name, sheet());

        const { value, ok } = snippetFor('a', request);

        expect(ok).to.equal(true);
        expect(checkSnippet(value!)).to.deep.equal([]);
        expect(value).to.include('data-xa-link-hosts="cho-mau.example.vn"');
      });
    }

    it('is a frame, and a table without any script', async () => {
      const request = await requestOf('chi-so.xlsx', messySheet());

      expect(snippetFor('b', request).value).to.match(/^<iframe src="\/xaso\/embed\.html\?xa=scorecard&amp;src=\/uploads\/so-lieu\.json"/);
      const table = snippetFor('c', request).value!;
      expect(table).to.include('<caption>').and.to.include('45/60').and.not.to.include('data-xa');
    });

    it('says where the file must not lie, in words', async () => {
      const request = await requestOf('chi-so.xlsx', messySheet());

      expect(snippetFor('a', { ...request, address: '/uploads/chỉ số.json' }).findings).not.to.have.length(0);
    });

    it('links to nothing that nobody has allowed', async () => {
      const { document } = await requestOf('ocop.xlsx', ocopSheet());

      expect(judgeLinks(document, {}).refused).to.deep.equal([{ host: 'cho-mau.example.vn', count: 2, address: 'https://cho-mau.example.vn/mot' }]);
      expect(judgeLinks(document, { hosts: ['cho-mau.example.vn'] }).refused).to.deep.equal([]);
    });
  });
});
