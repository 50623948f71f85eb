import { fakeGoogleMaps, googleLoaderAddress } from '@xaso/maps/fakes';
import { directoryOfStates } from '@xaso/places/fixtures';
import { expect } from 'chai';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildSite } from '../../demo/site.mjs';
import { launchBrowser, openPage } from '../support/browser.js';
import { html, loaderLine } from '../support/html.js';
import { buildKit, kitFolder } from '../support/kit.js';
import { serve, type TestServer } from '../support/server.js';

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; font-src 'self'; base-uri 'none'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

const embed = 'https://www.google.com/maps/embed?pb=!1m18!2m3';
const secret = 'AIzaSecretOfTheOwner';
const list = '<p>Danh sách cửa hàng: hỏi tại bộ phận một cửa.</p>';
const locator = (attributes: string): string => `<div data-xa="business-locator" data-xa-src="/diem.json" data-xa-as-of="2026-11-27" data-xa-at-time="15:00" ${attributes}>${list}</div>`;

/** Hands the key over as a page does: by a script of its own, as a property. */
const keyScript = `import '/kit/xa-business-locator.js'; document.querySelector('xa-business-locator').googleKey = '${secret}';`;
const withKey = html({ head: '<script type="module" src="/khoa.js"></script>', body: `<xa-business-locator src="/diem.json" as-of="2026-11-27" at-time="15:00">${list}</xa-business-locator>` });

describe('a citizen who looks for a shop', () => {
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
        '/cua-hang': { body: html({ head: loaderLine, body: locator('data-xa-map="sketch"') }), ...policy },
        '/nhung': { body: html({ head: loaderLine, body: locator(`data-xa-map-embed="${embed}"`) }) },
        '/google': { body: withKey },
        '/khoa.js': { body: keyScript, type: 'text/javascript; charset=utf-8' },
        '/diem.json': JSON.stringify(directoryOfStates()),
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

  const element = (page: Page) => page.locator('xa-business-locator');
  const status = (page: Page): Promise<string> => element(page).evaluate((node) => (node as HTMLElement & { readonly mapStatus: string }).mapStatus);
  const reaches = (page: Page, wanted: string): Promise<unknown> => page.waitForFunction((wanted) => (document.querySelector('xa-business-locator') as { mapStatus?: string } | null)?.mapStatus === wanted, wanted);

  it('searches, filters, selects, sorts by distance and looks at the drawing while nothing but the configured data was asked for', async () => {
    const { page, record } = await openPage(browser, `${server.address}/cua-hang`, { viewport: { width: 1100, height: 800 }, geolocation: { latitude: 21.0285, longitude: 105.8572 }, permissions: ['geolocation'] });
    await reaches(page, 'ready');
    await page.getByRole('searchbox').pressSequentially('cua hang');
    await page.getByRole('button', { name: 'Đang mở cửa' }).click();
    await page.getByRole('button', { name: 'Gần tôi' }).click();
    await page.getByText('không gửi đi đâu').waitFor();
    await element(page).getByRole('button', { name: 'Cửa hàng mẫu đang mở', exact: true }).first().click();
    await element(page).getByText('Gửi cho người nhà').waitFor();

    const others = record.requests.filter((request) => !/^\/(?:cua-hang|diem\.json|kit\/[\w./-]+\.js|favicon\.ico)$/.test(request));
    expect(others, 'the photo of the place that was selected, from the page itself').to.deep.equal(['/anh/cua-hang-mau.svg']);
    expect(record.violations).to.deep.equal([]);
    expect(record.errors).to.deep.equal([]);
    await page.context().close();
  });

  it('is asked before Google is, and Google is told only after the press', async () => {
    const { page, record } = await openPage(browser, `${server.address}/google`, { viewport: { width: 1100, height: 800 } });
    const asked: URL[] = [];
    await page.route(`${googleLoaderAddress}**`, async (route) => {
      asked.push(new URL(route.request().url()));
      await route.fulfill({ contentType: 'text/javascript', body: fakeGoogleMaps() });
    });
    await reaches(page, 'consent');
    await page.waitForTimeout(100);
    expect(record.requests.filter((request) => request.startsWith('http'))).to.deep.equal([]);

    await page.getByRole('button', { name: 'Tải bản đồ từ Google' }).click();
    await reaches(page, 'ready');

    expect(asked.map(({ searchParams }) => [searchParams.get('key'), searchParams.get('language')])).to.deep.equal([[secret, 'vi']]);
    expect(await element(page).evaluate((node) => new XMLSerializer().serializeToString(node))).to.not.contain(secret);
    await page.context().close();
  });

  it('is told when Google refuses the key, and keeps the list and a drawing', async () => {
    const { page } = await openPage(browser, `${server.address}/google`, { viewport: { width: 1100, height: 800 } });
    await page.route(`${googleLoaderAddress}**`, (route) => route.fulfill({ contentType: 'text/javascript', body: fakeGoogleMaps() }));
    await element(page).evaluate((node) => void ((node as HTMLElement & { googleKey: string }).googleKey = 'refused'));
    await reaches(page, 'consent');
    await page.getByRole('button', { name: 'Tải bản đồ từ Google' }).click();
    await page.getByText('Google từ chối khóa bản đồ của trang này.').waitFor();

    await page.getByRole('button', { name: 'Xem sơ đồ của xã' }).click();
    await reaches(page, 'ready');

    expect(await element(page).getByRole('button', { name: 'Cửa hàng mẫu đang mở', exact: true }).count()).to.be.greaterThan(0);
    await page.context().close();
  });

  it('sees the map that the owner copied from Google only after a press, from exactly that address', async () => {
    const { page, record } = await openPage(browser, `${server.address}/nhung`, { viewport: { width: 1100, height: 800 } });
    await reaches(page, 'consent');
    expect(record.requests.filter((request) => request.startsWith('http'))).to.deep.equal([]);

    await page.getByRole('button', { name: 'Tải bản đồ từ Google' }).click();
    await reaches(page, 'ready');

    const asked = record.requests.filter((request) => request.startsWith('http')).map((request) => new URL(request));
    expect(asked.map(({ origin, pathname, searchParams }) => [origin, pathname, searchParams.get('pb')])).to.deep.equal([['https://www.google.com', '/maps/embed', '!1m18!2m3']]);
    await page.context().close();
  });

  it('reads on when the network is cut, and is told why there is no map', async () => {
    const { page } = await openPage(browser, `${server.address}/google`, { viewport: { width: 1100, height: 800 } });
    await reaches(page, 'consent');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Tải bản đồ từ Google' }).click();
    await page.getByText('Thiết bị đang ngoại tuyến').waitFor();

    expect(await status(page)).to.equal('offline');
    await page.getByRole('searchbox').pressSequentially('ca ngay dem');
    await page.getByText('1 trong').first().waitFor();
    await page.context().close();
  });

  it('has the demo portal: samples that say so, the two figures of the article, no name of a real shop', async () => {
    const { page, record } = await openPage(browser, `${server.address}/dia-diem.html`, { viewport: { width: 1100, height: 900 } });
    await element(page).locator("[part~='count']").waitFor();

    const names = await element(page).evaluate((node) => [...node.shadowRoot!.querySelectorAll("[part~='select']")].map((one) => one.textContent ?? ''));
    expect(names).to.have.length(13);
    expect(names.every((name) => name.startsWith('Điểm mẫu'))).to.equal(true);
    await page.waitForFunction(() => [...document.querySelectorAll('xa-indicator')].filter((one) => /46\/46|20\/58/.test(one.shadowRoot?.textContent ?? '')).length === 2);
    expect(record.requests.filter((request) => request.startsWith('http'))).to.deep.equal([]);
    expect(record.errors).to.deep.equal([]);
    await page.context().close();
  });

  it('reads the table where no script runs', async () => {
    const { page } = await openPage(browser, `${server.address}/dia-diem.html`, { javaScriptEnabled: false });

    expect(await page.getByText('Điểm mẫu 8: xăng dầu').count()).to.be.greaterThan(0);
    await page.context().close();
  });
});
