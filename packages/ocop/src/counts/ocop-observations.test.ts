import { indicatorCatalogue, parseIndicatorReport } from '@xaso/indicators';
import { expect } from 'chai';
import { ocopCatalogue, ocopProduct, sampleUnit } from '../fixtures/build.js';
import type { OcopProduct, Presence } from '../product/product.schema.js';
import { ocopIndicators, ocopObservations } from './ocop-observations.js';

const period = { type: 'month', year: 2026, month: 9 } as const;
const products = (...presences: readonly (Presence | undefined)[]) => presences.map((presence, index) => ocopProduct({ id: `p-${index}`, presence }));
const observed = (items: readonly OcopProduct[]) => Object.fromEntries(ocopObservations(ocopCatalogue(items), { period }).value!.map(({ indicator, ...rest }) => [indicator, rest]));

describe('ocopObservations', () => {
  it('counts three things apart, each from what the list says about that very thing', () => {
    const figures = observed(
      products({ onMarketplace: true, traceStamp: true, supplyDemandPage: false }, { onMarketplace: true, traceStamp: false, supplyDemandPage: false }, { onMarketplace: false, traceStamp: true, supplyDemandPage: true }),
    );

    expect(figures[ocopIndicators.ocopOnline]).to.include({ status: 'ok', value: 2 });
    expect(figures[ocopIndicators.traceStamp]).to.include({ status: 'ok', numerator: 2, denominator: 3 });
    expect(figures[ocopIndicators.supplyDemandPage]).to.include({ status: 'ok', numerator: 1, denominator: 3 });
  });

  it('counts goods online beside OCOP products, and not among them', () => {
    const goods = ocopProduct({ id: 'hang', kind: 'goods', certificate: undefined, presence: { onMarketplace: true } });
    const figures = observed([...products({ onMarketplace: true, traceStamp: true, supplyDemandPage: true }), goods]);

    expect(figures[ocopIndicators.ocopOnline]).to.include({ value: 1 });
    expect(figures[ocopIndicators.productsOnline]).to.include({ value: 2 });
    expect(figures[ocopIndicators.traceStamp]).to.include({ numerator: 1, denominator: 1 });
  });

  it('gives a lower bound while something is not known, nothing while all is not, and a true zero as zero', () => {
    expect(observed(products({ traceStamp: true }, undefined))[ocopIndicators.traceStamp]).to.include({ status: 'ok', numerator: 1, denominator: 2, qualifier: 'gte' });
    expect(observed(products({ traceStamp: true }, undefined))[ocopIndicators.traceStamp]!.note).to.match(/Chưa biết ở 1 sản phẩm\.$/);
    expect(observed(products({ traceStamp: true }))[ocopIndicators.supplyDemandPage]).to.include({ status: 'missing' }).and.not.have.any.keys('value', 'numerator');
    expect(observed(products({ traceStamp: false }))[ocopIndicators.traceStamp]).to.include({ status: 'ok', numerator: 0 }).and.not.have.any.keys('qualifier');
    expect(observed([])[ocopIndicators.ocopOnline]).to.include({ status: 'ok', value: 0 });
    expect(observed([])[ocopIndicators.traceStamp]).to.include({ status: 'notApplicable' });
  });

  it('takes no stamp for granted because a label has a code, and no page because of a shop', () => {
    const product = ocopProduct({ presence: undefined, trace: { url: 'https://example.vn/01/08930000000019' } });

    expect(observed([product])[ocopIndicators.traceStamp]).to.include({ status: 'missing' });
    expect(observed([product])[ocopIndicators.supplyDemandPage]).to.include({ status: 'missing' });
  });

  it('never lets the list of one place give a figure for another', () => {
    const asked = (place: Parameters<typeof ocopObservations>[1]['place']) => ocopObservations(ocopCatalogue(), { period, place });

    expect(asked({ name: 'Xã Khác', level: 'commune' })).to.deep.include({ ok: false, value: undefined });
    expect(asked({ name: 'Xã Khác', level: 'commune' }).findings.map(({ code }) => code)).to.deep.equal(['ocop-count.other-place']);
    expect(asked({ name: 'Mẫu', level: 'district' }).value).to.equal(undefined);
    expect(asked({ name: 'xã mẫu' }).value).to.have.length(4);
    expect(asked({ name: 'Xã Mậu' }).value).to.equal(undefined);
    expect(ocopObservations(ocopCatalogue([], { place: { ...sampleUnit, code: '00001' } }), { period, place: { ...sampleUnit, code: '00002' } }).value).to.equal(undefined);
    expect(ocopObservations(ocopCatalogue([], { place: { ...sampleUnit, within: ['Tỉnh Một'] } }), { period, place: { ...sampleUnit, within: ['Tỉnh Hai'] } }).value).to.equal(undefined);
  });

  it('counts nothing when nobody says whose list it is', () => {
    expect(ocopObservations(ocopCatalogue([], { place: undefined }), { period }).findings.map(({ code }) => code)).to.deep.equal(['ocop-count.place-missing']);
  });

  it('leaves a product of another commune out of a commune’s figure, and keeps it in its province’s', () => {
    const elsewhere = ocopProduct({ id: 'khac', unit: { name: 'Xã Khác', level: 'commune' } });
    const own = ocopObservations(ocopCatalogue([ocopProduct(), elsewhere]), { period });
    const province = ocopObservations(ocopCatalogue([ocopProduct(), elsewhere], { place: { name: 'Tỉnh Mẫu', level: 'province' } }), { period });

    expect(own.value![0]).to.include({ value: 1 });
    expect(own.findings.map(({ code, where }) => [code, where])).to.deep.equal([['ocop-count.product-elsewhere', { path: 'items[1].unit' }]]);
    expect(province.value![0]).to.include({ value: 2 });
  });

  it('says how many products it leaves out because their rank is not known', () => {
    const { value, findings } = ocopObservations(ocopCatalogue([ocopProduct(), ocopProduct({ id: 'b', kind: undefined, certificate: undefined })]), { period });

    expect(value![2]).to.include({ denominator: 1 });
    expect(findings.map(({ code, values }) => [code, values])).to.deep.equal([['ocop-count.rank-unknown', { count: 1 }]]);
  });

  it('gives observations that a report takes without complaint', () => {
    const { value } = ocopObservations(ocopCatalogue([...products({ onMarketplace: true, traceStamp: true }), ocopProduct({ id: 'z', presence: undefined })]), { period });
    const report = { kind: 'indicator-report', schemaVersion: 1, publisher: { name: 'Xã Mẫu' }, asOf: '2026-09-30', sources: [], items: value };

    expect(parseIndicatorReport(report, { definitions: indicatorCatalogue }).findings).to.deep.equal([]);
  });
});
