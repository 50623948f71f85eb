import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import { root } from '../paths.mjs';
import { phpElements } from './adapter-elements.mjs';
import { fillLetter } from './fill-letter.mjs';
import { guidePage } from './guide-page.mjs';
import { markdownToHtml } from './markdown.mjs';
import { webmasterFiles } from './webmaster.mjs';
import { zipOf } from './zip.mjs';

const integrity = {
  version: '9.8.7',
  files: {
    'xaso-loader.js': { bytes: 4531, brotli: 1817 },
    'xaso.js': { bytes: 308632, brotli: 79439, integrity: 'sha384-aaaa' },
    'xaso-procedures.js': { bytes: 427710, brotli: 112844, integrity: 'sha384-bbbb' },
  },
};

const kit = new Map([['xaso-loader.js', new TextEncoder().encode('loader')], ['chunks/a-1.js', new TextEncoder().encode('chunk')]]);

describe('the zip for webmasters', () => {
  const files = webmasterFiles(kit, integrity);
  const text = (name) => (typeof files.get(name) === 'string' ? files.get(name) : strFromU8(files.get(name)));
  const pages = [...files.keys()].filter((name) => name.endsWith('.html'));

  it('holds the kit, the guides as pages, sample data, a page to begin with, and the licence', () => {
    expect([...files.keys()]).to.include.members(['DOC-TRUOC.html', 'LICENSE.txt', 'xaso/xaso-loader.js', 'xaso/chunks/a-1.js', 'so-lieu-mau/chi-so-mau.csv', 'so-lieu-mau/chi-so-mau.json']);
    const guides = readdirSync(join(root, 'docs/guides')).filter((name) => name.endsWith('.md'));
    expect(pages).to.have.members(['DOC-TRUOC.html', ...guides.map((file) => `huong-dan/${file.replace('.md', '.html')}`)]);
  });

  it('has the exact line, hash and bytes in the letter', () => {
    const letter = text('huong-dan/cong-van-de-nghi.html');
    for (const words of ['phiên bản 9.8.7', '4.531 byte', '308.632 byte', 'integrity=&quot;sha384-aaaa&quot;', 'sha384-bbbb']) expect(letter, words).to.include(words);
  });

  for (const page of pages) {
    it(`leaves nothing open in ${page}: no place to be filled, no link to nowhere, nothing from elsewhere`, () => {
      const html = text(page);
      expect(html).to.not.match(/\{\{|undefined/);
      expect(html).to.not.match(/<(?:script|link|img|iframe)\b/);
      for (const [, target] of html.matchAll(/<a href="([^"#]*)/g)) {
        if (target === '' || target.startsWith('https://')) continue;
        expect([...files.keys()], target).to.include(new URL(target, `https://x/${page}`).pathname.slice(1));
      }
    });
  }

  it('leads only to headings that are there', () => {
    for (const page of pages) {
      for (const [, target, anchor] of text(page).matchAll(/<a href="([^"#]*)#([^"]+)"/g)) {
        const name = target === '' ? page : new URL(target, `https://x/${page}`).pathname.slice(1);
        expect(text(name), `${page} → ${target}#${anchor}`).to.include(`id="${anchor}"`);
      }
    }
  });
});

describe('zipOf', () => {
  const files = [['b/b.txt', 'hai'], ['a.txt', 'một'], ['b/a.txt', new Uint8Array([1, 2])]];
  const hash = (bytes) => createHash('sha256').update(bytes).digest('hex');

  it('gives the same bytes in whatever order, and holds what was put in', () => {
    const bytes = zipOf(new Map(files));

    expect(hash(zipOf(new Map(files.toReversed?.() ?? [...files].reverse())))).to.equal(hash(bytes));
    const inside = unzipSync(bytes);
    expect(Object.keys(inside)).to.deep.equal(['a.txt', 'b/a.txt', 'b/b.txt']);
    expect(strFromU8(inside['a.txt'])).to.equal('một');
  });

  it('gives the same bytes in whatever time zone', () => {
    const code = `import { zipOf } from './tools/release/zip.mjs'; import { createHash } from 'node:crypto'; console.log(createHash('sha256').update(zipOf(new Map([['a.txt', 'a']]))).digest('hex'))`;
    const hashes = ['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((TZ) => spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8', env: { ...process.env, TZ } }).stdout.trim());

    expect(hashes[0]).to.match(/^[0-9a-f]{64}$/);
    expect(new Set(hashes).size).to.equal(1);
  });

  for (const name of ['../a.txt', '/a.txt', 'a/../b.txt', 'số.txt', '']) {
    it(`refuses "${name}" as a name`, () => {
      expect(() => zipOf(new Map([[name, 'a']]))).to.throw();
    });
  }
});

describe('fillLetter', () => {
  it('refuses a place that nothing is known for', () => {
    expect(() => fillLetter('{{integrity:xaso-loader.js}}', integrity)).to.throw('integrity:xaso-loader.js');
    expect(() => fillLetter('{{bytes:khong-co.js}}', integrity)).to.throw('khong-co.js');
  });
});

describe('phpElements', () => {
  it('writes no name that is none', () => {
    expect(() => phpElements({ a: { attributes: { "x'": 'code' } } }, 'exit;')).to.throw();
  });
});

describe('markdownToHtml', () => {
  const html = (text) => markdownToHtml(text, (address) => address);
  for (const { says, text, expected } of [
    { says: 'headings with a name for addresses', text: '## Bước 1. Nhờ thêm `x`', expected: '<h2 id="bước-1-nhờ-thêm-x">Bước 1. Nhờ thêm <code>x</code></h2>' },
    { says: 'paragraphs over several lines', text: 'a\nb\n\nc', expected: '<p>a b</p>\n<p>c</p>' },
    { says: 'bold, italic, links', text: '**a** *b* [c](d.html)', expected: '<p><strong>a</strong> <em>b</em> <a href="d.html">c</a></p>' },
    { says: 'signs of HTML as the letters they are', text: '<b> & "c"', expected: '<p>&lt;b&gt; &amp; &quot;c&quot;</p>' },
    { says: 'nothing inside code', text: '`**a** [b](c) <d>`', expected: '<p><code>**a** [b](c) &lt;d&gt;</code></p>' },
    { says: 'code as it stands', text: '```html\n<a>\n\n  b\n```', expected: '<pre tabindex="0"><code>&lt;a&gt;\n\n  b</code></pre>' },
    { says: 'lists', text: '- a\n- b', expected: '<ul><li>a</li><li>b</li></ul>' },
    { says: 'code inside an item', text: '1. a:\n\n   ```sh\n   b\n   ```\n2. c', expected: '<ol><li>a:<pre tabindex="0"><code>b</code></pre></li><li>c</li></ol>' },
    { says: 'tables', text: '| a | b |\n|---|---|\n| c | `d` |', expected: '<div class="bang" tabindex="0"><table><tr><th scope="col">a</th><th scope="col">b</th></tr><tr><td>c</td><td><code>d</code></td></tr></table></div>' },
    { says: 'quotes and rules', text: '> a\n\n---', expected: '<blockquote><p>a</p></blockquote>\n<hr>' },
  ]) {
    it(`writes ${says}`, () => {
      expect(html(text)).to.equal(expected);
    });
  }

  it('makes words of a link that leads out of the zip', () => {
    expect(guidePage('[a](../../packages/x.md) [b](b.md#c)', 't', ['b.md'])).to.include('<p>a <a href="b.html#c">b</a></p>');
  });
});
