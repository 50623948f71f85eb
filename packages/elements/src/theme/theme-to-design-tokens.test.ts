import { expect } from '@open-wc/testing';
import { tokensCss } from '../internal/tokens-css.js';
import { channelsOf } from './hex-color.js';
import { presets } from './presets.js';
import { themeFromBrand } from './theme-from-brand.js';
import { strongWeight, themeColorNames, type Theme } from './theme-model.js';
import { themeToDesignTokens } from './theme-to-design-tokens.js';
import { themeColorUses, tokenEntries } from './token-uses.js';

const red = presets[0]!.theme;

describe('a theme as design tokens', () => {
  const tokens = themeToDesignTokens({ ...red, fontFamily: "'Be Vietnam Pro', sans-serif" });

  it('holds every colour of both themes with its channels, its hexadecimal and its use', () => {
    expect(tokens.color.$type).to.equal('color');
    for (const mode of ['light', 'dark'] as const) {
      expect(Object.keys(tokens.color[mode])).to.deep.equal(themeColorNames);
      const { $value, $description } = tokens.color[mode]['accent']!;
      const value = $value as { readonly colorSpace: string; readonly components: readonly number[]; readonly alpha: number; readonly hex: string };
      expect(value).to.deep.include({ colorSpace: 'srgb', alpha: 1, hex: red[mode].accent });
      value.components.forEach((component, index) => expect(component).to.be.closeTo(channelsOf(red[mode].accent)[index]!, 0.0001));
      expect($description).to.equal(themeColorUses.accent);
    }
  });

  it('holds distances, corners, fonts and weight in the units of the format', () => {
    expect(tokens.space['xs']).to.deep.include({ $value: { value: 0.25, unit: 'rem' } });
    expect(tokens.radius['m']).to.deep.include({ $value: { value: 8, unit: 'px' } });
    expect(tokens['font-family']).to.deep.include({ $type: 'fontFamily', $value: ['Be Vietnam Pro', 'sans-serif'] });
    expect(tokens['font-weight-strong']).to.deep.include({ $type: 'fontWeight', $value: 600 });
  });

  it('is JSON all the way down, with names that the format allows', () => {
    expect(JSON.parse(JSON.stringify(tokens))).to.deep.equal(tokens);
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
      for (const [name, inner] of Object.entries(node)) {
        if (name.startsWith('$')) continue;
        expect(name).to.match(/^[a-z][a-z-]*$/);
        visit(inner);
      }
    };
    visit(tokens);
  });

  it('has no font when none was chosen, or when it can’t be read', () => {
    expect(themeToDesignTokens(red)).not.to.have.property('font-family');
    expect(themeToDesignTokens({ ...red, fontFamily: 'a;b' })).not.to.have.property('font-family');
  });

  it('leaves out a colour that somebody wrote by hand and that is none', () => {
    const hostile = { ...red, dark: { ...red.dark, line: 'url(a)' } } as unknown as Theme;

    expect(themeToDesignTokens(hostile).color.dark).not.to.have.property('line');
  });

  it('is made for every theme alike', () => {
    expect(Object.keys(themeToDesignTokens(themeFromBrand({ brand: '#777' }).value!).color.light)).to.deep.equal(themeColorNames);
  });
});

describe('the reference of tokens', () => {
  it('names every token that tokens.css names, with a use for each', () => {
    const published = new Set(Array.from(tokensCss().matchAll(/--xa-[a-z-]+/g), ([name]) => name));

    expect(new Set(tokenEntries.map(({ property }) => property))).to.deep.equal(new Set([...published].filter((name) => name !== '--xa-')));
    for (const { property, use } of tokenEntries) expect(use.length, property).to.be.greaterThan(3);
  });

  it('gives the strong weight that tokens.css gives', () => {
    expect(tokensCss()).to.contain(`mặc định ${strongWeight}.`);
  });
});
