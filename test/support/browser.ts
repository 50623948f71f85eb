import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findChrome, flags } from '../../tools/chrome.mjs';

/** Everything a page did that a webmaster would hear of. */
export interface PageRecord {
  /** Breaches of the content policy, as `directive blocked`. */
  readonly violations: string[];
  /** Exceptions that reached the page. */
  readonly errors: string[];
  /** Console lines by kind. */
  readonly consoleErrors: string[];
  readonly consoleWarnings: string[];
  /** Addresses asked for, without the server's own part. */
  readonly requests: string[];
}

export interface RecordedPage {
  readonly page: Page;
  readonly record: PageRecord;
}

/** @param more Further switches of the browser, such as how names of hosts are resolved. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = await findChrome();
  return chromium.launch({ args: [...flags, ...more], ...(executablePath === undefined ? {} : { executablePath }) });
}

/** Opens an address and writes down what the page does, from its first moment on. Nothing leaves the machine. */
export async function openPage(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<RecordedPage> {
  const context = await browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  const record: PageRecord = { violations: [], errors: [], consoleErrors: [], consoleWarnings: [], requests: [] };
  const { origin } = new URL(address);

  page.on('pageerror', (error) => record.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') record.consoleErrors.push(message.text());
    if (message.type() === 'warning') record.consoleWarnings.push(message.text());
  });
  page.on('request', (request) => record.requests.push(request.url().startsWith(origin) ? request.url().slice(origin.length) : request.url()));
  await page.route(
    (url) => url.origin !== origin,
    (route) => route.abort('blockedbyclient'),
  );
  await page.exposeBinding('xasoTestViolation', (_source, line: string) => {
    record.violations.push(line);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = Reflect.get(window, 'xasoTestViolation') as (line: string) => void;
      report(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(address);
  return { page, record };
}
