import { civilDate } from '@xaso/core';
import { expect } from 'chai';
import { portalFee, portalListingRow, portalMethod, portalRecord } from '../fixtures/index.js';
import { parseProcedureCatalogue } from '../procedure/parse-procedure-catalogue.js';
import { fromPortalListing } from './from-portal-listing.js';
import { importPortal } from './import-portal.js';

const options = { publisher: { name: 'Ủy ban nhân dân Xã Mẫu' }, asOf: civilDate('2026-09-30'), title: 'Thủ tục mẫu' };

describe('fromPortalListing', () => {
  it('reads a row', () => {
    expect(fromPortalListing(portalListingRow())).to.deep.equal({
      ok: true,
      value: {
        code: '9.000001',
        name: 'Thủ tục mẫu',
        field: 'Lĩnh vực mẫu',
        audience: ['Công dân Việt Nam'],
        agency: 'Ủy ban nhân dân cấp xã',
        communeLevel: true,
        receivedAtCommune: true,
        lifeCycle: { status: 'inForce' },
        evidence: [{ fields: ['*'], sourceId: 'dvcqg', confidence: 'verbatim' }],
      },
      findings: [],
    });
  });

  it('knows the level only where the row names an agency, or says it in the name', () => {
    expect(fromPortalListing(portalListingRow({ departments: ['Sở Mẫu'] })).value?.communeLevel).to.equal(false);
    expect(fromPortalListing(portalListingRow({ departments: [] })).value).not.to.have.property('communeLevel');
    expect(fromPortalListing(portalListingRow({ departments: [], name: 'Thủ tục mẫu (cấp xã)' })).value?.communeLevel).to.equal(true);
    expect(fromPortalListing(portalListingRow({ departments: [] })).findings.map(({ code }) => code)).to.deep.equal(['portal.agency-missing']);
  });

  it('takes nothing for a row that is none', () => {
    for (const input of [undefined, null, 'x', []]) expect(fromPortalListing(input)).to.deep.include({ ok: false, value: undefined });
    expect(fromPortalListing(portalListingRow({ name: '' })).value).to.equal(undefined);
  });
});

describe('importPortal', () => {
  it('makes a catalogue that parses, of records and of rows of the listing', () => {
    const { ok, value, findings } = importPortal([portalRecord(), portalListingRow({ code: '9.000002', name: 'Thủ tục mẫu hai' })], options);

    expect({ ok, findings }).to.deep.equal({ ok: true, findings: [] });
    expect(value?.items.map(({ code }) => code)).to.deep.equal(['9.000001', '9.000002']);
    expect(parseProcedureCatalogue(value)).to.deep.include({ ok: true, findings: [] });
    expect(value).to.deep.include({ title: 'Thủ tục mẫu', publisher: options.publisher, asOf: '2026-09-30' });
  });

  it('says how much was understood', () => {
    const methods = [portalMethod('DIRECT', { fees: [portalFee(0), portalFee(8000, '8.000 đồng')] }), portalMethod('ONLINE', { processingTime: 1, processingTimeUnit: 'OTHER' })];
    const { summary } = importPortal([portalRecord({ executionMethods: methods }), portalRecord({ code: '9.000002' }), null], options);

    expect(summary).to.deep.equal({
      records: 3,
      imported: 2,
      deadlines: { rows: 4, structured: 3 },
      fees: { rows: 2, understood: 1 },
      papers: { items: 2, papers: 2, rules: 0, headings: 0 },
      sharedNames: { rows: 2, names: 1 },
    });
  });

  it('keeps the first record of a code, and names the row of the second', () => {
    const { value, findings } = importPortal([portalRecord(), portalRecord({ code: ' 9.000001', name: 'Thủ tục mẫu hai' })], options);

    expect(value?.items.map(({ name }) => name)).to.deep.equal(['Thủ tục mẫu']);
    expect(findings.map(({ code, where, values }) => [code, where, values])).to.deep.equal([
      ['portal.code-padded', { path: 'items[1].code' }, { text: ' 9.000001', code: '9.000001' }],
      ['portal.code-repeated', { path: 'items[1]' }, { code: '9.000001', first: 1 }],
    ]);
  });

  it('names what several procedures are called', () => {
    const rows = [portalListingRow(), portalListingRow({ code: '9.000002', name: 'THỦ TỤC  MẪU' }), portalListingRow({ code: '9.000003', name: 'Thủ tục khác' })];
    const { summary, findings } = importPortal(rows, options);

    expect(summary.sharedNames).to.deep.equal({ rows: 2, names: 1 });
    expect(findings.find(({ code }) => code === 'portal.name-shared')?.values).to.deep.equal({ text: 'Thủ tục mẫu', count: 2, codes: '9.000001, 9.000002' });
  });

  it('leaves out what is no record, and keeps the rest', () => {
    const { value, findings } = importPortal([null, portalRecord()], options);

    expect(value?.items).to.have.length(1);
    expect(findings.map(({ code, where }) => [code, where])).to.deep.equal([['portal.not-a-record', { path: 'items[0]' }]]);
  });
});
