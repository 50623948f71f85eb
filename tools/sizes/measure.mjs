// Measures what a page downloads, from the `integrity.json` of the bundles, and holds it against test/sizes.json.
//   node tools/sizes/measure.mjs                     prints the sizes
//   node tools/sizes/measure.mjs --write "reason"    writes the sizes that differ into test/sizes.json, with the reason
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { singleFiles } from '../cdn/single-file.mjs';
import { root } from '../paths.mjs';
import { compareSizes } from './compare-sizes.mjs';

export const sizesFile = join(root, 'test/sizes.json');

const nameOfChunk = (file) => file.replace(/^chunks\/(.*)-[\w-]{8}\.js$/, '$1').replace(/\.js$/, '');

/** What a reader waits for on a page with one element over a file: by the names of the chunks that it fetches, with all they import. */
export const pages = {
  'page: scorecard over JSON': ['xa-scorecard', 'figure-model', 'open-source'],
  'page: procedure over JSON': ['xa-procedure', 'card-model', 'open-source'],
  'page: procedure finder over JSON': ['xa-procedure-finder', 'finder-model', 'commune-lexicon', 'open-source'],
  'page: league over JSON': ['xa-league', 'league-model', 'open-source'],
  'page: OCOP card over JSON': ['xa-ocop-card', 'ocop-model', 'open-source'],
  'page: OCOP catalogue over JSON': ['xa-ocop-catalogue', 'catalogue-model', 'open-source'],
  'page: business locator over JSON': ['xa-business-locator', 'places-model', 'open-source'],
  'page: QR code': ['xa-qr', 'read-qr', 'render-qr'],
};

/** What only comes to a page that is there already, by name of the page: what both share is not counted twice. */
const comesTo = { 'maps-sketch': 'page: business locator over JSON', 'maps-google': 'page: business locator over JSON', 'payment-model': 'page: QR code' };

/** What a single file holds beyond what the limit counts, which is Vietnamese only and no data. */
const beyondLimit = /^(?:catalogue|en|.*\.en)$/;

/** What is not in a single file, with all that only it brings; see tools/cdn/single-file.mjs. */
const notInSingleFile = { xaso: /^(?:create-extras|report-to-json-ld|read-xlsx)$/, 'xaso-procedures': /^(?:catalogue|official-lexicon|procedure-details|read-xlsx)$/ };

/**
 * Sizes by name, in bytes of brotli: for an element its static graph; for what is loaded on demand the files that come on top;
 * for the loader and the single files themselves; for a page all the code that it needs until figures are seen.
 */
export function measureSizes({ files }) {
  const graphOf = (names) => {
    const seen = new Set();
    const visit = (file) => {
      if (seen.has(file)) return;
      seen.add(file);
      files[file].imports?.forEach(visit);
    };
    names.forEach(visit);
    return seen;
  };
  const sum = (names) => [...names].reduce((total, name) => total + files[name].brotli, 0);
  const chunks = Object.keys(files).filter((name) => name.endsWith('.js'));

  const heldBy = (single) => {
    const held = new Set();
    const visit = (file) => {
      if (held.has(file) || notInSingleFile[single].test(nameOfChunk(file))) return;
      held.add(file);
      [...(files[file].imports ?? []), ...(files[file].onDemand ?? [])].forEach(visit);
    };
    singleFiles[single].map((name) => `xa-${name}.js`).filter((name) => name in files).forEach(visit);
    return held;
  };

  const sizes = {};
  const entries = chunks.filter((name) => /^xa-[a-z-]+\.js$/.test(name));
  for (const entry of entries) sizes[nameOfChunk(entry)] = sum(graphOf([entry]));
  for (const [page, names] of Object.entries(pages)) {
    const roots = chunks.filter((name) => names.includes(nameOfChunk(name)));
    if (roots.length === names.length) sizes[page] = sum(graphOf(roots));
  }
  sizes['xaso-loader'] = files['xaso-loader.js'].brotli;
  for (const single of Object.keys(singleFiles).filter((name) => `${name}.js` in files)) {
    sizes[single] = files[`${single}.js`].brotli;
    sizes[`${single} without English and definitions`] = sizes[single] - sum([...heldBy(single)].filter((name) => beyondLimit.test(nameOfChunk(name))));
  }

  const first = graphOf(entries);
  const onDemand = new Set(chunks.flatMap((name) => files[name].onDemand ?? []));
  for (const name of onDemand) {
    if (first.has(name)) continue;
    const label = `on demand: ${nameOfChunk(name)}`;
    const there = graphOf(chunks.filter((chunk) => pages[comesTo[nameOfChunk(name)]]?.includes(nameOfChunk(chunk))));
    sizes[label] = (sizes[label] ?? 0) + sum([...graphOf([name])].filter((file) => !first.has(file) && !there.has(file)));
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
