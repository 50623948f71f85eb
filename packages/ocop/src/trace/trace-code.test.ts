import { expect } from 'chai';
import { traceText, tracePrefixText } from '../plain/product-words.js';
import { parseTraceCode, traceCodesOf } from './trace-code.js';

const codesOf = (raw: string) => parseTraceCode(raw).findings.map(({ code }) => code);

describe('parseTraceCode', () => {
  it('calls a vendor’s address what it is, and fetches nothing to find out', () => {
    const { value } = parseTraceCode('https://tra-cuu.example.vn/sp?id=123');

    expect(value).to.deep.equal({ kind: 'informationPage', url: 'https://tra-cuu.example.vn/sp?id=123', host: 'tra-cuu.example.vn' });
    expect(codesOf('https://tra-cuu.example.vn/sp?id=123')).to.deep.equal(['trace.information-page']);
    expect(traceText(value!)).to.equal('Mã tra cứu thông tin trên tra-cuu.example.vn: mở một trang giới thiệu, tự nó không chứng minh nguồn gốc');
  });

  it('reads a GS1 address with its lot', () => {
    const { value, findings } = parseTraceCode('https://example.vn/01/08930000000019/10/LO-MAU');

    expect(findings).to.deep.equal([]);
    expect(traceText(value!)).to.equal('Mã GS1 08930000000019, lô LO-MAU');
  });

  it('says of the prefix 893 where the company registered, and not where the goods were made', () => {
    const [vietnam, other] = [parseTraceCode('8930000000019').value!, parseTraceCode('9506000134352').value!];

    expect(vietnam).to.include({ kind: 'gtin', registeredInVietnam: true });
    expect(tracePrefixText(vietnam)).to.match(/893.*không nói nơi sản xuất/);
    expect(tracePrefixText(other)).to.equal(undefined);
  });

  it('gives no value for a number that was mistyped', () => {
    expect(parseTraceCode('8930000000013').value).to.equal(undefined);
    expect(codesOf('8930000000013')).to.deep.equal(['trace.check-digit']);
  });

  it('takes a broken GS1 address for a page and names the fault', () => {
    expect(parseTraceCode('https://example.vn/01/08930000000013').value).to.include({ kind: 'informationPage' });
    expect(codesOf('https://example.vn/01/08930000000013')).to.deep.equal(['trace.check-digit']);
    expect(codesOf('https://example.vn/01/08930000000019/21/1/10/2')).to.deep.equal(['trace.link-broken']);
    expect(codesOf('https://example.vn/gtin/08930000000019')).to.deep.equal(['trace.link-deprecated']);
  });

  it('names the host behind a name and a password, not the name before it', () => {
    expect(parseTraceCode('https://check.gov.vn@evil.example/x').value).to.include({ host: 'evil.example' });
  });

  for (const [raw, code] of [
    ['LO-2026-01', 'trace.own-code'],
    ['', 'trace.unreadable'],
    ['https://', 'trace.unreadable'],
    ['a'.repeat(3000), 'trace.unreadable'],
  ] as const) {
    it(`says ${code} of “${raw.slice(0, 20)}”`, () => {
      expect(codesOf(raw)).to.deep.equal([code]);
    });
  }
});

describe('traceCodesOf', () => {
  it('names two codes of one product that do not agree', () => {
    const { findings } = traceCodesOf({ gtin: '8930000000019', url: 'https://example.vn/01/09506000134352' });

    expect(findings.map(({ code, where }) => [code, where])).to.deep.equal([['trace.codes-differ', { path: 'trace.url' }]]);
  });

  it('is content with two that do, and with none', () => {
    expect(traceCodesOf({ gtin: '8930000000019', url: 'https://example.vn/01/08930000000019' }).findings).to.deep.equal([]);
    expect(traceCodesOf(undefined)).to.deep.equal({ codes: [], findings: [] });
  });
});
