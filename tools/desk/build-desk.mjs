import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import { templateSpace } from '../cdn/template-space.mjs';
import { typescriptSource } from '../cdn/typescript-source.mjs';
import { root } from '../paths.mjs';

const desk = join(root, 'demo/desk');

/**
 * Builds the desk as one HTML file that needs nothing beside it: no server, no network, no module of its own. Its policy names script and
 * style by their hash and allows no request whatever, so that nothing can leave the page.
 *
 * @param {string} target - Where the file goes.
 * @returns {Promise<number>} Its bytes.
 */
export async function buildDesk(target) {
  const script = inScript(await bundle(join(desk, 'src/main.ts')));
  const style = styleSheets().replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s*\n\s*/g, '\n');
  const parts = { script, style, scriptHash: hashOf(script), styleHash: hashOf(style) };
  const html = readFileSync(join(desk, 'page.html'), 'utf8').replace(/\{\{([a-zA-Z]+)\}\}/g, (_, name) => parts[name]);
  mkdirSync(dirname(target), { recursive: true });
  // Beside, and then put in place whole: somebody may be reading it.
  const stage = `${target}.${process.pid}`;
  writeFileSync(stage, html);
  renameSync(stage, target);
  return Buffer.byteLength(html);
}

/** The sheets in the order of their names: what comes later wins. */
function styleSheets() {
  const folder = join(desk, 'styles');
  return readdirSync(folder).sort().map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
}

/** Everything in one function: what the packages load on demand is there from the start, since a file from a stick can't fetch. */
async function bundle(input) {
  const built = await rollup({
    input,
    plugins: [
      typescriptSource({ target: 'es2022' }),
      templateSpace(),
      resolve({ exportConditions: ['xa-source', 'browser', 'import', 'module', 'default'] }),
      commonjs({ ignore: ['stream'] }),
    ],
    onwarn: (warning) => {
      if (warning.code !== 'CIRCULAR_DEPENDENCY') throw new Error(warning.message);
    },
  });
  const { output } = await built.generate({ format: 'iife', inlineDynamicImports: true });
  await built.close();
  // Seconds instead of a minute, for some percent more: the file is copied to a stick, not downloaded by a phone.
  const { code } = await transform(output[0].code, { minify: true, target: 'es2022', legalComments: 'inline', charset: 'utf8', define: { 'process.env.NODE_ENV': '"production"' } });
  return code;
}

/** Text that ends no script element and opens no comment in one. */
function inScript(code) {
  return code.replace(/<(?=\/script|!--)/gi, '\\x3c');
}

function hashOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
