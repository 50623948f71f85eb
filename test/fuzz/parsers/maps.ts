import { parseCommuneShape, parseGoogleEmbed } from '@xaso/maps';
import { anyText, damaged } from '../noise.js';
import { parser, parsersOf } from '../parser-row.js';

const area = [[[105.7, 19.7], [105.74, 19.7], [105.74, 19.74], [105.7, 19.7]]];
const outline = {
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', properties: { name: 'Xã Mẫu' }, geometry: { type: 'MultiPolygon', coordinates: [area] } },
    { type: 'Feature', properties: { name: 'Thôn Mẫu' }, geometry: { type: 'Point', coordinates: [105.72, 19.72] } },
  ],
};
const embeds = ['<iframe src="', '" ', "'", 'https://', 'http:', '//', 'www.google.com', 'maps.google.com', '/maps', '/embed', '?pb=', '!1m18', '&', '&amp;', '@', '\\', '#', '>'];

/** What `@xaso/maps` reads of a stranger. */
export const mapsParsers = parsersOf(
  '@xaso/maps',
  parser(parseCommuneShape, damaged(outline, { type: 'Polygon', coordinates: area }, { type: 'GeometryCollection', geometries: [{ type: 'Polygon', coordinates: area }] })),
  parser(parseGoogleEmbed, anyText(embeds, 10)),
);
