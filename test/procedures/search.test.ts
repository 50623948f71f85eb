import { createProcedureIndex, loadOfficialLexicon, officialLexicon, parseSearchLexicon, type LexiconEntry, type ProcedureIndex, type SearchableProcedure } from '@xaso/procedures';
import { searchableProcedures } from '@xaso/procedures/fixtures';
import { fromPortalListing } from '@xaso/procedures/import';
import { expect } from 'chai';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { root, sharedFolder } from '../../tools/paths.mjs';

interface Evaluation {
  readonly queries: readonly { readonly query: string; readonly codes: readonly string[] }[];
  readonly unrelated: readonly string[];
}

const read = (path: string): unknown => JSON.parse(readFileSync(join(root, 'packages/procedures', path), 'utf8'));
const listing = sharedFolder === undefined ? undefined : join(sharedFolder, 'data/procedures/catalogue-5670.jsonl');

function listedProcedures(): SearchableProcedure[] {
  const lines = readFileSync(listing!, 'utf8').trim().split('\n');
  return lines.flatMap((line) => fromPortalListing(JSON.parse(line)).value ?? []);
}

describe('lexicon.json', () => {
  const { value, findings } = parseSearchLexicon(read('lexicon.json'));

  it('is a lexicon without a fault', () => {
    expect(findings).to.deep.equal([]);
  });

  it('is what pages get, entry for entry', () => {
    const kindOf = (entry: LexiconEntry) => `${entry.type} ${'part' in entry ? (entry.part ?? '') : ''}`;
    const sorted = (entries: readonly LexiconEntry[]) =>
      [...new Set(entries.map(kindOf))].sort().flatMap((kind) => entries.filter((entry) => kindOf(entry) === kind).map((entry) => ({ ...(entry.type === 'variant' ? { groups: false } : {}), ...entry, wide: undefined })));

    expect(sorted(officialLexicon.items)).to.deep.equal(sorted(value!.items));
  });

  it('comes as a chunk of its own too', async () => {
    expect(await loadOfficialLexicon()).to.equal(officialLexicon);
  });

  it('says nothing twice in one way', () => {
    for (const entry of value!.items) if (entry.type !== 'often') expect(new Set(entry.say).size, entry.say.join(', ')).to.equal(entry.say.length);
  });
});

describe('a query of 10,000 characters', () => {
  const index = createProcedureIndex(searchableProcedures, { lexicon: officialLexicon });
  for (const [what, query] of [
    ['letters', 'a'.repeat(10_000)],
    ['words', 'khai sinh '.repeat(1000)],
    ['digits', '1.'.repeat(5000)],
    ['consonants', 'gpmt'.repeat(2500)],
    ['marks', 'a\u0301'.repeat(5000)],
    ['spaces', ' '.repeat(10_000)],
    ['one run without spaces', 'dangkykhaisinh'.repeat(700)],
  ] as const) {
    it(`is answered at once: ${what}`, () => {
      const start = performance.now();
      index.search(query);

      expect(performance.now() - start).to.be.lessThan(500);
    });
  }
});

/** So many queries of the set come before those of the citizens, who tell stories and are harder to answer. */
const beforeStories = 1935;

describe('search among all procedures of the country', () => {
  const { queries, unrelated } = read('evaluation/tuning.json') as Evaluation;
  const absent = 'the listing of the national portal is not beside the repository';
  const isThere = listing !== undefined && existsSync(listing);
  const procedures = isThere ? listedProcedures() : [];
  const codesOf = (index: ProcedureIndex, query: string) => index.search(query, { limit: 10 }).hits.map(({ code }) => code);

  it('has a set of queries whose answers are all there', function () {
    if (!isThere) return this.skip(absent);
    const known = new Set(procedures.map(({ code }) => code));

    expect(queries).to.have.length.greaterThan(299);
    expect(queries.filter(({ codes }) => !codes.some((code) => known.has(code)))).to.deep.equal([]);
    expect(unrelated).to.have.length(60);
  });

  it('shows what is looked for among the first five, mostly first, and nothing for what is no procedure', function () {
    if (!isThere) return this.skip(absent);
    const index = createProcedureIndex(procedures, { lexicon: officialLexicon });
    const ranks = queries.map(({ query, codes }) => codesOf(index, query).findIndex((code) => codes.includes(code)));
    const reciprocalOf = (some: readonly number[]) => some.reduce((sum, rank) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0) / some.length;

    expect(ranks.filter((rank) => rank >= 0 && rank < 5).length / ranks.length).to.be.at.least(0.95);
    expect(reciprocalOf(ranks.slice(0, beforeStories))).to.be.at.least(0.9);
    expect(reciprocalOf(ranks)).to.be.at.least(0.88);
    expect(unrelated.filter((query) => codesOf(index, query).length > 0)).to.have.length.at.most(12);
  });
});
