import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliSize } from '../sizes/brotli.mjs';

/**
 * Writes `integrity.json`: the bytes of every file, plain and compressed, and the hash that a page may put beside the single file.
 * Only that one is promised to hold: the others fetch more files, which a page's hash says nothing about.
 */
export function integrityFile({ dir, version }) {
  return {
    name: 'integrity-file',
    writeBundle() {
      const names = readdirSync(dir, { recursive: true }).map((name) => name.replaceAll('\\', '/'));
      const files = names.filter((name) => /\.(js|css)$/.test(name)).sort().map((name) => [name, describeFile(dir, name)]);
      writeFileSync(join(dir, 'integrity.json'), `${JSON.stringify({ version, files: Object.fromEntries(files) }, null, 2)}\n`);
    },
  };
}

function describeFile(dir, name) {
  const content = readFileSync(join(dir, name));
  const sizes = { bytes: content.length, brotli: brotliSize(content) };
  return name === 'xaso.js' ? { ...sizes, integrity: `sha384-${createHash('sha384').update(content).digest('base64')}` } : sizes;
}
