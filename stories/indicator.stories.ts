import '@xaso/elements/indicator';
import { indicatorReport, longNameDefinition, observationStates, reportOfAllStates } from '@xaso/indicators/fixtures';
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
