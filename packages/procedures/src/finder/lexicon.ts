import type { ListDocument } from '@xaso/core';
import type { LexiconEntry } from './lexicon.schema.js';

/** A `search-lexicon` document. */
export type SearchLexicon = ListDocument<LexiconEntry, 'search-lexicon'>;

/** The entries of a lexicon, wherever they come from. */
export interface Lexicon {
  readonly items: readonly LexiconEntry[];
}

/**
 * Puts lexicons together. What a later one says of a phrase holds, so a commune's own lexicon comes last.
 */
export function mergeLexicons(...lexicons: readonly Lexicon[]): Lexicon {
  const said = new Set<string>();
  const items: LexiconEntry[] = [];
  for (const lexicon of [...lexicons].reverse()) {
    const here: string[] = [];
    for (const entry of lexicon.items) {
      const kept = withoutSaid(entry, said, here);
      if (kept) items.push(kept);
    }
    for (const key of here) said.add(key);
  }
  return { items };
}

/** The entry without the phrases of later lexicons; notes its own in `here`. */
function withoutSaid(entry: LexiconEntry, said: ReadonlySet<string>, here: string[]): LexiconEntry | undefined {
  if (entry.type === 'often') return entry;
  const say = entry.say.filter((phrase) => {
    const key = phrase.normalize('NFC').toLowerCase().trim();
    here.push(key);
    return entry.type === 'variant' || !said.has(key);
  });
  return say.length > 0 ? { ...entry, say } : undefined;
}
