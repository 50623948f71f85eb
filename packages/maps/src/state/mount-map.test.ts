import { expect } from 'chai';
import type { MapFailure, MapHandle, MapProvider } from '../provider.js';
import { mountMap, type Timer } from './mount-map.js';

const host = {} as HTMLElement;

/** A map that counts how often it was taken away. */
function handle(): MapHandle & { destroyed: number } {
  return { destroyed: 0, setPlaces: () => {}, select: () => {}, fit: () => {}, destroy() { this.destroyed += 1; } };
}

/** A provider whose answer the test gives, and what it was called with. */
function provider(): MapProvider & { answer: (result: MapHandle | MapFailure) => void; signal?: AbortSignal } {
  let answer: (result: MapHandle | MapFailure) => void;
  const settled = new Promise<MapHandle | MapFailure>((resolve) => { answer = resolve; });
  return {
    answer: (result) => answer(result),
    mount(_host, signal) {
      this.signal = signal;
      return settled;
    },
  };
}

/** A timer that strikes when the test says so. */
function handTimer(): { timer: Timer; strike: () => void; milliseconds: number; waiting: boolean } {
  const state = {
    milliseconds: 0,
    waiting: false,
    strike: () => {},
    timer: (callback: () => void, milliseconds: number) => {
      Object.assign(state, { milliseconds, waiting: true, strike: callback });
      return () => { state.waiting = false; };
    },
  };
  return state;
}

describe('waiting for a map', () => {
  it('gives the map, and stops the clock', async () => {
    const [map, slow, clock] = [handle(), provider(), handTimer()];
    const result = mountMap(slow, host, new AbortController().signal, { timer: clock.timer, timeLimit: 500 });
    slow.answer(map);

    expect(await result).to.equal(map);
    expect([clock.milliseconds, clock.waiting, slow.signal!.aborted]).to.deep.equal([500, false, false]);
  });

  it('passes on why there is none', async () => {
    const refusing: MapProvider = { mount: async () => ({ failure: 'no-key' }) };

    expect(await mountMap(refusing, host, new AbortController().signal)).to.deep.equal({ failure: 'no-key' });
  });

  for (const { says, broken } of [
    { says: 'throws', broken: { mount: () => { throw new Error('key=secret'); } } },
    { says: 'rejects', broken: { mount: () => Promise.reject(new Error('key=secret')) } },
  ] satisfies readonly { says: string; broken: MapProvider }[]) {
    it(`says “blocked” for a provider that ${says}, and nothing of what it said`, async () => {
      expect(await mountMap(broken, host, new AbortController().signal)).to.deep.equal({ failure: 'blocked' });
    });
  }

  it('says “timeout” when nothing came, calls the provider off, and takes away a map that comes afterwards', async () => {
    const [map, slow, clock] = [handle(), provider(), handTimer()];
    const result = mountMap(slow, host, new AbortController().signal, { timer: clock.timer });
    clock.strike();

    expect(await result).to.deep.equal({ failure: 'timeout' });
    expect(slow.signal!.aborted).to.equal(true);
    slow.answer(map);
    await new Promise((resolve) => setTimeout(resolve));
    expect(map.destroyed).to.equal(1);
  });

  it('settles at once when the element is taken away, and stops the clock', async () => {
    const [map, slow, clock, leaving] = [handle(), provider(), handTimer(), new AbortController()];
    const result = mountMap(slow, host, leaving.signal, { timer: clock.timer });
    leaving.abort();

    expect(await result).to.deep.equal({ failure: 'aborted' });
    expect([slow.signal!.aborted, clock.waiting]).to.deep.equal([true, false]);
    slow.answer(map);
    await new Promise((resolve) => setTimeout(resolve));
    expect(map.destroyed).to.equal(1);
  });

  it('does not even call a provider when the element is gone already', async () => {
    let calls = 0;
    const counting: MapProvider = { mount: async () => { calls += 1; return handle(); } };

    expect(await mountMap(counting, host, AbortSignal.abort())).to.deep.equal({ failure: 'aborted' });
    expect(calls).to.equal(0);
  });

  it('lets a map that is there hear that the element is taken away', async () => {
    const [slow, leaving] = [provider(), new AbortController()];
    const result = mountMap(slow, host, leaving.signal, { timer: handTimer().timer });
    slow.answer(handle());
    await result;
    leaving.abort();

    expect(slow.signal!.aborted).to.equal(true);
  });
});
