import { coreMessages, describeProblem } from '@xaso/core';
import { compose, compositeFindingSeverities, compositeMessages, parseCompositeData, parseCompositeIndex } from '@xaso/criteria/composite';
import { NormalisationSchema } from '@xaso/criteria/schema';
import { drawRanks, rankIntervals } from '@xaso/criteria/uncertainty';
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/paths.mjs';

// The guide's own example and its own table, worked out again: what a reader copies has to come to what the guide says.

const guide = readFileSync(join(root, 'docs/guides/chi-so-tong-hop.md'), 'utf8');
const [index, data] = [...guide.matchAll(/```json\n([\s\S]*?)\n```/g)].map(([, text]) => JSON.parse(text!) as unknown);
const decimal = (text: string): number => Number(/^-?[0-9]+(,[0-9]+)?/.exec(text)![0].replace(',', '.'));

/** The numbers of the rows that begin with these words. */
function rowOf(start: string): readonly number[] {
  const line = guide.split('\n').find((each) => each.startsWith(`| ${start}`))!;
  return line.split('|').slice(2, -1).map((cell) => decimal(cell.trim()));
}

describe('docs/guides/chi-so-tong-hop.md', () => {
  const composed = compose(parseCompositeIndex(index).value!, parseCompositeData(data).value!);
  const { stages, scores, ranks } = composed.value!;
  const stage = (name: keyof typeof stages, id: string): readonly (number | undefined)[] => stages[name].find((column) => column.id === id)!.values;

  const rows: readonly (readonly [start: string, values: readonly (number | undefined)[]])[] = [
    ['hồ sơ đúng hạn', stage('figures', 'dung-han')],
    ['về thang 0,8 → 1', stage('normalised', 'dung-han')],
    ['kiến nghị trên 1.000 dân', stage('denominated', 'kien-nghi')],
    ['về thang 5 → 0', stage('normalised', 'kien-nghi')],
    ['thuê bao trên 100 dân', stage('imputed', 'bang-rong')],
    ['về thang 0 → 40', stage('normalised', 'bang-rong')],
    ['phục vụ =', stage('aggregated', 'phuc-vu')],
    ['chung =', scores],
    ['hạng', ranks.map((rank) => rank?.rank)],
  ];
  for (const [start, values] of rows) {
    it(`tells “${start}” as it comes out`, () => {
      const told = rowOf(start);

      expect(told).to.have.length(4);
      told.forEach((value, unit) => expect(values[unit]).to.be.closeTo(value, 0.00005));
    });
  }

  it('quotes what is said about the example', () => {
    const said = composed.findings.map((finding) => describeProblem(finding, { ...coreMessages, ...compositeMessages }, 'vi'));

    expect(said).to.have.length(2);
    for (const sentence of said) expect(guide).to.include(`“${sentence}”`);
  });

  it('recomputes the published table in every row', () => {
    const weights = [0.1, 0.1, 0.1, 0.1, 0.1, 0.2, 0.15, 0.15];
    const provinces = ['Đà Nẵng', 'TP. Hồ Chí Minh', 'Quảng Ninh', 'Thừa Thiên Huế', 'Cần Thơ'].map((name) => ({ name, cells: rowOf(`${name} |`) }));
    const ids = weights.map((_, at) => `i${at}`);
    const dti = { id: 'dti', name: { vi: 'DTI' }, indicators: ids.map((id) => ({ id, name: { vi: id }, normalise: { kind: 'none' as const } })), groups: [{ id: 'total', name: { vi: 'DTI' }, aggregate: 'arithmetic' as const, members: ids.map((of, at) => ({ of, weight: weights[at]! })) }], total: 'total' };
    const given = { year: 2022, units: provinces.map(({ name, cells }) => ({ id: name, name, figures: Object.fromEntries(ids.map((id, at) => [id, cells[at]!])) })) };

    compose(dti, given).value!.scores.forEach((score, row) => {
      const { name, cells } = provinces[row]!;
      expect(score, `${name}, recomputed`).to.be.closeTo(cells[8]!, 5e-7);
      expect(score, `${name}, published`).to.be.closeTo(cells[9]!, 0.0001);
    });
    const places = rankIntervals(drawRanks(dti, given, { seed: 922, weights: { within: 0.25 } }).value!, 1).map(({ interval }) => [interval!.best, interval!.worst]);
    expect(places.slice(0, 2)).to.deep.equal([[1, 1], [2, 2]]);
    for (const [best, worst] of places.slice(2)) expect([best! >= 3, worst! > best!]).to.deep.equal([true, true]);
  });
});

describe('docs/reference/criteria.md about composite indices', () => {
  const reference = readFileSync(join(root, 'docs/reference/criteria.md'), 'utf8');

  it('names every finding', () => {
    for (const code of Object.keys(compositeFindingSeverities)) expect(reference).to.include(`\`${code}\``);
  });

  it('has a row for every scale', () => {
    for (const { shape } of NormalisationSchema.options) expect(reference).to.include(`| \`${shape.kind.value}\` |`);
  });
});
