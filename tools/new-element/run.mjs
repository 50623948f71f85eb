// `npm run generate:element -- place-list "Danh sách địa điểm"`: writes a new element and tells what is left to do by hand.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../paths.mjs';
import { isElementName, newElementFiles } from './files.mjs';

const [name, title] = process.argv.slice(2);
if (!name || !title || !isElementName(name)) {
  console.error('Usage: npm run generate:element -- <name-without-xa> "<Vietnamese title>"');
  process.exit(2);
}

const packageFile = join(root, 'packages/elements/package.json');
const manifest = JSON.parse(readFileSync(packageFile, 'utf8'));
const files = newElementFiles({ name, title, version: manifest.version });
const taken = files.filter(([path]) => existsSync(join(root, path)));
if (taken.length > 0) {
  console.error(`Already there: ${taken.map(([path]) => path).join(', ')}`);
  process.exit(1);
}

for (const [path, text] of files) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(`written: ${path}`);
}

for (const entry of [name, `${name}.element`]) {
  const file = `${name}/${entry}`;
  manifest.exports[`./${entry}`] = { 'xa-source': `./src/${file}.ts`, types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` };
}
manifest.sideEffects.push(`./dist/${name}/${name}.js`, `./src/${name}/${name}.ts`);
writeFileSync(packageFile, `${JSON.stringify(manifest, null, 2)}\n`);
console.log(`changed: packages/elements/package.json

Left for you:
  1. packages/elements/src/index.ts   export the class and, where it belongs, the define file
  2. packages/embed/src/registry.ts   which attributes a snippet may set
  3. npm run generate                 manifest and API tables
  4. XA_PROMISES=write node tools/test/node-lane.mjs test/promises
  5. test/sizes.json                  a limit for its bundle
  6. the stories: each required situation needs data of its own`);
