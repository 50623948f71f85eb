import { expect } from 'chai';
import { compareSizes } from './compare-sizes.mjs';
import { measureSizes } from './measure.mjs';

const row = (size, limit = 2000) => ({ limit, size, reason: 'first measurement' });

describe('compareSizes', () => {
  for (const { says, measured, committed, complaint } of [
    { says: 'the same size', measured: 1000, committed: row(1000) },
    { says: 'growth of 2 %', measured: 1020, committed: row(1000) },
    { says: 'growth of more than 2 %', measured: 1021, committed: row(1000), complaint: 'say why' },
    { says: 'the limit', measured: 2000, committed: row(1990) },
    { says: 'one byte more than the limit', measured: 2001, committed: row(1990), complaint: 'above its limit of 2000 B' },
    { says: 'a size without a limit', measured: 2001, committed: row(1990, null) },
    { says: '100 B more of a small chunk without a limit', measured: 400, committed: row(300, null) },
    { says: '101 B more of a small chunk without a limit', measured: 401, committed: row(300, null), complaint: 'say why' },
    { says: 'growth of more than 2 % of a large chunk without a limit', measured: 10_201, committed: row(10_000, null), complaint: 'say why' },
    { says: 'a row without a reason', measured: 1000, committed: { ...row(1000), reason: '' }, complaint: 'has no reason' },
  ]) {
    it(`${complaint ? 'complains about' : 'accepts'} ${says}`, () => {
      const { complaints } = compareSizes({ 'xa-card': measured }, { 'xa-card': committed });

      expect(complaints).to.have.length(complaint ? 1 : 0);
      expect(complaints.join()).to.include(complaint ?? '');
    });
  }

  for (const { measured, victories } of [
    { measured: 980, victories: 0 },
    { measured: 979, victories: 1 },
  ]) {
    it(`counts ${measured} B after 1000 B as ${victories === 0 ? 'the same' : 'a victory'}`, () => {
      const result = compareSizes({ 'xa-card': measured }, { 'xa-card': row(1000) });

      expect(result.victories).to.have.length(victories);
      expect(result.complaints).to.deep.equal([]);
    });
  }

  it('complains about what only one side knows', () => {
    expect(compareSizes({ 'xa-card': 1000 }, {}).complaints).to.deep.equal(['xa-card: 1000 B is not in test/sizes.json.']);
    expect(compareSizes({}, { 'xa-card': row(1000) }).complaints).to.deep.equal(['xa-card: is in test/sizes.json and was not measured.']);
  });
});

describe('measureSizes', () => {
  it('counts an element with all it imports, and on demand only what comes on top', () => {
    const files = {
      'xa-card.js': { brotli: 100, imports: ['chunks/base-AAAAAAAA.js'] },
      'xa-scorecard.js': { brotli: 200, imports: ['chunks/base-AAAAAAAA.js'], onDemand: ['chunks/figure-model-EEEEEEEE.js', 'chunks/scorecard.messages.en-FFFFFFFF.js'] },
      'chunks/base-AAAAAAAA.js': { brotli: 5000, imports: ['chunks/deep-CCCCCCCC.js'], onDemand: ['chunks/open-source-GGGGGGGG.js'] },
      'chunks/deep-CCCCCCCC.js': { brotli: 1, imports: ['chunks/base-AAAAAAAA.js'] },
      'chunks/figure-model-EEEEEEEE.js': { brotli: 9000, imports: ['chunks/base-AAAAAAAA.js'], onDemand: ['chunks/read-csv-BBBBBBBB.js'] },
      'chunks/open-source-GGGGGGGG.js': { brotli: 3000, imports: ['chunks/rows-DDDDDDDD.js'] },
      'chunks/read-csv-BBBBBBBB.js': { brotli: 7000, imports: ['chunks/base-AAAAAAAA.js', 'chunks/rows-DDDDDDDD.js'] },
      'chunks/scorecard.messages.en-FFFFFFFF.js': { brotli: 400 },
      'chunks/rows-DDDDDDDD.js': { brotli: 30 },
      'xaso-loader.js': { brotli: 1600, onDemand: ['xa-card.js', 'xa-scorecard.js'] },
      'xaso.js': { brotli: 23000 },
      'fouc.css': { brotli: 60 },
    };

    expect(measureSizes({ files })).to.deep.equal({
      'xa-card': 5101,
      'xa-scorecard': 5201,
      'page: scorecard over JSON': 17231,
      'xaso-loader': 1600,
      xaso: 23000,
      'xaso without English and definitions': 22600,
      'on demand: figure-model': 9000,
      'on demand: scorecard.messages.en': 400,
      'on demand: open-source': 3030,
      'on demand: read-csv': 7030,
    });
  });
});
