// `npm run generate` writes what is derived from the sources; `--check` fails when a committed file has drifted.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { root } from '../paths.mjs';
import { generateBanks } from './banks.mjs';
import { generateDataModules } from './data-modules.mjs';
import { generateManifest } from './manifest.mjs';
import { generateSchemas } from './schemas.mjs';
import { generateTokens } from './tokens.mjs';
import { generateVersion } from './version.mjs';

const check = process.argv.includes('--check');
const files = [...(await generateSchemas()), ...generateDataModules(), ...generateBanks(), ...generateVersion(), ...(await generateManifest()), ...(await generateTokens())];
const drifted = files.filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
for (const [path, text] of drifted) {
  console.log(`${check ? 'drifted' : 'written'}: ${relative(root, path)}`);
  if (check) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
if (check && drifted.length > 0) {
  console.error('Run `npm run generate` and commit the result.');
  process.exit(1);
}
