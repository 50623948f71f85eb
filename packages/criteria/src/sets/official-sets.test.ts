import { civilDate } from '@xaso/core';
import { parseExact, nearest } from '@xaso/core/exact';
import { expect } from 'chai';
import { compileCriteriaSet } from '../engine/compile-criteria-set.js';
import { evaluate } from '../engine/evaluate.js';
import type { Evaluation } from '../engine/evaluation.js';
import { explain } from '../explain/explain.js';
import { subject } from '../fixtures/index.js';
import { criteriaMessages } from '../messages/vi.js';
import { cho40NghiaHung2023 } from './cho-4-0-nghia-hung-2023.js';
import { cho40ThaiNguyen2022 } from './cho-4-0-thai-nguyen-2022.js';
import { dtiProvince9222022 } from './dti-province-922-2022.js';
import { ntm3182022c8 } from './ntm-318-2022-c8.js';
import { ntm512025 } from './ntm-51-2025.js';
import { ocop10482019 } from './ocop-1048-2019.js';
import { ocop1482023 } from './ocop-148-2023.js';

type Facts = Parameters<typeof subject>[0];

describe('set dti-province-922-2022', () => {
  const plan = compileCriteriaSet(dtiProvince9222022);
  const columns = ['nhan-thuc', 'the-che', 'ha-tang', 'nhan-luc', 'attt', 'cqs', 'kts', 'xhs'];
  // Published results of 2022.
  const rows: readonly (readonly [province: string, values: readonly number[], total: number])[] = [
    ['Đà Nẵng', [1, 0.9, 0.8253, 0.8487, 0.7578, 0.8575, 0.7836, 0.5197], 0.8002],
    ['TP. Hồ Chí Minh', [0.8917, 0.9, 0.8258, 0.6267, 0.558, 0.8406, 0.7611, 0.359], 0.7163],
    ['Quảng Ninh', [0.9581, 0.9, 0.7648, 0.625, 0.5382, 0.8385, 0.5904, 0.4505], 0.7024],
    ['Thừa Thiên Huế', [0.95, 0.9, 0.6823, 0.6794, 0.6423, 0.8262, 0.6787, 0.3001], 0.6975],
    ['Cần Thơ', [0.9, 0.8, 0.7233, 0.7376, 0.7226, 0.7325, 0.7556, 0.2947], 0.6924],
  ];
  const judged = (values: readonly number[]): Evaluation => evaluate(plan, subject(Object.fromEntries(columns.map((id, index) => [id, values[index]!]))));

  for (const [province, values, total] of rows) {
    it(`gives ${province} its published index within 0.0001`, () => {
      const { points, coverage } = judged(values).total;
      const index = nearest(parseExact(points!.exact)!) / 1000;

      expect(Math.abs(index - total)).to.be.at.most(0.0001);
      expect(coverage.points).to.deep.equal({ known: 1000, of: 1000 });
    });
  }

  it('only follows what has no points, and is over since decision 405', () => {
    expect(judged(rows[0]![1]).criteria.find(({ id }) => id === 'do-thi-thong-minh')).to.deep.include({ status: 'unscored' });
    const codes = (day: string): readonly string[] => evaluate(plan, subject({}), { asOf: civilDate(day) }).warnings.map(({ code }) => code);
    expect(codes('2025-04-02')).to.not.include('evaluation.set-expired');
    expect(codes('2025-04-03')).to.include('evaluation.set-expired');
  });
});

const met = (...stars: readonly number[]): Facts => Object.fromEntries([2, 3, 4, 5].map((star) => [`yeu-cau-${star}-sao`, stars.includes(star) ? 1 : 0]));
const partPoints = (a: number, b: number, c: number): Facts => Object.fromEntries([['a', a], ['b', b], ['c', c]].map(([id, value]) => [`diem-phan-${id as string}`, { value: value as number, note: 'Phiếu chấm mẫu' }]));

describe('set ocop-148-2023', () => {
  const plan = compileCriteriaSet(ocop1482023);
  const band = (facts: Facts): readonly unknown[] => {
    const { lowest, highest, certain } = evaluate(plan, subject(facts), { asOf: civilDate('2026-01-01') }).band!;
    return [lowest?.id, highest?.id, certain];
  };
  const all = met(2, 3, 4, 5);

  it('has the parts 40, 25 and 35', () => {
    expect(ocop1482023.items.flatMap(({ maxPoints }) => maxPoints ?? [])).to.deep.equal([40, 25, 35]);
    expect(evaluate(plan, subject({ ...partPoints(50, 50, 50), ...all })).total.points?.rounded).to.equal(100);
  });

  const edges: readonly (readonly [c: number, star: string])[] = [[25, '5-sao'], [24.99, '4-sao'], [5, '4-sao'], [4.99, '3-sao']];
  for (const [c, star] of edges) {
    it(`is ${star} with ${65 + c} points`, () => {
      expect(band({ ...partPoints(40, 25, c), ...all })).to.deep.equal([star, star, true]);
    });
  }

  it('has its lower edges at 50 and 30', () => {
    const at = (total: number): unknown => band({ ...partPoints(total > 40 ? 40 : total, total > 40 ? total - 40 : 0, 0), ...all })[0];
    expect([50, 49.99, 30, 29.99, 0].map(at)).to.deep.equal(['3-sao', '2-sao', '2-sao', '1-sao', '1-sao']);
  });

  it('drops to the star whose requirements are met', () => {
    expect(band({ ...partPoints(40, 25, 35), ...met(2, 3, 4) })).to.deep.equal(['4-sao', '4-sao', true]);
    expect(band({ ...partPoints(40, 25, 35), ...met(2, 3) })).to.deep.equal(['3-sao', '3-sao', true]);
    expect(band({ ...partPoints(40, 25, 35), ...met() })).to.deep.equal(['1-sao', '1-sao', true]);
    expect(band({ ...partPoints(40, 10, 5), ...all })).to.deep.equal(['3-sao', '3-sao', true]);
  });

  it('stays open while nobody said whether the requirements are met', () => {
    expect(band({ ...partPoints(40, 25, 35), ...met(2, 3, 4), 'yeu-cau-5-sao': { status: 'missing' } })).to.deep.equal(['4-sao', '5-sao', false]);
  });

  it('marks its figures as quoted', () => {
    const { warnings, criteria } = evaluate(plan, subject({}));
    expect(criteria.map(({ info }) => info.confidence)).to.deep.equal(criteria.map(() => 'secondary'));
    expect(warnings.filter(({ code }) => code.startsWith('evaluation.set'))).to.deep.equal([]);
  });
});

describe('set ocop-1048-2019', () => {
  const evaluation = evaluate(compileCriteriaSet(ocop10482019), subject(partPoints(35, 25, 40)), { asOf: civilDate('2023-02-24') });

  it('has the parts 35, 25 and 40, which are not those of decision 148, and is over when that begins', () => {
    expect(ocop10482019.items.map(({ maxPoints }) => maxPoints)).to.deep.equal([35, 25, 40]);
    expect(evaluation.total.points?.rounded).to.equal(100);
    expect(evaluation.warnings.map(({ code }) => code)).to.include('evaluation.set-expired');
    expect(evaluate(compileCriteriaSet(ocop10482019), subject({}), { asOf: civilDate('2023-02-23') }).warnings.map(({ code }) => code)).to.not.include('evaluation.set-expired');
  });

  it('is sure of no star, and says that its stars are from memory', () => {
    expect(evaluation.band).to.deep.include({ certain: false });
    expect(evaluation.band?.lowest?.confidence).to.equal('memory');
  });
});

describe('set ntm-318-2022-c8', () => {
  const plan = compileCriteriaSet(ntm3182022c8);
  const good: Facts = { 'diem-buu-chinh': 1, 'gio-mo-cua': 4, 'so-thon': 9, 'thon-dien-thoai': 9, 'thon-internet': 9, 'ty-le-dien-thoai-thong-minh': 55, 'dai-truyen-thanh': 1, 'thon-co-loa': 9, 'ung-dung-cntt': 1 };
  const judged = (changes: Facts, kind: string | undefined = 'khac'): Evaluation => evaluate(plan, { ...subject({ ...good, ...changes }), attributes: kind === undefined ? {} : { 'xa-dao': kind } });
  const statuses = (changes: Facts, kind?: string): readonly string[] => judged(changes, kind).criteria.map(({ status }) => status);

  it('recognises a commune right on every line', () => {
    expect(statuses({})).to.deep.equal(['passed', 'passed', 'passed', 'passed']);
    expect(judged({}).decision?.state).to.equal('achieved');
  });

  const below: readonly (readonly [string, Facts, number])[] = [
    ['no postal point', { 'diem-buu-chinh': 0 }, 0],
    ['a postal point open for less than four hours', { 'gio-mo-cua': 3.5 }, 0],
    ['one village without telephone', { 'thon-dien-thoai': 8 }, 1],
    ['one village without internet', { 'thon-internet': 8 }, 1],
    ['too few smartphones', { 'ty-le-dien-thoai-thong-minh': 54.99 }, 1],
    ['one village without loudspeakers', { 'thon-co-loa': 8 }, 2],
    ['no radio station', { 'dai-truyen-thanh': 0 }, 2],
    ['no IT in administration', { 'ung-dung-cntt': 0 }, 3],
  ];
  for (const [name, changes, place] of below) {
    it(`does not with ${name}`, () => {
      expect(statuses(changes).map((status, index) => (index === place ? status === 'failed' : status === 'passed'))).to.deep.equal([true, true, true, true]);
      expect(judged(changes).decision?.state).to.equal('notAchieved');
    });
  }

  it('asks less smartphones of an island, and decides nothing where nobody said whether it is one', () => {
    expect(statuses({ 'ty-le-dien-thoai-thong-minh': 45 }, 'dao')[1]).to.equal('passed');
    expect(statuses({ 'ty-le-dien-thoai-thong-minh': 44.99 }, 'dao')[1]).to.equal('failed');
    const unknown = evaluate(plan, subject({ ...good, 'ty-le-dien-thoai-thong-minh': 50 }));
    expect(unknown.criteria[1]!.status).to.equal('missing');
    expect(unknown.decision?.state).to.equal('undecided');
    expect(evaluate(plan, subject(good)).decision?.state).to.equal('achieved');
  });

  it('says what is missing in villages', () => {
    const lines = explain(judged({ 'thon-internet': 7 }), criteriaMessages, 'vi').children[1]!.lines.map(({ text }) => text);
    expect(lines).to.include('Đạt nếu “Thôn dùng được ít nhất một trong hai dịch vụ internet” thêm 2 thôn');
    expect(lines).to.include('Ngưỡng 55%: theo dòng 1 của bảng “Tỷ lệ dùng điện thoại thông minh”, vì Loại xã là xã khác');
  });
});

describe('sets cho-4-0', () => {
  it('has the targets of Thái Nguyên on both sides', () => {
    const plan = compileCriteriaSet(cho40ThaiNguyen2022);
    const statuses = (facts: Facts): readonly string[] => evaluate(plan, subject(facts)).criteria.map(({ status }) => status);
    expect(statuses({ 'tieu-thuong-qr': 100, 'san-pham-tren-san': 1, 'thu-phi-khong-tien-mat': [12, 12], 'so-cho': 60 })).to.deep.equal(['passed', 'passed', 'passed', 'passed']);
    expect(statuses({ 'tieu-thuong-qr': 99.99, 'san-pham-tren-san': 0, 'thu-phi-khong-tien-mat': [11, 12], 'so-cho': 59 })).to.deep.equal(['failed', 'failed', 'failed', 'failed']);
  });

  it('has the targets of Nghĩa Hưng on both sides', () => {
    const plan = compileCriteriaSet(cho40NghiaHung2023);
    const states = (traders: number, boards: number): unknown => evaluate(plan, subject({ 'tieu-thuong-qr': traders, 'bql-khong-tien-mat': boards })).decision?.state;
    expect([states(100, 80), states(100, 79.99), states(99.99, 80)]).to.deep.equal(['achieved', 'notAchieved', 'notAchieved']);
  });

  it('claims no decision of the State, and says that it is local', () => {
    for (const set of [cho40ThaiNguyen2022, cho40NghiaHung2023]) {
      expect(set).to.not.have.property('decision');
      expect(set).to.deep.include({ nature: 'own' });
      expect(set.note?.vi).to.include('không phải quy định chung của cả nước');
    }
  });
});

describe('set ntm-51-2025', () => {
  it('grants nothing, whatever is entered, and says that it is incomplete', () => {
    const all = evaluate(compileCriteriaSet(ntm512025), subject(Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`tieu-chi-${index + 1}`, 1]))));

    expect(all.criteria.every(({ status }) => status === 'passed')).to.equal(true);
    expect(all.decisions?.map(({ state }) => state)).to.deep.equal(['undecided', 'notAchieved', 'notAchieved']);
    expect(all.warnings[0]).to.deep.include({ code: 'evaluation.set-incomplete', values: { count: 10, declared: 47 } });
    expect(all.warnings.map(({ code }) => code)).to.not.include('evaluation.attribute-missing');
  });
});
