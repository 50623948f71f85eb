import { civilDate, createUnitIndex, parsePeriod, type Period } from '@xaso/core';
import { unitDirectory } from '@xaso/core/fixtures';
import { expect } from 'chai';
import { observation, plainObservation, samplePlace } from '../fixtures/build.js';
import { findIndicator } from '../indicator/indicator-catalogue.js';
import type { IndicatorDefinition } from '../indicator/indicator.schema.js';
import { comparisonMessagesEn, figureMessagesEn } from '../messages/en.js';
import type { Observation } from '../observation/observation.schema.js';
import { trendOf, type TrendOptions } from './trend-of.js';
import type { TrendModel, TrendPoint } from './trend-model.js';

const shares = findIndicator('government.on-time-dossiers')!;
const teams = findIndicator('organisation.community-teams')!;
const period = (text: string): Period => parsePeriod(text).value!;

/** A share of 100 in a period. */
function at(text: string, numerator: number, changes: Partial<Observation> = {}): Observation {
  return observation({ id: text, period: period(text), numerator, denominator: 100, ...changes });
}

function count(text: string, value: number, changes: Partial<Observation> = {}): Observation {
  return plainObservation({ id: text, indicator: teams.id, period: period(text), value, ...changes });
}

function follow(observations: readonly Observation[], options: Partial<TrendOptions> = {}, definition: IndicatorDefinition = shares): TrendModel {
  const trend = trendOf(observations, definition, { language: 'vi', ...options });
  expect(trend.text).to.not.match(/undefined|NaN|Infinity|\{/);
  return trend;
}

function points({ points: all }: TrendModel): readonly string[] {
  return all.map(({ periodText, text, kind, breakBefore }) => `${breakBefore === undefined ? '' : '| '}${periodText}: ${text}${kind === 'figure' ? '' : ` (${kind})`}`);
}

/** Which points are joined, by their index. */
function joined({ line }: TrendModel): readonly (readonly number[])[] {
  return line.segments.map((segment) => segment.map(({ point }) => point));
}

describe('trendOf', () => {
  it('puts the figures of a place in the order of their periods, whatever order they come in', () => {
    const trend = follow([at('quý II/2026', 26), at('quý I/2026', 20), at('quý III/2026', 31)]);

    expect(points(trend)).to.deep.equal(['quý I/2026: 20%', 'quý II/2026: 26%', 'quý III/2026: 31%']);
    expect(trend).to.deep.include({ indicator: shares.id, name: 'Hồ sơ giải quyết đúng hạn', place: 'Xã Mẫu', findings: [] });
    expect(trend.points.map(({ previous }) => previous?.text)).to.deep.equal(['chưa có số liệu', 'cao hơn 6 điểm phần trăm', 'cao hơn 5 điểm phần trăm']);
    expect(trend.text).to.equal('Tăng từ 20% (quý I/2026) lên 31% (quý III/2026): cao hơn 11 điểm phần trăm. So với kỳ trước: cao hơn 5 điểm phần trăm.');
  });

  it('leaves out goals and other indicators, and knows the aliases of its own', () => {
    const trend = follow([at('quý I/2026', 20, { indicator: 'on_time_dossier_rate' }), at('quý II/2026', 90, { role: 'target' }), at('quý II/2026', 5, { indicator: 'government.online-dossiers' })]);

    expect(points(trend)).to.deep.equal(['quý I/2026: 20%']);
    expect(trend.text).to.equal('Mới có một kỳ: 20% (quý I/2026).');
  });

  it('says that there is nothing, and draws nothing, without figures', () => {
    expect(follow([])).to.deep.include({ points: [], place: undefined, text: 'Chưa có số liệu theo kỳ.', findings: [], line: { domain: { min: 0, max: 1 }, segments: [] } });
    expect(follow([at('quý I/2026', 0, { status: 'missing' })]).text).to.equal('Chưa có số liệu theo kỳ.');
  });

  describe('what is missing', () => {
    it('is a gap, never a zero, and a zero is a figure', () => {
      const trend = follow([at('quý IV/2025', 20), at('quý I/2026', 0), at('quý IV/2026', 30)]);

      expect(points(trend)).to.deep.equal(['quý IV/2025: 20%', 'quý I/2026: 0%', 'quý II/2026: chưa có số liệu (gap)', 'quý III/2026: chưa có số liệu (gap)', 'quý IV/2026: 30%']);
      expect(trend.points.map(({ value, row }) => [value, row === undefined])).to.deep.equal([[20, false], [0, false], [undefined, true], [undefined, true], [30, false]]);
      expect(joined(trend)).to.deep.equal([[0, 1], [4]]);
      expect(trend.points[4]?.previous).to.deep.include({ comparable: false, reason: 'noFigure' });
      expect(trend.text).to.equal('Tăng từ 20% (quý IV/2025) lên 30% (quý IV/2026): cao hơn 10 điểm phần trăm. Thấp nhất là 0% (quý I/2026). So với cùng kỳ năm trước: cao hơn 10 điểm phần trăm. Không có số liệu: quý II/2026, quý III/2026.');
    });

    it('keeps the three different nothings of a report apart', () => {
      const nothing = (text: string, status: Observation['status']): Observation => plainObservation({ id: text, period: period(text), status });
      const trend = follow([at('tháng 1/2026', 1), nothing('tháng 2/2026', 'missing'), nothing('tháng 3/2026', 'notApplicable'), nothing('tháng 4/2026', 'notCollected'), at('tháng 5/2026', 2)]);

      expect(points(trend).slice(1, 4)).to.deep.equal(['tháng 2/2026: chưa có số liệu (nothing)', 'tháng 3/2026: không áp dụng (nothing)', 'tháng 4/2026: không thu thập (nothing)']);
      expect(joined(trend)).to.deep.equal([[0], [4]]);
    });

    it('is a period for which two figures contradict each other; a repeated figure is none', () => {
      const trend = follow([at('quý I/2026', 20), at('quý II/2026', 26), at('quý II/2026', 28), at('quý III/2026', 30), at('quý III/2026', 30, { sourceId: 'khac' })]);

      expect(points(trend)).to.deep.equal(['quý I/2026: 20%', 'quý II/2026: các nguồn ghi khác nhau (differs)', 'quý III/2026: 30%']);
      expect(trend.findings.map(({ code, severity, values }) => [code, severity, values])).to.deep.equal([['trend.figures-differ', 'warning', { period: '2026-04-01 – 2026-06-30' }]]);
      expect(trend.text).to.contain('Các nguồn ghi khác nhau nên không lấy số nào: quý II/2026.');
    });

    it('can be told of counts at one moment only where they are reported in a known rhythm', () => {
      const days = [count('31/3/2026', 5), count('31/12/2026', 9)];
      const quarterly = follow(days, {}, { ...teams, frequency: 'quarter' });

      expect(points(follow(days, {}, teams))).to.deep.equal(['31/03/2026: 5 tổ', '31/12/2026: 9 tổ']);
      expect(joined(follow(days, {}, teams))).to.deep.equal([[0, 1]]);
      expect(points(quarterly)).to.deep.equal(['31/03/2026: 5 tổ', '30/06/2026: chưa có số liệu (gap)', '30/09/2026: chưa có số liệu (gap)', '31/12/2026: 9 tổ']);
      expect(joined(quarterly)).to.deep.equal([[0], [3]]);
      expect(follow(days, {}, teams).points[1]?.previous).to.equal(undefined);
    });

    it('parts counts that lie further apart than their rhythm, and joins those that do not', () => {
      const apart = (last: string): readonly (readonly number[])[] => joined(follow([count('05/3/2026', 5), count(last, 9)], {}, { ...teams, frequency: 'quarter' }));

      expect(apart('28/6/2026')).to.deep.equal([[0, 1]]);
      expect(apart('07/7/2026')).to.deep.equal([[0], [1]]);
    });
  });

  describe('a break', () => {
    const changed: IndicatorDefinition = { ...shares, breaks: [{ from: civilDate('2026-07-01'), note: { vi: 'tính cả hồ sơ nộp hộ', en: 'assisted dossiers count too' } }] };

    it('in the definition parts the series: nothing is joined or compared across it', () => {
      const trend = follow([at('quý III/2025', 90), at('quý I/2026', 20), at('quý II/2026', 26), at('quý III/2026', 60), at('quý IV/2026', 70)], {}, changed);

      expect(points(trend).filter((text) => text.startsWith('|'))).to.deep.equal(['| quý III/2026: 60%']);
      expect(joined(trend)).to.deep.equal([[0], [2, 3], [4, 5]]);
      expect(trend.points[4]).to.deep.include({ breakBefore: { reasons: [{ reason: 'otherDefinition', text: 'khác cách tính', detail: 'tính cả hồ sơ nộp hộ' }], text: 'khác cách tính (tính cả hồ sơ nộp hộ)' } });
      expect(trend.points.slice(4).map(({ previous, lastYear }) => [previous?.text, lastYear?.text])).to.deep.equal([['khác cách tính', 'khác cách tính'], ['cao hơn 10 điểm phần trăm', 'chưa có số liệu']]);
      expect(trend.text).to.equal(
        'Giảm từ 90% (quý III/2025) xuống 26% (quý II/2026): thấp hơn 64 điểm phần trăm. Thấp nhất là 20% (quý I/2026). ' +
          'Từ quý III/2026 không nối được với các kỳ trước: khác cách tính (tính cả hồ sơ nộp hộ). ' +
          'Tăng từ 60% (quý III/2026) lên 70% (quý IV/2026): cao hơn 10 điểm phần trăm. Không có số liệu: quý IV/2025.',
      );
    });

    it('holds for a comparison of two periods between which it lies, although neither is next to it', () => {
      const trend = follow([at('quý I/2026', 20), at('quý II/2026', 26, { break: 'Đổi phần mềm.' }), at('quý I/2027', 30)]);

      expect(trend.points.at(-1)?.lastYear).to.deep.include({ comparable: false, reason: 'otherDefinition' });
    });

    const rows: readonly (readonly [title: string, before: Observation, after: Observation, text: string | undefined])[] = [
      ['a note of the figure', at('quý I/2026', 1), at('quý II/2026', 2, { break: 'Đổi phần mềm.' }), 'khác cách tính (Đổi phần mềm.)'],
      ['a note of the earlier figure, which speaks of the time before it', at('quý I/2026', 1, { break: 'Đổi phần mềm.' }), at('quý II/2026', 2), undefined],
      ['another version', at('quý I/2026', 1, { definitionVersion: '1' }), at('quý II/2026', 2, { definitionVersion: '2' }), 'khác cách tính (cách tính 1; cách tính 2)'],
      ['another unit of measure', at('quý I/2026', 1), plainObservation({ period: period('quý II/2026'), value: 5, unit: 'hồ sơ' }), 'khác đơn vị tính'],
      ['the reorganisation of 2025, without word of the unit', at('quý II/2025', 1), at('quý III/2025', 2), 'chưa rõ địa bàn có thay đổi hay không (đơn vị hành chính được sắp xếp lại từ ngày 01/07/2025)'],
      ['nothing', at('quý I/2025', 1), at('quý II/2025', 2), undefined],
    ];
    for (const [title, before, after, text] of rows) it(`${text === undefined ? 'is not made' : 'is made'} by ${title}`, () => void expect(follow([before, after]).points[1]?.breakBefore?.text).to.equal(text));
  });

  describe('mergers', () => {
    const units = createUnitIndex(unitDirectory());
    const merged = { name: 'Xã Mẫu Đông', code: '99901', level: 'commune' } as const;
    const whole = createUnitIndex({
      items: unitDirectory().items.map((unit) => (unit.code === '99904' ? { ...unit, lineage: [] } : unit)),
    });
    const of = (name: string, text: string, numerator: number, changes: Partial<Observation> = {}): Observation => at(text, numerator, { id: `${name} ${text}`, place: { name, level: 'commune' }, ...changes });

    it('show the sum of all former units, marked, and a break where the new unit begins', () => {
      const trend = follow([of('Xã Mẫu Một', 'quý I/2025', 10), of('Xã Mẫu Hai', 'quý I/2025', 50), of('Xã Mẫu Một', 'quý II/2025', 20), of('Xã Mẫu Hai', 'quý II/2025', 50), of('Xã Mẫu Đông', 'quý III/2025', 40)], { units: whole, place: merged });

      expect(points(trend)).to.deep.equal(['quý I/2025: 30%', 'quý II/2025: 35%', '| quý III/2025: 40%']);
      expect(trend.points.map(({ rolledUpText, row }) => [rolledUpText, row?.baseText])).to.deep.equal([['cộng từ 2 đơn vị cũ', '60/200 hồ sơ'], ['cộng từ 2 đơn vị cũ', '70/200 hồ sơ'], [undefined, '40/100 hồ sơ']]);
      expect(trend.points[2]?.breakBefore?.text).to.equal('đã sáp nhập, chia tách (cộng từ 2 đơn vị cũ)');
      expect(trend.points.map(({ previous }) => previous?.text)).to.deep.equal(['chưa có số liệu', 'cao hơn 5 điểm phần trăm', 'đã sáp nhập, chia tách']);
      expect(joined(trend)).to.deep.equal([[0, 1], [2]]);
    });

    const lost: readonly (readonly [title: string, observations: readonly Observation[], index: typeof units, definition: IndicatorDefinition])[] = [
      ['a former unit has no figure', [of('Xã Mẫu Một', 'quý II/2025', 10)], whole, shares],
      ['a part of a former unit went elsewhere', [of('Xã Mẫu Một', 'quý II/2025', 10), of('Xã Mẫu Hai', 'quý II/2025', 50)], units, shares],
      ['the indicator can not be added up', [of('Xã Mẫu Một', 'quý II/2025', 10), of('Xã Mẫu Hai', 'quý II/2025', 50)], whole, { ...shares, rollUp: 'none' }],
    ];
    for (const [title, former, index, definition] of lost) {
      it(`leave former units out, and say so, when ${title}`, () => {
        const trend = follow([...former, of('Xã Mẫu Đông', 'quý III/2025', 40)], { units: index, place: merged }, definition);

        expect(points(trend)).to.deep.equal(['quý III/2025: 40%']);
        expect(trend.findings.map(({ code, values }) => [code, values])).to.deep.equal([['trend.former-units', { count: 1 }]]);
      });
    }

    it('do not touch a unit that only got another name', () => {
      const renamed = createUnitIndex({ items: unitDirectory().items.map((unit) => (unit.code === '99904' ? { ...unit, lineage: [] } : unit)) });
      const trend = follow([of('Thị trấn Mẫu Ba', 'quý II/2025', 30), of('Phường Mẫu Tây', 'quý III/2025', 40)], { units: renamed, place: { name: 'Phường Mẫu Tây', level: 'commune' } });

      expect(points(trend)).to.deep.equal(['quý II/2025: 30%', 'quý III/2025: 40%']);
      expect(trend.points[1]?.previous?.text).to.equal('cao hơn 10 điểm phần trăm');
      expect(joined(trend)).to.deep.equal([[0, 1]]);
    });
  });

  describe('what makes no series', () => {
    it('is several places, unless it is told which one to follow', () => {
      const mixed = [at('quý I/2026', 20), at('quý I/2026', 50, { place: { name: 'Xã Mẫu Khác', level: 'commune' } }), at('quý II/2026', 26)];

      expect(follow(mixed)).to.deep.include({ points: [], place: undefined });
      expect(follow(mixed).findings.map(({ code, severity }) => [code, severity])).to.deep.equal([['trend.places-mixed', 'error']]);
      expect(points(follow(mixed, { place: samplePlace }))).to.deep.equal(['quý I/2026: 20%', 'quý II/2026: 26%']);
    });

    it('is figures without a period and of another kind of period; the commonest kind is followed, or the one that is asked for', () => {
      const mixed = [at('tháng 1/2026', 1), at('tháng 2/2026', 2), at('quý I/2026', 3), at('quý II/2026', 0, { period: { unknown: true } })];
      const trend = follow(mixed);

      expect(points(trend)).to.deep.equal(['tháng 1/2026: 1%', 'tháng 2/2026: 2%']);
      expect(trend.findings.map(({ code, values }) => [code, values])).to.deep.equal([['trend.period-unknown', { count: 1 }], ['trend.period-kind-differs', { count: 1 }]]);
      expect(points(follow(mixed, { periodType: 'quarter' }))).to.deep.equal(['quý I/2026: 3%']);
      expect(points(follow([at('tháng 2/2026', 2), at('quý I/2026', 3)]))).to.deep.equal(['quý I/2026: 3%']);
    });

    it('is cumulative figures of two years: each year counts anew, and is compared with the same day a year earlier', () => {
      const trend = follow([count('đến ngày 31/3/2026', 10), count('đến ngày 30/6/2026', 25), count('đến ngày 31/3/2027', 15)], {}, teams);

      expect(joined(trend)).to.deep.equal([[0, 1], [2]]);
      expect(trend.points.map(({ previous, lastYear }) => [previous?.text, lastYear?.text])).to.deep.equal([[undefined, 'chưa có số liệu'], [undefined, 'chưa có số liệu'], [undefined, 'cao hơn 5 tổ']]);
      expect(trend.text).to.equal('Tăng từ 10 tổ (lũy kế đến 31/03/2026) lên 25 tổ (lũy kế đến 30/06/2026): cao hơn 15 tổ. Một kỳ: 15 tổ (lũy kế đến 31/03/2027). So với cùng kỳ năm trước: cao hơn 5 tổ.');
    });
  });

  describe('the sentence', () => {
    const said = (definition: IndicatorDefinition, first: Partial<Observation>, last: Partial<Observation>): string => {
      const made = (text: string, figure: Partial<Observation>): Observation => plainObservation({ id: text, indicator: definition.id, period: period(text), ...figure });
      return follow([made('năm 2023', first), made('năm 2024', last)], {}, definition).text;
    };
    const rank = findIndicator('organisation.province-rank')!;
    const rows: readonly (readonly [definition: IndicatorDefinition, first: Partial<Observation>, last: Partial<Observation>, expected: string])[] = [
      [teams, { value: 5 }, { value: 9 }, 'Tăng từ 5 tổ (năm 2023) lên 9 tổ (năm 2024): cao hơn 4 tổ.'],
      [teams, { value: 9 }, { value: 5 }, 'Giảm từ 9 tổ (năm 2023) xuống 5 tổ (năm 2024): thấp hơn 4 tổ.'],
      [teams, { value: 5 }, { value: 5 }, 'Không đổi so với năm 2023: 5 tổ (năm 2024).'],
      [teams, { value: 5 }, { value: 9, qualifier: 'gt' }, 'Tăng từ 5 tổ (năm 2023) lên hơn 9 tổ (năm 2024): cao hơn ít nhất 4 tổ.'],
      [teams, { value: 9, qualifier: 'gt' }, { value: 12 }, 'Từ hơn 9 tổ (năm 2023) đến 12 tổ (năm 2024): chưa đủ căn cứ để so sánh.'],
      [teams, { value: 9 }, { value: 9, qualifier: 'gte' }, 'Từ 9 tổ (năm 2023) đến ít nhất 9 tổ (năm 2024): bằng hoặc cao hơn.'],
      [teams, { range: { min: 1, max: 3 } }, { range: { min: 4, max: 6 } }, 'Tăng từ 1–3 tổ (năm 2023) lên 4–6 tổ (năm 2024): cao hơn ít nhất 1 tổ.'],
      [rank, { value: 15 }, { value: 10 }, 'Từ hạng 15 (năm 2023) thành hạng 10 (năm 2024).'],
      [{ ...teams, kind: 'yesNo' }, { value: 0 }, { value: 1 }, 'Từ không (năm 2023) thành có (năm 2024).'],
      [shares, { numerator: 1, denominator: 3 }, { numerator: 2, denominator: 6 }, 'Không đổi so với năm 2023: 33,33% (năm 2024).'],
    ];
    for (const [definition, first, last, expected] of rows) it(expected, () => void expect(said(definition, first, last)).to.equal(expected));

    it('is English when it is given the words', () => {
      const english = { language: 'en', messages: figureMessagesEn, comparisonMessages: comparisonMessagesEn } as const;

      expect(follow([at('quý I/2026', 20), at('quý III/2026', 26)], english).text).to.equal('Rose from 20% (Q1 2026) to 26% (Q3 2026): higher by 6 percentage points. No figures: Q2 2026.');
    });
  });

  describe('the line', () => {
    it('is numbers in a box: time to scale from left to right, zero in it, the highest value on top', () => {
      const { line } = follow([at('quý I/2026', 20), at('quý II/2026', 40), at('quý IV/2026', 30)]);

      expect(line.domain).to.deep.equal({ min: 0, max: 40 });
      expect(line.segments.flat().map(({ y }) => y)).to.deep.equal([0.5, 1, 0.75]);
      expect(line.segments.flat().map(({ x }) => Number(x.toFixed(4)))).to.deep.equal([0, Number((91 / 275).toFixed(4)), 1]);
    });

    it('goes below zero where values do, and has a height for zeros alone', () => {
      const domain = (...values: readonly number[]): TrendModel['line']['domain'] => follow(values.map((value, index) => count(`năm ${2020 + index}`, value)), {}, teams).line.domain;

      expect([domain(0, 0), domain(-5, 3), domain(-5, -2)]).to.deep.equal([{ min: 0, max: 1 }, { min: -5, max: 3 }, { min: -5, max: 0 }]);
    });

    it('puts one figure into the middle, and leaves a range out', () => {
      const { line, points: all } = follow([count('năm 2024', 5), plainObservation({ indicator: teams.id, period: period('năm 2025'), range: { min: 1, max: 3 } }), count('năm 2026', 7)], {}, teams);

      expect(follow([at('quý I/2026', 20)]).line.segments).to.deep.equal([[{ x: 0.5, y: 1, point: 0 }]]);
      expect(line.segments.map((segment) => segment.map(({ point }) => point))).to.deep.equal([[0], [2]]);
      expect(all[1]).to.deep.include({ kind: 'figure', text: '1–3 tổ', value: undefined });
    });
  });

  it('says that the last figure may be out of date when it is told the day', () => {
    const definition: IndicatorDefinition = { ...shares, frequency: 'quarter' };
    const stale = (day: string): TrendPoint['row'] => follow([at('quý I/2026', 20)], { asOf: civilDate(day) }, definition).points[0]?.row;

    expect([stale('2026-06-30')?.freshness, stale('2026-07-01')?.freshness]).to.deep.equal(['current', 'stale']);
  });
});
