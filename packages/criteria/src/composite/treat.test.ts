import { expect } from 'chai';
import fc from 'fast-check';
import type { Treatment } from './composite-index.schema.js';
import { excessKurtosis, skewness } from './moments.js';
import { knownOf, type Column } from './stage.js';
import { treat, winsorise } from './treat.js';

const lines = { skewness: 2, kurtosis: 3.5, maximumPoints: 5 };
const column = (values: readonly (number | undefined)[]): Column => ({ id: 'a', values, marks: values.map((value) => (value === undefined ? 'missing' : undefined)) });

function treated(values: readonly (number | undefined)[], treatment?: Treatment): { readonly column: Column; readonly codes: readonly string[] } {
  const codes: string[] = [];
  return { column: treat(column(values), treatment, (code) => codes.push(code)), codes };
}

// 1 … 10 with 30 and 100 behind them: the example with which COINr documents its winsorisation.
const withTail = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100];

describe('treat', () => {
  it('pulls the farthest figure to the next, until the tail is short enough, and marks it', () => {
    const { column: { values, marks }, codes } = treated(withTail, {});

    // Skewness 3.06 and kurtosis 9.7 as they are; with 100 at 30 they are 1.7 and 1.8, which passes.
    expect(values).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 30]);
    expect(marks[11]).to.equal('treated');
    expect(marks.filter((mark) => mark !== undefined)).to.have.length(1);
    expect(codes).to.deep.equal(['composite.figures-treated']);
  });

  it('does the same at the low end', () => {
    expect(treated(withTail.map((value) => -value), {}).column.values.at(-1)).to.equal(-30);
  });

  it('leaves a column alone that passes one of the lines, that is the same everywhere, or that is not to be treated', () => {
    for (const values of [[1, 2, 3, 4, 5], [7, 7, 7, 7, 7], []]) expect(treated(values, {}), String(values)).to.deep.equal({ column: column(values), codes: [] });
    expect(treated(withTail).column.values).to.equal(withTail);
  });

  it('needs four figures to tell, and says so', () => {
    expect(treated([1, 2, 900], {}).codes).to.deep.equal(['composite.too-few-figures']);
  });

  it('keeps the figures where more of them would have to be moved than may be, and says so', () => {
    const { column: { values }, codes } = treated(withTail, { maximumPoints: 1, skewness: 0.1, kurtosis: 0.1 });

    expect(values).to.equal(withTail);
    expect(codes).to.deep.equal(['composite.tail-too-long']);
  });

  it('takes logarithms then, where the index says so, and keeps the order', () => {
    const exponential = Array.from({ length: 20 }, (_, power) => 2 ** power);
    const { column: { values, marks }, codes } = treated(exponential, { maximumPoints: 1, otherwise: 'log' });

    expect(codes).to.deep.equal(['composite.figures-treated']);
    expect([...knownOf(values)].sort((one, other) => one - other)).to.deep.equal(values);
    expect(values[0]).to.be.closeTo(Math.log(0.01 * (2 ** 19 - 1)), 1e-9);
    expect(new Set(marks)).to.deep.equal(new Set(['treated']));
  });

  it('never looks at missing cells and never fills them', () => {
    const { column: { values, marks } } = treated([undefined, ...withTail], {});

    expect([values[0], marks[0], values[12], marks[12]]).to.deep.equal([undefined, 'missing', 30, 'treated']);
  });
});

describe('winsorise', () => {
  it('moves no more figures than it may, changes no order, and ends within the lines when it says so', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 20 }) }, { weight: 1, arbitrary: fc.integer({ min: -5000, max: 5000 }) }), { minLength: 4, maxLength: 40 }), (values) => {
        const { values: pulled, rows, passes } = winsorise(values, lines);
        const known = knownOf(pulled);

        expect(rows.length).to.be.at.most(lines.maximumPoints);
        expect(pulled.flatMap((value, row) => (value === values[row] ? [] : [row])).every((row) => rows.includes(row))).to.equal(true);
        if (passes) expect(Math.abs(skewness(known) ?? 0) <= lines.skewness || (excessKurtosis(known) ?? 0) <= lines.kurtosis).to.equal(true);
        values.forEach((value, row) => values.forEach((other, at) => { if (value < other) expect(pulled[row]! <= pulled[at]!).to.equal(true); }));
      }),
    );
  });
});
