import { expect } from '@open-wc/testing';
import { comparisonWords, loadEnglishComparisons } from './comparing.js';

describe('words of comparisons', () => {
  it('speak English once they have come, so that a board does not ask for them without end', async () => {
    expect(comparisonWords('en').language).to.equal('vi');

    await loadEnglishComparisons();

    expect(comparisonWords('en').language).to.equal('en');
    expect(comparisonWords('en').comparisonMessages?.otherPeriod).to.equal('another period');
  });
});
