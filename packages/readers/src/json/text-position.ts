/** A place in a text as an editor shows it, both counted from 1. */
export interface TextPosition {
  readonly line: number;
  /** In characters, so that one letter with its mark outside the basic plane counts once. */
  readonly column: number;
}

/** Line and column of a position given in UTF-16 units. */
export function positionOf(text: string, index: number): TextPosition {
  const lines = text.slice(0, index).split(/\r\n|\r|\n/);
  const last = lines.at(-1) ?? '';
  const pairs = last.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0;
  return { line: lines.length, column: last.length - pairs + 1 };
}
