import type { Finding, ParseResult } from '@xaso/core';

/** What a page would refuse (a title beyond all bounds, too many rows) is refused here, before it is published. */
export function readableDocument<T>(value: T | undefined, findings: readonly Finding[], parse: (input: unknown) => ParseResult<T>): { readonly value: T | undefined; readonly findings: readonly Finding[] } {
  if (value === undefined) return { value, findings };
  const read = parse(value);
  if (read.ok) return { value, findings };
  // The rest was said of the rows already.
  const refusals = read.findings.filter(({ severity }) => severity === 'error');
  return { value: read.value, findings: [...findings, ...refusals] };
}
