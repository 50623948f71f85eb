import { expect } from 'chai';
import type { JsonSchema } from './json-schema-validator.js';
import { isMisspelling } from './misspelling.js';
import { unknownFieldFindings } from './unknown-fields.js';

const period: JsonSchema = {
  anyOf: [
    { type: 'object', properties: { type: { const: 'month' }, year: { type: 'integer' }, month: { type: 'integer' } } },
    { type: 'object', properties: { type: { const: 'year' }, year: { type: 'integer' } } },
    { type: 'object', properties: { unknown: { const: true }, note: { type: 'string' } } },
  ],
};

const schema: JsonSchema = {
  type: 'object',
  properties: {
    kind: { type: 'string' },
    free: {},
    items: { type: 'array', items: { type: 'object', properties: { numerator: { type: 'integer' }, denominator: { type: 'integer' }, period } } },
  },
};

function named(value: unknown): unknown[] {
  return unknownFieldFindings(value, schema).map(({ code, where, values }) => [code, 'path' in where && where.path, values]);
}

describe('unknownFieldFindings', () => {
  it('says nothing about fields that the schema knows', () => {
    expect(named({ kind: 'a', free: { any: { thing: 1 } }, items: [{ numerator: 1, period: { type: 'month', year: 2025, month: 1 } }] })).to.deep.equal([]);
  });

  it('lets a file name its schema at the top, and only there', () => {
    expect(named({ $schema: 'x' })).to.deep.equal([]);
    expect(named({ items: [{ $schema: 'x' }] })).to.deep.equal([['document.unknown-field', 'items[0].$schema', { field: '$schema', count: 1 }]]);
  });

  it('names each field once, at its first place, with how often it comes', () => {
    expect(named({ colour: 1, items: [{}, { colour: 1 }, { colour: 2 }] })).to.deep.equal([
      ['document.unknown-field', 'colour', { field: 'colour', count: 1 }],
      ['document.unknown-field', 'items[1].colour', { field: 'colour', count: 2 }],
    ]);
  });

  it('takes a field for a misspelling when the right one is missing beside it', () => {
    expect(named({ items: [{ numerater: 1, denominator: 2 }, { Denominator: 1 }] })).to.deep.equal([
      ['document.field-misspelled', 'items[0].numerater', { field: 'numerater', closest: 'numerator', count: 1 }],
      ['document.field-misspelled', 'items[1].Denominator', { field: 'Denominator', closest: 'denominator', count: 1 }],
    ]);
    expect(named({ items: [{ numerater: 1, numerator: 2 }] })).to.deep.equal([['document.unknown-field', 'items[0].numerater', { field: 'numerater', count: 1 }]]);
  });

  it('asks only the branch of a union that is meant', () => {
    expect(named({ items: [{ period: { type: 'year', year: 2025, month: 1 } }] })).to.deep.equal([
      ['document.unknown-field', 'items[0].period.month', { field: 'month', count: 1 }],
    ]);
    expect(named({ items: [{ period: { type: 'day', year: 2025, month: 1, note: '', other: 1 } }] })).to.deep.equal([
      ['document.unknown-field', 'items[0].period.other', { field: 'other', count: 1 }],
    ]);
  });

  it('knows fields by their own name alone', () => {
    const value: unknown = JSON.parse('{"__proto__": 1, "constructor": 1, "toString": 1}');

    expect(unknownFieldFindings(value, schema).map(({ values }) => values['field'])).to.deep.equal(['__proto__', 'constructor', 'toString']);
  });

  it('says nothing about values of another shape, which are errors of their own', () => {
    for (const value of [null, 1, 'a', [], [{ a: 1 }], { items: { a: 1 } }, { items: [1, [2]] }]) expect(named(value), JSON.stringify(value)).to.deep.equal([]);
  });

  it('ends after 200 fields, and in a value that holds itself', () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, number) => [`x${number}`, 1]));
    const circle: Record<string, unknown> = { numerator: 1 };
    circle['period'] = circle;
    circle['items'] = [circle];

    expect(named(many)).to.have.lengthOf(200);
    expect(named(circle).length).to.be.greaterThan(0);
  });
});

describe('isMisspelling', () => {
  const cases: readonly (readonly [written: string, meant: string, expected: boolean])[] = [
    ['numerater', 'numerator', true],
    ['numeratorr', 'numerator', true],
    ['numertor', 'numerator', true],
    ['nmuerator', 'numerator', true],
    ['Numerator', 'numerator', true],
    ['source_id', 'sourceId', true],
    ['source-id', 'sourceId', true],
    ['nmueratro', 'numerator', false],
    ['denominator', 'numerator', false],
    ['note', 'name', false],
    ['nota', 'note', true],
    ['not', 'note', false],
    ['id', 'if', false],
    ['ID', 'id', true],
    ['', 'id', false],
    ['aa'.repeat(50), 'aa'.repeat(50), false],
  ];

  for (const [written, meant, expected] of cases) {
    it(`${written.slice(0, 20)} ${expected ? 'may be' : 'is not'} ${meant.slice(0, 20)}`, () => {
      expect(isMisspelling(written, meant)).to.equal(expected);
    });
  }
});
