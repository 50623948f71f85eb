import { toCmsHtml, toCsv } from '@xaso/core';
import { expect } from 'chai';
import fc from 'fast-check';
import { indicatorReport, observation } from '../fixtures/build.js';
import { observationStates } from '../fixtures/states.js';
import { indicatorCatalogue } from '../indicator/indicator-catalogue.js';
import type { Observation } from '../observation/observation.schema.js';
import { scorecardOf } from '../scorecard/scorecard-of.js';
import { toFigureTable } from '../scorecard/to-figure-table.js';
import { toPlain } from '../scorecard/to-plain.js';
import { parseIndicatorReport } from './parse-indicator-report.js';

const definitions = indicatorCatalogue;

/** A report in which any field of any figure may hold anything. */
const spoiltReport = fc
  .array(
    fc.record({
      base: fc.constantFrom(...Object.values(observationStates)),
      field: fc.constantFrom(...Object.keys(observation()), 'value', 'range', 'target', 'evidence', '__proto__', 'constructor'),
      content: fc.anything(),
    }),
    { maxLength: 4 },
  )
  .map((spoilt) => ({ ...indicatorReport(), items: spoilt.map(({ base, field, content }, index) => ({ ...base, id: `mau-${index}`, [field]: content })) }));

/** Numbers, bases and words in any combination that the schema allows. */
const oddFigure: fc.Arbitrary<Observation> = fc
  .record({
    indicator: fc.constantFrom(...indicatorCatalogue.map(({ id }) => id), 'chi-so-la'),
    status: fc.constantFrom('ok', 'missing', 'notApplicable', 'notCollected', 'notVerified'),
    value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: undefined }),
    numerator: fc.option(fc.maxSafeInteger(), { nil: undefined }),
    denominator: fc.option(fc.maxSafeInteger(), { nil: undefined }),
    qualifier: fc.option(fc.constantFrom('eq', 'gt', 'lt', 'gte', 'lte', 'approx', 'approxLt', 'range', 'estimate'), { nil: undefined }),
    range: fc.option(fc.record({ min: fc.double({ noNaN: true, noDefaultInfinity: true }), max: fc.double({ noNaN: true, noDefaultInfinity: true }) }), { nil: undefined }),
    target: fc.option(fc.record({ value: fc.double({ noNaN: true, noDefaultInfinity: true }), label: fc.string({ minLength: 1, maxLength: 40 }) }), { nil: undefined }),
    note: fc.option(fc.string({ maxLength: 100, unit: 'grapheme' }), { nil: undefined }),
  })
  .map((fields) => ({ ...observation({ id: undefined }), ...fields }) as Observation);

describe('reports of any kind', () => {
  it('are parsed without a throw and without a trace on other objects', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), spoiltReport), (input) => {
        const { ok, value, findings } = parseIndicatorReport(input, { definitions });

        expect(ok).to.equal(findings.every(({ severity }) => severity !== 'error'));
        if (value !== undefined) scorecardOf(value, { language: 'vi', definitions });
        expect(Object.keys(Object.prototype)).to.deep.equal([]);
      }),
    );
  });

  it('are written as a board, a page and a table, each figure once, with no empty or broken text', () => {
    fc.assert(
      fc.property(fc.array(oddFigure, { maxLength: 6 }), fc.constantFrom('vi', 'en'), (items, language) => {
        const { value } = parseIndicatorReport(indicatorReport({ items }), { definitions });
        expect(value?.items).to.have.length(items.length);
        const model = scorecardOf(value!, { language, definitions });
        const rows = model.pillars.flatMap((pillar) => pillar.rows);

        expect(rows).to.have.length(items.length);
        for (const { figureText, valueText, period, place, name } of rows) {
          for (const text of [figureText, valueText, period, place, name]) expect(text).to.not.equal('').and.not.match(/NaN|undefined|Infinity|\{[a-z]+\}/);
        }
        expect(toCsv(toFigureTable(model)).trimEnd().split('\r\n').length).to.be.at.least(1 + items.length);
        expect(toCmsHtml(toPlain(value!, language, { definitions }))).to.be.a('string');
      }),
    );
  });

  it('call a figure missing exactly when it has no number to show', () => {
    fc.assert(
      fc.property(oddFigure, (item) => {
        const [row] = scorecardOf(indicatorReport({ items: [item] }), { language: 'vi', definitions }).pillars.flatMap(({ rows }) => rows);
        const isThere = item.status === 'ok' || item.status === 'notVerified';

        if (!isThere) expect(row?.hasNumber).to.equal(false);
        if (!row?.hasNumber) expect([row?.value, row?.range]).to.deep.equal([undefined, undefined]);
        if (isThere && item.value === 0 && item.numerator === undefined) expect(row?.value).to.equal(0);
      }),
    );
  });
});
