import { expect } from 'chai';
import { compositeUnit } from '../fixtures/composite.js';
import { mergeUnits } from './merge-units.js';

const large = compositeUnit('lon', { share: { numerator: 900, denominator: 1000 }, score: 0.8, only: 1, none: { status: 'notApplicable' }, some: { status: 'notApplicable' } });
const small = compositeUnit('nho', { share: { numerator: 10, denominator: 100 }, score: 0.4, none: { status: 'notApplicable' }, some: 0.6 });
const merged = { id: 'moi', name: 'Tỉnh Mẫu mới' };

describe('a unit that was made of two', () => {
  it('has the plain mean of both, whatever their size, where the rule says so', () => {
    // (0.9 + 0.1)/2, and not 910/1100 = 0.827…
    expect(mergeUnits([large, small], merged, 'plainMean').figures).to.deep.equal({ share: 0.5, score: (0.8 + 0.4) / 2, only: { status: 'missing' }, none: { status: 'notApplicable' }, some: 0.6 });
  });

  it('has the counts of both added, where they are pooled; a number without its base can not be', () => {
    expect(mergeUnits([large, small], merged, 'pooled').figures).to.deep.equal({ share: { numerator: 910, denominator: 1100 }, score: { status: 'missing' }, only: { status: 'missing' }, none: { status: 'notApplicable' }, some: { status: 'missing' } });
  });

  it('is missing what the mean of nothing would be', () => {
    expect(mergeUnits([compositeUnit('a', { x: { numerator: 0, denominator: 0 } })], merged, 'plainMean').figures).to.deep.equal({ x: { status: 'missing' } });
    expect(mergeUnits([], merged, 'plainMean')).to.deep.equal({ ...merged, figures: {} });
  });
});
