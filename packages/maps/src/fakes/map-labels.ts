import type { MapLabels } from '../provider.js';

/** Words for a map in tests and stories, Vietnamese as an element would give them. */
export const sampleLabels: MapLabels = {
  map: 'Sơ đồ Xã Mẫu',
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  fit: 'Xem cả xã',
  north: 'B',
  cluster: (count) => `${count} địa điểm`,
  distance: (metres) => (metres < 1000 ? `${metres} m` : `${metres / 1000} km`),
};
