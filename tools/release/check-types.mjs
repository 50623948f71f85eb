// Whether the types of every published entry are found by whoever installs the packages: each is packed as npm packs it, unpacked beside a small
// module that imports all entries, and compiled under the two ways of looking for modules that are in use.
//   node tools/release/check-types.mjs
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'fflate';
import { root } from '../paths.mjs';
import { untar } from './untar.mjs';

// Below the repository's own node_modules, so that what the packages depend on is found there; the packages themselves are found here first.
const folder = join(root, 'node_modules/.cache/xaso-types', String(process.pid));
const ways = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
];

const names = readdirSync(join(root, 'packages'));
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
const specifiers = names.flatMap(install);
writeFileSync(join(folder, 'app.ts'), specifiers.map((specifier, index) => `import * as entry${index} from '${specifier}';\nvoid entry${index};\n`).join(''));

let status = 0;
for (const way of ways) {
  const compilerOptions = { ...way, strict: true, noEmit: true, target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'], types: [], skipLibCheck: false };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['app.ts'] }));
  const { status: result } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], { cwd: root, stdio: 'inherit' });
  console.log(`${way.moduleResolution}: ${specifiers.length} entries ${result === 0 ? 'ok' : 'with errors'}`);
  status ||= result ?? 1;
}
rmSync(folder, { recursive: true, force: true });
process.exit(status);

/** Packs and unpacks one package; gives what can be imported of it. */
function install(name) {
  const source = join(root, 'packages', name);
  const { stdout, status: packed } = spawnSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: source, encoding: 'utf8', shell: process.platform === 'win32' });
  if (packed !== 0) throw new Error(`npm could not pack ${name}.`);
  const [{ filename }] = JSON.parse(stdout);
  const pkg = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  for (const [path, content] of untar(gunzipSync(readFileSync(join(folder, filename))))) {
    const target = join(folder, 'node_modules', pkg.name, path.replace(/^package\//, ''));
    mkdirSync(join(target, '..'), { recursive: true });
    writeFileSync(target, content);
  }
  return Object.entries(pkg.exports ?? {})
    .filter(([, entry]) => typeof entry === 'object' && 'types' in entry)
    .map(([entry]) => pkg.name + entry.slice(1));
}
