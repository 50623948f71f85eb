import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';

const { exports } = JSON.parse(readFileSync(join(root, 'packages/elements/package.json'), 'utf8'));

/** Names of the elements, without `xa-`: those that have both a define file and a class file among the package's entries. */
export const elementNames = Object.keys(exports)
  .filter((entry) => `${entry}.element` in exports)
  .map((entry) => entry.slice('./'.length));
