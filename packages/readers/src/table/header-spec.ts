import { foldVietnamese } from '@xaso/core';

/**
 * The columns that a caller knows: for each field the headers under which people write it, in any case, with or without diacritics.
 * `{ name: ['Tên', 'Tên cơ sở'], address: ['Địa chỉ'] }`
 */
export type HeaderSpec<Field extends string = string> = Readonly<Record<Field, readonly string[]>>;

/** Finds the field of a header text. */
export type HeaderMatcher<Field extends string> = (header: string) => Field | undefined;

/** The form in which headers are compared: folded, and without punctuation (`Tên cơ sở (*):` is `ten co so`). */
export function headerKey(header: string): string {
  return foldVietnamese(header)
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();
}

/** Prepares a specification for looking up. A field listed first wins a header that two fields claim. */
export function headerMatcher<Field extends string>(spec: HeaderSpec<Field>): HeaderMatcher<Field> {
  const fields = new Map<string, Field>();
  for (const field of Object.keys(spec) as Field[]) {
    for (const header of spec[field]) {
      const key = headerKey(header);
      if (key !== '' && !fields.has(key)) fields.set(key, field);
    }
  }
  // A unit or a remark in brackets is dropped only when the whole header is unknown: "Số hồ sơ (đúng hạn)" may be a field of its own.
  return (header) => fields.get(headerKey(header)) ?? fields.get(headerKey(header.replace(/\([^()]*\)/g, ' ')));
}
