import type { CivilDate, Finding } from '@xaso/core';
import type { ColumnChoice, GridBook, TableMapping } from '@xaso/readers';
import type { CommandCall } from '../commands/command.js';
import type { CliMessages } from '../messages/vi.js';

/** A document that was made of a sheet. */
export interface SheetDocument {
  readonly asOf: CivilDate;
  readonly items: readonly unknown[];
}

/** A name in a sheet that nothing known has, with what it may mean. */
export interface OpenName {
  readonly written: string;
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
}

/** What was made of a sheet: a document, what is to be looked at, and what is left to be chosen. */
export interface SheetReading {
  readonly value: SheetDocument | undefined;
  /** The same for the office alone, where a public document leaves something out. */
  readonly staff?: SheetDocument | undefined;
  readonly findings: readonly Finding[];
  readonly columns: readonly ColumnChoice[];
  readonly names: readonly OpenName[];
}

/** Nothing could be read. */
export function unread(findings: readonly Finding[]): SheetReading {
  return { value: undefined, findings, columns: [], names: [] };
}

/** What a kind of sheet needs beside its rows. */
export interface SheetContext {
  readonly call: CommandCall;
  /** As its caller wrote it. */
  readonly file: string;
  readonly mapping: TableMapping;
  /** The rows of the file, where they were read already. */
  readonly grid?: GridBook | undefined;
}

/** One kind of document that a sheet becomes. */
export interface SheetKind {
  /** Reads what the options say, before any file is opened; throws a `UsageFault` for what can't be right. */
  readonly prepare: (call: CommandCall) => void;
  /** Never throws for bad data. */
  readonly read: (bytes: Uint8Array, context: SheetContext) => Promise<SheetReading>;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** Fields without whose columns a sheet is none of this kind. */
  readonly needed: readonly string[];
  /** The sentences about a file that was written, and about one that was not. */
  readonly says: { readonly written: keyof CliMessages; readonly nothing: keyof CliMessages };
  /** A sentence that helps with what is often forgotten. */
  readonly remark?: ((findings: readonly Finding[]) => keyof CliMessages | undefined) | undefined;
}
