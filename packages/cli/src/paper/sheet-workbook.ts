import type { SelfAssessmentSheet, SheetColumnId, SheetRow } from '@xaso/criteria/paper';
import type { CellStyle, PlainSheet, SheetCell } from '@xaso/readers/workbook';

const widths: Readonly<Record<SheetColumnId, number>> = { order: 7, name: 46, max: 10, self: 10, verified: 10, explanation: 42, documents: 30 };

const centered: ReadonlySet<SheetColumnId> = new Set(['order', 'max', 'self', 'verified']);

/** Columns that people fill in: they are tinted where they are empty. */
const filledIn: ReadonlySet<SheetColumnId> = new Set(['self', 'verified', 'explanation', 'documents']);

/** The self-assessment sheet as a sheet of a workbook: A4 landscape, the header on each page, headed as an annex to a report. */
export function sheetOfWorkbook({ annex, title, subtitles, columns, rows, signatures, placeAndDay }: SelfAssessmentSheet, name: string): PlainSheet {
  const span = columns.length;
  const line = (value: string, style: CellStyle): readonly SheetCell[] => [{ value, style, span }];
  const head = [line(annex, 'title'), line(title, 'title'), ...subtitles.map((text) => line(text, 'subtitle')), line('', 'plain')];
  const half = Math.max(1, Math.floor(span / 2));
  const rest = Math.max(1, span - half);
  const [maker, chairman] = signatures;
  const pair = (one = '', other = '', style: CellStyle): readonly SheetCell[] => (span < 2 ? [{ value: one, style }] : [{ value: one, style, span: half }, { value: other, style, span: rest }]);
  return {
    name,
    widths: columns.map(({ id }) => widths[id]),
    rows: [
      ...head,
      columns.map(({ header }): SheetCell => ({ value: header, style: 'header' })),
      ...rows.map((row) => columns.map(({ id }): SheetCell => ({ value: row.cells[id], style: styleOf(row, id) }))),
      line('', 'plain'),
      pair('', placeAndDay, 'subtitle'),
      pair(maker?.who, chairman?.who, 'centerPlain'),
      pair(maker?.hint, chairman?.hint, 'subtitle'),
    ],
    headerRow: head.length + 1,
    landscape: true,
  };
}

function styleOf({ kind, cells }: SheetRow, id: SheetColumnId): CellStyle {
  if (kind !== 'criterion') return centered.has(id) ? 'strongCenter' : 'strong';
  if (cells[id] === null && filledIn.has(id)) return 'input';
  return centered.has(id) ? 'center' : 'text';
}
