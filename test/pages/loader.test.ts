import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { launchBrowser, openPage } from '../support/browser.js';
import { untilFailed, untilReady, visibleText } from '../support/figures.js';
import { html, loaderLine, snippet } from '../support/html.js';
import { buildKit, kitFolder } from '../support/kit.js';
import { fallbackFigure, sampleFigures, sampleReport } from '../support/sample-report.js';
import { serve, type TestServer } from '../support/server.js';

const scorecard = snippet('scorecard', { src: '/data/xa-mau.json' });

/** The loader as a later version would ship it. */
const asVersion9 = (text: string): string => text.replaceAll('"0.1.0"', '"9.0.0"');

describe('the loader on a page', () => {
  let browser: Browser;
  let server: TestServer;

  before(async () => {
    buildKit();
    server = await serve({
      pages: {
        '/data/xa-mau.json': JSON.stringify(sampleReport),
        '/one': html({ head: loaderLine, body: scorecard }),
        '/plain': html({ head: loaderLine, body: '<p>Trang không có số liệu.</p>' }),
        '/classic': html({ head: '<script src="/kit/xaso-loader.js"></script>', body: scorecard }),
        '/classic-single': html({ head: '<script src="/kit/xaso.js"></script>'.repeat(2), body: scorecard }),
        '/base': html({ head: `<base href="/du-lieu/sau/">${loaderLine}`, body: snippet('scorecard', { src: '../../data/xa-mau.json' }) }),
        '/twice': html({ head: loaderLine + loaderLine.replace('/kit/', '/again/'), body: scorecard }),
        '/versions': html({ head: loaderLine + loaderLine.replace('/kit/', '/next/'), body: scorecard }),
        '/no-elements': html({ head: loaderLine.replace('/kit/', '/only-loader/'), body: scorecard }),
        '/no-data': html({ head: loaderLine, body: snippet('scorecard', { src: '/data/khong-co.json' }) }),
        '/login': html({ head: loaderLine, body: snippet('scorecard', { src: '/plain' }) }),
        '/unknown': html({ head: loaderLine, body: snippet('scorecrd') + snippet('scorecard', { version: '2' }) + snippet('scorecard', { src: '/data/xa-mau.json', colour: 'red' }) }),
        '/link': html({ head: loaderLine, body: '<p><a data-xa="scorecard" href="/data/xa-mau.json">Tải số liệu</a></p>' }),
      },
      folders: {
        '/kit/': { folder: kitFolder },
        '/again/': { folder: kitFolder },
        '/next/': { folder: kitFolder, change: asVersion9 },
      },
    });
    browser = await launchBrowser();
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  const open = (path: string, options = {}): ReturnType<typeof openPage> => openPage(browser, server.address + path, options);

  describe('what is fetched', () => {
    it('is the file of the element that is used, and the configured data', async () => {
      const { page, record } = await open('/one');
      await untilReady(page);

      const requests = record.requests.filter((path) => !path.startsWith('/kit/chunks/'));
      expect(requests).to.have.members(['/one', '/kit/xaso-loader.js', '/kit/xa-scorecard.js', '/data/xa-mau.json']);
      expect(await page.context().cookies()).to.deep.equal([]);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).to.equal(0);
      await page.context().close();
    });

    it('is nothing more on a page without a marker', async () => {
      const { page, record } = await open('/plain');
      await page.waitForTimeout(100);

      expect(record.requests).to.deep.equal(['/plain', '/kit/xaso-loader.js']);
      await page.context().close();
    });
  });

  describe('upgrades', () => {
    for (const { path, says } of [
      { path: '/one', says: 'as a module' },
      { path: '/classic', says: 'when type="module" was forgotten' },
      { path: '/classic-single', says: 'from the single file, included twice without type="module"' },
      { path: '/base', says: 'beside a base address' },
      { path: '/twice', says: 'once when it is included twice' },
      { path: '/link', says: 'a plain link to the data' },
    ]) {
      it(`${says}`, async () => {
        const { page, record } = await open(path);
        await untilReady(page);

        const text = await visibleText(page);
        for (const figure of sampleFigures) expect(text).to.include(figure);
        expect(record.errors).to.deep.equal([]);
        expect(record.consoleErrors).to.deep.equal([]);
        expect(record.consoleWarnings).to.deep.equal([]);
        await page.context().close();
      });
    }

    it('a marker that comes later', async () => {
      const { page } = await open('/plain');
      await page.evaluate((content) => document.body.insertAdjacentHTML('beforeend', content), scorecard);
      await untilReady(page);

      expect(await visibleText(page)).to.include('97,43%');
      await page.context().close();
    });

    it('once beside a loader of another version, which says so', async () => {
      const { page, record } = await open('/versions');
      await untilReady(page);

      expect(record.requests).to.not.include('/next/xa-scorecard.js');
      expect(record.consoleWarnings).to.deep.equal(['[xaso] loader.other-loader: 0.1.0, 9.0.0']);
      expect(record.errors).to.deep.equal([]);
      await page.context().close();
    });
  });

  describe('the content of the div stays', () => {
    it('without JavaScript', async () => {
      const { page } = await open('/one', { javaScriptEnabled: false });

      expect(await page.locator('table caption').innerText()).to.equal('Xã Mẫu, kỳ: quý III/2026, nguồn: Báo cáo mẫu');
      expect(await page.getByText(fallbackFigure).isVisible()).to.equal(true);
      await page.context().close();
    });

    it("when the kit's server does not answer", async () => {
      const { page, record } = await open('/no-elements');
      await page.waitForTimeout(100);

      expect(await visibleText(page)).to.include(fallbackFigure);
      expect(record.errors).to.deep.equal([]);
      await page.context().close();
    });

    it('when the element file is missing, with a note', async () => {
      const context = await browser.newContext();
      const page = await context.newPage();
      const warnings: string[] = [];
      page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
      await page.route('**/xa-scorecard.js', (route) => route.fulfill({ status: 404, body: '' }));
      await page.goto(`${server.address}/one`);
      await page.waitForTimeout(100);

      expect(await visibleText(page)).to.include(fallbackFigure);
      expect(warnings.join()).to.include('[xaso] loader.load-failed: scorecard');
      await context.close();
    });

    for (const { path, says } of [
      { path: '/no-data', says: 'when the data is not there' },
      { path: '/login', says: 'when a page comes instead of data' },
    ]) {
      it(says, async () => {
        const { page, record } = await open(path);
        await untilFailed(page);

        expect(await visibleText(page)).to.include(fallbackFigure);
        expect(record.errors).to.deep.equal([]);
        await page.context().close();
      });
    }

    it('for a name or a version that is not known, and unknown attributes are named', async () => {
      const { page, record } = await open('/unknown');
      await untilReady(page);

      expect((await visibleText(page)).split(fallbackFigure)).to.have.length(3);
      expect(record.consoleWarnings).to.deep.equal([
        '[xaso] loader.unknown-name: scorecrd',
        '[xaso] loader.snippet-version: 2',
        '[xaso] loader.unknown-attribute: data-xa-colour <xa-scorecard>',
      ]);
      await page.context().close();
    });
  });
});
