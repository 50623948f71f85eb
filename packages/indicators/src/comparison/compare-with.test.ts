import { civilDate, createUnitIndex, parsePeriod, type Period } from '@xaso/core';
import { unitDirectory } from '@xaso/core/fixtures';
import { expect } from 'chai';
import { observation, plainObservation } from '../fixtures/build.js';
import { findIndicator } from '../indicator/indicator-catalogue.js';
import type { IndicatorDefinition } from '../indicator/indicator.schema.js';
import { comparisonMessagesEn, figureMessagesEn } from '../messages/en.js';
import type { Observation } from '../observation/observation.schema.js';
import { compareWith, type CompareOptions } from './compare-with.js';
import type { DefinedFigure } from './compared-figure.js';

const other = { name: 'Xã Mẫu Khác', level: 'commune' } as const;
const period = (text: string): Period => parsePeriod(text).value!;

function figure(changes: Partial<Observation> = {}, definition?: IndicatorDefinition): DefinedFigure {
  const made = changes.value === undefined && changes.range === undefined && changes.status === undefined ? observation(changes) : plainObservation(changes);
  return { observation: made, definition: definition ?? findIndicator(made.indicator) };
}

function compare(one: DefinedFigure, second: DefinedFigure, options: Partial<CompareOptions> = {}): string {
  const result = compareWith(one, second, { language: 'vi', ...options });
  expect(result.text).to.not.match(/undefined|NaN|\{/);
  return result.comparable ? result.text : `✗ ${result.text}`;
}

describe('compareWith', () => {
  describe('figures of one indicator, level and period', () => {
    const teams = { indicator: 'organisation.community-teams' };
    const rows: readonly (readonly [one: Partial<Observation>, second: Partial<Observation>, expected: string, isBetter: boolean | undefined])[] = [
      [{ numerator: 46, denominator: 46 }, { numerator: 20, denominator: 58 }, 'cao hơn 65,52 điểm phần trăm', true],
      [{ numerator: 20, denominator: 58 }, { numerator: 46, denominator: 46 }, 'thấp hơn 65,52 điểm phần trăm', false],
      [{ numerator: 1, denominator: 3 }, { numerator: 2, denominator: 6 }, 'bằng', undefined],
      [{ numerator: 999_999, denominator: 1_000_000 }, { numerator: 1_000_000, denominator: 1_000_001 }, 'thấp hơn chưa đến 0,01 điểm phần trăm', false],
      [{ numerator: 1, denominator: 4 }, { value: 25 }, 'bằng', undefined],
      [{ value: 25 }, { numerator: 1, denominator: 4 }, 'bằng', undefined],
      [{ value: 33.33 }, { numerator: 1, denominator: 3 }, 'thấp hơn chưa đến 0,01 điểm phần trăm', false],
      [{ value: 26, qualifier: 'gt' }, { value: 21.8 }, 'cao hơn ít nhất 4,2 điểm phần trăm', true],
      [{ value: 21.8 }, { value: 26, qualifier: 'gt' }, 'thấp hơn ít nhất 4,2 điểm phần trăm', false],
      [{ value: 26, qualifier: 'gt' }, { value: 30 }, 'chưa đủ căn cứ để so sánh', undefined],
      [{ value: 30 }, { value: 30, qualifier: 'gte' }, 'bằng hoặc thấp hơn', undefined],
      [{ value: 50, qualifier: 'approx' }, { value: 30 }, 'cao hơn khoảng 20 điểm phần trăm', true],
      [{ value: 32, qualifier: 'approx' }, { value: 30 }, 'chưa đủ căn cứ để so sánh', undefined],
      [{ ...teams, value: 10 }, { ...teams, value: 7 }, 'cao hơn 3 tổ', true],
      [{ indicator: 'government.passport-minutes', value: 30 }, { indicator: 'government.passport-minutes', value: 45 }, 'thấp hơn 15 phút', true],
      [{ indicator: 'security.cameras', value: 30 }, { indicator: 'security.cameras', value: 45 }, 'thấp hơn 15 camera', undefined],
      [{ numerator: 1, denominator: 0 }, { value: 15 }, 'chưa đủ căn cứ để so sánh', undefined],
      [{ value: 15, status: 'notVerified' }, { value: 10 }, 'cao hơn 5 điểm phần trăm', true],
      [{ value: 15, role: 'target' }, { value: 10, role: 'target' }, 'cao hơn 5 điểm phần trăm', true],
    ];
    for (const [one, second, expected, isBetter] of rows) {
      it(`puts ${JSON.stringify(one)} against ${JSON.stringify(second)}: ${expected}`, () => {
        const pair = [figure(one), figure({ ...second, place: other })] as const;

        expect(compare(...pair)).to.equal(expected);
        expect(compareWith(...pair, { language: 'vi' })).to.deep.include({ isBetter });
      });
    }

    it('gives the exact difference of two shares, however it is rounded for the eye', () => {
      const result = compareWith(figure({ numerator: 2, denominator: 3 }), figure({ numerator: 1, denominator: 3, place: other }), { language: 'vi' });

      expect(result).to.deep.include({ relation: 'above', difference: 100 / 3 });
    });

    it('knows an indicator by its alias', () => {
      expect(compare(figure({ indicator: 'on_time_dossier_rate' }), figure({ place: other }))).to.equal('bằng');
    });

    it('compares periods that cover the same days', () => {
      expect(compare(figure({ period: period('9 tháng 2026') }), figure({ period: period('đến ngày 30/9/2026'), place: other }))).to.equal('bằng');
    });
  });

  describe('figures that are not compared', () => {
    const rows: readonly (readonly [title: string, one: DefinedFigure, second: DefinedFigure, expected: string])[] = [
      ['of two indicators, whatever else differs', figure(), figure({ indicator: 'government.online-dossiers', period: { unknown: true }, place: { name: 'tỉnh Mẫu', level: 'province' } }), 'khác chỉ số'],
      ['of two levels', figure(), figure({ place: { name: 'tỉnh Mẫu', level: 'province' } }), 'khác cấp'],
      ['of two levels and two periods', figure(), figure({ place: { name: 'tỉnh Mẫu', level: 'province' }, period: period('quý II/2026') }), 'khác cấp, khác kỳ'],
      ['of which one has no known level', figure(), figure({ place: { name: 'Mẫu Khác' } }), 'chưa rõ cấp'],
      ['of two periods', figure(), figure({ place: other, period: period('quý II/2026') }), 'khác kỳ'],
      ['of a quarter and its last month', figure(), figure({ place: other, period: period('tháng 9/2026') }), 'khác kỳ'],
      ['of which one has no period', figure(), figure({ place: other, period: { unknown: true } }), 'chưa rõ kỳ'],
      ['of which neither has a period', figure({ period: { unknown: true } }), figure({ place: other, period: { unknown: true } }), 'chưa rõ kỳ'],
      ['of which one is a goal', figure(), figure({ place: other, role: 'target' }), 'mục tiêu, chưa phải kết quả'],
      ['of which one is missing', figure(), figure({ place: other, status: 'missing' }), 'chưa có số liệu'],
      ['of which one has a number and is called missing', figure(), figure({ place: other, status: 'missing', value: 3 }), 'chưa có số liệu'],
      ['of a percentage and a count', figure({ value: 75 }), figure({ place: other, value: 45, unit: 'hồ sơ' }), 'khác đơn vị tính'],
      ['that count different things', figure({ indicator: 'organisation.communes-completed', value: 10 }), figure({ indicator: 'organisation.communes-completed', value: 12, unit: 'xã, phường, thị trấn', place: other }), 'khác đơn vị tính'],
    ];
    for (const [title, one, second, expected] of rows) {
      it(`stand side by side ${title}: ${expected}`, () => {
        expect(compare(one, second)).to.equal(`✗ ${expected}`);
        expect(compare(second, one)).to.equal(`✗ ${expected}`);
        expect(compareWith(one, second, { language: 'vi' })).to.not.have.any.keys('difference', 'relation', 'isBetter');
      });
    }

    it('say what differs', () => {
      const result = compareWith(figure(), figure({ place: { name: 'huyện Mẫu', level: 'district' }, period: period('09/12/2025') }), { language: 'vi' });

      expect(result).to.deep.include({ reason: 'otherLevel' });
      expect('reasons' in result && result.reasons).to.deep.equal([
        { reason: 'otherLevel', text: 'khác cấp', detail: 'cấp xã; cấp huyện' },
        { reason: 'otherPeriod', text: 'khác kỳ', detail: 'quý III/2026; 09/12/2025' },
      ]);
    });

    it('speak English when they are given the words', () => {
      const english = { language: 'en', messages: figureMessagesEn, comparisonMessages: comparisonMessagesEn } as const;

      expect(compare(figure(), figure({ place: { name: 'tỉnh Mẫu', level: 'province' } }), english)).to.equal('✗ another level');
      expect(compare(figure({ value: 5 }), figure({ value: 3, place: other }), english)).to.equal('higher by 2 percentage points');
    });
  });

  describe('the way of counting', () => {
    const base = findIndicator('government.on-time-dossiers')!;
    const versioned = (version: string): IndicatorDefinition => ({ ...base, version });
    const meaning = (vi: string): IndicatorDefinition => ({ ...base, definition: { vi } });
    const rows: readonly (readonly [title: string, one: DefinedFigure, second: DefinedFigure, isComparable: boolean])[] = [
      ['one definition', figure({}, versioned('2')), figure({ place: other }, versioned('2')), true],
      ['two versions', figure({}, versioned('1')), figure({ place: other }, versioned('2')), false],
      ['a version and none', figure({}, versioned('1')), figure({ place: other }, base), false],
      ['a figure that names its version', figure({ definitionVersion: '1' }, versioned('2')), figure({ place: other }, versioned('1')), true],
      ['two figures of which one names an older version', figure({ definitionVersion: '1' }, versioned('2')), figure({ place: other }, versioned('2')), false],
      ['two meanings', figure({}, meaning('Đúng hạn')), figure({ place: other }, meaning('Trước hạn')), false],
      ['one meaning in two files', figure({}, meaning('Đúng hạn')), figure({ place: other }, meaning('Đúng hạn')), true],
      ['a meaning of which one file says nothing', figure({}, meaning('Đúng hạn')), figure({ place: other }, base), true],
      ['two denominators', figure({}, { ...base, denominator: { vi: 'hồ sơ đã giải quyết' } }), figure({ place: other }, { ...base, denominator: { vi: 'hồ sơ đã nhận' } }), false],
      ['a break in the series of one unit, in one period', figure({ break: 'Tính cả hồ sơ nộp hộ.' }), figure({ place: other }), true],
      ['no definition at all', { observation: plainObservation({ indicator: 'la', value: 1 }), definition: undefined }, { observation: plainObservation({ indicator: 'la', value: 2, place: other }), definition: undefined }, true],
    ];
    for (const [title, one, second, isComparable] of rows) {
      it(`${isComparable ? 'compares' : 'does not compare'} ${title}`, () => {
        expect(compareWith(one, second, { language: 'vi' }).comparable).to.equal(isComparable);
        expect(compareWith(second, one, { language: 'vi' }).comparable).to.equal(isComparable);
      });
    }

    it('names both versions', () => {
      const result = compareWith(figure({}, versioned('1')), figure({ place: other }, base), { language: 'vi' });

      expect('reasons' in result && result.reasons[0]).to.deep.equal({ reason: 'otherDefinition', text: 'khác cách tính', detail: 'cách tính 1; cách tính không ghi phiên bản' });
    });
  });

  describe('a figure and an earlier one of its place', () => {
    const earlier = (text: string, changes: Partial<Observation> = {}): DefinedFigure => figure({ numerator: 30, period: period(text), ...changes });
    const rows: readonly (readonly [text: string, relation: 'previousPeriod' | 'samePeriodLastYear', expected: string])[] = [
      ['quý II/2026', 'previousPeriod', 'cao hơn 25 điểm phần trăm'],
      ['quý I/2026', 'previousPeriod', '✗ khác kỳ'],
      ['quý III/2026', 'previousPeriod', '✗ khác kỳ'],
      ['quý III/2025', 'samePeriodLastYear', 'cao hơn 25 điểm phần trăm'],
      ['quý II/2026', 'samePeriodLastYear', '✗ khác kỳ'],
    ];
    for (const [text, relation, expected] of rows) {
      it(`says "${expected}" for ${relation} and ${text}`, () => void expect(compare(figure(), earlier(text), { relation })).to.equal(expected));
    }

    it('has no period before where nobody can say which one that is', () => {
      const count = (day: string, value: number): DefinedFigure => figure({ indicator: 'security.cameras', value, period: period(day) });

      expect(compare(count('30/9/2026', 5), count('30/6/2026', 4), { relation: 'previousPeriod' })).to.equal('✗ khác kỳ');
    });

    it('is not compared across a break, on the day of the break and from then on', () => {
      const breaks = (from: string): IndicatorDefinition => ({ ...findIndicator('government.on-time-dossiers')!, breaks: [{ from: civilDate(from), note: { vi: 'tính cả hồ sơ nộp hộ' } }] });
      const against = (from: string): string => compare(figure({}, breaks(from)), figure({ period: period('quý II/2026') }, breaks(from)), { relation: 'previousPeriod' });

      expect(against('2026-06-30')).to.equal('bằng');
      expect(against('2026-07-01')).to.equal('✗ khác cách tính');
      expect(against('2026-09-30')).to.equal('✗ khác cách tính');
      expect(against('2026-10-01')).to.equal('bằng');
      expect(compare(figure({ break: 'Đổi phần mềm.' }), earlier('quý II/2026'), { relation: 'previousPeriod' })).to.equal('✗ khác cách tính');
      expect(compare(figure(), earlier('quý II/2026', { break: 'Đổi phần mềm.' }), { relation: 'previousPeriod' })).to.equal('cao hơn 25 điểm phần trăm');
    });

    it('is not compared across a merger', () => {
      const units = createUnitIndex(unitDirectory());
      const result = compareWith(
        figure({ place: { name: 'Xã Mẫu Đông', level: 'commune' }, period: period('quý III/2025') }),
        figure({ place: { name: 'Xã Mẫu Hai', level: 'commune' }, period: period('quý II/2025') }),
        { language: 'vi', relation: 'previousPeriod', units },
      );

      expect(result).to.deep.include({ comparable: false, reason: 'merged', text: 'đã sáp nhập, chia tách' });
      expect('reasons' in result && result.reasons[0]?.detail).to.equal('Xã Mẫu Hai thuộc Xã Mẫu Đông từ ngày 01/07/2025');
    });

    it('is not compared across the reorganisation of 2025 while nobody says whether the unit is the same', () => {
      const across = (first: string, second: string): string => compare(figure({ period: period(first) }), figure({ period: period(second) }), { relation: 'previousPeriod' });

      expect(across('quý III/2025', 'quý II/2025')).to.equal('✗ chưa rõ địa bàn có thay đổi hay không');
      expect(across('quý II/2025', 'quý I/2025')).to.equal('bằng');
      expect(across('quý IV/2025', 'quý III/2025')).to.equal('bằng');
    });
  });
});
