// What somebody has who installs the packages: each packed as npm packs it, with its `files`, and unpacked where Node and compilers look for it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'fflate';
import { root } from '../paths.mjs';
import { untar } from './untar.mjs';

/**
 * Makes a folder with all packages in its `node_modules`. It lies below the repository's own, so that what the packages depend on is found there;
 * the packages themselves are found in the folder first.
 *
 * @param {string} purpose - Part of the folder's name.
 * @returns {{ folder: string, packages: readonly { name: string, exports: Readonly<Record<string, unknown>> }[], remove: () => void }}
 */
export function unpackPackages(purpose) {
  const folder = join(root, 'node_modules/.cache', `xaso-${purpose}`, String(process.pid));
  const names = readdirSync(join(root, 'packages'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
  const parameters = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder, ...names.flatMap((name) => ['--workspace', `packages/${name}`])];
  const { stdout, stderr, status } = spawnSync('npm', parameters, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`npm could not pack the packages.\n${stderr}`);
  const packages = packed(JSON.parse(stdout)).map(({ filename }) => unpack(folder, filename));
  return { folder, packages, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** npm lists what it has packed, and from its eleventh version on puts it under the names. */
const packed = (answer) => (Array.isArray(answer) ? answer : Object.values(answer));

function unpack(folder, filename) {
  const files = [...untar(gunzipSync(readFileSync(join(folder, filename))))].map(([path, content]) => [path.replace(/^package\//, ''), content]);
  const { name, exports } = JSON.parse(new TextDecoder().decode(files.find(([path]) => path === 'package.json')[1]));
  for (const [path, content] of files) {
    const target = join(folder, 'node_modules', name, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  return { name, exports };
}
