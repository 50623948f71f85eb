/** A colour in both themes: what a literal fallback in the styles says, and what `tokens.css` documents. */
export interface ColorToken {
  readonly light: string;
  readonly dark: string;
}

/** Every colour of the kit, `--xa-color-<name>`. Their contrast is proved in `tokens.test.ts`. */
export const colorTokens = {
  text: { light: '#16212b', dark: '#e9eff3' },
  'text-quiet': { light: '#4b5a67', dark: '#aebbc6' },
  surface: { light: '#ffffff', dark: '#131a20' },
  'surface-quiet': { light: '#f4f7f8', dark: '#1b242b' },
  line: { light: '#d5dde2', dark: '#36434d' },
  'line-strong': { light: '#76858f', dark: '#7f909c' },
  accent: { light: '#0a5a66', dark: '#7fd0d8' },
  'on-accent': { light: '#ffffff', dark: '#0b2a30' },
  'accent-quiet': { light: '#e5f1f2', dark: '#173138' },
  caution: { light: '#7a4a00', dark: '#f0c26e' },
  'caution-quiet': { light: '#fdf3df', dark: '#33270f' },
} as const satisfies Readonly<Record<string, ColorToken>>;

/** Name of a colour, without `--xa-color-`. */
export type ColorName = keyof typeof colorTokens;

/** Distances, `--xa-space-<name>`, in units of `max(1rem, 16px)`: a page that sets its root to 10px does not shrink them. */
export const spaceTokens = { xs: 0.25, s: 0.5, m: 1, l: 1.5, xl: 2 } as const;

/** Corner radii, `--xa-radius-<name>`, in pixels. */
export const radiusTokens = { s: 4, m: 8 } as const;
