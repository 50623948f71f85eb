import type { Subject } from '@xaso/criteria';
import { expect } from 'chai';
import { withKnown } from './known-subjects.js';

const q3 = { type: 'quarter', year: 2026, quarter: 3 } as const;
const q2 = { type: 'quarter', year: 2026, quarter: 2 } as const;
const ofReport: readonly Subject[] = [
  { place: { name: 'Xã Mẫu', code: '01' }, period: q3, facts: { a: { value: 1 }, b: { value: 2 } } },
  { place: { name: 'Xã Mẫu', code: '01' }, period: q2, facts: { a: { value: 0 } } },
];

describe('withKnown', () => {
  it('leaves the report alone where the page knows nothing, or nothing of its kind', () => {
    for (const known of [undefined, null, 'x', 7, [], [null, { place: 'Xã Mẫu' }, { place: { name: 'Xã Khác' }, attributes: { a: 'b' } }]]) {
      expect(withKnown(ofReport, known)).to.deep.equal(ofReport);
    }
  });

  it('adds what a place is to all its periods, or to one of them', () => {
    const attributesOf = (known: unknown): unknown => withKnown(ofReport, known).map(({ attributes }) => attributes?.['nhom']);

    expect(attributesOf({ place: { name: 'Xã Mẫu' }, attributes: { nhom: 'mot' } })).to.deep.equal(['mot', 'mot']);
    expect(attributesOf([{ place: { name: 'tên cũ', code: '01' }, period: { quarter: 2, year: 2026, type: 'quarter' }, attributes: { nhom: 'hai' } }])).to.deep.equal([undefined, 'hai']);
    expect(attributesOf({ place: { name: 'Xã Mẫu', code: '02' }, attributes: { nhom: 'ba' } })).to.deep.equal([undefined, undefined]);
  });

  it('joins figures with those of the report, its own word first, and changes nothing that was given', () => {
    const known = { place: { name: 'Xã Mẫu', code: '01' }, period: q3, facts: { b: { value: 9 }, c: { choice: 'co' }, d: 'hỏng' } };
    const [joined] = withKnown(ofReport, known);

    expect(joined!.facts).to.deep.equal({ a: { value: 1 }, b: { value: 9 }, c: { choice: 'co' } });
    expect(ofReport[0]!.facts).to.deep.equal({ a: { value: 1 }, b: { value: 2 } });
  });

  it('judges a place that the report does not have by itself, once its period is known', () => {
    const product = { place: { name: 'Trà mẫu' }, period: { type: 'year', year: 2026 }, facts: { diem: { value: 3 } } };

    expect(withKnown(ofReport, product).at(-1)).to.deep.equal(product);
    expect(withKnown(ofReport, { ...product, period: undefined })).to.have.length(2);
  });

  it('drops fields that are not of their kind, and keeps the good parts of the others', () => {
    const [joined] = withKnown(ofReport, {
      place: { name: 'Xã Mẫu', code: '01' },
      attributes: 'mot',
      previous: { a: 'held', b: 'maybe' },
      peers: { x: [1, 2], y: [1, 'hai'] },
      children: [{ place: { name: 'thôn 1' }, decisions: {} }, { decisions: {} }, null],
      childCount: 2.5,
      assessments: { a: { selfScore: 1 }, b: 7 },
    });

    expect(joined).to.not.have.any.keys('attributes', 'childCount');
    expect(joined).to.deep.include({ previous: { a: 'held' }, peers: { x: [1, 2] }, children: [{ place: { name: 'thôn 1' }, decisions: {} }], assessments: { a: { selfScore: 1 } } });
  });
});
