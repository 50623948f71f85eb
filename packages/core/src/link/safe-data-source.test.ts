import { expect } from 'chai';
import { safeDataSource } from './safe-data-source.js';

const page = { base: 'https://xamau.example.vn/trang-chu' };

describe('safeDataSource', () => {
  const cases: readonly (readonly [raw: unknown, outcome: string])[] = [
    ['/uploads/so-lieu.json', 'same origin'],
    ['so-lieu.csv', 'same origin'],
    ['https://xamau.example.vn/so-lieu.json', 'same origin'],
    ['https://docs.google.com/spreadsheets/d/e/x/pub?output=csv', 'other origin'],
    ['http://so-lieu.example.vn/a.json', 'other origin'],
    ['http://172.15.255.255/', 'other origin'],
    ['http://172.32.0.0/', 'other origin'],
    ['http://100.63.0.1/', 'other origin'],
    ['http://100.128.0.1/', 'other origin'],
    ['http://192.167.1.1/', 'other origin'],
    ['http://192.168.1.1/a.json', 'link.private-host-refused'],
    ['http://10.0.0.1/', 'link.private-host-refused'],
    ['http://127.0.0.1:8080/', 'link.private-host-refused'],
    ['http://0x7f.1/', 'link.private-host-refused'],
    ['http://2130706433/', 'link.private-host-refused'],
    ['http://172.16.0.1/', 'link.private-host-refused'],
    ['http://172.31.255.255/', 'link.private-host-refused'],
    ['http://100.64.0.1/', 'link.private-host-refused'],
    ['http://169.254.169.254/latest/meta-data', 'link.private-host-refused'],
    ['http://[::1]/', 'link.private-host-refused'],
    ['http://[::ffff:10.0.0.1]/', 'link.private-host-refused'],
    ['http://[fd00::1]/', 'link.private-host-refused'],
    ['http://[2001:db8::1]/', 'other origin'],
    ['http://localhost/', 'link.private-host-refused'],
    ['http://may-chu/', 'link.private-host-refused'],
    ['http://may-chu.local./', 'link.private-host-refused'],
    ['file:///etc/passwd', 'link.scheme-refused'],
    ['data:application/json,{}', 'link.scheme-refused'],
    ['mailto:a@example.vn', 'link.scheme-refused'],
    ['https://user:pass@so-lieu.example.vn/', 'link.credentials-refused'],
    [undefined, 'link.unreadable'],
  ];

  for (const [raw, outcome] of cases) {
    it(`${String(raw)}: ${outcome}`, () => {
      const result = safeDataSource(raw, page);

      expect(result.allowed ? (result.sameOrigin ? 'same origin' : 'other origin') : result.finding.code).to.equal(outcome);
    });
  }

  it('lets a page inside a private network read its own data', () => {
    expect(safeDataSource('so-lieu.json', { base: 'http://192.168.1.5/trang/' })).to.deep.equal({
      allowed: true,
      href: 'http://192.168.1.5/trang/so-lieu.json',
      sameOrigin: true,
    });
  });

  it('leaves a relative address alone where the page is not known', () => {
    expect(safeDataSource('so-lieu.json', {})).to.deep.equal({ allowed: true, href: 'so-lieu.json', sameOrigin: true });
  });
});
