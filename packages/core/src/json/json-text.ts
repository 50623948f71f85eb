/**
 * Data as JSON, as `JSON.stringify` writes it on a page of our own. Libraries of old pages give lists, words and days a `toJSON` that quotes
 * them twice or joins them; it is never asked here. What JSON has no word for, such as a function, is left out.
 *
 * @param indent Spaces by which each level is set in; everything on one line when left out.
 */
export function jsonText(value: unknown, indent = 0): string {
  return written(value, indent === 0 ? '' : '\n', ' '.repeat(indent)) ?? 'null';
}

/** Data as the text of a `<script type="application/ld+json">`: no text in it can end the element or begin a comment. */
export function jsonLdText(data: unknown): string {
  return jsonText(data).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** JSON of a value; undefined for what JSON has no word for. */
function written(value: unknown, line: string, step: string): string | undefined {
  if (typeof value === 'bigint') return undefined;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value); // a value that is no object has no `toJSON` that is asked
  const inner = line === '' ? '' : line + step;
  const [open, close, parts] = Array.isArray(value)
    ? (['[', ']', [...value].map((item) => written(item, inner, step) ?? 'null')] as const)
    : (['{', '}', fieldsOf(value, inner, step)] as const);
  return parts.length === 0 ? open + close : open + inner + parts.join(`,${inner}`) + line + close;
}

function fieldsOf(value: object, line: string, step: string): string[] {
  return Object.entries(value).flatMap(([name, field]) => {
    const text = written(field, line, step);
    return text === undefined ? [] : [`${JSON.stringify(name)}:${line === '' ? '' : ' '}${text}`];
  });
}
