// tokens.css is written from the token table that the elements use, so that the reference can't say something else.
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../paths.mjs';

export async function generateTokens() {
  const source = join(root, 'packages/elements/src/internal/tokens-css.ts');
  const { outputFiles } = await build({ entryPoints: [source], bundle: true, format: 'esm', write: false, logLevel: 'error' });
  const { tokensCss } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  return [[join(root, 'packages/elements/tokens.css'), tokensCss()]];
}
