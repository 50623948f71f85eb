import '@xaso/elements/scorecard';
import { indicatorReport, largeReport, longNameDefinition, observation, observationStates, plainObservation, reportOfAllStates } from '@xaso/indicators/fixtures';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';

interface Args {
  readonly report: unknown;
  readonly headingLevel: number;
}

/** What stands in the page until the element has data, and when it has none. */
const fallback = html`
  <table>
    <caption>Chỉ số chuyển đổi số Xã Mẫu, quý III/2026</caption>
    <tr><th scope="col">Chỉ số</th><th scope="col">Tử số</th><th scope="col">Mẫu số</th><th scope="col">Kỳ</th></tr>
    <tr><td>Hồ sơ giải quyết đúng hạn</td><td>45</td><td>60</td><td>quý III/2026</td></tr>
    <tr><td>Hồ sơ thủ tục hành chính nộp trực tuyến</td><td>20</td><td>58</td><td>quý III/2026</td></tr>
  </table>
`;

/** A board as a commune may have it: several pillars, a target, a benchmark, a goal, a figure that is not there. */
const usual = indicatorReport({
  items: [
    observation({ id: '1', evidence: [{ title: 'Biểu mẫu số 1', url: '/bieu-mau-1.pdf' }], confirmedBy: { name: 'Văn phòng Xã Mẫu' } }),
    observationStates.qualified,
    observationStates.withTarget,
    observationStates.range,
    plainObservation({ id: '2', indicator: 'economy.businesses-on-google-maps', status: 'missing' }),
    observationStates.amount,
    observationStates.overHundred,
    observation({ id: '3', indicator: 'society.schools-without-cash', numerator: 3, denominator: 3 }),
    observation({ id: '4', indicator: 'infrastructure.hamlets-with-internet', numerator: 12, denominator: 12 }),
    plainObservation({ id: '5', indicator: 'organisation.community-teams', value: 12 }),
    observationStates.goal,
  ],
});

const render = ({ report, headingLevel }: Args): TemplateResult => html`
  <xa-scorecard as-of="2026-10-15" .report=${report} heading-level=${headingLevel}>${fallback}</xa-scorecard>
`;

const meta = {
  title: 'Elements/Scorecard',
  component: 'xa-scorecard',
  parameters: { layout: 'padded' },
  args: { report: usual as unknown, headingLevel: 2 },
  render,
} satisfies Meta<Args>;

export { meta as default };

type Story = StoryObj<Args>;

/** Waits until the element shows something, as a reader does. */
async function settled(canvas: HTMLElement): Promise<ShadowRoot> {
  const element = canvas.querySelector('xa-scorecard')!;
  while (element.status === 'idle' || element.status === 'loading') await new Promise((resolve) => setTimeout(resolve, 20));
  await element.updateComplete;
  return element.shadowRoot!;
}

export const Default: Story = {};

export const RowsOpened: Story = {
  play: async ({ canvasElement }) => {
    const root = await settled(canvasElement);
    root.querySelectorAll<HTMLButtonElement>('button.name').forEach((button, index) => {
      if (index < 2) button.click();
    });
  },
};

export const Empty: Story = { args: { report: indicatorReport({ items: [] }) } };

export const BrokenDataShowsFallback: Story = { args: { report: { kind: 'indicator-report', schemaVersion: 1, publisher: {}, asOf: 'hôm qua', sources: [], items: [] } } };

export const PartialDataShowsGoodRowsAndNamesBadOnes: Story = {
  args: { report: { ...usual, items: [...usual.items, { ...observation({ id: 'hong' }), numerator: 'bốn mươi lăm' }, { id: 'trống' }] } },
};

export const TableInsideIsTheData: Story = { render: ({ headingLevel }) => html`<xa-scorecard as-of="2026-10-15" heading-level=${headingLevel}>${fallback}</xa-scorecard>` };

/** A server that takes its time: the file is asked for and nothing has come yet. */
export const LoadingKeepsFallback: Story = {
  render: ({ headingLevel }) => html`<xa-scorecard as-of="2026-10-15" heading-level=${headingLevel} src="/khong-bao-gio-toi.json">${fallback}</xa-scorecard>`,
  beforeEach: () => replaceFetch(() => new Promise<Response>(() => undefined)),
};

export const ErrorOffersRetry: Story = {
  render: ({ headingLevel }) => html`<xa-scorecard as-of="2026-10-15" heading-level=${headingLevel} src="/khong-co-tep.json">${fallback}</xa-scorecard>`,
  beforeEach: () => replaceFetch(() => Promise.resolve(new Response('', { status: 404 }))),
};

export const LongText: Story = {
  args: {
    report: indicatorReport({
      title: 'Kết quả thực hiện các chỉ tiêu chuyển đổi số, cải cách hành chính và phát triển kinh tế – xã hội chín tháng đầu năm 2026 trên địa bàn Xã Mẫu',
      publisher: { name: 'Ủy ban nhân dân Xã Mẫu', responsible: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân Xã Mẫu, Trung tâm Phục vụ hành chính công' },
      definitions: [longNameDefinition],
      items: [observationStates.longName, observation({ id: '2', indicator: longNameDefinition.id, numerator: 58, denominator: 60, target: { value: 90, label: 'chỉ tiêu giao tại kế hoạch mẫu về nâng cao chất lượng phục vụ người dân và doanh nghiệp' } })],
    }),
  },
};

export const FiguresToBeCheckedAgain: Story = {
  args: { report: indicatorReport({ items: [observationStates.percentDisagrees, observationStates.numeratorOverDenominator, observationStates.denominatorZero] }) },
};

export const ZeroIsNotMissing: Story = {
  args: { report: indicatorReport({ items: [observationStates.zero, observationStates.missing, observationStates.notApplicable, observationStates.notCollected] }) },
};

export const EveryState: Story = { args: { report: reportOfAllStates() } };

export const FiveHundredRows: Story = { args: { report: largeReport(500) } };

export const Narrow: Story = { render: (args) => html`<div style="inline-size: 18rem">${render(args)}</div>` };

export const Dark: Story = { args: { report: reportOfAllStates() }, parameters: { theme: 'dark' } };

export const Print: Story = { parameters: { media: 'print' } };

export const English: Story = { parameters: { lang: 'en' } };

/** Puts an answer in place of the network, and the network back when the story is left. */
function replaceFetch(answer: typeof fetch): () => void {
  const original = globalThis.fetch;
  globalThis.fetch = answer;
  return () => {
    globalThis.fetch = original;
  };
}
