import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFrame } from '@xaso/embed';
import { expect } from 'chai';
import type { Browser, Frame, Page } from 'playwright-core';
import { launchBrowser, openPage } from '../support/browser.js';
import { visibleText } from '../support/figures.js';
import { html } from '../support/html.js';
import { buildKit, kitFolder } from '../support/kit.js';
import { sampleFigures, sampleReport } from '../support/sample-report.js';
import { serve, type TestServer } from '../support/server.js';

const scorecardFrame = (page = '/kit/embed.html'): string => buildFrame(page, 'scorecard', { src: '/data/xa-mau.json' }, 'Bảng chỉ số', 200);

/** The document inside the page's one frame. */
async function inside(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('iframe');
  return (await handle.contentFrame())!;
}

async function heightOf(page: Page): Promise<number> {
  return Number(await page.locator('iframe').getAttribute('height'));
}

/** Says something to the page as the frame would, from inside the frame. */
async function say(frame: Frame, messages: readonly unknown[]): Promise<void> {
  await frame.evaluate((all) => {
    for (const message of all) window.parent.postMessage(message, '*');
  }, messages as unknown[]);
}

describe('embed.html in a frame', () => {
  let browser: Browser;
  let server: TestServer;
  /** Another host: the frame of the province, say, in the page of a commune. */
  let other: TestServer;

  before(async () => {
    buildKit();
    const data = { '/data/xa-mau.json': JSON.stringify(sampleReport) };
    other = await serve({
      pages: {
        ...data,
        '/foreign.html': html({ body: '<p>Trang khác</p>' }),
        '/kit/embed.html': html({ body: '<p>Khung thử</p>' }),
      },
      folders: { '/kit/': { folder: kitFolder } },
    });
    server = await serve({
      pages: {
        ...data,
        '/same': html({ body: scorecardFrame() }),
        '/english': html({ body: buildFrame('/kit/embed.html', 'scorecard', { src: '/data/xa-mau.json', lang: 'en' }, 'Scorecard') }),
        '/listening': html({ head: '<script type="module" src="/kit/xaso-frames.js"></script>', body: scorecardFrame(`${other.address}/kit/embed.html`) }),
        '/stranger': html({ head: '<script type="module" src="/kit/xaso-frames.js"></script>', body: `<iframe src="${other.address}/foreign.html" height="200"></iframe>` }),
        '/moved': { body: '', status: 302, headers: { location: `${other.address}/data/xa-mau.json` } },
      },
      folders: { '/kit/': { folder: kitFolder } },
    });
    browser = await launchBrowser();
  });

  after(async () => {
    await browser.close();
    await server.close();
    await other.close();
  });

  /** Opens a page that may also reach the other host. */
  async function openBoth(path: string): Promise<Page> {
    const context = await browser.newContext({ locale: 'vi-VN' });
    const page = await context.newPage();
    page.setDefaultTimeout(5000);
    await page.goto(server.address + path);
    return page;
  }

  const embed = (query: string): ReturnType<typeof openPage> => openPage(browser, `${server.address}/kit/embed.html${query}`);

  it('shows the figures and is as high as they are, with no script in the page around it', async () => {
    const { page, record } = await openPage(browser, `${server.address}/same`);
    const frame = await inside(page);
    await frame.getByText('97,43%').first().waitFor();

    await page.waitForFunction(() => Number(document.querySelector('iframe')!.getAttribute('height')) > 300);
    const [scroll, client] = await frame.evaluate(() => [document.documentElement.scrollHeight, document.documentElement.clientHeight]);
    expect(scroll! - client!).to.be.at.most(1);
    for (const figure of sampleFigures) expect(await frame.locator('xa-scorecard').getByText(figure).first().isVisible(), figure).to.equal(true);
    expect(record.violations).to.deep.equal([]);
    expect(record.errors).to.deep.equal([]);
    expect(record.consoleErrors).to.deep.equal([]);
    await page.context().close();
  });

  it('follows when its content becomes higher, and lower', async () => {
    const { page } = await openPage(browser, `${server.address}/same`);
    const frame = await inside(page);
    await frame.getByText('97,43%').first().waitFor();
    await page.waitForFunction(() => Number(document.querySelector('iframe')!.getAttribute('height')) > 300);
    const before = await heightOf(page);

    await frame.evaluate(() => {
      const block = document.createElement('div');
      block.id = 'cao';
      block.attachShadow({ mode: 'open' }).append(document.createElement('hr'));
      document.body.append(block, ...Array.from({ length: 40 }, () => Object.assign(document.createElement('p'), { className: 'cao', textContent: 'a' })));
    });
    await page.waitForFunction((least) => Number(document.querySelector('iframe')!.getAttribute('height')) > least, before + 500);
    await frame.evaluate(() => {
      for (const node of document.querySelectorAll('#cao, .cao')) node.remove();
    });
    await page.waitForFunction((height) => Number(document.querySelector('iframe')!.getAttribute('height')) === height, before);
    await page.context().close();
  });

  it('speaks English when its address asks for it', async () => {
    const { page } = await openPage(browser, `${server.address}/english`);
    const frame = await inside(page);
    await frame.getByText('97.43%').first().waitFor();
    expect(await frame.evaluate(() => document.documentElement.lang)).to.equal('en');
    await page.context().close();
  });

  describe('its address', () => {
    it('can be opened by itself', async () => {
      const { page, record } = await embed('?xa=scorecard&src=/data/xa-mau.json');
      await page.getByText('97,43%').first().waitFor();
      expect(record.errors).to.deep.equal([]);
      expect(record.violations).to.deep.equal([]);
      await page.context().close();
    });

    for (const { says, query } of [
      { says: 'that names nothing', query: '' },
      { says: 'that names what is not there', query: '?xa=constructor' },
      { says: 'that wants a QR code of its own', query: '?xa=qr&value=https://other.example' },
    ]) {
      it(`${says} gives a sentence that says so`, async () => {
        const { page, record } = await embed(query);
        expect(await visibleText(page)).to.include('Chưa biết cần hiện gì ở đây');
        expect(record.errors).to.deep.equal([]);
        expect(await page.locator('[data-xa]').count()).to.equal(0);
        await page.context().close();
      });
    }

    it('brings neither words, nor hosts, nor data of elsewhere under the name of the commune', async () => {
      const foreign = encodeURIComponent(`${other.address}/data/xa-mau.json`);
      for (const query of [`src=${foreign}`, `src=//${new URL(other.address).host}/data/xa-mau.json`, 'src=javascript:alert(1)', 'link-hosts=evil.example', 'help-text=Gọi+số', '__proto__=x', 'onload=x']) {
        const { page, record } = await embed(`?xa=scorecard&${query}`);
        const names = await page.locator('[data-xa]').first().evaluate((node) => node.getAttributeNames());
        expect(names, query).to.deep.equal(['data-xa']);
        expect(record.requests.filter((request) => request.startsWith('http')), query).to.deep.equal([]);
        await page.context().close();
      }
    });

    it('brings no data of elsewhere by a redirect either', async () => {
      const { page, record } = await embed('?xa=scorecard&src=/moved');
      await page.waitForFunction(() => Reflect.get(document.querySelector('xa-scorecard') ?? {}, 'status') === 'error');
      expect(await visibleText(page)).to.not.include('97,43%');
      expect(record.violations.join()).to.match(/^connect-src /);
      await page.context().close();
    });
  });

  describe('of another host', () => {
    it('gets its height where the page listens', async () => {
      const page = await openBoth('/listening');
      await say(await inside(page), [{ xaso: 'height', height: 700 }]);
      await page.waitForFunction(() => document.querySelector('iframe')!.getAttribute('height') === '700');
      await page.context().close();
    });

    for (const { says, message, height } of [
      { says: 'a huge height is bounded', message: { xaso: 'height', height: 1e9 }, height: 10_000 },
      { says: 'a height below zero is bounded', message: { xaso: 'height', height: -5 }, height: 80 },
      { says: 'a height that is no number is ignored', message: { xaso: 'height', height: '700' }, height: 200 },
      { says: 'a height without end is ignored', message: { xaso: 'height', height: Infinity }, height: 200 },
      { says: 'a message of somebody else is ignored', message: { height: 700 }, height: 200 },
      { says: 'no message is ignored', message: null, height: 200 },
    ]) {
      it(says, async () => {
        const page = await openBoth('/listening');
        await say(await inside(page), [message]);
        await page.waitForTimeout(50);
        expect(await heightOf(page)).to.equal(height);
        await page.context().close();
      });
    }

    it('changes its height a few times a second, however much it sends', async () => {
      const page = await openBoth('/listening');
      const frame = await inside(page);
      await page.evaluate(() => {
        Reflect.set(window, 'changes', 0);
        new MutationObserver((records) => Reflect.set(window, 'changes', Number(Reflect.get(window, 'changes')) + records.length)).observe(document.querySelector('iframe')!, { attributes: true });
      });
      await say(frame, Array.from({ length: 2000 }, (_, index) => ({ xaso: 'height', height: 300 + index })));
      await page.waitForFunction(() => document.querySelector('iframe')!.getAttribute('height') === '2299');
      expect(await page.evaluate(() => Number(Reflect.get(window, 'changes')))).to.be.within(2, 20);
      await page.context().close();
    });

    it('is not listened to when it shows another page', async () => {
      const page = await openBoth('/stranger');
      await say(await inside(page), [{ xaso: 'height', height: 700 }]);
      await page.waitForTimeout(50);
      expect(await heightOf(page)).to.equal(200);
      await page.context().close();
    });

    it('is not listened to when the message comes from the page itself', async () => {
      const page = await openBoth('/listening');
      await page.evaluate(() => window.postMessage({ xaso: 'height', height: 700 }, '*'));
      await page.waitForTimeout(50);
      expect(await heightOf(page)).to.equal(200);
      await page.context().close();
    });
  });

  it('carries its policy in itself, for hosts that send none', () => {
    const page = readFileSync(join(kitFolder, 'embed.html'), 'utf8');
    expect(page).to.include("default-src 'none'").and.include('trusted-types lit-html');
    expect(page).to.not.match(/<style|<script>|onload|https?:/);
  });
});
