// The zod schema is what we write, the compact schema is what a page runs, the JSON Schema is what others check with.
// On any value the three must say the same. Every row of the generator's list is held to it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import { expect } from 'chai';
import fc from 'fast-check';
import * as z from 'zod';
import { schemas } from '../../tools/generate/schemas.config.mjs';
import { root } from '../../tools/paths.mjs';

const source = (row, path) => pathToFileURL(join(root, 'packages', row.package, 'src', path)).href;

/**
 * Values of a schema: right ones when `flaws` is 0, else with every kind of small mistake among them.
 * A higher number makes mistakes rarer, so that a value of many fields does not always have one.
 */
function valueOf(schema, flaws) {
  return mostly(flaws, wellFormed(schema, flaws), fc.anything());
}

function mostly(flaws, right, wrong) {
  return flaws === 0 ? right : fc.oneof({ weight: flaws, arbitrary: right }, { weight: 1, arbitrary: wrong });
}

function wellFormed(schema, flaws) {
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((branch) => valueOf(branch, flaws)));
  if (Array.isArray(schema.type)) return fc.oneof(...schema.type.map((type) => valueOf({ ...schema, type }, flaws)));
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.type === 'object') return objectOf(schema, flaws);
  if (schema.type === 'array') return listOf(schema, flaws);
  if (schema.type === 'string') return textOf(schema, flaws);
  if (schema.type === 'integer') return integerOf(schema, flaws);
  if (schema.type === 'number') return numberOf(schema, flaws);
  if (schema.type === 'null') return fc.constant(null);
  return schema.type === 'boolean' ? fc.boolean() : fc.anything();
}

function objectOf({ properties = {}, required = [] }, flaws) {
  const names = Object.keys(properties);
  const fields = fc.record(Object.fromEntries(names.map((name) => [name, valueOf(properties[name], flaws)])), { requiredKeys: required });
  return mostly(flaws, fields, fc.tuple(fields, fc.constantFrom('unknown', ...names)).map(([value, name]) => ({ ...value, [name]: undefined })));
}

function listOf({ items, minItems = 0, maxItems = Infinity }, flaws) {
  const lists = (length) => fc.array(valueOf(items, flaws), { minLength: Math.min(minItems, length), maxLength: length });
  return mostly(flaws, lists(Math.min(maxItems, minItems + 3)), lists(Math.min(maxItems, 40) + 1));
}

function textOf({ pattern, minLength = 0, maxLength = 40 }, flaws) {
  if (pattern) return mostly(flaws, fc.stringMatching(new RegExp(pattern, 'u')), fc.string());
  const short = fc.string({ minLength, maxLength: Math.min(maxLength, 40) });
  const edges = [minLength - 1, minLength, maxLength, maxLength + 1].filter((length) => length >= 0).map((length) => 'đ'.repeat(length));
  return mostly(flaws, short, fc.oneof(fc.constantFrom(...edges), fc.string({ unit: 'grapheme', maxLength: maxLength + 1 })));
}

function numberOf({ minimum = -Number.MAX_VALUE, maximum = Number.MAX_VALUE }, flaws) {
  const inside = fc.double({ min: minimum, max: maximum, noNaN: true, noDefaultInfinity: true });
  return mostly(flaws, inside, fc.oneof(fc.constantFrom(minimum - 1, minimum, maximum, maximum + 1), fc.double({ noNaN: true, noDefaultInfinity: true })));
}

function integerOf({ minimum, maximum }, flaws) {
  const inside = fc.integer({ min: Math.max(minimum, -(2 ** 31)), max: Math.min(maximum, 2 ** 31 - 1) });
  return mostly(flaws, inside, fc.constantFrom(minimum - 1, minimum, maximum, maximum + 1, 0.5, 2 ** 53));
}

/** Whole right values, values with a mistake or two, and things that have nothing to do with the schema. */
function tried(schema) {
  return fc.oneof(valueOf(schema, 0), { weight: 4, arbitrary: valueOf(schema, 150) }, valueOf(schema, 8), fc.anything());
}

const jsonSchemaOf = (schema) => JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })));

function agree(arbitrary, first, second, numRuns) {
  let right = 0;
  fc.assert(
    fc.property(arbitrary, (value) => {
      const verdict = first(value);
      expect(second(value)).to.equal(verdict);
      if (verdict) right += 1;
    }),
    { numRuns },
  );
  // Values that are never right, or never wrong, would show nothing.
  expect(right).to.be.within(numRuns * 0.1, numRuns * 0.9);
  expect(Object.keys(Object.prototype)).to.deep.equal([]);
}

describe('schemas in their three forms', () => {
  for (const row of schemas) {
    for (const [validator, schemaName] of Object.entries(row.validators ?? {})) {
      it(`${row.package}: ${validator} says what ${schemaName} says`, async () => {
        const schema = (await import(source(row, row.from)))[schemaName];
        const validate = (await import(source(row, row.out)))[validator];

        agree(tried(jsonSchemaOf(schema)), (value) => schema.safeParse(value).success, validate, 2000);
      });
    }
    for (const [kind, { schema: schemaName, out }] of Object.entries(row.documents ?? {})) {
      it(`${row.package}: the JSON Schema of ${kind} says what ${schemaName} says about a JSON file`, async () => {
        const schema = (await import(source(row, row.from)))[schemaName];
        const json = JSON.parse(readFileSync(new URL(source(row, out)), 'utf8'));
        const ajv = new Ajv2020({ strictTypes: false });
        const validate = ajv.compile(json);
        const file = tried(jsonSchemaOf(schema)).map((value) => JSON.parse(JSON.stringify(value) ?? 'null'));

        agree(file, (value) => schema.safeParse(value).success, (value) => validate(value), 300);
      });
    }
  }
});
