/** A column of the self-assessment sheet. */
export type SheetColumnId = 'order' | 'name' | 'max' | 'self' | 'verified' | 'explanation' | 'documents';

/** The columns in the order in which most provinces have them. */
export const sheetColumnIds: readonly SheetColumnId[] = ['order', 'name', 'max', 'self', 'verified', 'explanation', 'documents'];

/** A column with its heading. */
export interface SheetColumn {
  readonly id: SheetColumnId;
  readonly header: string;
}

/** One row: a group, a criterion, or the total. A cell is a number where people add it up, and `null` where somebody has to write. */
export interface SheetRow {
  readonly kind: 'group' | 'criterion' | 'total';
  /** How deep it stands: 0 at the top. */
  readonly level: number;
  readonly id: string | undefined;
  readonly cells: Readonly<Record<SheetColumnId, string | number | null>>;
}

/** The self-assessment sheet, without a shape: for a spreadsheet and for a page to print. */
export interface SelfAssessmentSheet {
  /** "PHỤ LỤC", "BẢNG TỰ CHẤM ĐIỂM". */
  readonly annex: string;
  readonly title: string;
  /** By which set, and to which report it belongs; with dotted lines where that is not known. */
  readonly subtitles: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** Who signs, with a hint below. */
  readonly signatures: readonly { readonly who: string; readonly hint: string }[];
  readonly placeAndDay: string;
}
