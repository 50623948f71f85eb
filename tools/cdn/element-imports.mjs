import { elementNames } from './elements.mjs';

/** How the registry of the loader fetches an element; the name is the first group. */
const elementImport = /\(\) => import\(["']@xaso\/elements\/([a-z-]+)["']\)/g;

/** Whether a file is that registry. */
export function isRegistry(id) {
  return /embed[\\/]src[\\/]registry\.ts$/.test(id);
}

/**
 * The registry with another way of fetching in the place of each import. Throws where it does not import every element of the package, so that none is missed.
 *
 * @param {string} code
 * @param {(name: string) => string} wayOf - The code of a function that fetches the element.
 */
export function withElementImports(code, wayOf) {
  const found = code.match(elementImport)?.length ?? 0;
  if (found !== elementNames.length) throw new Error(`The registry imports ${found} elements, the package has ${elementNames.length}.`);
  return code.replace(elementImport, (_, name) => wayOf(name));
}
