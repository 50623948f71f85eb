import type { TranslationOf } from '@xaso/core';
import { cardMessagesEn } from './card-messages.en.js';
import { finderMessagesEn } from './finder-messages.en.js';
import type { findingMessages } from './finding-messages.js';

/** Sentences of the findings of `@xaso/procedures`, in English. */
export const procedureFindingMessagesEn = {
  'procedure.code-unknown': 'The data holds no procedure {code}. The code may be mistyped, or the procedure abolished.',
  'procedure.source-unknown': 'The source “{source}” is not in the list of sources of this file.',
  'procedure.question-unknown': 'This paper waits for the answer “{answer}” to the question “{question}”, but there is no such question or answer.',
  'procedure.question-repeated': 'The question with the id “{id}” stands there twice.',
  'procedure.paper-repeated': 'The paper with the id “{id}” stands there twice.',
  'procedure.successor-missing': 'The procedure is said to be replaced, but the code of the new one is missing.',
  'procedure.successor-unknown': 'The succeeding procedure {code} is not in this file.',
  'procedure.dates-reversed': 'The first day {from} lies behind the last day {to}.',
  'procedure.featured-unknown': 'The code {code} of the featured list is not in this file.',
  'procedure.template-without-place': 'The link template “{id}” has no place for the code, the name or a keyword of the procedure.',
  'procedure.span-empty': 'A compound time limit needs a number of months or days.',
  'deadline.unreadable': 'The time limit in “{text}” could not be read and is kept as it is written.',
  'fee.unreadable': 'The fee in “{text}” could not be read and is kept as it is written.',
  'fee.zero-without-words': 'A 0 does not mean that nothing is to be paid. Write “miễn phí” if it is free, and leave the cell empty if it is not known.',
  'fee.currency-missing': 'The fee {amount} names no currency and is too small to be đồng, so it is not used.',
  'fee.text-overrides-number': 'The fee is {amount} as a number, but the words say otherwise (“{text}”); the words were used.',
  'portal.not-a-record': 'This row is no record of a procedure.',
  'portal.code-missing': 'The record has no code and is left out.',
  'portal.name-missing': 'The record has no name and is left out.',
  'portal.code-padded': 'The code “{text}” has superfluous spaces; it was read as {code}.',
  'portal.code-suffixed': 'The code “{text}” has something behind {code}; it is kept so, to tell it apart from the procedure {code}.',
  'portal.code-malformed': 'The code “{text}” is not one digit, a point and six digits.',
  'portal.code-repeated': 'The code {code} stands in record {first} already, so this record is left out.',
  'portal.name-shared': 'There are {count} procedures named “{text}”: {codes}.',
  'portal.name-not-composed': 'The name “{text}” was written with separate marks and has been composed.',
  'portal.name-untidy': 'The name “{text}” had superfluous spaces, line ends, invisible characters or punctuation, which were removed.',
  'portal.name-in-capitals': 'The name “{text}” is written in capitals only.',
  'portal.state-unknown': 'The state “{text}” is not understood, so it is not known whether the procedure is in force.',
  'portal.agency-missing': 'The record names no agency.',
  'portal.time-from-cases': 'The time limit says “{quantity} Khác”; the value was taken from the cases of the record (different values: {cases}).',
  'portal.time-from-text': 'The time limit has the number {quantity}, the description says it better; the description was used.',
  'portal.time-unit-differs': 'For the number {quantity} the record writes “ngày” in one place and “ngày làm việc” in another.',
  'portal.time-differs-from-cases': 'The way of handing in says {quantity}, a case of the same procedure says {other}.',
  'portal.time-unreadable': 'The time limit “{text}” could not be read with certainty and is kept as it is written.',
  'portal.fee-placeholder': 'The fee is 0, but the words do not say that it is free; it is taken as not known.',
  'portal.rule-among-papers': 'Of {items} items in the list of papers {count} are rules or advice and no papers; they were parted.',
  'portal.form-old': '{count} forms are old .doc files. Better use .docx or PDF.',
  'portal.text-cut': 'The text is longer than {limit} characters and was cut ({field}).',
  'portal.list-cut': 'The list has {count} entries, more than {limit}, and was cut ({field}).',
  'overlay.publisher-missing': 'It is not said who publishes this file.',
  'overlay.as-of-missing': 'It is not said for which day this file stands.',
  'overlay.code-missing': 'This row has no code of a procedure (“{text}”).',
  'overlay.code-unreadable': '“{text}” is no code of a procedure, such as 1.004873.',
  'overlay.row-empty': 'The row of procedure {code} says nothing beside code and name.',
  'overlay.row-repeated': 'Procedure {code} has a row above for the same time, so this row is left out.',
  'overlay.code-unknown': 'There is no procedure {code} in the catalogue. It may have been abolished, or the code is mistyped.',
  'overlay.code-replaced': 'Procedure {code} has been replaced by {successor}. Counter, hours and telephone go to the new one; the fee has to be written anew.',
  'overlay.phone-unreadable': '“{text}” is no telephone number.',
  'overlay.confirmation-missing': 'The fee of procedure {code} does not say who confirmed it.',
  'due.days-only': 'It is not known which days of this time are worked, so no date is given.',
} as const satisfies TranslationOf<typeof findingMessages>;

/** All words of `@xaso/procedures`, findings included, in English. */
export const procedureMessagesEn = { ...cardMessagesEn, ...finderMessagesEn, ...procedureFindingMessagesEn } as const;
export { cardMessagesEn, finderMessagesEn };
