// The browser lane: elements, embed and the pure floors in a real browser. `npx wtr --files "packages/elements/src/scorecard/*.test.ts"` runs a part.
import { fileURLToPath } from 'node:url';
import rollupCommonjs from '@rollup/plugin-commonjs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fromRollup } from '@web/dev-server-rollup';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findChrome, flags } from './tools/chrome.mjs';
import { countingReporter } from './tools/test/counting-reporter.mjs';

const commonjs = fromRollup(rollupCommonjs);
const local = (address) => /^(data|blob|about):/.test(address) || ['127.0.0.1', 'localhost'].includes(new URL(address).hostname);

/** No test ever leaves the machine. */
async function createPage({ context }) {
  const page = await context.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => (local(request.url()) ? request.continue() : request.abort('blockedbyclient')));
  return page;
}

export default {
  files: ['packages/*/src/**/*.test.ts', '!packages/cli/**', '!packages/*/src/**/*.property.test.ts', '!packages/*/src/**/*.node.test.ts'],
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  nodeResolve: { exportConditions: ['xa-source', 'browser', 'import', 'module', 'default'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('./tsconfig.base.json', import.meta.url)) }),
    // papaparse asks for Node's streams in a function that no page calls; as an import it would be fetched, and not found.
    commonjs({ include: ['**/node_modules/papaparse/**'], ignore: ['stream'], strictRequires: false }),
  ],
  browsers: [chromeLauncher({ launchOptions: { executablePath: await findChrome(), args: flags }, createPage })],
  reporters: [defaultReporter(), countingReporter()],
  testFramework: { config: { timeout: 5000 } },
  testRunnerHtml: (framework) =>
    `<!doctype html><html lang="vi"><body><script>window.process = { env: { NODE_ENV: 'development' } };</script><script type="module" src="${framework}"></script></body></html>`,
  concurrency: 2,
  hostname: '127.0.0.1',
};
