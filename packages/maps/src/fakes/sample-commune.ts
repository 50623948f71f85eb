import type { CommuneShape } from '../boundary/commune-shape.js';
import type { MapPlace } from '../provider.js';

/** A commune that does not exist: a square of some four kilometres with a hole, and two hamlets. */
export const sampleShape: CommuneShape = {
  polygons: [
    [
      [[105.7, 19.7], [105.74, 19.7], [105.74, 19.74], [105.7, 19.74]],
      [[105.725, 19.705], [105.735, 19.705], [105.735, 19.715], [105.725, 19.715]],
    ],
  ],
  hamlets: [
    { name: 'Thôn Mẫu Một', longitude: 105.71, latitude: 19.735 },
    { name: 'Thôn Mẫu Hai', longitude: 105.71, latitude: 19.705 },
  ],
};

/** So many places of the sample commune, on a grid from north to south, far enough apart to be drawn one by one up to some dozens. */
export function samplePlaces(count: number): readonly MapPlace[] {
  const columns = Math.ceil(Math.sqrt(count));
  return Array.from({ length: count }, (_, index) => ({
    id: `dia-diem-${index + 1}`,
    name: `Địa điểm mẫu ${index + 1}`,
    longitude: 105.703 + (0.034 * (index % columns)) / columns,
    latitude: 19.737 - (0.034 * Math.floor(index / columns)) / columns,
  }));
}
