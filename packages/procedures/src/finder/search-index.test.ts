import { civilDate } from '@xaso/core';
import { expect } from 'chai';
import { searchableProcedures } from '../fixtures/index.js';
import { officialLexicon } from './official-lexicon.js';
import { parseSearchIndex } from './parse-search-index.js';
import { createProcedureIndex } from './procedure-index.js';
import { loadProcedureIndex, searchIndexOf, startLoadingIndex } from './search-index.js';

const head = { publisher: { name: 'Xã Mẫu' }, asOf: civilDate('2026-10-01') };
const document = searchIndexOf(searchableProcedures, head, officialLexicon);
const options = { lexicon: officialLexicon };
const queries = ['khai sinh', 'giay doc than', 'đăng ký thườ', 'gpmt', 'thuong tru', '2.0008', 'xem phim'];

describe('a search-index', () => {
  const { value, findings } = parseSearchIndex(JSON.parse(JSON.stringify(document)));

  it('comes back from JSON without a finding', () => {
    expect(findings).to.deep.equal([]);
    expect(value).to.deep.equal(document);
  });

  it('finds what the procedures themselves find', () => {
    const loaded = loadProcedureIndex(value!, options);
    const built = createProcedureIndex(searchableProcedures, options);

    for (const query of queries) expect(loaded.search(query).hits.map(({ code, highlights }) => [code, highlights])).to.deep.equal(built.search(query).hits.map(({ code, highlights }) => [code, highlights]));
    expect(loaded.search('khai sinh').groups.map(({ codes, questions }) => [codes, questions])).to.deep.equal(built.search('khai sinh').groups.map(({ codes, questions }) => [codes, questions]));
  });

  for (const lists of [document.lists, undefined]) {
    it(`is loaded in slices, with the same result, ${lists ? 'with' : 'without'} its lists`, () => {
      const build = startLoadingIndex({ items: document.items, lists }, options);
      let steps = 1;
      let time = 0;
      let loaded = build.step(() => (time += 1), 3);
      while (!loaded) {
        loaded = build.step(() => (time += 1), 3);
        steps += 1;
      }

      expect(steps).to.be.greaterThan(3);
      expect(build.step(() => 0)).to.equal(loaded);
      for (const query of queries) expect(loaded.search(query)).to.deep.equal(loadProcedureIndex({ items: document.items, lists }, options).search(query));
    });
  }

  it('lists in order, so that a list is found by halving; others are put in order', () => {
    const { lists = [] } = document;
    const reversed = loadProcedureIndex({ items: document.items, lists: [...lists].reverse() }, options);

    expect(lists).to.deep.equal([...lists].sort());
    for (const query of queries) expect(reversed.search(query)).to.deep.equal(loadProcedureIndex(document, options).search(query));
  });

  it('is searched without its lists too, as when a procedure in it is broken', () => {
    const broken = { ...document, items: [{ code: 'x' }, ...document.items] };
    const result = parseSearchIndex(broken);

    expect(result.findings.map(({ where }) => where && 'path' in where && where.path)).to.include('items[0].name');
    expect(result.value?.lists).to.equal(undefined);
    expect(loadProcedureIndex(result.value!, options).search('giấy độc thân').hits[0]?.code).to.equal('1.004873');
  });

  for (const lists of ['khai', 5, { 'khai sinh': 'a' }, [1], [null]]) {
    it(`says that ${JSON.stringify(lists)} are no lists`, () => {
      const result = parseSearchIndex({ ...document, lists });

      expect(result.findings.map(({ code }) => code)).to.deep.equal(['schema.type']);
      expect(result.value?.items).to.have.length(searchableProcedures.length);
      expect(result.value?.lists).to.equal(undefined);
    });
  }

  it('survives lists that name titles it does not have', () => {
    const loaded = loadProcedureIndex({ items: document.items, lists: ['khai:zzzz', 'sinh:-9b', 'khai sinh', ':', '=foreign:zz'] }, options);

    expect(() => loaded.search('khai sinh')).not.to.throw();
  });

  it('keeps the first of procedures with one code, and only what the search needs', () => {
    const two = searchIndexOf([{ code: '1.000001', name: 'Một' }, { code: '1.000001', name: 'Hai' }], head);

    expect(two.items).to.deep.equal([{ code: '1.000001', name: 'Một', group: '1.000001' }]);
  });
});
