import type { Arbitrary } from 'fast-check';

/** One parser that meets a stranger's data: where it is exported, what it is given, and how it is called. */
export interface ParserRow {
  /** Entry of a package, as one imports it. */
  readonly from: string;
  readonly name: string;
  readonly input: Arbitrary<unknown>;
  readonly read: (input: unknown) => unknown;
}

/** Makes the rows of one entry. A new parser is one line. */
export function parsersOf(from: string, ...rows: readonly Omit<ParserRow, 'from'>[]): readonly ParserRow[] {
  return rows.map((row) => ({ from, ...row }));
}

/** One row. The parser is given by itself, so that its name can't go astray; `read` is for one that takes more than its input. */
export function parser<Input>(run: (input: never, ...rest: never[]) => unknown, input: Arbitrary<Input>, read: (input: Input) => unknown = run as (input: Input) => unknown): Omit<ParserRow, 'from'> {
  return { name: run.name, input, read: read as (input: unknown) => unknown };
}
