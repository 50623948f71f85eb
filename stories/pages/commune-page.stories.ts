import '@xaso/elements/indicator';
import '@xaso/elements/scorecard';
import { indicatorReport, observation, observationStates, plainObservation } from '@xaso/indicators/fixtures';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';

/** A report such as the page of a commune holds. */
const report: unknown = indicatorReport({
  items: [
    observation({ id: '1' }),
    observationStates.qualified,
    observationStates.withTarget,
    observationStates.percentDisagrees,
    plainObservation({ id: '2', indicator: 'economy.businesses-on-google-maps', status: 'missing' }),
    observation({ id: '3', indicator: 'society.schools-without-cash', numerator: 3, denominator: 3 }),
    plainObservation({ id: '4', indicator: 'organisation.community-teams', value: 12 }),
    observationStates.goal,
  ],
});

/** The habits of real commune pages: a root of 10 px, resets on everything, bare element rules, class names that collide, columns of a fixed height. */
const theme = html`
  <style>
    * { box-sizing: border-box; }
    html { font-size: 10px; }
    body { margin: 0; padding: 0; background: #eee; color: #333; font-size: 14px; line-height: 1.43; text-align: justify; letter-spacing: 0.2px; }
    h1, h2, h3, h4, h5, h6 { margin: 20px 0 10px; color: #b00; font-weight: 500; text-transform: uppercase; }
    p { margin: 0 0 10px; }
    button { border-radius: 0; background: #b00; color: #fff; text-transform: uppercase; }
    label, .label { display: inline; padding: 0.2em 0.6em; background: #777; color: #fff; font-size: 75%; font-weight: bold; }
    .badge { display: inline-block; min-width: 10px; padding: 3px 7px; border-radius: 10px; background: #777; color: #fff; font-size: 12px; white-space: nowrap; }
    table { width: 100%; border-spacing: 0; border-collapse: collapse; background-color: transparent; font-size: 13px; }
    table td, table th { padding: 8px; border: 1px solid #ddd; }
    .row { margin-right: -15px; margin-left: -15px; }
    .details, .open, .value { color: #f0f; }
    .khung { max-width: 1170px; margin: 0 auto; padding: 0 15px; background: #fff; }
    .dau { padding: 16px 0; border-bottom: 4px solid #b00; font-size: 20px; text-align: left; }
    .dau p { margin: 0; color: #b00; font-weight: bold; }
    .cot { padding: 15px 0; }
    .ben > * { margin-bottom: 20px; }
    @media (min-width: 992px) {
      .hai-cot { display: grid; grid-template-columns: 1fr 320px; gap: 30px; }
    }
    .chan { padding: 15px 0; border-top: 1px solid #ddd; font-size: 13px; }
  </style>
`;

interface Args {
  readonly report: unknown;
}

const page = ({ report: shown }: Args): TemplateResult => html`
  ${theme}
  <div class="khung">
    <div class="dau"><p>Ủy ban nhân dân Xã Mẫu</p></div>
    <div class="hai-cot">
      <div class="cot">
        <h1>Chuyển đổi số</h1>
        <p>Trang này có kiểu chữ, bảng, nút và nhãn của riêng nó; các thành phần bên dưới không đổi theo và cũng không làm trang đổi theo.</p>
        <table>
          <caption>Bảng của trang</caption>
          <tr><th scope="col">Bộ phận</th><th scope="col">Ngày làm việc</th></tr>
          <tr><td>Bộ phận một cửa</td><td>Thứ hai đến thứ sáu</td></tr>
        </table>
        <h2>Số liệu</h2>
        <xa-scorecard as-of="2026-10-15" heading-level="3" .report=${shown}>
          <table>
            <caption>Chỉ số chuyển đổi số Xã Mẫu, quý III/2026</caption>
            <tr><th scope="col">Chỉ số</th><th scope="col">Giá trị</th></tr>
            <tr><td>Hồ sơ giải quyết đúng hạn</td><td>45/60</td></tr>
          </table>
        </xa-scorecard>
      </div>
      <div class="cot ben">
        <h2>Nổi bật</h2>
        <xa-indicator as-of="2026-10-15" heading-level="3" indicator="government.on-time-dossiers" .report=${shown}><p>Hồ sơ giải quyết đúng hạn: 75%.</p></xa-indicator>
        <xa-indicator as-of="2026-10-15" heading-level="3" indicator="government.digitised-results" .report=${shown}><p>Kết quả được số hóa: 19%.</p></xa-indicator>
      </div>
    </div>
    <div class="chan">Trang mẫu: mọi số liệu đều là số mẫu.</div>
  </div>
`;

const meta = {
  title: 'Pages/Commune page',
  tags: ['!autodocs'],
  // Such pages know one theme.
  parameters: { layout: 'fullscreen', theme: 'light' },
  args: { report },
  render: page,
} satisfies Meta<Args>;

export { meta as default };

type Story = StoryObj<Args>;

export const OrdinaryPage: Story = {};

export const DataDidNotCome: Story = { args: { report: { kind: 'indicator-report' } } };

export const Print: Story = { parameters: { media: 'print' } };
