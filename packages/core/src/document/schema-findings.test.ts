import { expect } from 'chai';
import { schemaValidator, type JsonSchema } from './json-schema-validator.js';
import { joinPath, schemaFindings } from './schema-findings.js';

function findings(schema: JsonSchema, value: unknown, at?: string) {
  return schemaFindings(schemaValidator(schema), value, at).map(({ code, where, values }) => [code, 'path' in where && where.path, values]);
}

describe('schemaFindings', () => {
  const cases: readonly (readonly [schema: JsonSchema, value: unknown, code: string, values: Record<string, unknown>])[] = [
    [{ type: 'string' }, 1, 'schema.type', { type: 'string' }],
    [{ type: 'integer' }, 1.5, 'schema.type', { type: 'integer' }],
    [{ enum: ['a', 'b'] }, 'c', 'schema.enum', { allowed: 'a, b' }],
    [{ const: true }, 'c', 'schema.enum', { allowed: 'true' }],
    [{ type: 'string', pattern: '^a$' }, 'c', 'schema.pattern', {}],
    [{ type: 'string', minLength: 2 }, 'c', 'schema.too-short', { limit: 2 }],
    [{ type: 'array', minItems: 1 }, [], 'schema.too-few', { limit: 1 }],
    [{ type: 'string', maxLength: 1 }, 'cc', 'schema.too-long', { limit: 1 }],
    [{ type: 'array', maxItems: 0 }, [1], 'schema.too-many', { limit: 0 }],
    [{ type: 'integer', minimum: 1 }, 0, 'schema.too-small', { limit: 1 }],
    [{ type: 'integer', maximum: 1 }, 2, 'schema.too-large', { limit: 1 }],
    [{ anyOf: [{ type: 'string' }, { type: 'integer' }] }, null, 'schema.invalid', {}],
  ];

  for (const [schema, value, code, values] of cases) {
    it(`${JSON.stringify(value)} against ${JSON.stringify(schema)} is ${code}`, () => {
      expect(findings({ type: 'object', properties: { field: schema } }, { field: value }, 'items[3]')).to.deep.equal([
        [code, 'items[3].field', { field: 'items[3].field', ...values }],
      ]);
    });
  }

  it('points at the field that is missing', () => {
    expect(findings({ type: 'object', required: ['a'] }, {})).to.deep.equal([['schema.required', 'a', { field: 'a' }]]);
  });

  it('is silent about what is right', () => {
    expect(findings({ type: 'string' }, 'a')).to.deep.equal([]);
  });
});

describe('joinPath', () => {
  it('writes numbers in brackets and names after points', () => {
    expect(joinPath('', ['items', 3, 'period', 'year'])).to.equal('items[3].period.year');
    expect(joinPath('items[3]', ['a', '0'])).to.equal('items[3].a[0]');
    expect(joinPath('', [])).to.equal('');
  });
});
