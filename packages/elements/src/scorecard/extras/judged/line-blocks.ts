import type { ExplanationLine } from '@xaso/criteria';

/** A sentence with those that give its reasons. */
export interface LineBlock {
  readonly head: ExplanationLine;
  readonly reasons: readonly ExplanationLine[];
}

/** Lines that say how something turned out, each with the lines after it that say why. */
export function lineBlocks(lines: readonly ExplanationLine[], isHead: (line: ExplanationLine) => boolean): readonly LineBlock[] {
  const blocks: { readonly head: ExplanationLine; readonly reasons: ExplanationLine[] }[] = [];
  for (const line of lines) {
    if (blocks.length === 0 || isHead(line)) blocks.push({ head: line, reasons: [] });
    else blocks.at(-1)!.reasons.push(line);
  }
  return blocks;
}
