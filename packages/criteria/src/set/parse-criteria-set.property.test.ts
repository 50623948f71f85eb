import { expect } from 'chai';
import fc from 'fast-check';
import { criteriaSet, criterion, subject } from '../fixtures/index.js';
import { compileCriteriaSet } from '../engine/compile-criteria-set.js';
import { evaluate } from '../engine/evaluate.js';
import { parseCriteriaSet } from './parse-criteria-set.js';

const valid = JSON.stringify(criteriaSet([criterion('one', { maxPoints: 5 }), criterion('two', { rule: { kind: 'ratio', numerator: 'above', denominator: 'below' }, maxPoints: 5, group: 'a' })], { groups: [{ id: 'a', name: { vi: 'Nhóm mẫu' } }] }));

/** Puts something else at one place of a right set. */
function damaged(places: readonly number[], value: unknown): unknown {
  const set: unknown = JSON.parse(valid);
  let at = set as Record<string, unknown>;
  for (const [depth, place] of places.entries()) {
    const keys = Object.keys(at);
    const key = keys[place % keys.length];
    if (key === undefined) return set;
    const child = at[key];
    if (depth === places.length - 1 || typeof child !== 'object' || child === null) {
      at[key] = value;
      return set;
    }
    at = child as Record<string, unknown>;
  }
  return set;
}

describe('parseCriteriaSet with anything', () => {
  it('never throws, and what it lets through can be judged by', () => {
    const input = fc.oneof(fc.anything(), fc.tuple(fc.array(fc.nat(60), { minLength: 1, maxLength: 5 }), fc.oneof(fc.anything(), fc.constantFrom('', 0, -1, 1e308, 'share', '__proto__', null, [], {}))).map(([places, value]) => damaged(places, value)));
    fc.assert(
      fc.property(input, (set) => {
        const { value, findings, ok } = parseCriteriaSet(set);

        expect(ok).to.equal(value !== undefined);
        if (value === undefined) expect(findings.some(({ severity }) => severity === 'error')).to.equal(true);
        else expect(evaluate(compileCriteriaSet(value), subject({ share: 60 })).criteria).to.have.length(value.items.length);
        expect(Object.keys(Object.prototype)).to.deep.equal([]);
      }),
      { numRuns: 1000 },
    );
  });
});
