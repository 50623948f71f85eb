import { expect } from '@open-wc/testing';
import { ledAstray, sourceAddress } from './source-address.js';

const page = 'https://xamau.example.gov.vn/trang-chu/';

describe('sourceAddress', () => {
  for (const [src, href] of [
    ['so-lieu.json', 'https://xamau.example.gov.vn/trang-chu/so-lieu.json'],
    ['/uploads/so-lieu.csv', 'https://xamau.example.gov.vn/uploads/so-lieu.csv'],
    ['https://dulieu.example.vn/a.json', 'https://dulieu.example.vn/a.json'],
  ] as const) {
    it(`loads ${src}`, () => {
      expect(sourceAddress(src, page)).to.have.nested.property('url.href', href);
    });
  }

  for (const src of ['javascript:alert(1)', 'data:application/json,{}', 'file:///etc/passwd', 'https://user:secret@dulieu.example.vn/a.json', 'http://192.168.1.1/a.json', 'http://localhost/a.json']) {
    it(`refuses ${src}, says why and does not offer another attempt`, () => {
      const address = sourceAddress(src, page);

      expect(address).to.have.nested.property('failure.kind', 'addressRefused');
      expect(address).to.have.nested.property('failure.retryable', false);
      expect('findings' in address && address.findings[0]!.code).to.match(/^link\./);
    });
  }
});

describe('ledAstray', () => {
  const arrived = (url: string, redirected: boolean): Response => Object.defineProperties(new Response(), { url: { value: url }, redirected: { value: redirected } });

  it('follows a redirect to another public host', () => {
    expect(ledAstray(arrived('https://kho.example.vn/a.json', true), page)).to.equal(false);
  });

  it('refuses a redirect into a private network', () => {
    expect(ledAstray(arrived('http://192.168.1.1/a.json', true), page)).to.equal(true);
  });

  it('asks no further where nothing was redirected', () => {
    expect(ledAstray(arrived('', false), page)).to.equal(false);
  });
});
