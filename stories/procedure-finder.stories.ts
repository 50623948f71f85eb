import '@xaso/elements/procedure-finder';
import type { XaProcedureFinder } from '@xaso/elements/procedure-finder';
import { loadProcedureCatalogue, procedureHeads } from '@xaso/procedures/catalogue';
import { bareProcedure, procedure, procedureCatalogue } from '@xaso/procedures/fixtures';
import { splitCatalogue, type Procedure } from '@xaso/procedures';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';

interface Args {
  readonly catalogue: unknown;
  readonly headingLevel: number;
  readonly overlay?: unknown;
  readonly src?: string;
}

/** What stands in the page until the element has data, and when it has none. */
const fallback = html`
  <ul>
    <li><a href="/thu-tuc/khai-sinh.html">Đăng ký khai sinh</a></li>
    <li><a href="/thu-tuc/ket-hon.html">Đăng ký kết hôn</a></li>
    <li><a href="/thu-tuc/tam-tru.html">Đăng ký tạm trú</a></li>
  </ul>
`;

/** The procedures of the kit, with details: they are real, and so are their sources. */
const shipped = await loadProcedureCatalogue();

const render = ({ catalogue, headingLevel, overlay, src }: Args): TemplateResult => html`
  <xa-procedure-finder as-of="2026-10-15" heading-level=${headingLevel} .catalogue=${catalogue} .overlay=${overlay} .src=${src}>${fallback}</xa-procedure-finder>
`;

const meta = {
  title: 'Elements/Procedure finder',
  component: 'xa-procedure-finder',
  parameters: { layout: 'padded' },
  args: { catalogue: shipped as unknown, headingLevel: 2 },
  render,
} satisfies Meta<Args>;

export { meta as default };

type Story = StoryObj<Args>;

/** Waits until the element shows something, as a reader does. */
async function settled(canvas: HTMLElement): Promise<XaProcedureFinder> {
  const element = canvas.querySelector('xa-procedure-finder')!;
  while (element.status === 'idle' || element.status === 'loading') await new Promise((resolve) => setTimeout(resolve, 20));
  await element.updateComplete;
  return element;
}

/** Types, and waits for what was found. */
async function type(canvas: HTMLElement, text: string): Promise<ShadowRoot> {
  const element = await settled(canvas);
  const root = element.shadowRoot!;
  const box = root.querySelector<HTMLInputElement>("input[type='search']")!;
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
  return root;
}

/** Opens the first procedure that was found, or the first of all where nothing is typed. */
async function open(canvas: HTMLElement, text: string): Promise<void> {
  const root = await type(canvas, text);
  root.querySelector<HTMLElement>("[part~='hit']")!.click();
  const element = await settled(canvas);
  await element.updateComplete;
  while (root.querySelector("[part~='card']") === null) await new Promise((resolve) => setTimeout(resolve, 20));
}

const typed = (text: string): Pick<Story, 'play'> => ({ play: async ({ canvasElement }) => void (await type(canvasElement, text)) });
const opened = (text: string): Pick<Story, 'play'> => ({ play: ({ canvasElement }) => open(canvasElement, text) });

export const Default: Story = {};

export const FoundInPlainWords: Story = { ...typed('giay doc than') };

export const FoundDespiteASlipOfTheKeys: Story = { ...typed('kahi sinh') };

export const AsksWhichVariant: Story = { ...typed('lam giay khai sinh cho con') };

export const AsksWhichVariantInTheDark: Story = { ...typed('kết hôn'), parameters: { theme: 'dark' } };

export const ListsWhatAnAnswerLeaves: Story = {
  play: async ({ canvasElement }) => {
    const root = await type(canvasElement, 'khai sinh');
    root.querySelector<HTMLElement>("[part~='answer']")!.click();
  },
};

export const DoesNotAskWhatWasSaid: Story = { ...typed('khai sinh có yếu tố nước ngoài') };

export const NothingFound: Story = { ...typed('thời tiết hôm nay'), args: { catalogue: { ...shipped, publisher: { name: 'Ủy ban nhân dân Xã Mẫu', contact: '0000 000 000' } } } };

export const NothingFoundInTheDark: Story = { ...NothingFound, parameters: { theme: 'dark' } };

export const FiltersOpen: Story = {
  play: async ({ canvasElement }) => {
    const root = (await settled(canvasElement)).shadowRoot!;
    root.querySelector<HTMLDetailsElement>("[part~='filters']")!.open = true;
    const list = root.querySelector<HTMLSelectElement>("select[name='field']")!;
    list.value = 'Cư trú';
    list.dispatchEvent(new Event('change', { bubbles: true }));
  },
};

export const WithAChosenCard: Story = { ...opened('giay doc than') };

export const WithAChosenCardInTheDark: Story = { ...WithAChosenCard, parameters: { theme: 'dark' } };

export const WithAChosenCardOnPaper: Story = { ...WithAChosenCard, parameters: { media: 'print' } };

/** No source gives the fee of this one: the card says whom to ask, never "free". */
export const UnknownFee: Story = { ...opened(''), args: { catalogue: procedureCatalogue([withoutFee()]) } };

function withoutFee(): Procedure {
  const { fee: _fee, ...rest } = procedure();
  return rest;
}

const gone = [
  procedure({ code: '9.000003', name: 'Thủ tục mẫu đã bãi bỏ', plainName: 'Giấy mẫu cũ', lifeCycle: { status: 'expired' } }),
  procedure({ code: '9.000004', name: 'Thủ tục mẫu đã có thủ tục thay thế', plainName: 'Giấy mẫu kiểu trước', lifeCycle: { status: 'replaced', replacedBy: ['9.000001'] } }),
  procedure(),
];

export const ExpiredProcedureSaysSo: Story = { args: { catalogue: procedureCatalogue(gone) } };

export const ExpiredProcedureOpened: Story = { ...opened('giấy mẫu kiểu trước'), args: { catalogue: procedureCatalogue(gone) } };

/** Of most procedures of a province a commune knows what its listing says, and no more. */
export const OnlyTheListingIsKnown: Story = {
  ...opened('cấp giấy thử'),
  args: {
    catalogue: procedureCatalogue([
      bareProcedure({ code: '9.000007', name: 'Thủ tục mẫu cấp giấy thử', field: 'Lĩnh vực mẫu', agency: 'Sở Mẫu, Tỉnh Mẫu', onlineLevel: 'partial' }),
      procedure(),
    ]),
  },
};

export const Empty: Story = { args: { catalogue: procedureCatalogue([]) } };

export const BrokenDataShowsFallback: Story = { args: { catalogue: { kind: 'procedure-catalogue', schemaVersion: 1, publisher: {}, asOf: 'hôm qua', sources: [], items: 'không' } } };

export const PartialDataSearchesGoodRecordsAndNamesBadOnes: Story = { args: { catalogue: { ...shipped, items: [...shipped.items, { code: '9.1' }, { name: 'Thủ tục mẫu không có mã' }] } } };

/** A server that takes its time: the file is asked for and nothing has come yet; typing has begun. */
export const SlowDataKeepsFallback: Story = {
  args: { catalogue: undefined, src: '/khong-bao-gio-toi.json' },
  beforeEach: () => replaceFetch(() => new Promise<Response>(() => undefined)),
};

export const ErrorOffersRetry: Story = {
  args: { catalogue: undefined, src: '/khong-co-tep.json' },
  beforeEach: () => replaceFetch(() => Promise.resolve(new Response('', { status: 404 }))),
};

/** The catalogue is here, the details of what was chosen are not. */
export const DetailsThatDoNotCome: Story = {
  ...opened(''),
  args: { catalogue: splitCatalogue(procedureCatalogue(), '/thu-tuc/{code}.json').heads },
  beforeEach: () => replaceFetch(() => Promise.resolve(new Response('', { status: 404 }))),
};

const longName =
  'Thủ tục mẫu thực hiện đồng thời việc cấp lại, cấp đổi, điều chỉnh, bổ sung, gia hạn và thu hồi giấy xác nhận mẫu đối với tổ chức, hộ gia đình, cá nhân, người Việt Nam định cư ở nước ngoài trong trường hợp có thay đổi thông tin do sắp xếp đơn vị hành chính cấp xã';

export const LongText: Story = {
  ...typed('thủ tục mẫu giấy xác nhận'),
  args: {
    catalogue: procedureCatalogue([
      bareProcedure({ code: '9.000010', name: longName, field: 'Quản lý hoạt động mẫu, đo lường mẫu và tiêu chuẩn mẫu', agency: 'Cơ quan quản lý cơ sở dữ liệu mẫu (xã, phường hoặc Sở Mẫu), Tổ chức hành nghề mẫu, Ủy ban nhân dân cấp xã', onlineLevel: 'partial' }),
      bareProcedure({ code: '9.000011', name: `${longName} (cấp tỉnh)`, plainName: 'Xin lại giấy xác nhận mẫu khi tên xã, phường trên giấy đã đổi', onlineLevel: 'full' }),
    ]),
  },
};

export const Narrow: Story = { ...typed('khai sinh'), render: (args) => html`<div style="inline-size: 18rem">${render(args)}</div>` };

export const Dark: Story = { parameters: { theme: 'dark' } };

export const Print: Story = { ...typed('tạm trú'), parameters: { media: 'print' } };

export const English: Story = { parameters: { lang: 'en' } };

export const EnglishAsksWhichVariant: Story = { ...typed('khai sinh'), parameters: { lang: 'en' } };

/** A catalogue of the size of a whole province's; each record says by its name that it is a sample. */
export const FiveThousandSixHundredAndSeventyRecords: Story = { args: { catalogue: procedureCatalogue(samples(5670)) }, ...typed('cap lai giay chung nhan mau 12') };

function samples(count: number): Procedure[] {
  const acts = ['Cấp', 'Cấp lại', 'Gia hạn', 'Điều chỉnh', 'Thu hồi', 'Đăng ký', 'Xóa đăng ký', 'Công nhận', 'Thông báo', 'Xác nhận'];
  const matters = ['giấy chứng nhận', 'giấy phép hoạt động', 'chứng chỉ hành nghề', 'thẻ', 'hồ sơ', 'quyết định hỗ trợ', 'bản sao sổ gốc', 'phiếu kiểm định'];
  let seed = 5670;
  const pick = <T>(list: readonly T[]): T => list[(seed = (seed * 48271) % 2147483647) % list.length]!;
  return Array.from({ length: count }, (_, at) =>
    bareProcedure({
      code: `9.${String(at).padStart(6, '0')}`,
      name: `Thủ tục mẫu ${at + 1}: ${pick(acts).toLowerCase()} ${pick(matters)} mẫu ${at % 97}`,
      field: `Lĩnh vực mẫu ${at % 40}`,
      agency: pick(['Ủy ban nhân dân Xã Mẫu', 'Sở Mẫu', 'Bộ Mẫu']),
      communeLevel: at % 3 === 0,
    }),
  );
}

/** The catalogue of the kit, for a page that has none of its own: names first, details of what is chosen. */
export const CatalogueOfTheKit: Story = { render: () => html`<xa-procedure-finder as-of="2026-10-15" heading-level="2" shipped>${fallback}</xa-procedure-finder>` };

export const NamesOnly: Story = { args: { catalogue: procedureHeads } };

function replaceFetch(replacement: typeof fetch): () => void {
  const original = globalThis.fetch;
  globalThis.fetch = replacement;
  return () => {
    globalThis.fetch = original;
  };
}
