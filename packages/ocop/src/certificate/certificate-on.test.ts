import { civilDate } from '@xaso/core';
import { ocop1482023 } from '@xaso/criteria/sets/ocop-148-2023';
import { expect } from 'chai';
import { certificate } from '../fixtures/build.js';
import { certificateOn, levelFor } from './certificate-on.js';
import { certificateRules } from './certificate-rules.js';
import { validUntil } from './valid-until.js';

const day = civilDate;
const statusOn = (date: string, changes: Parameters<typeof certificate>[0] = {}, noticeDays?: number) => certificateOn(certificate(changes), day(date), { noticeDays }).status;

describe('certificateOn', () => {
  const decided = { decidedOn: day('2024-02-29'), level: 'district' as const };

  for (const [date, status, daysLeft] of [
    ['2024-02-28', 'notYetValid', 1096],
    ['2024-02-29', 'valid', 1095],
    ['2026-11-29', 'valid', 91],
    ['2026-11-30', 'expiring', 90],
    ['2027-02-27', 'expiring', 1],
    ['2027-02-28', 'expiring', 0],
    ['2027-03-01', 'expired', -1],
  ] as const) {
    it(`on ${date}, of a decision of 29 February 2024: ${status}`, () => {
      const verdict = certificateOn(certificate({ ...decided, stars: 3 }), day(date));

      expect(verdict.status).to.equal(status);
      expect(verdict.validUntil).to.equal('2027-02-28');
      expect(verdict.daysLeft).to.equal(daysLeft);
      expect(verdict.ruleId).to.equal(`ocop.certificate.${status}`);
    });
  }

  it('lets the staff set how early a notice comes', () => {
    expect(statusOn('2029-03-14', {}, 0)).to.equal('valid');
    expect(statusOn('2029-03-15', {}, 0)).to.equal('expiring');
    expect(statusOn('2028-09-16', {}, 180)).to.equal('expiring');
    expect(statusOn('2028-09-15', {}, 180)).to.equal('valid');
  });

  it('never lets a paper live longer than the rule, but ends with the day that the paper names', () => {
    expect(validUntil(certificate({ validUntil: day('2030-01-01') }))).to.equal('2029-03-15');
    expect(validUntil(certificate({ validUntil: day('2029-03-14') }))).to.equal('2029-03-14');
    expect(statusOn('2029-03-16', { validUntil: day('2030-01-01') })).to.equal('expired');
  });

  it('trusts neither day of a paper that ends before it begins', () => {
    expect(statusOn('2026-03-20', { validUntil: day('2026-03-14') })).to.equal('undated');
  });

  it('proves nothing without a decision, and tells no time without its day', () => {
    expect(certificateOn(undefined, day('2026-11-27'))).to.deep.include({ status: 'notFound', stars: undefined });
    expect(statusOn('2026-11-27', { decisionNumber: undefined })).to.equal('unproved');
    expect(statusOn('2026-11-27', { decidedOn: undefined })).to.equal('undated');
    // The end that a list names does not replace the day from which it is counted.
    expect(statusOn('2026-11-27', { decidedOn: undefined, validUntil: day('2029-01-01') })).to.equal('undated');
  });

  describe('the level that certifies', () => {
    for (const [decidedOn, stars, level, status] of [
      ['2025-07-05', 3, 'district', 'valid'],
      ['2025-07-06', 3, 'district', 'levelCouldNotCertify'],
      ['2025-07-06', 3, 'province', 'valid'],
      ['2025-07-05', 4, 'district', 'levelCouldNotCertify'],
      ['2025-07-05', 4, 'province', 'valid'],
      ['2025-07-06', 4, 'province', 'valid'],
      ['2025-07-05', 5, 'province', 'levelCouldNotCertify'],
      ['2025-07-06', 5, 'province', 'levelCouldNotCertify'],
      ['2025-07-06', 5, 'centre', 'valid'],
      ['2025-07-05', 3, 'commune', 'levelCouldNotCertify'],
      ['2025-07-06', 3, 'commune', 'levelCouldNotCertify'],
      // A level above the usual one is for people to judge, and so is one that nobody named.
      ['2025-07-05', 3, 'province', 'valid'],
      ['2025-07-05', 3, undefined, 'valid'],
    ] as const) {
      it(`${stars} stars by the ${level ?? 'level that nobody named'} on ${decidedOn}: ${status}`, () => {
        expect(statusOn('2025-07-07', { decidedOn: day(decidedOn), stars, level })).to.equal(status);
      });
    }

    it('of a time that the rules do not reach is not judged, but for a commune', () => {
      expect(levelFor(3, day('2023-02-23'))).to.equal(undefined);
      expect(levelFor(3, day('2023-02-24'))).to.equal('district');
      expect(statusOn('2023-03-01', { decidedOn: day('2023-02-23'), stars: 5, level: 'district' })).to.equal('valid');
      expect(statusOn('2023-03-01', { decidedOn: day('2023-02-23'), level: 'commune' })).to.equal('levelCouldNotCertify');
    });

    it('of a district that is gone counts for what it decided while it was there', () => {
      expect(statusOn('2026-11-27', { decidedOn: day('2025-06-30'), level: 'district' })).to.equal('valid');
    });
  });
});

describe('certificateRules', () => {
  it('have the bands of the criteria set', () => {
    const bands = ocop1482023.bands!.map(({ id, min }) => ({ stars: Number(id[0]), min }));

    expect(certificateRules.bands).to.deep.equal(bands);
  });

  it('leave no day between two periods', () => {
    const [first, second] = certificateRules.periods;

    expect([first!.to, second!.from]).to.deep.equal(['2025-07-05', '2025-07-06']);
    expect(second!.to).to.equal(undefined);
  });
});
