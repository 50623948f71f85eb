import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import 'jsqr/dist/jsQR.js';
import { elementContract } from '../internal/testing/element-contract.js';
import { eventually } from '../internal/testing/eventually.js';
import { ConsoleWatch } from '../internal/testing/console-watch.js';
import type { DataStatusDetail } from '../internal/xa-element.js';
import { qrMessages } from './qr.messages.js';
import { makePayment, readPayment } from './payment/payment-code.js';
import type { XaQr } from './qr.js';
import './qr.js';

const address = 'https://dichvucong.gov.vn/p/home/dvc-chi-tiet-thu-tuc-hanh-chinh.html?ma_thu_tuc=1.001193';

/** The element with a text, drawn. */
async function showing(value: string, attributes: Partial<XaQr> = {}): Promise<XaQr> {
  const element = await fixture<XaQr>(html`<xa-qr><a href="/du-phong">Bản dự phòng</a></xa-qr>`);
  Object.assign(element, { value, ...attributes });
  await element.updateComplete;
  return element;
}

const part = (element: XaQr, name: string): HTMLElement | null => element.shadowRoot!.querySelector(`[part~='${name}']`);
const words = (node: Node | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const hasFallback = (element: XaQr): boolean => element.shadowRoot!.querySelector('slot') !== null;
const code = (element: XaQr): SVGSVGElement => element.shadowRoot!.querySelector('svg')!;

/** What an independent decoder reads from the code as the browser draws it. */
async function scanned(element: XaQr): Promise<string | undefined> {
  const svg = code(element).cloneNode(true) as SVGSVGElement;
  svg.setAttribute('height', svg.getAttribute('width')!);
  const picture = new Image();
  picture.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await picture.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: picture.width * 2, height: picture.height * 2 });
  const context = canvas.getContext('2d')!;
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  // jsQR is no module: it hangs itself on the page.
  const { jsQR } = globalThis as unknown as { jsQR: (data: Uint8ClampedArray, width: number, height: number) => { readonly data: string } | null };
  return jsQR(data, width, height)?.data;
}

describe('<xa-qr>', () => {
  describe('before its code is there', () => {
    // The first test of this file: afterwards the code stays.
    it('has the text in letters, and what stands inside where the page has put something there', async () => {
      const bare = await fixture<HTMLElement>(html`<div></div>`);
      const element = Object.assign(document.createElement('xa-qr'), { value: address });
      bare.append(element);
      await eventually(() => element.shadowRoot?.querySelector('slot'), 'first drawing');

      expect(element.status).to.equal('loading');
      expect(words(element.shadowRoot!)).to.equal(address);

      await element.updateComplete;
      expect(element.status).to.equal('ready');
      expect(code(element)).to.exist;
    });
  });

  elementContract<XaQr, typeof qrMessages.vi>('xa-qr', {
    props: { value: address, label: 'Nộp hồ sơ khai sinh' },
    parts: ['base', 'code', 'label', 'host', 'text', 'status'],
    catalogue: qrMessages,
  });

  describe('code', () => {
    for (const [what, text] of [
      ['an address', address],
      ['Vietnamese', 'Trung tâm Phục vụ hành chính công xã Mẫu: thứ Hai đến thứ Sáu, 7 giờ 30 – 11 giờ 30. Nghỉ lễ Quốc khánh. Ề ộ ữ đ ₫'],
      ['an address with Vietnamese in it', 'https://xamau.example/thủ-tục/đăng-ký-khai-sinh?từ=khóa'],
    ] as const) {
      it(`is read by a scanner: ${what}`, async () => {
        const element = await showing(text);

        expect(await scanned(element)).to.equal(text);
        expect(words(part(element, 'text'))).to.equal(text);
      });
    }

    it('follows its value', async () => {
      const element = await showing('một');

      element.value = 'hai';
      await element.updateComplete;

      expect(await scanned(element)).to.equal('hai');
      expect(words(part(element, 'text'))).to.equal('hai');
    });

    for (const theme of ['light', 'dark'] as const) {
      it(`is black on white in a ${theme} page, and in one of forced colours`, async () => {
        const element = await showing(address);
        element.parentElement!.classList.add('xa-theme');
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`.xa-theme { color-scheme: ${theme}; }`);
        document.adoptedStyleSheets.push(sheet);
        try {
          expect(getComputedStyle(code(element).querySelector('path')!).fill).to.equal('rgb(0, 0, 0)');
          expect(getComputedStyle(code(element).querySelector('rect')!).fill).to.equal('rgb(255, 255, 255)');
          expect(getComputedStyle(code(element)).getPropertyValue('forced-color-adjust')).to.equal('none');
        } finally {
          document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
        }
      });
    }

    it('is square, as wide as its size says, and wider where a module would fall below three pixels', async () => {
      const widths: number[] = [];
      for (const size of ['small', 'medium', 'large', 'khổng lồ'] as const) {
        const { width, height } = code(await showing('xã', { size: size as 'small' })).getBoundingClientRect();
        expect(height).to.be.closeTo(width, 0.5);
        widths.push(Math.round(width));
      }
      const much = code(await showing('a'.repeat(1_000), { size: 'small' }));

      expect(widths).to.deep.equal([116, 174, 261, 174]);
      expect(much.getBoundingClientRect().width / much.viewBox.baseVal.width).to.equal(3);
    });

    it('is as wide as the page asks for, when that is more', async () => {
      const element = await showing('xã');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('xa-qr { --xa-qr-size: 300px; }');
      document.adoptedStyleSheets.push(sheet);
      try {
        expect(code(element).getBoundingClientRect().width).to.equal(300);
      } finally {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
      }
    });

    it('never runs over the edge of a narrow column', async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.xa-narrow { inline-size: 14rem; }');
      document.adoptedStyleSheets.push(sheet);
      box.classList.add('xa-narrow');
      try {
        for (const value of ['a'.repeat(2_000), `https://xamau.example.vn/${'khong-co-cho-ngat-'.repeat(20)}`]) {
          const element = Object.assign(document.createElement('xa-qr'), { value, size: 'large', label: 'Đ'.repeat(60) });
          box.replaceChildren(element);
          await element.updateComplete;

          expect(element.scrollWidth).to.be.at.most(element.clientWidth);
          expect(code(element).getBoundingClientRect().right).to.be.at.most(box.getBoundingClientRect().right);
        }
      } finally {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
      }
    });
  });

  describe('words', () => {
    it('says in letters where it leads: host, and whole address as a link', async () => {
      const element = await showing(address);

      expect(words(part(element, 'host'))).to.equal('dichvucong.gov.vn');
      expect(part(element, 'host')!.querySelector('strong')).to.exist;
      const link = part(element, 'text')!.querySelector('a')!;
      expect(link.href).to.equal(address);
      expect(link.rel).to.contain('noopener');
      expect(link.getBoundingClientRect().height).to.be.at.least(44);
    });

    it('leads to any host that the page writes, and names it', async () => {
      const element = await showing('https://xamau.example.vn/lich-tiep-dan');

      expect(part(element, 'text')!.querySelector('a')!.href).to.equal('https://xamau.example.vn/lich-tiep-dan');
      expect(words(part(element, 'host'))).to.equal('xamau.example.vn');
    });

    for (const [what, text, host] of [
      ['a script', 'javascript:alert(document.domain)', undefined],
      ['data', 'data:text/html,<script>alert(1)</script>', undefined],
      ['another host before an @', 'https://dichvucong.gov.vn@lua-dao.example/', 'lua-dao.example'],
      ['a redirect to another host', 'https://xamau.example.vn/?url=https://lua-dao.example/', 'xamau.example.vn'],
      ['plain text', 'Số 1 đường Mẫu', undefined],
    ] as const) {
      it(`makes no link of ${what}`, async () => {
        const element = await showing(text);

        expect(element.shadowRoot!.querySelector('a')).to.equal(null);
        expect(words(part(element, 'text'))).to.equal(text);
        expect(part(element, 'host') === null ? undefined : words(part(element, 'host'))).to.equal(host);
        expect(await scanned(element)).to.equal(text);
      });
    }

    it('tells developers why an address is no link', async () => {
      const element = await fixture<XaQr>(html`<xa-qr></xa-qr>`);
      const details: DataStatusDetail[] = [];
      element.addEventListener('xa-data-status', ({ detail }) => details.push(detail));

      element.value = 'https://dichvucong.gov.vn@lua-dao.example/';
      await element.updateComplete;

      expect(details.at(-1)!.status).to.equal('ready');
      expect(details.at(-1)!.findings.map(({ code: id }) => id)).to.deep.equal(['link.credentials-refused']);
    });

    it('shows a host of other letters as machines write it, with a word about it', async () => {
      const element = await showing('https://dịchvụcông.example/');

      expect(words(part(element, 'host'))).to.equal('xn--dchvcng-x0a0689dsha.example');
      expect(words(part(element, 'note'))).to.contain('xn--');
      expect(part(await showing(address), 'note')).to.equal(null);
    });

    it('keeps the lines of a text', async () => {
      const element = await showing('Tên mạng: XaMau\nMật khẩu: khong-co');

      expect((part(element, 'text') as HTMLElement).innerText.split('\n')).to.have.length(2);
    });

    for (const [attributes, value, name] of [
      [{ label: 'Nộp hồ sơ' }, address, 'Mã QR: Nộp hồ sơ'],
      [{}, address, 'Mã QR mở trang dichvucong.gov.vn'],
      [{ label: '  ' }, 'xã Mẫu', 'Mã QR chứa nội dung ghi ngay bên cạnh'],
    ] as const) {
      it(`is called “${name}” by a screen reader`, async () => {
        const element = await showing(value, attributes);

        expect(code(element).getAttribute('role')).to.equal('img');
        expect(code(element).getAttribute('aria-label')).to.equal(name);
        expect(part(element, 'label') !== null).to.equal(name.startsWith('Mã QR: '));
      });
    }

    it('has a heading of the level that the page asks for', async () => {
      const element = await showing(address, { label: 'Nộp hồ sơ', headingLevel: 4 });

      expect(words(element.shadowRoot!.querySelector('h4'))).to.equal('Nộp hồ sơ');
    });
  });

  describe('data', () => {
    it('says nothing and keeps what stands inside while it has no value', async () => {
      const element = await fixture<XaQr>(html`<xa-qr><p>Bản dự phòng</p></xa-qr>`);

      expect(element.status).to.equal('idle');
      expect(hasFallback(element)).to.equal(true);
      expect(words(part(element, 'status'))).to.equal('');
    });

    for (const [what, value, status, finding, sentence] of [
      ['empty', '  ', 'empty', 'qr.empty', 'Chưa có địa chỉ hay đoạn chữ nào để tạo mã QR.'],
      ['too long', 'ộ'.repeat(778), 'error', 'qr.too-long', 'Không tạo được mã QR: nội dung dài 778 ký tự, một mã chỉ chứa được 777 ký tự.'],
    ] as const) {
      it(`keeps what stands inside and says why when the text is ${what}`, async () => {
        const watch = new ConsoleWatch();
        try {
          const element = await showing('trước đó');
          const raised = oneEvent(element, 'xa-data-status');
          element.value = value;

          const { detail } = (await raised) as CustomEvent<DataStatusDetail>;
          await element.updateComplete;

          expect([detail.status, detail.findings.map(({ code: id }) => id)]).to.deep.equal([status, [finding]]);
          expect(words(element.shadowRoot!.querySelector('[role="status"]'))).to.equal(sentence);
          expect(hasFallback(element)).to.equal(true);
          expect(element.shadowRoot!.querySelector('svg')).to.equal(null);
        } finally {
          watch.restore();
        }
      });
    }

    it('still has the text in letters when it is too long and nothing stands inside', async () => {
      const watch = new ConsoleWatch();
      try {
        const element = await fixture<XaQr>(html`<xa-qr value=${'ộ'.repeat(800)}></xa-qr>`);

        expect(words(part(element, 'text'))).to.equal('ộ'.repeat(800));
      } finally {
        watch.restore();
      }
    });

    it('recovers when the text becomes shorter', async () => {
      const watch = new ConsoleWatch();
      try {
        const element = await showing('ộ'.repeat(778));

        element.value = 'ộ'.repeat(777);
        await element.updateComplete;

        expect([element.status, hasFallback(element), words(part(element, 'status'))]).to.deep.equal(['ready', false, '']);
      } finally {
        watch.restore();
      }
    });

    it('takes whatever a framework puts into it without a mistake', async () => {
      const element = await showing(2_026 as unknown as string);

      expect(await scanned(element)).to.equal('2026');
      element.value = null as unknown as string;
      await element.updateComplete;
      expect(element.status).to.equal('idle');
    });
  });

  describe('print', () => {
    it('has the code of a value that the page sets at the last moment', async () => {
      const element = await showing('một');

      element.value = 'hai';
      dispatchEvent(new Event('beforeprint'));

      expect(await scanned(element)).to.equal('hai');
      dispatchEvent(new Event('afterprint'));
    });

    it('prints the address once, not a second time behind the link', async () => {
      const element = await showing(address);
      try {
        await emulateMedia({ media: 'print' });

        expect(getComputedStyle(element.shadowRoot!.querySelector('a')!, '::after').content).to.equal('none');
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });
  });

  describe('payment', () => {
    const account = { bank: '970436', account: '0000000000', holder: 'UBND Xã Mẫu', amount: '35000', purpose: 'Phí chứng thực', label: 'Nộp phí' };

    async function paying(attributes: Partial<XaQr>): Promise<XaQr> {
      const element = await fixture<XaQr>(html`<xa-qr><p>Nộp phí tại quầy 2</p></xa-qr>`);
      Object.assign(element, attributes);
      await element.updateComplete;
      await eventually(() => element.status !== 'loading', 'comes to something');
      await element.updateComplete;
      return element;
    }

    it('prints holder, bank, account, amount in đồng and purpose beside the code', async () => {
      const element = await paying({ ...account, allowPayment: true });

      expect(element.status).to.equal('ready');
      expect(words(part(element, 'holder'))).to.equal('UBND Xã Mẫu');
      expect(words(part(element, 'account'))).to.equal('0000000000');
      expect(words(part(element, 'bank'))).to.contain('Ngân hàng');
      expect(words(part(element, 'amount'))).to.equal('35.000 đồng');
      expect(words(part(element, 'purpose'))).to.equal('Phi chung thuc');
      await expect(element).to.be.accessible();
    });

    for (const theme of ['light', 'dark']) {
      it(`is read by an independent decoder in a ${theme} page, check digits and all`, async () => {
        document.documentElement.style.colorScheme = theme;
        try {
          const element = await paying({ ...account, allowPayment: true });
          const text = await scanned(element);

          expect(readPayment(text!, account.holder).value).to.deep.include({ bank: '970436', account: '0000000000', amount: 35_000, purpose: 'Phi chung thuc' });
        } finally {
          document.documentElement.style.colorScheme = '';
        }
      });
    }

    it('is read on paper, too', async () => {
      const element = await paying({ ...account, allowPayment: true });
      await emulateMedia({ media: 'print' });
      try {
        expect(readPayment((await scanned(element))!, account.holder).ok).to.equal(true);
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });

    it('is not shown unless the page allows it', async () => {
      const element = await paying(account);

      expect(element.status).to.equal('error');
      expect(code(element)).to.equal(null);
      expect(hasFallback(element)).to.equal(true);
      expect(words(part(element, 'status'))).to.contain('chưa cho phép hiện mã chuyển tiền');
    });

    it('is not shown without the name of the holder', async () => {
      const element = await paying({ ...account, holder: '', allowPayment: true });

      expect(code(element)).to.equal(null);
      expect(words(part(element, 'status'))).to.contain('Chưa có tên chủ tài khoản');
    });

    it('made by somebody else needs right check digits, and is never shown as a plain text', async () => {
      const { payload } = makePayment(account).value!;
      const good = await paying({ value: payload, holder: account.holder, allowPayment: true });
      const altered = await paying({ value: payload.replace('0000000000', '1111111111'), holder: account.holder, allowPayment: true });
      const unasked = await paying({ value: payload });

      expect(words(part(good, 'account'))).to.equal('0000000000');
      expect(code(altered)).to.equal(null);
      expect(words(part(altered, 'status'))).to.contain('sai số kiểm tra');
      expect(code(unasked)).to.equal(null);
    });

    it('speaks English in an English page', async () => {
      const element = await paying({ ...account, allowPayment: true, lang: 'en' });

      await eventually(() => words(part(element, 'amount')) === '35,000 VND', 'speaks English');
    });
  });
});
