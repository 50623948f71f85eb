// A14: somebody puts another file in place of the commune's own. With the digest of the file on the page nothing of it is shown; without, who answers for the page is told.
import { integrityOf } from '@xaso/core';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { dataElements, pastedWords, type DataElement } from '../support/data-elements.js';
import { buildKit } from '../support/kit.js';
import { launchFaultBrowser, markerHtml, openWithClock, outcomes, pageOf, replaceMarkers, settle } from '../faults/fault-page.js';
import { startFaultServer, type FaultServer } from '../faults/fault-server.js';
import { body, good } from '../faults/replies.js';
import { openPlaces, poisoned } from './poison.js';

const foreignWords = 'Lời của kẻ khác';

const digestOf = (text: string): string => integrityOf(new TextEncoder().encode(text));

const mismatch = 'Nội dung tệp số liệu không đúng với mã kiểm tra ghi trên trang, nên số liệu không được hiển thị. Xin báo cho người quản trị trang.';
const malformed = 'Mã kiểm tra của tệp số liệu trên trang này ghi chưa đúng, nên số liệu không được hiển thị. Xin báo cho người quản trị trang.';

describe('A14: a file that was put in place of another', () => {
  let browser: Browser;
  let server: FaultServer;
  /** A name on this machine that is no secure context: there is no `crypto.subtle`. */
  let overHttp: string;

  before(async () => {
    buildKit();
    server = await startFaultServer();
    overHttp = server.address.replace('127.0.0.1', 'xa-mau.test');
    server.page('/trong', '<!doctype html><title>Trống</title>');
    browser = await launchFaultBrowser();
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const element of dataElements) {
    describe(`<xa-${element.name}>`, () => {
      const own = JSON.stringify(element.document);
      const foreign = JSON.stringify(poisoned(element.document, openPlaces(element.document, element.parse, Object.values(element.attributes)), foreignWords, element.parse));
      const digest = digestOf(own);
      const file = (name: string, ...replies: Parameters<FaultServer['plan']>[1]['replies']): string => {
        const src = `/tep/${element.name}/${name}.json`;
        server.plan(src, { good: own, replies });
        return src;
      };
      const substituted = body(() => foreign);
      const open = async (name: string, markers: Parameters<typeof pageOf>[0], origin = server.address): Promise<Page> => {
        server.page(`/A14/${element.name}/${name}`, pageOf(markers));
        const { page } = await openWithClock(browser, `${origin}/A14/${element.name}/${name}`);
        await settle(page);
        return page;
      };

      for (const [where, origin] of [['in a secure context', () => server.address], ['over http, where browsers have no crypto.subtle', () => overHttp]] as const) {
        it(`shows the file that the page names, and nothing of any other, ${where}`, async () => {
          const cases = {
            right: { src: file(`right-${where.length}`, good), integrity: digest },
            oneOfTwo: { src: file(`two-${where.length}`, good), integrity: `${digestOf(foreign)} ${digest}` },
            wrong: { src: file(`wrong-${where.length}`, substituted), integrity: digest },
            longer: { src: file(`longer-${where.length}`, body((text) => `${text} `)), integrity: digest },
            unreadable: { src: file(`unreadable-${where.length}`, good), integrity: `${digest.slice(0, -2)}` },
            otherDigest: { src: file(`other-${where.length}`, good), integrity: 'sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC' },
            curly: { src: file(`curly-${where.length}`, good), integrity: `“${digest}”` },
          };
          const page = await open(`files-${where.length}`, Object.values(cases).map(({ src, integrity }) => ({ element, src, attributes: { integrity } })), origin());
          expect(await page.evaluate(() => isSecureContext)).to.equal(origin() === server.address);
          const all = await outcomes(page);

          for (const { src } of [cases.right, cases.oneOfTwo]) {
            expect(all.get(src), src).to.deep.include({ status: 'ready', codes: [] });
            for (const words of element.shows) expect(all.get(src)!.text, src).to.include(words);
            expect(server.asked(src), src).to.equal(1);
          }
          for (const { src } of [cases.wrong, cases.longer]) {
            expect(all.get(src), src).to.deep.include({ status: 'error', line: mismatch, codes: ['source.integrity-mismatch'], retry: true });
            expect(server.asked(src), 'once more, past the browser’s own copy').to.equal(2);
          }
          for (const { src } of [cases.unreadable, cases.otherDigest, cases.curly]) {
            expect(all.get(src), src).to.deep.include({ status: 'error', line: malformed, codes: ['source.integrity-malformed'], retry: false });
            expect(server.asked(src), src).to.equal(1);
          }
          for (const { src } of [cases.wrong, cases.longer, cases.unreadable, cases.otherDigest, cases.curly]) expectNothingShown(all.get(src)!.text, element, src);
          await page.context().close();
        });
      }

      it('keeps showing the last good copy with its day when the file is substituted while the page is open', async () => {
        const src = file('refresh', good, substituted);
        const marker = { element, src, attributes: { integrity: digest } };
        const page = await open('refresh', [marker]);
        await again(page, markerHtml(marker));

        expectStale((await outcomes(page)).get(src)!, element);
        await page.context().close();
      });

      it('keeps showing the copy in the browser when the file is substituted between two visits', async () => {
        const src = file('kept', good, substituted);
        const marker = { element, src, attributes: { integrity: digest, 'keep-copy': '1' } };
        const page = await open('kept', [marker]);
        await page.waitForFunction(async (address) => (await (await caches.open('xaso-data-1')).match(address)) !== undefined, src);
        await page.reload();
        await settle(page);

        expectStale((await outcomes(page)).get(src)!, element);
        await page.context().close();
      });

      it('shows no copy of the substituted file that came before the page named a digest', async () => {
        const src = file('poisoned-copy', substituted);
        const page = await open('poisoned-copy', [{ element, src, attributes: { 'keep-copy': '1' } }]);
        await page.waitForFunction(async (address) => (await (await caches.open('xaso-data-1')).match(address)) !== undefined, src);
        server.page(`/A14/${element.name}/poisoned-copy`, pageOf([{ element, src, attributes: { 'keep-copy': '1', integrity: digest } }]));
        await page.reload();
        await settle(page);

        const outcome = (await outcomes(page)).get(src)!;
        expect(outcome).to.deep.include({ status: 'error', codes: ['source.integrity-mismatch'] });
        expectNothingShown(outcome.text, element, src);
        await page.context().close();
      });

      it('without a digest: whoever answers for the page is told that most of the file changed, readers are not', async () => {
        const src = file('unchecked', good, substituted);
        const marker = { element, src };
        const page = await open('unchecked', [marker]);
        expect((await outcomes(page)).get(src)!.codes).to.not.include('source.changed-much');
        await again(page, markerHtml(marker));

        const { status, codes, line } = (await outcomes(page)).get(src)!;
        expect(status).to.be.oneOf(['ready', 'partial']);
        expect(codes).to.include('source.changed-much');
        expect(line).to.not.match(/khác|thay đổi/);
        await page.context().close();
      });
    });
  }
});

/** The element anew, once a file that came is no longer fresh: as when a reader comes back to it in a page that is one application. */
async function again(page: Page, markup: string): Promise<void> {
  await page.clock.fastForward(31_000);
  await replaceMarkers(page, markup);
  await page.waitForTimeout(100);
  await settle(page);
}

function expectNothingShown(text: string, { document, shows }: DataElement, about: string): void {
  expect(text, about).to.include(pastedWords).and.to.not.include(foreignWords);
  expect(document.items.length).to.be.greaterThan(0);
  for (const words of shows) expect(text, about).to.not.include(words);
}

function expectStale(outcome: Awaited<ReturnType<typeof outcomes>> extends ReadonlyMap<string, infer O> ? O : never, { shows }: DataElement): void {
  expect(outcome).to.deep.include({ status: 'stale', codes: ['source.integrity-mismatch'] });
  expect(outcome.line).to.match(/Đang .* ngày \d\d\/\d\d\/\d{4}/);
  for (const words of shows) expect(outcome.text).to.include(words);
  expect(outcome.text).to.not.include(foreignWords);
}
