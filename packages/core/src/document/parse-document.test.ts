import { expect } from 'chai';
import { coreFinding } from '../finding/core-findings.js';
import { envelope } from '../fixtures/index.js';
import { schemaValidator } from './json-schema-validator.js';
import { parseListDocument, parseWith } from './parse-document.js';

interface Shop {
  readonly id: string;
  readonly seats?: number;
}

const validateItem = schemaValidator({ type: 'object', required: ['id'], properties: { id: { type: 'string', minLength: 1 }, seats: { type: 'integer', minimum: 0 } } });

function parse(input: unknown) {
  return parseListDocument<Shop, 'place-directory'>(input, {
    kind: 'place-directory',
    version: 2,
    validateItem,
    checkItem: ({ seats }, path) => (seats === 13 ? [coreFinding('schema.invalid', { path })] : seats === 7 ? [coreFinding('unit.parent-unknown', { path })] : []),
    keyOf: ({ id }) => id,
  });
}

function complaints(input: unknown): [code: string, path: unknown][] {
  return parse(input).findings.map(({ code, where }) => [code, 'path' in where ? where.path : where]);
}

const right = envelope('place-directory', [{ id: 'a' }, { id: 'b', seats: 4 }]);

/** An object around an object, so many times. */
function nested(times: number): unknown {
  let value: unknown = {};
  for (let count = 1; count < times; count += 1) value = { inner: value };
  return value;
}

describe('parseListDocument', () => {
  it('gives a document that is right as it is', () => {
    expect(parse(right)).to.deep.equal({ ok: true, value: right, findings: [] });
  });

  const refused: readonly (readonly [title: string, input: unknown, code: string, path: string])[] = [
    ['nothing', undefined, 'document.not-object', ''],
    ['null', null, 'document.not-object', ''],
    ['a list', [right], 'document.not-object', ''],
    ['a text', '{}', 'document.not-object', ''],
    ['another kind', { ...right, kind: 'ocop-catalogue' }, 'document.kind-unknown', 'kind'],
    ['a kind that is no text', { ...right, kind: { toString: 1 } }, 'schema.enum', 'kind'],
    ['a newer version', { ...right, schemaVersion: 3, publisher: 1 }, 'document.version-newer', 'schemaVersion'],
    ['version 0', { ...right, schemaVersion: 0 }, 'schema.too-small', 'schemaVersion'],
    ['no publisher', { ...right, publisher: undefined }, 'schema.required', 'publisher'],
    ['a day that does not exist', { ...right, asOf: '2025-02-29' }, 'date.impossible', 'asOf'],
    ['items that are no list', { ...right, items: { 0: { id: 'a' } } }, 'schema.type', 'items'],
    ['too deep a value', { ...right, extra: nested(40) }, 'document.too-deep', ''],
  ];

  for (const [title, input, code, path] of refused) {
    it(`refuses ${title}`, () => {
      const result = parse(input);

      expect([result.ok, result.value]).to.deep.equal([false, undefined]);
      expect(complaints(input)).to.deep.equal([[code, path]]);
    });
  }

  it('reads the version before its own, and its own', () => {
    for (const schemaVersion of [1, 2]) expect(parse({ ...right, schemaVersion }).ok).to.equal(true);
  });

  it('names the kind that it got and the one it wants', () => {
    expect(parse({ ...right, kind: 'x'.repeat(100) }).findings[0]!.values).to.deep.equal({ kind: `${'x'.repeat(79)}…`, expected: 'place-directory' });
  });

  it('goes 32 levels deep and no further', () => {
    expect(complaints({ ...right, extra: nested(31) })).to.deep.equal([]);
    expect(complaints({ ...right, extra: nested(32) })).to.deep.equal([['document.too-deep', '']]);
  });

  it('takes 100,000 items and no more', () => {
    const items = (count: number) => ({ ...right, items: Array.from({ length: count }, () => null) });

    expect(parse(items(100_000)).findings[0]!.code).to.equal('schema.type');
    expect(parse(items(100_001)).findings).to.deep.equal([
      { code: 'document.too-many-items', severity: 'error', where: { path: 'items' }, values: { count: 100_001, limit: 100_000 } },
    ]);
  });

  it('comes to an end with a value that holds itself twice', () => {
    const circle: Record<string, unknown> = {};
    circle['left'] = circle;
    circle['right'] = [circle, circle];

    expect(complaints({ ...right, circle })).to.deep.equal([['document.too-deep', '']]);
  });

  it('keeps good items and names bad ones by their place in the file', () => {
    const result = parse({ ...right, items: [{ id: 'a' }, { id: '' }, null, { id: 'b', seats: 13 }, { id: 'c', seats: 7 }, { id: 'd', seats: -1 }] });

    expect(result.ok).to.equal(false);
    expect(result.value?.items.map(({ id }) => id)).to.deep.equal(['a', 'c']);
    expect(result.findings.map(({ code, where }) => [code, where])).to.deep.equal([
      ['schema.too-short', { path: 'items[1].id' }],
      ['schema.type', { path: 'items[2]' }],
      ['schema.invalid', { path: 'items[3]' }],
      ['unit.parent-unknown', { path: 'items[4]' }],
      ['schema.too-small', { path: 'items[5].seats' }],
    ]);
  });

  it('keeps the first of items that a reader cannot tell apart, and says where it stands', () => {
    const result = parse({ ...right, items: [{ id: 'Hòa' }, { id: ' HÒA'.normalize('NFD') }, { id: 'hòa\u200b' }, { id: 'hoa' }] });

    expect(result.ok).to.equal(true);
    expect(result.value?.items.map(({ id }) => id)).to.deep.equal(['Hòa', 'hoa']);
    expect(result.findings.map(({ code, where, values }) => [code, where, values['first']])).to.deep.equal([
      ['document.duplicate-id', { path: 'items[1]' }, 'items[0]'],
      ['document.duplicate-id', { path: 'items[2]' }, 'items[0]'],
    ]);
  });

  it('does not mix an id with a name that objects have', () => {
    expect(parse({ ...right, items: [{ id: 'constructor' }, { id: '__proto__' }] }).findings).to.deep.equal([]);
  });

  it('keeps the first source of an id, and a source whose day does not exist without its day', () => {
    const date = { type: 'day', date: '2025-02-29' };
    const result = parse({ ...right, sources: [{ id: 's', title: 'Báo cáo', date }, { id: 's', title: 'Báo cáo khác' }] });

    expect(result.value?.sources).to.deep.equal([{ id: 's', title: 'Báo cáo', date: undefined }]);
    expect(complaints({ ...right, sources: [{ id: 's', title: 'Báo cáo', date }, { id: 's', title: 'Báo cáo khác' }] })).to.deep.equal([
      ['date.impossible', 'sources[0].date.date'],
      ['document.duplicate-id', 'sources[1]'],
    ]);
  });

  it('leaves the prototypes alone', () => {
    const input: unknown = JSON.parse(`{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, ${JSON.stringify(right).slice(1)}`);

    expect(parse(input).ok).to.equal(true);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });
});

describe('parseWith', () => {
  it('gives the value, or what is wrong with it below the given path', () => {
    expect(parseWith(validateItem, { id: 'a' })).to.deep.equal({ ok: true, value: { id: 'a' }, findings: [] });
    expect(parseWith(validateItem, {}, 'items[4]').findings.map(({ code, where }) => [code, where])).to.deep.equal([['schema.required', { path: 'items[4].id' }]]);
    expect(parseWith(validateItem, nested(33)).findings.map(({ code }) => code)).to.deep.equal(['document.too-deep']);
  });
});
