import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isUnknown, type Period } from '@xaso/core';
import { findIndicator, indicatorCatalogue, observedNumber, parseIndicatorReport, scorecardOf, type IndicatorReport, type Observation, type PlaceRef } from '@xaso/indicators';
import { expect } from 'chai';
import { root, sharedFolder } from '../../tools/paths.mjs';

interface SeedFact {
  readonly id: string;
  readonly seedFile: string;
  readonly line: number;
  readonly place: Readonly<Record<'hamlet' | 'commune' | 'district' | 'province', string | null>>;
  readonly period: string | null;
  readonly pillar: string;
  readonly indicatorId: string;
  readonly sourceToken: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly min?: number;
  readonly max?: number;
  readonly unit: string;
  readonly countUnit?: string;
  readonly qualifier: string;
  readonly isTarget: boolean;
  readonly comparison: { readonly kind: 'target' | 'benchmark'; readonly value: number } | null;
  readonly reportedPercent?: { readonly value: number; readonly qualifier: string };
  readonly scopeItems?: readonly string[];
}

interface SeedSource {
  readonly seedFile: string;
  readonly titleVi: string;
  readonly articleDate: string | null;
  readonly bylineVi: string | null;
}

const folder = join(root, 'demo/data');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

function reportIn(name: string): IndicatorReport {
  const { value, findings } = parseIndicatorReport(JSON.parse(readFileSync(join(folder, name), 'utf8')), { definitions: indicatorCatalogue });
  expect(findings.filter(({ severity }) => severity !== 'note'), name).to.deep.equal([]);
  return value!;
}

describe('the reports of the demo', () => {
  it('are five, and hold 89 figures', () => {
    expect(files).to.have.members(['ha-trung.json', 'hac-thanh.json', 'quang-yen.json', 'thanh-hoa.json', 'thong-nhat.json']);
    expect(files.flatMap((name) => reportIn(name).items)).to.have.length(89);
  });

  for (const name of files) {
    it(`show every figure of ${name} under its pillar, with its article`, () => {
      const report = reportIn(name);
      const { pillars, counts, sources } = scorecardOf(report, { language: 'vi', definitions: indicatorCatalogue });

      expect(report.publisher.name).to.equal('Bản trình diễn Xã Số, theo bài báo');
      expect(pillars.map(({ id }) => id)).to.not.include('unsorted');
      expect(counts).to.include({ total: report.items.length, ok: report.items.length, toCheck: 0 });
      expect(sources).to.have.length(1);
      for (const row of pillars.flatMap(({ rows }) => rows)) {
        expect(row.hasNumber, row.key).to.equal(true);
        expect(row.source?.title, row.key).to.equal(sources[0]!.title);
        expect(row.quote, row.key).to.not.equal(undefined);
      }
    });
  }

  it('say that an article has no date, and keep the name of its file in the data alone', () => {
    const report = reportIn('thong-nhat.json');
    const board = scorecardOf(report, { language: 'vi', definitions: indicatorCatalogue });

    expect(board.sources[0]?.dateText).to.equal('bài báo không ghi ngày');
    expect(report.sources[0]?.file).to.match(/\.txt$/);
    expect(JSON.stringify(board)).to.not.contain(report.sources[0]!.file);
  });

  it('say what the articles say of themselves', () => {
    const board = scorecardOf(reportIn('quang-yen.json'), { language: 'vi', definitions: indicatorCatalogue });
    const maps = board.pillars.flatMap(({ rows }) => rows).find(({ key }) => key === 'cam-la-02');

    expect(maps).to.include({ valueText: '34,48%', baseText: '20/58 cơ sở kinh doanh', reportedText: 'nguồn ghi: hơn 30%' });
    expect(maps?.checks).to.deep.equal([]);
  });
});

describe('the 89 facts of the articles', () => {
  const seedFile = sharedFolder === undefined ? undefined : join(sharedFolder, 'domain/seed-facts.json');
  const seed = seedFile === undefined ? undefined : (JSON.parse(readFileSync(seedFile, 'utf8')) as { facts: readonly SeedFact[]; sources: readonly SeedSource[] });
  const pillarOf: Readonly<Record<string, string>> = {
    'chính quyền số': 'government',
    'kinh tế số': 'economy',
    'xã hội số': 'society',
    'hạ tầng số': 'infrastructure',
    'nhân lực-tổ chức': 'organisation',
    'an ninh': 'security',
  };

  it('have an indicator each in the catalogue, under their pillar', function () {
    if (seed === undefined) return this.skip('the shared data are not here');

    for (const { id, indicatorId, pillar, countUnit } of seed.facts) {
      const definition = findIndicator(indicatorId);
      expect(definition?.pillar, id).to.equal(pillarOf[pillar]);
      if (countUnit !== undefined) expect(definition?.baseUnit?.vi, id).to.equal(countUnit);
    }
  });

  it('stand in the reports, each with its number, base, words, place, period and goal', function () {
    if (seed === undefined) return this.skip('the shared data are not here');

    const written = new Map(files.flatMap((name) => reportIn(name).items.map((item) => [item.id, item] as const)));
    expect(written.size).to.equal(seed.facts.length);
    for (const fact of seed.facts) expect(said(written.get(fact.id)!), fact.id).to.deep.equal(saidBy(fact));
  });

  it('name the article that they come from', function () {
    if (seed === undefined) return this.skip('the shared data are not here');

    for (const { seedFile: file, titleVi, bylineVi, articleDate } of seed.sources) {
      const [source] = files.flatMap((name) => reportIn(name).sources).filter((each) => each.file === file);
      expect([source?.title, source?.author ?? null, periodText(source!.date!)]).to.deep.equal([titleVi, bylineVi, articleDate]);
    }
  });
});

/** A figure of a report, in the terms of the facts. */
function said(item: Observation): object {
  const definition = findIndicator(item.indicator)!;
  const { value } = observedNumber(item, definition);
  return {
    indicator: definition.aliases?.[0],
    line: item.quote?.line,
    token: item.quote?.text,
    value: value === undefined ? null : Number(value.toFixed(4)),
    range: item.range ?? null,
    base: [item.numerator ?? null, item.denominator ?? null],
    unit: item.unit ?? definition.unit.vi,
    qualifier: item.qualifier ?? 'eq',
    reported: item.reported?.text.includes('%') ? [item.reported.value, item.reported.qualifier] : null,
    place: unitsOf(item.place),
    period: periodText(item.period),
    isTarget: item.role === 'target',
    target: item.target?.value ?? null,
    benchmark: item.benchmark?.value ?? null,
    scope: item.scope ?? [],
  };
}

function saidBy(fact: SeedFact): object {
  const { hamlet, commune, district, province } = fact.place;
  // The reports hold money in đồng.
  const isBillions = fact.unit === 'tỷ đồng';
  return {
    indicator: fact.indicatorId,
    line: fact.line,
    token: fact.sourceToken,
    value: fact.value === null ? null : isBillions ? Math.round(fact.value * 1e9) : fact.value,
    range: fact.min === undefined ? null : { min: fact.min, max: fact.max },
    base: [fact.numerator, fact.denominator],
    unit: isBillions ? 'đồng' : fact.unit,
    qualifier: fact.qualifier === 'approx_lt' ? 'approxLt' : fact.qualifier,
    reported: fact.reportedPercent === undefined ? null : [fact.reportedPercent.value, fact.reportedPercent.qualifier],
    place: [hamlet, commune, district, province && `tỉnh ${province}`].filter((unit) => unit !== null),
    period: fact.period,
    isTarget: fact.isTarget,
    target: fact.comparison?.kind === 'target' ? fact.comparison.value : null,
    benchmark: fact.comparison?.kind === 'benchmark' ? fact.comparison.value : null,
    scope: fact.scopeItems ?? [],
  };
}

function unitsOf({ name, within = [] }: PlaceRef): readonly string[] {
  return [name, ...within];
}

/** A period as the facts write it: a day, a month or a year in ISO form, or nothing. */
function periodText(period: Period): string | null {
  if (isUnknown(period)) return null;
  switch (period.type) {
    case 'day':
      return period.date;
    case 'month':
      return `${period.year}-${String(period.month).padStart(2, '0')}`;
    case 'year':
      return String(period.year);
    default:
      return `another kind of period: ${period.type}`;
  }
}
