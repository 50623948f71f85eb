import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliSize } from '../sizes/brotli.mjs';
import { singleFiles } from './single-file.mjs';

/**
 * Writes `integrity.json`: for every file its bytes, plain and compressed, and the files that it fetches at once and on demand,
 * so that a site that copies one element knows what belongs to it. For a single file also the hash that a page may put beside it;
 * only those are promised, since a hash in a page says nothing about what a file fetches.
 *
 * `note` goes into every build, `write` into the last one.
 */
export function integrityFile({ dir, version }) {
  const graph = new Map();
  return {
    note: {
      name: 'integrity-note',
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk') graph.set(chunk.fileName, { imports: chunk.imports.map(plain), onDemand: chunk.dynamicImports.map(plain) });
        }
      },
    },
    write: {
      name: 'integrity-file',
      writeBundle() {
        const names = readdirSync(dir, { recursive: true }).map((name) => name.replaceAll('\\', '/'));
        const files = names.filter((name) => /\.(js|css)$/.test(name)).sort().map((name) => [name, describeFile(dir, name, graph.get(name))]);
        writeFileSync(join(dir, 'integrity.json'), `${JSON.stringify({ version, files: Object.fromEntries(files) }, null, 2)}\n`);
      },
    },
  };
}

const plain = (name) => name.replace(/^\.\//, '');

function describeFile(dir, name, fetches = {}) {
  const content = readFileSync(join(dir, name));
  const inside = ([, names]) => names.length > 0;
  return {
    bytes: content.length,
    brotli: brotliSize(content),
    ...Object.fromEntries(Object.entries(fetches).filter(inside)),
    ...(name.replace(/\.js$/, '') in singleFiles ? { integrity: `sha384-${createHash('sha384').update(content).digest('base64')}` } : {}),
  };
}
