import { joinPath, parseListDocument, parseResult, schemaFindings, type Finding, type ParseResult } from '@xaso/core';
import type { PlaceRef } from '@xaso/indicators';
import { privateParts, publicPlaces, type Withheld } from '../consent/public-place.js';
import { directoryFinding, type DirectoryFindingCode } from '../finding/directory-findings.js';
import { crowdedSpots } from '../point/crowded-spots.js';
import { checkPlace } from './check-place.js';
import { validateDirectoryHead, validatePlace } from './generated/place-directory.validate.js';
import type { Place, PlaceDirectory } from './place.schema.js';
import { settlePoint } from './settle-point.js';

/**
 * Turns untrusted JSON into a directory. Good places stay, each bad one becomes findings; of a point that can't be one in Viet Nam only
 * the point is lost. Unless the file is for staff, what has no consent is taken out, and points are rounded. Never throws.
 */
export function parsePlaceDirectory(input: unknown): ParseResult<PlaceDirectory> {
  let sourceIds: ReadonlySet<string> | undefined;
  const paths = new Map<Place, string>();
  const { value, findings } = parseListDocument<Place, 'place-directory'>(input, {
    kind: 'place-directory',
    version: 1,
    validateItem: validatePlace,
    checkItem: (place, path) => {
      // Items are checked only once the envelope, and with it the list of sources, is known to be right.
      sourceIds ??= new Set((input as PlaceDirectory).sources.map(({ id }) => id));
      paths.set(place, path);
      return checkPlace(place, path, { sourceIds });
    },
    keyOf: ({ id }) => id,
  });
  if (value === undefined) return parseResult<PlaceDirectory>(undefined, findings);
  const { place: given, ...envelope } = value as typeof value & { readonly place?: PlaceRef };
  const placeFindings = given === undefined ? [] : schemaFindings(validateDirectoryHead, { place: given });
  const isStaff = value.audience === 'staff';
  const settled = value.items.map((item): Placed => ({ ...placedOf(settlePoint(item)), path: paths.get(item) ?? 'items' }));
  const places = settled.map(({ place }) => place);
  const parts = isStaff ? [] : places.map(privateParts);
  const items = isStaff ? places : publicPlaces(places, parts);
  const directory: PlaceDirectory = { ...envelope, ...(given === undefined || placeFindings.length > 0 ? {} : { place: given }), items };
  const own = [...(isStaff ? [] : consentFindings(settled, parts)), ...crowdFindings(settled)];
  return parseResult(directory, [...placeFindings, ...findings, ...own]);
}

const consentCodes: Readonly<Record<Withheld, DirectoryFindingCode>> = {
  phone: 'place.phones-left-out',
  household: 'place.households-left-out',
  point: 'place.points-rounded',
};

interface Placed extends Pick<Place, 'kind' | 'point'> {
  readonly place: Place;
  readonly path: string;
}

function placedOf(place: Place): Omit<Placed, 'path'> {
  return { place, kind: place.kind, point: place.point };
}

/** Told once for each kind of thing, at the first place that has it: a list without consent would otherwise be all findings. */
function consentFindings(places: readonly Placed[], parts: readonly (readonly Withheld[])[]): readonly Finding[] {
  return (Object.keys(consentCodes) as Withheld[]).flatMap((part) => {
    const having = places.filter((_place, index) => parts[index]!.includes(part));
    return having.length === 0 ? [] : [directoryFinding(consentCodes[part], { path: having[0]!.path }, { count: having.length })];
  });
}

function crowdFindings(places: readonly Placed[]): readonly Finding[] {
  return crowdedSpots(places).map(({ latitude, longitude, places: sharers }) =>
    directoryFinding('place.spot-crowded', { path: joinPath(sharers[0]!.path, ['point']) }, { count: sharers.length, latitude, longitude }),
  );
}
