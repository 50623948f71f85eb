import { parsePeriod, type AdministrativeUnit, type Period } from '@xaso/core';
import { administrativeUnit } from '@xaso/core/fixtures';
import { expect } from 'chai';
import { plainObservation } from '../fixtures/build.js';
import { findIndicator } from '../indicator/indicator-catalogue.js';
import type { IndicatorDefinition } from '../indicator/indicator.schema.js';
import { comparisonMessagesEn, figureMessagesEn } from '../messages/en.js';
import type { Observation } from '../observation/observation.schema.js';
import { rollUp, type RollUpOptions } from './roll-up.js';
import type { RollUpResult } from './roll-up-result.js';

const shares = findIndicator('government.on-time-dossiers')!;
const teams = findIndicator('organisation.community-teams')!;
const units: readonly AdministrativeUnit[] = ['Một', 'Hai', 'Ba'].map((name, index) => administrativeUnit({ code: `9990${index + 1}`, name: `Mẫu ${name}` }));
const period = (text: string): Period => parsePeriod(text).value!;
const province = { name: 'Tỉnh Mẫu', level: 'province' } as const;

/** A figure of one of the three communes. */
function of(commune: 0 | 1 | 2, changes: Partial<Observation>, definition = shares): Observation {
  return plainObservation({ id: undefined, indicator: definition.id, place: { name: units[commune]!.fullName, level: 'commune' }, ...changes });
}

function share(commune: 0 | 1 | 2, numerator: number, denominator: number, changes: Partial<Observation> = {}): Observation {
  return of(commune, { numerator, denominator, ...changes });
}

function roll(observations: readonly Observation[], options: Partial<RollUpOptions> = {}): RollUpResult {
  return rollUp(observations, { definition: shares, units, language: 'vi', place: province, ...options });
}

function text(result: RollUpResult): string {
  expect(result.text).to.not.match(/undefined|NaN|\{/);
  return result.ok ? result.text : `✗ ${result.reason}: ${result.text}`;
}

describe('rollUp', () => {
  describe('shares', () => {
    it('are the sum of what is above the line by the sum of what is below it, never a mean of percentages', () => {
      const result = roll([share(0, 1, 1), share(1, 0, 98), share(2, 1, 1)]);

      expect(text(result)).to.equal('2% (2/100 hồ sơ); 3/3 đơn vị có số liệu');
      expect(result).to.deep.include({ ok: true, isComplete: true, rule: 'sumOfBases' });
      expect(result.ok && result.observation).to.deep.include({ indicator: shares.id, place: province, status: 'ok', numerator: 2, denominator: 100 });
      expect(result.ok && result.observation).to.not.have.property('value');
      expect(result.ok && result.row.note).to.equal('cộng riêng tử số, cộng riêng mẫu số rồi mới tính tỷ lệ; 3/3 đơn vị có số liệu');
    });

    it('leave a percentage without its two numbers out, and then give no figure of the whole', () => {
      const result = roll([share(0, 20, 58), share(1, 46, 46), of(2, { value: 97.43 })]);

      expect(text(result)).to.equal('63,46% (66/104 hồ sơ); 2/3 đơn vị có số liệu');
      expect(result).to.deep.include({ ok: true, isComplete: false, observation: undefined });
      expect(result.children.map(({ name, state, text: words }) => [name, state, words])).to.deep.equal([
        ['Xã Mẫu Một', 'used', 'đã gộp'],
        ['Xã Mẫu Hai', 'used', 'đã gộp'],
        ['Xã Mẫu Ba', 'baseMissing', 'không công bố tử số, mẫu số'],
      ]);
    });

    it('say so when nobody publishes both numbers', () => {
      expect(text(roll([of(0, { value: 50 }), of(1, { value: 60 })]))).to.equal('✗ nothing: không đơn vị nào có số liệu để gộp');
    });

    it('count a unit in which there was nothing to do', () => {
      expect(text(roll([share(0, 0, 0), share(1, 3, 4), share(2, 0, 0)]))).to.equal('75% (3/4 hồ sơ); 3/3 đơn vị có số liệu');
      expect(text(roll([share(0, 0, 0)]))).to.equal('không xác định (0/0 hồ sơ); 1/3 đơn vị có số liệu');
    });

    it('let the numbers decide over percentages that were written beside them', () => {
      expect(text(roll([share(0, 20, 58, { value: 40, qualifier: 'gt' }), share(1, 46, 46), share(2, 0, 1)]))).to.equal('62,86% (66/105 hồ sơ); 3/3 đơn vị có số liệu');
    });

    it('keep both sides of the largest whole number that can be told exactly', () => {
      const most = Number.MAX_SAFE_INTEGER;

      expect(roll([share(0, 1, most - 1), share(1, 0, 1)]).ok).to.equal(true);
      expect(text(roll([share(0, 1, most - 1), share(1, 0, 2)]))).to.equal('✗ tooLarge: tổng lớn hơn mức tính chính xác được');
      expect(text(roll([share(0, most, most), share(1, 1, 0)]))).to.equal('✗ tooLarge: tổng lớn hơn mức tính chính xác được');
    });

    it('take no negative and no incomplete base', () => {
      expect(roll([share(0, -1, 5), of(1, { value: 3, numerator: 3 })]).children.map(({ state }) => state)).to.deep.equal(['baseMissing', 'baseMissing', 'noFigure']);
    });
  });

  describe('counts', () => {
    const added = (...figures: readonly Partial<Observation>[]): string => text(roll(figures.map((figure, index) => of(index as 0 | 1 | 2, figure, teams)), { definition: teams }));
    const rows: readonly (readonly [title: string, figures: readonly Partial<Observation>[], expected: string])[] = [
      ['plain numbers', [{ value: 1 }, { value: 0 }, { value: 125 }], '126 tổ; 3/3 đơn vị có số liệu'],
      ['decimals without the noise of doubles', [{ value: 0.1 }, { value: 0.2 }, { value: 0 }], '0,3 tổ; 3/3 đơn vị có số liệu'],
      ['one lower bound', [{ value: 1 }, { value: 2, qualifier: 'gte' }, { value: 3 }], 'ít nhất 6 tổ; 3/3 đơn vị có số liệu'],
      ['an open lower bound', [{ value: 1, qualifier: 'gt' }, { value: 2, qualifier: 'gte' }, { value: 3 }], 'hơn 6 tổ; 3/3 đơn vị có số liệu'],
      ['upper bounds', [{ value: 1, qualifier: 'lte' }, { value: 2, qualifier: 'lte' }, { value: 3 }], 'không quá 6 tổ; 3/3 đơn vị có số liệu'],
      ['an open upper bound', [{ value: 1, qualifier: 'lt' }, { value: 2 }, { value: 3 }], 'dưới 6 tổ; 3/3 đơn vị có số liệu'],
      ['a lower and an upper bound', [{ value: 1, qualifier: 'gt' }, { value: 2, qualifier: 'lt' }, { value: 3 }], '✗ qualifiers: các đơn vị ghi mức độ khác nhau (hơn, dưới, khoảng) nên không cộng được'],
      ['a rough number', [{ value: 1, qualifier: 'approx' }, { value: 2 }, { value: 3 }], 'khoảng 6 tổ; 3/3 đơn vị có số liệu'],
      ['estimates', [{ value: 1, qualifier: 'estimate' }, { value: 2, qualifier: 'estimate' }, { value: 3 }], 'ước 6 tổ; 3/3 đơn vị có số liệu'],
      ['an estimate and a rough number', [{ value: 1, qualifier: 'estimate' }, { value: 2, qualifier: 'approxLt' }, { value: 3 }], 'khoảng 6 tổ; 3/3 đơn vị có số liệu'],
      ['a rough number and a bound', [{ value: 1, qualifier: 'approx' }, { value: 2, qualifier: 'gt' }, { value: 3 }], '✗ qualifiers: các đơn vị ghi mức độ khác nhau (hơn, dưới, khoảng) nên không cộng được'],
      ['ranges', [{ range: { min: 1, max: 3 } }, { range: { min: 5, max: 4 } }, { value: 10 }], '15–18 tổ; 3/3 đơn vị có số liệu'],
      ['a range and a lower bound', [{ range: { min: 1, max: 3 } }, { value: 4, qualifier: 'gte' }, { value: 10 }], 'ít nhất 15 tổ; 3/3 đơn vị có số liệu'],
      ['the same words of their own', [{ value: 1, unit: 'tổ nhân dân' }, { value: 2, unit: 'tổ nhân dân' }, { value: 3, unit: 'tổ nhân dân' }], '6 tổ nhân dân; 3/3 đơn vị có số liệu'],
      ['what is not one thing', [{ value: 1 }, { value: 2, unit: 'tổ nhân dân' }, { value: 3 }], '✗ otherMeasure: khác đơn vị tính'],
    ];
    for (const [title, figures, expected] of rows) it(`add up ${title}: ${expected}`, () => void expect(added(...figures)).to.equal(expected));
  });

  describe('the least and the most', () => {
    const level = (rule: 'minimum' | 'maximum', kind: IndicatorDefinition['kind'] = 'level'): IndicatorDefinition => ({ ...teams, id: 'organisation.level', kind, unit: { vi: '' }, rollUp: rule });
    const extreme = (definition: IndicatorDefinition, ...figures: readonly Partial<Observation>[]): string => text(roll(figures.map((figure, index) => of(index as 0 | 1 | 2, figure, definition)), { definition }));

    it('of the units stands for all', () => {
      expect(extreme(level('minimum'), { value: 3 }, { value: 1 }, { value: 2 })).to.equal('1; 3/3 đơn vị có số liệu');
      expect(extreme(level('maximum'), { value: 3 }, { value: 1 }, { value: 2 })).to.equal('3; 3/3 đơn vị có số liệu');
      expect(extreme(level('minimum', 'yesNo'), { value: 1 }, { value: 0 }, { value: 1 })).to.equal('không; 3/3 đơn vị có số liệu');
    });

    it('is taken of exact numbers only', () => {
      expect(extreme(level('minimum'), { value: 3 }, { value: 1, qualifier: 'gt' }, { value: 2 })).to.equal('2; 2/3 đơn vị có số liệu');
    });
  });

  describe('parts that are missing', () => {
    it('are named with the reason, and what does not apply is not expected', () => {
      const result = roll([share(0, 45, 60), of(1, { status: 'notApplicable' })]);
      const rest = roll([share(0, 45, 60), of(1, { status: 'notApplicable' }), share(2, 5, 10)]);

      expect(result.children.map(({ state }) => state)).to.deep.equal(['used', 'notApplicable', 'noFigure']);
      expect(result.coverage).to.deep.equal({ covered: 1, expected: 2, text: '1/2 đơn vị có số liệu' });
      expect(rest).to.deep.include({ ok: true, isComplete: true });
    });

    const rows: readonly (readonly [title: string, figure: Observation, state: string])[] = [
      ['nobody reports', of(0, { indicator: 'security.cameras', value: 3 }), 'noFigure'],
      ['is missing', of(2, { status: 'missing' }), 'noFigure'],
      ['is not collected', of(2, { status: 'notCollected' }), 'noFigure'],
      ['is a goal', share(2, 9, 10, { role: 'target' }), 'noFigure'],
      ['is of another period', share(2, 9, 10, { period: period('quý II/2026') }), 'otherPeriod'],
      ['has no period', share(2, 9, 10, { period: { unknown: true } }), 'otherPeriod'],
    ];
    for (const [title, figure, state] of rows) {
      it(`tells a figure that ${title}: ${state}`, () => {
        const result = roll([share(0, 1, 2), share(1, 1, 2), figure], { period: period('quý III/2026') });

        expect(result.children[2]?.state).to.equal(state);
        expect(text(result)).to.equal('50% (2/4 hồ sơ); 2/3 đơn vị có số liệu');
      });
    }

    it('are those for which two numbers contradict each other; a repeated number is no contradiction', () => {
      const contradicting = roll([share(0, 1, 2), share(1, 1, 2), share(2, 3, 4), share(2, 2, 4)]);
      const repeated = roll([share(0, 1, 2), share(1, 1, 2), share(2, 3, 4, { sourceId: 'a' }), share(2, 3, 4, { sourceId: 'b' })]);

      expect(contradicting.children[2]).to.deep.include({ state: 'differs', text: 'các nguồn ghi khác nhau', observation: undefined });
      expect(contradicting.findings.map(({ code, severity, values }) => [code, severity, values])).to.deep.equal([['roll-up.figures-differ', 'warning', { place: 'Xã Mẫu Ba' }]]);
      expect(repeated).to.deep.include({ ok: true, isComplete: true, findings: [] });
    });

    it('may be a figure of a place that is none of the units, which is told', () => {
      const result = roll([share(0, 1, 2), share(1, 1, 2), share(2, 1, 2), share(0, 900, 1000, { place: province }), share(0, 1, 1, { place: { name: 'Xã Mẫu Bốn' } })]);

      expect(text(result)).to.equal('50% (3/6 hồ sơ); 3/3 đơn vị có số liệu');
      expect(result.findings.map(({ code, values }) => [code, values['place']])).to.deep.equal([['roll-up.place-unknown', 'Tỉnh Mẫu'], ['roll-up.place-unknown', 'Xã Mẫu Bốn']]);
    });

    it('are found by their code, or by a name that one unit alone bears', () => {
      const twins = [...units, administrativeUnit({ code: '99909', name: 'Mẫu Ba', kind: 'ward' })];
      const named = (name: string, code?: string): string => roll([share(0, 1, 2, { place: { name, ...(code === undefined ? {} : { code }) } })], { units: twins }).children.find(({ state }) => state === 'used')?.code ?? 'none';

      expect([named('xã mẫu ba'), named('Mẫu Ba'), named('Phường Mẫu Ba'), named('Tên khác', '99902'), named('Xã Mẫu Ba', '00000')]).to.deep.equal(['99903', 'none', '99909', '99902', 'none']);
    });
  });

  describe('refuses', () => {
    const rows: readonly (readonly [title: string, observations: readonly Observation[], options: Partial<RollUpOptions>, expected: string])[] = [
      ['an indicator without a rule', [share(0, 1, 2)], { definition: { ...shares, rollUp: undefined } }, 'ruleUnknown: chưa có quy tắc gộp'],
      ['an indicator that can not be rolled up', [of(0, { value: 15 }, findIndicator('organisation.province-rank')!)], { definition: findIndicator('organisation.province-rank')! }, 'ruleNone: không gộp được số liệu của các đơn vị'],
      ['a whole of which nobody says the parts', [share(0, 1, 2)], { units: [] }, 'noUnits: chưa cho biết gồm những đơn vị nào'],
      ['units of two levels', [share(0, 1, 2)], { units: [...units, administrativeUnit({ code: '999', kind: 'district', name: 'Mẫu' })] }, 'otherLevel: khác cấp'],
      ['figures of two periods', [share(0, 1, 2), share(1, 1, 2, { period: period('quý II/2026') })], {}, 'otherPeriod: khác kỳ'],
      ['figures without a period', [share(0, 1, 2, { period: { unknown: true } })], {}, 'periodUnknown: chưa rõ kỳ'],
      ['an unknown period', [share(0, 1, 2)], { period: { unknown: true } }, 'periodUnknown: chưa rõ kỳ'],
      ['figures that are counted in two ways', [share(0, 1, 2, { definitionVersion: '1' }), share(1, 1, 2)], {}, 'otherDefinition: khác cách tính'],
      ['percentages that a rule would add up', [share(0, 1, 2), of(1, { value: 40 })], { definition: { ...shares, rollUp: 'sum' } }, 'percentages: không cộng và không lấy bình quân các tỷ lệ phần trăm'],
      ['counts that a rule takes for shares', [of(0, { value: 3, numerator: 3, denominator: 4 }, teams)], { definition: { ...teams, rollUp: 'sumOfBases' } }, 'otherMeasure: khác đơn vị tính'],
      ['nothing at all', [], {}, 'nothing: không đơn vị nào có số liệu để gộp'],
    ];
    for (const [title, observations, options, expected] of rows) {
      it(`${title}: ${expected}`, () => {
        const result = roll(observations, options);

        expect(text(result)).to.equal(`✗ ${expected}`);
        expect(result).to.not.have.any.keys('observation', 'row');
      });
    }

    it('nothing for want of one period when it is told which one', () => {
      expect(text(roll([share(0, 1, 2), share(1, 1, 2, { period: period('quý II/2026') })], { period: period('quý III/2026') }))).to.equal('50% (1/2 hồ sơ); 1/3 đơn vị có số liệu');
    });
  });

  it('takes on a doubt, and adds up who filed where all say so', () => {
    const parts = (selfFiled: number, assisted?: number): Partial<Observation> => ({ parts: { selfFiled, ...(assisted === undefined ? {} : { assisted }) } });
    const result = roll([share(0, 10, 10, { ...parts(4, 6), status: 'notVerified' }), share(1, 5, 10, parts(5)), share(2, 5, 10, parts(0, 5))]);

    expect(result.ok && result.observation).to.deep.include({ status: 'notVerified', parts: { selfFiled: 9 } });
    expect(roll([share(0, 1, 2), share(1, 1, 2, parts(1)), share(2, 1, 2)])).to.not.have.nested.property('observation.parts');
  });

  it('keeps what a source leaves open about the number above the line', () => {
    expect(text(roll([share(0, 20, 58, { qualifier: 'gt' }), share(1, 46, 46), share(2, 1, 1)]))).to.equal('hơn 63,81% (67/105 hồ sơ); 3/3 đơn vị có số liệu');
  });

  it('counts a unit once that is given twice', () => {
    expect(text(roll([share(0, 1, 2)], { units: [units[0]!, units[0]!] }))).to.equal('50% (1/2 hồ sơ); 1/1 đơn vị có số liệu');
  });

  it('speaks English when it is given the words', () => {
    const english = { language: 'en', messages: figureMessagesEn, comparisonMessages: comparisonMessagesEn } as const;

    expect(text(roll([share(0, 1, 2), share(1, 1, 2)], english))).to.equal('50% (2/4 dossiers); 2 of 3 units have figures');
    expect(text(roll([], english))).to.equal('✗ nothing: no unit has a figure to add up');
  });
});
