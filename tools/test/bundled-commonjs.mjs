import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { root } from '../paths.mjs';

/**
 * Serves CommonJS files to the browser lane, each with all that it requires, as one module whose default is what the file exports.
 * Files that require each other do not come through the one-file-at-a-time conversion of a dev server.
 */
export function bundledCommonjs(pattern) {
  return {
    name: 'bundled-commonjs',
    async serve({ path }) {
      if (!pattern.test(path)) return undefined;
      const { outputFiles } = await build({ entryPoints: [fileURLToPath(new URL(`.${path}`, `file://${root}/`))], bundle: true, format: 'esm', write: false });
      return { body: outputFiles[0].text, type: 'js' };
    },
  };
}
