// Whether every published entry is found by whoever installs the packages, as ES modules: each package is packed as npm packs it and unpacked beside
// two small modules. One imports all entries and is compiled under the two ways of looking for modules that are in use; the other runs in Node.
//   node tools/release/check-types.mjs
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { esmFaults } from './esm-faults.mjs';
import { unpackPackages } from './packed.mjs';

const ways = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
];

const { folder, packages, remove } = unpackPackages('types');
const faults = packages.flatMap(({ name }) => esmFaults(join(folder, 'node_modules', name)));
for (const fault of faults) console.log(fault);
console.log(`conditions: ${packages.length} packages ${faults.length === 0 ? 'ok' : 'with errors'}`);

const specifiers = packages.flatMap(({ name, exports }) => Object.keys(exports).filter((entry) => !/\.(css|json)$/.test(entry)).map((entry) => name + entry.slice(1)));
writeFileSync(join(folder, 'app.ts'), specifiers.map((specifier, index) => `import * as entry${index} from '${specifier}';\nvoid entry${index};\n`).join(''));
writeFileSync(join(folder, 'app.js'), specifiers.map((specifier) => `await import('${specifier}');\n`).join(''));

let status = faults.length === 0 ? 0 : 1;
for (const way of ways) {
  const compilerOptions = { ...way, strict: true, noEmit: true, target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'], types: [], skipLibCheck: false };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['app.ts'] }));
  report(way.moduleResolution, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder]);
}
report('node', [join(folder, 'app.js')]);
remove();
process.exit(status);

function report(name, parameters) {
  const { status: result } = spawnSync(process.execPath, parameters, { cwd: root, stdio: 'inherit' });
  console.log(`${name}: ${specifiers.length} entries ${result === 0 ? 'ok' : 'with errors'}`);
  status ||= result ?? 1;
}
