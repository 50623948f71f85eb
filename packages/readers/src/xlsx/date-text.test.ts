import { expect } from 'chai';
import { dateText, isoText } from './date-text.js';

describe('dateText', () => {
  const day = 86_400_000;
  const december9 = 20_431 * day;
  const cases: readonly (readonly [what: string, epochMilliseconds: number, text: string | undefined])[] = [
    ['a day', december9, '2025-12-09'],
    ['a day with an hour', december9 + 9.5 * 3_600_000, '2025-12-09T09:30'],
    ['an hour that came out a millisecond short', december9 + 9 * 3_600_000 - 1, '2025-12-09T09:00'],
    ['midnight that came out a millisecond short', december9 - 1, '2025-12-09'],
    ['seconds', december9 + 61_000, '2025-12-09T00:01:01'],
    ['a day before 1970', -day, '1969-12-31'],
    ['the first day', -25_567 * day, '1900-01-01'],
    ['an hour without a day', -25_569 * day + 7.25 * 3_600_000, '07:15'],
    ['a duration of more than a day', -25_569 * day + 30 * 3_600_000, '30:00'],
    ['the last day', 2_932_896 * day, '9999-12-31'],
    ['a day after the last', 2_932_897 * day, undefined],
    ['a negative date', -25_570 * day, undefined],
    ['no number', Number.NaN, undefined],
  ];
  for (const [what, epochMilliseconds, text] of cases) {
    it(`writes ${what} as ${text}`, () => {
      expect(dateText(epochMilliseconds)).to.equal(text);
    });
  }
});

describe('isoText', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['2025-12-09', '2025-12-09'],
    ['2025-12-09T00:00:00', '2025-12-09'],
    ['2025-12-09T00:00:00.000Z', '2025-12-09'],
    ['2025-12-09T09:30:00', '2025-12-09T09:30'],
    ['2025-12-09T09:30:15', '2025-12-09T09:30:15'],
    ['hôm nay', 'hôm nay'],
  ];
  for (const [written, text] of cases) {
    it(`reads ${written} as ${text}`, () => {
      expect(isoText(written)).to.equal(text);
    });
  }
});
