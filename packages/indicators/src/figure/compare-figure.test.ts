import { expect } from 'chai';
import { observation, plainObservation } from '../fixtures/build.js';
import { findIndicator } from '../indicator/indicator-catalogue.js';
import { observedNumber } from '../observation/observed-number.js';
import type { Comparison, Observation } from '../observation/observation.schema.js';
import { compareFigure, isReached } from './compare-figure.js';

const online = findIndicator('government.online-dossiers')!;

function compare(figure: Partial<Observation>, line: Partial<Comparison> & { value: number }): string {
  const observed = plainObservation(figure);
  const { relation, difference, precision } = compareFigure(observed, observedNumber(observed, online), { label: 'mẫu', ...line });
  return [relation, ...(difference === undefined ? [] : [difference]), ...(precision === 'exact' ? [] : [precision])].join(' ');
}

describe('compareFigure', () => {
  const rows: readonly (readonly [figure: Partial<Observation>, line: Partial<Comparison> & { value: number }, expected: string])[] = [
    // plain numbers, on both sides of the line
    [{ value: 19 }, { value: 15 }, 'above 4'],
    [{ value: 15.01 }, { value: 15 }, 'above 0.01'],
    [{ value: 15 }, { value: 15 }, 'met'],
    [{ value: 14.99 }, { value: 15 }, 'below 0.01'],
    [{ value: 0.3 }, { value: 0.1 }, 'above 0.2'],
    // a share is compared by its two numbers
    [{ numerator: 1, denominator: 3 }, { value: 33.33 }, 'above 0.003333333'],
    [{ numerator: 1, denominator: 4 }, { value: 25 }, 'met'],
    [{ numerator: 1, denominator: 3 }, { value: 33.34 }, 'below 0.006666667'],
    // what a qualifier leaves open
    [{ value: 26, qualifier: 'gt' }, { value: 21.8 }, 'above 4.2 atLeast'],
    [{ value: 26, qualifier: 'gt' }, { value: 26 }, 'above atLeast'],
    [{ value: 26, qualifier: 'gt' }, { value: 30 }, 'unknown'],
    [{ value: 26, qualifier: 'gte' }, { value: 26 }, 'above orEqual'],
    [{ value: 26, qualifier: 'gte' }, { value: 25 }, 'above 1 atLeast'],
    [{ value: 26, qualifier: 'lt' }, { value: 30 }, 'below 4 atLeast'],
    [{ value: 26, qualifier: 'lt' }, { value: 26 }, 'below atLeast'],
    [{ value: 26, qualifier: 'lt' }, { value: 20 }, 'unknown'],
    [{ value: 26, qualifier: 'lte' }, { value: 26 }, 'below orEqual'],
    [{ value: 40 }, { value: 30, qualifier: 'gt' }, 'unknown'],
    [{ value: 20 }, { value: 30, qualifier: 'gt' }, 'below 10 atLeast'],
    [{ value: 30 }, { value: 30, qualifier: 'gt' }, 'below atLeast'],
    [{ value: 30 }, { value: 30, qualifier: 'gte' }, 'below orEqual'],
    // ranges
    [{ range: { min: 5, max: 10 } }, { value: 4 }, 'above 1 atLeast'],
    [{ range: { min: 5, max: 10 } }, { value: 5 }, 'above orEqual'],
    [{ range: { min: 5, max: 10 } }, { value: 7 }, 'unknown'],
    [{ range: { min: 5, max: 10 } }, { value: 12 }, 'below 2 atLeast'],
    [{ range: { min: 10, max: 5 } }, { value: 12 }, 'below 2 atLeast'],
    // rough figures
    [{ value: 30, qualifier: 'approx' }, { value: 20 }, 'above 10 about'],
    [{ value: 30, qualifier: 'approx' }, { value: 27 }, 'unknown'],
    [{ value: 30, qualifier: 'estimate' }, { value: 33 }, 'unknown'],
    [{ value: 30, qualifier: 'approxLt' }, { value: 40 }, 'below 10 about'],
    [{ value: 30 }, { value: 20, qualifier: 'approx' }, 'above 10 about'],
    [{ value: 30 }, { value: 27, qualifier: 'approx' }, 'unknown'],
    [{ value: 30, qualifier: 'approx' }, { value: 20, qualifier: 'lt' }, 'above 10 about'],
    [{ value: 30, qualifier: 'approx' }, { value: 40, qualifier: 'lt' }, 'unknown'],
    [{ value: 30, qualifier: 'approx' }, { value: 20, qualifier: 'gt' }, 'unknown'],
    [{ range: { min: 5, max: 10 } }, { value: 20, qualifier: 'approx' }, 'below 10 about'],
    // nothing to compare
    [{}, { value: 15 }, 'unknown'],
    [{ numerator: 1, denominator: 0 }, { value: 15 }, 'unknown'],
  ];
  for (const [figure, line, expected] of rows) {
    it(`puts ${JSON.stringify(figure)} against ${JSON.stringify(line)}: ${expected}`, () => {
      expect(compare(figure, line)).to.equal(expected);
    });
  }

  it('does not let a percentage that was written beside the base decide', () => {
    const figure = observation({ numerator: 20, denominator: 58, value: 40 });

    expect(compareFigure(figure, observedNumber(figure, online), { value: 35, label: 'mẫu' }).relation).to.equal('below');
  });
});

describe('isReached', () => {
  const higher = { ...online, direction: 'higher' } as const;
  const lower = { ...online, direction: 'lower' } as const;
  const none = { ...online, direction: 'none' } as const;
  const rows = [
    ['above', higher, true],
    ['met', higher, true],
    ['below', higher, false],
    ['unknown', higher, undefined],
    ['above', lower, false],
    ['met', lower, true],
    ['below', lower, true],
    ['above', none, undefined],
    ['below', undefined, undefined],
  ] as const;
  for (const [relation, definition, expected] of rows) {
    it(`says ${expected} for ${relation} where ${definition?.direction ?? 'an unknown direction'} is better`, () => {
      expect(isReached(relation, definition)).to.equal(expected);
    });
  }
});
