import { civilDate } from '@xaso/core';
import { expect } from '@open-wc/testing';
import { answers, FakeFetch, heldAnswer, hangs } from '../testing/fake-fetch.js';
import { defaultLimits } from './fetch-limits.js';
import { forgetFiles, lastGood, loadShared, rememberGood } from './shared-files.js';

const url = new URL('https://dulieu.example.vn/so-lieu.json');
let fake: FakeFetch | undefined;

describe('loadShared', () => {
  beforeEach(forgetFiles);
  afterEach(() => fake?.restore());

  it('makes one request for many elements', async () => {
    const held = heldAnswer({ a: 1 });
    fake = new FakeFetch(held.answer);
    const loads = Array.from({ length: 50 }, () => loadShared(url, defaultLimits));

    held.send();
    const outcomes = await Promise.all(loads.map(({ outcome }) => outcome));

    expect(fake.asked).to.have.length(1);
    expect(outcomes.every((one) => one === outcomes[0] && 'file' in one)).to.equal(true);
  });

  it('serves an element that comes shortly after from memory, unless it asks for a fresh file', async () => {
    fake = new FakeFetch(answers({}));
    await loadShared(url, defaultLimits).outcome;

    expect(await loadShared(url, defaultLimits).outcome).to.have.property('file');
    expect(fake.asked).to.have.length(1);
    await loadShared(url, defaultLimits, { fresh: true }).outcome;
    expect(fake.asked).to.have.length(2);
  });

  it('goes on while one element still waits, and ends when none does', async () => {
    let aborted = false;
    fake = new FakeFetch((signal) => {
      signal!.addEventListener('abort', () => (aborted = true));
      return hangs()(signal);
    });
    const one = loadShared(url, defaultLimits);
    const other = loadShared(url, defaultLimits);

    one.release();
    one.release();
    expect(aborted).to.equal(false);
    other.release();
    expect(aborted).to.equal(true);
  });

  it('asks again after a request that nobody waited for', async () => {
    fake = new FakeFetch(hangs(), answers({}));
    loadShared(url, defaultLimits).release();

    expect(await loadShared(url, defaultLimits).outcome).to.have.property('file');
  });

  it('remembers a limited number of copies', () => {
    const good = (number: number): void =>
      rememberGood({ file: { url: `https://dulieu.example.vn/${number}.json`, name: `${number}.json`, bytes: new Uint8Array() }, savedOn: civilDate('2026-07-01') });
    for (let number = 0; number < 25; number += 1) good(number);

    expect(lastGood('https://dulieu.example.vn/0.json')).to.equal(undefined);
    expect(lastGood('https://dulieu.example.vn/24.json')!.savedOn).to.equal('2026-07-01');
  });
});
