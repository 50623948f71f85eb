import type * as Sketch from '@xaso/maps/sketch';
import { expect } from 'chai';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { sharedFolder } from '../../tools/paths.mjs';
import { mapSite } from '../maps/map-pages.js';
import { launchBrowser, openPage, type PageRecord } from '../support/browser.js';
import { serve, type TestServer } from '../support/server.js';

/** The kit's own policy, without even the policy of Lit: the sketch needs none. */
const strict = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

const folder = sharedFolder === undefined ? '' : join(sharedFolder, 'data/boundaries');
const outlines = existsSync(folder) ? readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown) : [];

describe('the sketch on a page', () => {
  let browser: Browser;
  let server: TestServer;
  let page: Page;
  let record: PageRecord;

  before(async () => {
    server = await serve(mapSite(strict));
    browser = await launchBrowser();
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  beforeEach(async () => {
    ({ page, record } = await openPage(browser, `${server.address}/`, { viewport: { width: 320, height: 600 } }));
    await page.waitForFunction(() => 'kit' in window);
  });

  afterEach(() => page.context().close());

  /** Draws an outline, or the sample commune, with so many places. */
  const draw = (count: number, outline?: unknown): Promise<void> =>
    page.evaluate(
      async ([count, outline]) => {
        const kit = window.kit as typeof window.kit & typeof Sketch;
        const shape = outline === undefined ? kit.sampleShape : kit.parseCommuneShape(outline).value!;
        const host = document.querySelector<HTMLElement>('#host')!;
        const provider = kit.sketchProvider({ labels: kit.sampleLabels, shape });
        window.map = await kit.mountMap(provider, host, new AbortController().signal);
        if (!kit.isMapFailure(window.map)) window.map.setPlaces(kit.samplePlaces(count));
      },
      [count, outline] as const,
    );

  it('is drawn under the strictest policy, without a complaint and without a request', async () => {
    const before = record.requests.length;
    await draw(9);
    await page.getByLabel('Phóng to').click();
    await page.getByRole('button', { name: 'Địa điểm mẫu 5', exact: true }).click();
    await page.waitForTimeout(50);

    expect(record.violations).to.deep.equal([]);
    expect(record.errors).to.deep.equal([]);
    expect(record.consoleErrors).to.deep.equal([]);
    expect(record.requests.slice(before)).to.deep.equal([]);
  });

  it('has buttons that a finger meets, and does not make a small page scroll sideways', async () => {
    await draw(60);
    const buttons = await page.locator('#host button').evaluateAll((found) => found.map((button) => button.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)));

    expect(buttons).to.have.length(3);
    expect(Math.min(...buttons)).to.be.at.least(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.equal(320);
  });

  it('prints what is drawn, smaller where the paper is narrower, and without its buttons', async () => {
    await draw(9);
    await page.emulateMedia({ media: 'print' });
    await page.addStyleTag({ url: '/page.css' });
    await page.setViewportSize({ width: 250, height: 600 });
    const [land, room] = await page.evaluate(() => {
      const shadow = document.querySelector('#host')!.firstElementChild!.shadowRoot!;
      return [shadow.querySelector('.land')!, document.querySelector('#host')!].map((element) => element.getBoundingClientRect().toJSON() as DOMRect) as [DOMRect, DOMRect];
    });

    expect(land.left).to.be.at.least(room.left);
    expect(land.right).to.be.at.most(room.right);
    expect(await page.getByLabel('Phóng to').isVisible()).to.equal(false);
  });

  it('grows its text with that of the page', async () => {
    const heightOf = () => page.getByText('Thôn Mẫu Một').evaluate((text) => text.getBoundingClientRect().height);
    await draw(0);
    const usual = await heightOf();
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '32px';
      (window.map as { destroy(): void }).destroy();
    });
    await draw(0);

    expect(await heightOf()).to.be.closeTo(usual * 2, usual * 0.1);
  });

  if (outlines.length === 0) {
    it('draws official outlines whole', function () {
      this.skip('the shared data are not here');
    });
  }
  outlines.forEach((outline, index) => {
    it(`draws official outline ${index + 1} of ${outlines.length} whole, as large as its room allows`, async () => {
      await draw(0, outline);
      const [land, room] = await page.evaluate(() => {
        const shadow = document.querySelector('#host')!.firstElementChild!.shadowRoot!;
        return [shadow.querySelector('.land')!, document.querySelector('#host')!].map((element) => element.getBoundingClientRect().toJSON() as DOMRect) as [DOMRect, DOMRect];
      });

      expect(land.left).to.be.at.least(room.left);
      expect(land.right).to.be.at.most(room.right);
      expect(land.top).to.be.at.least(room.top);
      expect(land.bottom).to.be.at.most(room.bottom);
      expect(Math.max(land.width / room.width, land.height / room.height)).to.be.greaterThan(0.6);
    });
  });
});
