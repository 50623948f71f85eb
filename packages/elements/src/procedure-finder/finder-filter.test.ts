import { expect } from '@open-wc/testing';
import { passesFilter } from '@xaso/procedures';
import { bareProcedure } from '@xaso/procedures/fixtures';
import { filterChoices, filterCount } from './finder-filter.js';

const [one, two, three] = [
  bareProcedure({ code: '9.1', field: 'Y tế', audience: ['Cá nhân', 'Tổ chức'], lifeEvents: ['Sinh con'], onlineLevel: 'none', communeLevel: true }),
  bareProcedure({ code: '9.2', field: 'Đất đai', audience: ['Cá nhân'], onlineLevel: 'full', receivedAtCommune: true }),
  bareProcedure({ code: '9.3', field: 'Đất đai' }),
] as const;

describe('filterChoices', () => {
  it('names each value once, in the order of the alphabet, levels from most to least', () => {
    expect(filterChoices([one, two, three])).to.deep.equal({
      lists: { field: ['Đất đai', 'Y tế'], audience: ['Cá nhân', 'Tổ chức'], lifeEvent: [], level: ['full', 'none'] },
      communeOnly: true,
    });
  });

  it('offers no choice where all are alike', () => {
    expect(filterChoices([two, { ...two, code: '9.4', audience: ['Cá nhân'] }])).to.deep.equal({ lists: { field: [], audience: [], lifeEvent: [], level: [] }, communeOnly: false });
  });

  it('offers one level where of others it is not known', () => {
    expect(filterChoices([two, three]).lists.level).to.deep.equal(['full']);
  });
});

describe('conditions', () => {
  it('lets through only what is known to meet every condition', () => {
    expect([one, two, three].map((item) => passesFilter(item, { communeOnly: true }))).to.deep.equal([true, true, false]);
    expect([one, two, three].map((item) => passesFilter(item, { field: 'Đất đai', level: 'full' }))).to.deep.equal([false, true, false]);
    expect([one, two, three].map((item) => passesFilter(item, { audience: 'Tổ chức', lifeEvent: 'Sinh con' }))).to.deep.equal([true, false, false]);
    expect([one, two, three].every((item) => passesFilter(item, {}))).to.equal(true);
  });

  it('counts the conditions that are set', () => {
    expect([{}, { field: 'Y tế' }, { field: undefined, communeOnly: true }, { communeOnly: false }].map(filterCount)).to.deep.equal([0, 1, 1, 0]);
  });
});
