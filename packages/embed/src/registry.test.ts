import '@xaso/elements';
import { expect } from 'chai';
import { officialRegistry } from './registry.js';

/** What is read by what an element brings on demand, and by no property of its own. */
const readOnDemand: Readonly<Record<string, readonly string[]>> = { scorecard: ['doubt'] };

describe('officialRegistry', () => {
  for (const name of Object.keys(officialRegistry)) {
    it(`knows what <xa-${name}> understands, and nothing else`, () => {
      const { tag, attributes } = officialRegistry[name]!;
      const observed = (customElements.get(tag) as unknown as { readonly observedAttributes: readonly string[] }).observedAttributes;

      expect(tag).to.equal(`xa-${name}`);
      expect(Object.keys(attributes)).to.have.members(['lang', ...observed, ...(readOnDemand[name] ?? [])]);
      expect(Object.getPrototypeOf(attributes)).to.equal(null);
    });
  }

  it('names nothing that every object has', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) expect(officialRegistry[name], name).to.equal(undefined);
  });
});
