import { civilDateFindings, type CivilDate, type Finding } from '@xaso/core';
import { directoryFinding } from '../finding/directory-findings.js';
import { overlappingDay } from '../opening-hours/overlapping-spans.js';
import { readPhone } from '../phone/phone-kind.js';
import { judgePoint } from '../point/viet-nam.js';
import type { Place } from './place.schema.js';

/** What a place is checked against. */
export interface PlaceContext {
  /** Ids of the document's sources; left out for a place outside a document. */
  readonly sourceIds?: { readonly has: (id: string) => boolean } | undefined;
}

/**
 * What a schema can't say: days that exist, points that lie in Viet Nam, hours that do not overlap, telephones that bill the caller,
 * consent with its day. Only a day that does not exist loses the place; all else asks for a look.
 */
export function checkPlace(place: Place, path: string, { sourceIds }: PlaceContext = {}): Finding[] {
  const at = (field: string): { readonly path: string } => ({ path: path === '' ? field : `${path}.${field}` });
  const impossible = datesOf(place).flatMap(([date, field]) => (date === undefined ? [] : civilDateFindings(date, at(field).path)));
  if (impossible.length > 0) return impossible;
  const { point, phones = [], hours, googleMaps, photo, consent, sourceId } = place;
  const judgement = point === undefined ? 'inside' : judgePoint(point.latitude, point.longitude);
  const overlap = hours === undefined ? undefined : overlappingDay(hours);
  return [
    ...(judgement === 'inside' ? [] : [directoryFinding(`place.point-${judgement}`, at('point'), { latitude: point!.latitude, longitude: point!.longitude })]),
    ...phones.flatMap(({ number }, index) => (readPhone(number).kind === 'premium' ? [directoryFinding('place.phone-premium', at(`phones[${index}]`), { number })] : [])),
    ...(overlap === undefined ? [] : [directoryFinding('place.hours-overlap', at('hours'), { day: overlap })]),
    ...(isUnchecked(googleMaps) ? [directoryFinding('place.maps-unchecked', at('googleMaps'))] : []),
    ...(photo !== undefined && photo.alt === undefined ? [directoryFinding('place.photo-alt-missing', at('photo'))] : []),
    ...(consent?.given === true && consent.date === undefined ? [directoryFinding('place.consent-undated', at('consent'))] : []),
    ...(sourceId === undefined || sourceIds === undefined || sourceIds.has(sourceId) ? [] : [directoryFinding('place.source-unknown', at('sourceId'), { source: sourceId })]),
  ];
}

function isUnchecked(maps: Place['googleMaps']): boolean {
  return maps !== undefined && maps.checkedOn === undefined && (maps.placeId !== undefined || maps.url !== undefined);
}

function datesOf({ phones = [], googleMaps, consent, hours }: Place): readonly (readonly [CivilDate | undefined, string])[] {
  return [
    ...phones.map(({ verifiedOn }, index) => [verifiedOn, `phones[${index}].verifiedOn`] as const),
    [googleMaps?.checkedOn, 'googleMaps.checkedOn'],
    [consent?.date, 'consent.date'],
    ...(hours?.special ?? []).flatMap(({ from, to }, index) => [[from, `hours.special[${index}].from`] as const, [to, `hours.special[${index}].to`] as const]),
  ];
}
