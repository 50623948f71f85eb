import { expect } from '@open-wc/testing';
import { contrastChecks } from './contrast-pairs.js';
import { describeThemeFinding } from './describe-theme-finding.js';
import { isHexColor, type HexColor } from './hex-color.js';
import { oklchOf } from './oklch.js';
import { presets } from './presets.js';
import { themeFromBrand } from './theme-from-brand.js';
import { themeColorNames, type Theme } from './theme-model.js';

const themeOf = (brand: string): Theme => themeFromBrand({ brand }).value!;
const codes = (brand: unknown, font?: unknown): readonly string[] => themeFromBrand({ brand, ...(font === undefined ? {} : { font }) }).findings.map(({ code }) => code);

/** The corners, edges and inside of the colour cube, `step` apart. */
function cube(step: number): readonly HexColor[] {
  const levels = Array.from({ length: Math.floor(255 / step) + 1 }, (_, index) => (index * step).toString(16).padStart(2, '0'));
  return levels.flatMap((red) => levels.flatMap((green) => levels.map((blue): HexColor => `#${red}${green}${blue}`)));
}

describe('a theme from one colour', () => {
  for (const mode of ['light', 'dark'] as const) {
    it(`can be read in the ${mode} theme, whatever the colour`, () => {
      for (const brand of cube(51)) {
        const failed = contrastChecks(themeOf(brand)[mode]).filter(({ passes }) => !passes);
        expect(failed, brand).to.deep.equal([]);
      }
    });
  }

  it('is complete: every colour in both themes, written so that a style sheet can hold it', () => {
    for (const { light, dark } of cube(85).map(themeOf)) {
      for (const colors of [light, dark]) {
        expect(Object.keys(colors).sort()).to.deep.equal([...themeColorNames].sort());
        expect(Object.values(colors).every(isHexColor)).to.equal(true);
      }
    }
  });

  it('is the same for the same colour, however it is typed', () => {
    expect(themeOf('#A1B')).to.deep.equal(themeOf('#aa11bb'));
  });

  it('keeps the brand colour for the head of the page, with writing that can be read on it', () => {
    for (const brand of cube(85)) {
      const { light, dark } = themeOf(brand);
      expect([light.brand, dark.brand]).to.deep.equal([brand, brand]);
      expect(light['on-brand']).to.equal(dark['on-brand']);
    }
  });

  it('leaves the kit’s amber of doubt alone', () => {
    expect(themeOf('#1d3f72').light.caution).to.equal(themeOf('#8c1c13').light.caution);
  });

  it('tints its greys with the hue of the brand, and not at all for a grey brand', () => {
    expect(Math.abs(oklchOf(themeOf('#8c1c13').light.text).hue - oklchOf('#8c1c13').hue)).to.be.below(8);
    expect(oklchOf(themeOf('#808080').light.text).chroma).to.equal(0);
  });
});

describe('a brand colour', () => {
  it('is the accent as it is wherever it can be read', () => {
    expect(themeOf('#8c1c13').light.accent).to.equal('#8c1c13');
    expect(themeOf('#ffcd00').dark.accent).to.equal('#ffcd00');
  });

  it('too light to be read is replaced by a darker one of its hue, and it is said', () => {
    const { value, findings } = themeFromBrand({ brand: '#ffcd00' });
    const used = value!.light.accent;

    expect(used).not.to.equal('#ffcd00');
    expect(Math.abs(oklchOf(used).hue - oklchOf('#ffcd00').hue)).to.be.below(4);
    expect(findings).to.deep.equal([{ code: 'theme.brand-darkened', severity: 'warning', where: { path: 'brand' }, values: { brand: '#ffcd00', used, ratio: 1.29, least: 4.5 } }]);
    expect(describeThemeFinding(findings[0]!, 'vi')).to.contain('#ffcd00').and.to.contain('1,29:1').and.to.contain(used);
    expect(describeThemeFinding(findings[0]!, 'en')).to.contain('1.29:1');
  });

  it('too dark for the dark theme is replaced by a lighter one, and it is said', () => {
    expect(themeFromBrand({ brand: '#8c1c13' }).findings.map(({ code, severity }) => [code, severity])).to.deep.equal([['theme.brand-lightened', 'note']]);
  });

  it('in the middle can be read in neither theme, and both are said', () => {
    expect(codes('#777777')).to.deep.equal(['theme.brand-darkened', 'theme.brand-lightened']);
  });

  it('is never changed in silence', () => {
    for (const brand of cube(51)) {
      const { light, dark } = themeOf(brand);
      const said = codes(brand);
      expect(said.includes('theme.brand-darkened'), brand).to.equal(light.accent !== brand);
      expect(said.includes('theme.brand-lightened'), brand).to.equal(dark.accent !== brand);
    }
  });

  it('never reads in its finding as if it had passed', () => {
    for (const brand of cube(51)) {
      for (const { code, values } of themeFromBrand({ brand }).findings) {
        if (code !== 'theme.brand-is-caution') expect(Number(values['ratio']), brand).to.be.below(Number(values['least']));
      }
    }
  });

  it('like the amber of doubt is pointed out, and others are not', () => {
    expect(codes('#8a5a10')).to.include('theme.brand-is-caution');
    for (const { brand } of presets) expect(codes(brand)).not.to.include('theme.brand-is-caution');
  });

  it('that can’t be read as a colour gives no theme', () => {
    for (const brand of ['red', '', undefined, {}, '#12345']) expect(themeFromBrand({ brand })).to.deep.include({ ok: false, value: undefined });
  });
});

describe('a font beside the colour', () => {
  it('is part of the theme', () => {
    expect(themeFromBrand({ brand: '#8c1c13', font: 'Arial, sans-serif' }).value!.fontFamily).to.equal("'Arial', sans-serif");
  });

  it('that can’t be used leaves the page’s font and the colours', () => {
    const { value, ok } = themeFromBrand({ brand: '#8c1c13', font: 'x; }' });

    expect(ok).to.equal(true);
    expect(value).to.deep.equal(themeOf('#8c1c13'));
    expect(codes('#8c1c13', 'x; }')).to.include('theme.font-unreadable');
  });
});

describe('the presets', () => {
  it('are three, with names in both languages and no wish of their own', () => {
    expect(presets.map(({ id }) => id)).to.deep.equal(['deep-red', 'deep-green', 'navy']);
    for (const { name, brand, theme } of presets) {
      expect([name.vi, name.en].every((one) => one.length > 0)).to.equal(true);
      expect(theme).to.deep.equal(themeOf(brand));
    }
  });

  it('show their colour as it is in the light theme', () => {
    for (const { brand, theme } of presets) expect(theme.light.accent).to.equal(brand);
  });
});
