import { css, unsafeCSS, type CSSResult } from 'lit';
import { colorTokens, radiusTokens, spaceTokens, type ColorName } from './tokens.js';

const colorNames = Object.keys(colorTokens) as ColorName[];

/** `--_color-text: var(--xa-color-text, <fallback>);` for each colour. All parts are constants of this package. */
function colors(fallback: (name: ColorName) => string): CSSResult {
  return unsafeCSS(colorNames.map((name) => `--_color-${name}: var(--xa-color-${name}, ${fallback(name)});`).join('\n'));
}

const lengths = unsafeCSS(
  [
    ...Object.entries(spaceTokens).map(([name, units]) => `--_space-${name}: var(--xa-space-${name}, calc(${units} * var(--_unit)));`),
    ...Object.entries(radiusTokens).map(([name, pixels]) => `--_radius-${name}: var(--xa-radius-${name}, ${pixels}px);`),
  ].join('\n'),
);

/**
 * The public tokens of the page (`--xa-…`) as the private properties that the styles of the elements use (`--_…`).
 * Dark follows the `color-scheme` that the page gives, never one of ours. A browser without `light-dark()` (Chrome 109 to 122)
 * shows the light surface with its own text on it, which reads on a dark page too; `data-theme` works there through `tokens.css`.
 */
export const tokensStyles = css`
  :host {
    --_unit: max(1rem, 16px);
    --_font-family: var(--xa-font-family, inherit);
    --_font-weight-strong: var(--xa-font-weight-strong, 600);
    ${lengths}
    ${colors((name) => colorTokens[name].light)}
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      ${colors((name) => `light-dark(${colorTokens[name].light}, ${colorTokens[name].dark})`)}
    }
  }

  @media (forced-colors: active) {
    :host {
      --_color-text: CanvasText;
      --_color-text-quiet: CanvasText;
      --_color-surface: Canvas;
      --_color-surface-quiet: Canvas;
      --_color-line: CanvasText;
      --_color-line-strong: ButtonBorder;
      --_color-accent: LinkText;
      --_color-on-accent: Canvas;
      --_color-accent-quiet: Canvas;
      --_color-caution: CanvasText;
      --_color-caution-quiet: Canvas;
    }
  }

  @media print {
    :host {
      --_color-text: #000;
      --_color-text-quiet: #333;
      --_color-surface: #fff;
      --_color-surface-quiet: #fff;
      --_color-line: #999;
      --_color-line-strong: #666;
      --_color-accent: #000;
      --_color-on-accent: #fff;
      --_color-accent-quiet: #fff;
      --_color-caution: #000;
      --_color-caution-quiet: #fff;
    }
  }
`;
