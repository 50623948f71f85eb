// A9, A10, A13, A16: what leaves the page as a table, pages that stand against us, codes that are scanned, and what the bundles are made of.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guardFormula, unguardFormula } from '@xaso/core';
import { readTable } from '@xaso/readers';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { root } from '../../tools/paths.mjs';
import { dataElements } from '../support/data-elements.js';
import { html, loaderLine } from '../support/html.js';
import { buildKit, kitFolder } from '../support/kit.js';
import { launchFaultBrowser, markerHtml, openWithClock, outcomes, settle } from '../faults/fault-page.js';
import { startFaultServer, type FaultServer } from '../faults/fault-server.js';
import { good } from '../faults/replies.js';
import { payloads } from './payloads.js';
import { openPlaces, poisoned } from './poison.js';

/** What a spreadsheet takes for a formula at the beginning of a cell. */
const formula = /^\s*[=+\-@\t\r\n＝＋－＠]/;

/** Old libraries, in our own words: names taken, methods replaced, and a module loader that refuses what has no name. */
const hostileHead = `<script>
  window.ownBefore = Object.getOwnPropertyNames(Object.prototype).sort().join();
  Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
  String.prototype.toJSON = function () { return '"' + this + '"'; };
  Object.defineProperty(Array.prototype, 'each', { value: function (visit) { for (var i = 0; i < this.length; i += 1) visit(this[i]); return this; }, enumerable: true });
  Array.prototype.flat = function () { return this; };
  Array.from = function (list) { if (!list) return []; var all = []; for (var i = 0; i < (list.length || 0); i += 1) all.push(list[i]); return all; };
  Function.prototype.defer = function () { return setTimeout(this, 10); };
  window.define = function () { throw new Error('Mismatched anonymous define()'); };
  window.define.amd = {};
  window.require = window.define;
  window.module = undefined;
  var name = 'trang-chu', status = 'ok', event = {}, version = 1, html = 'x', registry = {}, marker = null, t = 1, e = 2, n = 3;
</script>`;

const clobbering = '<a id="xaso"></a><a id="customElements"></a><a id="document"></a><a id="xa"></a><img name="trustedTypes" alt=""><a id="URL"></a><form id="fetch"><input name="parentElement"><input name="closest"><input name="children"><input name="matches"><input name="querySelector">';

describe('attacks around elements', () => {
  let browser: Browser;
  let server: FaultServer;

  before(async () => {
    buildKit();
    server = await startFaultServer();
    server.page('/trong', '<!doctype html><title>Trống</title>');
    browser = await launchFaultBrowser();
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const element of dataElements) {
    const src = `/du-lieu/${element.name}.json`;

    it(`A10: <xa-${element.name}> shows its figures on a page of old libraries whose ids and fields carry the names of globals, and leaves both as they are`, async () => {
      server.plan(src, { good: JSON.stringify(element.document), replies: [good] });
      server.page(`/chong/${element.name}`, html({ head: hostileHead + loaderLine, body: `${clobbering}${markerHtml({ element, src })}</form>` }));
      const { page, record } = await openWithClock(browser, `${server.address}/chong/${element.name}`);
      const { status, text } = (await settle(page)).get(src)!;

      expect(status).to.equal('ready');
      for (const shown of element.shows) expect(text).to.include(shown);
      expect(record.errors).to.deep.equal([]);
      expect(await page.evaluate(() => [Object.getOwnPropertyNames(Object.prototype).sort().join() === Reflect.get(window, 'ownBefore'), Reflect.get(window, 'version'), Reflect.get(window, 'n')])).to.deep.equal([true, 1, 3]);
      await page.context().close();
    });

    const { inline } = element;
    if (inline !== undefined) {
      it(`A10: <xa-${element.name}> reads the table inside it on such a page`, async () => {
        server.page(`/chong-bang/${element.name}`, html({ head: withoutOwnFrom(hostileHead) + loaderLine, body: `<div data-xa="${element.name}"${Object.entries(element.attributes).map(([name, value]) => ` data-xa-${name}="${value}"`).join('')}>${inline.table}</div>` }));
        const { page, record } = await openWithClock(browser, `${server.address}/chong-bang/${element.name}`);
        const { status, text } = (await settle(page)).get('')!;

        expect(status).to.be.oneOf(['ready', 'partial']);
        expect(text).to.include(inline.shows);
        expect(record.errors).to.deep.equal([]);
        await page.context().close();
      });
    }

    it(`A9: what <xa-${element.name}> saves as a table holds no formula`, async () => {
      const places = openPlaces(element.document, element.parse, Object.values(element.attributes));
      const markers = payloads.A9.map((text, index) => {
        const path = `/cong-thuc/${element.name}/${index}.json`;
        server.plan(path, { good: JSON.stringify(poisoned(element.document, places, text, element.parse)), replies: [good] });
        return markerHtml({ element, src: path });
      });
      server.page(`/cong-thuc/${element.name}`, html({ head: loaderLine, body: markers.join('') }));
      // What is handed to the browser to be saved; whether and where it saves is the browser's own.
      const { page } = await openWithClock(browser, `${server.address}/cong-thuc/${element.name}`, () => {
        const saved: string[] = [];
        Reflect.set(window, 'xaSaved', saved);
        const create = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob) => {
          if (blob instanceof Blob) void blob.text().then((text) => saved.push(text));
          return create(blob);
        };
      });
      await settle(page);
      const buttons = page.locator(`xa-${element.name}`).getByRole('button', { name: /csv/i });
      const count = await buttons.count();
      for (let index = 0; index < count; index += 1) {
        await buttons.nth(index).click();
        const csv = await page.waitForFunction((saved) => (Reflect.get(window, 'xaSaved') as readonly string[])[saved], index, { timeout: 20_000 }).then((handle) => handle.jsonValue()) as string;
        for (const cell of cellsOf(csv)) if (formula.test(cell)) expect(Number.isNaN(Number(cell.replace(',', '.'))), cell).to.equal(false);
      }
      await page.context().close();
      // Elements that save nothing as a table have nothing to guard; the others must have been asked.
      expect(count > 0).to.equal(element.savesTable === true);
    });
  }

  it('A9: every cell that a spreadsheet would run is guarded, numbers stay numbers, and reading takes the guard off', async () => {
    for (const text of payloads.A9) {
      const written = guardFormula(text);
      expect(written, JSON.stringify(text)).to.match(/^'/);
      expect(unguardFormula(written)).to.equal(text);
    }
    const { value } = await readTable(`Tên;Giá trị\n"'=1+1";-5\n"b";-6`, { fileName: 'a.csv' });
    expect(value!.sheets[0]!.rows[0]!.cells).to.deep.equal(['=1+1', '-5']);
  });

  it('A16: the bundles ask for nothing of elsewhere, and are what their hashes say', () => {
    const { files } = JSON.parse(readFileSync(join(kitFolder, 'integrity.json'), 'utf8')) as { readonly files: Readonly<Record<string, { readonly integrity?: string }>> };
    const names = readdirSync(kitFolder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));

    expect(names.length).to.be.greaterThan(10);
    for (const name of names) {
      const text = readFileSync(join(kitFolder, name));
      const [algorithm, hash] = (files[name.replaceAll('\\', '/')]?.integrity ?? '-').split('-', 2) as [string, string];
      if (algorithm !== '') expect(createHash(algorithm).update(text).digest('base64'), name).to.equal(hash);
      expect(text.toString('utf8'), name).to.not.match(/(?:import\(|from\s?|fetch\()["'`](?:https?:)?\/\//);
    }
  });

  it('A16: no package of ours runs anything when it is installed', () => {
    for (const directory of readdirSync(join(root, 'packages'))) {
      const { scripts = {} } = JSON.parse(readFileSync(join(root, 'packages', directory, 'package.json'), 'utf8')) as { readonly scripts?: Readonly<Record<string, string>> };
      expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$|^prepare$/.test(name)), directory).to.deep.equal([]);
    }
  });

  it('A13: a code shows the host that it leads to, letter by letter, beside itself', async () => {
    const lookAlike = 'https://dichvucong.gov.vn.evil.test/nop-phi';
    server.page('/ma-qr', html({ head: loaderLine, body: `<div data-xa="qr" data-xa-value="${lookAlike}" data-xa-label="Cổng Dịch vụ công"><p>Mã</p></div>` }));
    const { page } = await openWithClock(browser, `${server.address}/ma-qr`);
    await page.waitForFunction(() => Reflect.get(document.querySelector('xa-qr') ?? {}, 'status') === 'ready');

    expect([...(await outcomes(page)).values()][0]!.text).to.include('dichvucong.gov.vn.evil.test');
    await page.context().close();
  });
});

/** The page without the one replacement with which tables are not read: an `Array.from` that forgets its second argument, as the oldest versions of Prototype.js have it. */
function withoutOwnFrom(head: string): string {
  return head.replace(/ {2}Array\.from = .*\n/, '');
}

/** Cells of a CSV file, without the quotes around them. */
function cellsOf(csv: string): readonly string[] {
  return [...csv.replace(/^\ufeff/, '').matchAll(/"((?:[^"]|"")*)"|([^;,\n\r"]+)/g)].map(([, quotedCell, plain]) => (quotedCell ?? plain ?? '').replaceAll('""', '"'));
}
