import { addDays, addMonths, civilDate, daysBetween, isCivilDate, type CivilDate } from '@xaso/core';
import { expect } from 'chai';
import fc from 'fast-check';
import { certificate, ocopProduct } from '../fixtures/build.js';
import { certificateOn, holds } from './certificate-on.js';
import { starsToShow } from './stars-to-show.js';

const start = civilDate('2023-02-24');
const days: fc.Arbitrary<CivilDate> = fc.integer({ min: 0, max: 4000 }).map((count) => addDays(start, count));
const leapDays: fc.Arbitrary<CivilDate> = fc.constantFrom('2024-02-29', '2028-02-29', '2032-02-29').map(civilDate);
const decisions = fc.oneof(days, leapDays);

describe('certificates, for any', () => {
  it('day of decision: the term ends on the same day of the month, or on its last one', () => {
    fc.assert(
      fc.property(decisions, (decidedOn) => {
        const end = addMonths(decidedOn, 36)!;

        expect(isCivilDate(end)).to.equal(true);
        expect(Number(end.slice(0, 4))).to.equal(Number(decidedOn.slice(0, 4)) + 3);
        expect(end.slice(5, 7)).to.equal(decidedOn.slice(5, 7));
        expect(end.slice(8)).to.equal(decidedOn.slice(5) === '02-29' ? '28' : decidedOn.slice(8));
      }),
    );
  });

  it('later decision: the end is no earlier', () => {
    fc.assert(
      fc.property(decisions, decisions, (one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];

        expect(addMonths(earlier, 36)! <= addMonths(later, 36)!).to.equal(true);
      }),
    );
  });

  it('certificate: it holds on its last day, not on the next one, and not before the decision', () => {
    fc.assert(
      fc.property(decisions, fc.nat({ max: 400 }), (decidedOn, noticeDays) => {
        const paper = certificate({ decidedOn, level: undefined });
        const end = certificateOn(paper, decidedOn).validUntil!;
        const on = (date: CivilDate) => certificateOn(paper, date, { noticeDays }).status;

        expect(on(end)).to.equal('expiring');
        expect(on(addDays(end, 1))).to.equal('expired');
        expect(on(addDays(end, -noticeDays))).to.equal('expiring');
        expect(on(addDays(end, -noticeDays - 1))).to.equal('valid');
        expect(on(addDays(decidedOn, -1))).to.equal('notYetValid');
      }),
    );
  });

  it('day: the days that are left count down one by one', () => {
    fc.assert(
      fc.property(decisions, days, (decidedOn, date) => {
        const verdict = certificateOn(certificate({ decidedOn, level: undefined }), date);

        expect(verdict.daysLeft).to.equal(daysBetween(date, verdict.validUntil!));
        expect(holds(verdict.status)).to.equal(decidedOn <= date && date <= verdict.validUntil!);
      }),
    );
  });

  it('certificate: shapes are drawn only with a number, a day that holds and a level that could certify', () => {
    const papers = fc.record({
      stars: fc.constantFrom(3 as const, 4 as const, 5 as const),
      decisionNumber: fc.option(fc.constant('01/QĐ-MAU'), { nil: undefined }),
      decidedOn: fc.option(decisions, { nil: undefined }),
      validUntil: fc.option(days, { nil: undefined }),
      level: fc.option(fc.constantFrom('commune' as const, 'district' as const, 'province' as const, 'centre' as const), { nil: undefined }),
    });
    fc.assert(
      fc.property(papers, days, (paper, date) => {
        const { shapes, text, verdict } = starsToShow(ocopProduct({ certificate: paper }), date, { language: 'vi' });

        expect(text).not.to.match(/[{}★]|undefined/);
        if (shapes === undefined) return void expect(text).not.to.match(/^[345] sao OCOP$/);
        expect(shapes).to.equal(paper.stars);
        expect(paper.decisionNumber).to.be.a('string');
        expect(paper.decidedOn! <= date && date <= verdict.validUntil!).to.equal(true);
        expect(paper.validUntil === undefined || date <= paper.validUntil).to.equal(true);
        expect(paper.level).not.to.equal('commune');
        if (paper.stars === 5) expect([undefined, 'centre']).to.include(paper.level);
      }),
    );
  });
});
