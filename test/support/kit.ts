import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/paths.mjs';

/** Folder of the bundles that the page suites load. */
export const kitFolder = process.env['XA_CDN_DIR'] ?? join(root, 'dist/cdn');

/** What the bundles are made of. */
const ingredients = ['packages', 'tools/cdn', 'rollup.config.mjs', 'package-lock.json'];

/** Builds the bundles when there are none, or when a source is newer than they are. */
export function buildKit(): void {
  if (process.env['XA_CDN_DIR']) return;
  const built = statSync(join(kitFolder, 'integrity.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built > Math.max(...ingredients.map((path) => newest(join(root, path))))) return;
  // Beside, and then put in place whole: another suite may be reading them.
  const stage = `${kitFolder}.${process.pid}`;
  const { status, stderr } = spawnSync(process.execPath, ['node_modules/rollup/dist/bin/rollup', '-c', '--silent'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, XA_CDN_DIR: stage },
  });
  if (status !== 0) throw new Error(`The bundles could not be built.\n${stderr}`);
  rmSync(kitFolder, { recursive: true, force: true });
  renameSync(stage, kitFolder);
}

/** When something below a path was last written, in milliseconds; tests and what is built don't count. */
export function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const entry = statSync(path);
  if (!entry.isDirectory()) return /\.(test\.ts|md)$/.test(path) ? 0 : entry.mtimeMs;
  const below = readdirSync(path).filter((name) => name !== 'dist' && name !== 'node_modules');
  return Math.max(0, ...below.map((name) => newest(join(path, name))));
}
