import '@xaso/elements/scorecard';
import { indicatorReport, observation, plainObservation } from '@xaso/indicators/fixtures';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import hacThanh from '../../demo/data/hac-thanh.json';
import thanhHoa from '../../demo/data/thanh-hoa.json';
import { portalFrame } from './portal-frame.js';

/** The figures of one unit out of a report on several; the article that they come from stays with them. */
const figuresOf = (place: string): unknown => ({ ...thanhHoa, title: `Chuyển đổi số ở ${place} (cũ)`, items: thanhHoa.items.filter((item) => item.place.name === place) });

const communes = ['Xã Mẫu', 'Xã Mẫu Hai', 'Xã Mẫu Ba', 'Xã Mẫu Bốn', 'Phường Mẫu'];

/** What every figure of a commune has in common. */
const ofCommune = (name: string): Pick<ReturnType<typeof observation>, 'place' | 'responsible'> => ({ place: { name, level: 'commune', within: ['Tỉnh Mẫu'] }, responsible: `Văn phòng ${name}` });

const onlineDossiers = communes.map((name, index) => {
  const numerator = [412, 388, undefined, 240, 505][index];
  const common = { ...ofCommune(name), id: `truc-tuyen-${index}`, indicator: 'government.online-dossiers', target: { value: 70, label: 'chỉ tiêu mẫu của Tỉnh Mẫu' } };
  return numerator === undefined ? plainObservation({ ...common, status: 'missing' }) : observation({ ...common, numerator, denominator: 530 });
});

const onTime = communes.map((name, index) => observation({ ...ofCommune(name), id: `dung-han-${index}`, numerator: [45, 58, 51, 60, 39][index]!, denominator: 60 }));

const teams = communes.map((name, index) => plainObservation({ ...ofCommune(name), id: `to-${index}`, indicator: 'organisation.community-teams', value: [12, 9, 14, 11, 20][index]! }));

/** Every commune of a sample province in one quarter; one of them sent no figure for the first indicator, and none is made up for it. */
const ofTheProvince = indicatorReport({
  title: 'Chỉ số chuyển đổi số của các xã, phường, quý III/2026',
  publisher: { name: 'Sở mẫu của Tỉnh Mẫu' },
  items: [...onlineDossiers, ...onTime, ...teams],
});

interface Args {
  readonly headingLevel: number;
}

const page = ({ headingLevel }: Args): TemplateResult =>
  portalFrame({
    unit: 'Tỉnh Mẫu',
    menu: ['Trang chủ', 'Tin tức', 'So sánh các đơn vị', 'Liên hệ'],
    current: 'So sánh các đơn vị',
    foot: 'Trang mẫu. Số liệu mang tên “Mẫu” là số mẫu; số liệu của địa phương có thật lấy từ bài báo ghi ở cuối mỗi bảng.',
    content: html`
      <div>
        <h1>So sánh các đơn vị: chỉ so những gì so được</h1>
        <p>Chênh lệch chỉ hiện giữa hai số liệu cùng chỉ số, cùng cách tính, cùng cấp và cùng kỳ. Những gì không so được vẫn đặt cạnh nhau, kèm lý do.</p>
      </div>
      <section aria-labelledby="xep">
        <h2 id="xep">Các xã, phường của Tỉnh Mẫu</h2>
        <p class="ghi-chu">Chọn “Sắp xếp” để xếp theo giá trị hoặc theo mức còn thiếu so với chỉ tiêu. Xã chưa gửi số liệu thì ghi là chưa có, không phải 0.</p>
        <div class="o"><xa-scorecard as-of="2026-10-15" heading-level=${headingLevel} controls="always" .report=${ofTheProvince}></xa-scorecard></div>
      </section>
      <section aria-labelledby="hai-huyen">
        <h2 id="hai-huyen">Hai huyện trong cùng một bài báo</h2>
        <div class="o"><xa-scorecard as-of="2026-11-22" heading-level=${headingLevel} .report=${figuresOf('huyện Hoằng Hóa')} .compareWith=${figuresOf('huyện Ngọc Lặc')}></xa-scorecard></div>
      </section>
      <section aria-labelledby="khac-cap">
        <h2 id="khac-cap">Một phường và một huyện: đặt cạnh nhau, không so</h2>
        <p class="ghi-chu">125 tổ của một phường và 243 tổ của một huyện là hai con số ở hai cấp, hai năm: không có hơn kém.</p>
        <div class="o"><xa-scorecard as-of="2026-11-22" heading-level=${headingLevel} .report=${hacThanh} .compareWith=${figuresOf('huyện Hoằng Hóa')}></xa-scorecard></div>
      </section>
    `,
  });

const meta = {
  title: 'Pages/Provincial comparison',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
  args: { headingLevel: 3 },
  render: page,
} satisfies Meta<Args>;

export { meta as default };

type Story = StoryObj<Args>;

export const WholePage: Story = {};

/** The reader puts the commune that lacks most for its target first. */
export const SortedByWhatIsMissing: Story = {
  play: async ({ canvasElement }) => {
    const board = canvasElement.querySelector('xa-scorecard')!;
    while (!board.shadowRoot?.querySelector("select[data-field='sort']")) await new Promise((resolve) => setTimeout(resolve, 20));
    const sort = board.shadowRoot.querySelector<HTMLSelectElement>("select[data-field='sort']")!;
    sort.value = 'target';
    sort.dispatchEvent(new Event('change'));
    await board.updateComplete;
  },
};

export const Print: Story = { parameters: { media: 'print' } };
