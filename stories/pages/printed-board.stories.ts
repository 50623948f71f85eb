import '@xaso/elements/scorecard';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import haTrung from '../../demo/data/ha-trung.json';
import hacThanh from '../../demo/data/hac-thanh.json';
import { portalFrame } from './portal-frame.js';

interface Args {
  readonly report: unknown;
  readonly criteria?: string;
}

/** A sheet for the notice board: nothing but the figures, and where they can be looked up. */
const sheet = ({ report, criteria }: Args): TemplateResult => html`
  <style>
    body { padding: 0; background: #e7eaec; }
    .to-giay { max-inline-size: 210mm; margin: 1rem auto; padding: clamp(1rem, 4vw, 15mm); background: #fff; color: #000; color-scheme: light; }
    .to-giay p { margin: 0 0 0.5rem; }
    .tieu-de { margin: 0 0 1rem; padding-block-end: 0.5rem; border-block-end: 1px solid #000; font-size: 1.25rem; text-align: center; text-transform: uppercase; }
    .tra-cuu { margin-block-start: 1.5rem !important; padding-block-start: 0.5rem; border-block-start: 1px solid #000; }
    @media print {
      body { background: none; }
      .to-giay { max-inline-size: none; margin: 0; padding: 0; }
    }
  </style>
  <main class="to-giay">
    <h1 class="tieu-de">Niêm yết công khai</h1>
    <xa-scorecard as-of="2026-11-22" heading-level="2" controls="never" .report=${report} .criteria=${criteria}></xa-scorecard>
    <p class="tra-cuu">Bản trình diễn Xã Số: số liệu lấy từ bài báo ghi ở trên, không phải công bố của đơn vị được nêu tên.</p>
  </main>
`;

const meta = {
  title: 'Pages/Printed board',
  tags: ['!autodocs'],
  // Paper knows one theme.
  parameters: { layout: 'fullscreen', theme: 'light', media: 'print' },
  args: { report: hacThanh },
  render: sheet,
} satisfies Meta<Args>;

export { meta as default };

type Story = StoryObj<Args>;

/** The whole page goes on paper, by Ctrl+P. */
export const OnTheNoticeBoard: Story = {};

export const JudgedByAnExampleSet: Story = { args: { criteria: 'vi-du-chuyen-doi-so' } };

/** "In bảng này" inside a page with a menu and a column that scrolls: only the board goes on paper. */
export const AloneOutOfAPage: Story = {
  args: { report: haTrung },
  render: ({ report }) =>
    portalFrame({
      unit: 'Xã Mẫu',
      menu: ['Trang chủ', 'Chuyển đổi số', 'Liên hệ'],
      current: 'Chuyển đổi số',
      foot: 'Trang mẫu. Số liệu của huyện Hà Trung (cũ) lấy từ bài báo ghi ở cuối bảng.',
      content: html`
        <div><h1>Chuyển đổi số</h1><p>Nút “In bảng này” in riêng bảng bên dưới trên giấy A4; tiêu đề, trang và khung cuộn ở lại màn hình.</p></div>
        <div class="o" tabindex="0" role="region" aria-label="Bảng chỉ số" style="max-block-size: 32rem; overflow: auto"><xa-scorecard as-of="2026-11-22" heading-level="2" .report=${report}></xa-scorecard></div>
      `,
    }),
  // The sheet stays in the page until the browser has printed, so that the picture of the paper shows it.
  beforeEach: () => {
    const { print } = globalThis;
    globalThis.print = () => undefined;
    return () => {
      globalThis.print = print;
      dispatchEvent(new Event('afterprint'));
    };
  },
  play: async ({ canvasElement }) => {
    const board = canvasElement.querySelector('xa-scorecard')!;
    while (!board.shadowRoot?.querySelector("button[part~='print']")) await new Promise((resolve) => setTimeout(resolve, 20));
    await board.updateComplete;
    board.shadowRoot.querySelector<HTMLButtonElement>("button[part~='print']")!.click();
  },
};
