// What `npm run generate:element` writes: the whole file set of an element, from boilerplate/.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const boilerplate = (name) => readFileSync(fileURLToPath(new URL(`./boilerplate/${name}.txt`, import.meta.url)), 'utf8');

/** A tag is `xa-` and one or more words; the name is given without `xa-`. */
export const isElementName = (name) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name);

/**
 * Files of a new element, as [path in the repository, text].
 *
 * @param {{ name: string, title: string, version: string }} element Name without `xa-`, Vietnamese title, version in which it first appears.
 */
export function newElementFiles({ name, title, version }) {
  const words = name.split('-');
  const capital = (word) => word[0].toUpperCase() + word.slice(1);
  const pascal = words.map(capital).join('');
  const values = { name, title, version, Pascal: pascal, camel: pascal[0].toLowerCase() + pascal.slice(1), Sentence: capital(words.join(' ')) };
  const fill = (text) => text.replace(/\{\{(\w+)\}\}/g, (placeholder, key) => values[key] ?? placeholder);
  const folder = `packages/elements/src/${name}`;
  return [
    [`${folder}/${name}.element.ts`, 'element.ts'],
    [`${folder}/${name}.ts`, 'define.ts'],
    [`${folder}/${name}.styles.ts`, 'styles.ts'],
    [`${folder}/${name}.messages.ts`, 'messages.ts'],
    [`${folder}/${name}.messages.en.ts`, 'messages.en.ts'],
    [`${folder}/${name}.test.ts`, 'test.ts'],
    [`${folder}/README.md`, 'README.md'],
    [`stories/${name}.stories.ts`, 'stories.ts'],
  ].map(([path, source]) => [path, fill(boilerplate(source))]);
}
