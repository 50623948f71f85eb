import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { root } from '../../tools/paths.mjs';
import { unpackPackages, type UnpackedPackages } from '../../tools/release/packed.mjs';
import { launchBrowser, openPage } from '../support/browser.js';
import { sampleReport } from '../support/sample-report.js';
import { serve, type TestServer } from '../support/server.js';
import { bundle } from './bundle.js';
import { compile, frameworks, wrongLines } from './compilers.js';

/** Apps that run in the browser here. Angular's runtime for browsers is a package that this repository has no other use for. */
const running = ['react', 'vue'];

describe('the packages, as npm packs them, in an app of', () => {
  const apps = join(root, 'test/frameworks/apps');
  let packages: UnpackedPackages;
  let server: TestServer;
  let browser: Browser;

  before(async () => {
    packages = unpackPackages('frameworks');
    cpSync(apps, packages.folder, { recursive: true });
    const site = await bundle(packages.folder, running);
    const page = (name: string): string => `<!doctype html><html lang="vi"><title>${name}</title><body><div id="app"></div><script type="module" src="/site/${name}/main.js"></script></body></html>`;
    const pages = Object.fromEntries(running.map((name) => [`/${name}`, page(name)]));
    server = await serve({ pages: { ...pages, '/chi-so.json': JSON.stringify(sampleReport) }, folders: { '/site/': { folder: site } } });
    browser = await launchBrowser();
  });

  after(async () => {
    await browser?.close();
    await server?.close();
    packages?.remove();
  });

  for (const framework of frameworks) {
    it(`${framework.name}: what is right compiles, and every mistake is named`, () => {
      const wrong = wrongLines(join(apps, framework.name));
      const found = compile(framework, packages.folder);

      expect(wrong.length).to.be.greaterThan(3);
      expect([...found.keys()], JSON.stringify([...found], null, 2)).to.have.members(wrong);
    });
  }

  for (const name of running) {
    it(`${name}: an object reaches the element as it is, and its events reach the app`, async () => {
      const { page, record } = await openPage(browser, `${server.address}/${name}`);
      await page.locator('output', { hasText: 'ready 0' }).waitFor();

      const board = page.locator('xa-scorecard');
      expect(await board.evaluate((element: HTMLElement & { report?: unknown; headingLevel?: unknown }) => [element.report, element.getAttribute('report'), element.headingLevel])).to.deep.equal([sampleReport, null, 2]);
      expect(await page.locator('xa-procedure-finder').evaluate((element: HTMLElement & { shipped?: unknown; helpHref?: unknown }) => [element.shipped, element.helpHref])).to.deep.equal([true, 'tel:02373000000']);

      await board.locator('[part~="row-toggle"]').first().click();
      await page.locator('output', { hasText: / ready$/ }).waitFor();

      expect([...record.errors, ...record.consoleErrors]).to.deep.equal([]);
      expect(record.requests.filter((address) => address.startsWith('http'))).to.deep.equal([]);
    });
  }
});
