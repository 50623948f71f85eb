// `npm run release:check`: what is published is what `package.json` says, by publint, on the files that npm would pack.
//   node tools/release/check-packages.mjs [part of a package's name]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { root } from '../paths.mjs';

const part = process.argv[2] ?? '';
const folders = readdirSync(join(root, 'packages')).filter((name) => name.includes(part));
let count = 0;
for (const folder of folders) {
  const pkgDir = join(root, 'packages', folder);
  const pkg = JSON.parse(readFileSync(join(pkgDir, 'package.json'), 'utf8'));
  const { messages } = await publint({ pkgDir, strict: true, pack: 'npm' });
  console.log(`${pkg.name}: ${messages.length === 0 ? 'ok' : ''}`);
  for (const message of messages) console.log(`  ${message.type}: ${formatMessage(message, pkg, { color: false })}`);
  count += messages.length;
}
if (folders.length === 0) console.error(`no package with "${part}" in its name`);
process.exit(count === 0 && folders.length > 0 ? 0 : 1);
