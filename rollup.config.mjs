// dist/cdn: what a site that has no build of its own copies to its server. The npm packages are the work of `tsc` alone.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { elementsBeside } from './tools/cdn/elements-beside.mjs';
import { elementNames } from './tools/cdn/elements.mjs';
import { foucSheet } from './tools/cdn/fouc.mjs';
import { framePage } from './tools/cdn/frame-page.mjs';
import { integrityFile } from './tools/cdn/integrity.mjs';
import { legacyDecorators } from './tools/cdn/legacy-decorators.mjs';
import { licenceOnce } from './tools/cdn/licence-once.mjs';
import { productionCode } from './tools/cdn/production-code.mjs';
import { elementsOnDemand, singleFiles } from './tools/cdn/single-file.mjs';
import { templateSpace } from './tools/cdn/template-space.mjs';
import { typescriptSource } from './tools/cdn/typescript-source.mjs';
import { root } from './tools/paths.mjs';

const dir = process.env.XA_CDN_DIR ?? join(root, 'dist/cdn');
const { version } = JSON.parse(readFileSync(join(root, 'packages/embed/package.json'), 'utf8'));
const banner = `/*! xaso ${version} | MIT */`;

/** The loader is read by every browser that reads modules, so that an old one can decide to leave the page as it is. */
const loaderTarget = 'es2018';
const elementsTarget = 'es2022';

/** Sources, not compiled files: through the private condition that tests and stories use, too. */
export const sources = (target = elementsTarget) => [
  typescriptSource({ target }),
  templateSpace(),
  productionCode(),
  legacyDecorators(),
  resolve({ exportConditions: ['xa-source', 'browser', 'import', 'module', 'default'] }),
  // papaparse asks for Node's streams in a function that no page calls; as an import it would be fetched.
  commonjs({ ignore: ['stream'] }),
];

/** Licences stay in the file, as their texts ask. */
const minify = (ecma) => terser({ ecma, module: true, compress: { passes: 3 }, format: { comments: /^!|@license|@preserve/i } });

/** What nearly every element stands on is one file: cut up by who shares what, its pieces weighed some seven percent more. */
const base = (id) =>
  /\/(?:lit-html\/(?:development\/)?lit-html|lit-element\/lit-element|@lit\/reactive-element\/.*|elements\/src\/internal\/(?:xa-element|xa-data-element|base\.styles|tokens|tokens\.styles|localize-controller|print-controller|link-controller|on-demand|warn-once|icons|clock|heading|element-findings|data-controller|data-notice|data-messages|data\/(?:inline-watch|data-failure|fetch-limits)|generated\/version)|core\/src\/(?:message\/message|finding\/finding|date\/(?:civil-arithmetic|civil-date|format-civil-date|instant)))\.[jt]s$/.test(
    id.replaceAll('\\', '/'),
  )
    ? 'base'
    : undefined;

/** What a list of places and every way of drawing its map share comes with the list: cut up, its few lines weighed more than they say. */
const mapPort = (id) => (/\/maps\/src\/(?:state\/[a-z-]+|provider|boundary\/map-bounds|cluster\/show-selected|finding\/map-findings)\.ts$/.test(id.replaceAll('\\', '/')) ? 'map-port' : undefined);

/** The words of a package lie in a file named after their language alone, and the room of a package in its index; in one folder they are named after the package, too. */
const chunkName = ({ facadeModuleId }) => {
  const [, packageOfRoom, room] = /packages[\\/]([a-z]+)[\\/]src[\\/](?:([a-z-]+)[\\/])?index\.ts$/.exec(facadeModuleId ?? '') ?? [];
  if (packageOfRoom) return `chunks/${room ? `${packageOfRoom}-${room}` : packageOfRoom}-[hash].js`;
  const [, owner, language] = /packages[\\/]([a-z]+)[\\/]src[\\/]messages[\\/](en|vi)\.ts$/.exec(facadeModuleId ?? '') ?? [];
  return `chunks/${owner ? `${owner}.messages.${language}` : '[name]'}-[hash].js`;
};

const integrity = integrityFile({ dir, version });

/** A script of `@xaso/embed` that fetches the files of elements from beside itself. */
const besideElements = (name, source, ...plugins) => ({
  input: join(root, 'packages/embed/src', source),
  output: { file: join(dir, `${name}.js`), format: 'iife', banner },
  plugins: [elementsBeside(), ...sources(loaderTarget), minify(2018), integrity.note, ...plugins],
});

const emptied = { name: 'emptied', buildStart: () => rmSync(dir, { recursive: true, force: true }) };

export default [
  {
    input: Object.fromEntries(elementNames.map((name) => [`xa-${name}`, `@xaso/elements/${name}`])),
    output: { dir, format: 'es', banner: ({ isEntry }) => (isEntry ? banner : ''), entryFileNames: '[name].js', chunkFileNames: chunkName, manualChunks: (id) => base(id) ?? mapPort(id), onlyExplicitManualChunks: true },
    plugins: [emptied, ...sources(), minify(2022), licenceOnce(), integrity.note],
  },
  // Without import and export, so that the file also works where someone forgets type="module".
  besideElements('xaso-loader', 'loader.ts'),
  // The page of an `iframe`, and what a page needs that holds such frames of another origin.
  besideElements('embed', 'frame/frame-page.ts', framePage({ dir })),
  besideElements('xaso-frames', 'frame/frames.ts'),
  ...Object.entries(singleFiles).map(([file, names], index, all) => ({
    input: join(root, 'packages/embed/src/loader.ts'),
    output: { file: join(dir, `${file}.js`), format: 'iife', banner },
    plugins: [
      elementsOnDemand({ names, plugins: sources() }),
      ...sources(),
      minify(2022),
      integrity.note,
      ...(index === all.length - 1 ? [foucSheet({ dir }), integrity.write] : []),
    ],
  })),
];
