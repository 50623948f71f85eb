import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';

const skipped = new Set(['node_modules', 'dist', 'generated', '.git', '.cache']);

/** Files below the given folders whose path matches, relative to the repository's top, sorted. */
export function globSync(folders, pattern) {
  const found = [];
  const visit = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (skipped.has(entry.name)) continue;
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else if (pattern.test(path)) found.push(path);
    }
  };
  for (const folder of folders) visit(folder);
  return found.sort();
}
