import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../tools/paths.mjs';

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, unknown>>>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const packages = readdirSync(join(root, 'packages')).map((folder) => ({
  folder: join(root, 'packages', folder),
  manifest: JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8')) as Manifest,
}));

/** Entries that hold types alone; whoever imports one all the same gets an empty module. */
const typesAlone = ['@xaso/elements/react', '@xaso/elements/vue'];

/** Files that a target of `exports` names, by condition. */
function targets(target: unknown, conditions: readonly string[] = []): readonly (readonly [string, string])[] {
  if (typeof target === 'string') return [[conditions.join('.'), target]];
  return Object.entries(target as Record<string, unknown>).flatMap(([condition, inner]) => targets(inner, [...conditions, condition]));
}

/** Everything that a TypeScript file imports, types included, without what is relative. */
function bareImports(file: string): readonly string[] {
  return ts
    .preProcessFile(readFileSync(file, 'utf8'), true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((specifier) => !specifier.startsWith('.'));
}

/** The package a specifier belongs to: `lit/decorators.js` is part of `lit`. */
function packageOf(specifier: string): string {
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

for (const { folder, manifest } of packages) {
  describe(manifest.name, () => {
    it('has every file that its exports name', () => {
      for (const [entry, target] of Object.entries(manifest.exports)) {
        for (const [condition, file] of targets(target)) expect(existsSync(join(folder, file)), `${entry} (${condition}): ${file}; run npm run build`).to.equal(true);
      }
    });

    it('can be imported in plain Node, entry by entry', () => {
      const entries = Object.keys(manifest.exports).filter((entry) => !/\.(css|json)$/.test(entry));
      const specifiers = entries.map((entry) => manifest.name + entry.slice(1));
      const script = `for (const specifier of ${JSON.stringify(specifiers)}) {
        const names = Object.keys(await import(specifier));
        if (names.length === 0 && !${JSON.stringify(typesAlone)}.includes(specifier)) throw new Error(specifier + ' exports nothing');
        if ('default' in await import(specifier)) throw new Error(specifier + ' has a default export');
      }
      if ('window' in globalThis || 'document' in globalThis) throw new Error('a DOM was made up');`;

      const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: root, encoding: 'utf8', env: { PATH: process.env['PATH'] } });

      expect(status, stderr).to.equal(0);
    });

    it('imports nothing that it does not list as its own', () => {
      const own = { ...manifest.dependencies, ...manifest.peerDependencies };
      const sources = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !/\.test\.ts$|(?:^|[\\/])testing[\\/]/.test(file));
      expect(sources.length).to.be.at.least(1);

      const foreign = sources.flatMap((file) =>
        bareImports(join(folder, 'src', file))
          .filter((specifier) => !Object.hasOwn(own, packageOf(specifier)))
          .filter((specifier) => !(manifest.name === '@xaso/cli' && builtinModules.includes(specifier.replace(/^node:/, ''))))
          .map((specifier) => `${file}: ${specifier}`),
      );

      expect(foreign).to.deep.equal([]);
    });
  });
}
