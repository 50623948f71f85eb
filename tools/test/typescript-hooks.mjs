// Module hooks: './x.js' written in a TypeScript source means './x.ts'; sources are transformed by esbuild, types thrown away.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

const tsconfigRaw = { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false, target: 'es2022', verbatimModuleSyntax: true } };

export async function resolve(specifier, context, next) {
  if (specifier.startsWith('.') && specifier.endsWith('.js') && context.parentURL?.endsWith('.ts')) {
    const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(fileURLToPath(source))) return { url: source.href, format: 'module', shortCircuit: true };
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  const file = fileURLToPath(url);
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', format: 'esm', sourcefile: file, sourcemap: 'inline', target: 'es2022', tsconfigRaw });
  return { format: 'module', source: code, shortCircuit: true };
}
