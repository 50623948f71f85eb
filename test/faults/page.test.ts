// F2, F19, F20, F22: what a page, a browser or a network does to every element, whatever its file is like.
import { formatMessage } from '@xaso/core';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { dataElements, pasted, pastedWords, type DataElement } from '../support/data-elements.js';
import { elementWords } from '../support/element-words.mjs';
import { html, loaderLine } from '../support/html.js';
import { buildKit } from '../support/kit.js';
import { launchFaultBrowser, markerHtml, openWithClock, outcomes, pageOf, replaceMarkers, settle, type Outcome } from './fault-page.js';
import { startFaultServer, type FaultServer } from './fault-server.js';
import { good } from './replies.js';

describe('faults around an element', () => {
  let browser: Browser;
  let server: FaultServer;
  let other: FaultServer;

  before(async () => {
    buildKit();
    [server, other] = await Promise.all([startFaultServer(), startFaultServer()]);
    for (const each of [server, other]) each.page('/trong', '<!doctype html><title>Trống</title>');
    browser = await launchFaultBrowser();
  });

  after(async () => {
    await browser.close();
    await Promise.all([server.close(), other.close()]);
  });

  const port = (address: string): string => new URL(address).port;
  const planGood = (element: DataElement, path: string, at = server): void => at.plan(path, { good: JSON.stringify(element.document), replies: [good] });

  async function line(element: DataElement, term: string): Promise<string> {
    return formatMessage((await elementWords(element.name))[term]!);
  }

  for (const element of dataElements) {
    const path = `/${element.name}.json`;

    const open = async (name: string, body: string, head = loaderLine, headers: Readonly<Record<string, string>> = {}): Promise<{ page: Page; all: ReadonlyMap<string, Outcome>; warnings: readonly string[] }> => {
      planGood(element, path);
      server.page(`/${element.name}/${name}`, html({ head, body }), headers);
      const { page, record } = await openWithClock(browser, `${server.address}/${element.name}/${name}`);
      const all = await settle(page);
      expect(record.errors).to.deep.equal([]);
      return { page, all, warnings: record.consoleWarnings };
    };

    const expectFigures = ({ status, text }: Outcome): void => {
      expect(status).to.equal('ready');
      for (const shown of element.shows) expect(text).to.include(shown);
    };

    describe(`<xa-${element.name}>`, () => {
      it('F2: a host that allows no other site (CORS), and a name that nobody knows: one sentence, and the address and the causes in the console', async () => {
        const cors = `http://du-lieu.test:${port(other.address)}${path}`;
        const unknown = `http://khong-co-ten.invalid${path}`;
        planGood(element, path, other);
        const { page, all, warnings } = await open('mang', [cors, unknown].map((src) => markerHtml({ element, src })).join(''));

        for (const src of [cors, unknown]) {
          expect(all.get(src)!.line, src).to.equal(await line(element, 'failureNetwork'));
          expect(all.get(src)!.text).to.include(pastedWords);
          expect(all.get(src)!.retry).to.equal(true);
          expect(warnings.join('\n')).to.include(src).and.include('CORS');
        }
        await page.context().close();
      });

      it('F2: a policy of the page that does not allow the host: says so to readers, names the directive to developers', async () => {
        const src = `http://du-lieu.test:${port(other.address)}/chan${path}`;
        const { page, all, warnings } = await open('chinh-sach', markerHtml({ element, src }), loaderLine, { 'content-security-policy': "default-src 'self'; connect-src 'self'" });

        expect(all.get(src)!.line).to.equal(await line(element, 'failurePolicy'));
        expect(all.get(src)!.retry).to.equal(false);
        expect(all.get(src)!.text).to.include(pastedWords);
        expect(warnings.join('\n')).to.include(`http://du-lieu.test:${port(other.address)}`).and.include('connect-src');
        await page.context().close();
      });

      it('F19: fifty of it over one file ask once; taken away, moved and sent elsewhere while it loads, it shows what was asked last', async () => {
        const slow = `/cham${path}`;
        const gone = `/mat${path}`;
        const held: (() => void)[] = [];
        const { page, all } = await open('nhieu', markerHtml({ element, src: path }).repeat(50));
        expectFigures(all.get(path)!);
        expect(server.asked(path)).to.equal(1);

        server.plan(slow, { good: JSON.stringify({ ...element.document, items: [] }), replies: [(response, file) => void held.push(() => response.writeHead(200, { 'content-type': 'application/json' }).end(file))] });
        server.plan(gone, { good: '', replies: [(response) => void response.on('close', () => held.push(() => undefined))] });
        await replaceMarkers(page, `<section></section>${markerHtml({ element, src: slow })}${markerHtml({ element, src: gone })}`);
        await page.waitForFunction(() => document.querySelectorAll('[data-xa] > :not(p)').length === 2);
        await waitFor(() => held.length > 0 && server.asked(gone) > 0);
        const sent = held[0]!;
        await page.evaluate((next) => {
          const [first, second] = [...document.querySelectorAll('[data-xa]')].map((marker) => marker.firstElementChild!);
          first!.setAttribute('src', next);
          document.querySelector('section')!.append(first!.parentElement!);
          second!.parentElement!.remove();
        }, path);
        sent();
        expectFigures((await settle(page)).get(slow)!);
        await waitFor(() => held.length > 1); // the request of the one that was taken away has ended
        await page.context().close();
      });

      it('F19, F22: bundles twice, a page restored by the Back button, and an element that is not upgraded yet', async () => {
        const { page, all } = await open('hai-lan', markerHtml({ element, src: path }), loaderLine + loaderLine + `<script type="module" src="/kit/xa-${element.name}.js"></script>`);
        expectFigures(all.get(path)!);

        await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
        expectFigures((await outcomes(page)).get(path)!);
        await page.context().close();
      });

      it('F20: without script, and in print before anything has come, the page is what was pasted', async () => {
        server.page(`/${element.name}/khong-ma`, pageOf([{ element, src: path }]));
        const context = await browser.newContext({ javaScriptEnabled: false });
        const plain = await context.newPage();
        await plain.goto(`${server.address}/${element.name}/khong-ma`);
        expect(await plain.locator('body').innerText()).to.include(pastedWords);
        await context.close();

        const silent = `/im${path}`;
        server.plan(silent, { good: '', replies: [() => undefined] });
        server.page(`/${element.name}/im`, pageOf([{ element, src: silent }]));
        const { page } = await openWithClock(browser, `${server.address}/${element.name}/im`);
        await page.waitForFunction((tag) => Reflect.get(document.querySelector(tag) ?? {}, 'status') === 'loading', `xa-${element.name}`);
        await page.emulateMedia({ media: 'print' });
        const { text } = (await outcomes(page)).get(silent)!;
        expect(text).to.include(pastedWords);
        expect(text).to.not.include(formatMessage((await elementWords(element.name))['loading']!));
        await page.context().close();
      });

      it('F22: no storage, no secure place, a clock that is years off, and a language without Vietnamese: the figures are shown', async () => {
        planGood(element, path);
        server.page(`/${element.name}/ngheo`, html({ head: loaderLine, body: markerHtml({ element, src: path, attributes: { 'keep-copy': '1' } }) }));
        const address = server.address.replace('127.0.0.1', 'xa-mau.test');
        const { page, record } = await openWithClock(browser, `${address}/${element.name}/ngheo`, () => {
          for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB']) Object.defineProperty(window, name, { get: () => { throw new DOMException('denied', 'SecurityError'); } });
          Reflect.set(Intl, 'DateTimeFormat', function broken() { throw new RangeError('no data'); });
          Reflect.set(Intl, 'NumberFormat', function broken() { throw new RangeError('no data'); });
        });
        await page.clock.setSystemTime(new Date('2003-01-01'));
        const all = await settle(page);

        expect(await page.evaluate(() => isSecureContext)).to.equal(false);
        expectFigures(all.get(path)!);
        expect(record.errors).to.deep.equal([]);
        await page.context().close();
      });

      it('F22: in a sandboxed frame without an origin the figures or what was pasted are shown', async () => {
        planGood(element, path);
        server.page(`/${element.name}/khung`, html({ body: `<iframe sandbox="allow-scripts" width="600" height="400" src="/${element.name}/trong-khung"></iframe>` }));
        server.page(`/${element.name}/trong-khung`, html({ head: loaderLine, body: `<div data-xa="${element.name}" data-xa-src="${path}">${pasted}</div>` }));
        const { page, record } = await openWithClock(browser, `${server.address}/${element.name}/khung`);
        await page.waitForTimeout(200);
        await page.clock.fastForward(30_000);

        expect(await page.frames()[1]!.locator('body').innerText()).to.include(pastedWords);
        expect(record.errors).to.deep.equal([]);
        await page.context().close();
      });
    });
  }
});

async function waitFor(isThere: () => boolean): Promise<void> {
  for (let round = 0; round < 200 && !isThere(); round += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isThere()).to.equal(true);
}
