import { expect } from '@open-wc/testing';
import { answers, answersBytes, FakeFetch, fails, hangs, pours, refuses, stalls } from '../testing/fake-fetch.js';
import type { Answer } from '../testing/fake-fetch.js';
import { fetchFile, type LoadOutcome } from './fetch-file.js';
import { defaultLimits, type FetchLimits } from './fetch-limits.js';

const quick: FetchLimits = { ...defaultLimits, total: 80, idle: 40, pause: 1, size: 1000 };
const url = new URL('https://dulieu.example.vn/so-lieu.json?v=1');

async function load(answersInTurn: readonly Answer[], limits: Partial<FetchLimits> = {}, signal = new AbortController().signal): Promise<{ outcome: LoadOutcome; fake: FakeFetch }> {
  const fake = new FakeFetch(...answersInTurn);
  try {
    return { outcome: await fetchFile(url, { ...quick, ...limits }, signal), fake };
  } finally {
    fake.restore();
  }
}

const kind = (outcome: LoadOutcome): string => ('failure' in outcome ? outcome.failure.kind : 'file');

describe('fetchFile', () => {
  it('gives the bytes and the name of the file', async () => {
    const { outcome } = await load([answers({ a: 1 })]);

    expect(outcome).to.have.nested.property('file.name', 'so-lieu.json');
    expect(new TextDecoder().decode('file' in outcome ? outcome.file.bytes : undefined)).to.equal('{"a":1}');
  });

  it('sends no credentials and tells other sites nothing about the page', async () => {
    const { fake } = await load([answers({})]);

    expect(fake.asked[0]!.init).to.include({ credentials: 'omit', referrerPolicy: 'same-origin' });
    expect(fake.asked[0]!.init.headers).to.equal(undefined);
  });

  for (const [status, expected, asked] of [
    [400, 'server', 1],
    [401, 'forbidden', 1],
    [403, 'forbidden', 1],
    [404, 'notFound', 1],
    [408, 'timeout', 3],
    [410, 'notFound', 1],
    [429, 'tooManyRequests', 3],
    [500, 'server', 3],
    [502, 'server', 3],
    [503, 'server', 3],
  ] as const) {
    it(`says ${expected} for ${status} after ${asked} ${asked === 1 ? 'request' : 'requests'}`, async () => {
      const { outcome, fake } = await load([refuses(status)]);

      expect(outcome).to.deep.equal({ failure: { kind: expected, retryable: true, url: url.href, httpStatus: status } });
      expect(fake.asked).to.have.length(asked);
    });
  }

  it('shows the file when the second attempt succeeds', async () => {
    const { outcome, fake } = await load([refuses(503), answers({})]);

    expect(kind(outcome)).to.equal('file');
    expect(fake.asked).to.have.length(2);
  });

  it('waits as long as the server asks, in seconds', async () => {
    const { outcome, fake } = await load([refuses(429, { 'retry-after': '0' }), answers({})], { pause: 60_000 });

    expect(kind(outcome)).to.equal('file');
    expect(fake.asked).to.have.length(2);
  });

  for (const asked of ['61', '999999', 'Wed, 09 Dec 2026 10:00:00 GMT']) {
    it(`leaves the next attempt to the reader when the server asks for ${asked}`, async () => {
      const { outcome, fake } = await load([refuses(503, { 'retry-after': asked }), answers({})]);

      expect(kind(outcome)).to.equal('server');
      expect(fake.asked).to.have.length(1);
    });
  }

  it('does not try again when the network is not there', async () => {
    const { outcome, fake } = await load([fails()]);

    expect(kind(outcome)).to.equal('network');
    expect(fake.asked).to.have.length(1);
  });

  it('gives up on a server that never answers', async () => {
    const { outcome } = await load([hangs()]);

    expect(kind(outcome)).to.equal('timeout');
  });

  it('gives up on a server that stops in the middle', async () => {
    const { outcome } = await load([stalls('{"items":')]);

    expect(kind(outcome)).to.equal('timeout');
  });

  it('gives up on a server that sends a byte now and then for ever', async () => {
    const drip: Answer = () =>
      Promise.resolve(
        new Response(
          new ReadableStream<Uint8Array>({
            pull: (controller) => new Promise((resolve) => setTimeout(() => resolve(controller.enqueue(new Uint8Array([32]))), 15)),
          }),
        ),
      );

    const { outcome } = await load([drip]);

    expect(kind(outcome)).to.equal('timeout');
  });

  it('stops a body that grows past the limit, while it streams', async () => {
    let stopped = false;
    const { outcome } = await load([pours(new Uint8Array(300), () => (stopped = true))]);

    expect(outcome).to.deep.equal({ failure: { kind: 'tooLarge', retryable: false, url: url.href } });
    expect(stopped).to.equal(true);
  });

  it('does not begin a body whose length is told beforehand and too large', async () => {
    const { outcome } = await load([answers('x', { headers: { 'content-length': '1001' } })]);

    expect(kind(outcome)).to.equal('tooLarge');
  });

  it('reads a body that is as large as allowed', async () => {
    const { outcome } = await load([answersBytes(new Uint8Array(1000))]);

    expect(kind(outcome)).to.equal('file');
  });

  for (const [name, answer] of [
    ['204', () => Promise.resolve(new Response(null, { status: 204 }))],
    ['an empty body', answers('')],
  ] as const) {
    it(`says that there is no content for ${name}`, async () => {
      const { outcome } = await load([answer]);

      expect(kind(outcome)).to.equal('noContent');
    });
  }

  it('ends at once when nobody waits any more', async () => {
    const abort = new AbortController();
    const loading = load([hangs()], { total: 60_000, idle: 60_000 }, abort.signal);

    abort.abort();

    expect(kind((await loading).outcome)).to.equal('network');
  });

  it('does not wait out a pause that nobody waits for', async () => {
    const abort = new AbortController();
    const loading = load([refuses(503)], { pause: 60_000 }, abort.signal);
    await new Promise((resolve) => setTimeout(resolve, 5));

    abort.abort();

    expect((await loading).fake.asked).to.have.length(1);
  });

  it('names the page\'s own policy when that is what stopped the request', async () => {
    const blocked: Answer = () => {
      setTimeout(() => {
        document.dispatchEvent(
          new SecurityPolicyViolationEvent('securitypolicyviolation', {
            effectiveDirective: 'connect-src', blockedURI: url.href, documentURI: location.href, violatedDirective: 'connect-src', originalPolicy: '', disposition: 'enforce', statusCode: 200,
          }),
        );
      });
      return Promise.reject(new TypeError('Failed to fetch'));
    };

    const { outcome } = await load([blocked]);

    expect(outcome).to.deep.equal({ failure: { kind: 'policy', retryable: false, url: url.href } });
  });
});
