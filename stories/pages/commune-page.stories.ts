import '@xaso/elements/indicator';
import '@xaso/elements/scorecard';
import { indicatorReport, observation, observationStates, plainObservation } from '@xaso/indicators/fixtures';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';

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
    h1 { font-size: 24px; }
    h2 { padding-bottom: 6px; border-bottom: 2px solid #b00; font-size: 18px; }
    p { margin: 0 0 10px; }
    a { color: #a00; }
    ul { margin: 0; padding: 0; list-style: none; }
    button { border-radius: 0; background: #b00; color: #fff; text-transform: uppercase; }
    label, .label { display: inline; padding: 0.2em 0.6em; background: #777; color: #fff; font-size: 75%; font-weight: bold; }
    .badge { display: inline-block; min-width: 10px; padding: 3px 7px; border-radius: 10px; background: #777; color: #fff; font-size: 12px; white-space: nowrap; }
    table { width: 100%; border-spacing: 0; border-collapse: collapse; background-color: transparent; font-size: 13px; }
    table td, table th { padding: 8px; border: 1px solid #ddd; text-align: left; }
    .row { margin-right: -15px; margin-left: -15px; }
    .details, .open, .value { color: #f0f; }
    .khung { max-width: 1170px; margin: 0 auto; padding: 0 15px; background: #fff; }
    .dau { display: flex; gap: 12px; align-items: center; padding: 16px 0; text-align: left; }
    .dau p { margin: 0; font-size: 12px; text-transform: uppercase; }
    .dau .ten { color: #b00; font-size: 20px; font-weight: bold; line-height: 1.3; }
    .menu { margin: 0 -15px; background: #b00; }
    .menu ul { display: flex; flex-wrap: wrap; }
    .menu a { display: block; padding: 12px 15px; color: #fff; font-weight: bold; text-decoration: none; }
    .menu a:hover, .menu a[aria-current] { background: #800; }
    .cot { padding: 5px 0 15px; }
    .ben > xa-indicator { margin-bottom: 20px; }
    .tin > li { padding: 10px 0; border-bottom: 1px dotted #ccc; text-align: left; }
    .tin a { font-size: 15px; font-weight: bold; text-decoration: none; }
    .tin time { display: block; color: #666; font-size: 12px; }
    .o ul { display: grid; grid-template-columns: 1fr 1fr; gap: 10px; }
    .o a { display: flex; min-height: 64px; align-items: center; justify-content: center; padding: 8px; background: #fbeaea; border: 1px solid #e3b7b7; font-weight: bold; text-align: center; text-decoration: none; }
    .chan { margin: 0 -15px; padding: 15px; background: #333; color: #fff; font-size: 13px; text-align: left; }
    .chan p { margin: 0 0 4px; }
    @media (min-width: 600px) {
      .o ul { grid-template-columns: repeat(4, 1fr); }
    }
    @media (min-width: 992px) {
      .hai-cot { display: grid; grid-template-columns: minmax(0, 1fr) 320px; gap: 30px; }
      .ben .o ul { grid-template-columns: 1fr 1fr; }
    }
    @media print {
      .menu, .khong-in, .ben { display: none; }
      .chan { background: none; color: #000; }
    }
  </style>
`;

const menu = ['Trang chủ', 'Giới thiệu', 'Tin tức', 'Văn bản', 'Chuyển đổi số', 'Liên hệ'];
const news: readonly (readonly [day: string, written: string, title: string])[] = [
  ['2026-10-12', '12/10/2026', 'Tin mẫu: Lịch tiếp công dân tháng 10'],
  ['2026-10-08', '08/10/2026', 'Tin mẫu: Tổ công nghệ số cộng đồng các thôn họp giao ban quý III'],
  ['2026-10-05', '05/10/2026', 'Tin mẫu: Công khai kết quả giải quyết thủ tục hành chính quý III/2026'],
];
const services = ['Tra cứu thủ tục', 'Nộp hồ sơ trực tuyến', 'Tra cứu hồ sơ', 'Phản ánh, kiến nghị'];

interface Args {
  readonly report: unknown;
}

const page = ({ report: shown }: Args): TemplateResult => html`
  ${theme}
  <div class="khung">
    <header class="dau">
      <svg width="56" height="56" viewBox="0 0 56 56" aria-hidden="true"><circle cx="28" cy="28" r="27" fill="#b00" /><path d="M14 40V27l14-11 14 11v13h-9V31H23v9z" fill="#fff" /></svg>
      <div><p>Cổng thông tin điện tử</p><p class="ten">Ủy ban nhân dân Xã Mẫu</p></div>
    </header>
    <nav class="menu" aria-label="Trang">
      <ul>${menu.map((name, index) => html`<li><a href="#" aria-current=${index === 0 ? 'page' : nothing}>${name}</a></li>`)}</ul>
    </nav>
    <main class="hai-cot">
      <div class="cot">
        <h1>Trang chủ</h1>
        <section class="khong-in" aria-labelledby="tin-moi">
          <h2 id="tin-moi">Tin mới</h2>
          <ul class="tin">${news.map(([day, written, title]) => html`<li><a href="#">${title}</a><time datetime=${day}>${written}</time></li>`)}</ul>
        </section>
        <section class="khong-in" aria-labelledby="thu-tuc">
          <h2 id="thu-tuc">Thủ tục hành chính</h2>
          <div class="o"><ul>${services.map((name) => html`<li><a href="#">${name}</a></li>`)}</ul></div>
        </section>
        <section aria-labelledby="so-lieu">
          <h2 id="so-lieu">Số liệu chuyển đổi số</h2>
          <xa-scorecard as-of="2026-10-15" heading-level="3" .report=${shown}>
            <table>
              <caption>Chỉ số chuyển đổi số Xã Mẫu, quý III/2026</caption>
              <tr><th scope="col">Chỉ số</th><th scope="col">Giá trị</th></tr>
              <tr><td>Hồ sơ giải quyết đúng hạn</td><td>45/60</td></tr>
            </table>
          </xa-scorecard>
        </section>
      </div>
      <div class="cot ben">
        <h2>Nổi bật</h2>
        <xa-indicator as-of="2026-10-15" heading-level="3" indicator="government.on-time-dossiers" .report=${shown}><p>Hồ sơ giải quyết đúng hạn: 75%.</p></xa-indicator>
        <xa-indicator as-of="2026-10-15" heading-level="3" indicator="government.digitised-results" .report=${shown}><p>Kết quả được số hóa: 19%.</p></xa-indicator>
        <h2>Giờ làm việc</h2>
        <table>
          <caption>Giờ mẫu của trang mẫu</caption>
          <tr><th scope="col">Bộ phận</th><th scope="col">Ngày làm việc</th></tr>
          <tr><td>Bộ phận một cửa</td><td>Thứ hai đến thứ sáu</td></tr>
        </table>
      </div>
    </main>
    <footer class="chan">
      <p>Ủy ban nhân dân Xã Mẫu. Chịu trách nhiệm nội dung: Văn phòng Xã Mẫu.</p>
      <p>Trang mẫu: xã, tin và mọi số liệu đều là mẫu. Kiểu chữ, bảng và nút của trang không lọt vào bảng chỉ số, và ngược lại.</p>
    </footer>
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

export const HomePage: Story = {};

export const DataDidNotCome: Story = { args: { report: { kind: 'indicator-report' } } };

export const Print: Story = { parameters: { media: 'print' } };
