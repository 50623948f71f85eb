/** What a telephone number costs and reaches. `premium` numbers (1900…) bill the caller by the minute; `free` ones (1800…) nothing. */
export type PhoneKind = 'premium' | 'free' | 'mobile' | 'landline' | 'service' | 'unknown';

/** A telephone number as it is dialled. */
export interface PhoneReading {
  readonly kind: PhoneKind;
  /** Digits for a `tel:` link; undefined where the text is no number of Viet Nam. */
  readonly dial: string | undefined;
}

const kinds: readonly (readonly [RegExp, PhoneKind])[] = [
  [/^1900[0-9]{4,6}$/, 'premium'],
  [/^1800[0-9]{4,6}$/, 'free'],
  [/^0[35789][0-9]{8}$/, 'mobile'],
  [/^02[0-9]{8,9}$/, 'landline'],
  [/^1[0-9]{2,4}$/, 'service'],
];

/** Tells what a telephone number is, by the numbering plan of Viet Nam. */
export function readPhone(text: string): PhoneReading {
  const digits = text
    .slice(0, 80)
    .replace(/[\s().–-]+/gu, '')
    .replace(/^(?:\+|00)?84(?=[235789])/, '0');
  const kind = kinds.find(([shape]) => shape.test(digits))?.[1];
  return kind === undefined ? { kind: 'unknown', dial: undefined } : { kind, dial: digits };
}
