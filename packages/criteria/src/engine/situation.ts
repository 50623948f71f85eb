import type { CivilDate } from '@xaso/core';
import type { CriteriaSet } from '../set/criteria-set.schema.js';
import type { Subject } from '../subject/subject.js';
import { attributeFault, type Situation } from '../table/choose-rows.js';

/** What is known of the place and the day; an attribute that is not possible is none. */
export function situationOf({ attributes = [] }: CriteriaSet, subject: Subject, day: CivilDate | undefined): Situation {
  const given: unknown = subject.attributes;
  const known = typeof given === 'object' && given !== null ? (given as Readonly<Record<string, unknown>>) : {};
  const fit = attributes.flatMap((attribute): readonly (readonly [string, string | number])[] => {
    const value = Object.hasOwn(known, attribute.id) ? known[attribute.id] : undefined;
    return attributeFault(attribute, value) === undefined ? [[attribute.id, value as string | number]] : [];
  });
  return { attributes: Object.fromEntries(fit), day };
}
