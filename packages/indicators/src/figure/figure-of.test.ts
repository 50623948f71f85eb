import { civilDate } from '@xaso/core';
import { expect } from 'chai';
import { indicatorReport, observation, plainObservation } from '../fixtures/build.js';
import { longNameDefinition, observationStates } from '../fixtures/states.js';
import { findIndicator } from '../indicator/indicator-catalogue.js';
import { figureMessagesEn } from '../messages/en.js';
import type { Observation } from '../observation/observation.schema.js';
import { figureOf } from './figure-of.js';
import type { FigureRow } from './figure-row.js';

const { sources } = indicatorReport();
const english = { language: 'en', messages: figureMessagesEn } as const;

function row(figure: Observation, options: Partial<Parameters<typeof figureOf>[2]> = {}): FigureRow {
  return figureOf(figure, findIndicator(figure.indicator, [longNameDefinition]), { language: 'vi', sources, ...options });
}

describe('figureOf', () => {
  describe('the number', () => {
    const states = observationStates;
    const rows: readonly (readonly [title: string, figure: Observation, vi: string, en: string])[] = [
      ['a share of its base', states.ok, '75%', '75%'],
      ['a share that is rounded for the eye', states.percentAgrees, '34,48%', '34.48%'],
      ['a true zero', states.zero, '0%', '0%'],
      ['a percentage without base', states.withoutBase, '97,43%', '97.43%'],
      ['a figure that is missing', states.missing, 'chưa có số liệu', 'no figure yet'],
      ['a figure that does not apply', states.notApplicable, 'không áp dụng', 'not applicable'],
      ['a figure that nobody collects', states.notCollected, 'không thu thập', 'not collected'],
      ['a figure that nobody verified', states.notVerified, '75%', '75%'],
      ['a share of more than everything', states.numeratorOverDenominator, '101,67%', '101.67%'],
      ['a share of nothing', states.denominatorZero, 'không xác định', 'undefined'],
      ['more than 100%, which is legal', states.overHundred, '117%', '117%'],
      ['a lower bound', states.qualified, 'hơn 26%', 'more than 26%'],
      ['a range', states.range, '5–10 phút', '5–10 minutes'],
      ['an upper bound of a duration', states.duration, 'dưới 30 phút', 'less than 30 minutes'],
      ['an amount of money', states.amount, 'ước 9.117.000.000 đồng', 'an estimated 9,117,000,000 đồng'],
      ['an upper bound of a rank', states.rank, 'tốp 15', 'top 15'],
      ['a rank', { ...states.rank, qualifier: undefined }, 'hạng 15', 'rank 15'],
      ['a count', plainObservation({ indicator: 'economy.digital-workers', value: 1000, qualifier: 'gt' }), 'hơn 1.000 lao động', 'more than 1,000 workers'],
      ['a count of none', plainObservation({ indicator: 'security.cameras', value: 0 }), '0 camera', '0 cameras'],
      ['a count in words of its own', plainObservation({ indicator: 'organisation.communes-completed', value: 240, unit: 'xã, phường, thị trấn' }), '240 xã, phường, thị trấn', '240 xã, phường, thị trấn'],
      ['nearly a number', plainObservation({ indicator: 'security.cameras', value: 60, qualifier: 'approxLt' }), 'gần 60 camera', 'nearly 60 cameras'],
      ['a share just below everything', observation({ numerator: 99_999, denominator: 100_000 }), '99,99%', '99.99%'],
      ['a number of an indicator that nobody defined', states.unknownIndicator, '7', '7'],
      ['a figure that is announced and not there', plainObservation(), 'chưa có số liệu', 'no figure yet'],
      ['a figure that is called missing and has a number', observation({ status: 'missing' }), 'chưa có số liệu', 'no figure yet'],
    ];
    for (const [title, figure, vi, en] of rows) {
      it(`writes ${title}: ${vi}`, () => {
        expect(row(figure).figureText).to.equal(vi);
        expect(row(figure, english).figureText).to.equal(en);
      });
    }

    it('answers yes and no in words', () => {
      const yesNo = { ...findIndicator('security.cameras')!, kind: 'yesNo' } as const;
      const answer = (value: number): string => figureOf(plainObservation({ value }), yesNo, { language: 'vi' }).figureText;

      expect([answer(1), answer(0)]).to.deep.equal(['có', 'không']);
    });

    it('keeps missing, not applicable and zero apart in what they say and in their values', () => {
      const [zero, missing, notApplicable] = [row(states.zero), row(states.missing), row(states.notApplicable)];

      expect([zero.hasNumber, missing.hasNumber, notApplicable.hasNumber]).to.deep.equal([true, false, false]);
      expect([zero.value, missing.value, notApplicable.value]).to.deep.equal([0, undefined, undefined]);
      expect(new Set([zero.valueText, missing.valueText, notApplicable.valueText]).size).to.equal(3);
    });

    it('gives number, qualifier and unit apart too', () => {
      const { value, valueText, qualifier, qualifierText, unit, kind } = row(states.qualified);

      expect({ value, valueText, qualifier, qualifierText, unit, kind }).to.deep.equal({ value: 26, valueText: '26%', qualifier: 'gt', qualifierText: 'hơn', unit: '%', kind: 'ratio' });
      expect(row(states.rank).qualifierText).to.equal('tốp');
      expect(row(states.ok).qualifierText).to.equal(undefined);
    });
  });

  describe('the base', () => {
    it('stands beside the share with what it counts', () => {
      const { baseText, numerator, denominator, value } = row(observationStates.percentAgrees);

      expect(baseText).to.equal('20/58 hồ sơ');
      expect({ numerator, denominator }).to.deep.equal({ numerator: 20, denominator: 58 });
      expect(value).to.be.closeTo(34.4828, 0.00005);
      expect(row(observation({ indicator: 'economy.producers-on-ecommerce', numerator: 850, denominator: 16_968 })).baseText).to.equal('850/16.968 hộ sản xuất nông nghiệp, doanh nghiệp, HTX');
    });

    it('is said to be missing where the source gives none, and only for a share', () => {
      expect(row(observationStates.withoutBase).baseText).to.equal('nguồn không công bố tử số, mẫu số');
      expect(row(observationStates.amount).baseText).to.equal(undefined);
      expect(row(observationStates.missing).baseText).to.equal(undefined);
    });

    it('decides over the percentage that the source writes, which is told as well', () => {
      const agreeing = row(observationStates.percentAgrees);
      const disagreeing = row(observationStates.percentDisagrees);

      expect([agreeing.valueText, agreeing.reportedText]).to.deep.equal(['34,48%', 'nguồn ghi: hơn 30%']);
      expect(agreeing.checks).to.deep.equal([]);
      expect([disagreeing.valueText, disagreeing.reportedText]).to.deep.equal(['34,48%', 'nguồn ghi: 40%']);
      expect(disagreeing.checks.map(({ code }) => code)).to.deep.equal(['observation.percent-disagrees']);
    });
  });

  describe('who filed what is counted', () => {
    const parts = (figure: Partial<Observation>): string | undefined => row(observation(figure)).partsText;
    const rows: readonly (readonly [title: string, figure: Partial<Observation>, expected: string | undefined])[] = [
      ['a split of all', { parts: { selfFiled: 30, assisted: 15 } }, 'Ai nộp: người dân tự nộp: 30/45 (66,67%); có người nộp hộ: 15/45 (33,33%).'],
      ['what nobody claims, which is given to neither', { parts: { assisted: 15 } }, 'Ai nộp: có người nộp hộ: 15/45 (33,33%); chưa rõ ai nộp: 30/45 (66,67%).'],
      ['a true zero', { parts: { selfFiled: 45, assisted: 0 } }, 'Ai nộp: người dân tự nộp: 45/45 (100%); có người nộp hộ: 0/45 (0%).'],
      ['more than there is, as it is written', { parts: { selfFiled: 50 } }, 'Ai nộp: người dân tự nộp: 50/45 (111,11%).'],
      ['parts of a percentage without its numbers', { numerator: undefined, denominator: undefined, value: 26, parts: { selfFiled: 30 } }, 'Ai nộp: người dân tự nộp: 30 hồ sơ.'],
      ['parts of nothing', { numerator: 0, denominator: 5, parts: { selfFiled: 0, assisted: 0 } }, 'Ai nộp: người dân tự nộp: 0 hồ sơ; có người nộp hộ: 0 hồ sơ.'],
      ['no split', {}, undefined],
      ['a split that is empty', { parts: {} }, undefined],
    ];
    for (const [title, figure, expected] of rows) it(`tells ${title}`, () => void expect(parts(figure)).to.equal(expected));

    it('gives each part with its exact share', () => {
      expect(row(observation({ parts: { selfFiled: 30, assisted: 15 } })).parts.map(({ id, count, share }) => [id, count, share])).to.deep.equal([['selfFiled', 30, 3000 / 45], ['assisted', 15, 1500 / 45]]);
      expect(row(observation({ parts: { assisted: 15 } }), english).partsText).to.equal('Who filed: filed for them by somebody: 15/45 (33.33%); not stated who filed: 30/45 (66.67%).');
    });
  });

  it('says that a figure makes no series with the earlier ones', () => {
    expect(row(observation({ break: 'Đổi phần mềm.' })).breakText).to.equal('Không nối được với các kỳ trước: Đổi phần mềm.');
    expect(row(observation()).breakText).to.equal(undefined);
  });

  it('never rounds a difference to none', () => {
    const difference = (value: number): string => row(plainObservation({ value, target: { value: 15, label: 'Kế hoạch mẫu' } })).comparisons[0]!.differenceText;

    expect([difference(15.005), difference(15.0049)]).to.deep.equal(['cao hơn 0,01 điểm phần trăm', 'cao hơn chưa đến 0,01 điểm phần trăm']);
  });

  describe('targets and benchmarks', () => {
    it('tells the difference in percentage points, and a lower bound as such', () => {
      const [benchmark] = row(observationStates.qualified).comparisons;
      const [target] = row(observationStates.withTarget).comparisons;

      expect(benchmark).to.deep.include({ kind: 'benchmark', text: 'mặt bằng chung của tỉnh mẫu: 21,8%', relation: 'above', difference: 4.2, isAtLeast: true, isReached: true, differenceText: 'cao hơn ít nhất 4,2 điểm phần trăm' });
      expect(target).to.deep.include({ kind: 'target', text: 'Kế hoạch mẫu: 15%', relation: 'above', difference: 4, isAtLeast: false, isReached: true, differenceText: 'cao hơn 4 điểm phần trăm' });
    });

    it('tells the difference of counts and money in their unit', () => {
      const [teams] = row(plainObservation({ indicator: 'organisation.community-teams', value: 7, target: { value: 10, label: 'Kế hoạch mẫu' } })).comparisons;

      expect(teams).to.deep.include({ valueText: '10 tổ', differenceText: 'thấp hơn 3 tổ', isReached: false });
    });

    it('says when it can not tell, and when both are equal', () => {
      const compared = (figure: Partial<Observation>): string => row(plainObservation({ target: { value: 30, label: 'Kế hoạch mẫu' }, ...figure })).comparisons[0]!.differenceText;

      expect(compared({ value: 26, qualifier: 'gt' })).to.equal('chưa đủ căn cứ để so sánh');
      expect(compared({ status: 'missing' })).to.equal('chưa đủ căn cứ để so sánh');
      expect(compared({ value: 30 })).to.equal('bằng');
      expect(compared({ value: 30, qualifier: 'gt' })).to.equal('cao hơn');
      expect(compared({ value: 30, qualifier: 'gte' })).to.equal('bằng hoặc cao hơn');
      expect(compared({ value: 30, qualifier: 'lt' })).to.equal('thấp hơn');
      expect(compared({ value: 20, qualifier: 'approx' })).to.equal('thấp hơn khoảng 10 điểm phần trăm');
    });

    it('marks a goal, which is no achievement', () => {
      expect(row(observationStates.goal)).to.deep.include({ isGoal: true, goalText: 'mục tiêu, chưa phải kết quả' });
      expect(row(observationStates.ok)).to.deep.include({ isGoal: false, goalText: undefined });
    });
  });

  describe('what stands behind the figure', () => {
    it('names source, office, confirmation, evidence and definition', () => {
      expect(row(observationStates.longName)).to.deep.include({
        sourceText: 'Báo cáo mẫu quý III/2026, 01/BC-MAU, ngày 05/10/2026',
        responsibleText: 'Văn phòng Xã Mẫu',
        confirmedBy: { name: 'Người xác nhận mẫu', dateText: '02/10/2026' },
        confirmedText: 'Người xác nhận mẫu, ngày 02/10/2026',
        evidence: [{ title: 'Biên bản mẫu', text: 'Biên bản mẫu, 03/BB-MAU, ngày 01/10/2026', url: '/tai-lieu/bien-ban-mau.pdf' }],
        definitionText: 'Số hồ sơ trả kết quả điện tử đúng hạn chia cho số hồ sơ đã giải quyết.',
        definitionSourceText: 'Quy định mẫu, 02/QĐ-MAU',
        frequencyText: 'hằng quý',
        numeratorText: 'hồ sơ trả kết quả điện tử đúng hạn',
        scope: ['thôn Mẫu 1', 'thôn Mẫu 2'],
        quote: '45/60 hồ sơ',
        note: 'Ghi chú mẫu.',
      });
    });

    it('says what the source does not give', () => {
      const bare = row(plainObservation({ value: 75, sourceId: undefined, responsible: undefined, period: { unknown: true } }));

      expect(bare).to.deep.include({
        source: undefined,
        sourceText: 'không ghi nguồn',
        responsible: undefined,
        responsibleText: 'nguồn không nêu cơ quan chịu trách nhiệm',
        confirmedText: 'chưa ghi người xác nhận',
        period: 'nguồn không ghi kỳ số liệu',
        definitionText: 'nguồn không nêu cách tính',
        frequencyText: 'nguồn không nêu chu kỳ báo cáo',
        definitionSourceText: 'chưa thấy văn bản quy định chỉ số này',
      });
    });

    it("keeps the source's own words for what it does not give, in Vietnamese", () => {
      const period = { unknown: true, note: 'bài báo không ghi kỳ số liệu' } as const;
      const undated = [{ id: 'bao-cao-mau', title: 'Bài báo mẫu', date: { unknown: true, note: 'bài báo không ghi ngày' } as const, file: 'bai-bao.txt' }];
      const shown = row(observation({ period }), { sources: undated });

      expect([shown.period, shown.sourceText]).to.deep.equal(['bài báo không ghi kỳ số liệu', 'Bài báo mẫu, bài báo không ghi ngày']);
      expect(row(observation({ period }), { sources: undated, ...english }).sourceText).to.equal('Bài báo mẫu, undated');
      expect(JSON.stringify(shown)).to.not.contain('bai-bao.txt');
    });

    it('names place and period', () => {
      const place = { name: 'thôn Mẫu', level: 'hamlet', within: ['Xã Mẫu', 'tỉnh Mẫu'] } as const;

      expect(row(observation({ place: { ...place, within: [...place.within] } }))).to.deep.include({ place: 'thôn Mẫu, Xã Mẫu, tỉnh Mẫu', period: 'quý III/2026' });
    });

    it('tells what became of a term of the past', () => {
      expect(row(observation({ indicator: 'level4_procedures_rate' })).historical?.term).to.equal('mức độ 4');
    });
  });

  it('asks for a second look in the words of the reader', () => {
    const [vi] = row(observationStates.numeratorOverDenominator).checks;
    const [en] = row(observation({ numerator: 20_000, denominator: 58, value: 34.5 }), english).checks;

    expect(vi).to.deep.equal({ code: 'observation.numerator-over-denominator', severity: 'warning', text: 'Tử số lớn hơn mẫu số: 61/60.' });
    expect(en?.text).to.equal('The numerator is larger than the denominator: 20,000/58.');
  });

  it('says that a figure may be out of date only when it is told the day', () => {
    const figure = observationStates.longName;

    expect(row(figure)).to.deep.include({ freshness: 'unknown', staleText: undefined });
    expect(row(figure, { asOf: civilDate('2026-12-31') })).to.deep.include({ freshness: 'current', staleText: undefined });
    expect(row(figure, { asOf: civilDate('2027-01-01') })).to.deep.include({ freshness: 'stale', staleText: 'có thể đã cũ: kỳ báo cáo sau đã qua' });
  });

  it('knows no source to be missing when it has no list of sources', () => {
    expect(row(observation({ sourceId: 'khac' }), { sources: undefined }).checks).to.deep.equal([]);
    expect(row(observation({ sourceId: 'khac' })).checks.map(({ code }) => code)).to.deep.equal(['observation.source-unknown']);
  });
});
