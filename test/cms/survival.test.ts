import { toCmsHtml } from '@xaso/core';
import { checkSnippet, fallbackTags } from '@xaso/embed';
import { parseIndicatorReport, toPlain } from '@xaso/indicators';
import { indicatorCatalogue } from '@xaso/indicators/catalogue';
import { expect } from 'chai';
import { JSDOM } from 'jsdom';
import { sampleReport } from '../support/sample-report.js';
import { asWordPressSaves, filters, wordpressMissing } from './filters.js';
import { publishedSnippets } from './published-snippets.js';

/** The one element of a piece of HTML. */
function nodeOf(html: string): Element {
  const { body } = new JSDOM(html).window.document;
  expect(body.childElementCount, html.slice(0, 120)).to.equal(1);
  return body.firstElementChild!;
}

/** What the loader reads of a div, by name; a flag counts as set whatever a filter writes into it. */
function marked(node: Element, flags: ReadonlySet<string> = new Set()): Readonly<Record<string, string>> {
  const names = node.getAttributeNames().filter((name) => name.startsWith('data-xa'));
  return Object.fromEntries(names.map((name) => [name, flags.has(name) ? '' : node.getAttribute(name)!]));
}

/** Attributes that stand without a value. */
const flagsOf = (node: Element): ReadonlySet<string> => new Set(node.getAttributeNames().filter((name) => node.getAttribute(name) === ''));

const textOf = (node: Element): string => node.textContent!.replace(/\s+/g, ' ').trim();

const tagsOf = (node: Element): readonly string[] => [...node.querySelectorAll('*')].map(({ localName }) => localName).filter((name) => name !== 'tbody');

describe('a published snippet', () => {
  const published = publishedSnippets();

  it('goes through the real filter of WordPress', function () {
    if (wordpressMissing === undefined) expect(asWordPressSaves(['<p>a</p><script>b</script>']).html).to.deep.equal(['<p>a</p>b']);
    else {
      console.error(`\n!!! SKIPPED: the snippets did NOT go through WordPress's filter (${wordpressMissing}).\n!!! apt-get install -y --no-install-recommends php-cli wordpress\n`);
      (this as unknown as { skip(reason: string): void }).skip(wordpressMissing);
    }
  });

  for (const { name, keepsData, save } of filters) {
    describe(`saved by ${name}`, () => {
      const saved = save(published.map(({ html }) => html));

      published.forEach(({ where, html }, index) => {
        it(`${keepsData ? 'is what it was' : 'leaves its fallback to be read'}: ${where}`, () => {
          const before = nodeOf(html);
          const after = nodeOf(saved[index]!);
          const flags = flagsOf(before);

          expect(textOf(after)).to.equal(textOf(before));
          expect(tagsOf(after)).to.deep.equal(tagsOf(before));
          expect(marked(after, flags)).to.deep.equal(keepsData ? marked(before, flags) : {});
          if (keepsData) expect(checkSnippet(saved[index]!)).to.deep.equal([]);
        });
      });

      it('is the same when the article is saved a second time', () => {
        expect(save(saved)).to.deep.equal(saved);
      });
    });
  }
});

describe('a static table, for where no code can run at all', () => {
  const { value: report } = parseIndicatorReport(sampleReport);
  const html = toCmsHtml(toPlain(report!, 'vi', { definitions: indicatorCatalogue }));
  const inDiv = (text: string): Element => nodeOf(`<div>${text}</div>`);

  it("looks right with nobody's style sheet but the site's, and says unit, period, source and day", () => {
    const tables = [...inDiv(html).querySelectorAll('table')];

    expect(tables.length).to.be.greaterThan(0);
    for (const table of tables) {
      expect(table.className).to.equal('table table-bordered');
      for (const words of ['Xã Mẫu', 'Kỳ: quý III/2026', 'Nguồn: Báo cáo mẫu quý III/2026', 'Công bố: UBND Xã Mẫu', 'ngày 05/10/2026']) {
        expect(table.caption!.textContent, words).to.include(words);
      }
      for (const cell of table.querySelectorAll('th')) expect(cell.getAttribute('scope')).to.be.oneOf(['col', 'row']);
    }
    expect(textOf(inDiv(html))).to.include('97,43%').and.include('412/530');
  });

  it('is made of the tags that every filter keeps', () => {
    expect([...new Set(tagsOf(inDiv(html)))].filter((tag) => !(fallbackTags as readonly string[]).includes(tag))).to.deep.equal([]);
  });

  for (const { name, keepsData, save } of filters) {
    it(`loses no tag and no word when it is saved by ${name}${keepsData ? ', nor its look' : ''}`, () => {
      const after = inDiv(save([html])[0]!);

      expect(textOf(after)).to.equal(textOf(inDiv(html)));
      expect(tagsOf(after)).to.deep.equal(tagsOf(inDiv(html)));
      if (keepsData) expect(after.querySelector('table')!.className).to.equal('table table-bordered');
    });
  }
});
