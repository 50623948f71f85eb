import { existsSync } from 'node:fs';
import { expect } from 'chai';
import { chromium, type Browser } from 'playwright-core';
import { findChrome, flags } from '../../tools/chrome.mjs';
import { openPage } from '../support/browser.js';
import { dataElements } from '../support/data-elements.js';
import { untilReady, visibleText } from '../support/figures.js';
import { html, loaderLine, snippet } from '../support/html.js';
import { buildKit, kitFolder } from '../support/kit.js';
import { sampleFigures, sampleReport } from '../support/sample-report.js';
import { serve, type TestServer } from '../support/server.js';

/** The libraries themselves, of the years that the sites are of, where Debian puts them. */
const libraryFolder = '/usr/share/javascript';
const libraries = {
  bootstrap: 'bootstrap/css/bootstrap.min.css',
  jquery: 'jquery/jquery.min.js',
  prototype: 'prototype/prototype.js',
  require: 'requirejs/require.js',
} as const;
const missing = Object.values(libraries).filter((path) => !existsSync(`${libraryFolder}/${path}`));
const packages = 'libjs-bootstrap libjs-jquery libjs-prototype libjs-requirejs';

const script = (path: string): string => `<script src="/libraries/${path}"></script>`;
const sheet = `<link rel="stylesheet" href="/libraries/${libraries.bootstrap}">`;
const everything = sheet + script(libraries.jquery) + '<script>jQuery.noConflict();</script>' + script(libraries.prototype) + script(libraries.require);

const pictures = ['san-pham-mau', 'cua-hang-mau'];
const marker = snippet('scorecard', { src: '/data/xa-mau.json', 'keep-copy': '1' });
const column = `<div class="container"><div class="row"><div class="col-md-4 noi-dung">${marker}</div></div></div>`;

/** What themes do to the article with jQuery: a print button that copies it, a tab that moves it, a plugin that rebuilds it. */
const handling = `
  var $ = window.jQuery;
  window.handle = function () {
    $('.noi-dung').clone().addClass('ban-in').appendTo('body');
    $('.noi-dung').first().appendTo('body');
    $('<div class="tab"></div>').html($('.noi-dung').first().html()).appendTo('body');
    $('.tab').hide().show();
  };`;

describe('an old page', () => {
  let browser: Browser;
  let server: TestServer;
  /** The server under a name that no browser trusts for being this machine: an http page without a secure context. */
  let plainAddress: string;

  before(async () => {
    buildKit();
    server = await serve({
      pages: {
        '/data/xa-mau.json': JSON.stringify(sampleReport),
        '/plain': html({ head: loaderLine, body: marker }),
        '/require-before': html({ head: script(libraries.require) + loaderLine, body: column }),
        '/require-after': html({ head: loaderLine + script(libraries.require), body: column }),
        '/require-classic': html({ head: `${script(libraries.require)}<script src="/kit/xaso.js"></script>`, body: column }),
        '/jquery': html({ head: sheet + script(libraries.jquery) + loaderLine, body: `${column}<script src="/handling.js"></script>` }),
        '/prototype': html({ head: script(libraries.prototype) + loaderLine, body: column }),
        '/everything': html({ head: `<base href="/cu/muc/">${everything}${loaderLine}${loaderLine.replace('/kit/', '/next/')}`, body: column }),
        ...Object.fromEntries(
          dataElements.flatMap(({ name, attributes, document, inline }) => {
            const page = (marked: string): string => html({ head: script(libraries.prototype) + loaderLine, body: marked });
            return [
              [`/data/${name}.json`, JSON.stringify(document)],
              [`/prototype/${name}`, page(snippet(name, { ...attributes, src: `/data/${name}.json` }))],
              ...(inline === undefined ? [] : [[`/prototype-table/${name}`, page(snippet(name, attributes, inline.table))]]),
            ];
          }),
        ),
        // Pictures of the samples, which come whenever the browser has time for them.
        ...Object.fromEntries(['/data', '/prototype', '/prototype-table'].flatMap((folder) => pictures.map((picture) => [`${folder}/anh/${picture}.svg`, { body: '<svg xmlns="http://www.w3.org/2000/svg"/>', type: 'image/svg+xml' }]))),
        '/handling.js': { body: handling, type: 'text/javascript; charset=utf-8' },
      },
      folders: {
        '/kit/': { folder: kitFolder },
        '/next/': { folder: kitFolder, change: (text) => text.replaceAll('"0.1.0"', '"9.0.0"') },
        '/libraries/': { folder: libraryFolder },
      },
    });
    const executablePath = await findChrome();
    browser = await chromium.launch({ args: [...flags, '--host-resolver-rules=MAP trangcu.example 127.0.0.1'], ...(executablePath === undefined ? {} : { executablePath }) });
    plainAddress = server.address.replace('127.0.0.1', 'trangcu.example');
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  async function openReady(path: string, count = 1): Promise<Awaited<ReturnType<typeof openPage>>> {
    const opened = await openPage(browser, plainAddress + path);
    await untilReady(opened.page, 'xa-scorecard', count);
    return opened;
  }

  it('without https shows the figures, and keeps no copy, silently', async () => {
    const { page, record } = await openReady('/plain');

    expect(await page.evaluate(() => [isSecureContext, 'caches' in window])).to.deep.equal([false, false]);
    const text = await visibleText(page);
    for (const figure of sampleFigures) expect(text).to.include(figure);
    expect(record.errors).to.deep.equal([]);
    expect(record.consoleErrors).to.deep.equal([]);
    expect(record.consoleWarnings).to.deep.equal([]);
    await page.context().close();
  });

  describe('with the libraries themselves', () => {
    const test = (says: string, body: () => Promise<void>): void => {
      it(says, function () {
        if (missing.length === 0) return body();
        console.error(`\n!!! SKIPPED: an old page ${says} (missing: ${missing.join(', ')}).\n!!! apt-get install -y --no-install-recommends ${packages}\n`);
        (this as unknown as { skip(reason: string): void }).skip(`missing: ${missing.join(', ')}`);
        return undefined;
      });
    };

    for (const { path, says } of [
      { path: '/require-before', says: 'RequireJS before the loader' },
      { path: '/require-after', says: 'RequireJS after the loader' },
      { path: '/require-classic', says: 'RequireJS and the single file without type="module"' },
      { path: '/prototype', says: 'Prototype.js' },
      { path: '/everything', says: 'Bootstrap 3, jQuery, Prototype.js, RequireJS, a base address, and two versions of the loader' },
    ]) {
      test(`shows the figures beside ${says}`, async () => {
        const { page, record } = await openReady(path);

        const text = await visibleText(page);
        for (const figure of sampleFigures) expect(text).to.include(figure);
        expect(record.errors).to.deep.equal([]);
        expect(record.consoleErrors).to.deep.equal([]);
        expect(record.consoleWarnings).to.deep.equal(path === '/everything' ? ['[xaso] loader.other-loader: 0.1.0, 9.0.0'] : []);
        await page.context().close();
      });
    }

    for (const { name, shows, inline } of dataElements) {
      for (const { path, seen } of [{ path: 'prototype', seen: shows }, ...(inline === undefined ? [] : [{ path: 'prototype-table', seen: [inline.shows] }])]) {
        test(`shows ${name} from ${path === 'prototype' ? 'a file' : 'the table inside'} beside Prototype.js, which puts functions of its own in the place of Array.from and others`, async () => {
          const { page, record } = await openPage(browser, `${plainAddress}/${path}/${name}`);
          await untilReady(page, `xa-${name}`);

          for (const words of seen) await page.waitForFunction(([tag, wanted]) => document.querySelector(tag!)!.shadowRoot!.textContent.includes(wanted!), [`xa-${name}`, words]);
          expect(record.errors).to.deep.equal([]);
          expect(record.consoleErrors).to.deep.equal([]);
          await page.context().close();
        });
      }
    }

    test('leaves RequireJS to load its own modules', async () => {
      const { page } = await openReady('/require-after');

      const loaded = await page.evaluate(
        () =>
          new Promise((resolve) => {
            const amd = Reflect.get(window, 'define') as (name: string, list: string[], make: () => unknown) => void;
            amd('cua-trang', [], () => 'có');
            (Reflect.get(window as object, 'require') as (list: string[], done: (value: unknown) => void) => void)(['cua-trang'], resolve);
          }),
      );
      expect(loaded).to.equal('có');
      await page.context().close();
    });

    test('shows the figures wherever jQuery copies, moves or rebuilds the article, each time once', async () => {
      const { page, record } = await openReady('/jquery');
      await page.evaluate(() => (Reflect.get(window, 'handle') as () => void)());
      await untilReady(page, 'xa-scorecard', 3);
      await page.waitForTimeout(120);

      expect(await page.locator('xa-scorecard xa-scorecard').count()).to.equal(0);
      expect(await page.locator('xa-scorecard').count()).to.equal(3);
      expect((await visibleText(page)).split('412/530').length - 1).to.be.at.least(3);
      expect(record.errors).to.deep.equal([]);
      expect(record.requests.filter((path) => path === '/data/xa-mau.json')).to.have.length(1);
      await page.context().close();
    });

    test('keeps inside its column of Bootstrap 3', async () => {
      const { page } = await openReady('/jquery');
      const [inner, outer] = await page.evaluate(() => {
        const element = document.querySelector('xa-scorecard')!;
        return [element.getBoundingClientRect().right, element.closest('.noi-dung')!.getBoundingClientRect().right];
      });
      expect(inner).to.be.at.most(outer!);
      await page.context().close();
    });
  });
});
