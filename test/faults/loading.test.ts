// F1–F9: what a reader sees of every element when its data file does not come, or comes as it should not; at first, at the second attempt, and when there was a good file before.
import { formatMessage } from '@xaso/core';
import { officialRegistry } from '@xaso/embed';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { dataElements, pastedWords, type DataElement } from '../support/data-elements.js';
import { elementWords } from '../support/element-words.mjs';
import { buildKit } from '../support/kit.js';
import { startFaultServer, type FaultServer } from './fault-server.js';
import { launchFaultBrowser, markerHtml, openWithClock, outcomes, pageOf, replaceMarkers, settle, type Outcome } from './fault-page.js';
import { loadingFaults, type Expected, type LoadingFault } from './loading-faults.js';
import { good } from './replies.js';

/** Failures after which another attempt may help, so that "Thử lại" is offered. */
const mayHelp: readonly Expected[] = ['notFound', 'forbidden', 'tooManyRequests', 'server', 'network', 'timeout', 'noContent'];

const isFailure = ({ expected }: LoadingFault): boolean => expected !== 'ready' && expected !== 'partial';
/** Whether the last good file is shown depends on the class alone; a page remembers twenty files. */
const oneOfEachClass = loadingFaults.filter((fault) => isFailure(fault) && loadingFaults.find(({ expected }) => expected === fault.expected) === fault);

const termOf = (kind: Expected): string => `failure${kind[0]!.toUpperCase()}${kind.slice(1)}`;
const pathOf = (element: DataElement, fault: LoadingFault, round: string): string => `/${round}/${element.name}/${fault.file}`;

describe('faults of loading', () => {
  let browser: Browser;
  let server: FaultServer;

  before(async () => {
    buildKit();
    server = await startFaultServer();
    server.page('/trong', '<!doctype html><title>Trống</title>');
    server.page('/dang-nhap', '<!doctype html><title>Đăng nhập</title><form></form>');
    browser = await launchFaultBrowser();
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  it('are tried on every element that a snippet can give a data file', () => {
    const withData = Object.entries(officialRegistry).flatMap(([name, entry]) => (entry?.attributes['src'] === undefined ? [] : [name]));

    expect(dataElements.map(({ name }) => name), 'add a row to test/support/data-elements.ts').to.have.members(withData);
  });

  for (const element of dataElements) {
    const file = JSON.stringify(element.document);

    describe(`<xa-${element.name}>`, () => {
      let words: Awaited<ReturnType<typeof elementWords>>;
      const textOf = (term: string, values: Readonly<Record<string, string | number>> = {}): string => formatMessage(words[term]!, values);

      before(async () => {
        words = await elementWords(element.name);
      });

      const plan = (round: string, replies: (fault: LoadingFault) => LoadingFault['replies']): void => {
        for (const fault of loadingFaults) server.plan(pathOf(element, fault, round), { good: file, replies: replies(fault), largest: element.largest });
      };
      const markers = (round: string) => loadingFaults.map((fault) => ({ element, src: pathOf(element, fault, round) }));

      function expectGood({ text, status, line }: Outcome, expected: Expected): void {
        expect(status).to.equal(expected);
        for (const shown of element.shows) expect(text).to.include(shown);
        expect(text).to.not.include(pastedWords);
        if (expected === 'ready') expect(line).to.equal('');
      }

      describe('at first', () => {
        let page: Page;
        let first: ReadonlyMap<string, Outcome>;
        let second: ReadonlyMap<string, Outcome>;
        let record: Awaited<ReturnType<typeof openWithClock>>['record'];
        const asked = new Map<string, number>();

        before(async () => {
          plan('dau', ({ replies }) => replies);
          server.page(`/dau/${element.name}`, pageOf(markers('dau')));
          ({ page, record } = await openWithClock(browser, `${server.address}/dau/${element.name}`));
          first = await settle(page);
          for (const fault of loadingFaults) asked.set(fault.file, server.asked(pathOf(element, fault, 'dau')));
          plan('dau', () => [good]);
          await page.evaluate(() => {
            for (const marker of document.querySelectorAll('[data-xa]')) marker.firstElementChild!.shadowRoot!.querySelector<HTMLElement>('[part~=status] [part~=retry]')?.click();
          });
          second = await settle(page);
        });

        after(() => page.context().close());

        for (const fault of loadingFaults) {
          const path = pathOf(element, fault, 'dau');

          it(`${fault.family}: ${fault.says}: ${isFailure(fault) ? `keeps what was pasted and says why (${fault.expected})` : `shows the figures (${fault.expected})`}`, () => {
            const outcome = first.get(path)!;
            if (isFailure(fault)) {
              expect(outcome.line).to.equal(textOf(termOf(fault.expected)));
              expect(outcome.status).to.equal('error');
              expect(outcome.told.at(-1)).to.equal('error');
              expect(outcome.text).to.include(pastedWords);
              expect(outcome.codes.length).to.be.greaterThan(0);
              expect(outcome.retry).to.equal(mayHelp.includes(fault.expected));
            } else expectGood(outcome, fault.expected);
            if (fault.asked !== undefined) expect(asked.get(fault.file)).to.equal(fault.asked);
          });

          if (isFailure(fault) && mayHelp.includes(fault.expected)) {
            it(`${fault.family}: ${fault.says}: shows the figures after “Thử lại”, once the file is there`, () => {
              const outcome = second.get(path)!;
              expectGood(outcome, 'ready');
              expect(outcome.told).to.include.members(['loading', 'error', 'ready']);
            });
          }
        }

        it('throws nothing at the page, and runs nothing that came in place of a file', async () => {
          expect(record.errors).to.deep.equal([]);
          expect(await page.evaluate(() => Reflect.get(window, 'xaRan') as unknown)).to.equal(undefined);
        });
      });

      describe('after a good file', () => {
        let page: Page;
        let stale: ReadonlyMap<string, Outcome>;

        before(async () => {
          plan('sau', () => [good]);
          server.page(`/sau/${element.name}`, pageOf([]));
          ({ page } = await openWithClock(browser, `${server.address}/sau/${element.name}`));
          const markup = oneOfEachClass.map((fault) => markerHtml({ element, src: pathOf(element, fault, 'sau') })).join('\n');
          await replaceMarkers(page, markup);
          await settle(page);
          plan('sau', ({ replies }) => replies);
          await page.clock.fastForward(31_000); // until then the file that has just come serves the whole page
          await replaceMarkers(page, markup);
          stale = await settle(page);
        });

        after(() => page.context().close());

        for (const fault of oneOfEachClass) {
          it(`F21: ${fault.says}: shows the last good figures and the day from which they are`, async () => {
            const outcome = stale.get(pathOf(element, fault, 'sau'))!;
            const [day, month, year] = await page.evaluate(() => new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric' }).format(performance.timeOrigin + performance.now()).split('/'));

            expect(outcome.status).to.equal('stale');
            expect(outcome.line).to.equal(textOf('staleCopy', { date: `${day}/${month}/${year}` }));
            for (const shown of element.shows) expect(outcome.text).to.include(shown);
            expect(outcome.text).to.not.include(pastedWords);
          });
        }
      });

      it('F2: no network at all: keeps what was pasted, says so, and shows the figures after “Thử lại”', async () => {
        const path = `/ngoai-tuyen/${element.name}.json`;
        const { page } = await openOver(`/truc-tuyen/${element.name}.json`);
        await settle(page);
        server.plan(path, { good: file, replies: [good] });
        await page.context().setOffline(true);
        await replaceMarkers(page, markerHtml({ element, src: path }));
        const outcome = (await settle(page)).get(path)!;

        expect(outcome.line).to.equal(textOf('failureOffline'));
        expect(outcome.text).to.include(pastedWords);
        await page.context().setOffline(false);
        await page.locator(`xa-${element.name} [part~=retry]`).click();
        expectGood((await settle(page, ['ready'])).get(path)!, 'ready');
        await page.context().close();
      });

      it('F21: on the second visit without the file, shows the copy that the page asked to keep, with its day', async () => {
        const path = `/giu/${element.name}.json`;
        const { page } = await openOver(path, { 'keep-copy': '1' });
        await settle(page);
        await page.waitForFunction(async () => (await (await caches.open('xaso-data-1')).keys()).length > 0);
        server.plan(path, { good: file, replies: [(response) => void response.destroy()] });
        await page.reload();
        const outcome = (await settle(page)).get(path)!;

        expect(outcome.status).to.equal('stale');
        expect(outcome.line).to.match(/\d{2}\/\d{2}\/\d{4}/);
        for (const shown of element.shows) expect(outcome.text).to.include(shown);
        await page.context().close();
      });

      async function openOver(path: string, attributes: Readonly<Record<string, string>> = {}): Promise<{ readonly page: Page }> {
        server.plan(path, { good: file, replies: [good] });
        server.page(`/trang${path}`, pageOf([{ element, src: path, attributes }]));
        return openWithClock(browser, `${server.address}/trang${path}`);
      }

      for (const { attribute, attributes = {}, term } of element.beside) {
        it(`F1: ${attribute} that does not come, or is no data: the element's own figures stay, ${term === undefined ? 'and nothing is lost' : 'and a line says what is missing'}`, async () => {
          const own = `/rieng/${element.name}.json`;
          const faults = loadingFaults.filter(({ file: name }) => ['404.json', 'challenge.json', 'half.json', 'list.json', 'reset.json', '204.json', 'deep.json'].includes(name));
          server.plan(own, { good: file, replies: [good] });
          for (const fault of faults) server.plan(pathOf(element, fault, attribute), { good: file, replies: fault.replies });
          server.page(`/kem/${element.name}/${attribute}`, pageOf(faults.map((fault) => ({ element, src: own, attributes: { ...attributes, [attribute]: pathOf(element, fault, attribute) } }))));
          const { page, record } = await openWithClock(browser, `${server.address}/kem/${element.name}/${attribute}`);
          await settle(page);
          const sentence = term === undefined ? undefined : textOf(term, { reason: '', count: 1 }).trim();
          if (sentence !== undefined) {
            await page.waitForFunction(
              ({ tag, wanted }) => [...document.querySelectorAll(tag)].every((each) => each.shadowRoot!.textContent!.includes(wanted)),
              { tag: `xa-${element.name}`, wanted: sentence },
            );
          }

          const texts = await page.evaluate((tag) => [...document.querySelectorAll(tag)].map((each) => each.shadowRoot!.textContent!.replace(/\s+/g, ' ')), `xa-${element.name}`);
          expect(texts).to.have.length(faults.length);
          for (const text of texts) for (const shown of element.shows) expect(text).to.include(shown);
          expect(record.errors).to.deep.equal([]);
          expect([...(await outcomes(page)).values()].map(({ status }) => status)).to.not.include('error');
          await page.context().close();
        });
      }
    });
  }
});
