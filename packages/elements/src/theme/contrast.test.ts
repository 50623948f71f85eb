import { expect } from '@open-wc/testing';
import { contrastChecks, contrastPairs } from './contrast-pairs.js';
import { contrastRatio, relativeLuminance } from './contrast.js';
import type { HexColor } from './hex-color.js';
import { presets } from './presets.js';
import { themeColorNames } from './theme-model.js';

describe('contrast', () => {
  const known: readonly (readonly [HexColor, HexColor, number])[] = [
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.478],
    ['#767676', '#ffffff', 4.542],
    ['#959595', '#ffffff', 2.995],
    ['#949494', '#ffffff', 3.033],
    ['#ff0000', '#ffffff', 3.998],
    ['#0000ff', '#ffffff', 8.592],
  ];
  for (const [one, other, ratio] of known) {
    it(`of ${one} and ${other} is ${ratio}:1, whichever stands in front`, () => {
      expect(contrastRatio(one, other)).to.be.closeTo(ratio, 0.001);
      expect(contrastRatio(other, one)).to.equal(contrastRatio(one, other));
    });
  }

  it('rests on the luminances of WCAG', () => {
    expect(relativeLuminance('#ff0000')).to.be.closeTo(0.2126, 1e-6);
    expect(relativeLuminance('#00ff00')).to.be.closeTo(0.7152, 1e-6);
    expect(relativeLuminance('#0000ff')).to.be.closeTo(0.0722, 1e-6);
  });

  const theme = presets[0]!.theme.light;
  const judged = (front: 'text-quiet' | 'line-strong', color: HexColor): boolean => contrastChecks({ ...theme, [front]: color }).find((check) => check.front === front && check.back === 'surface')!.passes;

  it('passes text from 4.5:1 on and fails it below', () => {
    expect(judged('text-quiet', '#767676')).to.equal(true);
    expect(judged('text-quiet', '#777777')).to.equal(false);
  });

  it('passes the border of a control from 3:1 on and fails it below', () => {
    expect(judged('line-strong', '#949494')).to.equal(true);
    expect(judged('line-strong', '#959595')).to.equal(false);
  });

  it('is watched for every colour of the kit', () => {
    const watched = new Set(contrastPairs.flatMap(({ front, back }) => [front, back]));
    expect([...watched].sort()).to.deep.equal([...themeColorNames].sort());
  });

  it('asks at least what level AA asks', () => {
    for (const { kind, least, front } of contrastPairs) expect(least, front).to.be.at.least(kind === 'text' ? 4.5 : 3);
  });
});
