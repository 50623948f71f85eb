import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/paths.mjs';

/** A snippet that the documentation tells a webmaster to paste. */
export interface PublishedSnippet {
  /** File and line. */
  readonly where: string;
  readonly html: string;
  /** What `data-xa` says. */
  readonly name: string;
}

/** The documents that hold snippets: the guides, the READMEs of packages and elements, and the front page. */
function documents(): readonly string[] {
  const below = (folder: string, file: string): string[] => readdirSync(join(root, folder)).map((name) => join(folder, name, file));
  const guides = readdirSync(join(root, 'docs/guides')).map((name) => join('docs/guides', name));
  const all = ['README.md', ...guides, ...below('packages', 'README.md'), ...below('packages/elements/src', 'README.md')];
  return all.filter((path) => path.endsWith('.md') && existsSync(join(root, path)));
}

/** Every block of HTML in the documentation that begins with a div which is a marker. A block in a list is indented; the editor sees it without. */
export function publishedSnippets(): readonly PublishedSnippet[] {
  return documents().flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return [...text.matchAll(/^([ ]*)```html\n([\s\S]*?)^\1```/gm)].flatMap(({ index, 1: indent = '', 2: code = '' }) => {
      const html = code.replaceAll(new RegExp(`^${indent}`, 'gm'), '').trim();
      const name = /^<div data-xa="([^"]*)"/.exec(html)?.[1];
      return name === undefined ? [] : [{ where: `${path}:${text.slice(0, index).split('\n').length}`, html, name }];
    });
  });
}
