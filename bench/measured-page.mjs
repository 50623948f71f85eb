// A page in the test browser that holds a bundle with `window.measure`, for benches of elements and of code that runs in pages.
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findChrome, flags } from '../tools/chrome.mjs';
import { root } from '../tools/paths.mjs';

/** Opens the page, hands it to `use`, and closes the browser whatever happens. */
export async function withMeasuredPage(source, use) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: join(root, 'packages/embed'), loader: 'ts' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['xa-source', 'browser'],
    minify: true,
    write: false,
    logLevel: 'error',
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  });
  const browser = await chromium.launch({ executablePath: await findChrome(), args: flags });
  try {
    const page = await browser.newPage({ viewport: { width: 1024, height: 800 } });
    await page.setContent('<!doctype html><html lang="vi"><body></body></html>');
    await page.addScriptTag({ content: outputFiles[0].text, type: 'module' });
    await page.waitForFunction(() => 'measure' in window);
    return await use(page);
  } finally {
    await browser.close();
  }
}
