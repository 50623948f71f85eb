import { CivilDateSchema, EnvelopeSchema } from '@xaso/core/schema';
import { PlaceRefSchema } from '@xaso/indicators/schema';
import * as z from 'zod';
import { CertificateSchema } from '../certificate/certificate.schema.js';
import { productGroups } from './product-groups.js';

const ShortTextSchema = z.string().min(1).max(400);
const AddressSchema = z.string().min(1).max(2000);

/** What kind of owner a product has. */
export const ownerKinds = ['cooperative', 'cooperativeGroup', 'company', 'household', 'other'] as const;

/** Who makes the product. Nothing but the name is needed: a household's own telephone never is. */
export const OwnerSchema = z.object({
  name: z.string().min(1).max(200),
  kind: z.enum(ownerKinds).optional(),
  address: ShortTextSchema.optional(),
  phone: z.string().min(3).max(40).optional(),
  /** Whether the owner agreed that the telephone is published; without it a public file loses the number. */
  phoneIsPublic: z.boolean().optional(),
  website: AddressSchema.optional(),
});

/** One photo. */
export const PhotoSchema = z.object({
  src: AddressSchema,
  /** What is to be seen, for who can't see it. */
  alt: z.string().min(1).max(300).optional(),
  credit: z.string().min(1).max(200).optional(),
  width: z.int().min(1).max(20_000).optional(),
  height: z.int().min(1).max(20_000).optional(),
});

/** Ways to buy. */
export const shopKinds = ['marketplace', 'social', 'website', 'place'] as const;

/** One place, real or on the net, where the product is sold. */
export const ShopSchema = z.object({
  kind: z.enum(shopKinds),
  name: z.string().min(1).max(200),
  url: AddressSchema.optional(),
  address: ShortTextSchema.optional(),
});

/** A price in whole đồng, and the day on which it was asked. */
export const PriceSchema = z.object({
  amount: z.int().min(1).max(1_000_000_000_000),
  /** Upper end, where a range is given. */
  highest: z.int().min(1).max(1_000_000_000_000).optional(),
  /** What it buys: `hộp 500 g`. */
  unit: z.string().min(1).max(80).optional(),
  asOf: CivilDateSchema.optional(),
});

/** Other certificates that products bear. */
export const standardKinds = ['vietgap', 'globalgap', 'organic', 'haccp', 'iso', 'gmp', 'halal', 'geographicalIndication', 'collectiveMark', 'other'] as const;

/** A certificate other than that of OCOP. */
export const StandardSchema = z.object({
  kind: z.enum(standardKinds),
  name: z.string().min(1).max(200),
  number: z.string().min(1).max(80).optional(),
  issuer: z.string().min(1).max(200).optional(),
  validUntil: CivilDateSchema.optional(),
});

/** What is printed on the label to look the product up. It is read by `parseTraceCode`; nothing is fetched. */
export const TraceSchema = z.object({
  /** GTIN (mã vạch) of 8, 12, 13 or 14 digits. */
  gtin: z.string().min(1).max(40).optional(),
  /** The address behind the QR code. */
  url: AddressSchema.optional(),
});

/** Three facts that are reported apart. Left out: not known. None follows from another. */
export const PresenceSchema = z.object({
  /** Whether it is sold on an e-commerce site. */
  onMarketplace: z.boolean().optional(),
  /** Whether it bears a stamp for tracing its origin (tem truy xuất nguồn gốc). */
  traceStamp: z.boolean().optional(),
  /** Whether it stands on the province's supply and demand page. */
  supplyDemandPage: z.boolean().optional(),
});

/** One product. Whatever is left out is not known. */
export const OcopProductSchema = z.object({
  id: z.string().min(1).max(80),
  name: z.string().min(1).max(160),
  /** `goods`: sold here without an OCOP rank. Left out: nobody said. */
  kind: z.enum(['ocop', 'goods']).optional(),
  group: z.enum(productGroups).optional(),
  /** Product set (bộ sản phẩm) as its score sheet is called. */
  set: z.string().min(1).max(200).optional(),
  certificate: CertificateSchema.optional(),
  owner: OwnerSchema.optional(),
  /** Commune or ward. */
  unit: PlaceRefSchema.optional(),
  story: z.string().min(1).max(20_000).optional(),
  ingredients: z.string().min(1).max(2000).optional(),
  netWeight: z.string().min(1).max(120).optional(),
  packaging: ShortTextSchema.optional(),
  season: z.string().min(1).max(200).optional(),
  price: PriceSchema.optional(),
  photos: z.array(PhotoSchema).max(20).optional(),
  whereToBuy: z.array(ShopSchema).max(20).optional(),
  standards: z.array(StandardSchema).max(20).optional(),
  awards: z.array(ShortTextSchema).max(40).optional(),
  trace: TraceSchema.optional(),
  presence: PresenceSchema.optional(),
  /** Id of one of the document's `sources`. */
  sourceId: z.string().min(1).max(80).optional(),
});

/** An `ocop-catalogue`: the products of one place. */
export const OcopCatalogueSchema = EnvelopeSchema.extend({
  kind: z.literal('ocop-catalogue'),
  /** The place whose list this is. Figures are counted for it alone. */
  place: PlaceRefSchema.optional(),
  items: z.array(OcopProductSchema).max(100_000),
});

/** What a catalogue has beside its envelope and its items. */
export const CatalogueHeadSchema = z.object({ place: PlaceRefSchema.optional() });

/** Who makes a product. */
export type Owner = z.infer<typeof OwnerSchema>;
/** One photo. */
export type Photo = z.infer<typeof PhotoSchema>;
/** Where a product is sold. */
export type Shop = z.infer<typeof ShopSchema>;
/** A price with its day. */
export type Price = z.infer<typeof PriceSchema>;
/** A certificate other than that of OCOP. */
export type Standard = z.infer<typeof StandardSchema>;
/** What the label carries to look the product up. */
export type Trace = z.infer<typeof TraceSchema>;
/** Where a product is present, as far as somebody said. */
export type Presence = z.infer<typeof PresenceSchema>;
/** One product. */
export type OcopProduct = z.infer<typeof OcopProductSchema>;
/** A parsed `ocop-catalogue`. */
export type OcopCatalogue = Omit<z.infer<typeof OcopCatalogueSchema>, 'items'> & { readonly items: readonly OcopProduct[] };
