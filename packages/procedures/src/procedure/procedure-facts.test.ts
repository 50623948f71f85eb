import { civilDate } from '@xaso/core';
import { expect } from 'chai';
import { bareProcedure, procedure, procedureCatalogue, sampleSource } from '../fixtures/index.js';
import { asOfOf, evidenceFor } from './evidence.js';
import { lifeCycleOn } from './life-cycle.js';
import { procedureLinks } from './links.js';
import { parseProcedureCatalogue } from './parse-procedure-catalogue.js';
import type { LifeCycle } from './procedure.schema.js';
import { headOf, searchRecordOf, splitCatalogue } from './search-record.js';

describe('evidenceFor', () => {
  const evidence = [
    { fields: ['*'], sourceId: sampleSource.id, confidence: 'verbatim' as const },
    { fields: ['fee'], sourceId: 'mat', confidence: 'secondary' as const, asOf: civilDate('2026-01-01') },
  ];

  it('gives the entry that names a field before the one for all', () => {
    expect(evidenceFor({ evidence }, 'fee', [sampleSource])).to.deep.include({ sourceId: 'mat', source: undefined });
    expect(evidenceFor({ evidence }, 'deadline', [sampleSource])).to.deep.include({ sourceId: sampleSource.id, source: sampleSource });
  });

  it('gives nothing where nobody vouches', () => {
    expect(evidenceFor({ evidence: [evidence[1]!] }, 'deadline')).to.equal(undefined);
    expect(evidenceFor({}, 'name')).to.equal(undefined);
  });
});

describe('asOfOf', () => {
  it('is the newest day of the sources, else the day of the catalogue', () => {
    const on = (...days: string[]) => ({ evidence: days.map((day) => ({ fields: ['*'], sourceId: 'x', confidence: 'verbatim' as const, asOf: civilDate(day) })) });

    expect(asOfOf(on('2026-01-02', '2026-03-01', '2025-12-31'), procedureCatalogue())).to.equal('2026-03-01');
    expect(asOfOf({}, procedureCatalogue())).to.equal('2026-09-30');
  });
});

describe('lifeCycleOn', () => {
  const day = civilDate('2026-10-05');
  const lives: readonly (readonly [life: LifeCycle | undefined, state: object])[] = [
    [undefined, { state: 'unknown' }],
    [{ status: 'inForce' }, { state: 'inForce' }],
    [{ status: 'inForce', from: civilDate('2026-10-05') }, { state: 'inForce' }],
    [{ status: 'inForce', from: civilDate('2026-10-06') }, { state: 'notYet', from: '2026-10-06' }],
    [{ status: 'inForce', to: civilDate('2026-10-05') }, { state: 'inForce' }],
    [{ status: 'inForce', to: civilDate('2026-10-04') }, { state: 'expired' }],
    [{ status: 'expired' }, { state: 'expired' }],
    [{ status: 'expired', to: civilDate('2026-10-05') }, { state: 'inForce' }],
    [{ status: 'replaced', replacedBy: ['9.000002'] }, { state: 'replaced', replacedBy: ['9.000002'] }],
    [{ status: 'replaced', to: civilDate('2026-10-05'), replacedBy: ['9.000002'] }, { state: 'inForce' }],
    [{ status: 'replaced', to: civilDate('2026-10-04'), replacedBy: ['9.000002'] }, { state: 'replaced', replacedBy: ['9.000002'] }],
    [{ status: 'replaced' }, { state: 'expired' }],
  ];

  for (const [lifeCycle, state] of lives) {
    it(`${JSON.stringify(lifeCycle) ?? 'nothing'} is ${JSON.stringify(state)} on 5 October 2026`, () => {
      expect(lifeCycleOn(lifeCycle === undefined ? {} : { lifeCycle }, day)).to.deep.equal(state);
    });
  }
});

describe('procedureLinks', () => {
  const templates = [
    { id: 'tim', url: 'https://x.gov.vn/?q={keyword}', label: 'Tìm', fallback: true },
    { id: 'trang', url: 'https://x.gov.vn/{code}/{name}', label: 'Trang' },
  ];

  it('puts the own page first and searches last', () => {
    const links = procedureLinks(bareProcedure({ url: 'https://y.gov.vn/1' }), templates);

    expect(links.map(({ id, isFallback }) => [id, isFallback])).to.deep.equal([['own', false], ['trang', false], ['tim', true]]);
  });

  it('fills in code, name and a keyword, so that no name can end the address', () => {
    const links = procedureLinks({ code: '9.000001', name: 'Thủ tục cấp & đổi #1?' }, templates);

    expect(links.map(({ url }) => url)).to.deep.equal([
      'https://x.gov.vn/9.000001/Th%E1%BB%A7%20t%E1%BB%A5c%20c%E1%BA%A5p%20%26%20%C4%91%E1%BB%95i%20%231%3F',
      'https://x.gov.vn/?q=c%E1%BA%A5p%20%26%20%C4%91%E1%BB%95i%20%231%3F',
    ]);
  });

  it('stands a name that is cut in half a character', () => {
    const name = `${'x'.repeat(119)}\u{1f4a1}`;

    expect(procedureLinks({ code: '1', name }, templates)[1]?.url).to.equal(`https://x.gov.vn/?q=${'x'.repeat(119)}`);
  });

  it('gives none without templates', () => {
    expect(procedureLinks(bareProcedure())).to.deep.equal([]);
  });
});

describe('a catalogue in two', () => {
  it('gives the search what it needs, and no more', () => {
    expect(searchRecordOf(procedure({ words: ['giấy thử'], group: 'mau' }))).to.deep.equal({
      code: '9.000001',
      name: 'Thủ tục mẫu',
      plainName: 'Giấy mẫu',
      words: ['giấy thử'],
      field: 'Lĩnh vực mẫu',
      agency: 'Ủy ban nhân dân Xã Mẫu',
      communeLevel: true,
      receivedAtCommune: true,
      group: 'mau',
    });
    expect(searchRecordOf(bareProcedure())).to.deep.equal({ code: '9.000001', name: 'Thủ tục mẫu', communeLevel: false });
  });

  it('parts heads from details, and the heads are a catalogue of their own', () => {
    const { heads, details } = splitCatalogue(procedureCatalogue(), 'thu-tuc/{code}.json');

    expect(parseProcedureCatalogue(heads)).to.deep.include({ ok: true, value: heads, findings: [] });
    expect(heads.items[0]).to.deep.equal(headOf(procedure()));
    expect(heads.items[0]).not.to.have.any.keys('papers', 'deadline', 'fee', 'steps', 'evidence');
    expect(details).to.deep.equal([procedure()]);
  });
});
