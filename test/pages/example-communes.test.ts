import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkSnippet } from '@xaso/embed';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { root } from '../../tools/paths.mjs';
import { launchBrowser, openPage } from '../support/browser.js';
import { visibleText } from '../support/figures.js';
import { buildKit, kitFolder } from '../support/kit.js';
import { serve, type TestServer } from '../support/server.js';

const example = join(root, 'examples/ba-xa');

/** What each commune's page has to show, and what it must never show. */
const communes = [
  { code: 'xa-mau-mot', name: 'Xã Mẫu Một', shows: ['412/530', '20/58', '97,43%', '12 tổ'], never: ['không áp dụng'] },
  { code: 'xa-mau-hai', name: 'Xã Mẫu Hai', shows: ['288/341', '0/41', 'chưa có số liệu', 'không áp dụng', '9 tổ'], never: ['412/530'] },
  { code: 'xa-mau-ba', name: 'Xã Mẫu Ba', shows: ['463/512', '902/911', '15 tổ'], never: ['412/530', 'chưa có số liệu'] },
];

function make(out: string, parameters: readonly string[] = []): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(example, 'dung.mjs'), '--xaso', kitFolder, '--ra', out, ...parameters], { encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

describe('the example of three communes with one theme', () => {
  let folder: string;
  let server: TestServer;
  let browser: Browser;

  before(async () => {
    buildKit();
    folder = mkdtempSync(join(tmpdir(), 'xaso-communes-'));
    const { status, said } = make(join(folder, 'site'));
    if (status !== 0) throw new Error(said);
    server = await serve({ pages: {}, folders: { '/': { folder: join(folder, 'site') } } });
    browser = await launchBrowser();
  });

  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const { code, name, shows, never } of communes) {
    it(`shows the figures of ${name} and nobody else's, from the table inside, without a request outside or a breach of its policy`, async () => {
      const { page, record } = await openPage(browser, `${server.address}/${code}/index.html`);
      await page.waitForFunction(() => document.querySelector<HTMLElement & { status: string }>('xa-scorecard')?.status === 'ready');
      await page.locator('xa-procedure-finder').getByRole('searchbox').waitFor();
      // A first letter is made great by style, not in the text.
      const text = (await visibleText(page)).toLocaleLowerCase('vi');

      expect(await page.locator('h1').textContent()).to.equal(name);
      for (const words of shows) expect(text, words).to.include(words.toLocaleLowerCase('vi'));
      for (const words of never) expect(text, words).to.not.include(words);
      expect([...record.errors, ...record.violations]).to.deep.equal([]);
      expect(record.requests.filter((address) => address.startsWith('http'))).to.deep.equal([]);
    });

    it(`has snippets on the page of ${name} that any editor takes`, () => {
      const html = readFileSync(join(folder, 'site', code, 'index.html'), 'utf8');
      const snippets = [...html.matchAll(/<div (?:class="[a-z-]+" )?data-xa=[\s\S]*?<\/div>/g)].map(([snippet]) => snippet);

      expect(snippets).to.have.length(2);
      for (const snippet of snippets) expect(checkSnippet(snippet)).to.deep.equal([]);
    });
  }

  it('leaves the figures readable without code', async () => {
    const { page } = await openPage(browser, `${server.address}/xa-mau-mot/index.html`, { javaScriptEnabled: false });

    expect(await page.locator('table').innerText()).to.include('412');
  });

  it('leads from the list to every commune, in the colours of the one theme', async () => {
    const { page } = await openPage(browser, `${server.address}/index.html`);

    expect(await page.locator('.danh-sach a').allTextContents()).to.deep.equal(communes.map(({ name }) => name));
    expect(await page.locator('.dau-trang').evaluate((element) => getComputedStyle(element).backgroundColor)).to.equal('rgb(20, 83, 45)');
  });

  describe('grown by its user', () => {
    /** A copy of the table and the data, to be changed. */
    function copyOf(change: (lines: string[], data: string) => string[]): string {
      const place = mkdtempSync(join(folder, 'copy-'));
      cpSync(join(example, 'so-lieu'), join(place, 'so-lieu'), { recursive: true });
      const lines = readFileSync(join(example, 'cac-xa.csv'), 'utf8').trim().split('\n');
      writeFileSync(join(place, 'cac-xa.csv'), change(lines, join(place, 'so-lieu')).join('\n'));
      return place;
    }

    it('makes 166 communes with one copy of the kit', () => {
      const place = copyOf((lines, data) => {
        const more = Array.from({ length: 163 }, (_, index) => `xa-mau-${index + 4};Xã Mẫu ${index + 4};UBND Xã Mẫu ${index + 4};05/10/2026;Báo cáo mẫu`);
        for (const line of more) cpSync(join(data, 'xa-mau-mot.csv'), join(data, `${line.split(';')[0]!}.csv`));
        return [...lines, ...more];
      });
      const { status, said } = make(join(place, 'site'), ['--bang', join(place, 'cac-xa.csv')]);

      expect(status, said).to.equal(0);
      expect(readdirSync(join(place, 'site')).filter((name) => name.startsWith('xa-mau-'))).to.have.length(166);
      expect(readdirSync(join(place, 'site', 'xa-mau-166'))).to.have.members(['index.html', 'chi-so.csv']);
    });

    it('takes a name with signs of HTML as text, and a cell with a separator in quotes as one cell', () => {
      const place = copyOf((lines) => [lines[0]!, `xa-mau-mot;"Xã Mẫu ""Một""; <b>&";UBND Xã Mẫu Một;05/10/2026;Báo cáo mẫu`]);
      const { status, said } = make(join(place, 'site'), ['--bang', join(place, 'cac-xa.csv')]);

      expect(status, said).to.equal(0);
      expect(readFileSync(join(place, 'site/xa-mau-mot/index.html'), 'utf8')).to.include('<h1>Xã Mẫu &quot;Một&quot;; &lt;b&gt;&amp;</h1>');
    });

    for (const [says, lines, words] of [
      ['has no data file', ['xa-mau-bon;Xã Mẫu Bốn;UBND;05/10/2026;Báo cáo mẫu'], /dòng 5: chưa có tệp so-lieu\/xa-mau-bon\.csv/],
      ['repeats a code', ['xa-mau-mot;Xã Mẫu Một;UBND;05/10/2026;Báo cáo mẫu'], /dòng 5: mã “xa-mau-mot” đã có/],
      ['has an empty cell', ['xa-mau-mot-b;;UBND;05/10/2026;Báo cáo mẫu'], /dòng 5: thiếu “Tên”/],
      ['has a code that leads out of the folder', ['../x;Xã;UBND;05/10/2026;Báo cáo mẫu'], /dòng 5: mã chỉ gồm/],
    ] as const) {
      it(`names the line that ${says}, and writes nothing`, () => {
        const place = copyOf((all) => [...all, ...lines]);
        mkdirSync(join(place, 'site'));
        const { status, said } = make(join(place, 'site'), ['--bang', join(place, 'cac-xa.csv')]);

        expect(status).to.equal(1);
        expect(said).to.match(words);
        expect(existsSync(join(place, 'site/index.html'))).to.equal(false);
      });
    }
  });
});
