import type { Finding } from '@xaso/core';
import { expect } from 'chai';
import { maximumPositions, parseCommuneShape } from './parse-commune-shape.js';

const square = [[105.77, 19.8], [105.79, 19.8], [105.79, 19.82], [105.77, 19.82], [105.77, 19.8]];
const hole = [[105.775, 19.805], [105.785, 19.805], [105.785, 19.815], [105.775, 19.805]];
const polygon = (...rings: readonly unknown[]) => ({ type: 'Polygon', coordinates: rings });
const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);

describe('the outline of a commune', () => {
  for (const { says, input } of [
    { says: 'a polygon alone', input: polygon(square) },
    { says: 'a MultiPolygon', input: { type: 'MultiPolygon', coordinates: [[square]] } },
    { says: 'a feature', input: { type: 'Feature', properties: null, geometry: polygon(square) } },
    { says: 'a collection of features', input: { type: 'FeatureCollection', features: [{ type: 'Feature', geometry: polygon(square) }] } },
    { says: 'a collection of geometries', input: { type: 'GeometryCollection', geometries: [polygon(square)] } },
    { says: 'positions with a height', input: polygon(square.map((position) => [...position, 12])) },
  ]) {
    it(`is read from ${says}`, () => {
      const { value, findings } = parseCommuneShape(input);

      expect(findings).to.deep.equal([]);
      expect(value!.polygons).to.have.length(1);
      expect(value!.polygons[0]![0]![1]).to.deep.equal([105.79, 19.8]);
    });
  }

  it('keeps holes and islands apart', () => {
    const { value } = parseCommuneShape({ type: 'MultiPolygon', coordinates: [[square, hole], [square]] });

    expect(value!.polygons.map((rings) => rings.length)).to.deep.equal([2, 1]);
  });

  it('reads a line that crosses itself: filling by the even-odd rule does not mind', () => {
    const bow = [[105.77, 19.8], [105.79, 19.82], [105.79, 19.8], [105.77, 19.83], [105.77, 19.8]];

    expect(parseCommuneShape(polygon(bow)).ok).to.equal(true);
  });

  it('turns latitude before longitude round, and says so', () => {
    const { ok, value, findings } = parseCommuneShape(polygon(square.map(([x, y]) => [y, x])));

    expect(ok).to.equal(true);
    expect(value!.polygons[0]![0]![1]).to.deep.equal([105.79, 19.8]);
    expect(codes(findings)).to.deep.equal(['boundary.swapped']);
  });

  it('leaves single positions out that cannot be, and counts them', () => {
    const { value, findings } = parseCommuneShape(polygon([...square, [0, 0], ['105,7', '19,8'], null, [NaN, 19], [19.8, 105.77]]));

    expect(value!.polygons[0]![0]).to.have.length(5);
    expect(findings).to.deep.equal([{ code: 'boundary.positions-left-out', severity: 'warning', where: { path: '/coordinates/0' }, values: { count: 5 } }]);
  });

  for (const { says, ring } of [
    { says: 'no position', ring: [] },
    { says: 'two positions', ring: square.slice(0, 2) },
    { says: 'positions on one spot', ring: [square[0], square[0], square[0], square[0]] },
    { says: 'positions on one line', ring: [[105.77, 19.8], [105.78, 19.81], [105.79, 19.82], [105.77, 19.8]] },
  ]) {
    it(`does not draw a ring of ${says}, and has nothing left to draw`, () => {
      const { value, findings } = parseCommuneShape(polygon(ring));

      expect(value).to.equal(undefined);
      expect(codes(findings)).to.deep.equal(['boundary.ring-degenerate', 'boundary.unreadable']);
    });
  }

  it('drops a hole together with nothing else when the hole encloses nothing', () => {
    const { value, findings } = parseCommuneShape(polygon(square, [square[0], square[1], square[0]]));

    expect(value!.polygons).to.have.nested.property('[0].length', 1);
    expect(codes(findings)).to.deep.equal(['boundary.ring-degenerate']);
  });

  it('does not take a hole for an area when the outer line is broken', () => {
    expect(parseCommuneShape(polygon([], hole)).value).to.equal(undefined);
  });

  it('asks for degrees where it gets metres', () => {
    const metres = [[580_000, 2_190_000], [582_000, 2_190_000], [582_000, 2_192_000], [580_000, 2_190_000]];

    expect(codes(parseCommuneShape(polygon(metres)).findings)).to.deep.equal(['boundary.metres']);
  });

  it('refuses what is wider than a commune: no outline of the country is drawn', () => {
    const wide = (degrees: number) => parseCommuneShape(polygon([[105, 10], [106, 10], [106, 10 + degrees], [105, 10 + degrees]]));

    expect(wide(8).ok).to.equal(true);
    expect(codes(wide(8.1).findings)).to.deep.equal(['boundary.too-wide']);
  });

  it('refuses a line too fine for a phone, and draws one at the limit', () => {
    const circle = (count: number) =>
      Array.from({ length: count }, (_, index) => [105.8 + 0.05 * Math.cos((index * 2 * Math.PI) / count), 19.8 + 0.05 * Math.sin((index * 2 * Math.PI) / count)]);

    expect(parseCommuneShape(polygon(circle(maximumPositions))).ok).to.equal(true);
    expect(codes(parseCommuneShape(polygon(circle(maximumPositions + 1))).findings)).to.deep.equal(['boundary.too-large']);
  });

  it('writes the names of points on the drawing, and names points without one', () => {
    const point = (properties: unknown, coordinates: unknown) => ({ type: 'Feature', properties, geometry: { type: 'Point', coordinates } });
    const { value, findings } = parseCommuneShape({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', geometry: polygon(square) }, point({ name: ' Thôn Mẫu\u202e ' }, [105.78, 19.81]), point({ name: 7 }, [105.78, 19.81]), point({ name: 'Thôn xa' }, [0, 0])],
    });

    expect(value!.hamlets).to.deep.equal([{ name: 'Thôn Mẫu', longitude: 105.78, latitude: 19.81 }]);
    expect(codes(findings)).to.deep.equal(['boundary.hamlet-nameless', 'boundary.positions-left-out']);
  });

  it('counts shapes that are neither areas nor points', () => {
    const { value, findings } = parseCommuneShape({ type: 'GeometryCollection', geometries: [polygon(square), { type: 'LineString', coordinates: square }, { type: 'Sketch' }] });

    expect(value!.polygons).to.have.length(1);
    expect(findings[0]).to.deep.include({ code: 'boundary.geometry-skipped', values: { count: 2 } });
  });

  for (const input of [undefined, null, 7, 'Polygon', [], {}, { type: 'FeatureCollection', features: 'none' }, { type: 'Polygon', coordinates: { length: 3 } }, { type: 'MultiPolygon', coordinates: [7] }]) {
    it(`finds nothing to draw in ${JSON.stringify(input)}`, () => {
      expect(codes(parseCommuneShape(input).findings)).to.include('boundary.unreadable');
    });
  }

  it('stops at collections inside collections inside collections', () => {
    let nested: unknown = polygon(square);
    for (let depth = 0; depth < 5_000; depth += 1) nested = { type: 'GeometryCollection', geometries: [nested] };

    expect(codes(parseCommuneShape(nested).findings)).to.deep.equal(['boundary.unreadable']);
  });
});
