import { expect } from '@open-wc/testing';
import type { HexColor } from './hex-color.js';
import { hexFromOklch, oklchOf } from './oklch.js';
import { reachContrast, reaches } from './reach-contrast.js';

describe('OKLCH', () => {
  // The values of CSS Color 4's sample conversions.
  const known: readonly (readonly [HexColor, number, number, number])[] = [
    ['#ff0000', 0.628, 0.2577, 29.23],
    ['#00ff00', 0.8664, 0.2948, 142.5],
    ['#0000ff', 0.452, 0.3132, 264.05],
    ['#ffffff', 1, 0, 0],
    ['#000000', 0, 0, 0],
    ['#808080', 0.5999, 0, 0],
  ];
  for (const [color, lightness, chroma, hue] of known) {
    it(`sees ${color} as others do`, () => {
      const seen = oklchOf(color);

      expect(seen.lightness).to.be.closeTo(lightness, 0.0005);
      expect(seen.chroma).to.be.closeTo(chroma, 0.0005);
      expect(seen.hue).to.be.closeTo(hue, 0.05);
    });
  }

  it('gives back the colour that went in', () => {
    for (let step = 0; step < 4096; step += 7) {
      const color: HexColor = `#${[step >> 8, (step >> 4) & 15, step & 15].map((digit) => digit.toString(16).repeat(2)).join('')}`;
      expect(hexFromOklch(oklchOf(color))).to.equal(color);
    }
  });

  it('gives up chroma, not lightness, where a screen has no such colour', () => {
    const { lightness, chroma } = oklchOf(hexFromOklch({ lightness: 0.7, chroma: 0.4, hue: 29 }));

    expect(lightness).to.be.closeTo(0.7, 0.01);
    expect(chroma).to.be.below(0.25);
  });
});

describe('a colour that has to be read', () => {
  const white = [{ color: '#ffffff', least: 4.5 }] as const;

  it('stays as it is when it can be read', () => {
    expect(reachContrast('#767676', white, 'darker')).to.equal('#767676');
  });

  it('moves by no more than it must when it can’t', () => {
    expect(reachContrast('#777777', white, 'darker')).to.equal('#767676');
  });

  it('keeps its hue while it moves', () => {
    const moved = reachContrast('#ffcd00', white, 'darker')!;

    expect(oklchOf(moved).hue).to.be.closeTo(oklchOf('#ffcd00').hue, 3);
    expect(reaches(moved, white)).to.equal(true);
  });

  it('is not made up when not even black can be read', () => {
    expect(reachContrast('#777777', [{ color: '#222222', least: 4.5 }], 'darker')).to.equal(undefined);
  });
});
