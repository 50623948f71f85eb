import { expect } from 'chai';
import { noneProvider } from '../none/index.js';
import { isMapFailure } from '../provider.js';
import { mountMap } from '../state/mount-map.js';
import { fakeProvider } from './fake-provider.js';

/** A host as far as these providers use one. */
const makeHost = (): HTMLElement => new EventTarget() as HTMLElement;

describe('a provider for tests', () => {
  it('waits to be told, then remembers what was asked of its map', async () => {
    const provider = fakeProvider();
    const mounting = mountMap(provider, makeHost(), new AbortController().signal);
    provider.succeed();
    const map = await mounting;
    if (isMapFailure(map)) throw new Error(map.failure);
    map.setPlaces([{ id: 'a', name: 'A', latitude: 19.8, longitude: 105.8 }]);
    map.select('a');
    map.fit();

    expect([provider.mounts, provider.isShown, provider.asked, provider.places[0]!.id]).to.deep.equal([1, true, ['places 1', 'select a', 'fit'], 'a']);
    map.destroy();
    expect(provider.isShown).to.equal(false);
  });

  it('fails as told, also after its map was ready, and picks as a reader would', async () => {
    const heard: unknown[] = [];
    const host = makeHost();
    host.addEventListener('xa-map-select', ({ detail }) => heard.push(detail));
    host.addEventListener('xa-map-fail', ({ detail }) => heard.push(detail));
    expect(await mountMap(fakeProvider({ settles: 'offline' }), host, new AbortController().signal)).to.deep.equal({ failure: 'offline' });

    const provider = fakeProvider({ settles: 'ready' });
    await mountMap(provider, host, new AbortController().signal);
    provider.pick('b');
    provider.fail('auth-failed');
    expect(heard).to.deep.equal([{ id: 'b' }, { failure: 'auth-failed' }]);
  });

  it('ends its wait when the element goes', async () => {
    const leaving = new AbortController();
    const mounting = fakeProvider().mount(makeHost(), leaving.signal);
    leaving.abort();

    expect(await mounting).to.deep.equal({ failure: 'aborted' });
  });
});

describe('no map', () => {
  it('is a map like any other, that shows nothing', async () => {
    const map = await noneProvider().mount({} as HTMLElement, new AbortController().signal);
    if (isMapFailure(map)) throw new Error(map.failure);
    map.setPlaces([]);
    map.select('a');
    map.fit();
    map.destroy();

    expect(noneProvider().needsConsent).to.equal(false);
    expect(await noneProvider().mount({} as HTMLElement, AbortSignal.abort())).to.deep.equal({ failure: 'aborted' });
  });
});
