import { expect } from 'chai';
import { exactOf, nearest, type Exact } from './exact.js';
import { roundExact, roundForShow, roundUp, type RoundingMode } from './rounding.js';

const exact = (value: number): Exact => exactOf(value)!;

describe('roundExact', () => {
  const cases: readonly (readonly [value: number, digits: number, mode: RoundingMode, rounded: number])[] = [
    [1.005, 2, 'halfUp', 1.01],
    [1.0049, 2, 'halfUp', 1],
    [2.675, 2, 'halfUp', 2.68],
    [-1.005, 2, 'halfUp', -1.01],
    [-1.0049, 2, 'halfUp', -1],
    [0.125, 2, 'halfEven', 0.12],
    [0.135, 2, 'halfEven', 0.14],
    [0.1251, 2, 'halfEven', 0.13],
    [-0.125, 2, 'halfEven', -0.12],
    [0.999, 2, 'floor', 0.99],
    [-0.991, 2, 'floor', -1],
    [1.5, 0, 'halfUp', 2],
    [2.5, 0, 'halfEven', 2],
    [17, 2, 'floor', 17],
  ];
  for (const [value, digits, mode, rounded] of cases) {
    it(`takes ${value} to ${rounded} (${mode}, ${digits} digits)`, () => {
      expect(nearest(roundExact(exact(value), { mode, digits }))).to.equal(rounded);
    });
  }

  it('rounds what doubles can not hold', () => {
    const numerator = 10n ** 40n + 5n * 10n ** 37n; // 1.005
    for (const [mode, expected] of [['halfUp', 1.01], ['halfEven', 1], ['floor', 1]] as const) {
      expect(nearest(roundExact({ numerator, denominator: 10n ** 40n }, { mode, digits: 2 })), mode).to.equal(expected);
    }
  });
});

describe('roundForShow', () => {
  const rounding = { mode: 'halfUp', digits: 2 } as const;

  it('never shows a line as reached that is not', () => {
    expect(roundForShow(exact(19.998), rounding, [exact(20)])).to.equal(19.99);
    expect(roundForShow(exact(89.996), rounding, [exact(100), exact(90)])).to.equal(89.99);
  });

  it('shows a line that is reached, and rounds everything else as it is', () => {
    expect(roundForShow(exact(20), rounding, [exact(20)])).to.equal(20);
    expect(roundForShow(exact(90.004), rounding, [exact(90)])).to.equal(90);
    expect(roundForShow(exact(19.986), rounding, [exact(20)])).to.equal(19.99);
    expect(roundForShow(exact(19.984), rounding, [exact(20)])).to.equal(19.98);
  });
});

describe('roundUp', () => {
  it('never tells too little of what is missing', () => {
    expect(roundUp(exact(2.141), 2)).to.equal(2.15);
    expect(roundUp(exact(2.14), 2)).to.equal(2.14);
    expect(roundUp(exact(0.0001), 2)).to.equal(0.01);
  });
});
