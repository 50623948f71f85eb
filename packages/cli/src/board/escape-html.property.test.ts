import fc from 'fast-check';
import { expect } from 'chai';
import { visibleText } from '@xaso/core';
import { escapeHtml } from './escape-html.js';

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** What a browser makes of a text with these five entities in it. */
function unescaped(html: string): string {
  return html.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity]!);
}

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '/', '=', 'a', 'ộ', '\u0323', '\u0000', '\u202e', '\ud800', '&amp;', '<script>', ']]>', '-->'), maxLength: 30 }),
);

describe('escapeHtml, for any text', () => {
  it('leaves nothing that opens a tag, ends an attribute or begins another entity', () => {
    fc.assert(
      fc.property(text, (given) => {
        const html = escapeHtml(given);
        expect(html).to.not.match(/[<>"']/);
        expect(html.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).to.not.contain('&');
      }),
      { numRuns: 1000 },
    );
  });

  it('says the same text, in composed letters and without what nobody sees', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(unescaped(escapeHtml(given))).to.equal(visibleText(given.normalize('NFC')));
      }),
      { numRuns: 1000 },
    );
  });

  it('composes letters that were typed apart', () => {
    expect(escapeHtml('Độc thân & hôn nhân'.normalize('NFD'))).to.equal('Độc thân &amp; hôn nhân');
  });
});
