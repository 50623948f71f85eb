import { buildSync } from 'esbuild';
import { join } from 'node:path';
import { root } from '../../tools/paths.mjs';
import type { Site } from '../support/server.js';

const kit = `
  import * as maps from '@xaso/maps';
  import { googleProvider } from '@xaso/maps/google';
  import { sketchProvider } from '@xaso/maps/sketch';
  import { sampleLabels, samplePlaces, sampleShape } from '@xaso/maps/fakes';
  window.kit = { ...maps, googleProvider, sketchProvider, sampleLabels, samplePlaces, sampleShape };
`;

/** The packages as a page gets them, in one file. The loader of Google's code writes most in a build for development, so that is the strict case. */
function bundle(build: 'production' | 'development'): string {
  const { outputFiles } = buildSync({
    stdin: { contents: kit, resolveDir: join(root, 'packages/elements'), loader: 'ts' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['xa-source', 'browser'],
    define: { 'process.env.NODE_ENV': JSON.stringify(build) },
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

/** A page with the packages as `window.kit` and an empty host for a map, under a content policy if one is given. */
export function mapSite(policy?: string, build: 'production' | 'development' = 'development'): Site {
  const headers = policy === undefined ? {} : { 'content-security-policy': policy };
  return {
    pages: {
      '/': { body: '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Xã Mẫu</title><link rel="stylesheet" href="/page.css"><script type="module" src="/kit.js"></script></head><body><div id="host"></div></body></html>', headers },
      '/page.css': '#host { block-size: 400px }',
      '/kit.js': bundle(build),
      '/favicon.ico': { body: '', status: 204 },
    },
  };
}
