import { expect } from 'chai';
import { allMustPass, type Judgement, type Member, type Verdict } from './all-must-pass.js';

const members = (...verdicts: readonly Verdict[]): readonly Member[] => verdicts.map((verdict, index) => ({ id: `m${index}`, verdict }));

describe('allMustPass', () => {
  const cases: readonly (readonly [verdicts: readonly Verdict[], judgement: Judgement])[] = [
    [['passed', 'passed'], 'passed'],
    [['passed', 'ignored'], 'passed'],
    [['passed', 'unknown'], 'undecided'],
    [['passed', 'failed'], 'failed'],
    // What is missing can't save what has failed.
    [['unknown', 'failed'], 'failed'],
    [['ignored'], 'undecided'],
    [[], 'undecided'],
  ];
  for (const [verdicts, judgement] of cases) {
    it(`is ${judgement} for ${verdicts.join(', ') || 'nothing'}`, () => {
      expect(allMustPass.score(members(...verdicts))).to.equal(judgement);
    });
  }

  it('says what is still possible', () => {
    expect(allMustPass.range(members('passed', 'unknown'))).to.deep.equal({ worst: 'failed', best: 'passed' });
  });

  it('names who has to pass, the failed ones first', () => {
    const all = members('unknown', 'passed', 'failed');

    expect(allMustPass.explain(all).map(({ id }) => id)).to.deep.equal(['m2', 'm0']);
    expect(allMustPass.inverse(all)).to.deep.equal(['m2', 'm0']);
  });
});
