import { expect } from 'chai';
import { buildSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { root } from '../../tools/paths.mjs';
import { launchBrowser, openPage, type PageRecord } from '../support/browser.js';
import { untilReady, visibleText } from '../support/figures.js';
import { html, loaderLine, snippet } from '../support/html.js';
import { buildKit, kitFolder } from '../support/kit.js';
import { fallbackFigure, sampleFigures, sampleReport } from '../support/sample-report.js';
import { serve, type Answer, type TestServer } from '../support/server.js';

/** What the kit promises to live under. */
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

/** For a page with a second copy of Lit, ours or another one. */
const strictWithTwo = `${strict} 'allow-duplicates'`;

const under = (policy: string, body: string): Answer => ({ body, headers: { 'content-security-policy': policy } });

const table = `Chỉ số;Giá trị;Đơn vị tính
Tỷ lệ người dân có sổ sức khỏe điện tử;97,43%;%
Tỷ lệ hồ sơ trực tuyến;412/530;%
`;

const scorecard = snippet('scorecard', { src: '/data/xa-mau.json' });

/** Another team's element on the same page, with a Lit of its own. */
const foreignSource = `
  import { html, LitElement } from 'lit';
  customElements.define('foreign-greeting', class extends LitElement {
    render() { return html\`<p>Xin chào</p>\`; }
  });
`;

function foreignLit(): string {
  const { outputFiles } = buildSync({
    stdin: { contents: foreignSource, resolveDir: join(root, 'packages/elements') },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
  });
  return outputFiles[0]!.text;
}

function expectNoComplaint(record: PageRecord): void {
  expect(record.violations, 'violations').to.deep.equal([]);
  expect(record.errors, 'exceptions').to.deep.equal([]);
  expect(record.consoleErrors, 'console errors').to.deep.equal([]);
}

describe('strict content policy and trusted types', () => {
  let browser: Browser;
  let server: TestServer;

  before(async () => {
    buildKit();
    const { files } = JSON.parse(readFileSync(join(kitFolder, 'integrity.json'), 'utf8')) as { files: Record<string, { integrity?: string }> };
    server = await serve({
      pages: {
        '/data/xa-mau.json': JSON.stringify(sampleReport),
        '/data/xa-mau.csv': table,
        '/foreign.js': foreignLit(),
        '/one': under(strict, html({ head: loaderLine, body: scorecard })),
        '/english': under(strict, html({ head: loaderLine, body: scorecard, lang: 'en' })),
        '/csv': under(strict, html({ head: loaderLine, body: snippet('scorecard', { src: '/data/xa-mau.csv' }) })),
        '/table': under(strict, html({ head: loaderLine, body: snippet('scorecard') })),
        '/indicator': under(strict, html({ head: loaderLine, body: snippet('indicator', { src: '/data/xa-mau.json', indicator: 'society.e-health-records' }) })),
        '/single': under(
          strict,
          html({ head: `<script type="module" src="/kit/xaso.js" integrity="${files['xaso.js']!.integrity!}"></script>`, body: scorecard }),
        ),
        '/tag': under(
          strict,
          html({
            head: '<link rel="stylesheet" href="/kit/fouc.css"><script type="module" src="/kit/xa-scorecard.js"></script>',
            body: '<xa-scorecard src="/data/xa-mau.json"></xa-scorecard>',
          }),
        ),
        '/two': under(
          strictWithTwo,
          html({ head: `<script type="module" src="/copy/xa-scorecard.js"></script><script type="module" src="/copy/xa-indicator.js"></script>${loaderLine}`, body: scorecard }),
        ),
        '/two-files': under(strict, html({ head: `<script type="module" src="/kit/xaso.js"></script>${loaderLine}`, body: scorecard })),
        '/foreign': under(
          strictWithTwo,
          html({ head: `<script type="module" src="/foreign.js"></script>${loaderLine}`, body: `<foreign-greeting></foreign-greeting>${scorecard}` }),
        ),
        '/foreign-alone-allowed': under(
          strict,
          html({ head: `<script type="module" src="/foreign.js"></script>${loaderLine}`, body: `<foreign-greeting></foreign-greeting>${scorecard}` }),
        ),
        '/breach': under(strict, html({ body: '<p style="color: red">Đỏ</p>' })),
      },
      folders: { '/kit/': { folder: kitFolder }, '/copy/': { folder: kitFolder } },
    });
    browser = await launchBrowser();
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const { path, says } of [
    { path: '/one', says: 'one copy of the kit' },
    { path: '/csv', says: 'a CSV file, whose reader comes on demand' },
    { path: '/single', says: 'the single file with its integrity hash' },
    { path: '/tag', says: 'the tag itself, without the loader' },
    { path: '/two', says: 'two copies of the kit' },
    { path: '/two-files', says: 'the single file and the loader together: one copy runs' },
    { path: '/foreign', says: 'a Lit of somebody else' },
  ]) {
    it(`shows the figures without a complaint: ${says}`, async () => {
      const { page, record } = await openPage(browser, server.address + path);
      await untilReady(page);

      const text = await visibleText(page);
      for (const figure of sampleFigures) expect(text).to.include(figure);
      expect(text).to.not.include(fallbackFigure);
      expectNoComplaint(record);
      await page.context().close();
    });
  }

  it('speaks English on an English page without a complaint', async () => {
    const { page, record } = await openPage(browser, `${server.address}/english`);
    await untilReady(page);
    await page.getByText('97.43%').first().waitFor();

    expect(await visibleText(page)).to.include('412/530');
    expectNoComplaint(record);
    await page.context().close();
  });

  it('shows the table inside as data without a complaint', async () => {
    const { page, record } = await openPage(browser, `${server.address}/table`);
    await untilReady(page);

    expect(await visibleText(page)).to.include(fallbackFigure);
    expectNoComplaint(record);
    await page.context().close();
  });

  it('shows one figure by itself without a complaint', async () => {
    const { page, record } = await openPage(browser, `${server.address}/indicator`);
    await untilReady(page, 'xa-indicator');

    expect(await visibleText(page)).to.include('97,43%');
    expectNoComplaint(record);
    await page.context().close();
  });

  it('keeps the fallback and names the remedy where the policy allows no second Lit', async () => {
    const { page, record } = await openPage(browser, `${server.address}/foreign-alone-allowed`);
    await page.waitForEvent('console', { predicate: (message) => message.text().includes('loader.other-lit') }).catch(() => undefined);

    const text = await visibleText(page);
    expect(text).to.include('Xin chào');
    expect(text).to.include(fallbackFigure);
    expect(record.consoleWarnings.join()).to.include('[xaso] loader.other-lit: scorecard');
    expect(record.errors).to.deep.equal([]);
    await page.context().close();
  });

  it('would have heard a complaint', async () => {
    const { page, record } = await openPage(browser, `${server.address}/breach`);

    expect(record.violations).to.deep.equal(['style-src-attr inline']);
    expect(record.consoleErrors).to.have.length(1);
    await page.context().close();
  });
});
