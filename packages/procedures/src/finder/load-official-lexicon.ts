import type { Lexicon } from './lexicon.js';
import type { SearchableProcedure } from './searchable.js';

/** No commune has more procedures of its own. */
const mostOfCommune = 1000;

/**
 * The lexicon of the kit in chunks of its own, for pages that show something before anybody searches.
 *
 * @param procedures What is to be searched. When nothing of it is known to be somebody else's than a commune's, the words for
 * procedures of provinces and ministries are left out; without this they are always loaded.
 */
export async function loadOfficialLexicon(procedures?: readonly Pick<SearchableProcedure, 'communeLevel' | 'receivedAtCommune'>[]): Promise<Lexicon> {
  if (procedures && isOfCommune(procedures)) return (await import('./commune-lexicon.js')).communeLexicon;
  return (await import('./official-lexicon.js')).officialLexicon;
}

function isOfCommune(procedures: readonly Pick<SearchableProcedure, 'communeLevel' | 'receivedAtCommune'>[]): boolean {
  return procedures.length <= mostOfCommune && procedures.every(({ communeLevel, receivedAtCommune }) => communeLevel !== false || receivedAtCommune === true);
}
