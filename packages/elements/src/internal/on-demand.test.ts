import { expect } from '@open-wc/testing';
import { onDemand } from './on-demand.js';

describe('onDemand', () => {
  it('brings it once for all who ask, and has it at hand afterwards', async () => {
    let times = 0;
    const words = onDemand(() => Promise.resolve({ number: (times += 1) }));
    expect(words.value).to.equal(undefined);

    const [one, other] = await Promise.all([words.load(), words.load()]);

    expect(one).to.equal(other);
    expect(words.value).to.equal(one);
    expect((await words.load()).number).to.equal(1);
  });

  it('tries again after a failure', async () => {
    let times = 0;
    const words = onDemand(() => ((times += 1) === 1 ? Promise.reject(new Error('no chunk')) : Promise.resolve('tới rồi')));

    expect(await words.load().catch(() => 'hỏng')).to.equal('hỏng');
    expect(words.value).to.equal(undefined);
    expect(await words.load()).to.equal('tới rồi');
  });
});
