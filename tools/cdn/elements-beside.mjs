import { elementNames } from './elements.mjs';

const elementImport = /\(\) => import\(["']@xaso\/elements\/([a-z-]+)["']\)/g;

/**
 * In the loader the file of an element lies beside it, under the element's own name: one function fetches them all. Ten imports with ten names
 * would be read by every page for the one element that it shows.
 */
export function elementsBeside() {
  return {
    name: 'elements-beside',
    transform(code, id) {
      if (!/embed[\\/]src[\\/]registry\.ts$/.test(id)) return null;
      const found = code.match(elementImport)?.length ?? 0;
      if (found !== elementNames.length) this.error(`The registry imports ${found} elements, the package has ${elementNames.length}.`);
      return { code: `const beside = (name) => import(\`./xa-\${name}.js\`);\n${code.replace(elementImport, 'beside')}`, map: null };
    },
  };
}
