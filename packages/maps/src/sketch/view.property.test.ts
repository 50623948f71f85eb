import { expect } from 'chai';
import fc from 'fast-check';
import { nearestZoom } from '../cluster/place-clusters.js';
import type { Box } from './projection.js';
import { clampView, contains, fitView, pan, pixelsPerUnit, seenBox, zoomAt } from './view.js';

const box: fc.Arbitrary<Box> = fc
  .record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }), width: fc.integer({ min: 100, max: 20_000 }), height: fc.integer({ min: 100, max: 20_000 }) })
  .map(({ x, y, width, height }) => ({ left: x, top: y, right: x + width, bottom: y + height }));
const size = fc.record({ width: fc.integer({ min: 200, max: 2_000 }), height: fc.integer({ min: 150, max: 1_200 }) });
const view = fc.record({ x: fc.double({ min: -1e6, max: 1e6, noNaN: true }), y: fc.double({ min: -1e6, max: 1e6, noNaN: true }), zoom: fc.double({ min: -10, max: 40, noNaN: true }) });
const pixel = fc.integer({ min: -600, max: 600 });

describe('the view of the sketch', () => {
  it('shows the whole commune when it is fitted, beside the buttons', () => {
    fc.assert(
      fc.property(box, size, (commune, picture) => {
        const seen = seenBox(fitView(commune, picture), picture);
        expect(contains({ left: seen.left - 1e-6, top: seen.top - 1e-6, right: seen.right + 1e-6, bottom: seen.bottom + 1e-6 }, commune)).to.equal(true);
      }),
    );
  });

  it('is never farther than the whole commune, nor nearer than the nearest, wherever one wanted to look', () => {
    fc.assert(
      fc.property(box, size, view, (commune, picture, wanted) => {
        const { zoom } = clampView(wanted, commune, picture);
        expect(zoom).to.be.within(fitView(commune, picture).zoom, nearestZoom);
      }),
    );
  });

  it('always has the commune in sight, so nobody gets lost', () => {
    fc.assert(
      fc.property(box, size, view, (commune, picture, wanted) => {
        const seen = seenBox(clampView(wanted, commune, picture), picture);
        expect(seen.left).to.be.lessThan(commune.right);
        expect(seen.right).to.be.greaterThan(commune.left);
        expect(seen.top).to.be.lessThan(commune.bottom);
        expect(seen.bottom).to.be.greaterThan(commune.top);
      }),
    );
  });

  it('stays where it is when it is allowed already', () => {
    fc.assert(
      fc.property(box, size, view, (commune, picture, wanted) => {
        const allowed = clampView(wanted, commune, picture);
        const again = clampView(allowed, commune, picture);
        for (const key of ['x', 'y', 'zoom'] as const) expect(again[key]).to.be.closeTo(allowed[key], 1e-6);
      }),
    );
  });

  it('keeps what is under the finger there while it is dragged or pinched', () => {
    fc.assert(
      fc.property(fc.record({ x: pixel, y: pixel, zoom: fc.integer({ min: 9, max: 17 }) }), pixel, pixel, fc.double({ min: -2, max: 2, noNaN: true }), (start, x, y, zooms) => {
        const under = (from: typeof start, right: number, down: number) => [from.x + right / pixelsPerUnit(from.zoom), from.y + down / pixelsPerUnit(from.zoom)];
        const [wasX, wasY] = under(start, x, y) as [number, number];
        const [zoomedX, zoomedY] = under(zoomAt(start, zooms, { x, y }), x, y) as [number, number];
        const [draggedX, draggedY] = under(pan(start, 30, -20), x + 30, y - 20) as [number, number];
        for (const [now, was] of [[zoomedX, wasX], [zoomedY, wasY], [draggedX, wasX], [draggedY, wasY]] as const) expect(now).to.be.closeTo(was, 1e-6);
      }),
    );
  });
});
