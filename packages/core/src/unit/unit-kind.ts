/** Kinds of unit, highest level first: those of the State, and those by which people live together below the commune. */
export const unitKinds = [
  'province',
  'centralCity',
  'district',
  'urbanDistrict',
  'town',
  'provincialCity',
  'commune',
  'ward',
  'specialZone',
  'township',
  'hamlet',
  'village',
  'residentialGroup',
  'quarter',
] as const;

export type UnitKind = (typeof unitKinds)[number];

/** Levels, highest first. The district level exists only before 1 July 2025. */
export const unitLevels = ['province', 'district', 'commune', 'hamlet'] as const;

export type UnitLevel = (typeof unitLevels)[number];

const levels: Readonly<Record<UnitKind, UnitLevel>> = {
  province: 'province',
  centralCity: 'province',
  district: 'district',
  urbanDistrict: 'district',
  town: 'district',
  provincialCity: 'district',
  commune: 'commune',
  ward: 'commune',
  specialZone: 'commune',
  township: 'commune',
  hamlet: 'hamlet',
  village: 'hamlet',
  residentialGroup: 'hamlet',
  quarter: 'hamlet',
};

/** The level at which units of a kind stand. */
export function levelOf(kind: UnitKind): UnitLevel {
  return levels[kind];
}

/** How many digits the codes of the General Statistics Office have at a level; units below the commune have no official code. */
export const officialCodeLength: Readonly<Partial<Record<UnitLevel, number>>> = { province: 2, district: 3, commune: 5 };
