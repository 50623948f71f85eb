import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { root } from '../../tools/paths.mjs';

/** A framework whose users write templates with our tags. */
export interface Framework {
  /** Name of its folder below `apps`. */
  readonly name: string;
  /** Program that compiles an app, below `node_modules`. */
  readonly compiler: string;
  /** Settings of its own beside those of TypeScript. */
  readonly settings: object;
}

export const frameworks: readonly Framework[] = [
  { name: 'react', compiler: 'typescript/bin/tsc', settings: {} },
  { name: 'vue', compiler: 'vue-tsc/bin/vue-tsc.js', settings: { vueCompilerOptions: { strictTemplates: true } } },
  { name: 'angular', compiler: '@angular/compiler-cli/bundles/src/bin/ngc.js', settings: { angularCompilerOptions: { strictTemplates: true } } },
];

/** As the starters of all three set it; our own declarations are read strictly by `npm run release:check`. */
const compilerOptions = { module: 'esnext', moduleResolution: 'bundler', target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'], types: [], jsx: 'react-jsx', strict: true, noEmit: true, skipLibCheck: true };

/** Compiles the app of a framework; gives each line with a mistake as `file:line` with what the compiler says of it. */
export function compile({ name, compiler, settings }: Framework, folder: string): ReadonlyMap<string, string> {
  const app = join(folder, name);
  writeFileSync(join(app, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts', '*.tsx', '*.vue'], ...settings }));
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', compiler), '-p', app], { cwd: app, encoding: 'utf8' });
  // Angular's compiler colours what it writes even to a pipe.
  const text = (stdout + stderr).replaceAll(/\u001B\[\d+m/g, '');
  const lines = [...text.matchAll(/^(\S+?)(?:\((\d+),\d+\)|:(\d+):\d+ -)(?: -)?:? error (.+)$/gm)];
  if (lines.length === 0 && text.trim() !== '') throw new Error(text);
  return new Map(lines.map(([, file = '', first, second, says = '']) => [`${relative(app, resolve(app, file))}:${first ?? second}`, says]));
}

/** The lines that are wrong on purpose: each below a comment that says why. */
export function wrongLines(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (/(?:\/\*|<!--) wrong: /.test(line) ? [`${file}:${index + 2}`] : [])),
  );
}
