// `npm run fuzz`: the property tests with many more cases, then that doubling the input costs at most 2.6 times.
//   XA_FUZZ_RUNS=20000 npm run fuzz     cases a property (default 10,000)
import { spawnSync } from 'node:child_process';
import { root } from '../paths.mjs';
import { globSync } from './files.mjs';

const options = ['--conditions=xa-source', '--no-warnings', '--import=./tools/test/register.mjs', '--import=./tools/test/globals.mjs', '--import=./tools/test/many-runs.mjs'];
const files = [...globSync(['packages', 'test/criteria'], /\.property\.test\.ts$/), ...globSync(['test/fuzz'], /\.test\.ts$/)];
const { status } = spawnSync(process.execPath, [...options, '--test', '--test-concurrency=2', '--test-reporter=./tools/test/node-reporter.mjs', '--test-reporter-destination=stdout', ...files], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, XA_FUZZ: '1' },
});
process.exit(status ?? 1);
