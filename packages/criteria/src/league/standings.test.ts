import { expect } from 'chai';
import { evaluationDocument, scoreTable } from '../fixtures/index.js';
import type { ScoreTable } from './evaluation-document.schema.js';
import { StandingSearch, type StandingQuery } from './find-standings.js';
import { standingsOf, type Standings } from './standings.js';

const standings = (changes: Partial<ScoreTable> = {}, group?: string): Standings => {
  const document = evaluationDocument({ items: [scoreTable(changes)] });
  return standingsOf(document, document.items[0]!, { group });
};
const list = ({ order, ranks, document }: Standings): string[] => order.map((row) => `${Number.isNaN(ranks[row]!) ? '–' : ranks[row]} ${document.units.name[row]}`);
const names = (query: StandingQuery, of = standings()): string[] => new StandingSearch(of).find(query).rows.map((row) => of.document.units.name[row]!);

describe('standings', () => {
  it('number equal totals alike and put units without a total at the end, where 0 is not', () => {
    expect(list(standings())).to.deep.equal(['1 Phường Mẫu 2', '2 Xã Mẫu 1', '2 Xã Mẫu 3', '4 Xã Mẫu Đông 4', '5 Xã Mẫu 6', '– Đặc khu Mẫu 5', '– Phường Mẫu 7']);
  });

  it('show ranks as the source states them, in its order among equal totals, and mark what the totals contradict', () => {
    const stated = standings({ rank: [3, 1, 2, 4, null, 6, null] });
    expect(list(stated).slice(0, 5)).to.deep.equal(['1 Phường Mẫu 2', '2 Xã Mẫu 3', '3 Xã Mẫu 1', '4 Xã Mẫu Đông 4', '6 Xã Mẫu 6']);
    expect([...stated.contradictions.values()]).to.deep.equal([{ row: 5, stated: 6, low: 5, high: 5 }]);
    expect(stated.isStated).to.equal(true);
  });

  it('rank by the points of one group, without the ranks that the source states for the total', () => {
    const byGroup = standings({ rank: [3, 1, 2, 4, null, 5, null] }, 'nhan-thuc');
    expect(list(byGroup).slice(0, 5)).to.deep.equal(['1 Xã Mẫu 3', '2 Phường Mẫu 2', '3 Xã Mẫu 1', '3 Xã Mẫu Đông 4', '5 Xã Mẫu 6']);
    expect([byGroup.maximum, byGroup.isStated]).to.deep.equal([20, false]);
  });

  it('know why a total is missing', () => {
    expect([...standings().absences]).to.deep.equal([[6, { reason: 'notApplicable', note: undefined }]]);
  });
});

describe('search in standings', () => {
  for (const [says, query, expected] of [
    ['without diacritics', { text: 'mau dong' }, ['Xã Mẫu Đông 4']],
    ['with them, in any order', { text: 'đông xã' }, ['Xã Mẫu Đông 4']],
    ['by province', { text: 'tinh mau hai phuong' }, ['Phường Mẫu 7']],
    ['by code', { text: '90005' }, ['Đặc khu Mẫu 5']],
    ['words from their beginning and not from within', { text: 'ong' }, []],
    ['nothing that is not there', { text: 'không có' }, []],
    ['in a province', { province: 0 }, ['Phường Mẫu 2', 'Xã Mẫu 1', 'Xã Mẫu 6']],
    ['of a kind', { kind: 'ward' }, ['Phường Mẫu 2', 'Phường Mẫu 7']],
    ['of a kind in a province', { province: 1, kind: 'commune' }, ['Xã Mẫu 3', 'Xã Mẫu Đông 4']],
    ['from the last place, with no total still at the end', { order: 'worst' }, ['Xã Mẫu 6', 'Xã Mẫu Đông 4', 'Xã Mẫu 3', 'Xã Mẫu 1', 'Phường Mẫu 2', 'Đặc khu Mẫu 5', 'Phường Mẫu 7']],
    ['by name', { order: 'name', kind: 'commune' }, ['Xã Mẫu 1', 'Xã Mẫu 3', 'Xã Mẫu 6', 'Xã Mẫu Đông 4']],
    ['by province, and there by rank', { order: 'province' }, ['Xã Mẫu 3', 'Xã Mẫu Đông 4', 'Đặc khu Mẫu 5', 'Phường Mẫu 7', 'Phường Mẫu 2', 'Xã Mẫu 1', 'Xã Mẫu 6']],
  ] as const satisfies readonly (readonly [string, StandingQuery, readonly string[]])[]) {
    it(`finds ${says}`, () => {
      expect(names(query)).to.deep.equal(expected);
    });
  }

  it('numbers the units of a chosen province among themselves too, and words change no rank', () => {
    const of = standings();
    const { ranksWithin } = new StandingSearch(of).find({ province: 1 });
    expect([...ranksWithin!]).to.deep.equal([NaN, NaN, 1, 2, NaN, NaN, NaN]);
    expect(new StandingSearch(of).find({ text: 'đông' }).ranksWithin).to.equal(undefined);
    expect(new StandingSearch(of).find({ province: 1, text: 'đông' }).ranksWithin![3]).to.equal(2);
  });

  it('offers what there is, with how many', () => {
    const { facets } = new StandingSearch(standings());
    expect([...facets.provinces]).to.deep.equal([[1, 4], [0, 3]]); // Hai before Một
    expect([...facets.kinds]).to.deep.equal([['commune', 4], ['ward', 2], ['specialZone', 1]]);
  });
});
