// Writes the demo portal into dist/demo, for screenshots and for a server of one's own; `npm start` serves it from a folder of its own.
import { join } from 'node:path';
import { buildDesk } from '../tools/desk/build-desk.mjs';
import { root } from '../tools/paths.mjs';
import { buildSite } from './site.mjs';

buildSite(join(root, 'dist/demo'));
await buildDesk(join(root, 'dist/demo/ban-lam-viec/ban-lam-viec.html'));
