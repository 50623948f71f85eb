// The words of an element, by its name in the registry: a test asks for a term, so that a sentence can be put better without a change of tests.
// They are the element's own and no entry of the package, so that they are reached by path.
import { globSync } from '../../tools/test/files.mjs';

/** The Vietnamese terms of an element; words about data, and of what comes on demand, among them. */
export async function elementWords(name) {
  const words = {};
  for (const file of globSync([`packages/elements/src/${name}`], /\.messages\.ts$/)) {
    for (const value of Object.values(await import(`../../${file}`))) if (typeof value === 'object' && value !== null) Object.assign(words, 'en' in value ? value.vi : value);
  }
  if (Object.keys(words).length === 0) throw new Error(`no words of ${name} found`);
  return words;
}
