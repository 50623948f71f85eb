import type { CivilDate, DocumentKind, Finding, Language, LinkPolicy, ParseResult, PlainTree, Publisher } from '@xaso/core';
import type { ColumnChoice, GridBook, HeaderSpec, TableMapping } from '@xaso/readers';
import type { TableTemplate } from '@xaso/readers/workbook';
import type { About, AboutField } from '../about/about.js';

/** The sorts of table that the desk takes. A word of its own here, a row in `kinds.ts`, and words in `words/`: that is all a new one needs. */
export type KindId = 'indicators' | 'overlay' | 'procedures' | 'ocop' | 'places' | 'criteria';

/** Any data document: what the desk needs to know of all of them. */
export interface DeskDocument {
  readonly kind: DocumentKind;
  readonly title?: string | undefined;
  readonly publisher: Publisher;
  readonly asOf: CivilDate;
  readonly items: readonly unknown[];
}

/** A name in the sheet that nobody knows, and what it may mean. */
export interface NameChoice {
  readonly written: string;
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
}

/** What was made of a file. */
export interface Made {
  /** For everybody; undefined when nothing could be used, or when nobody vouches for it yet. */
  readonly value: DeskDocument | undefined;
  readonly findings: readonly Finding[];
  /** What each column of the sheets was read as. */
  readonly columns: readonly ColumnChoice<string>[];
  readonly names: readonly NameChoice[];
  /** How the figures stand in each sheet, where that is not plain: indicators side by side, units side by side. */
  readonly shapes?: readonly { readonly sheet: string | undefined; readonly shape: string }[];
  /** What only staff may have; undefined when nothing lives only there. */
  readonly staff?: DeskDocument | undefined;
}

/** How a document is written as a plain page. */
export interface PlainContext {
  readonly language: Language;
  readonly links: LinkPolicy;
  readonly date: CivilDate;
}

/** The element that shows a document. */
export interface KindElement {
  /** Word in `data-xa`; the tag is `xa-` and this word. */
  readonly name: string;
  /** What the element is given. */
  readonly properties: (document: DeskDocument) => Readonly<Record<string, unknown>>;
  /** What the snippet says beside the hosts, when the file lies at an address. */
  readonly attributes: (address: string) => Readonly<Record<string, string | boolean>>;
}

/** One sort of table or document, from its columns to what stands in a page. */
export interface DeskKind {
  readonly id: KindId;
  readonly documentKind: DocumentKind;
  /** Name of the data file, without its ending. */
  readonly fileName: string;
  /** What has to be asked about the whole file. */
  readonly asks: readonly AboutField[];
  /** Columns that it knows; left out when it comes as a file of records alone. */
  readonly headers?: HeaderSpec;
  readonly required?: readonly string[];
  readonly fromGrid?: (grid: GridBook, mapping: TableMapping, about: About) => Made;
  readonly fromRecords?: (records: unknown, fileName: string, about: About) => Made;
  /** Name of what a column may hold, beside the headers: an indicator, a place. */
  readonly fieldName?: (field: string, language: Language) => string | undefined;
  readonly parse: (input: unknown) => ParseResult<DeskDocument>;
  /** The whole document in words: on paper, and where no script may run. */
  readonly plain: (document: DeskDocument, context: PlainContext) => PlainTree;
  /** What stands inside a snippet; the whole document unless it says otherwise. */
  readonly fallback?: (document: DeskDocument, context: PlainContext) => PlainTree;
  readonly element: KindElement;
  /** A workbook to be filled in, for an office that has no table yet. */
  readonly template?: TableTemplate;
}
