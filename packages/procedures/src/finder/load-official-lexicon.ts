import type { Lexicon } from './lexicon.js';

/** The lexicon of the kit in a chunk of its own, for pages that show something before anybody searches. */
export async function loadOfficialLexicon(): Promise<Lexicon> {
  const { officialLexicon } = await import('./official-lexicon.js');
  return officialLexicon;
}
