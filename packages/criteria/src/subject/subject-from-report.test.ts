import type { Period } from '@xaso/core';
import { envelope } from '@xaso/core/fixtures';
import type { IndicatorReport, Observation } from '@xaso/indicators';
import { expect } from 'chai';
import { subjectFromReport, subjectsFromReport } from './subject-from-report.js';

const year: Period = { type: 'year', year: 2025 };
const place = { name: 'Xã Mẫu', code: '99901', level: 'commune' as const };
const observation = (indicator: string, changes: Partial<Observation> = {}): Observation => ({ indicator, place, period: year, status: 'ok', ...changes });

const definition = {
  id: 'society.e-health-records',
  aliases: ['ehealth_record_rate'],
  name: { vi: 'Hồ sơ sức khỏe điện tử' },
  pillar: 'society',
  kind: 'ratio',
  unit: { vi: '%' },
  direction: 'higher',
  definition: { unknown: true },
  frequency: { unknown: true },
  source: { unknown: true },
} as const satisfies NonNullable<IndicatorReport['definitions']>[number];

function report(items: readonly Observation[], changes: Partial<IndicatorReport> = {}): IndicatorReport {
  return { ...envelope('indicator-report', items), ...changes };
}

describe('subjectFromReport', () => {
  it('takes the figures of the one place and period', () => {
    const { value, findings } = subjectFromReport(report([observation('a.b', { numerator: 20, denominator: 58 }), observation('c.d', { value: 0 })]));

    expect(findings).to.deep.equal([]);
    expect(value).to.deep.include({ place, period: year });
    expect(value?.facts['a.b']).to.deep.include({ numerator: 20, denominator: 58 });
    expect(value?.facts['c.d']).to.deep.include({ value: 0, status: 'ok' });
  });

  it('finds a fact under every name of its indicator, with the unit of its definition', () => {
    for (const indicator of ['society.e-health-records', 'ehealth_record_rate']) {
      const { value } = subjectFromReport(report([observation(indicator, { value: 97.43 })], { definitions: [definition] }));

      expect(value?.facts['society.e-health-records'], indicator).to.deep.include({ value: 97.43, unit: '%' });
      expect(value?.facts['ehealth_record_rate'], indicator).to.deep.include({ value: 97.43 });
    }
    expect(subjectFromReport(report([observation('ehealth_record_rate', { value: 97.43 })]), { definitions: [definition] }).value?.facts['society.e-health-records']).to.deep.include({ value: 97.43 });
  });

  it('leaves goals out: they are no facts', () => {
    expect(subjectFromReport(report([observation('a.b', { value: 240, role: 'target' }), observation('a.b', { value: 220 })])).value?.facts['a.b']).to.deep.include({ value: 220 });
  });

  it('uses neither of two figures that contradict each other', () => {
    const { value, findings } = subjectFromReport(report([observation('a.b', { value: 5 }), observation('a.b', { value: 5 }), observation('a.b', { value: 6 })]));

    expect(findings.map(({ code, where }) => [code, where])).to.deep.equal([['subject.figures-conflict', { path: 'items[2]' }]]);
    expect(value?.facts['a.b']).to.deep.equal({ status: 'missing' });
  });

  const other = { name: 'Xã Mẫu Hai', level: 'commune' as const };
  const unknown: Period = { unknown: true, note: 'không ghi' };
  const several = report([observation('a.b', { value: 1 }), observation('a.b', { value: 2, place: other }), observation('c.d', { value: 3, period: unknown })]);

  it('chooses nothing for the reader where there are several', () => {
    expect(subjectFromReport(several)).to.deep.include({ ok: false, value: undefined });
    expect(subjectFromReport(several).findings[0]).to.deep.include({ code: 'subject.several', values: { count: 3, names: 'Xã Mẫu, Xã Mẫu Hai' } });
    expect(subjectFromReport(several, { place: 'Xã Mẫu' }).findings[0]?.code).to.equal('subject.several');
  });

  it('takes what is chosen, by name or code and by period', () => {
    expect(subjectFromReport(several, { place: 'Xã Mẫu Hai' }).value?.facts['a.b']).to.deep.include({ value: 2 });
    expect(subjectFromReport(several, { place: 'Xã Mẫu Hai'.normalize('NFD') }).value?.facts['a.b']).to.deep.include({ value: 2 });
    expect(subjectFromReport(several, { place: '99901', period: { year: 2025, type: 'year' } }).value?.facts['a.b']).to.deep.include({ value: 1 });
    expect(subjectFromReport(several, { place: '99901', period: { unknown: true } }).value?.facts['c.d']).to.deep.include({ value: 3 });
  });

  it('says when there is nothing of what is chosen', () => {
    expect(subjectFromReport(several, { place: 'Xã Khác' }).findings[0]?.code).to.equal('subject.not-found');
    expect(subjectFromReport(report([])).findings[0]?.code).to.equal('subject.not-found');
  });

  it('lists every place and period in the order of the report', () => {
    expect(subjectsFromReport(several).map(({ value }) => [value?.place.name, Object.keys(value?.facts ?? {})])).to.deep.equal([
      ['Xã Mẫu', ['a.b']],
      ['Xã Mẫu Hai', ['a.b']],
      ['Xã Mẫu', ['c.d']],
    ]);
  });
});
