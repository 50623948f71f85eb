import { isRegistry, withElementImports } from './element-imports.mjs';

/**
 * In the loader the file of an element lies beside it, under the element's own name: one function fetches them all. Ten imports with ten names
 * would be read by every page for the one element that it shows.
 */
export function elementsBeside() {
  return {
    name: 'elements-beside',
    transform: (code, id) => (isRegistry(id) ? { code: `const beside = (name) => import(\`./xa-\${name}.js\`);\n${withElementImports(code, () => 'beside')}`, map: null } : null),
  };
}
