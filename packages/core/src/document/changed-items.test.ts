import { expect } from 'chai';
import * as fc from 'fast-check';
import { changedItems, isMuchChanged, muchChangedPercent } from './changed-items.js';

const rows = (count: number, from = 0): readonly object[] => Array.from({ length: count }, (_, index) => ({ id: `a${from + index}`, value: index }));
const withOther = (count: number, others: number): readonly object[] => rows(count).map((row, index) => (index < others ? { ...row, value: -1 } : row));

describe('changedItems', () => {
  const cases: readonly (readonly [says: string, before: readonly unknown[], after: readonly unknown[], changed: number, of: number])[] = [
    ['the same list', rows(3), rows(3), 0, 3],
    ['two empty lists', [], [], 0, 0],
    ['another order of items', rows(3), [...rows(3)].reverse(), 0, 3],
    ['another order of fields, at any depth', [{ a: 1, b: { c: 1, d: [1, 2] } }], [{ b: { d: [1, 2], c: 1 }, a: 1 }], 0, 1],
    ['another order in a list inside', [{ a: [1, 2] }], [{ a: [2, 1] }], 1, 1],
    ['a field that says nothing', [{ a: 1, b: undefined }], [{ a: 1 }], 0, 1],
    ['one that was written anew', rows(10), withOther(10, 1), 1, 10],
    ['one that came', rows(3), rows(4), 1, 4],
    ['one that went', rows(4), rows(3), 1, 4],
    ['one that went and one that came', rows(4), rows(4, 1).map((row, index) => ({ ...row, value: index + 1 })), 1, 4],
    ['another list', rows(4), rows(4, 100), 4, 4],
    ['all gone', rows(4), [], 4, 4],
    ['all new', [], rows(4), 4, 4],
    ['one twice, then once', [1, 1], [1], 1, 2],
    ['a figure that became a text', [{ value: 1 }], [{ value: '1' }], 1, 1],
    ['a name of the prototype', [JSON.parse('{"__proto__":{"a":1}}')], [JSON.parse('{"__proto__":{"a":2}}')], 1, 1],
  ];
  for (const [says, before, after, changed, of] of cases) {
    it(`${says}: ${changed} of ${of}`, () => {
      expect(changedItems(before, after)).to.deep.equal({ changed, of });
    });
  }

  it('says the same both ways round, and between nothing and all, for any lists', () => {
    const list = fc.array(fc.oneof(fc.nat(5), fc.record({ a: fc.nat(2), b: fc.nat(2) })), { maxLength: 12 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        const { changed, of } = changedItems(before, after);
        expect(changedItems(after, before)).to.deep.equal({ changed, of });
        expect(of).to.equal(Math.max(before.length, after.length));
        expect(changed).to.be.within(Math.abs(before.length - after.length), of);
        expect(changedItems(before, fc.sample(fc.shuffledSubarray(before, { minLength: before.length }), 1)[0]!).changed).to.equal(0);
      }),
    );
  });

  it('counts just what was put in place of others', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(60), (count, others) => {
        const most = Math.min(count, others);
        expect(changedItems(rows(count), withOther(count, most))).to.deep.equal({ changed: most, of: count });
      }),
    );
  });
});

describe('isMuchChanged', () => {
  const lines: readonly (readonly [changed: number, of: number, isMuch: boolean])[] = [
    [0, 0, false],
    [0, 10, false],
    [3, 10, false],
    [4, 10, true],
    [30, 100, false],
    [31, 100, true],
    [299, 1000, false],
    [300, 1000, false],
    [301, 1000, true],
    [1, 4, false],
    [1, 3, true],
    [1, 1, true],
  ];
  for (const [changed, of, isMuch] of lines) {
    it(`${changed} of ${of}: ${isMuch ? 'worth a look' : 'as usual'}`, () => {
      expect(isMuchChanged({ changed, of })).to.equal(isMuch);
    });
  }

  it('has its line at 30 percent', () => {
    expect(muchChangedPercent).to.equal(30);
  });
});
