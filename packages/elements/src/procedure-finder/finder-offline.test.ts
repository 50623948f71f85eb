import { expect } from '@open-wc/testing';
import { eventually } from '../internal/testing/eventually.js';
import { answerCard } from './finder-contract.js';
import { shippedDetails } from './read-source.js';
import { find, finder, press, settled, type, words } from './testing/show-finder.js';

// A page of its own: what has come once stays.
describe('<xa-procedure-finder shipped>, when the network goes', () => {
  it('says that the page has to be loaded again where the details did not come, since no other attempt can bring them', async () => {
    const { load } = shippedDetails;
    shippedDetails.load = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    try {
      const element = await finder({ shipped: true });
      await type(element, '1.004873');
      await press(element, 'giấy độc thân');

      await eventually(() => find(element, "[part~='reload']"), 'offers it');
      expect(words(find(element, '.note'))).to.contain('Khi có mạng trở lại, xin tải lại trang.');
      expect(find(element, "[part~='retry']")).to.equal(null);
    } finally {
      shippedDetails.load = load;
    }
  });

  it('has brought card and details before anything is chosen', async () => {
    const element = await finder({ shipped: true });
    await settled(element);

    await eventually(() => answerCard.value !== undefined && shippedDetails.value !== undefined, 'both are there');

    expect(shippedDetails.value?.items.find(({ code }) => code === '1.004873')?.papers).to.have.length.above(1);
  });
});
