import { expect } from 'chai';
import type { MapPlace } from '../provider.js';
import { gridClusters } from './grid-clusters.js';
import { clusterRadius, nearestZoom, type PlaceClusters } from './place-clusters.js';
import { treeClusters } from './tree-clusters.js';

const everywhere = { west: 100, south: 5, east: 120, north: 25 };
const pixelsAt = (zoom: number) => (512 * 2 ** zoom) / 360;

/** Places on a line of latitude, so many pixels apart at zoom 14. */
const apart = (...pixels: readonly number[]): readonly MapPlace[] =>
  pixels.map((pixel, index) => ({ id: `p${index}`, name: `Địa điểm ${index}`, longitude: 105.8 + pixel / pixelsAt(14), latitude: 19.8 }));

for (const [name, cluster] of [['grid', gridClusters], ['tree', treeClusters]] satisfies readonly (readonly [string, (places: readonly MapPlace[]) => PlaceClusters])[]) {
  describe(`groups of places (${name})`, () => {
    for (const { pixels, markers } of [
      { pixels: clusterRadius - 1, markers: 1 },
      { pixels: clusterRadius + 1, markers: 2 },
    ]) {
      it(`draws two places ${pixels} pixels apart as ${markers}`, () => {
        expect(cluster(apart(0, pixels)).at(everywhere, 14)).to.have.length(markers);
      });
    }

    it('stands a group in the middle of its places, and counts them', () => {
      const [marker] = cluster(apart(0, 20, 40)).at(everywhere, 14);

      expect(marker!.count).to.equal(3);
      expect(marker!.place).to.equal(undefined);
      expect(marker!.longitude).to.be.closeTo(105.8 + 20 / pixelsAt(14), 1e-6);
      expect(marker!.latitude).to.be.closeTo(19.8, 1e-6);
    });

    it('gives a place that stands alone as itself', () => {
      const [place] = apart(0) as [MapPlace];

      expect(cluster([place]).at(everywhere, 14)[0]!.place).to.equal(place);
    });

    it('knows who is in a group, and where it comes apart', () => {
      const clusters = cluster(apart(0, 30));
      const [marker] = clusters.at(everywhere, 14) as [ReturnType<PlaceClusters['at']>[number]];
      const zoom = clusters.zoomInto(marker);

      expect(clusters.membersOf(marker).map(({ id }) => id)).to.have.members(['p0', 'p1']);
      expect(zoom).to.be.within(14.5, 15);
      expect(clusters.at(everywhere, zoom)).to.have.length(2);
    });

    it('says that places on one spot never come apart', () => {
      const clusters = cluster(apart(0, 0, 0));
      const [marker] = clusters.at(everywhere, nearestZoom) as [ReturnType<PlaceClusters['at']>[number]];

      expect(marker.count).to.equal(3);
      expect(clusters.zoomInto(marker)).to.be.greaterThan(nearestZoom);
    });

    it('draws only what the box holds', () => {
      const clusters = cluster(apart(0, 1000));

      expect(clusters.at({ ...everywhere, west: 105.8 + 500 / pixelsAt(14) }, 14).map(({ place }) => place?.id)).to.deep.equal(['p1']);
    });

    it('leaves out what has no position', () => {
      const broken = [NaN, Infinity].map((longitude) => ({ id: String(longitude), name: 'x', longitude, latitude: 19.8 }));

      expect(cluster([...broken, ...apart(0)]).at(everywhere, 14)).to.have.length(1);
      expect(cluster(broken).at(everywhere, 14)).to.deep.equal([]);
    });

    it('has as many places on the picture at every zoom as there are', () => {
      const places = Array.from({ length: 300 }, (_, index): MapPlace => ({ id: `x ${index}`, name: 'x', longitude: 105.75 + ((index * 7919) % 1000) / 1e4, latitude: 19.75 + ((index * 104729) % 1000) / 1e4 }));
      const clusters = cluster(places);
      for (let zoom = 8; zoom <= nearestZoom; zoom += 1) {
        const markers = clusters.at(everywhere, zoom);
        expect(markers.reduce((sum, { count }) => sum + count, 0)).to.equal(300);
        expect(new Set(markers.map(({ key }) => key)).size).to.equal(markers.length);
        expect(new Set(markers.flatMap((marker) => clusters.membersOf(marker).map(({ id }) => id))).size).to.equal(300);
        for (const marker of markers) if (!marker.place) expect(clusters.zoomInto(marker)).to.be.greaterThan(zoom);
      }
    });
  });
}
