import { expect, fixture, html } from '@open-wc/testing';
import { html as lit, type TemplateResult } from 'lit';
import { colorTokens, type ColorName } from './tokens.js';
import { tokensCss } from './tokens-css.js';
import { XaElement } from './xa-element.js';

class SampleTokens extends XaElement {
  static override readonly tag = 'xa-sample-tokens';

  protected override render(): TemplateResult {
    return lit`<p part="base">Ế Ộ Ữ</p>`;
  }
}

SampleTokens.define();

/** Relative luminance of WCAG 2, from a colour written `#rrggbb`. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Foreground, background, least contrast: 4.5 for text, 3 for the borders of controls (WCAG 1.4.3, 1.4.11). */
const pairs: readonly (readonly [ColorName, ColorName, number])[] = [
  ['text', 'surface', 7],
  ['text', 'surface-quiet', 7],
  ['text', 'accent-quiet', 7],
  ['text', 'caution-quiet', 7],
  ['text-quiet', 'surface', 4.5],
  ['text-quiet', 'surface-quiet', 4.5],
  ['text-quiet', 'accent-quiet', 4.5],
  ['accent', 'surface', 4.5],
  ['accent', 'surface-quiet', 4.5],
  ['accent', 'accent-quiet', 4.5],
  ['on-accent', 'accent', 4.5],
  ['caution', 'caution-quiet', 4.5],
  ['caution', 'surface', 4.5],
  ['line-strong', 'surface', 3],
  ['line-strong', 'surface-quiet', 3],
];

describe('tokens', () => {
  for (const theme of ['light', 'dark'] as const) {
    for (const [front, back, least] of pairs) {
      it(`let ${front} be read on ${back} in the ${theme} theme`, () => {
        expect(contrast(colorTokens[front][theme], colorTokens[back][theme])).to.be.at.least(least);
      });
    }
  }

  it('measure contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).to.be.closeTo(21, 0.01);
    expect(contrast('#777777', '#ffffff')).to.be.closeTo(4.48, 0.01);
  });

  it('follow the color-scheme of the page, which no element sets', async () => {
    const box = await fixture<HTMLElement>(html`<div><xa-sample-tokens></xa-sample-tokens></div>`);
    const text = box.querySelector('xa-sample-tokens')!.shadowRoot!.querySelector('p')!;
    box.style.setProperty('color-scheme', 'light');
    const light = getComputedStyle(text).color;

    box.style.setProperty('color-scheme', 'dark');

    expect(light).to.equal(rgb(colorTokens.text.light));
    expect(getComputedStyle(text).color).to.equal(rgb(colorTokens.text.dark));
  });

  it('give way to the colours of the page', async () => {
    const box = await fixture<HTMLElement>(html`<div><xa-sample-tokens></xa-sample-tokens></div>`);

    box.style.setProperty('--xa-color-text', '#123456');

    expect(getComputedStyle(box.querySelector('xa-sample-tokens')!.shadowRoot!.querySelector('p')!).color).to.equal(rgb('#123456'));
  });

  it('stand in tokens.css as they stand in the styles', async () => {
    const published = await (await fetch('/packages/elements/tokens.css')).text();

    expect(published).to.equal(tokensCss());
  });

  it('honour data-theme on an ancestor through tokens.css, against the color-scheme of the page', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(tokensCss());
    document.adoptedStyleSheets.push(sheet);
    try {
      const box = await fixture<HTMLElement>(html`<div data-theme="dark"><xa-sample-tokens></xa-sample-tokens></div>`);
      const text = box.querySelector('xa-sample-tokens')!.shadowRoot!.querySelector('p')!;

      expect(getComputedStyle(text).color).to.equal(rgb(colorTokens.text.dark));
      box.dataset.theme = 'light';
      box.style.setProperty('color-scheme', 'dark');
      expect(getComputedStyle(text).color).to.equal(rgb(colorTokens.text.light));
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    }
  });
});

function rgb(color: string): string {
  return `rgb(${[1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)).join(', ')})`;
}
