import '@xaso/elements/business-locator';
import type { XaBusinessLocator } from '@xaso/elements/business-locator';
import type { MapProblem } from '@xaso/maps';
import { fakeProvider } from '@xaso/maps/fakes';
import { directoryOfStates, manyPlaces, place, placeDirectory, statePlaces } from '@xaso/places/fixtures';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';

type Args = Partial<Pick<XaBusinessLocator, 'directory' | 'src' | 'map' | 'googleKey' | 'mapProvider' | 'boundary'>>;

/** A commune of our own around the samples: no real outline is drawn in a story. */
const outline = {
  type: 'Polygon',
  coordinates: [
    [
      [105.846, 21.024],
      [105.858, 21.0215],
      [105.8665, 21.0262],
      [105.8642, 21.0331],
      [105.8551, 21.0352],
      [105.8478, 21.0319],
      [105.846, 21.024],
    ],
  ],
};

/** What stands in the page until the element has data, and when it has none. */
const fallback = html`<p>Danh sách cửa hàng của Xã Mẫu (dữ liệu mẫu): hỏi tại bộ phận một cửa.</p>`;

const render = ({ directory, src, map, googleKey, mapProvider, boundary }: Args): TemplateResult => html`
  <xa-business-locator
    as-of="2026-11-27"
    at-time="15:00"
    report-phone="0200 000 0009"
    report-mail="ubnd@xa-mau.example.vn"
    link-hosts="cua-hang-mau.example.vn"
    link-presets="social"
    share-href="/dia-diem?ma={id}"
    .directory=${directory}
    .src=${src}
    .map=${map}
    .googleKey=${googleKey}
    .mapProvider=${mapProvider}
    .boundary=${boundary}
    >${fallback}</xa-business-locator
  >
`;

const meta = {
  title: 'Elements/Business locator',
  component: 'xa-business-locator',
  parameters: { layout: 'padded' },
  args: { directory: directoryOfStates(), boundary: outline },
  render,
} satisfies Meta<Args>;

export { meta as default };

type Story = StoryObj<Args>;

export const Default: Story = {};

/** A place is selected: in the list with all that is known of it, on the drawing with its name. */
export const Selected: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('xa-business-locator')!;
    await element.updateComplete;
    element.select('dang-mo');
    await element.updateComplete;
  },
};

export const Empty: Story = { args: { directory: placeDirectory([]) } };

export const BrokenDataShowsFallback: Story = { args: { directory: { kind: 'place-directory' } } };

export const PartlyBroken: Story = { args: { directory: { ...directoryOfStates(), items: [...directoryOfStates().items.slice(0, 4), { id: 'hong', name: '' }] } } };

export const LongText: Story = {
  args: {
    directory: placeDirectory(
      Object.values(statePlaces).map((one) => ({ ...one, name: `${one.name} ${'của hộ kinh doanh mẫu có tên rất dài '.repeat(4)}`.slice(0, 160).trim() })),
      { title: 'Danh sách mẫu các cửa hàng, cơ sở kinh doanh và hộ gia đình sản xuất trên địa bàn Xã Mẫu' },
    ),
  },
};

/** Without consent the point is rounded to about 100 m, and the telephone is left out. */
export const RoundedPoint: Story = { args: { directory: placeDirectory([statePlaces.rounded, statePlaces.open]) } };

/** Data of others: who must be named with it is named, as the licence wants. */
export const WithLicence: Story = { args: { directory: { ...directoryOfStates(), licence: 'Bản đồ mẫu và những người đóng góp, Giấy phép cơ sở dữ liệu mở (ODbL) 1.0' } } };

/** The list comes in pieces; the drawing shows them all, in groups. */
export const FiveThousandPlaces: Story = { args: { directory: placeDirectory(manyPlaces(5000)), boundary: undefined } };

/** What a reader sees before anything is asked of Google. The key of this story is none. */
export const Consent: Story = { args: { googleKey: 'khoa-mau-khong-dung-duoc' } };

export const NoKey: Story = { args: { map: 'google' } };

const ending = (settles: MapProblem): Story => ({ args: { mapProvider: fakeProvider({ needsConsent: false, settles }) } });

export const KeyRefused: Story = ending('auth-failed');

export const NetworkBlocked: Story = ending('blocked');

export const Offline: Story = ending('offline');

export const MapTooSlow: Story = ending('timeout');

export const MapLoading: Story = { args: { mapProvider: fakeProvider({ needsConsent: false }) } };

/** The list alone. */
export const WithoutMap: Story = { args: { map: 'none' } };

/** A place without a position stands in the list; a drawing without an outline has the points alone. */
export const WithoutOutline: Story = { args: { boundary: undefined } };

export const PlainTable: Story = {
  render: () => html`
    <xa-business-locator as-of="2026-11-27" at-time="15:00">
      <table>
        <caption>Cửa hàng của Xã Mẫu (dữ liệu mẫu)</caption>
        <tbody>
          <tr><th>Tên</th><th>Ngành nghề</th><th>Địa chỉ</th><th>Giờ mở cửa</th></tr>
          <tr><td>Cửa hàng mẫu</td><td>Tạp hóa</td><td>Thôn Mẫu</td><td>7:00–20:00</td></tr>
          <tr><td>Quán mẫu</td><td>Ăn uống</td><td>Thôn Mẫu Hai</td><td>6:00–10:00</td></tr>
        </tbody>
      </table>
    </xa-business-locator>
  `,
};

export const Narrow: Story = { render: (args) => html`<div style="inline-size: 18rem">${render(args)}</div>` };

/** Where there is no room for both, the reader has turned to the map and picked a place. */
export const NarrowMap: Story = {
  render: (args) => html`<div style="inline-size: 18rem">${render({ ...args, directory: placeDirectory([place(), statePlaces.closed]) })}</div>`,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('xa-business-locator')!;
    await element.updateComplete;
    element.shadowRoot!.querySelectorAll<HTMLElement>("[part~='views'] button")[1]!.click();
    element.select('dang-dong');
    await element.updateComplete;
  },
};

export const Dark: Story = { parameters: { theme: 'dark' } };

export const Print: Story = { parameters: { media: 'print' } };

export const English: Story = { parameters: { lang: 'en' } };
