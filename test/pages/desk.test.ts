import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseIndicatorReport } from '@xaso/indicators';
import { expect } from 'chai';
import type { Browser, BrowserContextOptions, Download, Page } from 'playwright-core';
import { root, sharedFolder } from '../../tools/paths.mjs';
import { launchBrowser, openPage, type PageRecord } from '../support/browser.js';
import { deskFile, ensureDesk } from '../support/desk-file.js';
import { messySheet, ocopSheet, ownWordsSheet, wrongFiles } from '../support/desk-sheets.js';

/** Bytes of the one file. It is copied to a stick, not downloaded by a phone; growth still needs a reason here. */
const mostBytes = 2_500_000;

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const realSheets = sharedFolder === undefined ? undefined : join(sharedFolder, 'data/excel');

interface AxeWindow {
  readonly axe: { run: (where: Document, options: object) => Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> };
}

describe('the desk as one file from a stick', () => {
  let browser: Browser;
  let folder: string;
  let address: string;

  before(async () => {
    await ensureDesk();
    folder = mkdtempSync(join(tmpdir(), 'xaso-desk-'));
    // A stick holds nothing else of the kit.
    writeFileSync(join(folder, 'ban-lam-viec.html'), readFileSync(deskFile));
    address = pathToFileURL(join(folder, 'ban-lam-viec.html')).href;
    browser = await launchBrowser();
  });

  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (options: BrowserContextOptions = {}): Promise<{ page: Page; record: PageRecord }> => {
    const opened = await openPage(browser, address, { offline: true, ...options });
    await opened.page.locator('#step-heading').waitFor();
    return opened;
  };
  const give = async (page: Page, name: string, bytes: Uint8Array, input = '#file'): Promise<void> => page.setInputFiles(input, { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  const next = (page: Page): Promise<void> => page.locator('[data-name="next"]').click();
  const fill = async (page: Page, id: string, value: string): Promise<void> => {
    await page.fill(`#${id}`, value);
    await page.press(`#${id}`, 'Tab');
  };
  const heading = (page: Page): Promise<string | null> => page.locator('#step-heading').textContent();

  /** From the messy workbook to the step of this number. */
  const until = async (page: Page, steps: number): Promise<void> => {
    await give(page, 'bao-cao.xlsx', messySheet());
    await page.locator('table.columns').waitFor();
    if (steps < 3) return;
    await next(page);
    await fill(page, 'unit', 'Xã Mẫu');
    await fill(page, 'period', 'quý III/2026');
    for (let step = 3; step < steps; step += 1) await next(page);
  };

  const downloadOf = async (page: Page, name: string): Promise<{ name: string; text: string }> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-name="${name}"]`).click()]);
    return { name: download.suggestedFilename(), text: await textOf(download) };
  };

  it(`weighs less than ${mostBytes} bytes`, () => {
    expect(statSync(deskFile).size).to.be.lessThan(mostBytes);
  });

  it('takes an officer from her messy sheet to a data file that the command line checks, and asks for nothing but itself', async () => {
    const { page, record } = await open();
    await until(page, 5);
    await page.locator('xa-scorecard').getByText('Hồ sơ giải quyết đúng hạn').waitFor();
    await next(page);
    const { name, text } = await downloadOf(page, 'public');

    expect(name).to.equal('chi-so.json');
    expect(parseIndicatorReport(JSON.parse(text)).ok).to.equal(true);
    writeFileSync(join(folder, name), text);
    const check = spawnSync(process.execPath, ['--conditions=xa-source', '--no-warnings', '--import=./tools/test/register.mjs', 'packages/cli/src/bin.ts', 'check', join(folder, name), '--format', 'json'], { cwd: root, encoding: 'utf8' });
    expect(check.status, check.stdout + check.stderr).to.be.oneOf([0, 1]);
    expect(check.stdout).not.to.include('"severity": "error"').and.not.to.include('"severity":"error"');
    expect(record.requests.filter((request) => !request.startsWith('blob:') && !request.includes('ban-lam-viec.html'))).to.deep.equal([]);
    expect(record.violations).to.deep.equal([]);
    expect(record.errors).to.deep.equal([]);
    expect(record.consoleErrors).to.deep.equal([]);
    await page.context().close();
  });

  it('can send nothing anywhere: its own policy refuses every request, also to the machine itself', async () => {
    const { page } = await open({ offline: false });

    const refused = await page.evaluate(async () => {
      const tries: Promise<string>[] = [fetch('http://127.0.0.1:9/').then(() => 'sent', () => 'refused')];
      const image = new Image();
      tries.push(new Promise((resolve) => { image.onload = () => resolve('sent'); image.onerror = () => resolve('refused'); }));
      image.src = 'http://127.0.0.1:9/a.png';
      return { tries: await Promise.all(tries), beacon: navigator.sendBeacon('http://127.0.0.1:9/', 'x') };
    });

    expect(refused.tries).to.deep.equal(['refused', 'refused']);
    expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')).to.match(/^default-src 'none'; script-src 'sha256-[^ ]+'; style-src 'sha256-[^ ]+'; img-src data:;/);
    await page.context().close();
  });

  it('leads to the box that is in the way of going on', async () => {
    const { page } = await open();
    await until(page, 2);
    await next(page);
    await next(page);

    expect(await page.evaluate(() => document.activeElement?.id)).to.equal('publisher');
    expect(await page.locator('#publisher').evaluate((box) => document.getElementById(box.getAttribute('aria-describedby')!.split(' ').at(-1)!)!.innerText)).to.equal('Cần ghi ô này.');
    await page.context().close();
  });

  it('gives an office that has no table one to fill in', async () => {
    const { page } = await open();
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-name="template-indicators"]').click()]);

    expect(download.suggestedFilename()).to.equal('mau-chi-so.xlsx');
    expect([...readFileSync(await download.path()).subarray(0, 2)]).to.deep.equal([0x50, 0x4b]);
    await page.context().close();
  });

  it('shows each finding beside its row, and jumps to it', async () => {
    const { page } = await open();
    await until(page, 4);

    const row = page.locator('.findings tr.error').first();
    expect(await row.innerText()).to.match(/8[\s\S]*Giá trị[\s\S]*“k rõ”[\s\S]*Di tích có mã QR/);
    await row.getByRole('button').click();

    expect(await page.evaluate(() => document.activeElement?.id)).to.equal('wanted-row');
    expect(await page.locator('#wanted-row').innerText()).to.include('k rõ');
    await page.context().close();
  });

  it('takes a file that is dropped anywhere', async () => {
    const { page } = await open();

    await page.evaluate((bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], 'bao-cao.xlsx'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }, [...messySheet()]);

    await page.locator('table.columns').waitFor();
    await page.context().close();
  });

  for (const { name, bytes, says } of wrongFiles) {
    it(`says why ${name} can’t be used, and what to do`, async () => {
      const { page, record } = await open();
      await give(page, name, bytes);

      const words = await page.getByRole('alert').innerText();

      expect(words).to.include(name).and.to.match(says);
      expect(record.errors).to.deep.equal([]);
      await page.context().close();
    });
  }

  it('loses nothing of the work by a wrong file', async () => {
    const { page } = await open();
    await until(page, 3);
    await page.locator('[data-step="file"]').click();
    await give(page, 'anh.xlsx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]));
    await page.getByRole('alert').waitFor();

    expect(await page.getByRole('alert').innerText()).to.include('bao-cao.xlsx” vẫn còn nguyên');
    await page.locator('[data-step="about"]').click();
    expect(await page.inputValue('#unit')).to.equal('Xã Mẫu');
    await page.context().close();
  });

  it('keeps what the columns mean for next quarter, and tells which columns are others then', async () => {
    const first = await open();
    await give(first.page, 'quy-3.xlsx', ownWordsSheet());
    await first.page.locator('input[name="kind"][value="indicators"]').check();
    await first.page.locator('#header-row-Sheet1').selectOption('1');
    for (const [header, field] of [['Tên việc', 'indicator'], ['Làm được', 'numerator'], ['Trong tổng', 'denominator']] as const) {
      await first.page.getByLabel(`“${header}” nghĩa là`).selectOption(field);
    }
    await next(first.page);
    await fill(first.page, 'unit', 'Xã Mẫu');
    await first.page.locator('[data-step="output"]').click();
    const kept = await downloadOf(first.page, 'choices');
    await first.page.context().close();

    const second = await open();
    await give(second.page, kept.name, new TextEncoder().encode(kept.text), '#kept');
    await second.page.locator('.kept .now').waitFor();
    await give(second.page, 'quy-4.xlsx', ownWordsSheet('Ghi chú riêng'));
    await second.page.locator('table.columns').waitFor();

    expect(await second.page.getByLabel('“Làm được” nghĩa là').inputValue()).to.equal('numerator');
    expect(await second.page.locator('.kept-note').innerText()).to.match(/không có: “Người theo dõi”[\s\S]*thêm cột: “Ghi chú riêng”/);
    await next(second.page);
    expect(await second.page.inputValue('#publisher')).to.equal('Ủy ban nhân dân Xã Mẫu');
    await second.page.context().close();
  });

  it('allows a host on a click, and writes it into the snippet', async () => {
    const { page } = await open();
    await give(page, 'ocop.xlsx', ocopSheet());
    await page.locator('table.columns').waitFor();
    await next(page);
    await fill(page, 'unit', 'Xã Mẫu');
    await page.locator('[data-step="preview"]').click();

    await page.getByRole('button', { name: 'Cho phép tên miền này: cho-mau.example.vn' }).click();

    expect(await page.locator('#desk > [role="status"]').innerText()).to.equal('Đã cho phép cho-mau.example.vn.');
    await next(page);
    const staff = await downloadOf(page, 'staff');
    const shared = await downloadOf(page, 'public');
    expect(staff.text).to.include('0912345678');
    expect(shared.text).not.to.include('0912345678');
    await page.context().close();
  });

  it('offers the table, the page to print and the list of corrections', async () => {
    const { page } = await open();
    await until(page, 6);

    const paper = await downloadOf(page, 'paper');
    const findings = await downloadOf(page, 'findings');
    await page.locator('input[name="tier"][value="c"]').check();
    const fragment = await downloadOf(page, 'fragment');

    expect(paper.text).to.include('<!doctype html>').and.to.include('45/60').and.not.to.include('<script');
    expect(findings.text).to.include('Quý III;8;Giá trị;Lỗi;');
    expect(fragment.text).to.include('<table class="table table-bordered">');
    await page.context().close();
  });

  it('can be used with the keyboard alone, and reads the new step from its heading', async () => {
    const { page } = await open();
    await page.keyboard.press('Tab');
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id || document.activeElement?.getAttribute('data-name') || document.activeElement?.getAttribute('data-step') || document.activeElement?.tagName || '');
    const tabTo = async (wanted: string): Promise<void> => {
      for (let press = 0; press < 60 && (await focused()) !== wanted; press += 1) await page.keyboard.press('Tab');
      expect(await focused()).to.equal(wanted);
    };
    await tabTo('file');
    await give(page, 'bao-cao.xlsx', messySheet());
    await page.locator('table.columns').waitFor();
    expect(await focused()).to.equal('step-heading');
    await tabTo('next');
    await page.keyboard.press('Enter');
    await tabTo('unit');
    await page.keyboard.type('Xã Mẫu');
    for (const step of [4, 5, 6]) {
      await tabTo('next');
      await page.keyboard.press('Enter');
      expect(await page.locator('.step-of').textContent()).to.include(String(step));
      expect(await focused()).to.equal('step-heading');
    }
    await tabTo('public');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).to.equal('chi-so.json');
    await page.context().close();
  });

  for (const [look, options] of [['light', {}], ['dark, on a phone', { colorScheme: 'dark', viewport: { width: 320, height: 640 } }]] as const) {
    it(`has no fault that axe knows in any step (${look}), and needs no sideways scrolling`, async () => {
      const { page } = await open(options);
      const faults: string[] = [];
      const look = async (): Promise<void> => {
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => (window as unknown as AxeWindow).axe.run(document, { resultTypes: ['violations'] }));
        const title = await heading(page);
        faults.push(...violations.map(({ id, nodes }) => `${title}: ${id} ${nodes.slice(0, 3).map(({ target }) => JSON.stringify(target)).join(' ')}`));
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (wide > 0) faults.push(`${title}: ${wide} px too wide`);
      };
      await look();
      await give(page, 'hong.xlsx', new TextEncoder().encode('%PDF-1.7'));
      await page.getByRole('alert').waitFor();
      await look();
      await until(page, 2);
      await page.locator('details.original summary').click();
      await look();
      await next(page);
      // The box that has to be filled is marked only once somebody wants to go on.
      await next(page);
      await look();
      await fill(page, 'unit', 'Xã Mẫu');
      await next(page);
      const closed = page.locator('main > details:not([open]) > summary');
      while ((await closed.count()) > 0) await closed.first().click();
      await look();
      await next(page);
      await page.locator('xa-scorecard').getByText('Hồ sơ giải quyết đúng hạn').waitFor();
      await look();
      await next(page);
      await look();

      expect(faults.join('\n')).to.equal('');
      await page.context().close();
    });
  }

  it('speaks English, too', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'English' }).click();
    await until(page, 4);

    expect(await heading(page)).to.equal('To be looked at before it is published');
    expect(await page.locator('.findings tr.error').first().innerText()).to.match(/Error: No number can be read|Error:/);
    expect(await page.locator('html').getAttribute('lang')).to.equal('en');
    await page.context().close();
  });

  it('shows the preview in another language, on a dark ground, in the colour of the site', async () => {
    const { page } = await open();
    await until(page, 5);
    await page.locator('input[name="preview-language"][value="en"]').check();
    await page.locator('input[name="preview-scheme"][value="dark"]').check();
    await page.locator('input[name="preview-theme"][value="deep-red"]').check();
    await page.locator('xa-scorecard').getByRole('button', { name: /Print/ }).waitFor();

    const dressed = await page.locator('xa-scorecard').evaluate((element: HTMLElement) => [element.style.colorScheme, element.style.getPropertyValue('--xa-color-accent')]);

    expect(dressed[0]).to.equal('dark');
    expect(dressed[1]).to.match(/^#[0-9a-f]{6}$/);
    await page.context().close();
  });

  it('stays where it is when a link in the preview is pressed', async () => {
    const { page } = await open();
    await give(page, 'ocop.xlsx', ocopSheet());
    await page.locator('table.columns').waitFor();
    await next(page);
    await fill(page, 'unit', 'Xã Mẫu');
    await page.locator('[data-step="preview"]').click();
    await page.getByRole('button', { name: /Cho phép tên miền này: cho-mau/ }).click();
    const link = page.locator('.stage a[href*="cho-mau"]').first();
    if ((await link.count()) > 0) await link.click();

    expect(page.url()).to.equal(address);
    expect(await heading(page)).to.equal('Trên trang sẽ trông như thế này');
    await page.context().close();
  });

  it('shows what a cell says and never runs it', async () => {
    const { page, record } = await open();
    const rows = ['Chỉ số;Giá trị;Đơn vị tính;__proto__', '<img src=x onerror="window.ran=1">;1;việc;a', '=HYPERLINK("http://evil.example");2;việc;b', '</script><script>window.ran=1</script>;3;việc;c'];
    await give(page, 'ac-y.csv', new TextEncoder().encode(rows.join('\n')));
    await page.locator('table.columns').waitFor();
    await next(page);
    await fill(page, 'unit', 'Xã <b>Mẫu</b>');
    for (let step = 0; step < 3; step += 1) await next(page);
    const paper = await downloadOf(page, 'paper');

    expect(await page.evaluate(() => [Reflect.get(window, 'ran'), Object.keys(Object.prototype).length])).to.deep.equal([undefined, 0]);
    expect(paper.text).not.to.match(/<img|<script|<b>/);
    expect(record.errors).to.deep.equal([]);
    await page.context().close();
  });

  it('leaves the tools of the screen off the paper', async () => {
    const { page } = await open();
    await until(page, 5);
    await page.emulateMedia({ media: 'print' });

    expect(await page.locator('nav').isVisible()).to.equal(false);
    expect(await page.locator('.moves').isVisible()).to.equal(false);
    expect(await page.locator('xa-scorecard').isVisible()).to.equal(true);
    await page.context().close();
  });

  it('opens the real workbooks of offices, or says why not', async (context?: { skip: (reason: string) => void }) => {
    if (realSheets === undefined) return context?.skip('the folder of real workbooks is not there');
    for (const name of readdirSync(realSheets).filter((each) => /\.xlsx?$/.test(each))) {
      const { page, record } = await open();
      await give(page, name, readFileSync(join(realSheets, name)));
      await page.locator('[role="alert"], [data-name="next"]').first().waitFor({ timeout: 30_000 });

      const isOld = name.endsWith('.xls');
      expect(await page.getByRole('alert').count(), name).to.equal(isOld ? 1 : 0);
      expect(record.errors, name).to.deep.equal([]);
      await page.context().close();
    }
  });
});

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}
