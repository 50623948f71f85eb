import { expect, fixture, html } from '@open-wc/testing';
import '../indicator/indicator.js';
import { tokensCss } from '../internal/tokens-css.js';
import { presets } from './presets.js';
import { themeFromBrand } from './theme-from-brand.js';
import { themeColorNames, type Theme } from './theme-model.js';
import { themeProperties, themeToCss } from './theme-to-css.js';

const red = presets[0]!.theme;

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Names that the rules of a sheet set, groups opened. */
function namesSet(rules: CSSRuleList): readonly string[] {
  return [...rules].flatMap((rule) => (rule instanceof CSSStyleRule ? [...rule.style] : rule instanceof CSSGroupingRule ? namesSet(rule.cssRules) : ['?']));
}

async function withSheets<T>(css: readonly string[], act: () => Promise<T>): Promise<T> {
  const before = document.adoptedStyleSheets;
  document.adoptedStyleSheets = [...before, ...css.map(sheetOf)];
  try {
    return await act();
  } finally {
    document.adoptedStyleSheets = before;
  }
}

/** The colour in which an element of the kit writes its text. */
function textColor(box: HTMLElement): string {
  const element = box.querySelector('xa-indicator')!;
  const probe = document.createElement('p');
  probe.setAttribute('part', 'base');
  element.shadowRoot!.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

function rgb(color: string): string {
  return `rgb(${[1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)).join(', ')})`;
}

describe('a theme as CSS', () => {
  it('is understood by a browser to the last declaration', () => {
    const { value, findings } = themeToCss({ ...red, fontFamily: "'Be Vietnam Pro', sans-serif" });
    const set = namesSet(sheetOf(value!).cssRules);

    expect(findings).to.deep.equal([]);
    expect(set).not.to.include('?');
    expect(set).to.have.lengthOf(value!.match(/^ *--xa-/gm)!.length);
    expect(new Set(set)).to.deep.equal(new Set(['--xa-font-family', ...themeColorNames.map((name) => `--xa-color-${name}`)]));
  });

  it('holds no font when none was chosen', () => {
    expect(themeToCss(red).value).not.to.contain('font');
  });

  it('colours elements by the color-scheme of the page', async () => {
    await withSheets([themeToCss(red).value!], async () => {
      const box = await fixture<HTMLElement>(html`<div><xa-indicator></xa-indicator></div>`);
      box.style.setProperty('color-scheme', 'light');
      expect(textColor(box)).to.equal(rgb(red.light.text));

      box.style.setProperty('color-scheme', 'dark');
      expect(textColor(box)).to.equal(rgb(red.dark.text));
    });
  });

  for (const selector of [':root', '.khung']) {
    it(`set on ${selector} obeys data-theme against the color-scheme, after tokens.css too`, async () => {
      await withSheets([tokensCss(), themeToCss(red, selector).value!], async () => {
        const box = await fixture<HTMLElement>(html`<div class="khung"><xa-indicator></xa-indicator></div>`);
        box.style.setProperty('color-scheme', 'light');
        box.dataset['theme'] = 'dark';
        expect(textColor(box)).to.equal(rgb(red.dark.text));

        box.style.setProperty('color-scheme', 'dark');
        box.dataset['theme'] = 'light';
        expect(textColor(box)).to.equal(rgb(red.light.text));
      });
    });
  }

  it('set on a box obeys data-theme on what is around the box', async () => {
    await withSheets([tokensCss(), themeToCss(red, '.khung').value!], async () => {
      const box = await fixture<HTMLElement>(html`<div data-theme="dark"><div class="khung"><xa-indicator></xa-indicator></div></div>`);

      expect(textColor(box)).to.equal(rgb(red.dark.text));
    });
  });

  for (const selector of [':root', 'body', '.khung', '#khung', '[data-xa]', "[data-tinh='mau']", 'div.a.b#c', ':root[data-brand]']) {
    it(`can be set on ${selector}`, () => {
      expect(namesSet(sheetOf(themeToCss(red, selector).value!).cssRules)).to.include('--xa-color-accent').and.not.to.include('?');
    });
  }

  for (const selector of ['', '*', 'a b', 'a, b', 'a > b', ':host', ':is(a)', '.a{}', '} body {', '.a/**/', "[a='']']", '[a="b"]', '.a\\', '@media', '.a\n', '.'.repeat(5), `.${'a'.repeat(200)}`]) {
    it(`is not set on ${JSON.stringify(selector).slice(0, 30)}`, () => {
      const { value, findings } = themeToCss(red, selector);

      expect(value).to.equal(undefined);
      expect(findings.map(({ code }) => code)).to.deep.equal(['theme.selector-refused']);
    });
  }

  it('leaves out what somebody put into a theme by hand, and names it', () => {
    const hostile = { ...red, light: { ...red.light, text: 'red;} body{display:none' }, fontFamily: "x'; } * { color: red" } as unknown as Theme;

    const { ok, value, findings } = themeToCss(hostile);

    expect(ok).to.equal(false);
    expect(findings.map(({ code, where }) => [code, where])).to.deep.equal([
      ['theme.color-unreadable', { path: 'light.text' }],
      ['theme.font-unreadable', { path: 'fontFamily' }],
    ]);
    expect(value).not.to.contain('body{').and.not.to.contain('font-family');
    expect(namesSet(sheetOf(value!).cssRules)).to.not.include('?');
  });

  it('takes nothing from hostile input but what it names', () => {
    const inputs = ['#fff;}', '</style>', 'expression(1)', 'url(//a)', "';", '\\', '/*', '*/', '@import "a"', '{', '\u0000', '#8c1c13'];
    for (const brand of inputs) {
      for (const font of inputs) {
        const theme = themeFromBrand({ brand, font }).value;
        if (theme === undefined) continue;
        const css = themeToCss(theme).value!;
        expect(css, `${brand} ${font}`).to.match(/^\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/\n[\w\s:;{}()#,.'[\]=@-]*$/);
      }
    }
  });

  it('is also a list of properties, for element.style', () => {
    expect(new Map(themeProperties(red, 'light').value).get('--xa-color-accent')).to.equal('#8c1c13');
    expect(new Map(themeProperties(red, 'both').value).get('--xa-color-text')).to.equal(`light-dark(${red.light.text}, ${red.dark.text})`);
    expect(new Map(themeProperties(red, 'both').value).get('--xa-color-brand')).to.equal('#8c1c13');
  });
});
