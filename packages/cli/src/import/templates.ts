import type { TableTemplate } from '@xaso/readers/workbook';

/** The tables that can be filled in and imported, by the kind of their import. */
export const templates = {
  indicators: async (): Promise<TableTemplate> => (await import('@xaso/indicators/import')).indicatorTemplate,
  overlay: async (): Promise<TableTemplate> => (await import('@xaso/procedures/import')).overlayTemplate,
  ocop: async (): Promise<TableTemplate> => (await import('@xaso/ocop/import')).ocopTemplate,
  places: async (): Promise<TableTemplate> => (await import('@xaso/places/import')).placeTemplate,
} as const;

/** A key of `templates`. */
export type TemplateKind = keyof typeof templates;
