import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { catalogueOfStates, largeCatalogue, ocopCatalogue, ocopProduct, stateProducts } from '@xaso/ocop/fixtures';
import { forgetFiles } from '../internal/data/shared-files.js';
import { elementContract } from '../internal/testing/element-contract.js';
import { eventually } from '../internal/testing/eventually.js';
import { answers, FakeFetch, fails } from '../internal/testing/fake-fetch.js';
import type { OcopSearchDetail, XaOcopCatalogue } from './ocop-catalogue.js';
import { ocopCatalogueMessages } from './ocop-catalogue.messages.js';
import './ocop-catalogue.js';
import { choose, find, findAll, names, part, showCatalogue, starsDrawn, text, type, words } from './testing/show-catalogue.js';

const count = Object.keys(stateProducts).length;

describe('<xa-ocop-catalogue>', () => {
  elementContract<XaOcopCatalogue, typeof ocopCatalogueMessages.vi>('xa-ocop-catalogue', {
    props: { catalogue: { ...catalogueOfStates(), items: catalogueOfStates().items.slice(0, 4).map((product) => ({ ...product, photos: undefined })) } },
    parts: ['base', 'header', 'title', 'provenance', 'tools', 'input', 'order', 'filters', 'count', 'save', 'print', 'list', 'item', 'photo', 'name', 'open', 'stars', 'owner', 'price'],
    catalogue: ocopCatalogueMessages,
  });

  describe('the list', () => {
    it('shows every product, whose list it is and how many there are', async () => {
      const element = await showCatalogue({ catalogue: catalogueOfStates() });

      expect(names(element)).to.have.length(count);
      expect(text(element, 'title')).to.equal('Sản phẩm OCOP mẫu');
      expect(text(element, 'provenance')).to.equal('Ủy ban nhân dân Xã Mẫu công bố, số liệu đến ngày 30/09/2026.');
      expect(text(element, 'count')).to.equal(`${count} sản phẩm`);
    });

    it('draws star shapes for proved certificates that hold, and for no other', async () => {
      const element = await showCatalogue({ catalogue: catalogueOfStates() });
      const shapesOf = (name: string): number => starsDrawn(findAll(element, "[part~='item']").find((item) => words(item.querySelector("[part~='open']")) === name)!);

      expect(shapesOf('Sản phẩm mẫu năm sao')).to.equal(5);
      expect(shapesOf('Sản phẩm mẫu sắp hết hạn')).to.equal(3);
      for (const { name } of [stateProducts.expired, stateProducts.claim, stateProducts.undated, stateProducts.wrongLevel, stateProducts.goods, stateProducts.rankUnknown]) expect(shapesOf(name), name).to.equal(0);
    });

    it('reminds staff of what ends soon, and nobody else', async () => {
      const staff = await showCatalogue({ catalogue: catalogueOfStates(), audience: 'staff' });
      const page = await showCatalogue({ catalogue: catalogueOfStates() });

      expect(findAll(staff, "[part~='reminder']").map(words).join()).to.contain('Còn 23 ngày').and.contain('Đã hết hạn 179 ngày');
      expect(findAll(page, "[part~='reminder']")).to.have.length(0);
    });
  });

  describe('search', () => {
    it('finds without diacritics and with them, by name and owner', async () => {
      const catalogue = ocopCatalogue([ocopProduct({ id: '1', name: 'Bánh tráng mẫu' }), ocopProduct({ id: '2', name: 'Mắm mẫu', owner: { name: 'Cơ sở Bánh Đa' } }), ocopProduct({ id: '3', name: 'Trà mẫu' })]);
      const element = await showCatalogue({ catalogue });

      await type(element, 'banh');
      expect(names(element)).to.deep.equal(['Bánh tráng mẫu', 'Mắm mẫu']);
      expect(text(element, 'count')).to.equal('2 trong 3 sản phẩm');

      await type(element, 'bánh đa');
      expect(names(element)).to.deep.equal(['Mắm mẫu']);
    });

    it('says that there is nothing, and drops all conditions at a press', async () => {
      const element = await showCatalogue({ catalogue: catalogueOfStates() });
      await type(element, 'không có thứ này');
      expect(text(element, 'nothing')).to.contain('Không có sản phẩm nào như vậy.');

      find(element, "[part~='nothing'] button")!.click();
      await element.updateComplete;

      expect(names(element)).to.have.length(count);
      expect(element.shadowRoot!.activeElement).to.equal(find(element, '#text'));
      expect(find<HTMLInputElement>(element, '#text')!.value).to.equal('');
    });

    it('tells a screen reader and the page how many, once the reader pauses', async () => {
      const element = await showCatalogue({ catalogue: catalogueOfStates() });
      const told = oneEvent(element, 'xa-ocop-search') as Promise<CustomEvent<OcopSearchDetail>>;
      await type(element, 'nam sao');

      expect((await told).detail).to.deep.equal({ query: { text: 'nam sao' }, count: 1 });
      await element.updateComplete;
      expect(words(find(element, '.visually-hidden[role=status]'))).to.equal(`1 trong ${count} sản phẩm`);
    });

    it('takes markup as words', async () => {
      const element = await showCatalogue({ catalogue: catalogueOfStates() });

      await type(element, '<img src=x onerror=alert(1)>');

      expect(findAll(element, 'img[src=x]')).to.have.length(0);
      expect(part(element, 'nothing')).to.exist;
    });
  });

  describe('filters and order', () => {
    it('narrow by group, stars that hold, commune and certificate', async () => {
      const element = await showCatalogue({ catalogue: catalogueOfStates() });

      await choose(element, 'select[name=group]', 'tourism');
      expect(names(element)).to.deep.equal(['Sản phẩm mẫu du lịch cộng đồng']);
      await choose(element, 'select[name=group]', '');
      await choose(element, 'select[name=stars]', '5');
      expect(names(element)).to.deep.equal(['Sản phẩm mẫu năm sao']);
      await choose(element, 'select[name=stars]', '');
      await choose(element, 'select[name=validity]', 'expired');
      expect(names(element)).to.deep.equal(['Sản phẩm mẫu hết hạn']);
      expect(words(find(element, "[part~='filters'] summary"))).to.equal('Lọc (đang dùng 1)');
    });

    it('offer no choice that would leave nothing out', async () => {
      const element = await showCatalogue({ catalogue: ocopCatalogue() });

      expect(findAll(element, "[part~='filters'] select")).to.have.length(0);
    });

    it('sort by Vietnamese names, stars and the nearest end', async () => {
      const product = (id: string, name: string, decidedOn?: string): unknown => ({ ...ocopProduct({ id, name }), certificate: decidedOn === undefined ? { stars: 3 } : { stars: 3, decisionNumber: '1/QĐ-MAU', decidedOn, level: 'province' } });
      const catalogue = { ...ocopCatalogue(), items: [product('1', 'Đậu mẫu', '2026-03-01'), product('2', 'Dừa mẫu'), product('3', 'Âu mẫu', '2025-12-01')] };
      const element = await showCatalogue({ catalogue });
      expect(names(element)).to.deep.equal(['Đậu mẫu', 'Dừa mẫu', 'Âu mẫu']);

      await choose(element, "[part~='order']", 'name');
      expect(names(element)).to.deep.equal(['Âu mẫu', 'Dừa mẫu', 'Đậu mẫu']);
      await choose(element, "[part~='order']", 'expiry');
      expect(names(element)).to.deep.equal(['Âu mẫu', 'Đậu mẫu', 'Dừa mẫu']);
    });
  });

  describe('a card', () => {
    it('opens by keyboard with the focus on its head, and closes with the focus where it was', async () => {
      const element = await showCatalogue({ catalogue: catalogueOfStates() });
      const selected = oneEvent(element, 'xa-ocop-select') as Promise<CustomEvent>;
      find(element, '[data-id="nam-sao"]')!.focus();

      await sendKeys({ press: 'Enter' });
      expect((await selected).detail).to.deep.equal({ id: 'nam-sao', name: 'Sản phẩm mẫu năm sao' });
      await element.updateComplete;
      expect(text(element, 'certificate')).to.contain('Cơ quan Trung ương mẫu');
      expect(element.shadowRoot!.activeElement).to.equal(find(element, '.head'));

      find(element, "[part~='back']")!.click();
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement).to.equal(find(element, '[data-id="nam-sao"]'));
    });

    it('keeps what was searched for', async () => {
      const element = await showCatalogue({ catalogue: catalogueOfStates() });
      await type(element, 'het han');
      const before = names(element);

      element.open('het-han');
      await element.updateComplete;
      find(element, "[part~='back']")!.click();
      await element.updateComplete;

      expect(names(element)).to.deep.equal(before);
    });

    it('has nothing that axe objects to', async () => {
      const element = await showCatalogue({ catalogue: catalogueOfStates() });
      element.open('con-han');
      await element.updateComplete;

      await expect(element).to.be.accessible();
    });

    it('is sent with the address of its product', async () => {
      const own = Object.getOwnPropertyDescriptor(navigator, 'share');
      Object.defineProperty(navigator, 'share', { configurable: true, value: undefined });
      try {
        const element = await showCatalogue({ catalogue: catalogueOfStates(), shareHref: '/ocop?sp={id}' });
        element.open('con-han');
        await element.updateComplete;
        part(element, 'share')!.click();
        await eventually(() => find(element, 'textarea') !== null, 'offers the text');

        expect(find<HTMLTextAreaElement>(element, 'textarea')!.value).to.contain(`Xem đầy đủ: ${location.origin}/ocop?sp=con-han`);
      } finally {
        if (own) Object.defineProperty(navigator, 'share', own);
        else delete (navigator as { share?: unknown }).share;
      }
    });
  });

  describe('two thousand products', () => {
    it('begin with the first', async () => {
      const element = await showCatalogue({ catalogue: largeCatalogue(2000) });
      expect(text(element, 'count')).to.equal('2.000 sản phẩm');
      expect(names(element).length).to.be.within(24, 400);
    });

    it('are all there soon after, for Ctrl+F', async () => {
      const element = await showCatalogue({ catalogue: largeCatalogue(400) });

      await eventually(() => names(element).length === 400, 'draws all of them');
    });

    it('are all on paper, even while only the first are drawn', async () => {
      const element = await showCatalogue({ catalogue: largeCatalogue(300) });

      dispatchEvent(new Event('beforeprint'));

      expect(names(element)).to.have.length(300);
      dispatchEvent(new Event('afterprint'));
    });

    it('begin anew with each question', async () => {
      const element = await showCatalogue({ catalogue: largeCatalogue(400) });
      await choose(element, "[part~='order']", 'stars');

      expect(names(element)).to.have.length(24);
    });

    it('that are asked for no longer are out of sight at once, for every sense, and gone soon after', async () => {
      const element = await showCatalogue({ catalogue: largeCatalogue(400) });
      await eventually(() => names(element).length === 400, 'draws all of them');
      await type(element, 'mau 12');
      const old = find(element, '.list.resting')!;

      expect(names(element).length).to.be.at.most(24);
      expect([old.inert, old.getAttribute('part'), old.offsetHeight, getComputedStyle(old).contentVisibility]).to.deep.equal([true, null, 0, 'hidden']);
      await eventually(() => find(element, '.resting') === null, 'goes');
      expect(findAll(element, '.tile').length).to.equal(names(element).length);
    });

    it('show what was typed last, however quickly it is typed', async () => {
      const element = await showCatalogue({ catalogue: largeCatalogue(400) });
      await eventually(() => names(element).length === 400, 'draws all of them');
      for (const text of ['m', 'ma', 'mau', 'mau 1', '', 'khong co', 'mau 399']) await type(element, text);

      expect(names(element)).to.deep.equal(['Sản phẩm mẫu 399']);
      await eventually(() => find(element, '.resting') === null, 'goes');
      await type(element, '');
      await eventually(() => names(element).length === 400, 'draws all of them again');
    });

    it('stand where they were once a card is closed, without being drawn again', async () => {
      const element = await showCatalogue({ catalogue: largeCatalogue(400) });
      await eventually(() => names(element).length === 400, 'draws all of them');
      const button = find(element, "[data-id='mau-390']")!;
      button.click();
      await element.updateComplete;
      const list = find(element, '.catalogue')!;
      expect([list.inert, list.offsetHeight, text(element, 'name')]).to.deep.equal([true, 0, 'Sản phẩm mẫu 390']);

      part(element, 'back')!.click();
      await element.updateComplete;

      expect(list.inert).to.equal(false);
      expect(element.shadowRoot!.activeElement).to.equal(button);
    });
  });

  describe('data', () => {
    let net: FakeFetch | undefined;
    beforeEach(forgetFiles);
    afterEach(() => net?.restore());

    it('may be a plain table inside, in which stars are a claim', async () => {
      const inside = '<table><caption>Sản phẩm của xã</caption><tr><th>Tên sản phẩm</th><th>Chủ thể</th><th>Hạng sao</th></tr><tr><td>Bánh mẫu</td><td>Hộ Mẫu</td><td>3 sao</td></tr><tr><td>Mắm mẫu</td><td>Hộ Mẫu</td><td></td></tr></table>';
      const element = await showCatalogue({}, { inside });

      expect(names(element)).to.deep.equal(['Bánh mẫu', 'Mắm mẫu']);
      expect(text(element, 'title')).to.equal('Sản phẩm của xã');
      expect(findAll(element, "[part~='stars']").map(words)).to.deep.equal(['3 sao theo danh sách của xã, chưa có số quyết định', 'Chưa rõ hạng OCOP']);
    });

    it('may be a CSV file', async () => {
      net = new FakeFetch(answers('Tên sản phẩm;Chủ thể;Hạng sao;Số quyết định;Ngày quyết định;Cấp\nBánh mẫu;Hộ Mẫu;3;12/QĐ-MAU;15/03/2026;tỉnh\n', { headers: { 'content-type': 'text/csv' } }));
      const element = await showCatalogue({ src: '/ocop.csv' });

      expect(names(element)).to.deep.equal(['Bánh mẫu']);
      expect(starsDrawn(element.shadowRoot!)).to.equal(3);
    });

    it('that is partly wrong shows the good products and how many are not', async () => {
      const element = await showCatalogue({ catalogue: { ...ocopCatalogue(), items: [...ocopCatalogue().items, { id: 'x' }] } });

      expect(element.status).to.equal('partial');
      expect(names(element)).to.have.length(1);
      expect(text(element, 'status')).to.contain('1 bản ghi có lỗi nên chưa được hiển thị.');
    });

    it('that is empty says so and keeps the fallback', async () => {
      const element = await showCatalogue({ catalogue: ocopCatalogue([]) });

      expect(element.status).to.equal('empty');
      expect(find(element, 'slot:not([name])')).to.exist;
    });

    it('that does not come keeps the fallback and offers another attempt', async () => {
      net = new FakeFetch(fails());
      const element = await showCatalogue({ src: '/ocop.json' });

      expect(element.status).to.equal('error');
      expect(part(element, 'retry')).to.exist;
      expect(find(element, 'slot:not([name])')).to.exist;
    });
  });

  describe('taking it along', () => {
    it('saves what is shown as CSV, and names the file', async () => {
      const clicked: HTMLAnchorElement[] = [];
      const own = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        clicked.push(this);
      };
      try {
        const element = await showCatalogue({ catalogue: catalogueOfStates() });
        await type(element, 'nam sao');
        part(element, 'save')!.click();
        await eventually(() => clicked.length === 1, 'saves');
        await element.updateComplete;
        const csv = await (await fetch(clicked[0]!.href)).text();

        expect(clicked[0]!.download).to.equal('ocop-uy-ban-nhan-dan-xa-mau-2026-09-30.csv');
        expect(csv).to.contain('Sản phẩm mẫu năm sao').and.not.contain('Sản phẩm mẫu hết hạn');
        expect(words(find(element, '.done'))).to.equal('Đã lưu tệp ocop-uy-ban-nhan-dan-xa-mau-2026-09-30.csv.');
      } finally {
        HTMLAnchorElement.prototype.click = own;
      }
    });

    it('prints the list alone, whole', async () => {
      const own = window.print;
      let printed = 0;
      window.print = () => {
        printed = document.querySelector('[data-xa-print-page]')!.shadowRoot!.querySelectorAll("[part~='item']").length;
      };
      try {
        const element = await showCatalogue({ catalogue: largeCatalogue(150) });
        part(element, 'print')!.click();
        await eventually(() => printed > 0, 'prints');
      } finally {
        window.print = own;
        dispatchEvent(new Event('afterprint'));
      }

      expect(printed).to.equal(150);
    });
  });

  describe('language', () => {
    it('is English in an English page', async () => {
      const element = await showCatalogue({ catalogue: catalogueOfStates() }, { lang: 'en' });

      await eventually(() => text(element, 'count') === `${count} products`, 'speaks English');
    });
  });
});
