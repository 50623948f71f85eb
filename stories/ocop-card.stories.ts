import '@xaso/elements/ocop-card';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { ocopCatalogue, ocopProduct, stateProducts, statesDay } from '@xaso/ocop/fixtures';
import { html, type TemplateResult } from 'lit';

interface Args {
  readonly product?: unknown;
  readonly audience?: string;
  readonly linkHosts?: string;
  readonly linkPresets?: string;
}

/** Drawings of our own; no product in a story is real. */
const box = { src: 'data/ocop/anh/mau-hop.svg', alt: 'Hình vẽ một hộp giấy', credit: 'hình vẽ của Xã Số', width: 400, height: 300 };
const village = { src: 'data/ocop/anh/mau-lang.svg', alt: 'Hình vẽ nhà sàn bên ruộng lúa', credit: 'hình vẽ của Xã Số', width: 400, height: 300 };

/** A sample in a catalogue of its own, with our drawing where it has a photo. */
function sample(product: ReturnType<typeof ocopProduct>): unknown {
  return ocopCatalogue([{ ...product, ...(product.photos === undefined ? {} : { photos: [product.group === 'tourism' ? village : box] }) }]);
}

/** What stands in the page until the element has data, and when it has none. */
const fallback = html`<h3>Sản phẩm mẫu</h3><p>Hợp tác xã Mẫu, Xã Mẫu. Điểm bán mẫu, Chợ Mẫu.</p>`;

const render = ({ product, audience, linkHosts, linkPresets }: Args): TemplateResult => html`
  <xa-ocop-card as-of=${statesDay} share-href="/ocop?sp=mau" .product=${product} .audience=${audience} .linkHosts=${linkHosts} .linkPresets=${linkPresets}>${fallback}</xa-ocop-card>
`;

const meta = {
  title: 'Elements/OCOP card',
  component: 'xa-ocop-card',
  parameters: { layout: 'padded' },
  args: { product: sample(stateProducts.valid) },
  render,
} satisfies Meta<Args>;

export { meta as default };

type Story = StoryObj<Args>;

export const Default: Story = {};

export const Empty: Story = { render: () => html`<xa-ocop-card as-of=${statesDay} product-id="khong-co" .product=${ocopCatalogue()}>${fallback}</xa-ocop-card>` };

export const BrokenDataShowsFallback: Story = { args: { product: { id: 'mau', name: 'Sản phẩm mẫu', certificate: { stars: 9 } } } };

/** Forty words, which is the most that a name may have. */
export const LongText: Story = { args: { product: sample(stateProducts.longName) } };

export const ExpiredShowsNoStars: Story = { args: { product: sample(stateProducts.expired) } };

/** The public page shows a certificate that still holds; only staff are told that it ends soon. */
export const Expiring: Story = { args: { product: sample(stateProducts.expiring) } };

export const ExpiringForStaff: Story = { args: { product: sample(stateProducts.expiring), audience: 'staff' } };

export const ClaimWithoutDecision: Story = { args: { product: sample(stateProducts.claim) } };

export const LevelThatCouldNotCertify: Story = { args: { product: sample(stateProducts.wrongLevel) } };

export const FiveStars: Story = { args: { product: sample(stateProducts.fiveStars) } };

export const TourismService: Story = { args: { product: sample(stateProducts.tourism) } };

export const GoodsWithoutRank: Story = { args: { product: sample(stateProducts.goods) } };

export const NothingKnownButTheName: Story = { args: { product: sample(stateProducts.rankUnknown) } };

export const NoPhoto: Story = { args: { product: sample(stateProducts.withoutPhoto) } };

export const PhotoDoesNotCome: Story = { args: { product: ocopProduct({ photos: [{ src: 'data/ocop/anh/khong-co.svg', alt: 'Không có' }] }) } };

export const SeveralPhotos: Story = { args: { product: ocopProduct({ photos: [box, village, { ...box, alt: 'Hình vẽ cùng hộp giấy, lần nữa' }] }) } };

/** The owner of the page allows no such host: its address is text, and no code to scan is drawn of it. */
export const RefusedLink: Story = { args: { product: sample({ ...stateProducts.refusedLink, trace: { url: 'https://tra-cuu.example.com/sp/123' } }), linkPresets: 'commerce social' } };

export const Marketplaces: Story = {
  args: {
    product: sample(
      ocopProduct({
        whereToBuy: [
          { kind: 'marketplace', name: 'Gian hàng mẫu trên một sàn', url: 'https://voso.vn/' },
          { kind: 'social', name: 'Zalo của hợp tác xã mẫu', url: 'https://zalo.me/' },
          { kind: 'place', name: 'Điểm bán mẫu', address: 'Chợ Mẫu, Xã Mẫu' },
        ],
      }),
    ),
    linkPresets: 'commerce social',
  },
};

/** A GS1 Digital Link of a host that the page allows: its code can be shown. */
export const TraceCode: Story = { args: { product: sample(stateProducts.digitalLink), linkHosts: 'example.vn' } };

/** Valid, ending soon, expired: side by side, as a page may show them. */
export const ThreeSamples: Story = {
  render: () => html`<div style="display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: 1rem; align-items: start">${[stateProducts.valid, stateProducts.expiring, stateProducts.expired].map((product) => render({ product: sample(product) }))}</div>`,
};

export const Narrow: Story = { render: (args) => html`<div style="inline-size: 17rem">${render(args)}</div>` };

export const Dark: Story = { parameters: { theme: 'dark' } };

export const Print: Story = { parameters: { media: 'print' } };

export const English: Story = { parameters: { lang: 'en' } };
