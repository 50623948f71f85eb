import '@xaso/elements/ocop-catalogue';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { catalogueOfStates, largeCatalogue, ocopCatalogue, statesDay } from '@xaso/ocop/fixtures';
import { html, type TemplateResult } from 'lit';

interface Args {
  readonly catalogue?: unknown;
  readonly src?: string;
  readonly audience?: string;
}

/** Drawings of our own; no product in a story is real. */
const box = { src: 'data/ocop/anh/mau-hop.svg', alt: 'Hình vẽ một hộp giấy', width: 400, height: 300 };
const village = { src: 'data/ocop/anh/mau-lang.svg', alt: 'Hình vẽ nhà sàn bên ruộng lúa', width: 400, height: 300 };

/** A catalogue with our drawings where its products have photos. */
function drawn(catalogue: ReturnType<typeof ocopCatalogue>): unknown {
  return { ...catalogue, items: catalogue.items.map((product) => (product.photos === undefined ? product : { ...product, photos: [product.group === 'tourism' ? village : box] })) };
}

/** What stands in the page until the element has data, and when it has none. */
const fallback = html`<p>Danh sách sản phẩm của Xã Mẫu (dữ liệu mẫu): hỏi tại bộ phận một cửa.</p>`;

const render = ({ catalogue, src, audience }: Args): TemplateResult => html`
  <xa-ocop-catalogue as-of=${statesDay} share-href="/ocop?sp={id}" .catalogue=${catalogue} .src=${src} .audience=${audience}>${fallback}</xa-ocop-catalogue>
`;

const meta = {
  title: 'Elements/OCOP catalogue',
  component: 'xa-ocop-catalogue',
  parameters: { layout: 'padded' },
  args: { catalogue: drawn(catalogueOfStates()) },
  render,
} satisfies Meta<Args>;

export { meta as default };

type Story = StoryObj<Args>;

export const Default: Story = {};

export const Empty: Story = { args: { catalogue: ocopCatalogue([]) } };

export const BrokenDataShowsFallback: Story = { args: { catalogue: { kind: 'ocop-catalogue' } } };

export const PartlyBroken: Story = { args: { catalogue: { ...catalogueOfStates(), items: [...catalogueOfStates().items.slice(0, 4), { id: 'hong', name: '' }] } } };

export const LongText: Story = {
  args: { catalogue: drawn(ocopCatalogue(catalogueOfStates().items.map((product) => ({ ...product, name: `${product.name} ${'của hợp tác xã mẫu có tên rất dài '.repeat(4)}`.slice(0, 158).trim() })), { title: 'Danh sách sản phẩm mẫu của hợp tác xã, tổ hợp tác, doanh nghiệp và hộ kinh doanh trên địa bàn Xã Mẫu' })) },
};

/** What staff see: who has to hand in a new file, and until when. */
export const ForStaff: Story = { args: { catalogue: drawn(catalogueOfStates()), audience: 'staff' } };

/** All of them are found by Ctrl+F and stand on paper; they are laid out once they come into sight. */
export const TwoThousandProducts: Story = { args: { catalogue: drawn(largeCatalogue(2000)) } };

/** Real products, as a public list of 2024 has them: no decision is named, so that no star is drawn. */
export const PublicListOf2024: Story = { args: { src: 'data/ocop/cau-ke-2024.json', catalogue: undefined } };

export const PlainTable: Story = {
  render: () => html`
    <xa-ocop-catalogue as-of=${statesDay}>
      <table>
        <caption>Sản phẩm của Xã Mẫu (dữ liệu mẫu)</caption>
        <tbody>
          <tr><th>Tên sản phẩm</th><th>Chủ thể</th><th>Hạng sao</th><th>Số quyết định</th><th>Ngày quyết định</th><th>Cấp công nhận</th></tr>
          <tr><td>Bánh mẫu</td><td>Hợp tác xã Mẫu</td><td>3 sao</td><td>01/QĐ-MAU</td><td>15/03/2026</td><td>Tỉnh</td></tr>
          <tr><td>Mắm mẫu</td><td>Hộ Mẫu</td><td>3 sao</td><td></td><td></td><td></td></tr>
        </tbody>
      </table>
    </xa-ocop-catalogue>
  `,
};

export const Narrow: Story = { render: (args) => html`<div style="inline-size: 18rem">${render(args)}</div>` };

export const Dark: Story = { parameters: { theme: 'dark' } };

export const Print: Story = { parameters: { media: 'print' } };

export const English: Story = { parameters: { lang: 'en' } };
