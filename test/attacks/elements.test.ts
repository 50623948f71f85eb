// A1–A9, A12, A15, A17: hostile data in every element. Whatever a stranger writes into a file is shown as letters or not at all: nothing runs, nothing leaves, nothing stays.
import { formatMessage } from '@xaso/core';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { dataElements, pastedWords } from '../support/data-elements.js';
import { elementWords } from '../support/element-words.mjs';
import { buildKit } from '../support/kit.js';
import { openWithClock, outcomes, launchFaultBrowser, markerHtml, pageOf, settle } from '../faults/fault-page.js';
import { startFaultServer, type FaultServer } from '../faults/fault-server.js';
import { good } from '../faults/replies.js';
import { expectUnharmed, watchHarm } from './harm.js';
import { payloads, type PayloadFamily } from './payloads.js';
import { openPlaces, poisoned, withMembers } from './poison.js';

const families: Readonly<Record<PayloadFamily, string>> = {
  A1: 'addresses that would run something',
  A2: 'links to hosts that nobody has allowed',
  A3: 'markup in text',
  A4: 'text that would leave an attribute or a style',
  A5: 'pictures that tell somebody',
  A7: 'names of the prototype as ids and texts',
  A8: 'text without end',
  A9: 'formulas',
  A12: 'placeholders in text',
};

/** Families whose text must be seen letter by letter, since it is words to whoever wrote it. */
const shownAsLetters: readonly PayloadFamily[] = ['A3', 'A4', 'A12'];

const prototypeMembers = '"__proto__":{"xaPolluted":1},"constructor":{"prototype":{"xaPolluted":1}},"innerHTML":"<img src=x onerror=window.xaRan=1>","iframe":"<iframe src=//evil.test>","onclick":"window.xaRan=1"';

/** Addresses that no page of a commune has a reason to ask. */
const refusedSources = [
  'http://192.168.1.1/a.json', 'http://10.0.0.1/a.json', 'http://172.16.0.1/a.json', 'http://169.254.169.254/latest/meta-data', 'http://localhost:1/a.json', 'http://127.0.0.1:1/a.json', 'http://[::1]:1/a.json', 'http://0x7f.1:1/a.json', 'http://2130706433:1/a.json', 'http://0.0.0.0:1/a.json', 'http://may-in.local/a.json',
  'file:///etc/passwd', 'javascript:window.xaRan=1', 'data:application/json,{}', 'blob:http://127.0.0.1/1', 'ftp://du-lieu.test/a.json', 'http://admin:mat-khau@du-lieu.test/a.json',
];

/** Elements in which hostile text was really seen; one that finds no record among hostile ones shows what was pasted. */
const seenAsLetters = new Set<string>();

describe('attacks on elements', () => {
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
    const file = JSON.stringify(element.document);
    // By what the snippet names, the element finds its record; that stays as it is.
    const places = openPlaces(element.document, element.parse, Object.values(element.attributes));
    const { leadsTo = [], asksPosition = false } = element;

    const open = async (name: string, markers: Parameters<typeof pageOf>[0], read = true): Promise<Awaited<ReturnType<typeof openWithClock>>> => {
      server.page(`/tan-cong/${element.name}/${name}`, pageOf(markers));
      const opened = await openWithClock(browser, `${server.address}/tan-cong/${element.name}/${name}`, watchHarm);
      if (read) await settle(opened.page);
      return opened;
    };

    describe(`<xa-${element.name}>`, () => {
      it('lets a stranger’s text through at several places, so that these tests test something', () => {
        expect(places.length).to.be.greaterThan(2);
      });

      describe('over a page of hostile files', () => {
        let opened: Awaited<ReturnType<typeof open>>;
        let all: Awaited<ReturnType<typeof outcomes>>;
        let sentUnasked: unknown;
        const sourceOf = (family: string, index: number): string => `/du-lieu/${element.name}/${family}/${index}.json`;

        before(async () => {
          const markers = (Object.keys(families) as PayloadFamily[]).flatMap((family) =>
            payloads[family].map((text, index) => {
              const src = sourceOf(family, index);
              server.plan(src, { good: JSON.stringify(poisoned(element.document, places, text, element.parse)), replies: [good] });
              return { element, src };
            }),
          );
          opened = await open('files', markers);
          all = await outcomes(opened.page);
          sentUnasked = await sentFrom(opened.page);
          await openEverything(opened.page);
        });

        after(() => opened.page.context().close());

        for (const [family, says] of Object.entries(families) as [PayloadFamily, string][]) {
          it(`${family}: ${says}: shown as letters, or what was pasted stays`, () => {
            const texts: readonly string[] = payloads[family];
            const seen = texts.map((payload, index) => ({ payload, ...all.get(sourceOf(family, index))! }));
            for (const { payload, status, text } of seen) {
              expect(status, payload.slice(0, 60)).to.be.oneOf(['ready', 'partial', 'error', 'empty']);
              if (status === 'error' || status === 'empty') expect(text, payload.slice(0, 60)).to.include(pastedWords);
            }
            if (shownAsLetters.includes(family)) {
              const others = seen.filter(({ payload, status, text }) => status === 'ready' && !text.includes(payload.replace(/\s+/g, ' '))).map(({ payload, text }) => `${payload} → ${text.slice(0, 300)}`);
              expect(others, 'not shown letter by letter').to.deep.equal([]);
              if (seen.some(({ status }) => status === 'ready')) seenAsLetters.add(element.name);
            }
          });
        }

        it('A1–A5, A17: nothing runs, nothing is asked for beside the files, nothing leads where nobody allowed, nothing is kept', async () => {
          expect(sentUnasked, 'sent before anybody pressed a button').to.deep.equal([]);
          await expectUnharmed(opened, isConfigured, { leadsTo, asksPosition });
        });
      });

      it('A6, A7: members of the prototype, frames and markup as fields of every object: dropped', async () => {
        const src = `/du-lieu/${element.name}/members.json`;
        server.plan(src, { good: withMembers(element.document, prototypeMembers), replies: [good] });
        const opened = await open('members', [{ element, src }]);

        await expectUnharmed(opened, isConfigured, { leadsTo });
        expect(await opened.page.evaluate(() => Reflect.get({}, 'xaPolluted') as unknown)).to.be.oneOf([undefined, null]);
        const { status, text } = (await outcomes(opened.page)).get(src)!;
        if (status !== 'error') for (const shown of element.shows) expect(text).to.include(shown);
        await opened.page.context().close();
      });

      it('A7, A12: names of the prototype and markup as attributes of the snippet and words of the page: nothing comes of them', async () => {
        const src = `/du-lieu/${element.name}/words.json`;
        server.plan(src, { good: file, replies: [good] });
        const opened = await open('words', [{ element, src, attributes: { '__proto__.x': '1', constructor: '1', 'i18n-loading': '&lt;img src=x onerror=window.xaRan=1&gt;', onclick: 'window.xaRan=1', style: 'display:none' } }]);
        await opened.page.evaluate((tag) => {
          const words = Object.fromEntries(['loading', 'noData', 'title', 'retry', 'source', 'print'].map((key) => [key, '<img src=x onerror="window.xaRan=1">{constructor}{__proto__}{count}']));
          Reflect.set(document.querySelector(tag)!, 'messages', Object.assign(JSON.parse('{"__proto__":{"xaPolluted":1},"toString":"x"}') as object, words));
        }, `xa-${element.name}`);
        await opened.page.waitForTimeout(50);

        await expectUnharmed(opened, isConfigured, { leadsTo });
        const attributes = await opened.page.evaluate((tag) => document.querySelector(tag)!.getAttributeNames(), `xa-${element.name}`);
        expect(attributes).to.not.include.members(['onclick']);
        expect(attributes).to.not.include.members(['style']);
        for (const shown of element.shows) expect((await outcomes(opened.page)).get(src)!.text).to.include(shown);
        await opened.page.context().close();
      });

      it('A15: addresses inside a network, or of another kind than the web: refused without a request', async () => {
        const opened = await open('addresses', refusedSources.map((src) => ({ element, src })));
        const words = await elementWords(element.name);
        const all = await outcomes(opened.page);

        for (const src of refusedSources) {
          const { status, line, text, retry } = all.get(src)!;
          expect({ status, line, retry }, src).to.deep.equal({ status: 'error', line: formatMessage(words['failureAddressRefused']!), retry: false });
          expect(text, src).to.include(pastedWords);
        }
        await expectUnharmed(opened, isConfigured, { leadsTo });
        await opened.page.context().close();
      });

      it('A15: asks for its file without cookies and without saying from where', async () => {
        const src = `/du-lieu/${element.name}/own.json`;
        server.plan(src, { good: file, replies: [good] });
        const opened = await open('own-empty', []);
        await opened.page.evaluate(() => {
          document.cookie = 'phien=bi-mat';
        });
        await opened.page.evaluate((markup) => {
          document.body.innerHTML = markup;
        }, markerHtml({ element, src }));
        await settle(opened.page);

        const headers = server.lastHeaders(src)!;
        expect(headers.cookie).to.equal(undefined);
        expect(headers.authorization).to.equal(undefined);
        await opened.page.context().close();
      });

      it('A17: what a reader types, opens, chooses and prints leaves no trace outside the page', async () => {
        const src = `/du-lieu/${element.name}/reader.json`;
        server.plan(src, { good: file, replies: [good] });
        const opened = await open('reader', [{ element, src }]);
        const box = opened.page.locator(`xa-${element.name} input[type=search]`);
        if ((await box.count()) > 0) await box.first().pressSequentially('giay doc than');
        expect(await sentFrom(opened.page), 'sent before anybody pressed a button').to.deep.equal([]);
        await openEverything(opened.page);
        if ((await box.count()) > 0) await box.first().fill('x'.repeat(10_000));
        await opened.page.clock.fastForward(60_000);
        await opened.page.waitForTimeout(50);

        await expectUnharmed(opened, isConfigured, { leadsTo, asksPosition });
        expect(server.asked(src)).to.equal(1);
        expect(new URL(opened.page.url()).hash).to.equal('');
        await opened.page.context().close();
      });
    });
  }

  it('A3: hostile text was really seen in most elements', () => {
    expect(seenAsLetters.size).to.be.at.least(dataElements.length / 2);
  });
});

function isConfigured(path: string): boolean {
  return path.startsWith('/tan-cong/') || path.startsWith('/du-lieu/') || path === '/trong';
}

/** What has left a page, or was asked of the device. */
function sentFrom(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(window, 'xaSent') as unknown);
}

/** Opens every panel and presses every button of a page, but those that print or save. */
async function openEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => undefined;
    const visit = (root: ParentNode): void => {
      for (const panel of root.querySelectorAll('details')) panel.open = true;
      for (const button of [...root.querySelectorAll('button')].slice(0, 12)) if (!/^(?:tải|in|csv)/i.test(button.textContent!.trim())) button.click();
      for (const each of root.querySelectorAll('*')) if (each.shadowRoot) visit(each.shadowRoot);
    };
    visit(document);
  });
  await page.waitForTimeout(50);
}

