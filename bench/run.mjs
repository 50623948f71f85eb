// `npm run bench [part of a name …]`: speed as ratios within one run, since seconds depend on the machine and ratios do not.
import { spawnSync } from 'node:child_process';
import { globSync } from '../tools/test/files.mjs';
import { root } from '../tools/paths.mjs';

const parts = process.argv.slice(2);
const files = globSync(['bench'], /\/[a-z-]+\/[a-z-]+\.mjs$/).filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)));

let failed = files.length === 0;
for (const file of files) {
  console.log(`\n${file}`);
  const script = `const { run } = await import(${JSON.stringify(`./${file}`)}); for (const row of await run()) console.log('  ' + row.name.padEnd(64) + String(row.ratio.toFixed(2) + '×').padStart(9) + '   ' + (row.note ?? ''));`;
  const { status } = spawnSync(process.execPath, ['--expose-gc', '--conditions=xa-source', '--no-warnings', '--import=./tools/test/register.mjs', '--input-type=module', '--eval', script], { cwd: root, stdio: 'inherit' });
  failed ||= status !== 0;
}
process.exit(failed ? 1 : 0);
