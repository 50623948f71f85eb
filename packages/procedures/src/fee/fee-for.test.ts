import { civilDate } from '@xaso/core';
import { expect } from 'chai';
import { bareProcedure, overlayEntry, procedureOverlay } from '../fixtures/index.js';
import { feeFor } from './fee-for.js';
import type { Fee, FeeCase } from './fee.schema.js';

const ask = (fee: Fee | undefined, date = '2026-10-05', channel: 'inPerson' | 'online' | 'postal' = 'inPerson') =>
  feeFor(bareProcedure(fee === undefined ? {} : { fee }), { channel, date: civilDate(date) });

const fixed = (amount: number): FeeCase['fee'] => ({ kind: 'fixed', amount });
const cases = (...list: FeeCase[]): Fee => ({ kind: 'byCase', cases: list });
const amounts = (answer: ReturnType<typeof ask>) => answer.fees.map(({ fee }) => ('amount' in fee ? fee.amount : fee.kind));

/** Until the last day of 2026 nothing is paid over the portal; then half of what is paid at the counter. */
const byTime = cases(
  { channels: ['inPerson', 'postal'], fee: fixed(20_000) },
  { channels: ['online'], from: civilDate('2026-08-08'), to: civilDate('2026-12-31'), fee: { kind: 'free' } },
  { channels: ['online'], from: civilDate('2027-01-01'), fee: fixed(10_000) },
);

describe('feeFor', () => {
  it('knows nothing of a procedure without a fee, and never calls it free', () => {
    expect(ask(undefined)).to.deep.equal({ status: 'unknown', fees: [], origin: 'catalogue' });
    expect(ask({ kind: 'unknown', note: 'Theo quy định' }).status).to.equal('unknown');
  });

  it('says that the province sets it', () => {
    expect(ask({ kind: 'setByProvince' }).status).to.equal('setByProvince');
    expect(ask(cases({ fee: { kind: 'setByProvince' } }, { when: 'Cấp lại', fee: { kind: 'unknown' } })).status).to.equal('setByProvince');
    expect(ask(cases({ fee: { kind: 'setByProvince' } }, { when: 'Cấp lại', fee: fixed(1000) })).status).to.equal('known');
  });

  const days: readonly (readonly [date: string, channel: 'inPerson' | 'online' | 'postal', status: string, what: readonly (number | string)[]])[] = [
    ['2026-08-07', 'online', 'notOnThisDay', []],
    ['2026-08-08', 'online', 'known', ['free']],
    ['2026-12-31', 'online', 'known', ['free']],
    ['2027-01-01', 'online', 'known', [10_000]],
    ['2026-08-07', 'inPerson', 'known', [20_000]],
    ['2027-01-01', 'postal', 'known', [20_000]],
  ];

  for (const [date, channel, status, what] of days) {
    it(`gives ${JSON.stringify(what)} on ${date}, ${channel}`, () => {
      const answer = ask(byTime, date, channel);

      expect([answer.status, amounts(answer)]).to.deep.equal([status, what]);
    });
  }

  it('says until when a rate holds', () => {
    expect(ask(byTime, '2026-10-05', 'online').fees).to.deep.equal([{ fee: { kind: 'free' }, until: '2026-12-31' }]);
  });

  it('lets a rate that begins replace what held before it, case by case', () => {
    const fee = cases({ fee: fixed(5000) }, { from: civilDate('2026-01-01'), fee: fixed(6000) }, { from: civilDate('2026-07-01'), fee: fixed(7000) }, { when: 'Cấp lại', fee: fixed(1000) });

    expect(amounts(ask(fee, '2025-12-31'))).to.deep.equal([5000, 1000]);
    expect(amounts(ask(fee, '2026-06-30'))).to.deep.equal([6000, 1000]);
    expect(amounts(ask(fee, '2026-07-01'))).to.deep.equal([7000, 1000]);
  });

  describe('with the file of a commune', () => {
    const procedure = bareProcedure({ fee: { kind: 'setByProvince' } });
    const question = { channel: 'inPerson', date: civilDate('2026-10-05') } as const;

    it('puts its fee before the one of the catalogue, with who vouches for it', () => {
      expect(feeFor(procedure, { ...question, overlay: procedureOverlay() })).to.deep.equal({
        status: 'known',
        fees: [{ fee: { kind: 'fixed', amount: 15_000 } }],
        origin: 'overlay',
        local: { decision: '00/2026/NQ-HĐND', confirmedBy: 'Văn phòng Xã Mẫu', confirmedOn: '2026-10-01', publisher: 'Ủy ban nhân dân Xã Mẫu', asOf: '2026-10-01' },
      });
    });

    it('keeps the catalogue where the file says nothing of this procedure, day or channel', () => {
      const of = (changes: Parameters<typeof overlayEntry>[0]) => feeFor(procedure, { ...question, overlay: procedureOverlay([overlayEntry(changes)]) });

      expect(of({ code: '9.000002' })).to.deep.equal({ status: 'setByProvince', fees: [{ fee: { kind: 'setByProvince' } }], origin: 'catalogue' });
      expect(of({ fee: cases({ channels: ['online'], fee: fixed(1000) }) }).origin).to.equal('catalogue');
      expect(of({ fee: cases({ from: civilDate('2026-10-06'), fee: fixed(1000) }) }).origin).to.equal('catalogue');
      expect(of({ fee: cases({ from: civilDate('2026-10-05'), fee: fixed(1000) }) }).origin).to.equal('overlay');
    });

    describe('what is free or exempt by law', () => {
      const groups = ['người thuộc hộ nghèo', 'người khuyết tật'];
      const law = bareProcedure({ fee: cases({ when: 'đăng ký đúng hạn, trong 60 ngày', fee: { kind: 'free' } }, { when: 'đăng ký quá hạn', fee: { kind: 'setByProvince', exemptions: groups } }) });
      const of = (fee: Fee, own = law, channel: 'inPerson' | 'online' = 'inPerson') => feeFor(own, { ...question, channel, overlay: procedureOverlay([overlayEntry({ fee })]) });
      const free = law.fee!.kind === 'byCase' ? { when: law.fee!.cases[0]!.when, fee: law.fee!.cases[0]!.fee } : undefined;

      it('is not wiped out by the bare rate of a commune, which fills the open case only', () => {
        const answer = of(fixed(8000));

        expect(answer.fees).to.deep.equal([free, { when: 'đăng ký quá hạn', fee: { kind: 'fixed', amount: 8000, exemptions: groups } }]);
        expect(answer).to.deep.include({ status: 'known', origin: 'overlay', keepsCatalogue: true });
      });

      it('stays beside cases that the commune names itself, each said once', () => {
        expect(of(cases({ when: 'Quá hạn', fee: fixed(8000) })).fees).to.deep.equal([free, { when: 'Quá hạn', fee: { kind: 'fixed', amount: 8000, exemptions: groups } }]);
        expect(of(cases({ when: 'Đúng hạn', fee: { kind: 'free' } }, { when: 'Quá hạn', fee: fixed(8000) })).fees.map(({ when }) => when)).to.deep.equal(['Đúng hạn', 'Quá hạn']);
        expect(of(cases({ when: 'Đúng hạn', fee: fixed(5000) })).fees).to.deep.include(free);
      });

      it('takes no group away from the exempt, whatever list the commune gives', () => {
        const own = { ...fixed(15_000), exemptions: ['trẻ em'] };

        expect(of(own, bareProcedure({ fee: { kind: 'setByProvince', exemptions: groups } })).fees[0]?.fee.exemptions).to.deep.equal(['trẻ em', ...groups]);
        expect(of(own, bareProcedure({ fee: { kind: 'fixed', amount: 8000, exemptions: groups } })).fees).to.deep.equal([{ fee: { ...own, exemptions: ['trẻ em', ...groups] } }]);
        expect(of({ kind: 'free' }, bareProcedure({ fee: { kind: 'setByProvince', exemptions: groups } })).fees).to.deep.equal([{ fee: { kind: 'free' } }]);
      });

      it('is not charged where the law makes it free for everybody', () => {
        expect(of(fixed(8000), bareProcedure({ fee: { kind: 'free' } }))).to.deep.equal({ status: 'known', fees: [{ fee: { kind: 'free' } }], origin: 'catalogue' });
      });

      it('holds over each channel and on each day by itself', () => {
        const split = cases({ channels: ['online'], fee: fixed(4000) }, { channels: ['inPerson'], from: civilDate('2026-10-01'), fee: fixed(8000) });

        expect(amounts(of(split, law, 'online'))).to.deep.equal(['free', 4000]);
        expect(amounts(of(split))).to.deep.equal(['free', 8000]);
        expect(amounts(of(cases({ from: civilDate('2026-10-06'), fee: fixed(8000) })))).to.deep.equal(['free', 'setByProvince']);
      });

      it('keeps an amount of the catalogue beside the case that the commune fills', () => {
        const own = bareProcedure({ fee: cases({ when: 'Cấp mới', fee: fixed(1000) }, { when: 'Cấp lại', fee: { kind: 'setByProvince' } }) });

        expect(amounts(of(fixed(8000), own))).to.deep.equal([1000, 8000]);
        expect(amounts(of({ kind: 'unknown', note: 'Theo quy định' }, own))).to.deep.equal([1000, 'setByProvince']);
      });
    });

    it('takes what was laid over the catalogue before', () => {
      expect(feeFor({ ...procedure, local: { fee: fixed(9000) } }, question)).to.deep.include({ status: 'known', origin: 'overlay' });
    });
  });
});
