import '@xaso/elements/qr';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';

interface Args {
  readonly value: string;
  readonly label?: string;
  readonly size?: string;
  readonly headingLevel: number;
}

/** What stands in the page until there is a code, and when there is none. */
const fallback = html`<p><a href="https://dichvucong.gov.vn/">Cổng Dịch vụ công quốc gia</a></p>`;

const render = ({ value, label, size, headingLevel }: Args): TemplateResult => html`
  <xa-qr .value=${value} .label=${label} size=${size ?? 'medium'} heading-level=${headingLevel}>${fallback}</xa-qr>
`;

const procedure = 'https://dichvucong.gov.vn/p/home/dvc-chi-tiet-thu-tuc-hanh-chinh.html?ma_thu_tuc=1.001193';

const meta = {
  title: 'Elements/QR',
  component: 'xa-qr',
  parameters: { layout: 'padded' },
  args: { value: 'https://dichvucong.gov.vn/', label: 'Cổng Dịch vụ công quốc gia', headingLevel: 3 },
  render,
} satisfies Meta<Args>;

export { meta as default };

type Story = StoryObj<Args>;

export const Default: Story = {};

export const Empty: Story = { args: { value: '' } };

export const BrokenDataShowsFallback: Story = { args: { value: 'Nội dung dài quá mức một mã chứa được. '.repeat(80) } };

export const TooLongWithoutFallback: Story = {
  render: () => html`<xa-qr .value=${'Lịch tiếp công dân của xã Mẫu, các ngày trong tuần. '.repeat(60)}></xa-qr>`,
};

export const LongText: Story = {
  args: { value: `${procedure}&co_quan=ubnd-xa-mau&linh_vuc=ho-tich-chung-thuc-quoc-tich&buoc=nop-ho-so-truc-tuyen`, label: 'Nộp hồ sơ đăng ký khai sinh kết hợp cấp thẻ bảo hiểm y tế cho trẻ em dưới sáu tuổi' },
};

export const WithoutLabel: Story = { render: () => html`<xa-qr value=${procedure}>${fallback}</xa-qr>` };

export const PlainText: Story = {
  args: { value: 'Bộ phận một cửa xã Mẫu (dữ liệu mẫu)\nThứ Hai đến thứ Sáu\n7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ', label: 'Giờ tiếp dân' },
};

/** A text of a page: the code grows, so that a camera can still tell its modules apart. */
export const MuchText: Story = {
  args: { value: 'Giấy tờ cần mang theo: giấy chứng sinh, căn cước của cha hoặc mẹ, giấy chứng nhận kết hôn nếu có. '.repeat(9).trim(), label: 'Giấy tờ cần mang theo' },
};

export const HostInOtherLetters: Story = { args: { value: 'https://dịchvụcông.example/nop-ho-so', label: 'Nộp hồ sơ' } };

/** The host is the one behind the `@`; such an address is no link. */
export const DeceivingAddressIsNoLink: Story = { args: { value: 'https://dichvucong.gov.vn@lua-dao.example/nop-ho-so', label: 'Địa chỉ có bẫy' } };

export const ThreeSizes: Story = {
  render: (args) => html`<div style="display: grid; gap: 1rem">${['small', 'medium', 'large'].map((size) => render({ ...args, value: procedure, label: 'Đăng ký khai sinh', size }))}</div>`,
};

/** A notice board: one code for each thing that people come for. */
export const NoticeBoard: Story = {
  render: () => html`
    <div style="display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); gap: 1rem">
      ${[
        ['Đăng ký khai sinh', procedure],
        ['Phản ánh, kiến nghị', 'https://pakn.dichvucong.gov.vn/'],
        ['Lịch tiếp công dân', 'https://xamau.example.vn/lich-tiep-cong-dan'],
        ['Kết quả chuyển đổi số', 'https://xamau.example.vn/chuyen-doi-so'],
      ].map(([label, value]) => html`<xa-qr value=${value!} label=${label!}></xa-qr>`)}
    </div>
  `,
};

/** A made-up account; the page has allowed it, and the holder's name stands there to be compared. */
const account = { bank: '970436', account: '0000000000', holder: 'UBND Xã Mẫu (tài khoản mẫu)' };

const renderPayment = ({ amount, purpose, allowed = true, holder = account.holder }: { readonly amount?: string; readonly purpose?: string; readonly allowed?: boolean; readonly holder?: string }): TemplateResult => html`
  <xa-qr label="Nộp phí chứng thực" bank=${account.bank} account=${account.account} .holder=${holder} .amount=${amount} .purpose=${purpose} ?allow-payment=${allowed}><p>Nộp phí tại quầy 2.</p></xa-qr>
`;

export const PaymentWithAmount: Story = { render: () => renderPayment({ amount: '35000', purpose: 'Phí chứng thực' }) };

export const PaymentInDark: Story = { render: () => renderPayment({ amount: '35000', purpose: 'Phí chứng thực' }), parameters: { theme: 'dark' } };

export const PaymentOnPaper: Story = { render: () => renderPayment({}), parameters: { media: 'print' } };

export const PaymentThatThePageDoesNotAllow: Story = { render: () => renderPayment({ allowed: false }) };

export const PaymentWithoutHolder: Story = { render: () => renderPayment({ holder: '' }) };

/** One digit of the account was altered: the check digits of the code no longer fit. */
export const AlteredPaymentCode: Story = { render: () => html`<xa-qr value="00020101021138540010A00000072701240006970436011000000000010208QRIBFTTA53037045802VN63040000" holder="UBND Xã Mẫu" allow-payment><p>Nộp phí tại quầy 2.</p></xa-qr>` };

export const Narrow: Story = {
  args: { value: procedure, label: 'Đăng ký khai sinh', size: 'large' },
  render: (args) => html`<div style="inline-size: 15rem">${render(args)}</div>`,
};

export const Dark: Story = { args: { value: procedure, label: 'Đăng ký khai sinh' }, parameters: { theme: 'dark' } };

export const Print: Story = { args: { value: procedure, label: 'Đăng ký khai sinh' }, parameters: { media: 'print' } };

export const English: Story = { args: { value: procedure, label: 'Birth registration' }, parameters: { lang: 'en' } };
