import { toCsv, unguardFormula, type PlainTable } from '@xaso/core';
import { expect } from 'chai';
import * as fc from 'fast-check';
import Papa from 'papaparse';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom('=', '+', '-', '@', '＝', "'", '"', ';', ',', '\t', '\r', '\n', '\r\n', ' ', 'Xã Mẫu', '\ufeff'), { maxLength: 8 }).map((parts) => parts.join('')),
);

/** Tables of two columns and more: a lone empty cell is an empty line, which readers skip. */
const table: fc.Arbitrary<PlainTable> = fc
  .integer({ min: 2, max: 4 })
  .chain((width) => {
    const row = fc.array(text, { minLength: width, maxLength: width });
    return fc.record({ columns: row, rows: fc.array(row, { maxLength: 5 }) });
  })
  .map((content): PlainTable => ({ type: 'table', ...content }));

describe('CSV of a table', () => {
  it('is read back by another program as it was, once the guard against formulas is taken off', () => {
    fc.assert(
      fc.property(table, fc.constantFrom<';' | ','>(';', ','), fc.boolean(), (value, separator, byteOrderMark) => {
        const csv = toCsv(value, { separator, byteOrderMark });

        const { data } = Papa.parse<string[]>(csv, { delimiter: separator, newline: '\r\n' });

        const lines = data.slice(0, -1).map((line) => line.map(unguardFormula));
        expect(lines).to.deep.equal([value.columns, ...value.rows].map((line) => line.map((cell) => String(cell).normalize('NFC'))));
      }),
      { numRuns: 1000 },
    );
  });

  it('holds no cell that starts a formula', () => {
    fc.assert(
      fc.property(table, (value) => {
        const { data } = Papa.parse<string[]>(toCsv(value), { delimiter: ';', newline: '\r\n' });

        for (const cell of data.flat()) expect(cell).to.not.match(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
    );
  });
});
