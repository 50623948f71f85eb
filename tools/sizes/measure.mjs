// Measures what a page downloads, from the `integrity.json` of the bundles, and holds it against test/sizes.json.
//   node tools/sizes/measure.mjs                     prints the sizes
//   node tools/sizes/measure.mjs --write "reason"    writes the sizes that differ into test/sizes.json, with the reason
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../paths.mjs';
import { compareSizes } from './compare-sizes.mjs';

export const sizesFile = join(root, 'test/sizes.json');

/**
 * Sizes by name, in bytes of brotli: for an element its static graph, which is what the first render waits for; for what it loads
 * on demand the files that come on top; for the loader and the single file themselves.
 */
export function measureSizes({ files }) {
  const graphOf = (name) => {
    const seen = new Set();
    const visit = (file) => {
      if (seen.has(file)) return;
      seen.add(file);
      files[file].imports?.forEach(visit);
    };
    visit(name);
    return seen;
  };
  const sum = (names) => [...names].reduce((total, name) => total + files[name].brotli, 0);

  const sizes = {};
  const first = new Set();
  for (const entry of Object.keys(files).filter((name) => /^xa-[a-z-]+\.js$/.test(name))) {
    const graph = graphOf(entry);
    sizes[entry.replace('.js', '')] = sum(graph);
    graph.forEach((name) => first.add(name));
  }
  for (const single of ['xaso-loader.js', 'xaso.js']) sizes[single.replace('.js', '')] = files[single].brotli;
  for (const name of Object.keys(files)) {
    if (first.has(name) || !Object.values(files).some((file) => file.onDemand?.includes(name))) continue;
    const label = `on demand: ${name.replace(/^chunks\/(.*)-[\w-]{8}\.js$/, '$1')}`;
    sizes[label] = (sizes[label] ?? 0) + sum([...graphOf(name)].filter((file) => !first.has(file)));
  }
  return sizes;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const measured = measureSizes(JSON.parse(readFileSync(join(process.env.XA_CDN_DIR ?? join(root, 'dist/cdn'), 'integrity.json'), 'utf8')));
  const committed = JSON.parse(readFileSync(sizesFile, 'utf8'));
  const reason = process.argv[process.argv.indexOf('--write') + 1];
  if (process.argv.includes('--write')) {
    if (!reason) throw new Error('A reason is needed: --write "why it grew".');
    const entries = Object.entries(measured).map(([name, size]) => [name, committed[name]?.size === size ? committed[name] : { limit: null, ...committed[name], size, reason }]);
    writeFileSync(sizesFile, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
  }
  for (const [name, size] of Object.entries(measured)) {
    console.log(`${name.padEnd(32)} ${String(size).padStart(6)} B   limit ${String(committed[name]?.limit ?? 'none').padStart(6)}`);
  }
  const { complaints, victories } = compareSizes(measured, JSON.parse(readFileSync(sizesFile, 'utf8')));
  for (const line of [...complaints, ...victories]) console.log(line);
}
