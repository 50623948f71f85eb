import type { MapFindingCode } from '../finding/map-findings.js';
import type { Message } from '@xaso/core';

/** Sentences of the findings of `@xaso/maps`, in English. */
export const findingMessagesEn = {
  'boundary.unreadable': 'The boundary file has no area that can be drawn. GeoJSON with a Polygon or MultiPolygon is needed.',
  'boundary.too-large': 'The boundary has more than {limit} positions and is not drawn. Simplify the line before publishing it.',
  'boundary.too-wide': 'The boundary stretches over {degrees} degrees, more than a commune, and is not drawn. This sketch does not draw provinces or the country.',
  'boundary.metres': 'The coordinates of the boundary are no degrees of longitude and latitude; they look like metres (VN-2000). Convert them to WGS 84.',
  'boundary.swapped': 'Coordinates are written latitude first; GeoJSON wants longitude first. They were drawn the right way round; please correct the file.',
  'boundary.positions-left-out': { one: '{count} position is unreadable or lies outside Viet Nam and was left out of the boundary line.', other: '{count} positions are unreadable or lie outside Viet Nam and were left out of the boundary line.' },
  'boundary.ring-degenerate': 'One ring of the boundary encloses no area and was left out.',
  'boundary.hamlet-nameless': 'A point of the boundary file has no name, so nothing is written on the sketch.',
  'boundary.geometry-skipped': { one: '{count} shape is neither an area nor a point and was not drawn.', other: '{count} shapes are neither areas nor points and were not drawn.' },
  'map-embed.no-address': 'No address of a map was found in “{text}”. Copy the whole code from “Embed a map” in Google Maps.',
  'map-embed.other-host': 'An embedded map must be at www.google.com, not {host}.',
  'map-embed.other-path': 'The address must begin exactly with www.google.com/maps/embed; here it is {path}. Copy it again from “Embed a map” in Google Maps.',
  'map-embed.not-https': 'An embedded map must use https, not {scheme}.',
  'map-embed.no-map': 'The address lacks its pb part, so Google does not know what to show. Copy it again from “Embed a map” in Google Maps.',
} as const satisfies Record<MapFindingCode, Message>;
