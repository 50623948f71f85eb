import { expect } from '@open-wc/testing';
import { inIdleSlices } from './idle-slices.js';

/** Work of some steps; each tells that it was done. */
function work(steps: number, done: () => void = () => undefined): { step: () => string | undefined } {
  let left = steps;
  return {
    step: () => {
      done();
      left -= 1;
      return left > 0 ? undefined : 'xong';
    },
  };
}

describe('inIdleSlices', () => {
  for (const isWaitedFor of [false, true]) {
    it(`comes to its end ${isWaitedFor ? 'while somebody waits' : 'while the page is idle'}`, async () => {
      expect(await inIdleSlices(work(4), () => isWaitedFor, () => true)).to.equal('xong');
    });
  }

  it('lets the page have its turn between two slices', async () => {
    const order: string[] = [];
    const finished = inIdleSlices(work(2, () => void order.push('lát')), () => true, () => true);
    setTimeout(() => order.push('trang'), 0);
    await finished;

    expect(order[0]).to.equal('lát');
    expect(order).to.deep.equal(['lát', 'trang', 'lát']);
  });

  it('stops when nobody wants it any more', async () => {
    let steps = 0;

    expect(await inIdleSlices(work(100, () => (steps += 1)), () => true, () => steps < 3)).to.equal(undefined);
    expect(steps).to.equal(3);
  });

  it('tells what went wrong', async () => {
    const failing = {
      step: (): undefined => {
        throw new Error('hỏng');
      },
    };

    let told = '';
    await inIdleSlices(failing, () => true, () => true).catch((error: Error) => (told = error.message));
    expect(told).to.equal('hỏng');
  });
});
