import { expect } from '@open-wc/testing';
import type { Hit, VariantGroup } from '@xaso/procedures';
import { bareProcedure } from '@xaso/procedures/fixtures';
import { entriesOf } from './finder-entries.js';

const hit = (code: string, group?: string): Hit => ({ code, score: 1, group, highlights: [] });
const byCode = new Map(['a', 'b', 'c', 'd'].map((code) => [code, bareProcedure({ code })]));
const family: VariantGroup = { id: 'nha', codes: ['b', 'c', 'd', 'không-có'], questions: [] };

describe('entriesOf', () => {
  it('puts a group once, where its best member stands', () => {
    const entries = entriesOf({ hits: [hit('a'), hit('b', 'nha'), hit('c', 'nha')], groups: [family] }, byCode, () => true);

    expect(entries.map((entry) => (entry.type === 'group' ? [entry.lead.code, entry.codes] : entry.procedure.code))).to.deep.equal(['a', ['b', ['b', 'c', 'd']]]);
  });

  it('shows a member alone when nothing else of its group was found, or may be shown', () => {
    const alone = entriesOf({ hits: [hit('b', 'nha')], groups: [] }, byCode, () => true);
    const narrowed = entriesOf({ hits: [hit('b', 'nha')], groups: [family] }, byCode, ({ code }) => code === 'b');

    expect([...alone, ...narrowed].map(({ type }) => type)).to.deep.equal(['procedure', 'procedure']);
  });

  it('leaves out what the catalogue does not hold', () => {
    expect(entriesOf({ hits: [hit('không-có')], groups: [] }, byCode, () => true)).to.deep.equal([]);
  });
});
