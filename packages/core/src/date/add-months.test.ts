import { expect } from 'chai';
import { addMonths } from './add-months.js';
import { civilDate } from './civil-date.js';

describe('addMonths', () => {
  for (const [from, months, to] of [
    ['2024-02-29', 36, '2027-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2023-02-28', 36, '2026-02-28'],
    ['2025-02-28', 36, '2028-02-28'],
    ['2025-03-31', 36, '2028-03-31'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2025-11-30', 3, '2026-02-28'],
    ['9999-01-01', 36, undefined],
  ] as const) {
    it(`${months} months from ${from} end on ${to}`, () => {
      expect(addMonths(civilDate(from), months)).to.equal(to);
    });
  }
});
