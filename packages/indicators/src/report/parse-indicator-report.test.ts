import { expect } from 'chai';
import { indicatorReport, observation, plainObservation } from '../fixtures/build.js';
import { largeReport, longNameDefinition, reportOfAllStates } from '../fixtures/states.js';
import { indicatorCatalogue } from '../indicator/indicator-catalogue.js';
import { parseIndicatorReport } from './parse-indicator-report.js';

/** code and path of each finding that asks for something. */
function complaints(input: unknown, definitions = indicatorCatalogue): string[] {
  return parseIndicatorReport(input, { definitions })
    .findings.filter(({ severity }) => severity !== 'note')
    .map(({ code, where }) => `${code} @ ${'path' in where ? where.path : ''}`);
}

describe('parseIndicatorReport', () => {
  it('gives a good report back as it is', () => {
    const { ok, value, findings } = parseIndicatorReport(indicatorReport(), { definitions: indicatorCatalogue });

    expect(ok).to.equal(true);
    expect(findings).to.deep.equal([]);
    expect(value).to.deep.equal({ ...indicatorReport(), definitions: [] });
  });

  it('survives the way through a JSON file', () => {
    const written = JSON.parse(JSON.stringify(reportOfAllStates())) as unknown;

    expect(parseIndicatorReport(written).value?.items).to.deep.equal(JSON.parse(JSON.stringify(reportOfAllStates().items)));
  });

  it('keeps the good figures beside bad ones and names what is wrong with each', () => {
    const broken = { ...observation({ id: 'hong' }), status: 'tot', period: { type: 'month', year: 2026 } };
    const report = { ...indicatorReport(), items: [observation({ id: 'a' }), broken, 'không phải bản ghi', observation({ id: 'b' })] };
    const { ok, value } = parseIndicatorReport(report);

    expect(ok).to.equal(false);
    expect(value?.items.map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect(complaints(report)).to.include.members(['schema.enum @ items[1].status', 'schema.type @ items[2]']);
    expect(complaints(report).some((complaint) => complaint.includes('items[1].period'))).to.equal(true);
  });

  it('keeps figures that only ask for a second look', () => {
    const report = indicatorReport({ items: [observation({ numerator: 61 })] });
    const { ok, value } = parseIndicatorReport(report, { definitions: indicatorCatalogue });

    expect(ok).to.equal(true);
    expect(value?.items).to.have.length(1);
    expect(complaints(report)).to.deep.equal(['observation.numerator-over-denominator @ items[0].numerator']);
  });

  it('loses a figure of a day that does not exist', () => {
    const report = { ...indicatorReport(), items: [{ ...observation(), period: { type: 'day', date: '2026-02-30' } }] };

    expect(parseIndicatorReport(report).value?.items).to.deep.equal([]);
    expect(complaints(report)).to.deep.equal(['date.impossible @ items[0].period.date']);
  });

  it('keeps the first of two figures with one id', () => {
    const report = indicatorReport({ items: [observation({ numerator: 1 }), observation({ numerator: 2 })] });

    expect(parseIndicatorReport(report).value?.items.map(({ numerator }) => numerator)).to.deep.equal([1]);
    expect(complaints(report)).to.deep.equal(['document.duplicate-id @ items[1]']);
  });

  describe("a report's own definitions", () => {
    const own = (definitions: unknown): unknown => ({ ...indicatorReport(), definitions, items: [observation({ indicator: longNameDefinition.id })] });

    it('are parsed, and their indicators are known', () => {
      expect(complaints(own([longNameDefinition]))).to.deep.equal([]);
      expect(parseIndicatorReport(own([longNameDefinition])).value?.definitions).to.deep.equal([longNameDefinition]);
    });

    it('are left out one by one when they are wrong', () => {
      const wrong = { ...longNameDefinition, id: 'khong co cham', kind: 'share' };

      expect(complaints(own([wrong, longNameDefinition]))).to.deep.equal(['schema.pattern @ definitions[0].id', 'schema.enum @ definitions[0].kind']);
      expect(parseIndicatorReport(own([wrong, longNameDefinition])).value?.definitions).to.deep.equal([longNameDefinition]);
    });

    it('are left out when they change on a day that does not exist', () => {
      const changing = (from: string): unknown => ({ ...longNameDefinition, breaks: [{ from, note: { vi: 'đổi cách tính' } }] });

      expect(complaints(own([changing('2026-02-28')]))).to.deep.equal([]);
      expect(complaints(own([changing('2026-02-29')]))).to.include('date.impossible @ definitions[0].breaks[0].from');
    });

    it('are no definitions at all when they are no list, and the figures stay', () => {
      const { value } = parseIndicatorReport(own({ 0: longNameDefinition }));

      expect(value?.definitions).to.deep.equal([]);
      expect(value?.items).to.have.length(1);
      expect(complaints(own('x'))).to.include('schema.type @ definitions');
    });

    it('are told apart by their ids, and no more than 500 are read', () => {
      const many = Array.from({ length: 501 }, (_, index) => ({ ...longNameDefinition, id: `government.so-${index}` }));

      expect(complaints(own([longNameDefinition, longNameDefinition]))).to.deep.equal(['document.duplicate-id @ definitions[1]']);
      expect(parseIndicatorReport(own(many.slice(0, 500))).value?.definitions).to.have.length(500);
      expect(parseIndicatorReport(own(many)).value?.definitions).to.have.length(500);
      expect(complaints(own(many))).to.include('schema.too-many @ definitions');
    });
  });

  it('calls an indicator unknown only when it has the catalogue at hand', () => {
    const report = indicatorReport({ items: [plainObservation({ indicator: 'chi-so-la', value: 3 })] });

    expect(complaints(report)).to.deep.equal(['observation.indicator-unknown @ items[0].indicator']);
    expect(parseIndicatorReport(report).findings).to.deep.equal([]);
  });

  for (const [title, input] of [
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a text', 'indicator-report'],
    ['another kind of document', { ...indicatorReport(), kind: 'ocop-catalogue' }],
    ['a newer version', { ...indicatorReport(), schemaVersion: 2 }],
    ['a report without a publisher', { ...indicatorReport(), publisher: undefined }],
    ['a report of a day that does not exist', { ...indicatorReport(), asOf: '2026-02-30' }],
    ['a report without sources', { ...indicatorReport(), sources: undefined }],
  ] as const) {
    it(`gives no report for ${title}, and says why`, () => {
      const { ok, value, findings } = parseIndicatorReport(input);

      expect(ok).to.equal(false);
      expect(value).to.equal(undefined);
      expect(findings).to.have.length.above(0);
    });
  }

  it('reads a report of five hundred figures', () => {
    expect(parseIndicatorReport(largeReport(500)).value?.items).to.have.length(500);
  });
});
