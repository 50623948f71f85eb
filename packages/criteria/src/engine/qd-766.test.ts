import { civilDate } from '@xaso/core';
import { expect } from 'chai';
import { subject } from '../fixtures/index.js';
import { qd7662022 } from '../sets/qd-766-2022.js';
import { compileCriteriaSet } from './compile-criteria-set.js';
import { evaluate } from './evaluate.js';
import type { Evaluation } from './evaluation.js';

/** What the portal publishes is rounded from figures that are rounded themselves. */
const tolerance = 0.0151;

const plan = compileCriteriaSet(qd7662022);
const judged = (facts: Parameters<typeof subject>[0]): Evaluation => evaluate(plan, subject(facts), { asOf: civilDate('2026-09-26') });
const pointsOf = ({ criteria, groups }: Evaluation, id: string): number | undefined => (criteria.find((one) => one.id === id) ?? groups.find((one) => one.id === id))?.points?.rounded;

describe('decision 766/QĐ-TTg on figures that the national portal published for Phú Thọ, 2026', () => {
  const progress: readonly (readonly [unit: string, onTime: number, received: number, points: number])[] = [
    ['Tỉnh Phú Thọ', 528_684, 597_918, 17.68],
    ['P. Việt Trì', 7368, 8253, 17.86],
    ['P. Nông Trang', 5646, 6178, 18.28],
    ['X. Bản Nguyên', 5940, 6064, 19.59],
    ['Sở GD&ĐT', 758, 1120, 13.54],
  ];
  for (const [unit, onTime, received, points] of progress) {
    it(`gives ${unit} ${points} points for dossiers on time`, () => {
      expect(pointsOf(judged({ 'ho-so-dung-han': onTime, 'ho-so-tiep-nhan': received }), 'on-time')).to.be.closeTo(points, tolerance);
    });
  }

  const payment: readonly (readonly [unit: string, paid: number, due: number, used: number, withDossier: number, withFee: number, points: number])[] = [
    ['P. Việt Trì', 4015, 4920, 18, 10, 38, 6.74],
    ['P. Nông Trang', 3384, 3804, 15, 5, 40, 6.59],
    ['X. Bản Nguyên', 5154, 5553, 20, 11, 39, 7.56],
    // The middle term is at its cap.
    ['Sở Công Thương', 118, 118, 12, 0, 13, 8],
    // Nothing to pay at all: a share of nothing is 0 here.
    ['VP UBND tỉnh', 0, 0, 0, 0, 1, 0],
  ];
  for (const [unit, paid, due, used, withDossier, withFee, points] of payment) {
    it(`gives ${unit} ${points} points for online payment`, () => {
      const facts = { 'ho-so-thanh-toan-truc-tuyen': paid, 'ho-so-co-nghia-vu-tai-chinh': due, 'tthc-co-giao-dich-truc-tuyen': used, 'tthc-co-ho-so-thu-phi': withDossier, 'tthc-co-phi': withFee };

      expect(pointsOf(judged(facts), 'online-payment')).to.be.closeTo(points, tolerance);
    });
  }

  it('gives P. Việt Trì the points of its digitised dossiers, one by one and together', () => {
    const evaluation = judged({
      'ho-so-trong-ky': 8253,
      'ho-so-du-dieu-kien-ket-qua-dien-tu': 8253,
      'ho-so-co-ket-qua-dien-tu': 6722,
      'ho-so-so-hoa': 1662,
      'ho-so-dung-lai-du-lieu': 984,
      'ho-so-dong-bo-kho': 0,
      'ho-so-khai-thac-dan-cu': 4032,
      'tthc-khai-thac-dan-cu': 63,
      'tthc-trong-ky': 385,
      'chung-thuc-ban-sao-dien-tu': 100,
    });
    const published = { 'original-result': 4.89, 'digitised-papers': 0.81, 'reused': 0.3, 'storage': 0, 'citizen-dossier': 0.98, 'citizen-formality': 0.33, 'certified-copy': 2, 'so-hoa': 9.31 };

    for (const [id, points] of Object.entries(published)) expect(pointsOf(evaluation, id), id).to.be.closeTo(points, tolerance);
  });

  it('tells a petition that was not handled from no petitions at all', () => {
    const some = judged({ 'pakn': 4, 'pakn-dung-han': 0, 'pakn-hai-long': 0, 'ho-so-hai-long': 7362, 'ho-so-trong-ky': 8253 });
    const none = judged({ 'pakn': 0, 'pakn-dung-han': 0, 'pakn-hai-long': 0, 'ho-so-hai-long': 5646, 'ho-so-trong-ky': 6178 });
    const nothing = judged({ 'ho-so-hai-long': 0, 'ho-so-trong-ky': 0 });

    expect(['dossier-satisfaction', 'petition-on-time', 'petition-satisfaction'].map((id) => pointsOf(some, id))).to.deep.equal([5.95, 0, 0]);
    expect(['dossier-satisfaction', 'petition-on-time', 'petition-satisfaction'].map((id) => pointsOf(none, id))).to.deep.equal([6, 6, 6]);
    // A share of no dossiers is 0 by the same set.
    expect(pointsOf(nothing, 'dossier-satisfaction')).to.equal(0);
  });

  it('adds up the province as published, the disputed group taken over', () => {
    const evaluation = judged({
      'tthc-cong-bo-dung-han': 0, 'tthc-phai-cong-bo': 89, 'tthc-cong-khai-dung-han': 0, 'tthc-phai-cong-khai': 70, 'tthc-cong-khai-du-noi-dung': 87, 'tthc-da-cong-khai': 89, 'ho-so-da-dong-bo': 475_053, 'ho-so-phai-dong-bo': 475_053,
      'ho-so-dung-han': 528_684, 'ho-so-tiep-nhan': 597_918,
      'diem-dich-vu-cong-truc-tuyen': 8.56,
      'ho-so-thanh-toan-truc-tuyen': 309_542, 'ho-so-co-nghia-vu-tai-chinh': 358_625, 'tthc-co-giao-dich-truc-tuyen': 119, 'tthc-co-ho-so-thu-phi': 68, 'tthc-co-phi': 313,
      'ho-so-trong-ky': 597_918, 'ho-so-du-dieu-kien-ket-qua-dien-tu': 597_918, 'ho-so-co-ket-qua-dien-tu': 433_356, 'ho-so-so-hoa': 145_096, 'ho-so-dung-lai-du-lieu': 136_827, 'ho-so-dong-bo-kho': 0, 'ho-so-khai-thac-dan-cu': 325_596, 'tthc-khai-thac-dan-cu': 396, 'tthc-trong-ky': 1300, 'chung-thuc-ban-sao-dien-tu': 100,
      'ho-so-hai-long': 528_464, 'pakn': 570, 'pakn-dung-han': 296, 'pakn-hai-long': 230,
    });
    const published = { 'cong-khai': 7.96, 'tien-do': 17.68, 'dvctt': 8.56, 'thanh-toan': 6.67, 'so-hoa': 9.59, 'hai-long': 11.43 };

    for (const [id, points] of Object.entries(published)) expect(pointsOf(evaluation, id), id).to.be.closeTo(points, tolerance);
    expect(evaluation.total.points?.rounded).to.be.closeTo(61.89, tolerance);
    expect(evaluation.band).to.deep.include({ certain: true });
    expect(evaluation.band?.lowest).to.deep.include({ id: 'trung-binh', confidence: 'memory' });
    expect(evaluation.band?.next?.band.id).to.equal('kha');
  });

  it('says that one group is disputed and how the figures are founded', () => {
    const { warnings, criteria, decision } = judged({});

    expect(warnings.map(({ code, values }) => [code, values['criterion'] ?? values['count']])).to.deep.equal([
      ['evaluation.criterion-disputed', 'online-services'],
      ['evaluation.figures-unconfirmed', 17],
    ]);
    expect(criteria.find(({ id }) => id === 'online-services')?.trace.rule.kind).to.equal('published');
    expect(decision).to.equal(undefined);
  });
});
