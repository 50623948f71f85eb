import '@xaso/elements/league';
import { evaluationDocument, largeEvaluation, scoreTable } from '@xaso/criteria/fixtures';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';

interface Args {
  readonly evaluation?: unknown;
  readonly src?: string;
  readonly province?: string;
}

/** What stands in the page until the element has data, and when it has none. */
const fallback = html`<p>Bảng xếp hạng mẫu: xem tệp số liệu tại trang của tỉnh.</p>`;

const render = ({ evaluation, src, province }: Args): TemplateResult => html`
  <xa-league as-of="2026-12-31" .evaluation=${evaluation} .src=${src} .province=${province}>${fallback}</xa-league>
`;

const meta = {
  title: 'Elements/League',
  component: 'xa-league',
  parameters: { layout: 'padded' },
  args: { evaluation: evaluationDocument() },
  render,
} satisfies Meta<Args>;

export { meta as default };

type Story = StoryObj<Args>;

/** Equal totals have equal ranks; a unit without a total stands at the end with the reason. No unit in a story is real. */
export const Default: Story = {};

export const Empty: Story = { args: { evaluation: evaluationDocument({ items: [] }) } };

export const BrokenDataShowsFallback: Story = { args: { evaluation: { kind: 'evaluation' } } };

/** One table of two has a column that is too short: it is named and left out. */
export const PartlyBroken: Story = { args: { evaluation: evaluationDocument({ items: [scoreTable(), scoreTable({ id: 'hong', total: [1] })] }) } };

export const LongText: Story = {
  args: {
    evaluation: evaluationDocument({
      title: 'Bảng xếp hạng mẫu mức độ chuyển đổi số của các xã, phường, đặc khu thuộc hai tỉnh mẫu có tên rất dài',
      units: { ...evaluationDocument().units, name: evaluationDocument().units.name.map((name) => `${name} Nguyễn Thượng Hiền Quảng Đường Bưởi`) },
      provinces: [{ name: 'Thành phố Mẫu Một trực thuộc trung ương' }, { name: 'Tỉnh Mẫu Hai Thượng Nguồn Sông Mẫu' }],
      items: [scoreTable({ absences: [{ at: 4, reason: 'coverage', note: 'Đơn vị mẫu mới thành lập, số liệu của sáu tháng đầu năm thuộc đơn vị cũ.' }] })],
    }),
  },
};

/** The source states ranks. One is contradicted by the totals: both are said. */
export const RanksOfTheSource: Story = { args: { evaluation: evaluationDocument({ items: [scoreTable({ rank: [2, 1, 2, 3, null, 5, null] })] }) } };

/** Worked out by a set, by quarters; a total can still change. */
export const ComputedByQuarters: Story = {
  args: {
    evaluation: evaluationDocument({
      items: ([2, 1] as const).map((quarter) =>
        scoreTable({ id: `quy-${quarter}`, period: { type: 'quarter', year: 2026, quarter }, basis: 'computed', set: { id: 'mau', version: '1.0.0', name: 'Bộ tiêu chí mẫu' }, provisional: [0, 3], absences: [{ at: 4, reason: 'coverage' }, { at: 6, reason: 'otherSet' }] }),
      ),
    }),
  },
};

export const OneProvince: Story = { args: { province: 'Tỉnh Mẫu Hai' } };

/** As many as the country has: all of them are found by Ctrl+F and stand on paper; they are laid out once they come into sight. */
export const WholeCountry: Story = { args: { evaluation: largeEvaluation() } };

export const Narrow: Story = { render: (args) => html`<div style="inline-size: 18rem">${render(args)}</div>`, args: { evaluation: evaluationDocument({ items: [scoreTable({ rank: [2, 1, 2, 3, null, 5, null] })] }), province: '92' } };

export const Dark: Story = { parameters: { theme: 'dark' } };

export const Print: Story = { parameters: { media: 'print' } };

export const English: Story = { parameters: { lang: 'en' } };
