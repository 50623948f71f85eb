import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { compileScript, parse } from 'vue/compiler-sfc';

/** What every starter of Vue does with its files; `xa-` is ours, so that Vue looks for no component of that name. */
const vueFiles: Plugin = {
  name: 'vue-files',
  setup(build) {
    build.onLoad({ filter: /\.vue$/ }, ({ path }) => {
      const id = basename(path, '.vue');
      const { descriptor } = parse(readFileSync(path, 'utf8'), { filename: path });
      const compilerOptions = { isCustomElement: (tag: string) => tag.startsWith('xa-') };
      return { contents: compileScript(descriptor, { id, inlineTemplate: true, templateOptions: { compilerOptions } }).content, loader: 'ts' };
    });
  },
};

/** Bundles the apps below a folder as their own tools would; each becomes `<name>/main.js`. */
export async function bundle(folder: string, names: readonly string[]): Promise<string> {
  const outdir = join(folder, 'site');
  await build({
    entryPoints: names.map((name) => join(folder, name, 'main.js')),
    outbase: folder,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
    plugins: [vueFiles],
    logLevel: 'error',
  });
  return outdir;
}
