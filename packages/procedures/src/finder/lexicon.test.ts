import { expect } from 'chai';
import { searchableProcedures } from '../fixtures/index.js';
import { mergeLexicons, type Lexicon } from './lexicon.js';
import { loadOfficialLexicon } from './load-official-lexicon.js';
import { officialLexicon } from './official-lexicon.js';
import { parseSearchLexicon } from './parse-lexicon.js';
import { createProcedureIndex } from './procedure-index.js';

const document = (items: readonly unknown[]) => ({ kind: 'search-lexicon', schemaVersion: 1, publisher: { name: 'Xã Mẫu' }, asOf: '2026-10-01', sources: [], items });
const first = (lexicon: Lexicon, query: string) => createProcedureIndex(searchableProcedures, { lexicon }).search(query).hits[0]?.code;

describe('a search-lexicon', () => {
  it('is read, and a bad entry is left out and named', () => {
    const { value, findings } = parseSearchLexicon(document([{ type: 'spelling', say: ['ks'], write: 'khai sinh' }, { type: 'spelling', say: [] }, { type: 'other' }]));

    expect(value?.items).to.deep.equal([{ type: 'spelling', say: ['ks'], write: 'khai sinh' }]);
    expect(findings.map(({ where }) => where && 'path' in where && where.path.slice(0, 8))).to.include.members(['items[1]', 'items[2]']);
  });

  for (const input of [undefined, null, 'khai sinh', [], { kind: 'procedure-catalogue' }]) {
    it(`is not ${JSON.stringify(input)}, which only gives findings`, () => {
      const { value, findings } = parseSearchLexicon(input);

      expect(value).to.equal(undefined);
      expect(findings).not.to.deep.equal([]);
    });
  }
});

describe('merged lexicons', () => {
  const own: Lexicon = { items: [{ type: 'meaning', say: ['giấy tờ của Thảo'], mean: ['đăng ký kết hôn'] }, { type: 'meaning', say: ['Sổ đỏ'], mean: ['hộ nghèo'] }] };
  const merged = mergeLexicons(officialLexicon, own);

  it("have the commune's words", () => {
    expect(first(officialLexicon, 'giấy tờ của thảo')).not.to.equal('1.000894');
    expect(first(merged, 'giấy tờ của thảo')).to.equal('1.000894');
  });

  it('keep everything else', () => {
    expect(first(merged, 'giấy độc thân')).to.equal('1.004873');
  });

  it('let the later one say what a phrase means', () => {
    expect(first(officialLexicon, 'sổ đỏ')).to.equal('1.115750');
    expect(first(merged, 'sổ đỏ')).to.equal('1.011607');
  });

  it('keep all meanings that one lexicon gives a phrase', () => {
    const both = mergeLexicons({ items: [{ type: 'meaning', say: ['abc'], mean: ['một'] }, { type: 'meaning', say: ['abc'], mean: ['hai'] }] });

    expect(both.items).to.have.length(2);
  });
});

describe('the official lexicon', () => {
  const said = (fits: (entry: Lexicon['items'][number]) => boolean) => officialLexicon.items.flatMap((entry) => (entry.type !== 'often' && fits(entry) ? entry.say : []));

  it('takes nothing that it knows for something else', () => {
    const unrelated = new Set(said(({ type }) => type === 'unrelated'));

    expect(said(({ type }) => type === 'meaning').filter((phrase) => unrelated.has(phrase))).to.deep.equal([]);
  });

  it('writes no phrase in two ways', () => {
    const ways = said(({ type }) => type === 'spelling');

    expect(ways.filter((phrase, place) => ways.indexOf(phrase) !== place)).to.deep.equal([]);
  });

  it('calls no phrase a filler that it writes otherwise', () => {
    const ways = new Set(said(({ type }) => type === 'spelling'));

    expect(said(({ type }) => type === 'filler').filter((phrase) => ways.has(phrase))).to.deep.equal([]);
  });

  it('is loaded whole unless a commune does all that is searched', async () => {
    const ofCommune = { code: '1.000001', name: 'Đăng ký kết hôn', communeLevel: true };
    const ofProvince = { code: '1.000002', name: 'Cấp giấy phép lái xe', communeLevel: false };

    expect(await loadOfficialLexicon()).to.equal(officialLexicon);
    expect(await loadOfficialLexicon([ofCommune, ofProvince])).to.equal(officialLexicon);
    expect(await loadOfficialLexicon(Array.from({ length: 1001 }, () => ofCommune))).to.equal(officialLexicon);
  });

  it('has a smaller part for communes, with everything that a commune needs', async () => {
    const part = await loadOfficialLexicon(searchableProcedures.map((procedure) => ({ ...procedure, communeLevel: true })));

    expect(part.items.length).to.be.lessThan(officialLexicon.items.length);
    expect(officialLexicon.items).to.include.members([...part.items]);
    expect(first(part, 'giấy độc thân')).to.equal('1.004873');
  });
});
