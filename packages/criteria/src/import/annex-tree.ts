import type { AnnexRow } from './annex-rows.js';

/** A row with the row that it belongs to. */
export interface AnnexNode {
  readonly row: AnnexRow;
  /** Place of the row above it in the list; none for a row at the top. */
  readonly parent: number | undefined;
  readonly isGroup: boolean;
}

/** The way in which a row is numbered: rows of one way stand beside each other. */
function styleOf({ code, maximum, method, lines }: AnnexRow): string {
  if (code === '') return maximum === null && method === undefined && lines.every(({ threshold }) => threshold === undefined) ? 'heading' : 'plain';
  const [first = '', ...rest] = code.split('.').filter((part) => part !== '');
  const depth = rest.length === 0 ? '' : `.${rest.length}`;
  if (/^[IVX]+$/.test(first)) return `roman${depth}`;
  if (/^\d+$/.test(first)) return `number${depth}`;
  if (/^[A-ZĐ]$/.test(first)) return `capital${depth}`;
  return /^[a-zđ]$/.test(first) ? `letter${depth}` : 'plain';
}

/**
 * Finds which row belongs to which, by their numbers: under "I" stand "1" and "2", under "1" stand "1.1" and "1.2".
 * A row with others below it is a group.
 */
export function annexTree(rows: readonly AnnexRow[]): readonly AnnexNode[] {
  const open: { readonly style: string; readonly index: number }[] = [];
  const parents = rows.map((row, index) => {
    const style = styleOf(row);
    const known = open.findIndex((each) => each.style === style);
    const lettersOf = style.startsWith('roman') && /^[IVX]$/.test(row.code) ? open.findIndex((each) => each.style === 'capital' && follows(rows[each.index]!.code, row.code)) : -1;
    const at = known >= 0 ? known : lettersOf;
    // What has no number stands below the group that is open, and opens nothing.
    const depth = at >= 0 ? at : style === 'plain' ? depthOfPlain(open, rows) : open.length;
    open.splice(depth);
    const parent = open.at(-1)?.index;
    open.push({ style: at >= 0 ? open[at]?.style ?? style : style, index });
    return parent;
  });
  const groups = new Set(parents);
  return rows.map((row, index) => ({ row, parent: parents[index], isGroup: groups.has(index) }));
}

/** The eighth heading of A, B, C … is "I": a letter, and no number. */
function follows(before: string, code: string): boolean {
  return before.length === 1 && code.charCodeAt(0) === before.charCodeAt(0) + 1;
}

function depthOfPlain(open: readonly { readonly style: string; readonly index: number }[], rows: readonly AnnexRow[]): number {
  const last = open.at(-1);
  const isHeading = last !== undefined && rows[last.index]!.method === undefined && rows[last.index]!.lines.every(({ threshold }) => threshold === undefined);
  return last === undefined || isHeading ? open.length : open.length - 1;
}
