// The browser lane: elements, embed and the pure floors in a real browser. `npx wtr --files "packages/elements/src/scorecard/*.test.ts"` runs a part.
import { fileURLToPath } from 'node:url';
import rollupCommonjs from '@rollup/plugin-commonjs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fromRollup } from '@web/dev-server-rollup';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findChrome, flags } from './tools/chrome.mjs';
import { bundledCommonjs } from './tools/test/bundled-commonjs.mjs';
import { countingReporter } from './tools/test/counting-reporter.mjs';

const commonjs = fromRollup(rollupCommonjs);

/** No test ever leaves the machine: no name but that of this machine is resolved. Said as a flag, not by interception, under which a page of a busy machine can wait for ever. */
const staysHere = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost';

export default {
  files: ['packages/*/src/**/*.test.ts', '!packages/cli/**', '!packages/*/src/**/*.property.test.ts', '!packages/*/src/**/*.node.test.ts'],
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  nodeResolve: { exportConditions: ['xa-source', 'browser', 'import', 'module', 'default'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('./tsconfig.base.json', import.meta.url)) }),
    bundledCommonjs(/\/node_modules\/vietnam-qr-pay\/dist\/.*\.js$/),
    // papaparse asks for Node's streams in a function that no page calls; as an import it would be fetched, and not found.
    commonjs({ include: ['**/node_modules/papaparse/**'], ignore: ['stream'], strictRequires: false }),
  ],
  browsers: [chromeLauncher({ launchOptions: { executablePath: await findChrome(), args: [...flags, staysHere] } })],
  reporters: [defaultReporter(), countingReporter()],
  testFramework: { config: { timeout: 5000 } },
  testRunnerHtml: (framework) =>
    `<!doctype html><html lang="vi"><body><script>window.process = { env: { NODE_ENV: 'development' } };</script><script type="module" src="${framework}"></script></body></html>`,
  concurrency: 2,
  // A file takes seconds; a page that is silent for so long will not answer any more.
  testsFinishTimeout: 40_000,
  hostname: '127.0.0.1',
};
