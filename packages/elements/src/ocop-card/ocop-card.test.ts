import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { civilDate } from '@xaso/core';
import { bareProduct, catalogueOfStates, certificate, ocopCatalogue, ocopProduct, stateProducts } from '@xaso/ocop/fixtures';
import { elementContract } from '../internal/testing/element-contract.js';
import { eventually } from '../internal/testing/eventually.js';
import type { DataStatusDetail } from '../internal/xa-element.js';
import { ocopExtras } from './card-extras-contract.js';
import { ocopCardMessages } from './ocop-card.messages.js';
import type { OcopShareDetail, XaOcopCard } from './ocop-card.js';
import './ocop-card.js';
import { find, findAll, part, picture, shapes, showCard, text, words } from './testing/show-ocop-card.js';

const photo = { src: picture, alt: 'Hình vẽ hộp sản phẩm mẫu', credit: 'Xã Số' };

describe('<xa-ocop-card>', () => {
  elementContract<XaOcopCard, typeof ocopCardMessages.vi>('xa-ocop-card', {
    props: { product: ocopCatalogue([ocopProduct({ photos: [photo, { ...photo, alt: 'Hình thứ hai' }] })]) },
    parts: ['base', 'media', 'photo', 'header', 'group', 'name', 'stars', 'certificate', 'price', 'row', 'story', 'details', 'actions', 'share', 'provenance'],
    catalogue: ocopCardMessages,
  });

  describe('stars', () => {
    for (const [state, count, said] of [
      ['valid', 3, '3 sao OCOP'],
      ['expiring', 3, '3 sao OCOP'],
      ['fiveStars', 5, '5 sao OCOP'],
      ['expired', 0, 'Chứng nhận 4 sao đã hết hạn ngày 01/06/2026'],
      ['claim', 0, '3 sao theo danh sách của Ủy ban nhân dân Xã Mẫu, chưa có số quyết định'],
      ['undated', 0, '3 sao theo Quyết định 01/QĐ-MAU, chưa rõ ngày nên chưa biết còn hạn hay không'],
      ['wrongLevel', 0, 'Giấy ghi 5 sao do cấp tỉnh công nhận, trong khi ngày đó thuộc Trung ương; cần đối chiếu lại'],
      ['goods', 0, 'Hàng hóa của địa phương, không xếp hạng OCOP'],
      ['rankUnknown', 0, 'Chưa rõ hạng OCOP'],
    ] as const) {
      it(`of a product that is “${state}” are ${count} shapes and “${said}”`, async () => {
        const element = await showCard({ product: ocopCatalogue([stateProducts[state]]) });

        expect(text(element, 'stars')).to.equal(said);
        expect(shapes(element)).to.equal(count);
        expect(part(element, 'certificate') !== null).to.equal(count > 0);
      });
    }

    it('go with the day after the last one, and are there on the last', async () => {
      const product = ocopProduct({ certificate: certificate({ decidedOn: civilDate('2024-02-29'), level: 'district' }) });
      const lastDay = await showCard({ product, asOf: '2027-02-28' });
      const dayAfter = await showCard({ product, asOf: '2027-03-01' });

      expect([shapes(lastDay), text(lastDay, 'stars')]).to.deep.equal([3, '3 sao OCOP']);
      expect([shapes(dayAfter), text(dayAfter, 'stars')]).to.deep.equal([0, 'Chứng nhận 3 sao đã hết hạn ngày 28/02/2027']);
    });

    it('rest on a decision with number, day, issuer and last day', async () => {
      const element = await showCard({ product: stateProducts.valid });

      expect(text(element, 'certificate')).to.equal('Quyết định 01/QĐ-MAU ngày 15/03/2026 của Ủy ban nhân dân Tỉnh Mẫu, có giá trị đến 15/03/2029');
    });

    it('are hidden as shapes from screen readers, which hear the words', async () => {
      const element = await showCard({ product: stateProducts.valid });

      expect(find(element, '.shapes')).to.have.attribute('aria-hidden', 'true');
    });
  });

  describe('staff view', () => {
    it('reminds of a certificate that ends soon, and the public page does not', async () => {
      const staff = await showCard({ product: stateProducts.expiring, audience: 'staff' });
      const page = await showCard({ product: stateProducts.expiring });

      expect(text(staff, 'reminder')).to.equal('Nhắc cho cán bộ và chủ thể: Còn 23 ngày là hết hạn (ngày 20/12/2026). Nên làm hồ sơ đánh giá lại.');
      expect(part(page, 'reminder')).to.equal(null);
    });

    it('begins as many days before the end as the page says', async () => {
      const element = await showCard({ product: stateProducts.expiring, audience: 'staff', noticeDays: 22 });

      expect(part(element, 'reminder')).to.equal(null);
    });
  });

  describe('facts', () => {
    it('tell price with its day, owner and place, where to buy, weight and what the code is', async () => {
      const element = await showCard({ product: stateProducts.valid });

      expect(text(element, 'price')).to.equal('35.000 đồng/hộp (giá ngày 30/09/2026)');
      expect(text(element, 'row-owner')).to.equal('Chủ thểHợp tác xã MẫuThôn Mẫu, Xã Mẫu');
      expect(text(element, 'row-where')).to.equal('Nơi muaĐiểm bán mẫu, Chợ Mẫu');
      expect(text(element, 'row-trace')).to.contain('Mã vạch 8930000000019').and.contain('mã không nói nơi sản xuất');
    });

    it('leave out what nobody said', async () => {
      const element = await showCard({ product: bareProduct() });

      expect(findAll(element, "[part~='row']")).to.have.length(0);
      expect(part(element, 'price')).to.equal(null);
      expect(part(element, 'story')).to.equal(null);
      expect(words(part(element, 'base'))).not.to.match(/undefined|null|0 đồng/);
    });

    it('keep a name of 160 characters whole, in smaller letters', async () => {
      const element = await showCard({ product: stateProducts.longName });

      expect(text(element, 'name')).to.have.length(stateProducts.longName.name.length);
      expect(find(element, '.long')).to.exist;
    });

    it('say who publishes the list, for which day, and from where', async () => {
      const element = await showCard({ product: catalogueOfStates(), productId: 'con-han' });

      expect(text(element, 'provenance')).to.equal('Ủy ban nhân dân Xã Mẫu công bố, số liệu đến ngày 30/09/2026.Nguồn: Danh sách sản phẩm mẫu.');
    });

    it('hide a telephone whose owner did not agree', async () => {
      const element = await showCard({ product: ocopProduct({ owner: { name: 'Hộ Mẫu', kind: 'household', phone: '0000 000 000' } }) });

      expect(words(part(element, 'base'))).not.to.contain('0000 000 000');
    });

    it('write markup as text', async () => {
      const element = await showCard({ product: ocopProduct({ name: '<img src=x onerror=alert(1)>', story: '</script><b>x</b>' }) });

      expect(text(element, 'name')).to.equal('<img src=x onerror=alert(1)>');
      expect(findAll(element, 'img[src=x], b')).to.have.length(0);
    });
  });

  describe('links', () => {
    const shops = (url: string): unknown => ocopProduct({ whereToBuy: [{ kind: 'website', name: 'Gian hàng mẫu', url }], trace: undefined });

    it('lead to hosts that the owner of the page allows', async () => {
      const element = await showCard({ product: shops('https://zalo.me/mau'), linkPresets: 'commerce social' });

      expect(find(element, "[part~='shop'] a")).to.have.attribute('href', 'https://zalo.me/mau');
      expect(find(element, "[part~='shop'] a")!.getAttribute('rel')).to.contain('noopener');
    });

    it('are text where the host is another one, which is named', async () => {
      const element = await showCard({ product: stateProducts.refusedLink, linkPresets: 'commerce' });

      expect(findAll(element, "[part~='shop'] a")).to.have.length(0);
      expect(text(element, 'shop')).to.contain('casino.example.com');
    });

    for (const url of ['javascript:alert(1)', 'https://shopee.vn@casino.example.com/', 'data:text/html,x']) {
      it(`are never ${url}`, async () => {
        const element = await showCard({ product: shops(url), linkPresets: 'commerce social' });

        expect(findAll(element, "[part~='shop'] a")).to.have.length(0);
      });
    }
  });

  describe('the code on the label', () => {
    it('of a vendor is called a code for information, and a refused host gets no code to scan', async () => {
      const element = await showCard({ product: stateProducts.informationPage });

      expect(text(element, 'row-trace')).to.contain('Mã tra cứu thông tin trên tra-cuu.example.vn: mở một trang giới thiệu, tự nó không chứng minh nguồn gốc');
      expect(part(element, 'code')).to.equal(null);
      expect(findAll(element, "[part~='row-trace'] a")).to.have.length(0);
    });

    it('is drawn though what draws it came while the panel was closed', async () => {
      const element = await showCard({ product: stateProducts.digitalLink, linkHosts: 'example.vn' });
      await ocopExtras.load();
      const panel = part(element, 'code') as HTMLDetailsElement;

      panel.open = true;

      await eventually(() => panel.querySelector('svg[role=img]') !== null, 'draws the code');
    });

    it('is drawn once its panel is opened, with the host in letters', async () => {
      const element = await showCard({ product: stateProducts.digitalLink, linkHosts: 'example.vn' });
      const panel = part(element, 'code') as HTMLDetailsElement;

      panel.open = true;
      await eventually(() => panel.querySelector('svg[role=img]') !== null, 'draws the code');

      expect(panel.querySelector('svg[role=img]')).to.have.attribute('aria-label', 'Mã QR mở trang example.vn');
      expect(text(element, 'row-trace')).to.contain('Mã GS1 08930000000019, lô LO-MAU');
    });
  });

  describe('photos', () => {
    const three = [1, 2, 3].map((number) => ({ src: `${picture}?${number}`, alt: `Hình ${number}` }));
    const shown = (element: XaOcopCard): string | null => find(element, 'img')!.getAttribute('alt');

    it('are turned over with the arrow keys, around the end, and a screen reader hears which one it is', async () => {
      const element = await showCard({ product: ocopProduct({ photos: three }) });
      part(element, 'next')!.focus();

      await sendKeys({ press: 'ArrowRight' });
      expect([shown(element), text(element, 'photo-number')]).to.deep.equal(['Hình 2', 'Ảnh 2/3']);
      await sendKeys({ press: 'ArrowLeft' });
      await sendKeys({ press: 'ArrowLeft' });

      expect([shown(element), text(element, 'photo-number')]).to.deep.equal(['Hình 3', 'Ảnh 3/3']);
      expect(part(element, 'photo-number')).to.have.attribute('role', 'status');
    });

    it('are turned over with the buttons, by Enter too', async () => {
      const element = await showCard({ product: ocopProduct({ photos: three }) });
      part(element, 'next')!.focus();

      await sendKeys({ press: 'Enter' });

      expect(shown(element)).to.equal('Hình 2');
    });

    it('need no buttons where there is one, and no picture where there is none', async () => {
      const one = await showCard({ product: ocopProduct({ photos: [photo] }) });
      const none = await showCard({ product: stateProducts.withoutPhoto });

      expect(findAll(one, "[part~='next']")).to.have.length(0);
      expect(text(one, 'credit')).to.equal('Ảnh: Xã Số');
      expect(text(none, 'photo')).to.equal('Chưa có ảnh');
      expect(Math.round(part(one, 'photo')!.clientWidth / part(one, 'photo')!.clientHeight * 100)).to.equal(133);
      expect(Math.round(part(none, 'photo')!.clientWidth / part(none, 'photo')!.clientHeight * 100)).to.equal(133);
    });

    it('that do not come say so, in the same box', async () => {
      const element = await showCard({ product: ocopProduct({ photos: [{ src: '/khong-co/anh.jpg', alt: 'x' }] }) });

      await eventually(() => getComputedStyle(find(element, 'img')!).display === 'none', 'leaves the picture out');
      expect(getComputedStyle(find(element, '.failed')!).display).to.equal('grid');
      expect(text(element, 'photo')).to.equal('Chưa tải được ảnh');
    });

    it('from hosts that the page does not allow are not fetched', async () => {
      const element = await showCard({ product: ocopProduct({ photos: [{ src: 'https://theo-doi.example.com/1x1.gif', alt: 'x' }] }), linkPresets: 'social' });

      expect(findAll(element, 'img')).to.have.length(0);
    });
  });

  describe('data', () => {
    it('out of a catalogue is chosen by id', async () => {
      const element = await showCard({ product: catalogueOfStates(), productId: 'nam-sao' });

      expect(text(element, 'name')).to.equal('Sản phẩm mẫu năm sao');
      expect(shapes(element)).to.equal(5);
    });

    it('that does not hold the id keeps the fallback and names it', async () => {
      const element = await showCard({ product: catalogueOfStates(), productId: 'khong-co' });

      expect(element.status).to.equal('empty');
      expect(text(element, 'status')).to.equal('Chưa tìm thấy sản phẩm mã khong-co.');
      expect(find(element, 'slot:not([name])')).to.exist;
    });

    it('that is wrong keeps the fallback and names the field', async () => {
      const findings: string[] = [];
      const listen = (event: CustomEvent<DataStatusDetail>): void => void findings.push(...event.detail.findings.map(({ where }) => ('path' in where ? where.path : '')));
      document.addEventListener('xa-data-status', listen as EventListener, true);
      const element = await showCard({ product: { id: 'x', name: 'Sản phẩm mẫu', certificate: { stars: 9 } } });
      document.removeEventListener('xa-data-status', listen as EventListener, true);

      expect(findings).to.include('certificate.stars');
      expect(element.status).to.equal('error');
      expect(find(element, 'slot:not([name])')).to.exist;
    });

    it('in a plain table inside is a product, whose stars are a claim', async () => {
      const element = await showCard({}, { inside: '<table><caption>Sản phẩm mẫu</caption><tr><th>Tên sản phẩm</th><th>Chủ thể</th><th>Hạng sao</th></tr><tr><td>Bánh mẫu</td><td>Hợp tác xã Mẫu</td><td>3 sao</td></tr></table>' });

      expect(text(element, 'name')).to.equal('Bánh mẫu');
      expect(text(element, 'stars')).to.equal('3 sao theo danh sách của xã, chưa có số quyết định');
      expect(shapes(element)).to.equal(0);
    });
  });

  describe('taking it along', () => {
    async function withShare(share: unknown, run: () => Promise<void>): Promise<void> {
      const own = Object.getOwnPropertyDescriptor(navigator, 'share');
      Object.defineProperty(navigator, 'share', { configurable: true, value: share });
      try {
        await run();
      } finally {
        if (own) Object.defineProperty(navigator, 'share', own);
        else delete (navigator as { share?: unknown }).share;
      }
    }

    it('hands a message to the phone, with stars, owner, price and an address that opens the card', async () => {
      const sent: ShareData[] = [];
      await withShare(async (data: ShareData) => void sent.push(data), async () => {
        const element = await showCard({ product: stateProducts.valid, shareHref: '/ocop?ma=con-han' });
        const told = oneEvent(element, 'xa-ocop-share') as Promise<CustomEvent<OcopShareDetail>>;
        part(element, 'share')!.click();

        expect((await told).detail).to.deep.equal({ id: 'con-han', method: 'app' });
        expect(sent[0]!.url).to.equal(`${location.origin}/ocop?ma=con-han`);
        expect(sent[0]!.text).to.contain('Sản phẩm mẫu còn hạn\n3 sao OCOP.\nQuyết định 01/QĐ-MAU').and.contain('Giá: 35.000 đồng/hộp');
      });
    });

    it('of an expired certificate says so in the message, too', async () => {
      const sent: ShareData[] = [];
      await withShare(async (data: ShareData) => void sent.push(data), async () => {
        const element = await showCard({ product: stateProducts.expired });
        part(element, 'share')!.click();
        await eventually(() => sent.length === 1, 'sends');

        expect(sent[0]!.text).to.contain('Chứng nhận 4 sao đã hết hạn ngày 01/06/2026.');
      });
    });

    it('offers the text to copy where there is no list of apps, selected', async () => {
      await withShare(undefined, async () => {
        const element = await showCard({ product: stateProducts.valid });
        part(element, 'share')!.click();
        await eventually(() => part(element, 'shared') !== null, 'offers the text');

        const area = find<HTMLTextAreaElement>(element, 'textarea')!;
        expect(area.value).to.contain('Sản phẩm mẫu còn hạn').and.contain('Xem đầy đủ: http');
        expect(area.selectionEnd).to.be.greaterThan(100);
      });
    });

    it('gives linked data of the product that is shown, and of none while there is none', async () => {
      const element = await showCard({ product: stateProducts.valid });
      const expired = await showCard({ product: stateProducts.expired });
      const empty = await showCard({ product: catalogueOfStates(), productId: 'khong-co' });

      expect(await element.toJsonLd()).to.deep.include({ '@type': 'Product', name: 'Sản phẩm mẫu còn hạn', gtin: '8930000000019' });
      expect(((await expired.toJsonLd()) as { hasCertification: object }).hasCertification).to.deep.include({ certificationStatus: 'https://schema.org/CertificationInactive' }).and.not.have.property('certificationRating');
      expect(await empty.toJsonLd()).to.equal(undefined);
    });

    it('gives JSON-LD of what is shown now, and none of what was shown before', async () => {
      const element = await showCard({ product: stateProducts.valid });
      element.product = stateProducts.fiveStars;
      expect(await element.toJsonLd()).to.deep.include({ name: stateProducts.fiveStars.name });

      element.product = { id: 'mau', name: 'Sản phẩm mẫu', certificate: { stars: 9 } };
      expect(await element.toJsonLd()).to.equal(undefined);
    });

    it('prints the card alone, with every panel open', async () => {
      const own = window.print;
      let paper = '';
      window.print = () => {
        const page = document.querySelector('[data-xa-print-page]')!.shadowRoot!;
        paper = `${words(page.querySelector("[part='base'].card"))} | ${page.querySelectorAll('details:not([open])').length}`;
      };
      try {
        const element = await showCard({ product: stateProducts.valid });
        part(element, 'print')!.click();
        await eventually(() => paper !== '', 'prints');
      } finally {
        window.print = own;
        dispatchEvent(new Event('afterprint'));
      }

      expect(paper).to.contain('Câu chuyện mẫu của sản phẩm mẫu.').and.match(/\| 0$/);
    });
  });

  describe('language', () => {
    it('is English in an English page, with what the data says marked as Vietnamese', async () => {
      const element = await showCard({ product: stateProducts.valid }, { lang: 'en' });
      await eventually(() => text(element, 'stars') === '3 OCOP stars', 'speaks English');

      expect(text(element, 'certificate')).to.contain('valid until 15 March 2029');
      expect(find(element, '.name')).to.have.attribute('lang', 'vi');
    });
  });
});
