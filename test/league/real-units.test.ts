import { civilDate } from '@xaso/core';
import { parseEvaluation, StandingSearch, standingsOf, type EvaluationDocument } from '@xaso/criteria/league';
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFolder } from '../../tools/paths.mjs';

// The real names and codes of 2025, without a figure: no real unit ever carries an invented one.

interface Units {
  readonly provinces: readonly { readonly code: string; readonly full_name: string }[];
  readonly communes: readonly { readonly code: string; readonly full_name: string; readonly type: 'Xã' | 'Phường' | 'Đặc khu'; readonly province_code: string }[];
}

const file = sharedFolder === undefined ? undefined : (JSON.parse(readFileSync(join(sharedFolder, 'data/units-2025.json'), 'utf8')) as Units);
const absent = 'the shared units are not there';
const kinds = { Xã: 'commune', Phường: 'ward', 'Đặc khu': 'specialZone' } as const;

function country({ provinces, communes }: Units): EvaluationDocument {
  const places = new Map(provinces.map(({ code }, place) => [code, place]));
  return {
    kind: 'evaluation',
    schemaVersion: 1,
    publisher: { name: 'Bản thử' },
    asOf: civilDate('2025-07-01'),
    sources: [{ id: 'ten', title: 'Danh mục đơn vị hành chính, không có điểm' }],
    units: { name: communes.map(({ full_name: name }) => name), code: communes.map(({ code }) => code), kind: communes.map(({ type }) => kinds[type]), province: communes.map(({ province_code: code }) => places.get(code)!) },
    provinces: provinces.map(({ code, full_name: name }) => ({ code, name })),
    items: [{ id: 'chua-co', period: { type: 'year', year: 2025 }, source: 'ten', basis: 'published', total: communes.map(() => null) }],
  };
}

describe('a ranking over the real communes of 2025', () => {
  const standings = (): ReturnType<typeof standingsOf> => {
    const { value, findings } = parseEvaluation(country(file!));
    expect(findings).to.deep.equal([]);
    return standingsOf(value!, value!.items[0]!);
  };

  it('holds all 3,321, each once, and ranks none of them without a figure', function () {
    if (file === undefined) return this.skip(absent);
    const { scores, ranks, ranked, order } = standings();
    expect([scores.length, ranked, new Set(order).size]).to.deep.equal([3321, 0, 3321]);
    expect([...ranks].every(Number.isNaN)).to.equal(true);
  });

  it('offers 34 provinces and three kinds, which are all of them together', function () {
    if (file === undefined) return this.skip(absent);
    const { facets } = new StandingSearch(standings());
    const sum = (counts: Iterable<number>): number => [...counts].reduce((total, count) => total + count, 0);
    expect([facets.provinces.size, sum(facets.provinces.values())]).to.deep.equal([34, 3321]);
    expect([[...facets.kinds.keys()].sort(), sum(facets.kinds.values())]).to.deep.equal([['commune', 'specialZone', 'ward'], 3321]);
  });

  it('finds units by name, name and province, and code, without diacritics', function () {
    if (file === undefined) return this.skip(absent);
    const of = standings();
    const names = (text: string): string[] => new StandingSearch(of).find({ text }).rows.map((row) => of.document.units.name[row]!);
    expect(names('phuong hac thanh')).to.deep.equal(['Phường Hạc Thành']);
    expect(names('ba dinh ha noi')).to.include('Phường Ba Đình');
    expect(names('00004')).to.deep.equal(['Phường Ba Đình']);
    expect(names('')).to.have.length(3321);
  });
});
