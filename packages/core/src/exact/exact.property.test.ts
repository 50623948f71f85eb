import { expect } from 'chai';
import fc from 'fast-check';
import { add, compare, exactText, multiply, nearest, parseExact, subtract, zero, type Exact } from './exact.js';
import { roundExact, roundForShow } from './rounding.js';
import { compareSum, exactSum, roundSum, showSum, sumOf } from './sum.js';

/** Small fractions, and ones whose products leave the safe integers. */
const fraction = fc
  .tuple(fc.oneof(fc.integer({ min: -10_000, max: 10_000 }), fc.maxSafeInteger()), fc.oneof(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })))
  .map(([numerator, denominator]): Exact => ({ numerator, denominator }));

const points = fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 9999 })).map(([numerator, denominator]): Exact => ({ numerator, denominator }));
const rounding = fc.record({ mode: fc.constantFrom('halfUp' as const, 'halfEven' as const, 'floor' as const), digits: fc.integer({ min: 0, max: 4 }) });

const asBig = ({ numerator, denominator }: Exact): readonly [bigint, bigint] => [BigInt(numerator), BigInt(denominator)];

describe('exact numbers of any size', () => {
  it('add, multiply and compare as bigints do', () => {
    fc.assert(
      fc.property(fraction, fraction, (left, right) => {
        const [a, b] = asBig(left);
        const [c, d] = asBig(right);
        const [sum, sumBelow] = asBig(add(left, right));
        const [product, productBelow] = asBig(multiply(left, right));

        expect(sum * b * d).to.equal((a * d + c * b) * sumBelow);
        expect(product * b * d).to.equal(a * c * productBelow);
        expect(Math.sign(compare(left, right))).to.equal(a * d < c * b ? -1 : a * d > c * b ? 1 : 0);
      }),
    );
  });

  it('come back from their text', () => {
    fc.assert(
      fc.property(fraction, fraction, (left, right) => {
        const value = multiply(left, right);

        expect(compare(parseExact(exactText(value))!, value)).to.equal(0);
      }),
    );
  });

  it('are rounded by at most one unit of the last digit, and the half by the half', () => {
    fc.assert(
      fc.property(fraction, rounding, (value, rule) => {
        const distance = subtract(roundExact(value, rule), value);
        const unit: Exact = { numerator: 1, denominator: 10 ** rule.digits * (rule.mode === 'floor' ? 1 : 2) };

        fc.pre(Math.abs(nearest(value)) * 10 ** rule.digits < 2 ** 50);
        expect(compare(distance, unit)).to.be.at.most(0);
        expect(compare(add(distance, unit), zero)).to.be.at.least(0);
      }),
    );
  });
});

describe('sums that are added up only when needed', () => {
  const parts = fc.array(points, { maxLength: 40 });

  it('round and compare as the exact sum does', () => {
    fc.assert(
      fc.property(parts, rounding, points, (list, rule, line) => {
        const sum = sumOf(list);
        const exact = exactSum(sum);

        expect(nearest(roundSum(sum, rule))).to.equal(nearest(roundExact(exact, rule)));
        expect(showSum(sum, rule, [line])).to.equal(roundForShow(exact, rule, [line]));
        expect(Math.sign(compareSum(sum, line))).to.equal(Math.sign(compare(exact, line)));
      }),
    );
  });

  it('are right on the line itself, where doubles are not', () => {
    fc.assert(
      fc.property(fc.array(points, { minLength: 1, maxLength: 20 }), rounding, (list, rule) => {
        const rest = subtract({ numerator: 1_000_000, denominator: 1 }, exactSum(sumOf(list)));
        const sum = sumOf([...list, rest]);

        expect(compareSum(sum, { numerator: 1_000_000, denominator: 1 })).to.equal(0);
        expect(nearest(roundSum(sum, rule))).to.equal(1_000_000);
        expect(compareSum(sumOf([...sum.parts, { numerator: -1, denominator: 10 ** 15 }]), { numerator: 1_000_000, denominator: 1 })).to.be.below(0);
      }),
    );
  });
});
