/** What may differ from case to case. */
export type CaseField = 'deadline' | 'fee';

/** Key under which the case of a field stands among the answers. */
export function caseKey(field: CaseField): string {
  return `case:${field}`;
}
