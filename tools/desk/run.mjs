// `node tools/desk/run.mjs`: dist/desk/ban-lam-viec.html, the desk as one file that opens from a stick.
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { buildDesk } from './build-desk.mjs';

const target = process.env.XA_DESK_FILE ?? join(root, 'dist/desk/ban-lam-viec.html');
const bytes = await buildDesk(target);
console.log(`${target}  ${bytes} bytes`);
