// Writes the demo portal into dist/demo, for screenshots and for a server of one's own; `npm start` serves it from a folder of its own.
import { join } from 'node:path';
import { root } from '../tools/paths.mjs';
import { buildSite } from './site.mjs';

buildSite(join(root, 'dist/demo'));
