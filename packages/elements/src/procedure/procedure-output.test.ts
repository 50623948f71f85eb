import { expect, oneEvent } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { civilDate } from '@xaso/core';
import { bareProcedure, overlayEntry, procedure, procedureCatalogue, procedureOverlay } from '@xaso/procedures/fixtures';
import { eventually } from '../internal/testing/eventually.js';
import type { ProcedureShareDetail, XaProcedure } from './procedure.js';
import { choose, find, findAll, part, showProcedure, text, words } from './testing/show-procedure.js';

const singleCertificate = '1.004873';

/** Gives the browser's own objects other properties for one test. */
class Pretence {
  readonly #undo: (() => void)[] = [];

  set(target: object, name: string, value: unknown): void {
    const own = Object.getOwnPropertyDescriptor(target, name);
    Object.defineProperty(target, name, { configurable: true, value });
    this.#undo.push(() => (own === undefined ? Reflect.deleteProperty(target, name) : Object.defineProperty(target, name, own)));
  }

  restore(): void {
    for (const undo of this.#undo.reverse()) undo();
  }
}

describe('what a reader takes along from <xa-procedure>', () => {
  let pretence: Pretence;

  beforeEach(() => {
    pretence = new Pretence();
  });

  afterEach(() => pretence.restore());

  describe('to the family', () => {
    const message = (element: XaProcedure): string => find<HTMLTextAreaElement>(element, '[part~=shared] textarea')!.value;

    async function offered(element: XaProcedure): Promise<string> {
      part(element, 'share')!.click();
      await eventually(() => part(element, 'shared'), 'offers the text');
      return message(element);
    }

    it('goes to the apps of the phone, with name, where, day, fee, papers and the link that opens the same card', async () => {
      const sent: ShareData[] = [];
      pretence.set(navigator, 'share', async (data: ShareData) => void sent.push(data));
      const element = await showProcedure({ code: singleCertificate, shareHref: '/thu-tuc?ma=1.004873', overlay: procedureOverlay([overlayEntry({ code: singleCertificate })]) });
      expect(sent, 'nothing leaves before a click').to.deep.equal([]);
      const raised = oneEvent(element, 'xa-procedure-share');

      part(element, 'share')!.click();

      expect(((await raised) as CustomEvent<ProcedureShareDetail>).detail).to.deep.equal({ code: singleCertificate, method: 'app' });
      const [{ title, text: said, url }] = sent as [ShareData];
      expect(title).to.contain('Xin giấy độc thân');
      expect(url).to.equal(new URL('/thu-tuc?ma=1.004873', location.href).href);
      const lines = said!.split('\n').map((line) => line.replace(/\u00a0/g, ' '));
      expect(lines.slice(0, 5)).to.deep.equal([
        'Xin giấy độc thân (xác nhận tình trạng hôn nhân)',
        '',
        'Nộp ở đâu: Trung tâm phục vụ hành chính công xã, phường. Quầy 2. Giờ tiếp nhận: 7 giờ 30 đến 11 giờ 30. Nộp trực tiếp, trực tuyến hoặc gửi qua bưu chính.',
        'Giấy tờ, thời hạn, lệ phí ghi ở đây là khi nộp trực tiếp.',
        'Bao lâu: 3 ngày làm việc. Nộp ngày 05/10/2026: dự kiến có kết quả ngày 08/10/2026 (thứ Năm).',
      ]);
      expect(lines[5]).to.match(/^Lệ phí: 15\.000 đồng\. .*Mức thu do Ủy ban nhân dân Xã Mẫu công bố; Văn phòng Xã Mẫu xác nhận ngày 01\/10\/2026\. Căn cứ: 00\/2026\/NQ-HĐND\.$/);
      expect(lines.slice(6, 9)).to.deep.equal(['Mang theo:', '- Tờ khai cấp Giấy xác nhận tình trạng hôn nhân (1 bản chính)', '- Căn cước hoặc hộ chiếu (hoặc giấy tờ khác có ảnh, còn hạn) (chỉ xuất trình)']);
      expect(said).to.contain('Cập nhật ngày');
      expect(said).not.to.contain('http');
    });

    it('is a text to copy where the phone has no list of apps, selected and ready', async () => {
      pretence.set(navigator, 'share', undefined);
      const copies: string[] = [];
      pretence.set(navigator, 'clipboard', { writeText: async (one: string) => void copies.push(one) });
      const element = await showProcedure({ code: singleCertificate, shareHref: 'https://xamau.gov.vn/thu-tuc#1.004873' });

      const offer = await offered(element);

      expect(offer).to.match(/Xem đầy đủ: https:\/\/xamau\.gov\.vn\/thu-tuc#1\.004873$/);
      expect(element.shadowRoot!.activeElement?.localName).to.equal('textarea');
      part(element, 'copy')!.click();
      await eventually(() => words(find(element, '[part~=actions] > [role=status]')) === 'Đã chép.', 'says that it is copied');
      expect(copies).to.deep.equal([offer]);
    });

    it('is selected for copying by hand where the browser has no clipboard', async () => {
      pretence.set(navigator, 'share', undefined);
      pretence.set(navigator, 'clipboard', undefined);
      const element = await showProcedure({ code: singleCertificate });
      await offered(element);

      part(element, 'copy')!.click();

      await eventually(() => words(find(element, '[part~=actions] > [role=status]')).includes('Chạm và giữ'), 'says how to copy');
      const area = find<HTMLTextAreaElement>(element, 'textarea')!;
      expect(area.selectionEnd - area.selectionStart).to.equal(area.value.length);
    });

    it('stays where it is when the reader thinks better of it', async () => {
      pretence.set(navigator, 'share', () => Promise.reject(new DOMException('', 'AbortError')));
      const element = await showProcedure({ code: singleCertificate });

      part(element, 'share')!.click();
      await element.updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 20));

      expect(part(element, 'shared')).to.equal(null);
    });

    it('gives the page’s own address where the one of the page leads nowhere', async () => {
      pretence.set(navigator, 'share', undefined);

      for (const shareHref of ['javascript:alert(1)', 'http://[', undefined]) {
        expect(await offered(await showProcedure({ code: singleCertificate, shareHref })), String(shareHref)).to.contain(`Xem đầy đủ: ${location.href}`);
      }
    });

    it('says what is not known there too, never that it is free', async () => {
      pretence.set(navigator, 'share', undefined);
      const offer = await offered(await showProcedure({ procedure: bareProcedure() }));

      expect(offer).to.contain('Lệ phí: Chưa có nguồn nêu mức thu. Hỏi').and.not.match(/miễn phí|undefined/iu);
    });

    it('lists what else only some bring, since the daughter cannot see the questions', async () => {
      pretence.set(navigator, 'share', undefined);
      const offer = await offered(await showProcedure({ code: singleCertificate }));

      expect(offer).to.contain('\nChỉ mang thêm nếu:\n- ').and.contain('\n- Bạn đi làm thay người khác? Giấy ủy quyền').and.not.match(/còn \d+ câu hỏi/);
    });

    it('does not keep a stale text: it follows what is chosen after it was offered', async () => {
      pretence.set(navigator, 'share', undefined);
      const copies: string[] = [];
      pretence.set(navigator, 'clipboard', { writeText: async (one: string) => void copies.push(one) });
      const element = await showProcedure({ code: singleCertificate });
      await offered(element);
      part(element, 'copy')!.click();
      await eventually(() => words(find(element, '[part~=actions] > [role=status]')) === 'Đã chép.', 'says that it is copied');

      await choose(element, 'Bạn định nộp bằng cách nào?', 'Nộp trực tuyến');

      expect(words(find(element, '[part~=actions] > [role=status]')), 'what was copied is not this any more').to.equal('');
      part(element, 'copy')!.click();
      await eventually(() => copies.length === 2, 'is copied');
      expect(copies[0]).to.contain('là khi nộp trực tiếp.');
      expect(copies[1]).to.contain('là khi nộp trực tuyến.').and.equal(message(element));
    });

    it('says which case was chosen', async () => {
      pretence.set(navigator, 'share', undefined);
      const element = await showProcedure({ code: '1.001193' });
      await choose(element, 'Trường hợp của bạn', 'Đăng ký đúng hạn, trong 60 ngày từ ngày sinh');

      expect(await offered(element)).to.contain('Lệ phí: Trường hợp: đăng ký đúng hạn, trong 60 ngày từ ngày sinh. Miễn phí.');
    });
  });

  describe('onto paper', () => {
    let printed = 0;

    beforeEach(() => {
      printed = 0;
      pretence.set(window, 'print', () => void (printed += 1));
    });

    afterEach(async () => {
      dispatchEvent(new Event('afterprint'));
      await emulateMedia({ media: 'screen' });
    });

    const paper = (): ShadowRoot => document.querySelector('body > [data-xa-print-page]')!.shadowRoot!;

    async function sheetOf(element: XaProcedure): Promise<HTMLElement> {
      part(element, 'print')!.click();
      await eventually(() => printed > 0, 'prints');
      return paper().querySelector<HTMLElement>('.sheet')!;
    }

    it('puts name, where, how long, how much, the list with boxes, a code with its host in words, day and source', async () => {
      const element = await showProcedure({ code: singleCertificate, overlay: procedureOverlay([overlayEntry({ code: singleCertificate })]) });

      const sheet = await sheetOf(element);

      const said = words(sheet);
      for (const one of ['Ủy ban nhân dân Xã Mẫu', 'Mã thủ tục: 1.004873', 'Xin giấy độc thân', 'Quầy 2.', '3 ngày làm việc', '08/10/2026', '15.000 đồng', 'điện thoại 0000 000 000', 'Cập nhật ngày 23/04/2026. Nguồn: Cổng Dịch vụ công quốc gia', 'In ngày 05/10/2026']) {
        expect(said).to.contain(one);
      }
      expect([...sheet.querySelectorAll('.boxes:not(.cases) > li')].map(words)).to.deep.equal(findAll(element, "[part~='paper']").map(words));
      expect(said).to.contain('Bạn đi làm thay người khác? Giấy ủy quyền');
      expect(words(sheet.querySelector('.code'))).to.contain('dichvucong.gov.vn');
      expect(sheet.querySelector('.code svg')).to.have.attribute('aria-label', 'Quét mã bằng điện thoại để mở trang tìm kiếm của dichvucong.gov.vn');
      expect(sheet.querySelector('.code path')!.getAttribute('d')!.length).to.be.above(500);
      expect(sheet.querySelectorAll('button, input, [style]')).to.have.length(0);
    });

    it('is one sheet of A4', async () => {
      const element = await showProcedure({ code: singleCertificate, overlay: procedureOverlay([overlayEntry({ code: singleCertificate })]) });
      const sheet = await sheetOf(element);
      await emulateMedia({ media: 'print' });
      const root = sheet.getRootNode() as ShadowRoot;
      const width = new CSSStyleSheet();
      width.replaceSync('.sheet { inline-size: 180mm; } .probe { block-size: 263mm; }');
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, width];
      const probe = sheet.ownerDocument.createElement('div');
      probe.className = 'probe';
      root.append(probe);

      expect(sheet.getBoundingClientRect().height).to.be.below(probe.getBoundingClientRect().height);
    });

    it('says the way of handing in, and to whom its code leads: a page of the procedure, or a search', async () => {
      const catalogue = (url?: string) => procedureCatalogue([procedure({ channels: ['inPerson', 'online'], ...(url === undefined ? {} : { url }) })], { linkTemplates: [{ id: 'tim', url: 'https://dichvucong.gov.vn/tim?q={code}', label: 'Tìm trên Cổng mẫu', fallback: true }] });
      const element = await showProcedure({ procedure: catalogue('https://xamau.gov.vn/1'), channel: 'online' });
      const sheet = await sheetOf(element);
      expect(words(sheet)).to.contain('là khi nộp trực tuyến.').and.contain('mở trang chính thức trên xamau.gov.vn');
      expect(words(find(element, "[part~='row-link'] [part~='label']"))).to.equal('Trang chính thức');
      expect(((await element.toJsonLd()) as { url: string }).url).to.equal('https://xamau.gov.vn/1');
      dispatchEvent(new Event('afterprint'));

      element.procedure = catalogue();
      await element.updateComplete;

      expect(words(await sheetOf(element))).to.contain('mở trang tìm kiếm của dichvucong.gov.vn').and.not.contain('trang chính thức');
      expect(words(find(element, "[part~='row-link'] [part~='label']"))).to.equal('Trang tìm kiếm');
      expect(JSON.stringify(await element.toJsonLd())).to.not.contain('dichvucong');
    });

    it('shows as ticked what the reader has ticked', async () => {
      const element = await showProcedure({ code: singleCertificate });
      find<HTMLInputElement>(element, "[part~='paper'] input")!.click();
      await element.updateComplete;

      const sheet = await sheetOf(element);

      expect([...sheet.querySelectorAll('.boxes:not(.cases) .box')].map((box) => box.querySelector('path') !== null)).to.deep.equal([true, false]);
    });

    it('says first that a procedure has expired, and prints without a code where there is no official page', async () => {
      const element = await showProcedure({ procedure: procedure({ lifeCycle: { status: 'expired', to: civilDate('2026-06-30') } }) });

      const sheet = await sheetOf(element);

      expect(words(sheet.querySelector('header'))).to.contain('Thủ tục này đã hết hiệu lực.');
      expect(sheet.querySelector('.code')).to.equal(null);
      expect(words(sheet)).to.contain('Tìm trên Cổng Dịch vụ công quốc gia theo mã 9.000001.');
    });

    it('never leads its code to a place that the page does not allow', async () => {
      const element = await showProcedure({ procedure: procedureCatalogue([procedure({ url: 'https://gov-vn.example/1' })], { linkTemplates: [] }) });

      expect((await sheetOf(element)).querySelector('.code')).to.equal(null);
    });

    it('leaves printing to the page that cancels it', async () => {
      const element = await showProcedure({ code: singleCertificate });
      element.addEventListener('xa-before-print', (event) => event.preventDefault());

      part(element, 'print')!.click();
      await element.updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 20));

      expect(printed).to.equal(0);
    });

    it('opens every panel in place when the reader prints the whole page, and closes them again', async () => {
      const element = await showProcedure({ code: singleCertificate });
      const open = (): boolean[] => findAll<HTMLDetailsElement>(element, 'details').map((panel) => panel.open);

      dispatchEvent(new Event('beforeprint'));
      expect(open()).to.not.include(false);

      dispatchEvent(new Event('afterprint'));
      expect(open()).to.not.include(true);
    });

    it('writes on paper how it is handed in and what was answered, since nothing can be pressed there', async () => {
      const element = await showProcedure({ code: singleCertificate, answers: { 'uy-quyen': 'yes' } });
      await emulateMedia({ media: 'print' });

      const shown = findAll(element, '.print-only').filter((one) => getComputedStyle(one).display !== 'none').map(words);

      expect(shown).to.include('Cách nộp: Nộp trực tiếp').and.include('Bạn đi làm thay người khác? Có');
      expect(getComputedStyle(part(element, 'actions')!).display).to.equal('none');
    });

    it('is not offered inside Zalo, which cannot print', async () => {
      pretence.set(navigator, 'userAgent', 'Mozilla/5.0 (Linux; Android 10) AppleWebKit/537.36 Chrome/109.0 Mobile Zalo android/24.1 ZaloTheme/light');
      const element = await showProcedure({ code: singleCertificate });

      expect(part(element, 'print')).to.equal(null);
      expect(part(element, 'share')).to.exist;
    });
  });

  describe('as linked data', () => {
    it('is a GovernmentService in the words of schema.org, and says no price and no time that nobody knows', async () => {
      const element = await showProcedure({ code: singleCertificate });

      const data = JSON.parse(JSON.stringify(await element.toJsonLd())) as Record<string, unknown>;

      expect(data).to.include({ '@context': 'https://schema.org', '@type': 'GovernmentService', name: 'Xin giấy độc thân (xác nhận tình trạng hôn nhân)', alternateName: 'Cấp Giấy xác nhận tình trạng hôn nhân', identifier: singleCertificate, serviceType: 'Hộ tịch' });
      expect(data).to.not.have.property('offers');
      const ways = data['availableChannel'] as Record<string, unknown>[];
      expect(ways.map(({ name }) => name)).to.deep.equal(['Nộp trực tiếp', 'Nộp trực tuyến', 'Gửi qua bưu chính']);
      // Three working days are no ISO duration: P3D would be three days of the calendar.
      expect(ways[0]).to.include({ description: '3 ngày làm việc' }).and.not.have.property('processingTime');
    });

    it('gives calendar days and amounts where they are known', async () => {
      const element = await showProcedure({ procedure: procedure({ deadline: { kind: 'calendarDays', days: 10 }, fee: { kind: 'perItem', amount: 8000, unit: 'bản' } }) });

      const data = JSON.parse(JSON.stringify(await element.toJsonLd())) as { offers: unknown; availableChannel: unknown[] };

      expect(data.offers).to.deep.equal([{ '@type': 'Offer', priceSpecification: { '@type': 'UnitPriceSpecification', price: 8000, priceCurrency: 'VND', unitText: 'bản' } }]);
      expect(data.availableChannel[0]).to.include({ processingTime: 'P10D' });
    });

    it('is offered for copying only where the page asks for it, and is never written into the page', async () => {
      const copies: string[] = [];
      pretence.set(navigator, 'clipboard', { writeText: async (one: string) => void copies.push(one) });
      expect(part(await showProcedure({ code: singleCertificate }), 'json-ld')).to.equal(null);
      const element = await showProcedure({ code: singleCertificate, jsonLd: true });

      part(element, 'json-ld')!.click();

      await eventually(() => copies.length === 1, 'is copied');
      expect(JSON.parse(copies[0]!)).to.include({ '@type': 'GovernmentService' });
      expect(document.querySelector('script[type="application/ld+json"]')).to.equal(null);
      expect(text(element, 'actions')).to.contain('Đã chép.');
    });
  });
});
