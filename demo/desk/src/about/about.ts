import type { CivilDate, DocumentSource, Period, Publisher } from '@xaso/core';
import type { PlaceRef } from '@xaso/indicators';

/** A question about a whole file. */
export type AboutField = 'unit' | 'publisher' | 'asOf' | 'period' | 'source' | 'title' | 'decision' | 'responsible' | 'unitCode';

/** What stands in the boxes, as it was typed. */
export type AboutForm = Readonly<Record<AboutField, string>> & { readonly isPartial: boolean };

/** What is known about a file beside its cells, as the importers take it. */
export interface About {
  readonly publisher: Publisher | undefined;
  readonly asOf: CivilDate | undefined;
  readonly unit: PlaceRef | undefined;
  readonly unitCode: string | undefined;
  readonly period: Period | undefined;
  readonly source: Omit<DocumentSource, 'id'> | undefined;
  readonly title: string | undefined;
  readonly decision: { readonly number: string; readonly date: CivilDate; readonly issuer: string } | undefined;
  readonly isPartial: boolean;
}

/** Nothing typed yet. */
export const emptyAbout: AboutForm = { unit: '', publisher: '', asOf: '', period: '', source: '', title: '', decision: '', responsible: '', unitCode: '', isPartial: false };
