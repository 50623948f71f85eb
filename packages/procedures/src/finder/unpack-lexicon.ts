import type { Lexicon } from './lexicon.js';
import type { LexiconEntry } from './lexicon.schema.js';

/** What each line of a packed lexicon holds: entries parted by `;`, what is said parted by `,`, and behind `>` the rest, parted by `/`. */
const lines: readonly ((say: string[], rest: string[]) => LexiconEntry)[] = [
  (say, rest) => ({ type: 'spelling', say, write: rest[0]! }),
  (say) => ({ type: 'filler', say }),
  (say, mean) => ({ type: 'meaning', say, mean }),
  (say, mean) => ({ type: 'meaning', say, mean, part: 'action' }),
  (say, mean) => ({ type: 'meaning', say, mean, part: 'fallback' }),
  (say) => ({ type: 'unrelated', say }),
  (say, rest) => ({ type: 'variant', say, id: rest[0]!, groups: rest.length > 1 }),
  (codes) => ({ type: 'often', codes }),
];

/** Turns a lexicon that was packed for pages back into entries. */
export function unpackLexicon(packed: string): Lexicon {
  return {
    items: packed.split('\n').flatMap((line, place) =>
      (line === '' ? [] : line.split(';')).map((entry) => {
        const [say, rest] = entry.split('>');
        return lines[place]!(say!.split(','), (rest ?? '').split('/'));
      }),
    ),
  };
}
