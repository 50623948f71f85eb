/** Lengths of a GTIN: GTIN-8, UPC, EAN-13 and the GTIN-14 of a trade unit. */
const lengths: readonly number[] = [8, 12, 13, 14];

/** What became of reading a GTIN. */
export type GtinReading =
  | {
      readonly status: 'valid';
      /** Fourteen digits, with zeros in front: the one form in which GTINs are compared and written into links. */
      readonly gtin14: string;
      /** The digits as they stand on the label. */
      readonly digits: string;
      /** The first three digits of the company's number, which tell the GS1 office that gave it; none for GTIN-8. */
      readonly prefix: string | undefined;
    }
  /** The right number of digits, but the last one does not follow from the others. */
  | { readonly status: 'wrongCheckDigit'; readonly digits: string; readonly expected: string }
  | { readonly status: 'wrongLength'; readonly digits: string }
  | { readonly status: 'notDigits' };

/** GS1 Viet Nam gave the number. It says where the company registered, not where the goods were made. */
export const vietnamPrefix = '893';

/** Reads a GTIN as labels and sheets have it: digits, also in groups parted by spaces, points or hyphens. */
export function readGtin(text: string): GtinReading {
  const trimmed = text.trim();
  if (trimmed.length > 40 || !/^[0-9][0-9 .-]*$/.test(trimmed)) return { status: 'notDigits' };
  const digits = trimmed.replace(/[ .-]/g, '');
  // Nothing but zeros passes the check and is no number of anything.
  if (!lengths.includes(digits.length) || /^0+$/.test(digits)) return { status: 'wrongLength', digits };
  const expected = gtinCheckDigit(digits.slice(0, -1));
  if (digits.at(-1) !== expected) return { status: 'wrongCheckDigit', digits, expected: expected! };
  const gtin14 = digits.padStart(14, '0');
  return { status: 'valid', gtin14, digits, prefix: digits.length === 8 ? undefined : gtin14.slice(1, 4) };
}

/** The check digit behind the other digits of a GTIN (mod 10, weights 3 and 1 from the right); undefined for what is not digits. */
export function gtinCheckDigit(digits: string): string | undefined {
  if (!/^[0-9]{1,17}$/.test(digits)) return undefined;
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0);
  return String((10 - (sum % 10)) % 10);
}
