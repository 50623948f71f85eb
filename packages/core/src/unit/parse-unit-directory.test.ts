import { expect } from 'chai';
import { administrativeUnit, unitDirectory } from '../fixtures/index.js';
import { parseUnitDirectory } from './parse-unit-directory.js';

function withItems(...items: readonly unknown[]): unknown {
  return { ...unitDirectory(), items };
}

function complaints(input: unknown): [code: string, path: unknown][] {
  return parseUnitDirectory(input).findings.map(({ code, where }) => [code, 'path' in where ? where.path : undefined]);
}

describe('parseUnitDirectory', () => {
  it('reads a directory in which codes are used again', () => {
    const result = parseUnitDirectory(JSON.parse(JSON.stringify(unitDirectory())));

    expect(result.findings).to.deep.equal([]);
    expect(result.value).to.deep.equal(unitDirectory());
  });

  const wrong: readonly (readonly [changes: Record<string, unknown>, code: string, path: string])[] = [
    [{ code: 4 }, 'schema.type', 'items[0].code'],
    [{ code: '' }, 'schema.pattern', 'items[0].code'],
    [{ code: '0 4' }, 'schema.pattern', 'items[0].code'],
    [{ code: '1'.repeat(21) }, 'schema.pattern', 'items[0].code'],
    [{ kind: 'xã' }, 'schema.enum', 'items[0].kind'],
    [{ name: '' }, 'schema.too-short', 'items[0].name'],
    [{ fullName: undefined }, 'schema.required', 'items[0].fullName'],
    [{ validFrom: '1/7/2025' }, 'schema.pattern', 'items[0].validFrom'],
    [{ validFrom: '2025-02-31' }, 'date.impossible', 'items[0].validFrom'],
    [{ validTo: '2025-02-31' }, 'date.impossible', 'items[0].validTo'],
    [{ validFrom: '2025-07-02', validTo: '2025-07-01' }, 'period.reversed', 'items[0].validTo'],
    [{ lineage: [{ type: 'merge', date: '2025-06-31' }] }, 'date.impossible', 'items[0].lineage[0].date'],
  ];

  for (const [changes, code, path] of wrong) {
    it(`leaves out a unit with ${JSON.stringify(changes)}, names the place, and keeps the others`, () => {
      const result = parseUnitDirectory(withItems({ ...administrativeUnit({ code: '99901' }), ...changes }, administrativeUnit({ code: '99904' })));

      expect(result.findings.map(({ code: own, where }) => [own, where])).to.deep.equal([[code, { path }]]);
      expect(result.value?.items.map((unit) => unit.code)).to.deep.equal(['99904']);
    });
  }

  it('keeps a unit whose last day is its first', () => {
    expect(complaints(withItems({ ...administrativeUnit({ code: '1' }), validFrom: '2025-07-01', validTo: '2025-07-01' }))).to.deep.equal([]);
  });

  it('keeps the first of two units with the same code and first day', () => {
    const result = parseUnitDirectory(withItems(administrativeUnit({ code: '1', name: 'A' }), administrativeUnit({ code: '1', name: 'B' })));

    expect(result.value?.items.map(({ name }) => name)).to.deep.equal(['A']);
    expect(result.findings.map(({ code }) => code)).to.deep.equal(['document.duplicate-id']);
  });

  it('names a missing parent once, with how many units wait for it', () => {
    const result = parseUnitDirectory(withItems({ bad: true }, administrativeUnit({ code: '1', parentCode: '9' }), administrativeUnit({ code: '2', parentCode: '9' })));

    expect(result.findings.filter(({ code }) => code.startsWith('unit.'))).to.deep.equal([
      { code: 'unit.parent-unknown', severity: 'warning', where: { path: 'items[1].parentCode' }, values: { parent: '9', count: 2 } },
    ]);
    expect(result.value?.items).to.have.lengthOf(2);
  });

  it('does not ask a commune to list itself above its hamlets', () => {
    const hamlet = administrativeUnit({ code: '99901-t1', kind: 'hamlet', name: '1', parentCode: '99901' });

    expect(complaints({ ...unitDirectory({ items: [hamlet] }), publisher: { name: 'Ủy ban nhân dân Xã Mẫu', unitCode: '99901' } })).to.deep.equal([]);
    expect(complaints(unitDirectory({ items: [hamlet] }))).to.deep.equal([['unit.parent-unknown', 'items[0].parentCode']]);
  });

  it('names a parent that does not stand above its unit', () => {
    const cases = [
      [administrativeUnit({ code: '1', parentCode: '2' }), administrativeUnit({ code: '2' })],
      [administrativeUnit({ code: '1', parentCode: '1' })],
      [administrativeUnit({ code: '1', kind: 'province', parentCode: '2' }), administrativeUnit({ code: '2' })],
    ];

    for (const items of cases) expect(complaints(withItems(...items))).to.deep.equal([['unit.parent-level', 'items[0].parentCode']]);
  });

  it('gives no directory when the document is another one, or none', () => {
    for (const input of [undefined, null, [], 'a', { ...unitDirectory(), kind: 'ocop-catalogue' }, { ...unitDirectory(), schemaVersion: 2 }, { ...unitDirectory(), items: {} }]) {
      const result = parseUnitDirectory(input);

      expect([result.ok, result.value]).to.deep.equal([false, undefined]);
    }
  });
});
