import '@xaso/elements/procedure';
import { loadProcedureCatalogue } from '@xaso/procedures/catalogue';
import { bareProcedure, overlayEntry, procedure, procedureCatalogue, procedureOverlay } from '@xaso/procedures/fixtures';
import { civilDate } from '@xaso/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';

interface Args {
  readonly procedure?: unknown;
  readonly code?: string;
  readonly overlay?: unknown;
  readonly channel?: string;
  readonly answers?: Readonly<Record<string, string>>;
  readonly asOf?: string;
}

/** What stands in the page until the element has data, and when it has none. */
const fallback = html`<h3>Xin giấy độc thân</h3><p>Nộp ở Trung tâm phục vụ hành chính công xã. Ba ngày làm việc. Mang tờ khai và căn cước.</p>`;

const render = ({ procedure: own, code, overlay, channel, answers, asOf = '2026-10-05' }: Args): TemplateResult => html`
  <xa-procedure
    as-of=${asOf}
    share-href="/thu-tuc?ma=1.004873"
    report-href="mailto:gopy@xamau.gov.vn"
    help-href="/to-cong-nghe-so"
    .procedure=${own}
    .code=${code}
    .overlay=${overlay}
    .channel=${channel ?? 'inPerson'}
    .answers=${answers}
  >
    ${fallback}
  </xa-procedure>
`;

/** What the sample commune says of a real procedure of the kit's catalogue. */
const communeOf = (code: string): unknown =>
  procedureOverlay([overlayEntry({ code, fee: { kind: 'perItem', amount: 15_000, unit: 'bản (mức ví dụ)' }, counter: '2 (hộ tịch)', hours: 'thứ Hai đến thứ Sáu, 7 giờ 30 đến 11 giờ 30 và 13 giờ 30 đến 17 giờ' })]);

const longName =
  'Thủ tục mẫu chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam, cơ quan, tổ chức có thẩm quyền của nước ngoài hoặc cơ quan, tổ chức liên kết cấp hoặc chứng nhận';

const meta = {
  title: 'Elements/Procedure',
  component: 'xa-procedure',
  parameters: { layout: 'padded' },
  args: { code: '1.004873' },
  render,
} satisfies Meta<Args>;

export { meta as default };

type Story = StoryObj<Args>;

export const Default: Story = {};

export const Empty: Story = { args: { code: '1.999999' } };

export const BrokenDataShowsFallback: Story = { args: { procedure: { code: '1.004873' } } };

export const RefusedAddressShowsFallback: Story = {
  render: () => html`<xa-procedure as-of="2026-10-05" code="1.004873" src="http://192.168.0.1/thu-tuc.json">${fallback}</xa-procedure>`,
};

/** Nothing but code and name is known: every line says whom to ask. */
export const NothingIsKnown: Story = { args: { code: undefined as never, procedure: bareProcedure() } };

export const UnknownFee: Story = { args: { code: '1.010041' } };

export const FeeSetByTheProvince: Story = { args: { code: '1.004859' } };

export const Expired: Story = { args: { code: undefined as never, procedure: procedure({ lifeCycle: { status: 'expired', to: civilDate('2026-06-30') } }) } };

export const ReplacedByAnother: Story = {
  args: {
    code: '9.000001',
    procedure: procedureCatalogue([procedure({ lifeCycle: { status: 'replaced', to: civilDate('2026-06-30'), replacedBy: ['9.000002'] } }), procedure({ code: '9.000002', plainName: 'Giấy mẫu đời mới' })]),
  },
};

export const NotYetInForce: Story = { args: { code: undefined as never, procedure: procedure({ lifeCycle: { status: 'inForce', from: civilDate('2027-01-01') } }) } };

/** Before the days off of the next Tết have been announced no day is promised. */
export const HolidaysNotAnnounced: Story = { args: { asOf: '2027-01-28' } };

export const SameDayUntilThreeOClock: Story = { args: { code: '1.001193' } };

export const QuestionsAnswered: Story = { args: { answers: { 'da-ly-hon': 'yes', 'uy-quyen': 'yes', 'xin-lai': 'no', 'cu-tru': 'no' } } };

export const OneQuestionWithFourAnswers: Story = { args: { code: '1.004222', answers: { 'cho-o': 'thue' } } };

export const CasesOfDeadline: Story = { args: { code: '1.004859', answers: { 'case:deadline': 'thay đổi, cải chính, xác định lại dân tộc' } } };

export const OnlineChannel: Story = { args: { channel: 'online' } };

/** Online costs less: the other way's fee stands beside. */
export const FeeByChannel: Story = { args: { code: '1.004222', channel: 'online' } };

export const WithTheCommunesOwnFile: Story = { args: { overlay: communeOf('1.004873') } };

export const LongText: Story = {
  args: {
    code: undefined as never,
    procedure: procedureCatalogue([
      procedure({
        name: longName,
        plainName: undefined,
        agency: 'Cơ quan đại diện có thẩm quyền, Tổ chức hành nghề công chứng, Ủy ban nhân dân cấp xã',
        papers: Array.from({ length: 9 }, (_, index) => ({ id: `p${index}`, name: `${index + 1}. ${longName}`, role: 'submit' as const, originals: 1, copies: 2 })),
        steps: Array.from({ length: 6 }, () => ({ name: 'Trường hợp mẫu', text: longName })),
      }),
    ]),
  },
};

export const ManyCases: Story = {
  args: {
    code: undefined as never,
    procedure: procedure({
      deadline: { kind: 'byCase', cases: Array.from({ length: 7 }, (_, index) => ({ when: `trường hợp mẫu thứ ${index + 1}`, usual: index === 0, deadline: { kind: 'workingDays' as const, days: index + 2 } })) },
    }),
  },
};

export const Narrow: Story = { render: (args) => html`<div style="inline-size: 18rem">${render(args)}</div>` };

export const Dark: Story = { args: { overlay: communeOf('1.004873') }, parameters: { theme: 'dark' } };

export const Print: Story = { args: { overlay: communeOf('1.004873') }, parameters: { media: 'print' } };

export const English: Story = { parameters: { lang: 'en' } };

export const JsonLdOffered: Story = {
  render: () => html`<xa-procedure as-of="2026-10-05" code="1.004873" json-ld>${fallback}</xa-procedure>`,
};

/** The sheet as the printer gets it. */
export const PrintedSheet: Story = {
  args: { overlay: communeOf('1.004873') },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('xa-procedure')!;
    await loadProcedureCatalogue();
    await element.updateComplete;
    const keep = window.print;
    window.print = () => undefined;
    element.shadowRoot!.querySelector<HTMLButtonElement>("[part~='print']")?.click();
    setTimeout(() => (window.print = keep), 2000);
  },
};

/** Inside Zalo there is no printer, so that none is offered. */
export const InsideZalo: Story = {
  render: (args) => {
    Object.defineProperty(navigator, 'userAgent', { configurable: true, value: `${navigator.userAgent} Zalo android/24` });
    return render(args);
  },
};

/** A phone without a list of apps gets the text to copy. */
export const TextToCopy: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('xa-procedure')!;
    Object.defineProperty(navigator, 'share', { configurable: true, value: undefined });
    await loadProcedureCatalogue();
    await element.updateComplete;
    element.shadowRoot!.querySelector<HTMLButtonElement>("[part~='share']")?.click();
  },
};
