// `npm run release`: the bundles, and what is handed to people who have no Node, as zips whose bytes are the same wherever they are made.
//   dist/cdn/                    the bundles
//   dist/xaso-webmaster.zip      bundles, guides, sample data
//   dist/xaso-wordpress.zip      the plugin, as WordPress takes it
//   dist/xaso-nukeviet.zip       the block, as NukeViet takes it
//   --no-build                   from the bundles and packages that are there
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { nukevietFiles, wordpressFiles } from './adapters.mjs';
import { readFolder } from './read-folder.mjs';
import { writeTemplates } from './templates.mjs';
import { webmasterFiles } from './webmaster.mjs';
import { zipOf } from './zip.mjs';

/** What other parts of the build may have left for webmasters, and where it goes in their zip; left out when it is not there. */
const extras = [['dist/desk', 'ban-lam-viec/'], ['dist/templates', 'mau-excel/']];

if (!process.argv.includes('--no-build')) {
  run('types', ['node_modules/typescript/bin/tsc', '-b', 'packages/cli']);
  run('bundles', ['node_modules/rollup/dist/bin/rollup', '-c', '--silent']);
  run('desk', ['tools/desk/run.mjs']);
}

await writeTemplates();
const { officialRegistry } = await import('@xaso/embed');
const kit = readFolder(process.env.XA_CDN_DIR ?? join(root, 'dist/cdn'));
const integrity = JSON.parse(new TextDecoder().decode(kit.get('integrity.json')));
const more = new Map(extras.filter(([folder]) => existsSync(join(root, folder))).flatMap(([folder, prefix]) => [...readFolder(join(root, folder), prefix)]));

write('xaso-webmaster.zip', webmasterFiles(kit, integrity, more));
write('xaso-wordpress.zip', wordpressFiles(officialRegistry, kit));
write('xaso-nukeviet.zip', nukevietFiles(officialRegistry, kit));
for (const [folder] of extras) if (!existsSync(join(root, folder))) console.log(`  without ${folder}: not there`);

function write(name, files) {
  const folder = process.env.XA_RELEASE_DIR ?? join(root, 'dist');
  const bytes = zipOf(files);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), bytes);
  console.log(`${name}  ${files.size} files  ${bytes.length} bytes  sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
}

function run(what, parameters) {
  const { status } = spawnSync(process.execPath, parameters, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`The ${what} could not be built.`);
    process.exit(1);
  }
}
