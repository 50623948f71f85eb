import { expect } from 'chai';
import type { Imputation } from './composite-index.schema.js';
import { impute } from './impute.js';
import type { CellMark, Column } from './stage.js';

const marks: readonly (CellMark | undefined)[] = [undefined, 'missing', 'missing', undefined, 'notApplicable', 'missing'];
const column: Column = { id: 'a', values: [10, undefined, undefined, 30, undefined, undefined], marks };
const groups = ['x', 'x', 'y', 'x', 'x', undefined];
const earlier = [
  { year: 2022, values: [1, undefined, 7, 1, 1, undefined] },
  { year: 2024, values: [1, undefined, 8, 1, 1, undefined] },
  { year: 2026, values: [9, 9, 9, 9, 9, 9] },
];

function imputed(imputation?: Imputation): { readonly column: Column; readonly codes: readonly string[] } {
  const codes: string[] = [];
  return { column: impute(column, imputation, { earlier, year: 2025, groups }, (code) => codes.push(code)), codes };
}

describe('impute', () => {
  const cases: readonly (readonly [what: string, imputation: Imputation | undefined, values: readonly (number | undefined)[], marks: readonly (CellMark | undefined)[]])[] = [
    ['nothing when the index asks for nothing', undefined, column.values, marks],
    ['the mean of all, of what was handed in', { mean: 'all' }, [10, 20, 20, 30, undefined, 20], [undefined, 'imputed', 'imputed', undefined, 'notApplicable', 'imputed']],
    ['the mean of its group; a group without figures and a unit without a group stay missing', { mean: 'group' }, [10, 20, undefined, 30, undefined, undefined], [undefined, 'imputed', 'missing', undefined, 'notApplicable', 'missing']],
    ['the latest earlier figure of its own, never a later one', { carryForwardYears: 3 }, [10, undefined, 8, 30, undefined, undefined], [undefined, 'missing', 'carriedForward', undefined, 'notApplicable', 'missing']],
    ['its own figure first, then a mean that does not feed on it', { carryForwardYears: 1, mean: 'all' }, [10, 20, 8, 30, undefined, 20], [undefined, 'imputed', 'carriedForward', undefined, 'notApplicable', 'imputed']],
  ];
  for (const [what, imputation, values, expected] of cases) {
    it(`puts in ${what}`, () => {
      expect(imputed(imputation).column).to.deep.equal({ id: 'a', values, marks: expected });
    });
  }

  it('counts the years: 2022 is three before 2025', () => {
    const only2022 = (years: number): unknown => impute(column, { carryForwardYears: years }, { earlier: earlier.slice(0, 1), year: 2025, groups }, () => undefined).values[2];

    expect([only2022(2), only2022(3)]).to.deep.equal([undefined, 7]);
  });

  it('says how many figures were put in, and for whom there was none', () => {
    expect(imputed({ carryForwardYears: 1, mean: 'group' }).codes).to.deep.equal(['composite.figures-carried-forward', 'composite.figures-imputed', 'composite.group-without-figures']);
  });
});
