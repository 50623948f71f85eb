import { expect } from 'chai';
import { boundedHeight, frameHeights, heightOf, paced } from './frame-height.js';
import { readFrameRequest } from './frame-request.js';

const page = 'https://xamau.gov.vn/xaso/embed.html';

const read = (query: string): Record<string, string> | undefined => {
  const request = readFrameRequest(`${page}${query}`);
  return request && { xa: request.name, ...request.attributes };
};

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('readFrameRequest', () => {
  for (const { query, expected } of [
    { query: '?xa=scorecard&src=/uploads/a.json&lang=en', expected: { xa: 'scorecard', src: '/uploads/a.json', lang: 'en' } },
    { query: '?xa=scorecard&src=a.json', expected: { xa: 'scorecard', src: 'a.json' } },
    { query: '?xa=scorecard&src=https://xamau.gov.vn/a.json', expected: { xa: 'scorecard', src: 'https://xamau.gov.vn/a.json' } },
    { query: '?xa=indicator&place=X%C3%A3+M%E1%BA%ABu&indicator=a', expected: { xa: 'indicator', place: 'Xã Mẫu', indicator: 'a' } },
    { query: '?xa=scorecard&src=/a.json&src=/b.json', expected: { xa: 'scorecard', src: '/a.json' } },
    { query: '?xa=scorecard&src=', expected: { xa: 'scorecard' } },
    { query: '?xa=scorecard&src=https://other.example/a.json', expected: { xa: 'scorecard' } },
    { query: '?xa=scorecard&src=//other.example/a.json', expected: { xa: 'scorecard' } },
    { query: '?xa=scorecard&src=http://xamau.gov.vn/a.json', expected: { xa: 'scorecard' } },
    { query: '?xa=scorecard&src=data:,a', expected: { xa: 'scorecard' } },
    { query: '?xa=scorecard&src=http://[', expected: { xa: 'scorecard' } },
    { query: '?xa=scorecard&compare-src=\\\\other.example/a.json', expected: { xa: 'scorecard' } },
    { query: '?xa=scorecard&link-hosts=other.example&indicator=a&constructor=b&xa-src=c', expected: { xa: 'scorecard' } },
    { query: '?xa=procedure&code=1.001193&help-text=a&share-href=/b', expected: { xa: 'procedure', code: '1.001193' } },
    { query: '?xa=indicator&indicator=Hay+goi+so+nay&place=https://other.example', expected: { xa: 'indicator' } },
    { query: `?xa=indicator&indicator=${'a'.repeat(81)}&place=${'a'.repeat(61)}`, expected: { xa: 'indicator' } },
    { query: '?xa=scorecard&src=/a.json&integrity=sha256-a%2Bb%2F%3D', expected: { xa: 'scorecard', src: '/a.json', integrity: 'sha256-a+b/=' } },
    { query: '?xa=scorecard&src=/a.json&integrity=', expected: { xa: 'scorecard', src: '/a.json', integrity: '' } },
    { query: '?xa=scorecard&src=/a.json&integrity=“mã”', expected: { xa: 'scorecard', src: '/a.json', integrity: '“mã”' } },
    { query: '?xa=qr&value=https://other.example', expected: undefined },
    { query: '?xa=toString', expected: undefined },
    { query: '', expected: undefined },
  ]) {
    it(`reads ${query || 'nothing'}`, () => {
      expect(read(query)).to.deep.equal(expected);
    });
  }

  it('gives attributes without a prototype', () => {
    expect(Object.getPrototypeOf(readFrameRequest(`${page}?xa=scorecard`)!.attributes)).to.equal(null);
  });
});

describe('the height of a frame', () => {
  for (const { height, expected } of [
    { height: 500, expected: 500 },
    { height: 500.2, expected: 501 },
    { height: 0, expected: frameHeights.least },
    { height: -1, expected: frameHeights.least },
    { height: 1e12, expected: frameHeights.most },
    { height: NaN, expected: undefined },
    { height: Infinity, expected: undefined },
    { height: '500', expected: undefined },
    { height: null, expected: undefined },
    { height: { valueOf: () => 500 }, expected: undefined },
  ]) {
    it(`${String(height)} is ${String(expected)}`, () => {
      expect(boundedHeight(height)).to.equal(expected);
    });
  }

  for (const data of [null, undefined, 'height', 500, [], { height: 500 }, { xaso: 'width', height: 500 }, Object.create({ xaso: 'height', height: 500 })]) {
    it(`is not in ${JSON.stringify(data)}`, () => {
      expect(heightOf(data)).to.equal(undefined);
    });
  }
});

describe('paced', () => {
  it('acts at once, and then once a pause, on the latest', async () => {
    const seen: number[] = [];
    const act = paced((value: number) => seen.push(value), 20);

    act(1);
    expect(seen).to.deep.equal([1]);
    for (let value = 2; value <= 100; value += 1) act(value);
    expect(seen).to.deep.equal([1]);
    await pause(60);
    expect(seen).to.deep.equal([1, 100]);
    act(101);
    expect(seen).to.deep.equal([1, 100, 101]);
  });
});
