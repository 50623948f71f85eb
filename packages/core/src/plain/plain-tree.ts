import type { AllowedLink } from '../link/safe-link.js';

/** Words with more weight. */
export interface PlainStrong {
  readonly type: 'strong';
  readonly text: string;
}

/** A link that `safeLink` has let through; there is no way to put another address here. */
export interface PlainLink {
  readonly type: 'link';
  readonly text: string;
  readonly link: AllowedLink;
}

export type PlainInline = string | PlainStrong | PlainLink;

/** Running text, in one piece or in several. */
export type PlainContent = string | readonly PlainInline[];

/** A number with the words by which a person reads it: `97.43` and "97,43%". A table program gets the number. */
export interface PlainNumber {
  readonly type: 'number';
  readonly value: number;
  readonly text: string;
}

export type PlainCell = PlainContent | PlainNumber;

export interface PlainHeading {
  readonly type: 'heading';
  /** Editors of content systems keep these two levels; the page above has the first two. */
  readonly level: 3 | 4;
  readonly text: string;
}

export interface PlainParagraph {
  readonly type: 'paragraph';
  readonly content: PlainContent;
}

export interface PlainList {
  readonly type: 'list';
  readonly items: readonly PlainContent[];
}

export interface PlainTable {
  readonly type: 'table';
  readonly caption?: string | undefined;
  /** Words over each column. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly PlainCell[])[];
  /** Whether the first cell of a row names the row. */
  readonly rowHeaders?: boolean | undefined;
}

export type PlainNode = PlainHeading | PlainParagraph | PlainList | PlainTable;

/** What a document says, without any styling: the one source of fallback, static page, CSV and copied text. */
export type PlainTree = readonly PlainNode[];

/** The pieces of a cell or a text. */
export function inlinesOf(content: PlainContent): readonly PlainInline[] {
  return typeof content === 'string' ? [content] : content;
}

/** Whether a cell is a number with its words. */
export function isPlainNumber(cell: PlainCell): cell is PlainNumber {
  return typeof cell === 'object' && 'type' in cell && cell.type === 'number';
}
