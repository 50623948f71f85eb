import { findingMaker, type Severity } from '@xaso/core';

/** Every finding that `@xaso/procedures` can raise, with its severity. Codes are promises: see `test/promises/`. */
export const procedureFindingSeverities = {
  // a catalogue
  'procedure.code-unknown': 'warning',
  'procedure.source-unknown': 'warning',
  'procedure.question-unknown': 'warning',
  'procedure.question-repeated': 'warning',
  'procedure.paper-repeated': 'warning',
  'procedure.successor-missing': 'warning',
  'procedure.successor-unknown': 'note',
  'procedure.dates-reversed': 'warning',
  'procedure.featured-unknown': 'warning',
  'procedure.template-without-place': 'warning',
  'procedure.span-empty': 'error',
  // one text
  'deadline.unreadable': 'note',
  'fee.unreadable': 'note',
  'fee.zero-without-words': 'warning',
  'fee.currency-missing': 'warning',
  'fee.text-overrides-number': 'warning',
  // records of the national portal
  'portal.not-a-record': 'error',
  'portal.code-missing': 'error',
  'portal.name-missing': 'error',
  'portal.code-padded': 'warning',
  'portal.code-suffixed': 'warning',
  'portal.code-malformed': 'warning',
  'portal.code-repeated': 'warning',
  'portal.name-shared': 'warning',
  'portal.name-not-composed': 'note',
  'portal.name-untidy': 'note',
  'portal.name-in-capitals': 'note',
  'portal.state-unknown': 'warning',
  'portal.agency-missing': 'note',
  'portal.time-from-cases': 'note',
  'portal.time-from-text': 'note',
  'portal.time-unit-differs': 'note',
  'portal.time-differs-from-cases': 'note',
  'portal.time-unreadable': 'warning',
  'portal.fee-placeholder': 'warning',
  'portal.rule-among-papers': 'note',
  'portal.form-old': 'note',
  'portal.text-cut': 'note',
  'portal.list-cut': 'warning',
  // the file of a commune
  'overlay.publisher-missing': 'error',
  'overlay.as-of-missing': 'error',
  'overlay.code-missing': 'error',
  'overlay.code-unreadable': 'error',
  'overlay.row-empty': 'note',
  'overlay.row-repeated': 'warning',
  'overlay.code-unknown': 'warning',
  'overlay.code-replaced': 'warning',
  'overlay.phone-unreadable': 'warning',
  'overlay.confirmation-missing': 'note',
  // a date
  'due.days-only': 'note',
} as const satisfies Record<string, Severity>;

/** A code of `procedureFindingSeverities`. */
export type ProcedureFindingCode = keyof typeof procedureFindingSeverities;

/** Makes a finding of this package. */
export const procedureFinding = findingMaker<ProcedureFindingCode>(procedureFindingSeverities);
