/** What no XML document may hold: control characters but tab and line ends, halves of characters, and two that stand for none. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text out of data as the text of an element. What Excel would take for an escaped character (`_x000D_`) is kept from being one. */
export function textXml(text: string): string {
  return plain(text).replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_');
}

/** Text out of data as an attribute in quotes. */
export function attributeXml(text: string): string {
  return plain(text).replace(/\s/g, ' ');
}

function plain(text: string): string {
  return text.normalize('NFC').replace(forbidden, '').replace(/[&<>"]/g, (character) => entities[character]!);
}
