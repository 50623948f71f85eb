import { fileURLToPath } from 'node:url';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The repository's top folder. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** Real public data to test with, kept beside the repository and not part of it; `undefined` when it is not there. */
export const sharedFolder = ((folder) => (existsSync(folder) ? folder : undefined))(join(root, '..', 'shared'));
