import { statSync } from 'node:fs';
import { join } from 'node:path';
import { buildDesk } from '../../tools/desk/build-desk.mjs';
import { root } from '../../tools/paths.mjs';
import { newest } from './kit.js';

/** The desk as one file, where `npm run release` looks for it. */
export const deskFile = process.env['XA_DESK_FILE'] ?? join(root, 'dist/desk/ban-lam-viec.html');

/** Builds the desk when there is none, or when a source is newer than it is. */
export async function ensureDesk(): Promise<void> {
  if (process.env['XA_DESK_FILE']) return;
  const built = statSync(deskFile, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built > Math.max(...['demo/desk', 'packages', 'tools/desk', 'tools/cdn'].map((path) => newest(join(root, path))))) return;
  await buildDesk(deskFile);
}
