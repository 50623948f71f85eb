import type { HexColor } from './hex-color.js';
import { themeFromBrand } from './theme-from-brand.js';
import type { Theme } from './theme-model.js';

/** A ready-made theme. It is a colour and nothing more: no unit's official identity. */
export interface ThemePreset {
  readonly id: 'deep-red' | 'deep-green' | 'navy';
  readonly name: { readonly vi: string; readonly en: string };
  readonly brand: HexColor;
  readonly theme: Theme;
}

/** Three calm themes, made by `themeFromBrand` like any other. */
export const presets: readonly ThemePreset[] = /* @__PURE__ */ [
  preset('deep-red', { vi: 'Đỏ sẫm', en: 'Deep red' }, '#8c1c13'),
  preset('deep-green', { vi: 'Xanh lá sẫm', en: 'Deep green' }, '#1c5a3a'),
  preset('navy', { vi: 'Xanh chàm', en: 'Navy' }, '#1d3f72'),
];

function preset(id: ThemePreset['id'], name: ThemePreset['name'], brand: HexColor): ThemePreset {
  return { id, name, brand, theme: themeFromBrand({ brand }).value! };
}
