import { expect } from 'chai';
import * as fc from 'fast-check';
import { safeImage, safeLink } from './safe-link.js';
import { safeDataSource } from './safe-data-source.js';

const page = { base: 'https://xamau.example.vn/trang-chu', hosts: ['voso.vn'], presets: ['maps'] } as const;

/** Pieces out of which attacks are put together. */
const pieces = fc.constantFrom(
  'http', 'https', 'javascript', 'data', 'tel', 'mailto', ':', '/', '//', '\\', '@', '?', '#', '&url=', '.', 'gov.vn', 'evil.example', 'voso.vn',
  'xamau.example.vn', 'google.com/maps', '%2f', '%00', '\t', '\n', '\u0000', '\u200b', '\u202e', ' ', '[::1]', '0x7f.1', 'đ', '。', '．', '／',
);
const hostile = fc.oneof(fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')), fc.string({ unit: 'binary' }), fc.webUrl());

function mayBeFollowed(href: string): boolean {
  const url = new URL(href, page.base);
  if (['mailto:', 'tel:'].includes(url.protocol)) return true;
  if (!['https:', 'http:'].includes(url.protocol) || url.username !== '' || url.password !== '') return false;
  const host = url.hostname.replace(/\.$/, '');
  const labels = host.split('.');
  const ofTheState = labels.length > 2 && labels.slice(-2).join('.') === 'gov.vn';
  return ofTheState || ['xamau.example.vn', 'voso.vn', 'www.voso.vn', 'google.com', 'www.google.com', 'maps.google.com', 'maps.app.goo.gl'].includes(host);
}

describe('safeLink, for any text', () => {
  it('never lets through what a browser would take elsewhere', () => {
    fc.assert(
      fc.property(hostile, (raw) => {
        const result = safeLink(raw, page);
        if (result.allowed) expect(mayBeFollowed(result.href), result.href).to.equal(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('allows its own result again, unchanged', () => {
    fc.assert(
      fc.property(hostile, (raw) => {
        const first = safeLink(raw, page);
        if (!first.allowed) return;
        const second = safeLink(first.href, page);
        expect(second.allowed && second.href).to.equal(first.href);
      }),
      { numRuns: 3000 },
    );
  });

  it('never throws, whatever the value is', () => {
    const names = Object.getOwnPropertyNames(Object.prototype).sort();
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), fc.anything(), (raw, base) => {
        safeLink(raw, page);
        safeLink(raw, { base: String(typeof base) });
        safeImage(raw, page);
        safeDataSource(raw, page);
      }),
    );
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).to.deep.equal(names);
  });
});
