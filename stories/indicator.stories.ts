import '@xaso/elements/indicator';
import { indicatorReport, longNameDefinition, observation, observationStates, plainObservation, reportOfAllStates } from '@xaso/indicators/fixtures';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';

interface Args {
  readonly report: unknown;
  readonly indicator?: string;
  readonly headingLevel: number;
}

type State = keyof typeof observationStates;

/** A report with one figure of the samples. */
const reportOf = (state: State): unknown => indicatorReport({ definitions: [longNameDefinition], items: [observationStates[state]] });

/** What stands in the page until the element has data, and when it has none. */
const fallback = html`<p>Hồ sơ giải quyết đúng hạn: <strong>75%</strong> (quý III/2026).</p>`;

const render = ({ report, indicator, headingLevel }: Args): TemplateResult => html`
  <xa-indicator as-of="2026-10-15" .report=${report} .indicator=${indicator} heading-level=${headingLevel}>${fallback}</xa-indicator>
`;

const meta = {
  title: 'Elements/Indicator',
  component: 'xa-indicator',
  parameters: { layout: 'padded' },
  args: { report: reportOf('ok'), headingLevel: 3 },
  render,
} satisfies Meta<Args>;

export { meta as default };

type Story = StoryObj<Args>;

export const Default: Story = {};

export const Empty: Story = { args: { report: reportOf('missing') } };

export const TrueZero: Story = { args: { report: reportOf('zero') } };

export const NotInTheFile: Story = { args: { indicator: 'economy.khong-co' } };

export const BrokenDataShowsFallback: Story = { args: { report: { kind: 'indicator-report', asOf: 'hôm qua' } } };

export const RefusedAddressShowsFallback: Story = {
  render: () => html`<xa-indicator as-of="2026-10-15" src="http://192.168.0.1/chi-so.json" heading-level="3">${fallback}</xa-indicator>`,
};

export const LongText: Story = { args: { report: reportOf('longName') } };

export const BesideItsTarget: Story = { args: { report: reportOf('withTarget') } };

export const ToBeCheckedAgain: Story = { args: { report: reportOf('percentDisagrees') } };

export const GoalIsNoResult: Story = { args: { report: reportOf('goal') } };

export const NotVerified: Story = { args: { report: reportOf('notVerified') } };

export const LargeAmount: Story = { args: { report: reportOf('amount') } };

/** Three places for one figure: the head of a page, a column at its side, its body. */
export const HeadColumnAndBody: Story = {
  render: () => {
    const card = (size: string, state: State): TemplateResult => html`<xa-indicator as-of="2026-10-15" .report=${reportOf(state)} size=${size} heading-level="3">${fallback}</xa-indicator>`;
    return html`
      <div style="display: flex; flex-wrap: wrap; gap: 1rem 3rem; margin-block-end: 2rem">${card('small', 'ok')} ${card('small', 'withTarget')} ${card('small', 'missing')}</div>
      <div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: 2rem; align-items: start">
        <div>${card('medium', 'percentAgrees')}</div>
        <div style="grid-column: span 1">${card('large', 'ok')}</div>
      </div>
    `;
  },
};

export const SmallInTheHeadOfAPage: Story = {
  render: () => html`<xa-indicator as-of="2026-10-15" size="small" heading-level="3" .report=${reportOf('percentDisagrees')}>${fallback}</xa-indicator>`,
};

export const LargeInTheBodyOfAPage: Story = {
  render: () => html`<xa-indicator as-of="2026-10-15" size="large" heading-level="3" .report=${reportOf('withTarget')}>${fallback}</xa-indicator>`,
};

export const LargeAmountInThreeSizes: Story = {
  render: () => html`${['small', 'medium', 'large'].map((size) => html`<p></p><xa-indicator as-of="2026-10-15" size=${size} heading-level="3" .report=${reportOf('amount')}>${fallback}</xa-indicator>`)}`,
};

/** Four thousandths of a percent stay what they are. */
export const SmallestShare: Story = { args: { report: indicatorReport({ items: [observation({ indicator: 'government.online-dossiers', numerator: 1, denominator: 25_000 })] }) } };

export const MoreThanAHundredPercent: Story = { args: { report: reportOf('overHundred') } };

export const NumeratorAboveDenominator: Story = { args: { report: reportOf('numeratorOverDenominator') } };

export const Rank: Story = { args: { report: reportOf('rank') } };

export const Range: Story = { args: { report: reportOf('range') } };

export const Duration: Story = { args: { report: reportOf('duration') } };

export const OutOfDate: Story = { args: { report: indicatorReport({ items: [plainObservation({ indicator: 'society.schools-without-cash', numerator: 2, denominator: 3, period: { type: 'quarter', year: 2025, quarter: 3 } })] }) } };

export const Narrow: Story = {
  args: { report: reportOf('longName') },
  render: (args) => html`<div style="inline-size: 18rem">${render(args)}</div>`,
};

export const Dark: Story = { args: { report: reportOf('percentDisagrees') }, parameters: { theme: 'dark' } };

export const Print: Story = { args: { report: reportOf('longName') }, parameters: { media: 'print' } };

export const English: Story = { args: { report: reportOf('longName') }, parameters: { lang: 'en' } };

export const EveryState: Story = {
  render: () => html`
    <div style="display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: 1rem; align-items: start">
      ${reportOfAllStates().items.map((item) => render({ report: indicatorReport({ definitions: [longNameDefinition], items: [item] }), headingLevel: 3 }))}
    </div>
  `,
};
