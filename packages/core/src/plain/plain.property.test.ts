import { expect } from 'chai';
import * as fc from 'fast-check';
import { decimalText } from './decimal-text.js';
import { guardFormula, unguardFormula } from './formula-guard.js';
import { toCmsHtml } from './to-cms-html.js';
import { visibleText } from './visible-text.js';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom('<', '>', '&', '"', "'", '</p>', '<script>', '=', '+', '-', '@', '＝', '\t', '\n', 'Xã', '&lt;', ' '), { maxLength: 12 }).map((parts) => parts.join('')),
);

/** Reads the HTML back with rules written apart from the writer's. */
function unescaped(html: string): string {
  const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return html.replace(/&([a-z0-9#]+);/g, (_, name: string) => names[name]!);
}

describe('plain writers, for any text', () => {
  it('HTML holds the text and no markup but its own', () => {
    fc.assert(
      fc.property(text, text, (caption, cell) => {
        const html = toCmsHtml([{ type: 'table', caption, columns: ['x'], rows: [[cell]] }]);
        const parts = /^<table class="table table-bordered">\n<caption>([^<>"']*)<\/caption>\n<tr><th scope="col">x<\/th><\/tr>\n<tr><td>([^<>"']*)<\/td><\/tr>\n<\/table>$/.exec(html);
        expect(parts && [unescaped(parts[1]!), unescaped(parts[2]!)]).to.deep.equal([visibleText(caption), visibleText(cell)]);
      }),
      { numRuns: 2000 },
    );
  });

  it('the guard comes off, and what it leaves is no formula', () => {
    fc.assert(
      fc.property(text, (value) => {
        const guarded = guardFormula(value);
        expect(unguardFormula(guarded)).to.equal(value);
        expect(guarded).to.not.match(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
      { numRuns: 2000 },
    );
  });

  it('digits mean the number they were written from', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const digits = decimalText(value, '.');
        expect(digits).to.match(/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/);
        expect(Number(digits) + 0).to.equal(value + 0);
      }),
      { numRuns: 2000 },
    );
  });
});
