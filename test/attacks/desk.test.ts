// A1–A9, A12, A17, for the desk: a hostile sheet, file name and data file, carried through all its steps from a file of its own.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage, type PageRecord } from '../support/browser.js';
import { deskFile, ensureDesk } from '../support/desk-file.js';
import { sampleReport } from '../support/sample-report.js';
import { watchHarm } from './harm.js';
import { payloads } from './payloads.js';
import { withMembers } from './poison.js';

const header = 'Chỉ số;Tử số;Mẫu số;Giá trị;Đơn vị tính;Kỳ báo cáo;Nguồn;Ghi chú';
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const texts = Object.entries(payloads).flatMap(([family, all]) => (family === 'A8' ? all.map((text) => text.slice(0, 900)) : all));
const hostileSheet = [header, ...texts.map((text, index) => [quoted(text), index, 100, '', quoted(text), 'quý III/2026', quoted(text), quoted(text)].join(';'))].join('\n');

describe('attacks on the desk', () => {
  let browser: Browser;
  let folder: string;

  before(async () => {
    await ensureDesk();
    folder = mkdtempSync(join(tmpdir(), 'xaso-desk-attack-'));
    writeFileSync(join(folder, 'ban-lam-viec.html'), readFileSync(deskFile));
    browser = await launchBrowser();
  });

  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (): Promise<{ readonly page: Page; readonly record: PageRecord }> => {
    const opened = await openPage(browser, pathToFileURL(join(folder, 'ban-lam-viec.html')).href, { offline: true });
    await opened.page.addInitScript(watchHarm);
    await opened.page.reload();
    await opened.page.locator('#step-heading').waitFor();
    return opened;
  };

  const give = (page: Page, name: string, content: string): Promise<void> => page.setInputFiles('#file', { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

  /** Goes on as long as there is a next step. */
  const walk = async (page: Page): Promise<void> => {
    for (let step = 0; step < 6; step += 1) {
      for (const id of ['unit', 'publisher', 'period', 'title']) {
        const field = page.locator(`#${id}`);
        if ((await field.count()) > 0) await field.fill(id === 'period' ? 'quý III/2026' : '<img src=x onerror="window.xaRan=1">').then(() => field.press('Tab'));
      }
      const next = page.locator('[data-name="next"]');
      if ((await next.count()) === 0 || !(await next.isEnabled())) break;
      await next.click();
    }
    await page.waitForTimeout(100);
  };

  const expectUnharmed = async ({ page, record }: { readonly page: Page; readonly record: PageRecord }): Promise<void> => {
    const harm = await page.evaluate(() => {
      const found: string[] = [];
      const visit = (root: ParentNode): void => {
        for (const element of root.querySelectorAll('*')) {
          // The desk's own script and the frame of its preview stand outside of what a file fills.
          if (/^(?:object|embed|base)$/.test(element.localName)) found.push(`<${element.localName}>`);
          for (const { name, value } of element.attributes) if (/^on/.test(name) || (/^(?:href|src|action)$/.test(name) && /^\s*(?:javascript|vbscript|data:text)/i.test(value))) found.push(`${element.localName} ${name}="${value.slice(0, 80)}"`);
          if (element.localName === 'img' && /evil/.test(element.getAttribute('src') ?? '')) found.push('a picture of elsewhere');
          if (element.shadowRoot) visit(element.shadowRoot);
        }
      };
      visit(document);
      return { found, ran: String(Reflect.get(window, 'xaRan')), before: Reflect.get(window, 'xaLanguage') as unknown, now: [Object.prototype, Array.prototype, String.prototype, Function.prototype].map((prototype) => Reflect.ownKeys(prototype).length), kept: sessionStorage.length };
    });
    expect(harm.found).to.deep.equal([]);
    expect(harm.ran).to.equal('undefined');
    expect(harm.now).to.deep.equal(harm.before);
    expect(record.requests.filter((request) => !request.startsWith('blob:') && !request.includes('ban-lam-viec.html') && !request.startsWith('data:'))).to.deep.equal([]);
    expect(record.violations).to.deep.equal([]);
    expect(record.errors).to.deep.equal([]);
    expect(await page.context().cookies()).to.deep.equal([]);
  };

  it('a sheet of hostile cells goes through every step as letters', async () => {
    const opened = await open();
    await give(opened.page, 'bieu.csv', hostileSheet);
    await opened.page.locator('table.columns').waitFor();
    expect(await opened.page.locator('body').innerText()).to.include(payloads.A3[0]);
    const first = await opened.page.locator('#step-heading').innerText();
    await walk(opened.page);
    expect(await opened.page.locator('#step-heading').innerText()).to.not.equal(first);

    await expectUnharmed(opened);
    await opened.page.context().close();
  });

  it('a file whose name is markup is called by its letters', async () => {
    const opened = await open();
    await give(opened.page, '<img src=x onerror=window.xaRan=1>.csv', hostileSheet.slice(0, 600));
    await opened.page.waitForTimeout(200);

    await expectUnharmed(opened);
    await opened.page.context().close();
  });

  it('a data file with members of the prototype and hostile texts changes nothing but what is shown', async () => {
    const opened = await open();
    const evil = '<img src=x onerror="window.xaRan=1">';
    await give(opened.page, 'chi-so.json', withMembers({ ...sampleReport, title: evil, publisher: { name: evil, responsible: evil } }, '"__proto__":{"xaPolluted":1},"constructor":{"prototype":{"xaPolluted":1}}'));
    await opened.page.waitForTimeout(200);
    await walk(opened.page);

    await expectUnharmed(opened);
    expect(await opened.page.evaluate(() => Reflect.get({}, 'xaPolluted') as unknown)).to.be.oneOf([undefined, null]);
    await opened.page.context().close();
  });
});
