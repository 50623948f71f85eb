import { expect } from 'chai';
import { asNukeVietSaves } from './nukeviet-rules.js';

describe('the rules of NukeViet 4.5, as they were measured', () => {
  for (const { says, pasted, saved } of [
    { says: 'a script is gone with its content', pasted: '<p>a</p><script src="/x.js">b</script>', saved: '<p>a</p>' },
    { says: 'JSON in a script is gone', pasted: '<script type="application/json">{"a":1}</script>', saved: '' },
    { says: 'a tag with a hyphen is gone, its fallback stays', pasted: '<xa-scorecard src="/a.json"><p>a</p></xa-scorecard>', saved: '<p>a</p>' },
    {
      says: 'a div with flat attributes is intact',
      pasted: '<div class="xa" data-xa="scorecard" data-xa-src="/uploads/a.json"><p>a</p></div>',
      saved: '<div class="xa" data-xa="scorecard" data-xa-src="/uploads/a.json"><p>a</p></div>',
    },
    { says: 'an attribute without a value is filled with its name', pasted: '<div data-xa-json-ld>a</div>', saved: '<div data-xa-json-ld="data-xa-json-ld">a</div>' },
    { says: 'JSON with escaped quotes gets apostrophes', pasted: '<div data-a="{&quot;n&quot;:1}">a</div>', saved: `<div data-a="{'n':1}">a</div>` },
    { says: 'JSON between single quotes is destroyed', pasted: `<div data-a='{"n":"T"}'>a</div>`, saved: `<div data-a="'{'n'" :"t"}'=":"t"}'">a</div>` },
    { says: 'a colour is rewritten', pasted: '<div data-a="#0b5cab">a</div>', saved: '<div data-a="rgb(11, 92, 171);">a</div>' },
    { says: 'a colour of three digits becomes another one', pasted: '<div data-a="#fff">a</div>', saved: '<div data-a="rgb(15, 15, 15);">a</div>' },
    { says: 'a fragment of a link is not', pasted: '<a href="/a#fff">a</a>', saved: '<a href="/a#fff">a</a>' },
    { says: 'the head of a table loses its group', pasted: '<table><thead><tr><th scope="col">a</th></tr></thead></table>', saved: '<table><tr><th scope="col">a</th></tr></table>' },
    { says: 'noscript is unwrapped', pasted: '<noscript><img src="/a.png" alt="a"></noscript>', saved: '<img src="/a.png" alt="a">' },
    { says: 'the text of a style leaks', pasted: '<style>p { color: red }</style>', saved: 'p { color: red }' },
    { says: 'unknown tags are unwrapped', pasted: '<details><summary>a</summary>b</details>', saved: 'ab' },
    { says: 'handlers are gone', pasted: '<p onclick="x">a</p>', saved: '<p>a</p>' },
    { says: 'an address with the word is gone', pasted: '<a href="javascript:x">a</a>', saved: '<a>a</a>' },
    { says: 'a frame of a foreign host is an empty box', pasted: '<iframe src="https://other.example/a"></iframe>', saved: '<iframe></iframe>' },
    { says: 'a frame of the same site is intact', pasted: '<iframe src="/xaso/embed.html?xa=scorecard"></iframe>', saved: '<iframe src="/xaso/embed.html?xa=scorecard"></iframe>' },
    { says: 'a map frame is intact', pasted: '<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>', saved: '<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>' },
  ]) {
    it(says, () => {
      expect(asNukeVietSaves(pasted)).to.equal(saved);
    });
  }
});
