import { expect, fixture, html } from '@open-wc/testing';
import { renderAnchor } from './anchor.js';

const base = 'https://xamau.example.vn/';

const shown = (text: string, address: unknown, presets: readonly 'commerce'[] = []): Promise<HTMLElement> =>
  fixture<HTMLElement>(html`<p>${renderAnchor(text, address, { base, presets })}</p>`);

describe('renderAnchor', () => {
  it('links to the page\'s own site without more ado', async () => {
    const link = (await shown('Kế hoạch', '/van-ban/86.pdf')).querySelector('a')!;

    expect(link.getAttribute('href')).to.equal('https://xamau.example.vn/van-ban/86.pdf');
    expect(link.hasAttribute('rel')).to.equal(false);
    expect(link.hasAttribute('referrerpolicy')).to.equal(false);
  });

  it('links to the State, and tells it nothing about the page', async () => {
    const box = await shown('Cổng dịch vụ công', 'https://dichvucong.gov.vn/');

    expect(box.querySelector('a')!.rel).to.equal('noopener noreferrer');
    expect(box.querySelector('a')!.referrerPolicy).to.equal('no-referrer');
  });

  it('names the real host when the words name another', async () => {
    const box = await shown('dichvucong.gov.vn', 'https://shopee.vn/x', ['commerce']);

    expect(box.textContent).to.contain('dichvucong.gov.vn (shopee.vn)');
  });

  for (const address of ['javascript:alert(1)', 'https://ca-cuoc.example/', 'data:text/html,x', 'https://dichvucong.gov.vn@ca-cuoc.example/', 42, undefined]) {
    it(`shows words instead of a link to ${String(address)}`, async () => {
      const box = await shown('Xem thêm', address);

      expect(box.querySelector('a')).to.not.exist;
      expect(box.textContent).to.contain('Xem thêm');
    });
  }

  it('shows markup in the words as it is written', async () => {
    const box = await shown('<img src=x onerror=alert(1)>', '/a');

    expect(box.querySelector('img')).to.not.exist;
    expect(box.textContent).to.contain('<img src=x onerror=alert(1)>');
  });
});
