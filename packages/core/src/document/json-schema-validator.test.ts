import { expect } from 'chai';
import { schemaValidator, type JsonSchema } from './json-schema-validator.js';

/** keyword and pointer of each complaint. */
function complaints(schema: JsonSchema, value: unknown): string[] {
  const validate = schemaValidator(schema);
  const verdict = validate(value);
  const errors = (validate.errors ?? []).map(({ keyword, instancePath }) => `${keyword} ${instancePath}`.trim());
  expect(verdict).to.equal(errors.length === 0);
  return errors;
}

describe('schemaValidator', () => {
  const cases: readonly (readonly [title: string, schema: JsonSchema, good: readonly unknown[], bad: readonly unknown[], keyword: string])[] = [
    ['text', { type: 'string' }, ['', 'xã'], [1, null, [], {}], 'type'],
    ['truth', { type: 'boolean' }, [true, false], [0, 'true', null], 'type'],
    ['number', { type: 'number' }, [0, -1.5, 1e300], ['1', Number.NaN, Number.POSITIVE_INFINITY, null], 'type'],
    ['integer', { type: 'integer' }, [0, -3, 2 ** 53 - 1], [0.5, 2 ** 53, '1'], 'type'],
    ['list', { type: 'array' }, [[], [1]], [{}, 'a', null], 'type'],
    ['object', { type: 'object' }, [{}, { a: 1 }], [[], null, 'a'], 'type'],
    ['shortest text', { type: 'string', minLength: 2 }, ['ab', '𝒙𝒚'], ['a', '', '𝒙'], 'minLength'],
    ['longest text', { type: 'string', maxLength: 2 }, ['', 'ab', '𝒙𝒚'], ['abc', '𝒙𝒚𝒛'], 'maxLength'],
    ['pattern', { type: 'string', pattern: '^[a-z]+$' }, ['abc'], ['', 'A', 'a1'], 'pattern'],
    ['fewest items', { type: 'array', minItems: 1 }, [[0]], [[]], 'minItems'],
    ['most items', { type: 'array', maxItems: 1 }, [[], [0]], [[0, 0]], 'maxItems'],
    ['smallest number', { type: 'integer', minimum: 1 }, [1, 2], [0], 'minimum'],
    ['largest number', { type: 'integer', maximum: 12 }, [12], [13], 'maximum'],
    ['listed value', { enum: ['a', 'b'] }, ['a', 'b'], ['c', undefined, null, 0], 'enum'],
    ['constant', { const: true }, [true], [false, 1, 'true'], 'const'],
    ['anything', {}, [null, 0, '', [], {}], [], ''],
  ];
  for (const [title, schema, good, bad, keyword] of cases) {
    it(`tells ${title} from everything else`, () => {
      for (const value of good) expect(complaints(schema, value), JSON.stringify(value)).to.deep.equal([]);
      for (const value of bad) expect(complaints(schema, value), JSON.stringify(value)).to.deep.equal([keyword]);
    });
  }

  it('points at every wrong field at once', () => {
    const schema: JsonSchema = {
      type: 'object',
      required: ['name', 'year'],
      properties: { name: { type: 'string' }, year: { type: 'integer', minimum: 1900 }, tags: { type: 'array', items: { type: 'string' } } },
    };

    expect(complaints(schema, { year: 3, tags: ['a', 1, 2] })).to.deep.equal(['required', 'minimum /year', 'type /tags/1', 'type /tags/2']);
  });

  it('takes a field that is undefined for a missing one, as JSON would', () => {
    const schema: JsonSchema = { type: 'object', required: ['name'], properties: { name: { type: 'string' }, note: { type: 'string' } } };

    expect(complaints(schema, { name: undefined })).to.deep.equal(['required']);
    expect(complaints(schema, { name: 'a', note: undefined })).to.deep.equal([]);
    expect(complaints(schema, { name: 'a', note: null })).to.deep.equal(['type /note']);
  });

  it('ignores fields that it does not know', () => {
    expect(complaints({ type: 'object', properties: {} }, { anything: 1 })).to.deep.equal([]);
  });

  it('says one thing about a union that no branch accepts, at the place of the union', () => {
    const branch = (name: string): JsonSchema => ({ type: 'object', required: [name], properties: { [name]: { type: 'integer' } } });
    const schema: JsonSchema = { type: 'object', properties: { when: { anyOf: [branch('year'), branch('month')] } } };

    expect(complaints(schema, { when: { month: 2 } })).to.deep.equal([]);
    expect(complaints(schema, { when: { year: 'x', month: 'y' } })).to.deep.equal(['anyOf /when']);
  });

  it('names what is wrong inside the branch of a union that is plainly meant', () => {
    const schema: JsonSchema = {
      anyOf: [
        { type: 'object', required: ['type', 'month'], properties: { type: { const: 'month' }, month: { type: 'integer' } } },
        { type: 'object', required: ['type', 'year'], properties: { type: { const: 'year' }, year: { type: 'integer' } } },
        { type: 'object', required: ['unknown'], properties: { unknown: { const: true } } },
        { enum: ['once'] },
      ],
    };

    expect(complaints(schema, { type: 'year', year: '2025' })).to.deep.equal(['type /year']);
    expect(complaints(schema, { type: 'month' })).to.deep.equal(['required']);
    expect(complaints(schema, 'twice')).to.deep.equal(['enum']);
    expect(complaints({ anyOf: schema.anyOf!.slice(0, 3) }, { type: 'day' })).to.deep.equal(['anyOf']);
    expect(complaints({ anyOf: schema.anyOf!.slice(0, 3) }, 'twice')).to.deep.equal(['anyOf']);
    expect(complaints(schema, { unknown: true })).to.deep.equal([]);
  });

  it('forgets the complaints of the value before', () => {
    const validate = schemaValidator({ type: 'string' });
    validate(1);

    expect(validate('a')).to.equal(true);
    expect(validate.errors).to.deep.equal([]);
  });
});
