import { civilDate, toCmsHtml } from '@xaso/core';
import { importIndicators, indicatorCatalogue, indicatorColumns, toPlain } from '@xaso/indicators';
import { readTable } from '@xaso/readers';
import { xlsxFile } from '@xaso/readers/fixtures';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, openPage } from '../support/browser.js';
import { untilReady, visibleText } from '../support/figures.js';
import { html, loaderLine, snippet } from '../support/html.js';
import { buildKit, kitFolder } from '../support/kit.js';
import { pdfText } from '../support/pdf-text.js';
import { serve, type TestServer } from '../support/server.js';

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

/** What an officer keeps: a title over the table, five figures, one of them written with a point. */
const workbook = xlsxFile([
  {
    name: 'Quý III',
    merged: ['A1:H1'],
    rows: [
      ['BIỂU TỔNG HỢP CHỈ SỐ CHUYỂN ĐỔI SỐ XÃ MẪU'],
      [],
      ['STT', 'Chỉ số', 'Tử số', 'Mẫu số', 'Giá trị', 'Đơn vị tính', 'Kỳ báo cáo', 'Cơ quan chịu trách nhiệm'],
      [1, 'Hồ sơ thủ tục hành chính nộp trực tuyến', 412, 530, null, '%', 'quý III/2026', 'Bộ phận Một cửa'],
      [2, 'Tỷ lệ người dân có sổ sức khỏe điện tử', null, null, { percent: 0.9743 }, '%', 'quý III/2026', 'Trạm Y tế'],
      [3, 'Số tổ công nghệ số cộng đồng', null, null, 12, 'tổ', 'quý III/2026', 'Phòng Văn hóa - Xã hội'],
      [4, 'Hồ sơ giải quyết đúng hạn', null, null, '98.61', '%', 'quý III/2026', 'Bộ phận Một cửa'],
      [5, 'Di tích có mã QR giới thiệu thông tin', null, null, 0, 'di tích', 'quý III/2026', 'Phòng Văn hóa - Xã hội'],
    ],
  },
]);

/** The four good figures, as a Vietnamese page writes them: a ratio with its base, a percentage, a count, a true zero. */
const goodFigures = ['412/530', '97,43%', '12 tổ', '0 di tích'];

/** Both readings of what stands in the bad cell. */
const badFigures = ['98,61', '98.61', '9.861', '9861'];

/** What a page of the commune has around its articles. */
const portalWords = 'Trang chủ Giới thiệu Văn bản';

/** Prints as the reader's button does, and hands back what is on the paper. */
async function printedBy(page: Page): Promise<{ readonly seen: string; readonly paper: ReturnType<typeof pdfText> }> {
  await page.evaluate(() => {
    window.print = () => undefined; // the headless browser has no printer
  });
  await page.getByRole('button', { name: 'In', exact: false }).first().click();
  await page.waitForSelector('[data-xa-print-page]', { state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  const seen = await visibleText(page);
  const paper = pdfText(await page.pdf({ preferCSSPageSize: true }));
  return { seen, paper };
}

describe('one true figure, from an Excel row to the printed page', () => {
  let browser: Browser;
  let server: TestServer;
  let findings: Awaited<ReturnType<typeof readTable>>['findings'];
  let report: ReturnType<typeof importIndicators>['value'];

  before(async () => {
    buildKit();
    const table = await readTable(workbook, { fileName: 'chi-so-quy-3.xlsx', headers: indicatorColumns });
    const imported = importIndicators(table.value!, {
      definitions: indicatorCatalogue,
      title: 'Chỉ số chuyển đổi số của Xã Mẫu',
      publisher: { name: 'UBND Xã Mẫu' },
      asOf: civilDate('2026-10-05'),
      place: { name: 'Xã Mẫu', level: 'commune' },
      source: { title: 'Báo cáo mẫu quý III/2026' },
    });
    findings = [...table.findings, ...imported.findings];
    report = imported.value;

    const article = snippet(
      'scorecard',
      { src: '/uploads/chi-so-quy-3.json', 'as-of': '2026-10-10' },
      toCmsHtml(toPlain(report!, 'vi', { definitions: indicatorCatalogue })),
    );
    const headers = { 'content-security-policy': strict };
    const body = (content: string): string => `<nav>${portalWords}</nav><main>${content}</main><footer>${portalWords}</footer>`;
    server = await serve({
      pages: {
        '/bai-viet': { body: html({ head: loaderLine, body: body(article) }), headers },
        '/tep-excel': { body: html({ head: loaderLine, body: body(snippet('scorecard', { src: '/uploads/chi-so-quy-3.xlsx' }, '<p>Đang chờ số liệu.</p>')) }), headers },
        '/uploads/chi-so-quy-3.json': JSON.stringify(report),
        '/uploads/chi-so-quy-3.xlsx': { body: workbook, type: 'application/octet-stream' },
      },
      folders: { '/kit/': { folder: kitFolder } },
    });
    browser = await launchBrowser();
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it('names the one bad cell with sheet, row and column, and keeps the four good rows', () => {
    const errors = findings.filter(({ severity }) => severity === 'error');

    expect(errors.map(({ code, where }) => ({ code, where }))).to.deep.equal([
      { code: 'number.ambiguous-point', where: { file: 'chi-so-quy-3.xlsx', sheet: 'Quý III', row: 7, column: 'Giá trị' } },
    ]);
    expect(report!.items.map(({ status, value, numerator, denominator }) => ({ status, value, numerator, denominator }))).to.deep.equal([
      { status: 'ok', value: undefined, numerator: 412, denominator: 530 },
      { status: 'ok', value: 97.43, numerator: undefined, denominator: undefined },
      { status: 'ok', value: 12, numerator: undefined, denominator: undefined },
      { status: 'ok', value: 0, numerator: undefined, denominator: undefined },
    ]);
  });

  it('stands in the article as a plain table where no script runs', async () => {
    const { page } = await openPage(browser, `${server.address}/bai-viet`, { javaScriptEnabled: false });

    const text = await page.locator('main').innerText();
    for (const figure of goodFigures) expect(text).to.include(figure.split(' ')[0]);
    await page.context().close();
  });

  it('is shown by the scorecard, through the loader, under the strict policy, and printed alone on A4', async () => {
    const { page, record } = await openPage(browser, `${server.address}/bai-viet`);
    await untilReady(page);

    const text = await visibleText(page);
    for (const figure of goodFigures) expect(text).to.include(figure);
    for (const figure of badFigures) expect(text).to.not.include(figure);

    const { seen, paper } = await printedBy(page);
    for (const figure of goodFigures) {
      expect(seen).to.include(figure);
      expect(paper.text).to.include(figure.replaceAll(' ', ''));
    }
    for (const words of ['UBND Xã Mẫu', 'Chỉ số chuyển đổi số của Xã Mẫu', 'quý III/2026', 'Báo cáo mẫu quý III/2026']) {
      expect(seen).to.include(words);
      expect(paper.text).to.include(words.replaceAll(' ', ''));
    }
    expect(seen).to.not.include(portalWords);
    expect(paper.text).to.not.include(portalWords.replaceAll(' ', ''));
    for (const [width, height] of paper.pages) expect([Math.round(width), Math.round(height)]).to.deep.equal([595, 842]);

    expect(record.violations).to.deep.equal([]);
    expect(record.errors).to.deep.equal([]);
    expect(record.consoleErrors).to.deep.equal([]);
    await page.context().close();
  });

  it('is shown from the workbook itself, with the bad cell named on the page', async () => {
    const { page, record } = await openPage(browser, `${server.address}/tep-excel`);
    await untilReady(page);

    const text = await visibleText(page);
    for (const figure of goodFigures) expect(text).to.include(figure);
    for (const figure of badFigures) expect(text).to.not.include(figure);

    await page.getByText('Chi tiết cho người biên tập').click();
    const details = await page.locator('xa-scorecard').getByRole('listitem').filter({ hasText: '98.61' }).innerText();
    for (const words of ['Quý III', 'dòng 7', 'Giá trị']) expect(details).to.include(words);
    expect(record.violations).to.deep.equal([]);
    expect(record.errors).to.deep.equal([]);
    await page.context().close();
  });
});
