import { parseCommuneShape } from '@xaso/maps';
import { expect } from 'chai';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFolder } from '../../tools/paths.mjs';

const folder = sharedFolder === undefined ? '' : join(sharedFolder, 'data/boundaries');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.geojson')) : [];

interface BoundaryFile {
  readonly features: readonly { readonly properties: { readonly areaKm2: number; readonly fullName: string } }[];
}

describe('official outlines of communes', () => {
  if (files.length === 0) {
    it('are read without a finding, with the area that the office states', function () {
      this.skip('the shared data are not here');
    });
  }

  for (const name of files) {
    const file = JSON.parse(readFileSync(join(folder, name), 'utf8')) as BoundaryFile;
    const { fullName, areaKm2 } = file.features[0]!.properties;

    it(`${fullName} is read without a finding, with the area that the office states`, () => {
      const { value, findings } = parseCommuneShape(file);

      expect(findings).to.deep.equal([]);
      expect(squareKilometres(value!.polygons.flat(1)[0]!)).to.be.closeTo(areaKm2, areaKm2 * 0.01);
    });
  }
});

/** The area within a line of longitude and latitude, on a ground that is flat enough for a commune. */
function squareKilometres(ring: readonly (readonly [number, number])[]): number {
  const latitude = (ring[0]![1] * Math.PI) / 180;
  const degree = 111.195;
  const doubled = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + (x - ring[0]![0]) * (nextY - ring[0]![1]) - (nextX - ring[0]![0]) * (y - ring[0]![1]);
  }, 0);
  return (Math.abs(doubled) / 2) * degree * degree * Math.cos(latitude);
}
