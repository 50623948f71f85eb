import { CivilDateSchema, EnvelopeSchema } from '@xaso/core/schema';
import { PlaceRefSchema } from '@xaso/indicators/schema';
import * as z from 'zod';
import { OpeningHoursSchema } from '../opening-hours/opening-hours.schema.js';
import { businessCategories, placeKinds } from './place-kinds.js';

const NameSchema = z.string().min(1).max(200);
const LineSchema = z.string().min(1).max(400);
const AddressSchema = z.string().min(1).max(2000);

/**
 * How near a point lies to the door. `rounded`: moved to a grid of about 100 m for want of consent; `viewCentre`: the middle of the map
 * that somebody looked at, not a pin; `plusCode`: the middle of a Plus Code's square. Left out: as the list has it.
 */
export const pointPrecisions = ['rounded', 'viewCentre', 'plusCode'] as const;

/** A point in WGS 84, in degrees. What is no point of Viet Nam costs the point and not the place, so the schema sets no bounds. */
export const PointSchema = z.object({
  latitude: z.number(),
  longitude: z.number(),
  precision: z.enum(pointPrecisions).optional(),
});

/** "Đồng ý công khai": without it, or without its day, telephone, household and exact point stay out of public files. */
export const ConsentSchema = z.object({
  given: z.boolean(),
  date: CivilDateSchema.optional(),
  /** Paper or source that it rests on: "Phiếu thu thập số 12". */
  basis: NameSchema.optional(),
});

/** One telephone. */
export const PhoneSchema = z.object({
  number: z.string().min(3).max(40),
  /** Day on which the commune called it: "xác minh ngày …". */
  verifiedOn: CivilDateSchema.optional(),
});

/** Who runs a place. A household is a person's: it is named in public with consent only. */
export const OwnerSchema = z.object({
  name: NameSchema,
  kind: z.enum(['household', 'company', 'cooperative', 'publicBody', 'other']).optional(),
});

/** The place as Google Maps has it. With a check date it is "đã định vị"; own coordinates alone never are. */
export const GoogleMapsSchema = z.object({
  placeId: z.string().min(1).max(300).optional(),
  url: AddressSchema.optional(),
  /** Day on which somebody opened it and found the place there. */
  checkedOn: CivilDateSchema.optional(),
  /** Whether there is a link that a public file leaves out, since it holds an exact point without consent. */
  withheld: z.boolean().optional(),
});

/** How can be paid. Left out: not known. */
export const PaymentSchema = z.object({ qr: z.boolean().optional(), cash: z.boolean().optional(), card: z.boolean().optional() });

/** Wireless network for guests. */
export const WifiSchema = z.object({ free: z.boolean().optional(), network: z.string().min(1).max(80).optional() });

/** Addresses on the net; each still to be judged by `safeLink`. */
export const PlaceLinksSchema = z.object({ website: AddressSchema.optional(), facebook: AddressSchema.optional(), zalo: AddressSchema.optional() });

/** A photo of the place. */
export const PlacePhotoSchema = z.object({
  src: AddressSchema,
  alt: z.string().min(1).max(300).optional(),
  credit: NameSchema.optional(),
  width: z.int().min(1).max(20_000).optional(),
  height: z.int().min(1).max(20_000).optional(),
});

/** One place. Whatever is left out is not known. */
export const PlaceSchema = z.object({
  id: z.string().min(1).max(80),
  name: NameSchema,
  /** Names under which people knew it before, or know it too. */
  otherNames: z.array(NameSchema).max(10).optional(),
  kind: z.enum(placeKinds),
  category: z.enum(businessCategories).optional(),
  /** The category in the list's own words. */
  categoryText: z.string().min(1).max(120).optional(),
  owner: OwnerSchema.optional(),
  address: LineSchema.optional(),
  /** The address before units or streets got new names. */
  formerAddress: LineSchema.optional(),
  /** Commune or ward. */
  unit: PlaceRefSchema.optional(),
  /** Thôn, tổ dân phố, khu. */
  hamlet: NameSchema.optional(),
  /** Code of the national address system. Opaque: nothing is read from it. */
  digitalAddress: z.string().min(1).max(80).optional(),
  plusCode: z.string().min(1).max(80).optional(),
  point: PointSchema.optional(),
  phones: z.array(PhoneSchema).max(6).optional(),
  /** For a digital team the hours of its duty. */
  hours: OpeningHoursSchema.optional(),
  payment: PaymentSchema.optional(),
  wifi: WifiSchema.optional(),
  links: PlaceLinksSchema.optional(),
  googleMaps: GoogleMapsSchema.optional(),
  photo: PlacePhotoSchema.optional(),
  consent: ConsentSchema.optional(),
  note: z.string().min(1).max(2000).optional(),
  /** Id of one of the document's `sources`. */
  sourceId: z.string().min(1).max(80).optional(),
});

/** A `place-directory`: the places of one commune. */
export const PlaceDirectorySchema = EnvelopeSchema.extend({
  kind: z.literal('place-directory'),
  /** The commune whose list this is. Figures are counted for it alone. */
  place: PlaceRefSchema.optional(),
  items: z.array(PlaceSchema).max(100_000),
});

/** What a directory has beside its envelope and its items. */
export const DirectoryHeadSchema = z.object({ place: PlaceRefSchema.optional() });

/** A point in WGS 84. */
export type Point = z.infer<typeof PointSchema>;
/** Leave to publish. */
export type Consent = z.infer<typeof ConsentSchema>;
/** One telephone. */
export type Phone = z.infer<typeof PhoneSchema>;
/** Who runs a place. */
export type Owner = z.infer<typeof OwnerSchema>;
/** The place as Google Maps has it. */
export type GoogleMaps = z.infer<typeof GoogleMapsSchema>;
/** How can be paid. */
export type Payment = z.infer<typeof PaymentSchema>;
/** Addresses on the net. */
export type PlaceLinks = z.infer<typeof PlaceLinksSchema>;
/** A photo of the place. */
export type PlacePhoto = z.infer<typeof PlacePhotoSchema>;
/** One place. */
export type Place = z.infer<typeof PlaceSchema>;
/** A parsed `place-directory`. */
export type PlaceDirectory = Omit<z.infer<typeof PlaceDirectorySchema>, 'items'> & { readonly items: readonly Place[] };
