/** One file inside an archive, as the archive's directory lists it. */
export interface ZipEntry {
  /** 0 is stored as it is, 8 is deflated; nothing else occurs in a workbook. */
  readonly method: number;
  readonly encrypted: boolean;
  /** The bytes as they lie in the archive. */
  readonly packed: Uint8Array;
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;
const longestComment = 0xffff;

/** More files than any workbook of ours has. */
const mostEntries = 5_000;

/**
 * Lists the files of a ZIP archive by name. Reads the directory at its end and unpacks nothing. Never throws.
 *
 * @returns undefined when the archive is damaged, is of the kind for more than 4 GB, or has too many files.
 */
export function zipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) return undefined;
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryEntry) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const packed = packedBytes(bytes, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true));
    if (packed === undefined) return undefined;
    entries.set(name, { method: view.getUint16(at + 10, true), encrypted: (view.getUint16(at + 8, true) & 1) === 1, packed });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The directory's end is the archive's end, but for a comment. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  return undefined;
}

function packedBytes(bytes: Uint8Array, view: DataView, header: number, length: number): Uint8Array | undefined {
  if (header + 30 > bytes.length || view.getUint32(header, true) !== localHeader) return undefined;
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  return start + length > bytes.length ? undefined : bytes.subarray(start, start + length);
}
