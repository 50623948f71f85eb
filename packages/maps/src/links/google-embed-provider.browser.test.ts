import { expect } from '@open-wc/testing';
import { isMapFailure } from '../provider.js';
import { googleEmbedProvider } from './google-embed-provider.js';
import type { GoogleEmbed } from './parse-google-embed.js';

// An address of this machine stands for Google's, which `parseGoogleEmbed` alone gives out.
const embed = 'about:blank' as GoogleEmbed;

describe('Google’s map in a frame', () => {
  let host: HTMLElement;

  beforeEach(() => {
    host = document.createElement('div');
    document.body.append(host);
  });

  afterEach(() => host.remove());

  it('has a title, sends the referrer that Google needs, and is no smaller than Google shows', async () => {
    await googleEmbedProvider(embed, 'Bản đồ Xã Mẫu').mount(host, new AbortController().signal);
    const frame = host.querySelector('iframe')!;

    expect([frame.title, frame.referrerPolicy]).to.deep.equal(['Bản đồ Xã Mẫu', 'strict-origin-when-cross-origin']);
    expect(frame.getBoundingClientRect().height).to.be.at.least(200);
    expect(googleEmbedProvider(embed, '').needsConsent).to.equal(true);
  });

  it('leaves nothing behind', async () => {
    const map = await googleEmbedProvider(embed, 'Bản đồ').mount(host, new AbortController().signal);
    if (isMapFailure(map)) throw new Error(map.failure);
    map.setPlaces([]);
    map.select('a');
    map.fit();
    map.destroy();

    expect(host.childElementCount).to.equal(0);
  });

  it('goes when the element goes, and does not begin for one that is gone', async () => {
    const leaving = new AbortController();
    await googleEmbedProvider(embed, 'Bản đồ').mount(host, leaving.signal);
    leaving.abort();
    expect(host.childElementCount).to.equal(0);

    expect(await googleEmbedProvider(embed, 'Bản đồ').mount(host, leaving.signal)).to.deep.equal({ failure: 'aborted' });
    expect(host.childElementCount).to.equal(0);
  });
});
