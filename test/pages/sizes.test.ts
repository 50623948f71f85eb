import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareSizes } from '../../tools/sizes/compare-sizes.mjs';
import { measureSizes, pages, sizesFile } from '../../tools/sizes/measure.mjs';
import { launchBrowser, openPage } from '../support/browser.js';
import { untilReady } from '../support/figures.js';
import { html, loaderLine, snippet } from '../support/html.js';
import { buildKit, kitFolder } from '../support/kit.js';
import { sampleReport } from '../support/sample-report.js';
import { serve } from '../support/server.js';

type Committed = Parameters<typeof compareSizes>[1];
type Files = Readonly<Record<string, { readonly brotli: number; readonly imports?: readonly string[] }>>;

function integrity(): { readonly files: Files } {
  return JSON.parse(readFileSync(join(kitFolder, 'integrity.json'), 'utf8')) as { readonly files: Files };
}

/** Files with all that they import. */
function graphOf(files: Files, names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    files[name]?.imports?.forEach(visit);
  };
  names.forEach(visit);
  return seen;
}

describe('the bundles', () => {
  let scripts: readonly { readonly name: string; readonly text: string }[];

  before(() => {
    buildKit();
    scripts = readdirSync(kitFolder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .map((name) => ({ name, text: readFileSync(join(kitFolder, name), 'utf8') }));
  });

  it('are within their limits and have not grown unsaid', () => {
    const committed = JSON.parse(readFileSync(sizesFile, 'utf8')) as Committed;

    const { complaints } = compareSizes(measureSizes(integrity()), committed);

    expect(complaints).to.deep.equal([]);
  });

  it('are counted as a page really fetches them', async () => {
    const server = await serve({
      pages: { '/': html({ head: loaderLine, body: snippet('scorecard', { src: '/xa-mau.json' }) }), '/xa-mau.json': JSON.stringify(sampleReport) },
      folders: { '/kit/': { folder: kitFolder } },
    });
    const browser = await launchBrowser();
    const { page, record } = await openPage(browser, `${server.address}/`);
    await untilReady(page);
    await browser.close();
    await server.close();

    const fetched = record.requests.filter((path) => path.startsWith('/kit/')).map((path) => path.slice('/kit/'.length));
    const { files } = integrity();
    const counted = graphOf(files, Object.keys(files).filter((name) => pages['page: scorecard over JSON']!.some((chunk) => new RegExp(`^(chunks/)?${chunk}(-[\\w-]{8})?\\.js$`).test(name))));
    // The definitions are data.
    expect(fetched.filter((name) => !/^(?:xaso-loader\.js|chunks\/catalogue-)/.test(name))).to.have.members([...counted]);
  });

  it('hold no zod and nothing that makes code from text', () => {
    expect(scripts.length).to.be.at.least(4);
    for (const { name, text } of scripts) {
      expect(text, name).to.not.match(/\bnew Function\b|\bFunction\(|\beval\(|ZodError|_zod\b|\bzod\b/);
    }
  });

  it('import nothing that a server would not find', () => {
    for (const { name, text } of scripts) {
      // A field of a document may be called "from".
      const specifiers = Array.from(text.matchAll(/(?:(?<!["'])\bfrom|\bimport\(|\bimport)\s*["']([^"'\s,[\]]+)["']/g), (match) => match[1]!);
      for (const specifier of specifiers) expect(specifier, name).to.match(/^\.\.?\//);
    }
  });

  it('read tables and workbooks in files that come on demand only', () => {
    const { files } = integrity();
    const first = graphOf(files, Object.keys(files).filter((name) => /^xa-[a-z-]+\.js$/.test(name)));

    const heavy = scripts.filter(({ text }) => /PapaParse|sharedStrings/.test(text)).map(({ name }) => name);

    expect(heavy.filter((name) => first.has(name))).to.deep.equal([]);
    expect(heavy.filter((name) => name.startsWith('chunks/'))).to.not.deep.equal([]);
  });

  it('keep the licences of what they hold', () => {
    const whole = scripts.find(({ name }) => name === 'xaso.js')!.text;

    expect(whole.startsWith('/*! xaso ')).to.equal(true);
    for (const holder of ['Google LLC', 'Papa Parse']) expect(whole).to.include(holder);
  });
});
