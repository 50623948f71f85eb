/**
 * Hosts that a site owner can switch on by name. Each entry is a host, with a path when only part of the site is meant.
 * Nothing here is on by default: an owner names the preset, a data file never does.
 */
export const linkPresets = {
  commerce: ['postmart.vn', 'buudien.vn', 'nongsan.buudien.vn', 'voso.vn', 'shopee.vn', 'lazada.vn', 'tiki.vn'],
  social: ['facebook.com', 'm.facebook.com', 'zalo.me', 'oa.zalo.me', 'youtube.com', 'm.youtube.com', 'youtu.be', 'tiktok.com'],
  maps: ['google.com/maps', 'maps.google.com', 'maps.app.goo.gl'],
} as const satisfies Record<string, readonly string[]>;

export type LinkPreset = keyof typeof linkPresets;

/** Hosts of the State: allowed on every page. */
export const stateHosts = ['*.gov.vn'] as const;
