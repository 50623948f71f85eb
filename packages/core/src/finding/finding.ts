/** How much a finding matters: an `error` loses a record, a `warning` asks for a look, a `note` explains. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * Where a finding stands: a path inside a JSON document, or a cell of a file.
 * Rows count from 1, as a spreadsheet shows them; 0 speaks of the whole file, or of the whole sheet where one is named.
 */
export type FindingPlace =
  | { readonly path: string }
  | { readonly file: string; readonly sheet?: string; readonly row: number; readonly column?: string };

export type FindingValues = Readonly<Record<string, string | number>>;

/**
 * One thing that is wrong, or worth knowing, about somebody's data.
 * It holds no sentence: the words come from the message catalogues, by `code`, in the reader's language.
 */
export interface Finding<Code extends string = string> {
  /** Dotted and stable; never reused for another meaning. */
  readonly code: Code;
  readonly severity: Severity;
  readonly where: FindingPlace;
  /** What the message needs to be concrete. */
  readonly values: FindingValues;
}

/** What reading untrusted data gives. `ok` means: no finding of severity `error`. Good records stay in `value` beside bad ones. */
export interface ParseResult<T> {
  readonly ok: boolean;
  readonly value: T | undefined;
  readonly findings: readonly Finding[];
}

/** Makes findings of one package; the severity belongs to the code, not to the place that raises it. */
export type FindingMaker<Code extends string> = (code: Code, where: FindingPlace, values?: FindingValues) => Finding<Code>;

/** Binds the codes of one package to their severities; the result makes its findings. */
export function findingMaker<Code extends string>(severities: Readonly<Record<Code, Severity>>): FindingMaker<Code> {
  return (code, where, values = {}) => ({ code, severity: severities[code], where, values });
}

/** Puts value and findings together and derives `ok`. */
export function parseResult<T>(value: T | undefined, findings: readonly Finding[]): ParseResult<T> {
  return { ok: !hasErrors(findings), value, findings };
}

/** Whether at least one finding lost a record. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
