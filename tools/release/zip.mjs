import { strToU8, zipSync } from 'fflate';

/** The first day that a zip can name. With the order fixed, too, the same files are the same bytes, whoever packs them and when. */
const packed = new Date(1980, 0, 1);

/**
 * Packs files into a zip whose bytes depend on nothing but names and contents.
 *
 * @param {ReadonlyMap<string, string | Uint8Array>} files - By path inside the zip.
 * @returns {Uint8Array}
 */
export function zipOf(files) {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = sorted.map(([name, content]) => {
    if (!/^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(name) || name.split('/').includes('..')) throw new Error(`"${name}" is no name for every system.`);
    return [name, [typeof content === 'string' ? strToU8(content) : content, { level: 9, mtime: packed, os: 3, attrs: 0o644 << 16 }]];
  });
  return zipSync(Object.fromEntries(entries));
}
