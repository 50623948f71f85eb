/** Files that are no table, known by their first bytes. */
export type BinaryKind = 'pdf' | 'png' | 'jpeg' | 'gif' | 'gzip' | 'rar' | '7z' | 'rtf';

/** What the first bytes say about a file, whatever its name is. */
export type Signature =
  | { readonly type: 'text' }
  | { readonly type: 'ole' }
  | { readonly type: 'zip' }
  | { readonly type: 'binary'; readonly kind: BinaryKind };

const ole = [0xd0, 0xcf, 0x11, 0xe0];
const zip = [0x50, 0x4b, 0x03, 0x04];
const emptyZip = [0x50, 0x4b, 0x05, 0x06];

const binaries: readonly (readonly [BinaryKind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['gzip', [0x1f, 0x8b, 0x08]],
  ['rar', [0x52, 0x61, 0x72, 0x21]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** Reads the first bytes of a file. */
export function signatureOf(bytes: Uint8Array): Signature {
  const starts = (mark: readonly number[]): boolean => mark.every((byte, index) => bytes[index] === byte);
  if (starts(ole)) return { type: 'ole' };
  if (starts(zip) || starts(emptyZip)) return { type: 'zip' };
  const binary = binaries.find(([, mark]) => starts(mark));
  return binary === undefined ? { type: 'text' } : { type: 'binary', kind: binary[0] };
}

/** Whether text is a page (or XML) and not data: a portal that is down answers with one, and calls it what it was asked for. */
export function isMarkup(text: string): boolean {
  return /^\s{0,1000}<[!?A-Za-z]/.test(text);
}

/** A workbook with a password is an OLE file that holds a stream called `EncryptedPackage` (in UTF-16). */
export function isEncryptedWorkbook(bytes: Uint8Array): boolean {
  return includes(bytes, [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]));
}

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0]!); at !== -1; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
