import { contrastChecks, isHexColor, parseFontFamily, parseHexColor, themeFromBrand, themeToCss, themeToDesignTokens } from '@xaso/elements/theme';
import { expect } from 'chai';
import fc from 'fast-check';

const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

/** What people and attackers put where a colour, a font or a selector is expected. */
const hostile = fc.oneof(
  fc.anything(),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom('#', 'f', '0', "'", '"', ';', '{', '}', '/*', '*/', '\\', '</style>', 'url(', ')', ',', ' ', '@', ':root', '.a', '[data-a]', '\n', '\u0000', 'Arial', '__proto__'), { maxLength: 8 }).map((parts) => parts.join('')),
);

/** One comment, then rules of nothing but names of tokens, colours, fonts and the selectors of the kit. */
const plainSheet = /^\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/\n[\p{L}\p{M}\p{N}_\s:;{}()#,.'[\]=-]*(?:@supports [\p{L}\p{M}\p{N}_\s:;{}()#,.'[\]=-]*)?$/u;

describe('a theme, whatever the colour', () => {
  it('can be read in light and dark, pair by pair', () => {
    fc.assert(
      fc.property(color, (brand) => {
        const { value, ok } = themeFromBrand({ brand });
        expect(ok).to.equal(true);
        for (const mode of ['light', 'dark'] as const) expect(contrastChecks(value![mode]).filter(({ passes }) => !passes), `${brand} ${mode}`).to.deep.equal([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('says so whenever the accent is not the brand colour', () => {
    fc.assert(
      fc.property(color, (brand) => {
        const { value, findings } = themeFromBrand({ brand });
        const used = findings.filter(({ code }) => code === 'theme.brand-darkened' || code === 'theme.brand-lightened').map(({ values }) => values['used']);
        expect(used).to.deep.equal([value!.light.accent, value!.dark.accent].filter((accent) => accent !== brand));
      }),
    );
  });
});

describe('a theme, whatever is typed', () => {
  it('never throws, never touches what all objects share, and gives a finding for what it does not use', () => {
    fc.assert(
      fc.property(hostile, hostile, (brand, font) => {
        const { value, findings } = themeFromBrand({ brand, font });
        if (value === undefined) expect(findings.map(({ code }) => code)).to.include('theme.color-unreadable');
        if (font !== undefined && value !== undefined && value.fontFamily === undefined) expect(findings.map(({ code }) => code)).to.include.oneOf(['theme.font-unreadable', 'theme.font-legacy']);
        expect(Object.keys(Object.prototype)).to.deep.equal([]);
      }),
    );
  });

  it('is written into CSS and JSON without a character that could end a value', () => {
    fc.assert(
      fc.property(fc.oneof(color, hostile), hostile, fc.oneof(fc.constant(':root'), fc.string({ maxLength: 20 }), hostile.filter((one) => typeof one === 'string')), (brand, font, selector) => {
        const theme = themeFromBrand({ brand, font }).value ?? themeFromBrand({ brand: '#8c1c13', font }).value!;
        const { value, findings } = themeToCss(theme, selector as string);
        if (value === undefined) expect(findings.map(({ code }) => code)).to.deep.equal(['theme.selector-refused']);
        else expect(value).to.match(plainSheet);
        expect(() => JSON.stringify(themeToDesignTokens(theme))).not.to.throw();
      }),
    );
  });

  it('lets a colour through only in the form that style sheets get', () => {
    fc.assert(
      fc.property(fc.oneof(color, hostile), (input) => {
        const { value } = parseHexColor(input);
        expect(value === undefined || isHexColor(value)).to.equal(true);
      }),
    );
  });

  it('reads the fonts that it wrote as they are', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: fc.constantFrom(...'AấữĐx 1-_,\'"'), maxLength: 40 })), (input) => {
        const { value } = parseFontFamily(input);
        if (value === undefined) return;
        expect(parseFontFamily(value)).to.deep.equal({ ok: true, value, findings: [] });
        expect(value).to.match(/^(?:'[\p{L}\p{N}][\p{L}\p{M}\p{N} _-]*'|[a-z-]+)(?:, (?:'[\p{L}\p{N}][\p{L}\p{M}\p{N} _-]*'|[a-z-]+))*$/u);
      }),
      { numRuns: 1000 },
    );
  });
});
