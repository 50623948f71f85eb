/**
 * What a place is. `digitalTeam` is a tổ công nghệ số cộng đồng, with its hamlet and, as hours and telephone, those of its duty;
 * `cashPoint` is where money is paid in or out; `marketStall` a stall of a market without cash (chợ 4.0).
 */
export const placeKinds = [
  'business',
  'wifi',
  'cultureHouse',
  'cashPoint',
  'marketStall',
  'oneStopOffice',
  'school',
  'healthStation',
  'heritage',
  'digitalTeam',
  'other',
] as const;

/** One kind of place. */
export type PlaceKind = (typeof placeKinds)[number];

/** What a business lives by, coarse enough for one row of filters. */
export const businessCategories = [
  'food',
  'grocery',
  'fashion',
  'health',
  'beauty',
  'lodging',
  'repair',
  'electronics',
  'building',
  'agriculture',
  'crafts',
  'fuel',
  'education',
  'services',
  'other',
] as const;

/** One category of businesses. */
export type BusinessCategory = (typeof businessCategories)[number];
