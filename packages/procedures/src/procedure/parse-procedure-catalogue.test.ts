import { expect } from 'chai';
import { bareProcedure, procedure, procedureCatalogue } from '../fixtures/index.js';
import { parseProcedure } from './parse-procedure.js';
import { parseProcedureCatalogue } from './parse-procedure-catalogue.js';

const parse = (input: unknown) => parseProcedureCatalogue(input);
const codesOf = (items: readonly unknown[], changes: object = {}) => parse({ ...procedureCatalogue(), ...changes, items }).findings.map(({ code }) => code);

describe('parseProcedureCatalogue', () => {
  it('takes a catalogue as it is', () => {
    const catalogue = procedureCatalogue([procedure(), bareProcedure({ code: '9.000002' })], { featured: ['9.000001'], detailsUrl: 'thu-tuc/{code}.json' });
    const { ok, value, findings } = parse(catalogue);

    expect(findings).to.deep.equal([]);
    expect({ ok, value }).to.deep.equal({ ok: true, value: catalogue });
  });

  it('keeps the good procedures and names each bad one', () => {
    const { value, findings } = parse(procedureCatalogue([procedure(), { code: '9.000002' } as never, bareProcedure({ code: '9.000003' }), bareProcedure({ code: '9.000001' })]));

    expect(value?.items.map(({ code }) => code)).to.deep.equal(['9.000001', '9.000003']);
    expect(findings.map(({ code, where }) => [code, 'path' in where && where.path])).to.deep.equal([
      ['schema.required', 'items[1].name'],
      ['document.duplicate-id', 'items[3]'],
    ]);
  });

  const wrong: readonly (readonly [what: string, changes: object, code: string])[] = [
    ['a source that is not listed', { evidence: [{ fields: ['*'], sourceId: 'la', confidence: 'verbatim' }] }, 'procedure.source-unknown'],
    ['an answer that its question does not have', { papers: [{ id: 'a', name: 'A', role: 'submit', when: { question: 'uy-quyen', answer: 'co' } }] }, 'procedure.question-unknown'],
    ['a question that does not exist', { questions: [], papers: [{ id: 'a', name: 'A', role: 'submit', when: { question: 'x', answer: 'yes' } }] }, 'procedure.question-unknown'],
    ['a question that stands there twice', { questions: [{ id: 'uy-quyen', text: 'A' }, { id: 'uy-quyen', text: 'B' }] }, 'procedure.question-repeated'],
    ['a paper that stands there twice', { papers: [{ id: 'a', name: 'A', role: 'submit' }, { id: 'a', name: 'B', role: 'submit' }] }, 'procedure.paper-repeated'],
    ['a replacement without a successor', { lifeCycle: { status: 'replaced' } }, 'procedure.successor-missing'],
    ['a successor that is not in the file', { lifeCycle: { status: 'replaced', replacedBy: ['9.000009'] } }, 'procedure.successor-unknown'],
    ['a life that ends before it begins', { lifeCycle: { status: 'inForce', from: '2026-02-01', to: '2026-01-01' } }, 'procedure.dates-reversed'],
    ['a rate that ends before it begins', { fee: { kind: 'byCase', cases: [{ from: '2026-02-01', to: '2026-01-01', fee: { kind: 'free' } }] } }, 'procedure.dates-reversed'],
    ['a day that does not exist', { decision: { date: '2026-02-30' } }, 'date.impossible'],
    ['a limit of no time', { deadline: { kind: 'compound' } }, 'procedure.span-empty'],
  ];

  for (const [what, changes, code] of wrong) {
    it(`names ${what}`, () => {
      expect(codesOf([procedure(changes)])).to.deep.equal([code]);
    });
  }

  const refused: readonly (readonly [what: string, changes: object])[] = [
    ['a limit of 0 days', { deadline: { kind: 'workingDays', days: 0 } }],
    ['a negative fee', { fee: { kind: 'fixed', amount: -1 } }],
    ['an hour that does not exist', { deadline: { kind: 'sameDay', cutoff: '24:00' } }],
    ['a limit of a kind that nobody knows', { deadline: { kind: 'weeks', weeks: 2 } }],
    ['a code with a space', { code: '9.000001 ' }],
    ['a rule among the papers', { papers: [{ id: 'a', name: 'A', role: 'rule' }] }],
    ['a limit of no time', { deadline: { kind: 'compound' } }],
    ['a day that does not exist', { decision: { date: '2026-02-30' } }],
  ];

  for (const [what, changes] of refused) {
    it(`leaves out a procedure with ${what}`, () => {
      const { value } = parse(procedureCatalogue([bareProcedure({ code: '9.000009' }), procedure(changes)]));

      expect(value?.items.map(({ code }) => code)).to.deep.equal(['9.000009']);
    });
  }

  it('names a featured code that is not there, and keeps the others', () => {
    const { value, findings } = parse(procedureCatalogue([procedure()], { featured: ['9.000009', '9.000001'] }));

    expect(value?.featured).to.deep.equal(['9.000001']);
    expect(findings.map(({ code }) => code)).to.deep.equal(['procedure.featured-unknown']);
  });

  it('names a link template that is wrong or has nothing to fill in', () => {
    const { value, findings } = parse(procedureCatalogue([procedure()], { linkTemplates: [{ id: 'a', url: 'https://x.gov.vn', label: 'A' }, { id: 'b' } as never, { id: 'c', url: 'https://x.gov.vn/{code}', label: 'C' }] }));

    expect(value?.linkTemplates?.map(({ id }) => id)).to.deep.equal(['a', 'c']);
    expect(findings.map(({ code, where }) => [code, 'path' in where && where.path])).to.deep.equal([
      ['procedure.template-without-place', 'linkTemplates[0]'],
      ['schema.required', 'linkTemplates[1].url'],
      ['schema.required', 'linkTemplates[1].label'],
    ]);
    expect(codesOf([procedure()], { linkTemplates: 'x' })).to.deep.equal(['schema.type']);
  });

  it('carries nothing of the wrong type along', () => {
    const { value } = parse({ ...procedureCatalogue(), linkTemplates: 'x', featured: { length: 1 }, detailsUrl: 7 });

    expect(value).not.to.have.any.keys('linkTemplates', 'featured', 'detailsUrl');
  });

  it('gives no value for what is no catalogue', () => {
    for (const input of [undefined, null, 0, '', [], {}, { kind: 'procedure-overlay' }, { ...procedureCatalogue(), schemaVersion: 2 }]) {
      const { ok, value, findings } = parse(input);

      expect({ ok, value }).to.deep.equal({ ok: false, value: undefined });
      expect(findings).not.to.deep.equal([]);
    }
  });
});

describe('parseProcedure', () => {
  it('takes one procedure, whatever source it names', () => {
    expect(parseProcedure(procedure())).to.deep.equal({ ok: true, value: procedure(), findings: [] });
  });

  it('refuses a wrong one', () => {
    expect(parseProcedure({ ...procedure(), deadline: { kind: 'compound' } })).to.deep.include({ ok: false, value: undefined });
    expect(parseProcedure({ code: '9.000001' }).value).to.equal(undefined);
  });
});
