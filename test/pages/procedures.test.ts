import { expect } from 'chai';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildSite } from '../../demo/site.mjs';
import { root } from '../../tools/paths.mjs';
import { launchBrowser, openPage } from '../support/browser.js';
import { html, loaderLine } from '../support/html.js';
import { buildKit, kitFolder } from '../support/kit.js';
import { serve, type TestServer } from '../support/server.js';

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

/** What the guide tells a webmaster to paste, in its order. */
const [finderSnippet = '', cardSnippet = ''] = [...readFileSync(join(root, 'docs/guides/thu-tuc-hanh-chinh.md'), 'utf8').matchAll(/```html\n(<div[\s\S]*?)```/g)].map(([, code]) => code);

const box = (page: Page) => page.getByRole('searchbox').or(page.getByRole('combobox')).first();

/** Types as somebody without a Vietnamese keyboard does, and opens the first answer. */
async function openFirst(page: Page, words: string): Promise<void> {
  await box(page).pressSequentially(words);
  await page.locator('xa-procedure-finder').getByRole('button', { name: /độc thân/ }).first().click();
  await page.getByRole('heading', { name: /độc thân/ }).first().waitFor();
}

describe('a citizen who looks for a paper', () => {
  let browser: Browser;
  let server: TestServer;
  let site: string;

  before(async () => {
    buildKit();
    site = mkdtempSync(join(tmpdir(), 'xaso-demo-'));
    buildSite(site);
    const policy = { headers: { 'content-security-policy': strict } };
    server = await serve({
      pages: {
        '/tra-cuu': { body: html({ head: loaderLine, body: finderSnippet }), ...policy },
        '/mot-thu-tuc': { body: html({ head: loaderLine, body: cardSnippet }), ...policy },
      },
      folders: { '/kit/': { folder: kitFolder }, '/cdn/': { folder: kitFolder }, '/': { folder: site } },
    });
    browser = await launchBrowser();
  });

  after(async () => {
    await browser.close();
    await server.close();
    rmSync(site, { recursive: true, force: true });
  });

  it('finds it with the snippet of the guide, under the strict policy, asking no other host', async () => {
    const { page, record } = await openPage(browser, `${server.address}/tra-cuu`);
    await openFirst(page, 'giay doc than');

    for (const words of ['3 ngày làm việc', 'Tờ khai cấp Giấy xác nhận tình trạng hôn nhân', 'Căn cước', 'Gửi cho người nhà']) {
      await page.locator('xa-procedure').getByText(words).first().waitFor();
    }
    expect(new URL(page.url()).hash).to.equal('#thu-tuc=1.004873');
    expect(record.violations).to.deep.equal([]);
    expect(record.errors).to.deep.equal([]);
    expect(record.consoleErrors).to.deep.equal([]);
    expect(record.requests.filter((request) => !request.startsWith('/'))).to.deep.equal([]);
  });

  it('opens the same card from the address that was sent to the family, and goes back to the results', async () => {
    const { page } = await openPage(browser, `${server.address}/tra-cuu#thu-tuc=1.004873`);
    await page.locator('xa-procedure').getByRole('heading', { name: /độc thân/ }).waitFor();

    await page.getByRole('button', { name: /quay lại/i }).click();
    await page.locator('xa-procedure').waitFor({ state: 'hidden' });
    expect(await box(page).isVisible()).to.equal(true);
  });

  it('still looks and answers when the network is cut while the page is open', async () => {
    const { page, record } = await openPage(browser, `${server.address}/tra-cuu`);
    await openFirst(page, 'giay doc than');
    await page.getByRole('button', { name: /quay lại/i }).click();
    await page.context().setOffline(true);

    await box(page).fill('');
    await box(page).pressSequentially('sao y');
    await page.getByRole('heading', { name: /Kết quả tìm “sao y”/ }).waitFor();
    await page.locator('xa-procedure-finder').getByRole('button', { name: /^Sao y/ }).first().click();
    await page.locator('xa-procedure').getByRole('heading', { name: /^Sao y/ }).first().waitFor();
    expect(record.errors).to.deep.equal([]);
  });

  it('reads the pasted list where no script runs', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.address}/tra-cuu`);

    expect(await page.locator('body').innerText()).to.include('Xin giấy độc thân (mã 1.004873)');
    await context.close();
  });

  it('sees the card of one procedure that a code alone asks for', async () => {
    const { page, record } = await openPage(browser, `${server.address}/mot-thu-tuc`);
    await page.locator('xa-procedure').getByText('3 ngày làm việc').first().waitFor();
    expect(record.violations).to.deep.equal([]);
  });

  it('is in the demo portal at most three clicks from the home page', async () => {
    const { page } = await openPage(browser, `${server.address}/index.html`);
    await page.getByRole('link', { name: 'Thủ tục', exact: true }).click();
    await openFirst(page, 'giay doc than');
    await page.locator('xa-procedure').getByText('3 ngày làm việc').first().waitFor();
  });
});
