import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { civilDate } from '@xaso/core';
import { administrativeUnit } from '@xaso/core/fixtures';
import { findIndicator, indicatorCatalogue, parseIndicatorReport, type IndicatorReport, type Observation } from '@xaso/indicators';
import { compareWith, rollUp, sideBySide, trendOf, type ComparisonResult, type DefinedFigure } from '@xaso/indicators/comparison';
import { expect } from 'chai';
import { root } from '../../tools/paths.mjs';

// The facts of the articles as the demo shows them, compared as far as they may be.
const folder = join(root, 'demo/data');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const reports = new Map(files.map((name) => [name, parseIndicatorReport(JSON.parse(readFileSync(join(folder, name), 'utf8'))).value!]));
const facts = new Map([...reports.values()].flatMap(({ items }) => items.map((item) => [item.id, item] as const)));
const definitions = indicatorCatalogue;

function fact(id: string): DefinedFigure {
  const observation = facts.get(id)!;
  return { observation, definition: findIndicator(observation.indicator) };
}

function compare(one: string, other: string): ComparisonResult {
  return compareWith(fact(one), fact(other), { language: 'vi' });
}

describe('the facts of the articles, compared', () => {
  const rows: readonly (readonly [one: string, other: string, reason: string, text: string])[] = [
    // 125 tổ của phường Hạc Thành, 243 tổ của huyện Hoằng Hóa
    ['hac-thanh-03', 'hoang-hoa-02', 'otherLevel', 'khác cấp, khác kỳ'],
    ['hac-thanh-05', 'hoang-hoa-03', 'otherLevel', 'khác cấp, khác kỳ'],
    // 240 xã, phường, thị trấn của tỉnh, 10 xã của huyện Hoằng Hóa: hai mục tiêu ở hai cấp
    ['thanh-hoa-01', 'hoang-hoa-01', 'otherLevel', 'khác cấp, khác kỳ, khác đơn vị tính'],
    // một tỉnh, một mục tiêu của năm sau
    ['thanh-hoa-03', 'thanh-hoa-04', 'otherPeriod', 'khác kỳ, mục tiêu, chưa phải kết quả'],
    // 26% của phường Thống Nhất, 21,8% của tỉnh Nam Định
    ['thong-nhat-13', 'nam-dinh-01', 'otherLevel', 'khác cấp, chưa rõ kỳ'],
    // hai xã của một bài báo không ghi kỳ
    ['yen-giang-09', 'cam-la-02', 'periodUnknown', 'chưa rõ kỳ'],
    ['hac-thanh-03', 'hac-thanh-05', 'otherIndicator', 'khác chỉ số'],
  ];
  for (const [one, other, reason, text] of rows) {
    it(`${one} and ${other} stand side by side only: ${text}`, () => {
      const result = compare(one, other);

      expect(result).to.deep.include({ comparable: false, reason, text });
      expect(result).to.not.have.any.keys('difference', 'relation');
      expect(compare(other, one)).to.deep.include({ comparable: false, reason });
    });
  }

  it('two districts in one month are compared', () => {
    expect(compare('hoang-hoa-04', 'ngoc-lac-04')).to.deep.include({ comparable: true, relation: 'met', text: 'bằng' });
  });

  it('125 and 243 teams have neither a difference nor an order on the board of both', () => {
    const board = sideBySide(
      [
        { report: reports.get('hac-thanh.json')! },
        { report: reports.get('thanh-hoa.json')!, place: fact('hoang-hoa-02').observation.place },
      ],
      { language: 'vi', definitions, asOf: civilDate('2026-11-22') },
    );
    const row = board.pillars.flatMap((pillar) => pillar.rows).find(({ indicator }) => indicator === 'organisation.community-teams');

    expect(row).to.deep.include({ isComparable: false });
    expect(row?.separationText).to.match(/^khác cấp/);
    expect(row?.cells.map(({ text, order, comparison }) => [text, order, comparison?.comparable])).to.deep.equal([['125 tổ', undefined, undefined], ['243 tổ', undefined, false]]);
    expect(board.columns.map(({ levelText }) => levelText)).to.deep.equal(['cấp xã', 'cấp huyện']);
  });

  it('shares are rolled up by their numbers: 46/46 and 20/58 make 66/104, not the mean of 100% and 34,48%', () => {
    const wards = [administrativeUnit({ code: '1', kind: 'ward', name: 'Yên Giang' }), administrativeUnit({ code: '2', name: 'Cẩm La' })];
    const known = { type: 'year', year: 2022 } as const;
    const figures = ['yen-giang-09', 'cam-la-02'].map((id): Observation => ({ ...fact(id).observation, period: known }));
    const definition = findIndicator('economy.businesses-on-google-maps')!;

    const sum = rollUp(figures, { definition, units: wards, language: 'vi' });
    const undated = rollUp(['yen-giang-09', 'cam-la-02'].map((id) => fact(id).observation), { definition, units: wards, language: 'vi' });

    expect(sum.text).to.equal('63,46% (66/104 cơ sở kinh doanh); 2/2 đơn vị có số liệu');
    expect(undated).to.deep.include({ ok: false, reason: 'periodUnknown' });
  });

  it('no fact of an article makes a trend of several periods, and none is made up', () => {
    for (const { items } of reports.values() as Iterable<IndicatorReport>) {
      for (const { indicator, place } of items) {
        const { points } = trendOf(items, findIndicator(indicator)!, { language: 'vi', place });
        expect(points.filter(({ kind }) => kind === 'gap'), indicator).to.deep.equal([]);
      }
    }
  });
});
