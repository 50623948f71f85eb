import { civilDate } from '@xaso/core';
import { expect } from 'chai';
import { indicatorReport, observation, plainObservation } from '../fixtures/build.js';
import { longNameDefinition, reportOfAllStates } from '../fixtures/states.js';
import { indicatorCatalogue } from '../indicator/indicator-catalogue.js';
import { figureMessagesEn } from '../messages/en.js';
import { scorecardOf, undefinedIndicators, type ScorecardReport } from './scorecard-of.js';

const options = { language: 'vi', definitions: indicatorCatalogue } as const;

describe('scorecardOf', () => {
  it('puts the figures under their pillars, in the order of a printed board, and leaves empty ones out', () => {
    const items = ['security.cameras', 'government.online-dossiers', 'economy.digital-workers', 'government.on-time-dossiers', 'chi-so-la'].map((indicator, index) =>
      plainObservation({ id: `mau-${index}`, indicator, value: index }),
    );
    const { pillars } = scorecardOf(indicatorReport({ items }), options);

    expect(pillars.map(({ id, name, rows }) => [id, name, rows.map(({ key }) => key)])).to.deep.equal([
      ['government', 'Chính quyền số', ['mau-1', 'mau-3']],
      ['economy', 'Kinh tế số', ['mau-2']],
      ['security', 'An ninh', ['mau-0']],
      ['unsorted', 'Chưa xếp nhóm', ['mau-4']],
    ]);
  });

  it('counts what there is, and expects neither goals nor what does not apply', () => {
    const { counts, coverage } = scorecardOf(reportOfAllStates(), options);

    expect(counts).to.deep.include({ total: 22, ok: 18, missing: 1, notApplicable: 1, notCollected: 1, notVerified: 1, goals: 1, toCheck: 3, stale: 0 });
    expect(coverage).to.deep.equal({ covered: 18, expected: 20, text: '18/20 chỉ số có số liệu' });
  });

  it('covers nothing of nothing', () => {
    const { pillars, coverage, place } = scorecardOf(indicatorReport({ items: [] }), options);

    expect(pillars).to.deep.equal([]);
    expect([coverage.covered, coverage.expected]).to.deep.equal([0, 0]);
    expect(place).to.equal(undefined);
  });

  it('says once what all figures share, for the board and for each pillar', () => {
    const elsewhere = observation({ id: 'b', indicator: 'security.cameras', place: { name: 'Xã Mẫu Khác' } });
    const alike = scorecardOf(indicatorReport({ items: [observation({ id: 'a' })] }), options);
    const apart = scorecardOf(indicatorReport({ items: [observation({ id: 'a' }), elsewhere] }), options);

    expect([alike.place, alike.period, alike.source]).to.deep.equal(['Xã Mẫu', 'quý III/2026', 'Báo cáo mẫu quý III/2026, 01/BC-MAU, ngày 05/10/2026']);
    expect(apart.place).to.equal(undefined);
    expect(apart.pillars.map(({ shared }) => shared.place)).to.deep.equal(['Xã Mẫu', 'Xã Mẫu Khác']);
  });

  it('names publisher, day and sources, or says that the file does not', () => {
    const named = scorecardOf(indicatorReport(), options);
    const table: ScorecardReport = { sources: [], items: [] };

    expect(named).to.deep.include({ title: 'Chuyển đổi số ở Xã Mẫu', publisher: 'Ủy ban nhân dân Xã Mẫu', responsible: 'Văn phòng Xã Mẫu', asOf: '2026-09-30', asOfText: '30/09/2026' });
    expect(named.sources.map(({ citation }) => citation)).to.deep.equal(['Báo cáo mẫu quý III/2026, 01/BC-MAU, ngày 05/10/2026']);
    expect(scorecardOf(table, options)).to.deep.include({ title: undefined, publisher: 'không ghi đơn vị công bố', asOf: undefined, asOfText: 'không ghi ngày' });
  });

  it("takes the report's own definition first", () => {
    const own = { ...longNameDefinition, id: 'government.on-time-dossiers', name: { vi: 'Tên riêng của Xã Mẫu' } };

    expect(scorecardOf(indicatorReport({ definitions: [own] }), options).pillars[0]?.rows[0]?.name).to.equal('Tên riêng của Xã Mẫu');
  });

  it('speaks English throughout when it is given the words', () => {
    const { pillars, coverage, asOfText } = scorecardOf(indicatorReport(), { ...options, language: 'en', messages: figureMessagesEn });
    const [pillar] = pillars;

    expect([pillar?.name, pillar?.rows[0]?.name, pillar?.rows[0]?.baseText]).to.deep.equal(['Digital government', 'Dossiers settled on time', '45/60 dossiers']);
    expect([coverage.text, asOfText]).to.deep.equal(['1 of 1 indicators have figures', '30 September 2026']);
  });

  it('marks figures that should have a successor by the day of reading', () => {
    const report = indicatorReport({ definitions: [longNameDefinition], items: [observation({ indicator: longNameDefinition.id })] });

    expect(scorecardOf(report, { ...options, asOf: civilDate('2027-01-01') }).counts.stale).to.equal(1);
    expect(scorecardOf(report, options).counts.stale).to.equal(0);
  });

  it('gives every row a key of its own, with and without ids', () => {
    const items = [observation({ id: undefined }), observation({ id: undefined }), observation({ id: 'x' })];
    const keys = scorecardOf(indicatorReport({ items }), options).pillars.flatMap(({ rows }) => rows.map(({ key }) => key));

    expect(new Set(keys).size).to.equal(3);
  });
});

describe('undefinedIndicators', () => {
  it('names, once, the indicators for which the report brings no definition', () => {
    const items = [observation({ id: 'a' }), observation({ id: 'b' }), observation({ id: 'c', indicator: longNameDefinition.id })];
    const report = indicatorReport({ definitions: [longNameDefinition], items });

    expect(undefinedIndicators(report)).to.deep.equal(['government.on-time-dossiers']);
    expect(undefinedIndicators(report, indicatorCatalogue)).to.deep.equal([]);
  });
});
