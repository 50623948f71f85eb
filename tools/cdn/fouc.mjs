import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementNames } from './elements.mjs';

/**
 * Writes `fouc.css`, for pages that hold the tags themselves: until its file has come, an element is a block that shows its content.
 * Markers need none of this, since the loader touches a node only when its element is there.
 */
export function foucSheet({ dir }) {
  const tags = elementNames.map((name) => `xa-${name}:not(:defined)`).join(',\n');
  return {
    name: 'fouc-sheet',
    writeBundle: () => writeFileSync(join(dir, 'fouc.css'), `${tags} {\n  display: block;\n}\n`),
  };
}
