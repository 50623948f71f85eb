/*
 * How much each sign counts. Found by measuring on `evaluation/tuning.json`, one after the other, and rounded;
 * none is sharp: a tenth more or less changes little.
 */

/** A pair of neighbouring syllables, which is what a Vietnamese word mostly is, beside the two alone. */
export const pairWeight = 0.4;

/** Pairs that no title has: people put words together in ways of their own, and so do those who want something else. */
export const strangePairWeight = 0.45;

/** A word that nobody knows, beside which the rarest that is known counts nearly 10. */
export const strangerWeight = 4;

/** A word that only helps the sentence along. */
export const fillerWeight = 0.15;

/** What a phrase of the lexicon counts, by the square root of its words … */
export const phraseWeight = 17;

/** … and an action or a fallback, which leave the matter open. */
export const actionWeight = 7;
export const sidePhraseWeight = 10.5;

/** The words of a phrase as they are, beside what they mean. */
export const literalFit = 0.75;

/** The whole query as it is, beside its phrases. */
export const wholeFit = 0.8;

/** What each further meaning of a phrase loses. */
export const furtherMeaningLoss = 0.09;

/** Words of a phrase in another order, per word between them, and without their diacritics among words that have them. */
export const disorderFit = 0.88;
export const gapLoss = 0.1;
export const plainFit = 0.7;

/** A phrase that fits worse is none. */
export const leastFit = 0.38;

/** A word of which the beginning is typed; the same when the beginning is a word itself; and one with a slip. */
export const prefixFit = 0.9;
export const longerWordFit = 0.2;
export const slipFit = 0.8;

/** How fast long titles fall behind, and from how many characters on. */
export const lengthLoss = 0.15;

export const shortTitle = 22;

/** What a title gains that says the whole query word for word, and what more when nothing else stands in it. */
export const literalWeight = 0.2;
export const likenessWeight = 0.38;

/** What a title loses for each word before the first that is asked for, and how many words at most count. */
export const lateLoss = 0.03;
export const latest = 9;

/** What a title loses for each variant that nobody asked for, and for each asked for that it is not. */
export const unaskedVariantLoss = 0.04;
export const missingVariantLoss = 0.075;

/** Procedures of the commune, those received there, and those that are asked most. */
export const communeFavour = 0.1;
export const receivedFavour = 0.09;
export const oftenFavour = 0.1;

/**
 * A query is about a procedure when enough of it is found in one title. The fewer words it has, the more of them must be
 * there; a phrase of the lexicon lends trust. Drawn by logistic regression between queries and small talk.
 */
export const enough = 0.44;
export const trustInAny = 0.36;
export const trustInPhrase = 0.08;
export const longQuery = 6;

/** Words with other diacritics are not found, but for a part: people forget marks. */
export const wrongMarksCost = 0.8;

/** Hits below this part of the best are left away. */
export const tail = 0.35;

/** From how many titles on two neighbouring words are taken for one, so that neither is read alone. */
export const boundFrom = 4;
