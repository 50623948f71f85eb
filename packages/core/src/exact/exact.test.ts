import { expect } from 'chai';
import { add, ceilingOf, compare, divide, exactOf, exactText, floorOf, larger, multiply, nearest, parseExact, smaller, subtract, type Exact } from './exact.js';

const fraction = (numerator: number, denominator: number): { numerator: number; denominator: number } => ({ numerator, denominator });

describe('exact numbers', () => {
  it('take a decimal by the text that people write', () => {
    expect(exactText(exactOf(2.5)!)).to.equal('5/2');
    expect(exactText(exactOf(97.43)!)).to.equal('9743/100');
    expect(exactText(exactOf(-0.1)!)).to.equal('-1/10');
    expect(exactText(exactOf(12)!)).to.equal('12');
  });

  it('refuse what no decimal of safe size stands for', () => {
    for (const value of [Number.NaN, Infinity, -Infinity, 1e300, 0.1234567890123456789]) expect(exactOf(value), String(value)).to.equal(undefined);
  });

  it('add and multiply without the error of doubles', () => {
    expect(exactText(add(exactOf(0.1)!, exactOf(0.2)!))).to.equal('3/10');
    expect(exactText(subtract(exactOf(1)!, exactOf(0.9)!))).to.equal('1/10');
    expect(exactText(multiply(fraction(20, 1), fraction(7368, 8253)))).to.equal('49120/2751');
    expect(exactText(divide(fraction(6, 1), exactOf(0.9)!))).to.equal('20/3');
  });

  it('compare a share with a percentage exactly, on both sides of the line', () => {
    expect(compare(fraction(57, 100), exactOf(0.57)!)).to.equal(0);
    expect(compare(fraction(569_999, 1_000_000), exactOf(0.57)!)).to.be.below(0);
    expect(compare(fraction(570_001, 1_000_000), exactOf(0.57)!)).to.be.above(0);
  });

  it('go on beyond what doubles hold', () => {
    const tiny = fraction(1, Number.MAX_SAFE_INTEGER);
    const product = multiply(tiny, tiny);

    expect(exactText(product)).to.equal('1/81129638414606663681390495662081');
    expect(compare(product, multiply(tiny, fraction(1, Number.MAX_SAFE_INTEGER - 1)))).to.be.below(0);
    expect(exactText(divide(product, product))).to.equal('1');
    expect(nearest(add(fraction(3, 2), product))).to.equal(1.5);
  });

  it('have a whole number below and above, for negative ones too', () => {
    const cases: readonly (readonly [numerator: number, denominator: number, floor: number, ceiling: number])[] = [
      [7, 2, 3, 4],
      [-7, 2, -4, -3],
      [6, 2, 3, 3],
      [-6, 2, -3, -3],
      [0, 5, 0, 0],
    ];
    for (const [numerator, denominator, floor, ceiling] of cases) {
      expect(floorOf(fraction(numerator, denominator)), `${numerator}/${denominator}`).to.equal(floor);
      expect(ceilingOf(fraction(numerator, denominator)), `${numerator}/${denominator}`).to.equal(ceiling);
    }
    expect(floorOf({ numerator: -7n * 10n ** 30n, denominator: 2n * 10n ** 30n })).to.equal(-4);
  });

  it('are ordered', () => {
    const third = fraction(1, 3);
    const half = fraction(1, 2);

    expect(smaller(third, half)).to.equal(third);
    expect(larger(third, half)).to.equal(half);
  });

  it('are read back from their text, and nothing else is', () => {
    expect(parseExact('49120/2751')).to.deep.equal(fraction(49120, 2751));
    expect(parseExact('-3')).to.deep.equal(fraction(-3, 1));
    // The digits of a sum over many criteria, and no more of them than anybody needs.
    expect(parseExact(`${'1'.repeat(20_000)}/3`)).to.deep.equal({ numerator: BigInt('1'.repeat(20_000)), denominator: 3n });
    expect(parseExact('1'.repeat(20_001))).to.equal(undefined);
    for (const text of ['', '1/0', '1/', 'a', '1.5', '1/2/3', ' 1']) expect(parseExact(text), text).to.equal(undefined);
  });
});

describe('long sums of decimals', () => {
  it('have the denominator of their finest part, however many there are', () => {
    const parts = Array.from({ length: 3321 }, (_, index) => exactOf(Number((index + 0.5).toFixed((index % 4) + 1)))!);
    const big: Exact = { numerator: BigInt(Number.MAX_SAFE_INTEGER) * 4n, denominator: 1n };

    expect(BigInt(parts.reduce(add, big).denominator)).to.equal(10n);
  });
});

describe('the nearest double of a quotient of long numbers', () => {
  const rows: readonly (readonly [title: string, numerator: bigint, denominator: bigint, expected: number])[] = [
    ['far behind the point', 1n, 10n ** 40n, 1e-40],
    ['near 1', 10n ** 40n + 1n, 10n ** 40n, 1],
    ['below 0', -(10n ** 30n), 4n * 10n ** 30n, -0.25],
    ['far above', 2n ** 200n, 3n, 2 ** 200 / 3],
  ];
  for (const [title, numerator, denominator, expected] of rows) {
    it(`is right ${title}`, () => {
      expect(nearest({ numerator, denominator })).to.equal(expected);
    });
  }
});
