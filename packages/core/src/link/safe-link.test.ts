import { expect } from 'chai';
import { linkText } from './link-text.js';
import { linkPolicyFindings, safeImage, safeLink, type AllowedLink, type LinkPolicy, type LinkResult } from './safe-link.js';

const page = { base: 'https://xamau.example.vn/trang-chu' };

function allowedLink(result: LinkResult): AllowedLink {
  if (!result.allowed) throw new Error(`refused: ${result.finding.code}`);
  return result;
}

function refusal(result: LinkResult): string {
  return result.allowed ? `allowed ${result.href}` : result.finding.code;
}

describe('safeLink', () => {
  describe('what is a link', () => {
    const good: readonly (readonly [raw: string, href: string])[] = [
      ['https://xamau.example.vn/van-ban/1', 'https://xamau.example.vn/van-ban/1'],
      ['/uploads/bieu mau.pdf', 'https://xamau.example.vn/uploads/bieu%20mau.pdf'],
      ['bieu-mau.pdf', 'https://xamau.example.vn/bieu-mau.pdf'],
      ['?trang=2', 'https://xamau.example.vn/trang-chu?trang=2'],
      ['#muc-1', 'https://xamau.example.vn/trang-chu#muc-1'],
      ['/gio-lam-viec/7:30', 'https://xamau.example.vn/gio-lam-viec/7:30'],
      ['  https://dichvucong.gov.vn/p \n', 'https://dichvucong.gov.vn/p'],
      ['\u0001https://dichvucong.gov.vn/', 'https://dichvucong.gov.vn/'],
      ['\u200bhttps://dichvucong.gov.vn/\ufeff', 'https://dichvucong.gov.vn/'],
      ['HTTPS://DichVuCong.GOV.VN/', 'https://dichvucong.gov.vn/'],
      ['//dichvucong.gov.vn/p', 'https://dichvucong.gov.vn/p'],
      ['mailto:xamau@example.vn', 'mailto:xamau@example.vn'],
      ['mailto:xamau@example.vn?subject=Hoi', 'mailto:xamau@example.vn?subject=Hoi'],
      ['tel:+842370000000', 'tel:+842370000000'],
      ['tel:0237.000.0000', 'tel:0237.000.0000'],
    ];

    for (const [raw, href] of good) {
      it(`keeps ${JSON.stringify(raw)}`, () => {
        expect(allowedLink(safeLink(raw, page)).href).to.equal(href);
      });
    }

    const bad: readonly (readonly [raw: unknown, code: string])[] = [
      ['javascript:alert(1)', 'link.scheme-refused'],
      ['JaVaScRiPt:alert(1)', 'link.scheme-refused'],
      ['\u0001javascript:alert(1)', 'link.scheme-refused'],
      ['java\tscript:alert(1)', 'link.hidden-character'],
      ['java\nscript:alert(1)', 'link.hidden-character'],
      ['java script:alert(1)', 'link.scheme-refused'],
      ['java\u200bscript:alert(1)', 'link.hidden-character'],
      ['javascript&colon;alert(1):', 'link.scheme-refused'],
      ['data:text/html,<script>1</script>', 'link.scheme-refused'],
      ['vbscript:msgbox', 'link.scheme-refused'],
      ['blob:https://xamau.example.vn/1', 'link.scheme-refused'],
      ['file:///C:/so-lieu.xlsx', 'link.scheme-refused'],
      ['C:/so-lieu.xlsx', 'link.scheme-refused'],
      ['C:\\so-lieu.xlsx', 'link.backslash'],
      ['https:evil/x', 'link.unreadable'],
      ['https:/dichvucong.gov.vn', 'link.unreadable'],
      ['https:///evil.example', 'link.unreadable'],
      ['https://', 'link.unreadable'],
      ['https://gov.vn@evil.example/', 'link.credentials-refused'],
      ['https://user:pass@dichvucong.gov.vn/', 'link.credentials-refused'],
      ['http://evil.example\\@gov.vn', 'link.backslash'],
      ['\\\\evil.example\\x', 'link.backslash'],
      ['https://dichvucong.gov.vn/\u202egpj.exe', 'link.hidden-character'],
      ['https://dichvucong.gov.vn/a\nb', 'link.hidden-character'],
      ['https://dich vu cong.gov.vn/', 'link.unreadable'],
      ['https://dichvucong%20.gov.vn/', 'link.unreadable'],
      ['mailto:a@example.vn,b@example.vn', 'link.unreadable'],
      ['mailto:a@example.vn%2cb@example.vn', 'link.unreadable'],
      ['mailto:a@example.vn?bcc=b@example.vn', 'link.unreadable'],
      ['mailto:a@example.vn?subject=x%0d%0aBcc:b@example.vn', 'link.unreadable'],
      ['mailto:xamau', 'link.unreadable'],
      ['tel:*100#', 'link.unreadable'],
      ['tel:', 'link.unreadable'],
      ['https://page.invalid/', 'link.host-refused'],
      ['', 'link.unreadable'],
      ['   ', 'link.unreadable'],
      [null, 'link.unreadable'],
      [{ toString: 1 }, 'link.unreadable'],
      [`https://dichvucong.gov.vn/${'a'.repeat(2_100)}`, 'link.too-long'],
    ];

    for (const [raw, code] of bad) {
      it(`refuses ${JSON.stringify(raw)?.slice(0, 60)} as ${code}`, () => {
        expect(refusal(safeLink(raw, page))).to.equal(code);
      });
    }

    it('cuts a long address off exactly behind the limit', () => {
      const address = (length: number) => 'https://dichvucong.gov.vn/'.padEnd(length, 'a');

      expect(refusal(safeLink(address(2_048), page))).to.match(/^allowed/);
      expect(refusal(safeLink(address(2_049), page))).to.equal('link.too-long');
    });
  });

  describe('hosts', () => {
    const cases: readonly (readonly [raw: string, policy: LinkPolicy, code: string | undefined])[] = [
      ['https://dichvucong.gov.vn/', page, undefined],
      ['https://dichvucong.gov.vn./', page, undefined],
      ['https://a.b.thanhhoa.gov.vn/', page, undefined],
      ['https://evilgov.vn/', page, 'link.host-refused'],
      ['https://gov.vn.evil.example/', page, 'link.host-refused'],
      ['https://gov.vn/', page, 'link.host-refused'],
      ['https://xamau.example.vn:8443/', page, undefined],
      ['http://xamau.example.vn/', page, undefined],
      ['https://con.xamau.example.vn/', page, 'link.host-refused'],
      ['https://xamau.example.vn.evil.example/', page, 'link.host-refused'],
      ['https://voso.vn/san-pham', page, 'link.host-refused'],
      ['https://voso.vn/san-pham', { ...page, presets: ['commerce'] }, undefined],
      ['https://www.voso.vn/san-pham', { ...page, presets: ['commerce'] }, undefined],
      ['https://voso.vn/san-pham', { ...page, presets: ['social'] }, 'link.host-refused'],
      ['https://evil.voso.vn/', { ...page, presets: ['commerce'] }, 'link.host-refused'],
      ['https://zalo.me/1', { ...page, presets: ['social'] }, undefined],
      ['https://www.google.com/maps/dir/?api=1&destination=20,105', { ...page, presets: ['maps'] }, undefined],
      ['https://www.google.com/mapsevil', { ...page, presets: ['maps'] }, 'link.host-refused'],
      ['https://www.google.com/maps/../search?q=1', { ...page, presets: ['maps'] }, 'link.host-refused'],
      ['https://www.google.com/', { ...page, presets: ['maps'] }, 'link.host-refused'],
      ['https://htx-mau.example/', { ...page, hosts: ['htx-mau.example'] }, undefined],
      ['https://a.htx-mau.example/', { ...page, hosts: ['htx-mau.example'] }, 'link.host-refused'],
      ['https://a.htx-mau.example/', { ...page, hosts: ['*.htx-mau.example'] }, undefined],
      ['https://evil.example/', { ...page, hosts: ['*', '*.example', 'https://evil.example', ''] }, 'link.host-refused'],
      ['https://htx-mau.example/Cua-hang/1', { ...page, hosts: [' HTX-Mau.example/Cua-hang/ '] }, undefined],
      ['https://htx-mau.example/Tin-tuc', { ...page, hosts: ['htx-mau.example/Cua-hang'] }, 'link.host-refused'],
      ['https://bất-kỳ.example/', { ...page, hosts: ['bất-kỳ.example'] }, undefined],
      ['https://dichvucong.gov.vn/', {}, undefined],
      ['https://xamau.example.vn/', {}, 'link.host-refused'],
      ['https://page.invalid/x', {}, 'link.host-refused'],
      ['//page.invalid/x', {}, 'link.host-refused'],
      ['//dichvucong.gov.vn/x', {}, undefined],
    ];

    for (const [raw, policy, code] of cases) {
      it(`${code ? 'refuses' : 'allows'} ${raw} with ${JSON.stringify(policy)}`, () => {
        const result = safeLink(raw, policy);

        expect(result.allowed ? undefined : result.finding.code).to.equal(code);
      });
    }

    it('does not take a preset from the prototype', () => {
      expect(refusal(safeLink('https://evil.example/', { ...page, presets: ['constructor' as never, '__proto__' as never] }))).to.equal('link.host-refused');
    });

    it('shows a look-alike host as what it is', () => {
      const result = safeLink('https://dichvucоng.gov.vn.evil.example/', page);

      expect(result.allowed).to.equal(false);
      expect(!result.allowed && result.finding.values['host']).to.match(/^xn--/);
    });

    it('refuses an open redirect that leaves the list, however it is written', () => {
      for (const target of ['https%3A%2F%2Fevil.example%2F', 'https://evil.example', '//evil.example', '%2f%5cevil.example', ' https:evil.example', 'ht%0Atps://evil.example']) {
        expect(refusal(safeLink(`https://xa.gov.vn/go?a=1&url=${target}`, page)), target).to.equal('link.redirect-refused');
      }
    });

    it('keeps a parameter that leads to an allowed host', () => {
      expect(refusal(safeLink('https://dichvucong.gov.vn/login?return=https%3A%2F%2Fxamau.example.vn%2F', page))).to.match(/^allowed/);
    });
  });

  describe('without the address of the page', () => {
    it('leaves a relative address as it was written', () => {
      expect(allowedLink(safeLink(' /uploads/a b.pdf', {}))).to.deep.equal({ allowed: true, href: '/uploads/a b.pdf', host: undefined, external: false, rel: undefined });
    });

    it('treats a page opened from a disk, or a blank one, as unknown', () => {
      for (const base of ['file:///C:/trang.html', 'about:blank', 'không phải địa chỉ']) {
        expect(allowedLink(safeLink('a.pdf', { base })).href, base).to.equal('a.pdf');
      }
    });
  });

  describe('the result', () => {
    it('tells whether a link leaves the page and what rel it needs', () => {
      const own = allowedLink(safeLink('/a', page));
      const state = allowedLink(safeLink('https://dichvucong.gov.vn/', page));
      const shop = allowedLink(safeLink('https://voso.vn/', { ...page, presets: ['commerce'] }));

      expect([own.external, own.rel]).to.deep.equal([false, undefined]);
      expect([state.external, state.rel, state.host]).to.deep.equal([true, 'noopener noreferrer', 'dichvucong.gov.vn']);
      expect([shop.external, shop.rel]).to.deep.equal([true, 'nofollow noopener noreferrer']);
    });

    it('gives the address as text, and says where it stood', () => {
      const result = safeLink('https://evil.example/a', page, { file: 'a.xlsx', row: 3, column: 'Link' });

      expect(result).to.deep.equal({
        allowed: false,
        text: 'https://evil.example/a',
        finding: {
          code: 'link.host-refused',
          severity: 'warning',
          where: { file: 'a.xlsx', row: 3, column: 'Link' },
          values: { text: 'https://evil.example/a', host: 'evil.example' },
        },
      });
    });

    it('shows no direction marks in the text of a refused link', () => {
      const result = safeLink('https://evil.example/\u202evn.vog', page);

      expect(!result.allowed && result.text).to.equal('https://evil.example/vn.vog');
    });
  });
});

describe('linkPolicyFindings', () => {
  it('names the entries that are no hosts', () => {
    const findings = linkPolicyFindings({ hosts: ['voso.vn', '*.vn', 'https://voso.vn', '*.htx.example', '', 'a..b', '.vn', 'a b.vn', 'user@a.vn'] });

    expect(findings.map((finding) => finding.values['text'])).to.deep.equal(['*.vn', 'https://voso.vn', '', 'a..b', '.vn', 'a b.vn', 'user@a.vn']);
  });
});

describe('safeImage', () => {
  const cases: readonly (readonly [raw: string, code: string | undefined])[] = [
    ['/anh/a.jpg', undefined],
    ['https://xamau.example.vn/a.jpg', undefined],
    ['https://thanhhoa.gov.vn/a.jpg', undefined],
    ['https://htx-mau.example/a.jpg', undefined],
    ['http://thanhhoa.gov.vn/a.jpg', 'link.insecure-refused'],
    ['http://xamau.example.vn/a.jpg', 'link.insecure-refused'],
    ['https://tracker.example/1.gif', 'link.host-refused'],
    ['https://voso.vn/a.jpg', 'link.host-refused'],
    ['data:image/png;base64,AAAA', 'link.scheme-refused'],
    ['javascript:1', 'link.scheme-refused'],
    ['tel:0237000000', 'link.scheme-refused'],
  ];

  for (const [raw, code] of cases) {
    it(`${code ? 'refuses' : 'shows'} ${raw}`, () => {
      const result = safeImage(raw, { ...page, hosts: ['htx-mau.example'] });

      expect(result.allowed ? undefined : result.finding.code).to.equal(code);
    });
  }

  it('keeps the pictures of a page that has no https', () => {
    expect(safeImage('a.jpg', { base: 'http://xamau.example.vn/' }).allowed).to.equal(true);
  });

  it('keeps relative pictures where the page is not known', () => {
    expect(allowedLink(safeImage('anh/a.jpg', {})).href).to.equal('anh/a.jpg');
  });
});

describe('linkText', () => {
  const shop = allowedLink(safeLink('https://shopee.vn/x', { ...page, presets: ['commerce'] }));

  it('adds the real host when the words name another', () => {
    expect(linkText('dichvucong.gov.vn', shop)).to.equal('dichvucong.gov.vn (shopee.vn)');
    expect(linkText('Xem tại https://dichvucong.gov.vn/p', shop)).to.equal('Xem tại https://dichvucong.gov.vn/p (shopee.vn)');
    expect(linkText('evilshopee.vn', shop)).to.equal('evilshopee.vn (shopee.vn)');
  });

  it('leaves other words alone', () => {
    for (const text of ['Mua trên Shopee', 'shopee.vn', 'www.shopee.vn', 'Giá 1.000 đồng', 'Mục 1.2.a', 'Xem thêm...']) {
      expect(linkText(text, shop)).to.equal(text);
    }
  });

  it('takes out marks that turn the reading direction', () => {
    expect(linkText('a\u202eb', shop)).to.equal('ab');
  });
});
