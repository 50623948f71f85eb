import { coreMessages, describeFinding, toCmsHtml, type Finding } from '@xaso/core';
import { attributeLimit, buildFrame, buildSnippet, checkSnippet, officialRegistry, snippetFindingSeverities, snippetMessages } from '@xaso/embed';
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/paths.mjs';
import { publishedSnippets } from './published-snippets.js';

const codes = (html: string): readonly string[] => checkSnippet(html).map(({ code }) => code);

const words = (finding: Finding): string => describeFinding(finding, { ...snippetMessages, ...coreMessages }, 'vi');

/** A snippet that is right but for what is changed in it. */
const scorecard = (attributes = '', inside = '<p>Bảng chỉ số</p>'): string => `<div data-xa="scorecard"${attributes}>${inside}</div>`;

describe('checkSnippet', () => {
  describe('finds nothing', () => {
    const published = publishedSnippets();

    it('and there are snippets of every element to look at', () => {
      expect([...new Set(published.map(({ name }) => name))]).to.have.members(Object.keys(officialRegistry));
    });

    for (const { where, html } of published) {
      it(`in ${where}`, () => {
        expect(checkSnippet(html).map(words)).to.deep.equal([]);
      });
    }

    for (const { says, html } of [
      { says: 'in attributes on lines of their own', html: '<div\n  data-xa="scorecard"\n  data-xa-src="/uploads/a.json"\n>\n<p>a</p>\n</div>\n' },
      { says: 'in what an editor adds for its own sake', html: scorecard(' class="xa" id="chi-so" lang="vi"') },
      { says: 'in a flag, written alone, empty or with a value', html: ['', '=""', '="1"'].map((value) => scorecard(` data-xa-json-ld${value}`)).join('') },
      { says: 'in a name with Vietnamese letters where a name is asked for', html: '<div data-xa="indicator" data-xa-place="Xã Cẩm La"><p>a</p></div>' },
      { says: 'in a fragment that is no colour', html: '<div data-xa="procedure" data-xa-share-href="/thu-tuc#thu-tuc=1"><p>a</p></div>' },
      { says: 'in a picture that says what it shows', html: scorecard('', '<img src="/a.png" alt="Biểu đồ">') },
      { says: 'in a comment', html: `<!-- bảng -->${scorecard()}` },
    ]) {
      it(says, () => {
        const one = html.split('</div>').filter((part) => part.trim() !== '');
        expect(one.flatMap((part) => codes(`${part}</div>`))).to.deep.equal([]);
      });
    }
  });

  describe('finds', () => {
    const long = 'a'.repeat(1001);
    for (const { html, expected } of [
      { html: ' \n', expected: ['snippet.empty'] },
      { html: scorecard('', `<p>${'a'.repeat(200_001)}</p>`), expected: ['snippet.too-long'] },
      { html: '<xa-scorecard data-xa="scorecard"><p>a</p></xa-scorecard>', expected: ['snippet.not-a-div'] },
      { html: `Xem: ${scorecard()}`, expected: ['snippet.outside'] },
      { html: scorecard() + scorecard(), expected: ['snippet.outside', 'snippet.outside', 'snippet.outside', 'snippet.outside', 'snippet.outside'] },
      { html: `${scorecard()}</div>`, expected: ['snippet.outside'] },
      { html: '<div data-xa="scorecard"><p>a</p>', expected: ['snippet.not-closed'] },
      { html: scorecard('', '<ul><li>a<li>b</ul>'), expected: ['snippet.not-closed', 'snippet.not-closed'] },
      { html: '<div class="bang"><p>a</p></div>', expected: ['snippet.no-marker'] },
      { html: '<div data-xa=""><p>a</p></div>', expected: ['snippet.no-marker'] },
      { html: '<div data-xa="scorecrd" data-xa-src="x"><p>a</p></div>', expected: ['snippet.unknown-name'] },
      { html: '<div data-xa="constructor"><p>a</p></div>', expected: ['snippet.unknown-name'] },
      { html: scorecard(' data-xa-version="2"'), expected: ['snippet.version'] },
      { html: scorecard(' data-xa-indicator="a"'), expected: ['snippet.unknown-attribute'] },
      { html: scorecard(' data-xa-__proto__="a"'), expected: ['snippet.unknown-attribute'] },
      { html: scorecard(' data-src="a"'), expected: ['snippet.foreign-attribute'] },
      { html: scorecard(' onclick="a"'), expected: ['snippet.foreign-attribute'] },
      { html: scorecard(' data-xa-src="a" data-xa-src="b"'), expected: ['snippet.attribute-twice'] },
      { html: scorecard(" data-xa-src='/a.json'"), expected: ['snippet.not-quoted'] },
      { html: scorecard(' data-xa-src=/a.json'), expected: ['snippet.not-quoted'] },
      { html: scorecard(' data-xa-src=""'), expected: ['snippet.value-empty'] },
      { html: scorecard(' data-xa-src'), expected: ['snippet.value-empty'] },
      { html: scorecard(' data-xa-src="/a&quot;.json"'), expected: ['snippet.value-quote'] },
      { html: scorecard(' data-xa-src="/a\'.json"'), expected: ['snippet.value-quote'] },
      { html: scorecard(' data-xa-link-hosts="[1,2]"'), expected: ['snippet.value-json'] },
      { html: scorecard(' data-xa-link-hosts="{&quot;a&quot;:1}"'), expected: ['snippet.value-quote', 'snippet.value-json'] },
      { html: scorecard(' data-xa-src="/a.json?mau=#0b5cab"'), expected: ['snippet.value-colour'] },
      { html: scorecard(' data-xa-src="/a.json#FFF"'), expected: ['snippet.value-colour'] },
      { html: scorecard(' data-xa-src="/a&lt;b&gt;.json"'), expected: ['snippet.value-markup'] },
      { html: scorecard(' data-xa-src="\\uploads\\a.json"'), expected: ['snippet.value-backslash'] },
      { html: scorecard(' data-xa-src="/a.json?x=1&amp;#34;"'), expected: ['snippet.value-entity'] },
      { html: scorecard(' data-xa-src="/javascript/a.json"'), expected: ['snippet.value-word'] },
      { html: scorecard(' data-xa-src="/số-liệu.json"'), expected: ['snippet.value-letters'] },
      { html: scorecard(' data-xa-src="/a\n.json"'), expected: ['snippet.value-control'] },
      { html: scorecard(` data-xa-src="${long}"`), expected: ['snippet.value-too-long'] },
      { html: scorecard('', ''), expected: ['snippet.fallback-empty'] },
      { html: scorecard('', '<table><tr><td> </td></tr></table>'), expected: ['snippet.fallback-empty'] },
      { html: scorecard('', '<table><thead><tr><th>a</th></tr></thead></table>'), expected: ['snippet.fallback-tag'] },
      { html: scorecard('', '<p>a<br>b</p>'), expected: ['snippet.fallback-tag'] },
      { html: scorecard('', '<p>a</p><script>if (a < b) "</div>";</script>'), expected: ['snippet.fallback-lost'] },
      { html: scorecard('', '<noscript><p>a</p></noscript>'), expected: ['snippet.fallback-lost'] },
      { html: scorecard('', '<xa-indicator>a</xa-indicator>'), expected: ['snippet.fallback-lost'] },
      { html: scorecard('', scorecard()), expected: ['snippet.fallback-nested'] },
      { html: scorecard('', '<p style="color: red" onclick="x">a</p>'), expected: ['snippet.fallback-attribute', 'snippet.fallback-attribute'] },
      { html: scorecard('', '<a href="java&#115;cript:alert(1)">a</a>'), expected: ['snippet.fallback-address'] },
      { html: scorecard('', '<img src="data:image/png;base64,AAAA" alt="QR">'), expected: ['snippet.fallback-address'] },
    ]) {
      it(`${expected[0]!} in ${html.slice(0, 90)}`, () => {
        expect(codes(html)).to.deep.equal(expected);
      });
    }

    it('a seventh attribute, and no sixth', () => {
      const details = ['src="a"', 'lang="vi"', 'as-of="2026-10-01"', 'heading-level="2"', 'keep-copy="1"', 'controls="never"'].map((detail) => ` data-xa-${detail}`);

      expect(attributeLimit).to.equal(6);
      expect(codes(scorecard(details.slice(0, 5).join('')))).to.deep.equal([]);
      expect(codes(scorecard(details.join('')))).to.deep.equal(['snippet.too-many-attributes']);
    });
  });

  it('says in Vietnamese on which line, what, and what to do', () => {
    const html = '<div data-xa="scorecard"\n  data-xa-src="/số-liệu.json">\n  <p>a</p>\n\n  <script>b</script>\n</div>';

    expect(checkSnippet(html).map(words)).to.deep.equal([
      'Dòng 1: Giá trị của data-xa-src có chữ “ố”. Ở đây chỉ dùng chữ không dấu: hãy đổi tên tệp hoặc thư mục.',
      'Dòng 5: Thẻ <script> bên trong sẽ bị xóa, hoặc để lộ mã ra thành chữ trên trang. Hãy bỏ thẻ này.',
    ]);
  });

  it('has words for every code', () => {
    expect(Object.keys(snippetMessages)).to.have.members(Object.keys(snippetFindingSeverities));
  });

  it('answers any text, a broken one too, quickly and with a bounded list', () => {
    for (const piece of ['<', '<div ', '<div data-xa="', '<p>', '</p>', '&#x110000;', '<!--', '<script>', '<script></script>', '="', "<a href='", '<p x', '\0', '<td'.repeat(3)]) {
      const findings = checkSnippet(piece.repeat(Math.floor(190_000 / piece.length)));
      expect(findings.length, piece).to.be.within(1, 100);
    }
  });
});

describe('buildSnippet', () => {
  const table = toCmsHtml([{ type: 'table', caption: 'Xã Mẫu', columns: ['Chỉ số', 'Giá trị'], rows: [['A', '1']], rowHeaders: true }]);

  it('writes what the check accepts', () => {
    const { ok, value, findings } = buildSnippet('scorecard', { src: '/uploads/a.json?x=1&y=2', 'json-ld': true, 'keep-copy': false, lang: undefined }, table);

    expect(findings.map(words)).to.deep.equal([]);
    expect(ok).to.equal(true);
    expect(value!.split('\n')[0]).to.equal('<div data-xa="scorecard" data-xa-src="/uploads/a.json?x=1&amp;y=2" data-xa-json-ld="1">');
    expect(value).to.include('<caption>Xã Mẫu</caption>').and.match(/<\/table>\n<\/div>$/);
  });

  it('lets no value out of its attribute, and says what is wrong with it', () => {
    const { ok, value, findings } = buildSnippet('scorecard', { src: '"><script>alert(1)</script>' }, table);

    expect(ok).to.equal(false);
    expect(value).to.not.include('<script>');
    expect(findings.map(({ code }) => code)).to.deep.equal(['snippet.value-quote', 'snippet.value-markup']);
  });

  it('refuses what the element does not know', () => {
    expect(buildSnippet('scorecard', { onclick: 'x' }, table).findings.map(({ code }) => code)).to.deep.equal(['snippet.unknown-attribute']);
    expect(buildSnippet('scorecrd', {}, table).ok).to.equal(false);
  });
});

describe('buildFrame', () => {
  it('writes the frame of the guide', () => {
    const guide = readFileSync(join(root, 'docs/guides/trang-khac.md'), 'utf8');

    expect(guide).to.include(buildFrame('/xaso/embed.html', 'scorecard', { src: '/uploads/chi-so.json' }, 'Bảng chỉ số của xã'));
  });

  it('lets no value out of the address or of its title', () => {
    const frame = buildFrame('/embed.html', 'scorecard', { src: '"><script>&x=1#a' }, '" onload="x');

    expect(frame).to.equal(
      '<iframe src="/embed.html?xa=scorecard&amp;src=%22%3E%3Cscript%3E%26x%3D1%23a" title="&quot; onload=&quot;x" width="100%" height="600"></iframe>',
    );
  });
});
