import type { SheetKind } from './sheet-kind.js';

/** The kinds of sheet that become documents, by the word behind `xaso import`. Each is loaded when it is asked for; the first is the usual one. */
export const sheetKinds = {
  indicators: async (): Promise<SheetKind> => (await import('./indicator-sheet.js')).indicatorSheet,
  overlay: async (): Promise<SheetKind> => (await import('./overlay-sheet.js')).overlaySheet,
  ocop: async (): Promise<SheetKind> => (await import('./ocop-sheet.js')).ocopSheet,
  places: async (): Promise<SheetKind> => (await import('./place-sheet.js')).placeSheet,
} as const;
