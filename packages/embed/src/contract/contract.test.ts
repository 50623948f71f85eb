import { placeholdersOf } from '@xaso/core';
import { expect } from 'chai';
import { buildSnippet } from './build-snippet.js';
import { checkSnippet } from './check-snippet.js';
import { readHtml } from './read-html.js';
import type { SnippetFindingCode } from './snippet-findings.js';
import { snippetMessages } from './snippet-messages.js';
import { snippetMessagesEn } from './snippet-messages.en.js';

/** Tags and attributes in the order in which they begin, as the browser reads them. */
function asBrowserReads(html: string): readonly string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.querySelectorAll('*')].map((node) => [node.localName, ...node.getAttributeNames().map((name) => `${name}=${node.getAttribute(name)}`)].join(' '));
}

function asReadHere(html: string): readonly string[] {
  return readHtml(html).flatMap((token) => (token.type === 'start' ? [[token.name, ...token.attributes.map(({ name, value }) => `${name}=${value}`)].join(' ')] : []));
}

describe('readHtml', () => {
  for (const html of [
    '<div data-xa="scorecard" data-xa-src="/a.json"><p>a</p></div>',
    "<DIV\n Data-Xa='scorecard'\tdata-xa-json-ld\n><P>a</P></DIV>",
    '<div a=b c = "d e" f= g h></div>',
    '<div a="x > y" b="&lt;i&gt; &amp; &quot;q&quot; &#39;r&#39; &#x41;"><p>1 < 2 & 3 > 2</p></div>',
    '<div><!-- <p>không</p> --><img src="/a.png" alt=""/><br></div>',
    '<div><script>if (a < b) "<p>";</script><style>p > a {}</style><p>c</p></div>',
    '<div a"b="c" d=\'e"f\'></div>',
    '<div =a b==c></div>',
  ]) {
    it(`reads as the browser does: ${html.replaceAll('\n', '⏎')}`, () => {
      expect(asReadHere(html)).to.deep.equal(asBrowserReads(html));
    });
  }

  it('knows the line of each tag', () => {
    expect(readHtml('<div>\n\n<p>a\n</p><ul>\n').map(({ line }) => line)).to.deep.equal([1, 1, 3, 3, 4, 4, 4]);
  });
});

describe('the words about a snippet', () => {
  for (const code of Object.keys(snippetMessages) as SnippetFindingCode[]) {
    it(`have the same places in both languages: ${code}`, () => {
      expect([...placeholdersOf(snippetMessagesEn[code])]).to.have.members([...placeholdersOf(snippetMessages[code])]);
    });
  }
});

describe('a snippet that was built', () => {
  it('holds the digest of its file as it was given', () => {
    const integrity = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';
    const { ok, value } = buildSnippet('scorecard', { src: '/a.json', integrity }, '<p>a</p>');

    expect(ok).to.equal(true);
    expect(asBrowserReads(value!)[0]).to.equal(`div data-xa=scorecard data-xa-src=/a.json data-xa-integrity=${integrity}`);
  });

  it('is what a page needs, in the browser too', () => {
    const { ok, value } = buildSnippet('indicator', { src: '/a.json', place: 'Xã Cẩm La', 'keep-copy': true }, '<p>a</p>');

    expect(ok).to.equal(true);
    expect(asBrowserReads(value!)).to.deep.equal(['div data-xa=indicator data-xa-src=/a.json data-xa-place=Xã Cẩm La data-xa-keep-copy=1', 'p']);
    expect(checkSnippet(value!)).to.deep.equal([]);
  });
});
