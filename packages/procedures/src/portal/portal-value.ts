/** A record of the portal as it comes: nothing about it is certain. */
export type PortalValue = Readonly<Record<string, unknown>>;

/** Longest text that is read out of one field. */
const longestText = 40_000;
const longestList = 1000;

/** Whether a value is an object with fields. */
export function isPortalValue(value: unknown): value is PortalValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The own field of a record; fields that it inherits are none. */
function field(record: PortalValue, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Text as its author wrote it, lines kept; empty when there is none. */
export function rawText(record: PortalValue, name: string): string {
  const value = field(record, name);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' ? value.slice(0, longestText) : '';
}

/** Text made readable: composed, invisible characters out, single spaces, no blank lines. */
export function tidyText(source: string): string {
  return source
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();
}

/** `tidyText` in one line. */
export function tidyLine(source: string): string {
  return tidyText(source).replace(/\n/g, ' ');
}

/** One line of a field, cut to a length. */
export function lineOf(record: PortalValue, name: string, longest = 400): string {
  return tidyLine(rawText(record, name)).slice(0, longest).trim();
}

/** A finite number of a field. */
export function numberOf(record: PortalValue, name: string): number | undefined {
  const value = field(record, name);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** Whether a field is `true`. */
export function isTrue(record: PortalValue, name: string): boolean {
  return field(record, name) === true;
}

/** The objects of a list. */
export function recordsOf(record: PortalValue, name: string): readonly PortalValue[] {
  const value = field(record, name);
  return Array.isArray(value) ? value.slice(0, longestList).filter(isPortalValue) : [];
}

/** The object in a field; an empty one when there is none. */
export function recordOf(record: PortalValue, name: string): PortalValue {
  const value = field(record, name);
  return isPortalValue(value) ? value : {};
}

/** The texts of a list, one line each, without empty and repeated ones. */
export function linesOf(record: PortalValue, name: string, longest = 400): readonly string[] {
  const value = field(record, name);
  const texts = Array.isArray(value) ? value.slice(0, longestList) : [];
  return unique(texts.flatMap((text) => (typeof text === 'string' ? [tidyLine(text).slice(0, longest).trim()] : [])));
}

/** The names of the objects in a list. */
export function namesOf(record: PortalValue, name: string): readonly string[] {
  return unique(recordsOf(record, name).map((each) => lineOf(each, 'name')));
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}
