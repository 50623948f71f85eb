import { expect } from 'chai';
import fc from 'fast-check';
import { searchableProcedures } from '../fixtures/index.js';
import { officialLexicon } from './official-lexicon.js';
import { parseSearchLexicon } from './parse-lexicon.js';
import { createProcedureIndex } from './procedure-index.js';

const index = createProcedureIndex(searchableProcedures, { lexicon: officialLexicon });
const names = new Map(searchableProcedures.map(({ code, name }) => [code, name]));
const words = searchableProcedures.flatMap(({ name }) => name.split(' '));

const typed = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom(...words, 'giấy', 'lam', 'ddawng', 'constructor', '__proto__', '1.001193', '\u0301', '%', '\ud800'), { maxLength: 12 }).map((list) => list.join(' ')),
);

describe('search, whatever is typed', () => {
  it('never throws, keeps to its limit, and marks only what is there', () => {
    fc.assert(
      fc.property(typed, fc.integer({ min: 0, max: 30 }), (query, limit) => {
        const { hits, groups } = index.search(query, { limit });
        expect(hits.length).to.be.at.most(limit);
        for (const { code, score, highlights } of hits) {
          expect(score).to.be.greaterThan(0);
          let before = -1;
          for (const { start, end } of highlights) {
            expect(start).to.be.greaterThan(before);
            expect(end).to.be.greaterThan(start);
            expect(end).to.be.at.most(names.get(code)!.length);
            before = end;
          }
        }
        for (const { codes } of groups) for (const code of codes) expect(names.has(code)).to.equal(true);
      }),
      { numRuns: 400 },
    );
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
  });

  it('gives the same every time', () => {
    fc.assert(
      fc.property(typed, (query) => {
        expect(index.search(query)).to.deep.equal(index.search(query));
      }),
      { numRuns: 100 },
    );
  });

  it('finds a procedure by its official name, with or without diacritics', () => {
    fc.assert(
      fc.property(fc.constantFrom(...searchableProcedures), fc.boolean(), ({ code, name }, folds) => {
        const query = folds ? name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd') : name;
        expect(index.search(query).hits.slice(0, 3).map((hit) => hit.code)).to.include(code);
      }),
    );
  });

  it('still finds it while the last word of its name is being typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...searchableProcedures), fc.nat(), ({ code, name }, seed) => {
        const last = name.lastIndexOf(' ') + 2;
        expect(index.search(name.slice(0, last + (seed % (name.length - last + 1)))).hits.map((hit) => hit.code)).to.include(code);
      }),
    );
  });

  it('reads any JSON as a lexicon without throwing, and searches with what is left', () => {
    const entry = fc.record({ type: fc.constantFrom('spelling', 'meaning', 'filler', 'unrelated', 'variant', 'often', 'other'), say: fc.oneof(fc.array(fc.string(), { maxLength: 3 }), fc.anything()), mean: fc.array(fc.string(), { maxLength: 2 }), write: fc.string(), id: fc.string(), codes: fc.array(fc.string(), { maxLength: 2 }) }, { requiredKeys: ['type'] });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), typed, (items, query) => {
        const { value } = parseSearchLexicon({ kind: 'search-lexicon', schemaVersion: 1, publisher: { name: 'Xã Mẫu' }, asOf: '2026-10-01', sources: [], items });
        const own = createProcedureIndex(searchableProcedures.slice(0, 6), { lexicon: value! });
        own.search(query);
      }),
      { numRuns: 150 },
    );
  });
});
