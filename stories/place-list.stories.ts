import '@xaso/elements/place-list';
import type { XaPlaceList } from '@xaso/elements/place-list';
import { directoryOfStates, placeDirectory, statePlaces } from '@xaso/places/fixtures';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';

type Args = Partial<Pick<XaPlaceList, 'directory' | 'kind' | 'map'>>;

/** What stands in the page until the element has data, and when it has none. */
const fallback = html`<p>Danh sách địa điểm của Xã Mẫu (dữ liệu mẫu): hỏi tại bộ phận một cửa.</p>`;

const render = ({ directory, kind, map }: Args): TemplateResult => html`
  <xa-place-list as-of="2026-11-27" at-time="15:00" link-hosts="xa-mau.example.vn" report-phone="0200 000 0009" .directory=${directory} .kind=${kind} .map=${map}>${fallback}</xa-place-list>
`;

const { wifi, cultureHouse, heritage, digitalTeam } = statePlaces;
const untitled = { title: undefined };

/** Samples of one kind, a few steps from each other. */
const several = (one: typeof wifi | typeof heritage | typeof digitalTeam, words: readonly string[]): ReturnType<typeof placeDirectory> =>
  placeDirectory(
    words.map((word, index) => ({ ...one, id: `${one.id}-${index}`, name: `${one.name} ${word}`, ...(one.point === undefined ? {} : { point: { latitude: one.point.latitude + index / 400, longitude: one.point.longitude - index / 300 } }) })),
    untitled,
  );

const meta = {
  title: 'Elements/Place list',
  component: 'xa-place-list',
  parameters: { layout: 'padded' },
  args: { directory: directoryOfStates() },
  render,
} satisfies Meta<Args>;

export { meta as default };

type Story = StoryObj<Args>;

/** Every kind in one list, each row with what it is. */
export const Default: Story = {};

export const Wifi: Story = { args: { kind: 'wifi cultureHouse', directory: placeDirectory([wifi, cultureHouse], { title: 'Điểm Wi-Fi miễn phí (dữ liệu mẫu)' }) } };

/** The code of a site opens its page; its host stands beside it. */
export const Heritage: Story = {
  args: { kind: 'heritage', directory: several(heritage, ['Một', 'Hai', 'Ba']) },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('xa-place-list')!;
    await element.updateComplete;
    element.select('di-tich-mau-0');
    await element.updateComplete;
  },
};

/** "Ai giúp tôi?": who is on duty now, and when again. */
export const DigitalTeams: Story = { args: { kind: 'digitalTeam', directory: several(digitalTeam, ['Một', 'Hai', 'Ba', 'Bốn']) } };

export const Empty: Story = { args: { kind: 'school', directory: placeDirectory([wifi]) } };

export const BrokenDataShowsFallback: Story = { args: { directory: { kind: 'place-directory' } } };

export const LongText: Story = { args: { kind: 'wifi', directory: several(wifi, ['có tên rất dài '.repeat(8).trim(), 'có tên dài hơn nữa '.repeat(7).trim()]) } };

export const Narrow: Story = { render: (args) => html`<div style="inline-size: 18rem">${render({ ...args, kind: 'digitalTeam' })}</div>` };

export const Dark: Story = { parameters: { theme: 'dark' }, args: { kind: 'digitalTeam', directory: several(digitalTeam, ['Một', 'Hai']) } };

export const Print: Story = { parameters: { media: 'print' }, args: { kind: 'digitalTeam', directory: several(digitalTeam, ['Một', 'Hai']) } };

export const English: Story = { parameters: { lang: 'en' } };
