import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { civilDate } from '@xaso/core';
import { compileCriteriaSet, evaluate, subjectsFromReport, type CriterionResult, type Evaluation, type Subject } from '@xaso/criteria';
import { viDuChuyenDoiSo } from '@xaso/criteria/sets/vi-du-chuyen-doi-so';
import { indicatorCatalogue, parseIndicatorReport, type IndicatorReport } from '@xaso/indicators';
import { expect } from 'chai';
import { root, sharedFolder } from '../../tools/paths.mjs';

// Every one of the 89 facts, judged by the example set. The tables were worked out by hand from the rules that the set publishes,
// fact by fact, before anything was run: they are the expectation, not a picture of the output.

/** What a fact does for the place that it is said of. */
type Judged =
  /** No criterion of the set asks for it. */
  | 'none'
  /** A goal for a later day is no result, and is judged by nothing. */
  | 'goal'
  /** A criterion is settled: its outcome, and its exact points where it has any. */
  | readonly [criterion: string, status: CriterionResult['status'], points?: string]
  /** A criterion stays open: something that it asks for is missing, or the source gives bounds only. */
  | readonly [criterion: string, status: 'missing', open: readonly [min: number, max: number]];

/** The figure as the articles give it: a share by its counts, a range with a dash, a word of doubt before the number. */
type Row = readonly [fact: string, figure: string, judged: Judged];

/*
 * The rules of the set, as they are used below (percent is of the share):
 *   ho-so-truc-tuyen        10 points, full at 70%, in proportion below: min(10; 10 × share / 70%)
 *   ho-so-dung-han          10 × share
 *   van-ban-tren-mang        5 from 90% on, else 0
 *   so-hoa-ket-qua           5 × share
 *   thoi-gian-lam-thu-tuc    5 for at most 15 minutes on average, else 0
 *   ban-do-so               10 from 50% on, else 0
 *   thuong-mai-dien-tu      min(6; 6 × contracts / 80%) + min(4; 4 × producers / 10%)
 *   ho-so-suc-khoe          10 from 95%, 6 from 80%, 3 from 50%, else 0
 *   truong-hoc-khong-tien-mat, wifi-nha-van-hoa   5 × share
 *   internet-den-thon       10 from 100% on, else 0
 *   to-cong-nghe-so         10 × teams / residential groups
 *   can-bo-cong-nghe         5 from one officer on, else 0
 *   camera-an-ninh          followed, no points
 */
const rows: readonly Row[] = [
  // phường Hạc Thành, 09/12/2025
  ['hac-thanh-01', '19', 'none'], // people of the steering committee: the set asks for none
  ['hac-thanh-02', '15', 'none'],
  ['hac-thanh-03', '125', ['to-cong-nghe-so', 'scored', '10']], // 10 × 125/125 = 10
  ['hac-thanh-04', '125', ['to-cong-nghe-so', 'scored', '10']], // the groups below the line of the same share
  ['hac-thanh-05', '375', 'none'], // the set counts teams, not their members
  ['hac-thanh-06', '100', 'none'], // residential groups with fibre are not the hamlets with internet that the set asks for
  ['hac-thanh-07', '100', 'none'],
  ['hac-thanh-08', '6', 'none'],
  ['hac-thanh-09', '100', 'none'], // people who use the software, not documents
  ['hac-thanh-10', '100', ['van-ban-tren-mang', 'passed', '5']], // 100 ≥ 90
  ['hac-thanh-11', '100', 'none'], // signed documents, not documents processed online

  // huyện Hà Trung, tháng 4/2025
  ['ha-trung-01', '100', ['van-ban-tren-mang', 'passed', '5']], // 100 ≥ 90
  ['ha-trung-02', '100', ['ho-so-truc-tuyen', 'scored', '10']], // 10 × 100/70 = 14,29, capped at 10
  ['ha-trung-03', '20/20', 'none'], // wifi at communes' offices, not in culture houses
  ['ha-trung-04', '100', 'none'],
  ['ha-trung-05', '100', 'none'], // mobile broadband is another indicator than internet in hamlets
  ['ha-trung-06', '100', 'none'], // invoices, not contracts
  // 6 × (205/321) / 0,8 = 7,5 × 205/321 = 1537,5/321 = 4,7897…; producers are not told: 0 to 4 more
  ['ha-trung-07', '205/321', ['thuong-mai-dien-tu', 'missing', [4.79, 8.79]]],
  ['ha-trung-08', '321', 'none'],
  ['ha-trung-09', '>1000', 'none'],
  ['ha-trung-10', '>300', 'none'],
  ['ha-trung-11', '100', ['internet-den-thon', 'passed', '10']], // 100 ≥ 100
  ['ha-trung-12', '1', 'none'],
  ['ha-trung-13', '100', 'none'],
  ['ha-trung-14', '100', ['truong-hoc-khong-tien-mat', 'scored', '5']], // 5 × 100%
  ['ha-trung-15', '97.43', ['ho-so-suc-khoe', 'scored', '10']], // 97,43 ≥ 95: the first step
  ['ha-trung-16', '100', 'none'],
  ['ha-trung-17', '100', 'none'],
  ['ha-trung-18', '231', 'none'], // eyes of cameras, not cameras

  // tỉnh Thanh Hóa and places in it
  ['thanh-hoa-01', '240', 'goal'],
  ['thanh-hoa-02', '≥1', 'goal'],
  ['thanh-hoa-03', '≤15', 'none'], // a rank
  ['thanh-hoa-04', '≤10', 'goal'],
  ['ha-son-01', '≲60', ['camera-an-ninh', 'unscored']], // followed: no points to win or to lose
  ['ha-son-02', '4', 'goal'],
  ['ha-trung-2024-01', '5', 'goal'],
  ['hoang-hoa-01', '10', 'goal'],
  ['hoang-hoa-02', '243', ['to-cong-nghe-so', 'missing', [0, 10]]], // no points: how many residential groups there are is not told
  ['hoang-hoa-03', '729', 'none'],
  ['hoang-hoa-04', '100', 'none'], // units that work online, not documents
  ['hoang-hoa-05', '100', 'none'], // intake at the one-stop desk, not dossiers filed online
  ['hoang-hoa-06', '37', 'none'],
  // 4 × (850/16.968) / 0,1 = 34000/16968 = 2,0037…; contracts are not told: 0 to 6 more
  ['hoang-hoa-07', '850/16968', ['thuong-mai-dien-tu', 'missing', [2, 8]]],
  ['hoang-hoa-08', '77/77', 'none'], // schools in smart education, not schools without cash
  ['hoang-hoa-09', '243/243', ['wifi-nha-van-hoa', 'scored', '5']], // 5 × 243/243
  ['muong-lat-01', '6', 'goal'],
  ['ngoc-lac-01', '100', 'none'],
  ['ngoc-lac-02', '100', 'none'],
  ['ngoc-lac-03', '100', 'none'],
  ['ngoc-lac-04', '100', 'none'],
  ['ngoc-lac-05', '13/13', 'none'],
  ['ngoc-lac-06', '13/13', 'none'],
  ['ngoc-lac-07', '100', 'none'],

  // phường Thống Nhất, no period told, and 2021; tỉnh Nam Định
  ['thong-nhat-01', '5-10', ['thoi-gian-lam-thu-tuc', 'passed', '5']], // even the slowest, 10, is at most 15
  ['thong-nhat-02', '1', ['can-bo-cong-nghe', 'passed', '5']], // 1 ≥ 1
  ['thong-nhat-03', '100', 'none'],
  ['thong-nhat-04', '100', 'none'],
  ['thong-nhat-05', '100', 'none'],
  ['thong-nhat-06', '100', 'none'],
  ['thong-nhat-07', '>300', 'none'],
  ['thong-nhat-08', '>30', 'none'],
  ['thong-nhat-09', '100', 'none'],
  ['thong-nhat-10', '100', 'none'], // dossiers kept on the portal, not filed online
  ['thong-nhat-11', '>300', 'none'],
  ['thong-nhat-12', '100', ['ho-so-dung-han', 'scored', '10']], // 10 × 100%
  // more than 26%: above 10 × 26/70 = 3,714… and up to 10; nobody knows how much above
  ['thong-nhat-13', '>26', ['ho-so-truc-tuyen', 'missing', [3.71, 10]]],
  ['nam-dinh-01', '21.8', ['ho-so-truc-tuyen', 'scored', '109/35']], // 10 × 21,8/70 = 218/70 = 109/35 = 3,114…
  ['thong-nhat-14', '≈300000', 'none'],
  ['thong-nhat-15', '>30', 'none'],
  ['thong-nhat-16', '19', ['so-hoa-ket-qua', 'scored', '19/20']], // 5 × 19/100 = 0,95; the plan's 15% does not matter to the set
  ['thong-nhat-17', '~9.117', 'none'],
  ['thong-nhat-18', '117', 'none'],
  ['thong-nhat-19', '100', 'none'], // smart schools, not schools without cash

  // thị xã Quảng Yên, phường Yên Giang, xã Cẩm La
  ['quang-yen-01', '2', 'none'],
  ['yen-giang-01', '<30', 'none'], // one passport as somebody tells it, not the average of procedures
  ['yen-giang-02', '100', 'none'],
  ['cam-la-01', '100', 'none'],
  ['yen-giang-03', '100', 'none'],
  ['yen-giang-04', '100', 'none'],
  ['yen-giang-05', '100', 'none'],
  ['yen-giang-06', '100', 'none'],
  ['yen-giang-07', '5', 'none'],
  ['yen-giang-08', '1', 'none'],
  ['yen-giang-09', '46/46', ['ban-do-so', 'passed', '10']], // 100% ≥ 50%
  ['cam-la-02', '20/58', ['ban-do-so', 'failed', '0']], // 20/58 = 34,48% < 50%: 2 × 20 = 40 < 58
  ['yen-giang-10', '100', ['truong-hoc-khong-tien-mat', 'scored', '5']], // 5 × 100%
  ['yen-giang-11', '650', 'none'],
  ['yen-giang-12', '100', 'none'], // public places of all kinds, not culture houses alone
  ['yen-giang-13', '3', 'none'],
];

/**
 * A place in a period as a whole: what is settled, how many of the 13 criteria with points that are, and where the total can still come to.
 * The maxima of the set add up to 100; each open criterion gives its fewest points to the lower end and its most to the upper one.
 */
interface Whole {
  readonly place: string;
  readonly period: string;
  /** Undefined where no criterion with points is settled; that is not 0. */
  readonly points: number | undefined;
  readonly known: number;
  /** Their maxima together. */
  readonly knownMax: number;
  readonly open: readonly [min: number, max: number];
}

const wholes: readonly Whole[] = [
  { place: 'phường Hạc Thành', period: 'day', points: 15, known: 2, knownMax: 15, open: [15, 100] }, // 10 + 5
  // 5 + 10 + 10 + 5 + 10 = 40; from 40 + 4,7897 up to 100 − (6 − 4,7897)
  { place: 'huyện Hà Trung', period: 'month', points: 40, known: 5, knownMax: 40, open: [44.79, 98.79] },
  { place: 'tỉnh Thanh Hóa', period: 'month', points: undefined, known: 0, knownMax: 0, open: [0, 100] },
  { place: 'thôn Chí Phúc', period: 'month', points: undefined, known: 0, knownMax: 0, open: [0, 100] },
  // 5; from 5 + 2,0037 up to 100 − (4 − 2,0037)
  { place: 'huyện Hoằng Hóa', period: 'month', points: 5, known: 1, knownMax: 5, open: [7, 98] },
  { place: 'huyện Ngọc Lặc', period: 'month', points: undefined, known: 0, knownMax: 0, open: [0, 100] },
  // 5 + 5 + 10 = 20; from 20 + 3,714
  { place: 'phường Thống Nhất', period: 'unknown', points: 20, known: 3, knownMax: 20, open: [23.71, 100] },
  { place: 'phường Thống Nhất', period: 'year', points: 0.95, known: 1, knownMax: 5, open: [0.95, 95.95] }, // up to 100 − (5 − 0,95)
  { place: 'tỉnh Nam Định', period: 'unknown', points: 3.11, known: 1, knownMax: 10, open: [3.11, 93.11] }, // up to 100 − (10 − 3,114)
  { place: 'thị xã Quảng Yên', period: 'month', points: undefined, known: 0, knownMax: 0, open: [0, 100] },
  { place: 'phường Yên Giang', period: 'unknown', points: 15, known: 2, knownMax: 15, open: [15, 100] }, // 10 + 5
  { place: 'xã Cẩm La', period: 'unknown', points: 0, known: 1, knownMax: 10, open: [0, 90] }, // a 0 that was earned: up to 100 − 10
];

const plan = compileCriteriaSet(viDuChuyenDoiSo);
const folder = join(root, 'demo/data');
const reports = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => parseIndicatorReport(JSON.parse(readFileSync(join(folder, name), 'utf8'))).value!);

function subjectsOf(report: IndicatorReport): readonly Subject[] {
  return subjectsFromReport(report, indicatorCatalogue).map(({ value, findings }) => {
    expect(findings).to.deep.equal([]);
    return value!;
  });
}

function judge(subject: Subject): Evaluation {
  return evaluate(plan, subject, { asOf: civilDate('2026-11-22') });
}

const keyOf = ({ place, period }: Pick<Subject, 'place' | 'period'>): string => JSON.stringify([place.name, period]);

/** A report judged place by place; whoever has no figure is judged with nothing known. */
function judgeAll(report: IndicatorReport): ReadonlyMap<string, Evaluation> {
  return new Map(subjectsOf(report).map((subject) => [keyOf(subject), judge(subject)]));
}

/** What the set says without a fact, and with it. */
function withAndWithout(id: string): readonly [without: readonly CriterionResult[], having: readonly CriterionResult[]] {
  const report = reports.find(({ items }) => items.some((item) => item.id === id))!;
  const { place, period } = report.items.find((item) => item.id === id)!;
  const nobody = judge({ place, period, facts: {} });
  const [without, having] = [{ ...report, items: report.items.filter((item) => item.id !== id) }, report].map((each) => judgeAll(each).get(keyOf({ place, period })) ?? nobody);
  return [without!.criteria, having!.criteria];
}

describe('the 89 facts, judged by the example set', () => {
  it('are all in the table, once, with the figure that the article gives', function () {
    if (sharedFolder === undefined) return this.skip('the shared data are not here');

    const { facts } = JSON.parse(readFileSync(join(sharedFolder, 'domain/seed-facts.json'), 'utf8')) as { facts: readonly SeedFact[] };
    expect(facts).to.have.length(89);
    expect(rows.map(([id, figure]) => [id, figure])).to.have.deep.members(facts.map((fact) => [fact.id, figureOf(fact)]));
    expect(rows.filter(([, , judged]) => judged === 'goal').map(([id]) => id)).to.have.members(facts.filter(({ isTarget }) => isTarget).map(({ id }) => id));
  });

  for (const [id, figure, judged] of rows) {
    it(`${id} (${figure}): ${describeJudged(judged)}`, () => {
      const [without, having] = withAndWithout(id);
      const touched = having.filter((result, index) => JSON.stringify(result) !== JSON.stringify(without[index]));

      const [criterion, status, points] = typeof judged === 'string' ? [] : judged;
      expect(touched.map((result) => result.id)).to.deep.equal(criterion === undefined ? [] : [criterion]);
      const [result] = touched;
      expect(result?.status).to.equal(status);
      expect(result?.points?.exact).to.equal(typeof points === 'string' ? points : undefined);
      expect(result?.open).to.deep.equal(typeof points === 'object' ? { min: points[0], max: points[1] } : undefined);
    });
  }

  for (const { place, period, points, known, knownMax, open: [min, max] } of wholes) {
    it(`make ${points ?? 'no'} points for ${place} (${period}), ${known} of 13 criteria known, ${min} to ${max} possible`, () => {
      const found = reports.flatMap((report) => [...judgeAll(report).values()]).filter((each) => each.place.name === place && typeOf(each) === period);

      expect(found).to.have.length(1);
      const { total, band, decision } = found[0]!;
      expect(total.points?.rounded).to.equal(points);
      expect(total.open).to.deep.equal({ min, max });
      expect(total.max).to.equal(100);
      expect(total.coverage).to.deep.equal({ criteria: { known, of: 13 }, points: { known: knownMax, of: 100 } });
      // Nowhere is enough known to name a level: the lower end is below 50, the upper one 80 or more.
      expect([band?.lowest?.id, band?.highest?.id, band?.certain]).to.deep.equal(['vi-du-c', 'vi-du-a', false]);
      expect(decision, 'an example recognises nobody').to.equal(undefined);
    });
  }

  it('are judged at twelve places and periods, and nowhere else', () => {
    const found = reports.flatMap((report) => [...judgeAll(report).values()]).map((each) => [each.place.name, typeOf(each)]);

    expect(found).to.have.deep.members(wholes.map(({ place, period }) => [place, period]));
  });
});

function typeOf({ period }: Evaluation): string {
  return 'type' in period ? period.type : 'unknown';
}

function describeJudged(judged: Judged): string {
  if (judged === 'goal') return 'a goal, judged by nothing';
  if (judged === 'none') return "none of the set's criteria";
  const [criterion, status, points] = judged;
  const told = typeof points === 'object' ? `${points[0]} to ${points[1]} points possible` : points === undefined ? 'no points' : `${points} points`;
  return `${criterion}, ${status}, ${told}`;
}

interface SeedFact {
  readonly id: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly min?: number;
  readonly max?: number;
  readonly qualifier: string;
  readonly isTarget: boolean;
}

const signs: Readonly<Record<string, string>> = { eq: '', gt: '>', lt: '<', gte: '≥', lte: '≤', approx: '≈', approx_lt: '≲', estimate: '~' };

/** The figure of a fact as the table writes it. */
function figureOf({ numerator, denominator, value, min, max, qualifier }: SeedFact): string {
  if (qualifier === 'range') return `${min}-${max}`;
  return numerator === null ? `${signs[qualifier]}${value}` : `${numerator}/${denominator}`;
}
