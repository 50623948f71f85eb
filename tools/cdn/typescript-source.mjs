// Rollup reads the TypeScript sources as they are: types are thrown away by esbuild, checking is the work of `tsc`.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transform } from 'esbuild';

const tsconfigRaw = { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false, verbatimModuleSyntax: true } };

/** @param {{ target: string }} options - The oldest language version that the output may need. */
export function typescriptSource({ target }) {
  return {
    name: 'typescript-source',
    resolveId(specifier, importer, options) {
      if (!importer?.endsWith('.ts') || !specifier.startsWith('.') || !specifier.endsWith('.js')) return null;
      const source = join(dirname(importer), specifier.replace(/\.js$/, '.ts'));
      // Through the next plugin, which knows from package.json whether the module does anything by itself.
      return existsSync(source) ? this.resolve(source, importer, { ...options, skipSelf: true }) : null;
    },
    async transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const result = await transform(code, { loader: 'ts', format: 'esm', sourcefile: id, target, tsconfigRaw });
      return { code: result.code, map: null };
    },
  };
}
