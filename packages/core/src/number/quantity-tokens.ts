/** A piece of text: digits with their dots and commas, a word, or one other sign. */
export interface Token {
  readonly kind: 'number' | 'word' | 'symbol';
  /** In lower case. */
  readonly text: string;
  /** As written. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** Whether white space, or nothing at all, stands before it. */
  readonly spaced: boolean;
  /** Whether it is the first on its line. */
  readonly opensLine: boolean;
}

/** A word swallows the digits behind its letters, so that `TV360`, `m2` and `A4` are words. Alternatives exclude one another: linear. */
const pattern = /(\d+(?:[.,]\d+)*)|(\p{L}[\p{L}\p{M}\p{N}]*)|\S/gu;

/**
 * Takes text apart for reading quantities. Joined by index, tokens lose nothing but white space.
 *
 * @internal
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    tokens.push({
      kind: match[1] ? 'number' : match[2] ? 'word' : 'symbol',
      text: match[0].toLowerCase(),
      raw: match[0],
      start,
      end: start + match[0].length,
      spaced: start === 0 || start > end,
      opensLine: start === 0 || /[\r\n]/.test(text.slice(end, start)),
    });
    end = start + match[0].length;
  }
  return tokens;
}

/** Whether two neighbours touch: nothing, not even a space, stands between `index - 1` and `index`. */
export function touchesPrevious(tokens: readonly Token[], index: number): boolean {
  return index > 0 && tokens[index]?.spaced === false;
}
