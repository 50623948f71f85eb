import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { launchBrowser, openPage } from '../support/browser.js';
import { untilReady, visibleText } from '../support/figures.js';
import { html, loaderLine, snippet } from '../support/html.js';
import { buildKit, kitFolder } from '../support/kit.js';
import { sampleFigures, sampleReport } from '../support/sample-report.js';
import { serve, type TestServer } from '../support/server.js';

/** Rules of Bootstrap 3 and of the themes made with it, in our own words, that reach into everything on a page. */
const globalStyles = `<style>
  html { font-size: 10px; }
  *, *::before, *::after { box-sizing: border-box; }
  body { font: 13px/1.2 Arial; text-align: justify; }
  label, .label { display: inline-block; font-weight: 700; }
  .badge, .label { background: #777; color: #fff; border-radius: 10px; }
  table { background: transparent; border-collapse: collapse; border-spacing: 0; }
  td, th { padding: 0; }
  caption { color: #777; }
  button, input { font: inherit; }
  .cot { height: 540px !important; overflow: hidden; width: 300px; float: left; }
</style>`;

/** What old libraries do to the language, before anything else runs on the page. */
const oldLibraries = `<script>
  // As Prototype.js does it: plain assignments, which every for…in sees.
  Array.prototype.each = function (visit) { for (var i = 0; i < this.length; i += 1) visit(this[i]); return this; };
  Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
  String.prototype.toJSON = function () { return '"' + this + '"'; };
  Array.prototype.flat = function () { return this; };
  Array.from = function (list) { if (!list) return []; var all = []; for (var i = 0; i < (list.length || 0); i += 1) all.push(list[i]); return all; };
  Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
  Function.prototype.defer = function () { return setTimeout(this, 10); };
  window.$ = function (id) { return document.getElementById(id); };
  // A module loader of its own: what sees define.amd and registers without a name is refused.
  window.define = function () { throw new Error('Mismatched anonymous define()'); };
  window.define.amd = {};
  window.require = window.define;
  window.module = undefined;
  // Names of the page.
  var name = 'trang-chu', status = 'ok', event = {}, version = 1, html = 'x', registry = {}, marker = null, t = 1, e = 2, n = 3;
</script>`;

/** Ids and names that stand in for globals, and a form whose fields stand in for its methods. */
const clobbering = `<a id="xaso"></a><a id="customElements"></a><a id="document"></a><img name="trustedTypes" alt="">
<form><input name="parentElement"><input name="closest"><input name="children"><input name="matches">${snippet('scorecard', { src: '/data/xa-mau.json' })}</form>`;

const pollution = `<script>window.ownBefore = Object.getOwnPropertyNames(Object.prototype).sort().join();</script>`;

describe('a hostile page', () => {
  let browser: Browser;
  let server: TestServer;

  before(async () => {
    buildKit();
    const column = `<div class="cot">${snippet('scorecard', { src: '/data/xa-mau.json' })}</div>`;
    server = await serve({
      pages: {
        '/data/xa-mau.json': JSON.stringify(sampleReport),
        '/styles': html({ head: globalStyles + loaderLine, body: column }),
        '/libraries': html({ head: oldLibraries + loaderLine, body: column }),
        '/libraries-single': html({ head: `${oldLibraries}<script src="/kit/xaso.js"></script>`, body: column }),
        '/clobbering': html({ head: loaderLine, body: clobbering }),
        '/all': html({ head: pollution + globalStyles + oldLibraries + loaderLine, body: clobbering }),
        '/many': html({ head: loaderLine, body: column.repeat(50) }),
      },
      folders: { '/kit/': { folder: kitFolder } },
    });
    browser = await launchBrowser();
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const { path, says } of [
    { path: '/styles', says: 'with global styles and columns of fixed height' },
    { path: '/libraries', says: 'with libraries that change the language' },
    { path: '/libraries-single', says: 'with such libraries and the single file' },
    { path: '/clobbering', says: 'whose ids and fields carry the names of globals and methods' },
  ]) {
    it(`${says} still shows the figures`, async () => {
      const { page, record } = await openPage(browser, server.address + path);
      await untilReady(page);

      const text = await visibleText(page);
      for (const figure of sampleFigures) expect(text).to.include(figure);
      expect(record.errors).to.deep.equal([]);
      expect(record.consoleErrors).to.deep.equal([]);
      await page.context().close();
    });
  }

  it('keeps its Object.prototype and its variables', async () => {
    const { page } = await openPage(browser, `${server.address}/all`);
    await untilReady(page);

    const [own, ownBefore] = await page.evaluate(() => [Object.getOwnPropertyNames(Object.prototype).sort().join(), String(Reflect.get(window, 'ownBefore'))]);
    expect(own).to.equal(ownBefore);
    expect(await page.evaluate(() => ['version', 'html', 't', 'e', 'n'].map((name) => Reflect.get(window, name) as unknown))).to.deep.equal([1, 'x', 1, 2, 3]);
    await page.context().close();
  });

  it('with fifty markers fetches each file once', async () => {
    const { page, record } = await openPage(browser, `${server.address}/many`);
    await untilReady(page, 'xa-scorecard', 50);

    expect(record.requests.filter((path) => path === '/data/xa-mau.json')).to.have.length(1);
    expect(new Set(record.requests)).to.have.length(record.requests.length);
    await page.context().close();
  });

  it('gives text of at least 16 px whatever it does to its root', async () => {
    const { page } = await openPage(browser, `${server.address}/styles`);
    await untilReady(page);

    const sizes = await page.locator('xa-scorecard').evaluate((element) => {
      const written = (node: Element): boolean => [...node.childNodes].some((child) => child instanceof Text && child.data.trim() !== '');
      return [...element.shadowRoot!.querySelectorAll('*')]
        .filter((node) => node.localName !== 'style' && written(node) && node.getBoundingClientRect().width > 1)
        .map((node) => parseFloat(getComputedStyle(node).fontSize));
    });
    expect(sizes.length).to.be.at.least(5);
    expect(Math.min(...sizes)).to.be.at.least(16);
    await page.context().close();
  });
});
