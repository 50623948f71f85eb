import { packedLexicon } from './generated/packed-lexicon.js';
import type { Lexicon } from './lexicon.js';
import { unpackLexicon } from './unpack-lexicon.js';

/** The words for what is done at a commune; those that hold everywhere are among them. */
export const communeLexicon: Lexicon = /* @__PURE__ */ unpackLexicon(packedLexicon);
