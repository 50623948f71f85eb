import { expect } from 'chai';
import { civilDateFindings, periodFindings } from './check-dates.js';
import { comparePeriods, periodBounds, previousPeriod, samePeriodKind, samePeriodLastYear } from './period-bounds.js';
import { parsePeriod } from './parse-period.js';
import type { KnownPeriod, Period } from './period.js';

const period = (text: string): KnownPeriod => {
  const { value } = parsePeriod(text);
  if (value === undefined) throw new Error(`not a period: ${text}`);
  return value;
};

describe('periodBounds', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['09/12/2025', '2025-12-09', '2025-12-09'],
    ['tháng 2/2024', '2024-02-01', '2024-02-29'],
    ['tháng 2/2025', '2025-02-01', '2025-02-28'],
    ['tháng 12/2025', '2025-12-01', '2025-12-31'],
    ['quý I/2025', '2025-01-01', '2025-03-31'],
    ['quý II/2025', '2025-04-01', '2025-06-30'],
    ['quý IV/2025', '2025-10-01', '2025-12-31'],
    ['6 tháng đầu năm 2025', '2025-01-01', '2025-06-30'],
    ['6 tháng cuối năm 2025', '2025-07-01', '2025-12-31'],
    ['9 tháng 2025', '2025-01-01', '2025-09-30'],
    ['năm 2024', '2024-01-01', '2024-12-31'],
    ['đến ngày 30/6/2025', '2025-01-01', '2025-06-30'],
    ['lũy kế từ 01/07/2025 đến 30/06/2026', '2025-07-01', '2026-06-30'],
    ['05/01/2025 - 31/03/2025', '2025-01-05', '2025-03-31'],
  ];
  for (const [text, start, end] of rows) {
    it(`covers ${start} to ${end} for ${text}`, () => {
      expect(periodBounds(period(text))).to.deep.equal({ start, end });
    });
  }
});

describe('order of periods', () => {
  it('sorts by the end, then by the start', () => {
    const texts = ['năm 2025', 'tháng 12/2025', 'quý IV/2025', '31/12/2025', 'tháng 11/2025', '9 tháng 2025'];

    const sorted = [...texts].sort((a, b) => comparePeriods(period(a), period(b)));

    expect(sorted).to.deep.equal(['9 tháng 2025', 'tháng 11/2025', 'năm 2025', 'quý IV/2025', 'tháng 12/2025', '31/12/2025']);
  });

  it('puts only periods of one kind into one series', () => {
    expect(samePeriodKind(period('quý I/2025'), period('quý IV/2026'))).to.equal(true);
    expect(samePeriodKind(period('quý I/2025'), period('tháng 3/2025'))).to.equal(false);
    expect(samePeriodKind(period('đến ngày 30/6/2025'), period('6 tháng đầu năm 2025'))).to.equal(false);
  });
});

describe('previousPeriod', () => {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['tháng 10/2022', 'tháng 9/2022'],
    ['tháng 1/2025', 'tháng 12/2024'],
    ['quý III/2026', 'quý II/2026'],
    ['quý I/2026', 'quý IV/2025'],
    ['6 tháng cuối năm 2025', '6 tháng đầu năm 2025'],
    ['6 tháng đầu năm 2025', '6 tháng cuối năm 2024'],
    ['9 tháng 2025', '9 tháng 2024'],
    ['năm 2025', 'năm 2024'],
    ['01/01/2025 - 31/03/2025', '01/10/2024 - 31/12/2024'],
    ['01/03/2024 - 31/03/2024', '01/02/2024 - 29/02/2024'],
    ['05/03/2025 - 11/03/2025', '26/02/2025 - 04/03/2025'],
    ['01/03/2025 - 10/03/2025', '19/02/2025 - 28/02/2025'],
    ['09/12/2025', undefined],
    ['đến ngày 30/6/2025', undefined],
  ];
  for (const [text, before] of rows) {
    it(`is ${before ?? 'not known'} for ${text}`, () => {
      expect(previousPeriod(period(text))).to.deep.equal(before === undefined ? undefined : period(before));
    });
  }
});

describe('samePeriodLastYear', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['09/12/2025', '09/12/2024'],
    ['29/02/2024', '28/02/2023'],
    ['28/02/2025', '28/02/2024'],
    ['tháng 10/2022', 'tháng 10/2021'],
    ['quý I/2026', 'quý I/2025'],
    ['6 tháng đầu năm 2025', '6 tháng đầu năm 2024'],
    ['9 tháng 2025', '9 tháng 2024'],
    ['năm 2025', 'năm 2024'],
    ['đến ngày 30/6/2025', 'đến ngày 30/6/2024'],
    ['đến ngày 28/02/2025', 'đến ngày 29/02/2024'],
    ['đến ngày 29/02/2024', 'đến ngày 28/02/2023'],
    ['đến ngày 27/02/2025', 'đến ngày 27/02/2024'],
    ['lũy kế từ 01/07/2025 đến 30/06/2026', 'lũy kế từ 01/07/2024 đến 30/06/2025'],
    ['15/01/2025 - 28/02/2025', '15/01/2024 - 29/02/2024'],
  ];
  for (const [text, before] of rows) {
    it(`is ${before} for ${text}`, () => {
      expect(samePeriodLastYear(period(text))).to.deep.equal(period(before));
    });
  }
});

describe('days inside documents', () => {
  const broken: readonly (readonly [unknown, string, string])[] = [
    [{ type: 'day', date: '2025-02-31' }, 'date.impossible', 'p.date'],
    [{ type: 'cumulative', until: '2025-02-31' }, 'date.impossible', 'p.until'],
    [{ type: 'cumulative', until: '2025-02-28', start: '2025-02-30' }, 'date.impossible', 'p.start'],
    [{ type: 'cumulative', until: '2025-02-28', start: '2025-03-01' }, 'period.reversed', 'p.until'],
    [{ type: 'span', start: '2025-01-01', end: '2025-04-31' }, 'date.impossible', 'p.end'],
    [{ type: 'span', start: '2025-01-02', end: '2025-01-01' }, 'period.reversed', 'p.end'],
  ];
  for (const [value, code, path] of broken) {
    it(`names ${code} at ${path} in ${JSON.stringify(value)}`, () => {
      const findings = periodFindings(value as Period, 'p');

      expect(findings.map((finding) => [finding.code, finding.where])).to.deep.equal([[code, { path }]]);
    });
  }

  it('has nothing to say about periods that are right or unknown', () => {
    for (const text of ['29/02/2024', 'tháng 2/2025', 'đến ngày 30/6/2025', '01/01/2025 - 01/01/2025']) {
      expect(periodFindings(period(text), 'p')).to.deep.equal([]);
    }
    expect(periodFindings({ unknown: true }, 'p')).to.deep.equal([]);
    expect(civilDateFindings('2024-02-29', 'asOf')).to.deep.equal([]);
    expect(civilDateFindings('2025-02-29', 'asOf')[0]!.values).to.deep.equal({ text: '2025-02-29' });
  });
});
