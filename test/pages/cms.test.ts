import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { officialRegistry } from '@xaso/embed';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { root } from '../../tools/paths.mjs';
import { filters, wordpressMissing } from '../cms/filters.js';
import { phpMissing, runNukeViet, runWordPress, unpackAdapters } from '../cms/run-adapters.js';
import { publishedSnippets } from '../cms/published-snippets.js';
import { launchBrowser, openPage } from '../support/browser.js';
import { html, loaderLine } from '../support/html.js';
import { buildKit, kitFolder } from '../support/kit.js';
import { sampleReport } from '../support/sample-report.js';
import { serve, type TestServer } from '../support/server.js';

/** What the published snippets ask for by address, or by code, in one report of a commune that does not exist. */
const [sample] = sampleReport.items;
const report = {
  ...sampleReport,
  items: ['online_dossier_rate', 'government.onlineDossiers'].map((indicator) => ({ ...sample, id: indicator, indicator })),
};

const csv = `Chỉ số;Kỳ;Địa bàn;Giá trị;Đơn vị tính;Nguồn
Tỷ lệ hồ sơ trực tuyến;quý III/2026;Xã Mẫu;77,7%;%;Báo cáo mẫu
`;

/** A table of the commune's own fees that says nothing yet. */
const overlay = {
  kind: 'procedure-overlay',
  schemaVersion: 1,
  publisher: { name: 'UBND Xã Mẫu' },
  asOf: '2026-10-05',
  audience: 'public',
  sources: [],
  items: [],
};

const catalogue = readFileSync(fileURLToPath(import.meta.resolve('@xaso/procedures/catalogue.json')), 'utf8');

/** Samples of the demo portal, as a commune would have such files. */
const demo = (path: string): string => readFileSync(join(root, 'demo/data', path), 'utf8');

const table = '<table><caption>Xã Mẫu</caption><tr><th>Chỉ số</th><th>Giá trị</th></tr><tr><td>Tỷ lệ hồ sơ trực tuyến</td><td>77,7%</td></tr></table>';

/** The pages that the two packages make of what an editor writes into a shortcode and into the form of a block. */
function adapterPages(): Readonly<Record<string, string>> {
  const folder = unpackAdapters();
  const pages: Record<string, string> = {};
  if (wordpressMissing === undefined) {
    const { html: body, scripts } = runWordPress(folder, [`[xaso name="scorecard" src="/uploads/chi-so.json"]\n${table}\n[/xaso]`]).answers[0]!;
    pages['/wordpress'] = html({ body: body + scripts.replaceAll('http://xamau.gov.vn', '') });
  }
  if (phpMissing === undefined) {
    const form = { xaso_name: 'scorecard', xaso_src: '/uploads/chi-so.json', xaso_more: 'heading-level=3', xaso_fallback: table };
    pages['/nukeviet'] = html({ body: runNukeViet(folder, form).blocks.join('') });
  }
  rmSync(folder, { recursive: true, force: true });
  return pages;
}

/** Waits until everything that the kit made on the page shows something, and gives it by name. */
const settled = async (page: Awaited<ReturnType<typeof openPage>>['page'], count: number): Promise<readonly (readonly [string, string])[]> => {
  const read = (): (readonly [string, string])[] =>
    [...document.querySelectorAll('div[data-xa]')].map((node) => {
      const element = node.firstElementChild!;
      const drawn = element.shadowRoot?.querySelector('svg, canvas, img') ? 'ready' : 'waiting';
      return [element.localName, String(Reflect.get(element, 'status') ?? drawn)] as const;
    });
  await page.waitForFunction(
    (wanted) => {
      const nodes = [...document.querySelectorAll('div[data-xa] > :first-child')];
      return nodes.length === wanted && nodes.every((node) => node.shadowRoot && !['idle', 'loading', 'waiting'].includes(String(Reflect.get(node, 'status'))));
    },
    count,
    { timeout: 15_000 },
  );
  return page.evaluate(read);
};

describe('published snippets, saved by a CMS', () => {
  const published = publishedSnippets();
  const texts = published.map(({ html: text }) => text);
  const keeping = filters.filter(({ keepsData }) => keepsData);
  let browser: Browser;
  let server: TestServer;
  const adapters = adapterPages();

  before(async () => {
    buildKit();
    if (wordpressMissing !== undefined) console.error(`\n!!! SKIPPED: pages out of WordPress's filter (${wordpressMissing}).\n`);
    server = await serve({
      pages: {
        '/uploads/chi-so.json': JSON.stringify(report),
        '/wp-content/uploads/2026/11/chi-so.json': JSON.stringify(report),
        '/uploads/xa-ben.json': JSON.stringify({ ...report, publisher: { name: 'UBND Xã Bên' } }),
        '/uploads/chi-so.csv': csv,
        '/uploads/thu-tuc.json': catalogue,
        '/uploads/thu-tuc-cua-xa.json': JSON.stringify(overlay),
        '/uploads/le-phi.json': JSON.stringify(overlay),
        '/uploads/dia-diem.json': demo('dia-diem/mau.json'),
        '/uploads/ranh-gioi.geojson': demo('dia-diem/ranh-gioi-mau.geojson'),
        '/uploads/ocop.json': demo('ocop/mau.json').replace('"con-han"', '"mut-dua-mau"'),
        '/uploads/xep-hang.json': demo('xep-hang/mau.json'),
        ...adapters,
        '/as-written': html({ head: loaderLine, body: texts.join('\n') }),
        ...Object.fromEntries(filters.map(({ save }, index) => [`/${index}`, html({ head: loaderLine, body: save(texts).join('\n') })])),
      },
      folders: { '/kit/': { folder: kitFolder }, '/data/ocop/': { folder: join(root, 'demo/data/ocop') }, '/wp-content/plugins/xaso/kit/': { folder: kitFolder }, '/assets/xaso/': { folder: kitFolder } },
    });
    browser = await launchBrowser();
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const { says, path } of [{ says: 'as they are written', path: '/as-written' }, ...keeping.map((filter) => ({ says: `saved by ${filter.name}`, path: `/${filters.indexOf(filter)}` }))]) {
    it(`become elements that show something, ${says}`, async () => {
      const { page, record } = await openPage(browser, server.address + path);

      const shown = await settled(page, published.length);

      expect(shown.map(([tag]) => tag)).to.deep.equal(published.map(({ name }) => officialRegistry[name]!.tag));
      published.forEach(({ where }, index) => expect(shown[index]![1], where).to.be.oneOf(['ready', 'partial']));
      expect(record.errors).to.deep.equal([]);
      expect(record.consoleErrors).to.deep.equal([]);
      expect(record.consoleWarnings).to.deep.equal([]);
      await page.context().close();
    });
  }

  for (const path of Object.keys(adapters)) {
    it(`work from the package for ${path.slice(1)}, with the line that the package itself writes`, async () => {
      const { page, record } = await openPage(browser, server.address + path);

      expect(await settled(page, 1)).to.deep.equal([['xa-scorecard', 'ready']]);
      expect(await page.locator('xa-scorecard').getByText('412/530').first().isVisible()).to.equal(true);
      expect(record.errors).to.deep.equal([]);
      expect(record.consoleErrors).to.deep.equal([]);
      await page.context().close();
    });
  }

  it('are still a page to be read where every attribute was taken away', async () => {
    const bare = filters.findIndex(({ keepsData }) => !keepsData);
    const { page, record } = await openPage(browser, `${server.address}/${bare}`);
    await page.waitForTimeout(50);

    const text = await page.locator('body').innerText();
    for (const words of ['412', '97,43%', 'Xã Mẫu, kỳ: quý III/2026', 'Xin giấy độc thân']) expect(text).to.include(words);
    expect(await page.locator('table').count()).to.be.greaterThan(0);
    expect(record.requests).to.deep.equal([`/${bare}`, '/kit/xaso-loader.js']);
    await page.context().close();
  });
});
