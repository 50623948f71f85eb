/** One tag of an XML text. */
export interface XmlTag {
  /** Name without its namespace prefix. */
  readonly name: string;
  readonly closing: boolean;
  /** What stands between the name and the bracket. */
  readonly attributes: string;
  /** Position right behind the tag. */
  readonly end: number;
}

const tag = /<(\/?)(?:[A-Za-z_][\w.-]{0,60}:)?([A-Za-z_][\w.-]{0,60})((?:\s[^<>]{0,4000})?)\/?>/g;

/** Walks over the tags of the flat XML that spreadsheets write. Comments and CDATA don't occur there and are not understood. */
export function* xmlTags(xml: string): Generator<XmlTag> {
  for (const match of xml.matchAll(tag)) {
    const [whole, slash, name, attributes] = match as unknown as [string, string, string, string];
    yield { name, closing: slash === '/', attributes, end: match.index + whole.length };
  }
}

/** The value of an attribute, with or without a namespace prefix; undefined when the tag has none. */
export function attributeOf(attributes: string, name: string): string | undefined {
  for (const match of attributes.matchAll(/\s(?:[\w.-]{1,60}:)?([\w.-]{1,60})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/g)) {
    if (match[1] === name) return unescapeXml(match[2] ?? match[3] ?? '');
  }
  return undefined;
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Puts characters in the place of the five named entities and of numbered ones. */
export function unescapeXml(text: string): string {
  return text.replace(/&(#x[0-9A-Fa-f]{1,6}|#[0-9]{1,7}|[a-z]{2,4});/g, (whole, name: string) => {
    if (!name.startsWith('#')) return entities.get(name) ?? whole;
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
