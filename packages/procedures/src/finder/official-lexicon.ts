import { communeLexicon } from './commune-lexicon.js';
import { packedWideLexicon } from './generated/packed-wide-lexicon.js';
import type { Lexicon } from './lexicon.js';
import { unpackLexicon } from './unpack-lexicon.js';

/** The words that people of all parts of the country use for procedures. Written in `lexicon.json`, and meant to grow. */
export const officialLexicon: Lexicon = /* @__PURE__ */ wholeLexicon();

function wholeLexicon(): Lexicon {
  return { items: [...communeLexicon.items, ...unpackLexicon(packedWideLexicon).items] };
}
