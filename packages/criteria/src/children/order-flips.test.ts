import { expect } from 'chai';
import { compileCriteriaSet } from '../engine/compile-criteria-set.js';
import { evaluate } from '../engine/evaluate.js';
import { criteriaSet, criterion, subject } from '../fixtures/index.js';
import { childrenMessages } from './children-messages.js';
import { describeOrderFlip } from './describe-children.js';
import { orderFlips, sharePartsOf, type UnitWithParts } from './order-flips.js';

const unit = (name: string, parts: Readonly<Record<string, readonly [number, number]>>): UnitWithParts => ({
  unit: { name },
  parts: Object.entries(parts).map(([key, [numerator, denominator]]) => ({ key, numerator, denominator })),
});

// In each field the second is better (90/100 over 8/10 …), yet most of its dossiers are of the hard field.
const first = unit('Xã Một', { easy: [80, 100], hard: [2, 10] }); // 82/110
const second = unit('Xã Hai', { easy: [9, 10], hard: [30, 100] }); // 39/110

describe('orderFlips', () => {
  it('warns where the sum says the opposite of every part', () => {
    const [flip, ...others] = orderFlips([first, second]);

    expect(others).to.deep.equal([]);
    expect(flip).to.deep.include({ leader: { name: 'Xã Một' }, follower: { name: 'Xã Hai' }, parts: ['easy', 'hard'] });
    expect(describeOrderFlip(flip!, childrenMessages, 'vi')).to.match(/^Thứ tự đảo ngược: tính gộp thì Xã Một \(74,55%\) hơn Xã Hai \(35,45%\)/);
  });

  const quiet: readonly (readonly [what: string, units: readonly UnitWithParts[]])[] = [
    ['one part agrees', [first, unit('Xã Hai', { easy: [7, 10], hard: [30, 100] })]],
    ['all parts are equal', [unit('Xã Một', { easy: [8, 10], hard: [2, 10] }), unit('Xã Hai', { easy: [80, 100], hard: [2, 10] })]],
    ['there is one part only', [unit('Xã Một', { easy: [8, 10] }), unit('Xã Hai', { easy: [9, 10] })]],
    ['the parts are not the same', [first, unit('Xã Hai', { easy: [9, 10], other: [30, 100] })]],
    ['a part counts nothing', [first, unit('Xã Hai', { easy: [9, 10], hard: [0, 0] })]],
  ];
  for (const [what, units] of quiet) {
    it(`says nothing where ${what}`, () => {
      expect(orderFlips(units)).to.deep.equal([]);
    });
  }

  it('takes the counts out of evaluations of the parts', () => {
    const plan = compileCriteriaSet(criteriaSet([criterion('c')]));
    const parts = sharePartsOf('c', [
      { key: 'Q1', evaluation: evaluate(plan, subject({ share: [80, 100] })) },
      { key: 'Q2', evaluation: evaluate(plan, subject({ share: { value: 20 } })) },
      { key: 'Q3', evaluation: evaluate(plan, subject({})) },
    ]);

    expect(parts).to.deep.equal([{ key: 'Q1', numerator: 80, denominator: 100 }]);
  });
});
