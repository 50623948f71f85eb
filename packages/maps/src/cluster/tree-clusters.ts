import Supercluster, { type ClusterProperties } from 'supercluster';
import type { MapPlace } from '../provider.js';
import { clusterRadius, drawable, nearestZoom, type Marker, type PlaceClusters } from './place-clusters.js';
import { placeMarker } from './show-selected.js';

/** Groups places with supercluster: what Google's map uses, whose camera may stand anywhere. */
export function treeClusters(places: readonly MapPlace[]): PlaceClusters {
  const index = new Supercluster<MapPlace, object>({ radius: clusterRadius, minZoom: 5, maxZoom: nearestZoom });
  index.load(
    drawable(places).map((place) => ({ type: 'Feature', properties: place, geometry: { type: 'Point', coordinates: [place.longitude, place.latitude] } })),
  );
  const groupOf = ({ key }: Marker): number => Number(key.slice(1));
  return {
    at: ({ west, south, east, north }, zoom) =>
      index.getClusters([west, south, east, north], zoom).map(({ properties, geometry }): Marker => {
        if (!('cluster' in properties)) return placeMarker(properties as MapPlace);
        const [longitude, latitude] = geometry.coordinates as [number, number];
        const { cluster_id: group, point_count: count } = properties as ClusterProperties;
        return { key: `c${group}`, count, longitude, latitude };
      }),
    zoomInto: (marker) => (marker.place ? 0 : index.getClusterExpansionZoom(groupOf(marker))),
    membersOf: (marker) => (marker.place ? [marker.place] : index.getLeaves(groupOf(marker), Infinity).map(({ properties }) => properties as MapPlace)),
  };
}
