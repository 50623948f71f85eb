/** Writes a ZIP archive whose files are stored as they are, without compression. The date of every file is 1/1/1980. */
export function storedZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const named = [...files].map(([name, bytes]) => ({ name: new TextEncoder().encode(name), bytes, sum: crc32(bytes) }));
  const headers = named.reduce((size, { name, bytes }) => size + 30 + name.length + bytes.length, 0);
  const directory = named.reduce((size, { name }) => size + 46 + name.length, 0);
  const archive = new Uint8Array(headers + directory + 22);
  const view = new DataView(archive.buffer);
  let at = 0;
  let entryAt = headers;
  for (const { name, bytes, sum } of named) {
    const header = at;
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, name.length, bytes.length, sum);
    archive.set(name, at + 30);
    archive.set(bytes, at + 30 + name.length);
    at += 30 + name.length + bytes.length;
    view.setUint32(entryAt, 0x02014b50, true);
    view.setUint16(entryAt + 4, 20, true);
    writeCommon(view, entryAt + 6, name.length, bytes.length, sum);
    view.setUint32(entryAt + 42, header, true);
    archive.set(name, entryAt + 46);
    entryAt += 46 + name.length;
  }
  view.setUint32(entryAt, 0x06054b50, true);
  view.setUint16(entryAt + 8, named.length, true);
  view.setUint16(entryAt + 10, named.length, true);
  view.setUint32(entryAt + 12, directory, true);
  view.setUint32(entryAt + 16, headers, true);
  return archive;
}

/** The fields that the header of a file and its entry in the directory have in common, in the same order. */
function writeCommon(view: DataView, at: number, nameLength: number, size: number, sum: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x0800, true); // names are UTF-8
  view.setUint16(at + 8, 0x0021, true); // 1/1/1980
  view.setUint32(at + 10, sum, true);
  view.setUint32(at + 14, size, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, nameLength, true);
}

let table: Uint32Array | undefined;

/** The check sum that ZIP uses (CRC-32, polynomial 0xEDB88320). */
function crc32(bytes: Uint8Array): number {
  table ??= Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  let sum = 0xffffffff;
  // An index and no iterator: a large sheet has 15 million bytes.
  for (let at = 0; at < bytes.length; at += 1) sum = (sum >>> 8) ^ table[(sum ^ bytes[at]!) & 0xff]!;
  return (sum ^ 0xffffffff) >>> 0;
}
